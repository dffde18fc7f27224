//! Custom fields.

use crate::codec::AsText;
use crate::validation::{Rule, Validator};

const TARGET: Rule = Rule::custom("custom-fields.target-type", "targetType", "SDK, getCustomFields").warning();

/// Declared for groups as well, and said not to work there.
pub(crate) fn target_type(at: &mut Validator<'_>, _: &str, kind: Option<&impl AsText>) {
    if kind.and_then(AsText::as_text) == Some("GROUP") {
        at.report(
            &TARGET,
            "is `GROUP`, which the service lists but does not support; use `USER`, `ROLE` or `DEPARTMENT`",
        );
    }
}
