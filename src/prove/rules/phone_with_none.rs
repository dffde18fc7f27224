//! The rule that Unify and MFA share: a phone number in a later call is for sessions opened with
//! `possessionType=none`, in which the caller checks possession and has to say of which number.

use crate::prove::types::PossessionType;
use crate::validation::{Rule, Validator};

/// Checks a later call that carries a phone number.
pub(super) fn phone_only_for_none(rule: &Rule, phone_given: bool, at: &mut Validator<'_>) {
    if !phone_given {
        return;
    }
    match at.context::<PossessionType>() {
        Some(PossessionType::None) => {}
        Some(_) => at.report(
            rule,
            "is allowed only if the session was opened with `possessionType=none`; leave it out, the number is that of \
             the opening request",
        ),
        None => at.indeterminate(
            rule,
            "is allowed only if the session was opened with `possessionType=none`; use the flow, or tell how it was \
             opened: `with_context(PossessionType::None)` on the call, `validate_with` on the request",
        ),
    }
}
