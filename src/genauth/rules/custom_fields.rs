//! Custom fields.

use crate::codec::AsText;
use crate::validation::{Rule, Validator};

const TARGET: Rule = Rule::custom("custom-fields.target-type", "targetType", "SDK, getCustomFields").warning();

/// Declared for groups, too, but documented as unsupported there.
pub(crate) fn target_type(v: &mut Validator<'_>, _: &str, target: Option<&impl AsText>) {
    if target.and_then(AsText::as_text) == Some("GROUP") {
        v.report(
            &TARGET,
            "is `GROUP`, which the service lists but does not support; use `USER`, `ROLE` or `DEPARTMENT`",
        );
    }
}
