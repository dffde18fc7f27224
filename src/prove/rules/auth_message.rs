//! Message texts that the caller sets in the Auth family.

use crate::validation::{Rule, Validator};

const CODE: Rule = Rule::custom("auth.otp", "messageText", "SDK, mobile OTP authenticator");

/// A text needs `#` characters as the placeholder of the code or the link.
pub(crate) fn placeholder(v: &mut Validator<'_>, _: &str, text: Option<&String>) {
    if text.is_some_and(|text| !text.contains('#')) {
        v.report(&CODE, "has no placeholder; put one `#` per digit of the code where the code goes");
    }
}
