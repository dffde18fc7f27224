//! Unify.

#![allow(deprecated)]

use super::phone_with_none::phone_only_for_none;
use crate::prove::types::{PossessionType, UnifyBindRequest, UnifyRequest, UnifyStatusRequest};
use crate::validation::{Rule, Validator};

const PHONE: Rule = Rule::custom("unify.phone-required", "phoneNumber", "SDK, unify request").warning();
const NO_KEY: Rule = Rule::custom("unify.desktop-no-key", "deviceId", "reference, Unify on the web").warning();
const NO_REBIND: Rule = Rule::custom("unify.desktop-no-key", "rebind", "reference, Unify on the web").warning();
const STATUS_REMOVED: Rule =
    Rule::custom("unify-status.phone-number-removed", "phoneNumber", "SDK of 2026-02-10").warning();

const STATUS_PHONE: Rule = Rule::custom(
    "unify-status.phone-number-only-none",
    "phoneNumber",
    "documents before 2026-02-10, V3UnifyStatusRequest",
);
const STATUS_NEEDS_PHONE: Rule = Rule::custom(
    "unify-status.phone-number-required-none",
    "phoneNumber",
    "documents before 2026-02-10, V3UnifyStatusRequest",
)
.warning();
const BIND_SESSION: Rule = Rule::custom("unify-bind.none-only", "correlationId", "V3UnifyBindRequest");

/// The number may be left out where Mobile Auth finds it, where a `proveId` stands for it, and with `none`, for which
/// the bind call brings it. Whether Mobile Auth is on is not in the request, so that the rule is a warning.
pub(crate) fn open(request: &UnifyRequest, at: &mut Validator<'_>) {
    let stands_in = request.phone_number.is_some()
        || request.prove_id.is_some()
        || request.possession_type == PossessionType::None
        || request.mobile_auth_enabled == Some(true);
    if !stands_in {
        at.report(&PHONE, "is needed, unless Mobile Auth finds it; set it, or the `proveId` of an earlier success");
    }
    if request.possession_type == PossessionType::Desktop {
        if request.device_id.is_some() {
            at.report(&NO_KEY, "has no effect on desktop, where there is no key on the device; leave it out");
        }
        if request.rebind == Some(true) {
            at.report(&NO_REBIND, "has no effect on desktop, where there is no key on the device; leave it out");
        }
    }
}

/// In a session opened with `none`, older documents want the number here and newer ones in the bind call: there its
/// absence is doubtful, in any other session its presence is. So there is always a request that nothing is said of.
pub(crate) fn status(request: &UnifyStatusRequest, at: &mut Validator<'_>) {
    phone_only_for_none(&STATUS_PHONE, request.phone_number.is_some(), at);
    let is_none = at.context::<PossessionType>() == Some(&PossessionType::None);
    match (request.phone_number.is_some(), is_none) {
        (true, false) => at.report(&STATUS_REMOVED, "is no longer part of this call; give it to the bind call"),
        (false, true) => at.report(
            &STATUS_NEEDS_PHONE,
            "is absent in a session opened with `possessionType=none`; once your own check has passed, set it or give it \
             to the bind call, unless Mobile Auth or the `proveId` of an earlier success stands in for it",
        ),
        _ => {}
    }
}

pub(crate) fn bind(_: &UnifyBindRequest, at: &mut Validator<'_>) {
    if at.context::<PossessionType>().is_some_and(|opened| *opened != PossessionType::None) {
        at.report(
            &BIND_SESSION,
            "is of a session that was not opened with `possessionType=none`; only there is a number bound after the \
             caller's own check",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Validate as _;

    const ID: &str = "0b5d3c52-6a0f-4c1e-9d57-2f4f0a7f1c11";

    #[test]
    fn a_phone_number_in_a_status_request_goes_with_none() {
        let status = UnifyStatusRequest::new(ID).with_phone_number("2001004014");
        assert!(status.validate_with(&PossessionType::None).is_ok());
        let violations = status.validate_with(&PossessionType::Desktop).unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "unify-status.phone-number-only-none");
        assert!(UnifyStatusRequest::new(ID).validate_with(&PossessionType::Desktop).is_ok());
    }

    #[test]
    fn status_request_without_a_phone_number_is_doubtful_with_none() {
        let rules = |request: &UnifyStatusRequest, opened: Option<PossessionType>| {
            let found = opened.map_or_else(|| request.warnings(), |opened| request.warnings_with(&opened));
            found.iter().map(|one| (one.rule(), one.pointer().to_owned())).collect::<Vec<_>>()
        };
        let (absent, given) =
            (UnifyStatusRequest::new(ID), UnifyStatusRequest::new(ID).with_phone_number("2001004014"));
        let place = || "/phoneNumber".to_owned();
        let needed = ("unify-status.phone-number-required-none", place());
        assert_eq!(rules(&absent, Some(PossessionType::None)), [needed]);
        assert!(absent.validate_with(&PossessionType::None).is_ok());
        assert_eq!(rules(&given, Some(PossessionType::None)), []);

        // In any other session it is not missed, and neither where nothing is known of the session.
        for opened in [Some(PossessionType::Mobile), Some(PossessionType::Desktop), Some("new".into()), None] {
            assert_eq!(rules(&absent, opened), []);
        }
        let unknown =
            [("unify-status.phone-number-only-none", place()), ("unify-status.phone-number-removed", place())];
        assert_eq!(rules(&given, None), unknown);
    }

    #[test]
    fn bind_is_for_sessions_opened_with_none() {
        let bind = UnifyBindRequest::new(ID, "2001004014");
        assert!(bind.validate().is_ok());
        assert!(bind.validate_with(&PossessionType::None).is_ok());
        let violations = bind.validate_with(&PossessionType::Mobile).unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "unify-bind.none-only");
    }
}
