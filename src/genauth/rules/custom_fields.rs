//! Custom fields.

use crate::codec::Text;
use crate::validate::{Rule, Validator};

const TARGET: Rule = Rule::custom("custom-fields.target-type", "targetType", "SDK, getCustomFields").warning();

/// Declared for groups, too, but documented as unsupported there.
pub(crate) fn target_type(v: &mut Validator<'_>, _: &str, kind: Option<&impl Text>) {
    if kind.and_then(Text::text) == Some("GROUP") {
        v.report(
            &TARGET,
            "is `GROUP`, which the service lists but does not support; use `USER`, `ROLE` or `DEPARTMENT`",
        );
    }
}
