//! Texts of the caller for short messages.

use crate::validation::{Rule, Validator};

const NEEDED: Rule = Rule::custom("sms.placeholder-needed", "smsMessage", "SDK, SMS text");
const LINK: Rule = Rule::custom("sms.placeholder-link", "smsMessage", "SDK, SMS text of an Instant Link");
const CODE: Rule = Rule::custom("sms.placeholder-otp", "smsMessage", "SDK, SMS text of a code");

/// `channel` is how the flow was opened: desktop sends a link, the others a code.
pub(crate) fn placeholder(at: &mut Validator<'_>, _: &str, text: Option<&String>, channel: Option<&str>) {
    let Some(text) = text else { return };
    let (mut four, mut code, mut any) = (false, false, false);
    for run in text.split(|sign| sign != '#').map(str::len) {
        any |= run >= 4;
        four |= run == 4;
        code |= matches!(run, 4..=6);
    }
    if !any {
        at.report(&NEEDED, "has no placeholder; put four hash signs where the link or the code goes");
    } else if channel == Some("desktop") && !four {
        at.report(&LINK, "has no run of four hash signs, which stands for the link; use exactly four");
    } else if channel != Some("desktop") && !code {
        at.report(&CODE, "has too many hash signs in a row; use four, five or six, one for each digit of the code");
    }
}
