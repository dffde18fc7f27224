//! The format of phone numbers. Numbering plans are not checked: the service's test numbers are in none, and libraries that
//! know the plans would reject them. One test number even violates the format, which is why the rules are warnings.

use crate::validation::{Rule, Validator};

const INTERNATIONAL: Rule = Rule::custom("fmt.phone-international", "", "SDK, phone number").warning();
const AUTH_API: Rule = Rule::custom("fmt.phone-auth-api", "", "SDK, mobile claim").warning();

/// North American numbers have `+1` or no prefix, all others a plus sign and the country code.
pub(crate) fn international(v: &mut Validator<'_>, name: &str, number: Option<&String>) {
    // Spaces, parentheses and the like violate the rule about characters instead.
    let has_documented_characters =
        |number: &&String| number.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
    check_format(&INTERNATIONAL, v, name, number.filter(has_documented_characters));
}

/// The same for the Auth family, whose samples have the 1 without a plus sign and which documents no character set.
pub(crate) fn auth_api(v: &mut Validator<'_>, name: &str, number: Option<&String>) {
    check_format(&AUTH_API, v, name, number);
}

fn check_format(rule: &Rule, v: &mut Validator<'_>, name: &str, number: Option<&String>) {
    let Some(number) = number.filter(|number| !number.is_empty()) else { return };
    if let Some(problem) = problem(number) {
        v.at_property(name, |v| v.report(rule, problem));
    }
}

fn problem(number: &str) -> Option<&'static str> {
    let (digits, plus) = number.strip_prefix('+').map_or((number, false), |digits| (digits, true));
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("has characters other than digits and a leading plus sign; remove them");
    }
    match (plus, digits.len()) {
        (true, 11) if digits.starts_with('1') => None,
        (true, _) if digits.starts_with('1') => {
            Some("has the wrong length for a North American number; use ten digits after `+1`")
        }
        (true, _) if digits.starts_with('0') => {
            Some("has a 0 after the plus sign, but no country code begins with 0; put the country code there")
        }
        (true, 7..=15) | (false, 10) => None,
        (true, _) => Some("has the wrong length for a phone number; use a plus sign, the country code and the number"),
        (false, 11) if digits.starts_with('1') => None,
        (false, _) => Some("has neither ten digits nor a plus sign; prepend a plus sign and the country code"),
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

    const VALID: &[&str] = &[
        // North America, with `+1`, with 1 and without either.
        "+12065550100",
        "12065550100",
        "2065550100",
        // Other country codes.
        "+442079460958",
        "+4915112345678",
        "+8613800000000",
        "+6596001234",
        // Test numbers, which are in no numbering plan.
        "2001004014",
        "+2001004025",
        "5550000000",
    ];

    const INVALID: &[&str] = &[
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

    /// The findings of every request that has a phone number.
    fn check_everywhere(number: &str) -> Vec<(&'static str, bool, Violations)> {
        fn check(name: &'static str, request: &impl Validate) -> (&'static str, bool, Violations) {
            let none = &PossessionType::None;
            (name, request.validate_with(none).is_ok(), request.warnings_with(none))
        }
        vec![
            check("start", &StartRequest::new("mobile").with_phone_number(number)),
            check("unify", &UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(number)),
            check("unify-status", &UnifyStatusRequest::new(ID).with_phone_number(number)),
            check("unify-bind", &UnifyBindRequest::new(ID, number)),
            check("mfa", &MfaRequest::new(PossessionType::Mobile).with_phone_number(number)),
            check("mfa-status", &MfaStatusRequest::new().with_correlation_id(ID).with_phone_number(number)),
            check("mfa-bind", &MfaBindRequest::new().with_correlation_id(ID).with_phone_number(number)),
            check("verify", &VerifyRequest::new(number, "humanAssurance")),
            check("identity", &EnrollIdentityRequest::new(number)),
        ]
    }

    #[test]
    fn phone_number_in_international_or_north_american_format_is_accepted_everywhere() {
        for number in VALID {
            for (request, accepted, warnings) in check_everywhere(number) {
                assert!(accepted && warnings.is_empty(), "{request}, {number}: {warnings}");
            }
        }
    }

    #[test]
    fn phone_number_in_another_format_is_a_warning_everywhere_and_never_an_error() {
        for number in INVALID {
            for (request, accepted, warnings) in check_everywhere(number) {
                let found: Vec<_> = warnings.iter().map(|one| (one.rule(), one.pointer())).collect();
                assert!(accepted, "{request}, {number}");
                assert_eq!(found, [("fmt.phone-international", "/phoneNumber")], "{request}, {number}");
            }
        }
    }

    #[test]
    fn phone_number_with_other_characters_violates_only_the_charset_rule() {
        for number in ["(206) 555-0100", "+1 206 555 0100", "206-555-0100"] {
            for (request, accepted, warnings) in check_everywhere(number) {
                let found: Vec<_> = warnings.iter().map(|one| one.rule()).collect();
                assert!(accepted, "{request}, {number}");
                assert_eq!(found, ["fmt.phone-charset"], "{request}, {number}");
            }
        }
    }

    #[test]
    fn phone_number_that_is_empty_does_not_violate_the_format_rule() {
        for (request, _, warnings) in check_everywhere("") {
            assert!(warnings.iter().all(|one| one.rule() != "fmt.phone-international"), "{request}: {warnings}");
        }
    }
}
