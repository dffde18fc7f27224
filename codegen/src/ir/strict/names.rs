//! Names that the members of `paths` and `responses` may have.

use super::object::{NameRule, Names};
use crate::ir::location::with_hint;

/// Names of `paths`; `openapiv3` passes over those that are neither a path nor an extension.
pub(super) struct PathName;

impl Names for PathName {
    fn rule(name: &str) -> NameRule {
        match name {
            _ if name.starts_with('/') => NameRule::Read,
            _ if name.starts_with("x-") => NameRule::Skip,
            _ => NameRule::Reject(with_hint(
                format!("the path `{name}` does not begin with `/`"),
                "rename it in the overlay: add the item under the right path, remove this one",
            )),
        }
    }
}

/// Names of `responses`; `openapiv3` passes over those that are neither a status nor an extension.
pub(super) struct StatusName;

impl Names for StatusName {
    fn rule(name: &str) -> NameRule {
        let is_status = match name.as_bytes() {
            [b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => true,
            [b'1'..=b'9', rest @ ..] => rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
            _ => name == "default",
        };
        match name {
            _ if is_status => NameRule::Read,
            _ if name.starts_with("x-") => NameRule::Skip,
            _ => NameRule::Reject(with_hint(
                format!("`{name}` is not a status of a response"),
                "use a code (404), a range (4XX) or `default` in the overlay",
            )),
        }
    }
}
