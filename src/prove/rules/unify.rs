//! Unify: opening, status and bind requests.

#![allow(deprecated)]

use super::phone_only_with_none::phone_only_with_none;
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

/// The phone number may be omitted if Mobile Auth determines it, if a `proveId` replaces it, and with `none`, where the bind
/// request carries it. The rule is a warning, since the request does not show whether Mobile Auth is enabled.
pub(crate) fn open(request: &UnifyRequest, v: &mut Validator<'_>) {
    let has_substitute = request.phone_number.is_some()
        || request.prove_id.is_some()
        || request.possession_type == PossessionType::None
        || request.mobile_auth_enabled == Some(true);
    if !has_substitute {
        v.report(&PHONE, "is required unless Mobile Auth determines it; set it, or `proveId` from an earlier success");
    }
    if request.possession_type == PossessionType::Desktop {
        if request.device_id.is_some() {
            v.report(&NO_KEY, "has no effect on desktop, where the device has no key; omit it");
        }
        if request.rebind == Some(true) {
            v.report(&NO_REBIND, "has no effect on desktop, where the device has no key; omit it");
        }
    }
}

/// In a session opened with `none`, older documents require the phone number here, newer ones in the bind request. So its
/// absence is a warning there and its presence in any other session: one of the two requests is always without findings.
pub(crate) fn status(request: &UnifyStatusRequest, v: &mut Validator<'_>) {
    phone_only_with_none(&STATUS_PHONE, request.phone_number.is_some(), v);
    let is_none = v.context::<PossessionType>() == Some(&PossessionType::None);
    match (request.phone_number.is_some(), is_none) {
        (true, false) => v.report(&STATUS_REMOVED, "is no longer part of this call; send it in the bind call"),
        (false, true) => v.report(
            &STATUS_NEEDS_PHONE,
            "is absent in a session opened with `possessionType=none`; after you have verified possession, set it or send \
             it in the bind call, unless Mobile Auth or `proveId` from an earlier success replaces it",
        ),
        _ => {}
    }
}

pub(crate) fn bind(_: &UnifyBindRequest, v: &mut Validator<'_>) {
    if v.context::<PossessionType>().is_some_and(|opened| *opened != PossessionType::None) {
        v.report(
            &BIND_SESSION,
            "belongs to a session that was not opened with `possessionType=none`; only such sessions bind a number after \
             the caller has verified possession",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Validate as _;

    const ID: &str = "0b5d3c52-6a0f-4c1e-9d57-2f4f0a7f1c11";

    #[test]
    fn status_request_with_a_phone_number_is_accepted_only_with_none() {
        let status = UnifyStatusRequest::new(ID).with_phone_number("2001004014");
        assert!(status.validate_with(&PossessionType::None).is_ok());
        let violations = status.validate_with(&PossessionType::Desktop).unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "unify-status.phone-number-only-none");
        assert!(UnifyStatusRequest::new(ID).validate_with(&PossessionType::Desktop).is_ok());
    }

    #[test]
    fn status_request_without_a_phone_number_is_a_warning_only_with_none() {
        let rules = |request: &UnifyStatusRequest, opened: Option<PossessionType>| {
            let found = opened.map_or_else(|| request.warnings(), |opened| request.warnings_with(&opened));
            found.iter().map(|one| (one.rule(), one.pointer().to_owned())).collect::<Vec<_>>()
        };
        let (absent, given) =
            (UnifyStatusRequest::new(ID), UnifyStatusRequest::new(ID).with_phone_number("2001004014"));
        let pointer = || "/phoneNumber".to_owned();
        let needed = ("unify-status.phone-number-required-none", pointer());
        assert_eq!(rules(&absent, Some(PossessionType::None)), [needed]);
        assert!(absent.validate_with(&PossessionType::None).is_ok());
        assert_eq!(rules(&given, Some(PossessionType::None)), []);

        // It is not required in other sessions, or if nothing is known about the session.
        for opened in [Some(PossessionType::Mobile), Some(PossessionType::Desktop), Some("new".into()), None] {
            assert_eq!(rules(&absent, opened), []);
        }
        let unknown =
            [("unify-status.phone-number-only-none", pointer()), ("unify-status.phone-number-removed", pointer())];
        assert_eq!(rules(&given, None), unknown);
    }

    #[test]
    fn bind_request_is_accepted_only_with_none() {
        let bind = UnifyBindRequest::new(ID, "2001004014");
        assert!(bind.validate().is_ok());
        assert!(bind.validate_with(&PossessionType::None).is_ok());
        let violations = bind.validate_with(&PossessionType::Mobile).unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "unify-bind.none-only");
    }
}
