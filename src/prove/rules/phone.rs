//! Phone numbers. Only their shape is looked at: the service's test numbers are in no numbering plan, and libraries
//! that know the plans would refuse them. One of those numbers breaks the shape too, so that it is a warning.

use crate::validation::{Rule, Validator};

const INTERNATIONAL: Rule = Rule::custom("fmt.phone-international", "", "SDK, phone number").warning();
const AUTH_API: Rule = Rule::custom("fmt.phone-auth-api", "", "SDK, mobile claim").warning();

/// North American numbers go with or without `+1`, all others with a plus sign and the country code.
pub(crate) fn international(at: &mut Validator<'_>, name: &str, number: Option<&String>) {
    // Spaces, brackets and the like are for the rule about characters.
    let documented = |number: &&String| number.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
    shape(&INTERNATIONAL, at, name, number.filter(documented));
}

/// The same for the Auth family, whose samples have the 1 without a plus sign, and which documents no set of characters.
pub(crate) fn auth_api(at: &mut Validator<'_>, name: &str, number: Option<&String>) {
    shape(&AUTH_API, at, name, number);
}

fn shape(rule: &Rule, at: &mut Validator<'_>, name: &str, number: Option<&String>) {
    let Some(number) = number.filter(|number| !number.is_empty()) else { return };
    if let Some(problem) = problem(number) {
        at.at_property(name, |at| at.report(rule, problem));
    }
}

fn problem(number: &str) -> Option<&'static str> {
    let (digits, plus) = number.strip_prefix('+').map_or((number, false), |digits| (digits, true));
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("is more than digits with one plus sign in front; leave out letters and all other characters");
    }
    match (plus, digits.len()) {
        (true, 11) if digits.starts_with('1') => None,
        (true, _) if digits.starts_with('1') => {
            Some("is not as long as a North American number; give ten digits after `+1`")
        }
        (true, _) if digits.starts_with('0') => {
            Some("has a 0 after the plus sign, with which no country code begins; put the country code there")
        }
        (true, 7..=15) | (false, 10) => None,
        (true, _) => Some("is not as long as a phone number; give the plus sign, the country code and the number"),
        (false, 11) if digits.starts_with('1') => None,
        (false, _) => Some("has neither ten digits nor a plus sign; put the plus sign and the country code in front"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(deprecated)]

    use crate::prove::types::{
        EnrollIdentityRequest, MfaBindRequest, MfaRequest, MfaStatusRequest, PossessionType, StartRequest,
        UnifyBindRequest, UnifyRequest, UnifyStatusRequest, VerifyRequest,
    };
    use crate::validation::{Validate, Violations};

    const RIGHT: &[&str] = &[
        // North America, with `+1`, with 1 and without either.
        "+12065550100",
        "12065550100",
        "2065550100",
        // Other country codes.
        "+442079460958",
        "+4915112345678",
        "+8613800000000",
        "+6596001234",
        // Test numbers, which are in no plan.
        "2001004014",
        "+2001004025",
        "5550000000",
    ];

    const DOUBTFUL: &[&str] = &[
        // A test number, too.
        "447968900002",
        "22065550100",
        "20010040",
        "+123",
        "+1206555010",
        "+120655501000",
        "+0442079460958",
        "+1234567890123456",
        "+",
        "200100401O",
        "FLOWERS",
        "+1206555O100",
        "++12065550100",
        "1206555+0100",
    ];

    const ID: &str = "0b5d3c52-6a0f-4c1e-9d57-2f4f0a7f1c11";

    /// What every request that carries a phone number says of this one.
    fn found(number: &str) -> Vec<(&'static str, bool, Violations)> {
        fn of(name: &'static str, request: &impl Validate) -> (&'static str, bool, Violations) {
            let none = &PossessionType::None;
            (name, request.validate_with(none).is_ok(), request.warnings_with(none))
        }
        vec![
            of("start", &StartRequest::new("mobile").with_phone_number(number)),
            of("unify", &UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(number)),
            of("unify-status", &UnifyStatusRequest::new(ID).with_phone_number(number)),
            of("unify-bind", &UnifyBindRequest::new(ID, number)),
            of("mfa", &MfaRequest::new(PossessionType::Mobile).with_phone_number(number)),
            of("mfa-status", &MfaStatusRequest::new().with_correlation_id(ID).with_phone_number(number)),
            of("mfa-bind", &MfaBindRequest::new().with_correlation_id(ID).with_phone_number(number)),
            of("verify", &VerifyRequest::new(number, "humanAssurance")),
            of("identity", &EnrollIdentityRequest::new(number)),
        ]
    }

    #[test]
    fn phone_number_in_international_or_north_american_form_passes_everywhere() {
        for number in RIGHT {
            for (request, accepted, warnings) in found(number) {
                assert!(accepted && warnings.is_empty(), "{request}, {number}: {warnings}");
            }
        }
    }

    #[test]
    fn phone_number_in_another_form_is_a_warning_everywhere_and_never_an_error() {
        for number in DOUBTFUL {
            for (request, accepted, warnings) in found(number) {
                let found: Vec<_> = warnings.iter().map(|one| (one.rule(), one.pointer())).collect();
                assert!(accepted, "{request}, {number}");
                assert_eq!(found, [("fmt.phone-international", "/phoneNumber")], "{request}, {number}");
            }
        }
    }

    #[test]
    fn phone_number_with_other_characters_is_for_the_rule_about_them() {
        for number in ["(206) 555-0100", "+1 206 555 0100", "206-555-0100"] {
            for (request, accepted, warnings) in found(number) {
                let found: Vec<_> = warnings.iter().map(|one| one.rule()).collect();
                assert!(accepted, "{request}, {number}");
                assert_eq!(found, ["fmt.phone-charset"], "{request}, {number}");
            }
        }
    }

    #[test]
    fn phone_number_that_is_empty_is_not_for_this_rule() {
        for (request, _, warnings) in found("") {
            assert!(warnings.iter().all(|one| one.rule() != "fmt.phone-international"), "{request}: {warnings}");
        }
    }
}
