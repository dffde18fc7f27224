//! From the values of a request to what goes over the wire: JSON text, path, query, headers, cookies, forms.
//!
//! Everything is made from the JSON text of the parameters, so that no operation needs code of its own for it. What
//! cannot be written without changing what the service reads is refused, with the JSON pointer of the field.

mod cookies;
mod finite;
mod form;
mod headers;
pub(super) mod json;
mod multipart;
pub(super) mod node_query;
pub(super) mod path;
pub(super) mod percent;
mod pointer;
mod query_style;
pub(super) mod styled_query;
mod styles;

pub(super) use cookies::cookies;
pub(super) use finite::finite;
pub(super) use form::form;
pub(super) use headers::headers;
pub(super) use multipart::multipart;
pub(super) use pointer::member as member_pointer;
pub(crate) use query_style::QueryStyle;

use crate::validation::{Rule, Violations};

/// What keeps a request from being written.
#[derive(Clone, Default)]
pub(super) struct Refusals(Violations);

impl Refusals {
    pub(super) fn add(&mut self, rule: Rule, pointer: &str, message: &str) {
        self.0.push(rule, pointer, message.to_owned());
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Adds what was found in the part of the request at that pointer.
    pub(super) fn absorb(&mut self, at: &str, violations: Violations) {
        self.0.absorb(at, violations);
    }

    pub(super) fn into_violations(self) -> Violations {
        self.0
    }

    /// The value, if nothing was refused.
    pub(super) fn or<T>(self, value: T) -> Result<T, Violations> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
