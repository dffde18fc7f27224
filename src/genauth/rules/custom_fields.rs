//! Custom fields.

use crate::codec::Text;
use crate::validation::{Rule, Validator};

const TARGET: Rule = Rule::custom("custom-fields.target-type", "targetType", "SDK, getCustomFields").warning();

/// Declared for groups as well, and said not to work there.
pub(crate) fn target_type(at: &mut Validator<'_>, _: &str, kind: Option<&impl Text>) {
    if kind.and_then(Text::text) == Some("GROUP") {
        at.report(
            &TARGET,
            "is `GROUP`, which the service lists but does not support; use `USER`, `ROLE` or `DEPARTMENT`",
        );
    }
}
