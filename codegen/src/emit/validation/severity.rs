//! Which rules are warnings.

use crate::ir::Constraints;

/// Whether a rule of that kind is reported, not refused.
///
/// Sets of characters are broken by the services' own samples now and then; what has no effect does no harm.
pub(crate) fn is_warning(limits: &Constraints, kind: &str) -> bool {
    let is_usual = matches!(kind, "characters" | "values" | "personal" | "allowed" | "needs");
    let is_expected = kind == "pattern" && limits.pattern.is_none();
    limits.severities.get(kind).map_or(is_usual || is_expected, |severity| severity == "warning")
}
