//! Unify and MFA: only in sessions opened with `possessionType=none`, in which the caller verifies possession, may a later
//! request carry a phone number.

use crate::prove::types::PossessionType;
use crate::validation::{Rule, ValidationContext, Validator};

/// How the session was opened, for rules that span calls.
impl ValidationContext for PossessionType {}

/// Checks a request that follows the one that opened the session.
pub(super) fn phone_only_with_none(rule: &Rule, has_phone: bool, v: &mut Validator<'_>) {
    if !has_phone {
        return;
    }
    match v.context::<PossessionType>() {
        Some(PossessionType::None) => {}
        Some(_) => v.report(
            rule,
            "is allowed only in sessions opened with `possessionType=none`; omit it, the number of the opening request \
             applies",
        ),
        None => v.indeterminate(
            rule,
            "is allowed only in sessions opened with `possessionType=none`; use `prove::flows`, or state how the session \
             was opened: `with_context(PossessionType::None)` on the call, `validate_with` on the request",
        ),
    }
}
