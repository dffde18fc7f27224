//! Phone numbers. Only their shape is looked at: the service's test numbers are in no numbering plan, and libraries
//! that know the plans would refuse them.

use crate::validate::{Checker, Rule};

const INTERNATIONAL: Rule = Rule::written("fmt.phone-international", "", "SDK, phone number").warning();
const AUTH_API: Rule = Rule::written("fmt.phone-auth-api", "", "SDK, mobile claim").warning();

/// North American numbers go with or without `+1`, all others with a plus and the country code.
pub(crate) fn international(at: &mut Checker<'_>, name: &str, number: Option<&String>) {
    shape(&INTERNATIONAL, at, name, number);
}

/// The same for the Auth family, whose samples have the 1 without a plus.
pub(crate) fn auth_api(at: &mut Checker<'_>, name: &str, number: Option<&String>) {
    shape(&AUTH_API, at, name, number);
}

fn shape(rule: &Rule, at: &mut Checker<'_>, name: &str, number: Option<&String>) {
    let Some(number) = number.filter(|number| !number.is_empty()) else { return };
    let (digits, plus) = number.strip_prefix('+').map_or((number.as_str(), false), |digits| (digits, true));
    // Other signs are for the rule about characters.
    if !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return;
    }
    let advice = match (plus, digits.len()) {
        (true, 7..=15) => return,
        (false, 10) => return,
        (false, 11) if digits.starts_with('1') => return,
        (true, _) => "is not as long as a phone number; give the plus sign, the country code and the number",
        (false, _) => "has neither ten digits nor a plus sign; put the plus sign and the country code in front",
    };
    at.within(name, |at| at.report(rule, advice));
}

#[cfg(test)]
mod tests {
    use crate::Validate as _;
    use crate::prove::types::EnrollIdentityRequest;

    #[test]
    fn test_numbers_and_international_ones_pass() {
        for number in ["2001004014", "+2001004025", "5550000000", "+12065550100", "12065550100", "+442079460958"] {
            let request = EnrollIdentityRequest::new(number);
            assert!(request.validate().is_ok() && request.warnings().is_empty(), "{number}");
        }
    }

    #[test]
    fn a_missing_plus_sign_is_doubtful_and_not_refused() {
        for number in ["447968900002", "+123", "20010040"] {
            let request = EnrollIdentityRequest::new(number);
            assert!(request.validate().is_ok());
            assert_eq!(request.warnings().iter().next().unwrap().rule(), "fmt.phone-international", "{number}");
            assert_eq!(request.warnings().iter().next().unwrap().pointer(), "/phoneNumber");
        }
    }
}
