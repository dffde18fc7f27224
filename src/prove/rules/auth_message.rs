//! Texts of the caller for messages of the Auth family.

use crate::validation::{Rule, Validator};

const CODE: Rule = Rule::custom("auth.otp", "messageText", "SDK, mobile OTP authenticator");

/// A text without hash signs has no place for the code or the link.
pub(crate) fn placeholder(at: &mut Validator<'_>, _: &str, text: Option<&String>) {
    if text.is_some_and(|text| !text.contains('#')) {
        at.report(&CODE, "has no hash signs; put as many as the code is long where the code goes");
    }
}
