//! From the values of a call to a request that is written, but not yet authenticated.

use std::borrow::Cow;

use bytes::Bytes;
use serde::Serialize;

use super::encode::path::{self, PathValues};
use super::encode::{Refusals, json};
use super::parts::Parts;
use super::{Members, Outgoing, QueryStyle, query};
use crate::operation::{Operation, Parameters};
use crate::validation::Violations;

/// The values of a path that are text, by name.
pub(crate) type PathTexts<'a> = [(&'a str, Cow<'a, str>)];

/// Writes a request; without parameters, it has no body and no query.
///
/// # Errors
///
/// With everything that the service would read as another value than the caller's.
pub(crate) fn write<'a>(
    operation: &'a Operation,
    texts: &PathTexts<'_>,
    parameters: Option<&impl Serialize>,
    style: QueryStyle,
) -> Result<Outgoing<'a>, Violations> {
    let text = match (operation.parameters, parameters) {
        (Parameters::None, _) | (_, None) => None,
        (_, Some(parameters)) => Some(json::write(parameters, style.reader())?),
    };
    write_text(operation, operation.path, texts, text, style)
}

/// Writes a request to a path of its own, whose parameters are JSON text already.
///
/// # Errors
///
/// As [`write`].
pub(super) fn write_text<'a>(
    operation: &'a Operation,
    template: &'a str,
    texts: &PathTexts<'_>,
    text: Option<Vec<u8>>,
    style: QueryStyle,
) -> Result<Outgoing<'a>, Violations> {
    let parts = match &text {
        Some(text) => Parts::of(operation, text, style)?,
        None => None,
    };
    let mixed = text.as_deref().filter(|_| matches!(operation.parameters, Parameters::Mixed(_)));
    Ok(Outgoing {
        path: write_path(operation, template, texts, mixed)?,
        #[cfg(feature = "genauth-core")]
        plain_path: path::plain_path(template, texts),
        template,
        parts,
        ..Outgoing::new(operation, text.map(Bytes::from))
    })
}

/// Writes the path, with lists and objects out of the JSON text of the parameters.
pub(crate) fn write_path<'a>(
    operation: &Operation,
    template: &'a str,
    texts: &PathTexts<'_>,
    parameters: Option<&[u8]>,
) -> Result<Cow<'a, str>, Violations> {
    let members = Members::of(parameters.unwrap_or(b"{}"));
    let mut refusals = Refusals::default();
    let values = PathValues { texts, structured: members.get("path") };
    let path = path::path(template, operation.encoding, &values, &mut refusals);
    refusals.or(path)
}

impl Outgoing<'_> {
    /// Path and query, as they follow the base URL.
    pub(crate) fn target(&self, style: QueryStyle) -> String {
        let query = match (&self.parts, &self.parameters) {
            (Some(parts), _) => Cow::Borrowed(parts.query.as_str()),
            (None, Some(text)) if self.operation.parameters == Parameters::Query => query::query(text, style).into(),
            _ => Cow::Borrowed(""),
        };
        let mut target = self.path.clone().into_owned();
        // A path of the document may have a query of its own, and a fragment, which is never sent.
        if let Some(fragment) = target.find('#') {
            target.truncate(fragment);
        }
        if !query.is_empty() {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&query);
        }
        target
    }

    /// The headers of its parameters.
    #[cfg(fuzzing)]
    pub(crate) fn headers(&self) -> reqwest::header::HeaderMap {
        self.parts.as_ref().map(|parts| parts.headers.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Encoding, Envelope, Method, RetryClass};

    static OPERATION: Operation = Operation {
        id: "",
        name: "find",
        group: "",
        method: Method::Get,
        path: "/{id}?list=2#uploads",
        parameters: Parameters::Query,
        encoding: &Encoding::DEFAULT,
        envelope: Envelope::None,
        retry_class: RetryClass::Read,
        authenticated: false,
        deprecated: false,
        request: crate::operation::RequestDescriptor::NONE,
    };

    #[test]
    fn target_keeps_the_query_that_a_path_has_of_its_own() {
        let texts = [("id", Cow::Borrowed("a#b?c"))];
        let target = |parameters: serde_json::Value| {
            write(&OPERATION, &texts, Some(&parameters), QueryStyle::Plain).unwrap().target(QueryStyle::Plain)
        };
        assert_eq!(target(serde_json::json!({"x": 1})), "/a%23b%3Fc?list=2&x=1");
        assert_eq!(target(serde_json::json!({})), "/a%23b%3Fc?list=2");
    }
}
