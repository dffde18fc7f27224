//! MFA (legacy): status and bind requests.

#![allow(deprecated)]

use super::phone_only_with_none::phone_only_with_none;
use crate::prove::types::{MfaBindRequest, MfaStatusRequest};
use crate::validation::{Rule, Validator};

const STATUS_PHONE: Rule =
    Rule::custom("mfa-status.phone-only-none", "phoneNumber", "document 2025-02-18, V3MFAStatusRequest");
const BIND_PHONE: Rule = Rule::custom("mfa-bind.phone", "phoneNumber", "document 2025-03-04, V3MFABindRequest");

const STATUS_SESSION: Rule = Rule::custom("mfa.all-optional", "correlationId", "V3MFAStatusRequest").warning();
const BIND_SESSION: Rule = Rule::custom("mfa.all-optional", "correlationId", "V3MFABindRequest").warning();
const NO_SESSION: &str = "is absent; set it: the schema makes it optional, but the service finds no session without it";

pub(crate) fn status(request: &MfaStatusRequest, v: &mut Validator<'_>) {
    phone_only_with_none(&STATUS_PHONE, request.phone_number.is_some(), v);
    if request.correlation_id.is_none() {
        v.report(&STATUS_SESSION, NO_SESSION);
    }
}

pub(crate) fn bind(request: &MfaBindRequest, v: &mut Validator<'_>) {
    phone_only_with_none(&BIND_PHONE, request.phone_number.is_some(), v);
    if request.correlation_id.is_none() {
        v.report(&BIND_SESSION, NO_SESSION);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Validate as _;
    use crate::prove::types::{MfaRequest, PossessionType};

    fn error_rules(result: Result<(), crate::Violations>) -> Vec<(String, String)> {
        let violations = result.err().unwrap_or_default();
        let errors = violations.iter().filter(|found| found.severity() == crate::validation::Severity::Error);
        errors.map(|found| (found.rule().to_owned(), found.pointer().to_owned())).collect()
    }

    #[test]
    fn phone_number_is_allowed_only_in_sessions_opened_with_none() {
        let status = MfaStatusRequest::new().with_phone_number("2001004014");
        let bind = MfaBindRequest::new().with_phone_number("2001004014");
        assert!(status.validate_with(&PossessionType::None).is_ok());
        assert!(bind.validate_with(&PossessionType::None).is_ok());
        for opened in [PossessionType::Mobile, PossessionType::Desktop, PossessionType::from("carrier-pigeon")] {
            assert_eq!(
                error_rules(status.validate_with(&opened)),
                [("mfa-status.phone-only-none".to_owned(), "/phoneNumber".to_owned())]
            );
            assert_eq!(
                error_rules(bind.validate_with(&opened)),
                [("mfa-bind.phone".to_owned(), "/phoneNumber".to_owned())]
            );
        }
    }

    #[test]
    fn phone_number_may_be_absent_in_every_session() {
        for opened in [PossessionType::None, PossessionType::Mobile, PossessionType::Desktop] {
            assert!(MfaStatusRequest::new().validate_with(&opened).is_ok());
            assert!(MfaBindRequest::new().validate_with(&opened).is_ok());
        }
    }

    #[test]
    fn phone_number_is_a_warning_if_the_possession_mode_is_unknown() {
        let status = MfaStatusRequest::new().with_correlation_id("c-1");
        assert!(status.warnings().is_empty());
        let status = status.with_phone_number("2001004014");
        assert!(status.validate().is_ok());
        assert_eq!(status.warnings().iter().next().map(|found| found.rule()), Some("mfa-status.phone-only-none"));
    }

    #[test]
    fn phone_number_is_rejected_in_the_request_that_opens_a_session_with_none() {
        let request = MfaRequest::new(PossessionType::None);
        assert!(request.validate().is_ok());
        let violations = request.with_phone_number("2001004014").validate();
        assert_eq!(error_rules(violations), [("mfa.phone-none".to_owned(), "/phoneNumber".to_owned())]);
        assert!(MfaRequest::new(PossessionType::Mobile).with_phone_number("2001004014").validate().is_ok());
    }
}
