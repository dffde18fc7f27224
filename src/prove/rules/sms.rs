//! SMS texts that the caller sets.

use crate::validation::{Rule, Validator};

const NEEDED: Rule = Rule::custom("sms.placeholder-needed", "smsMessage", "SDK, SMS text");
const LINK: Rule = Rule::custom("sms.placeholder-link", "smsMessage", "SDK, SMS text of an Instant Link");
const CODE: Rule = Rule::custom("sms.placeholder-otp", "smsMessage", "SDK, SMS text of a code");

/// Checks the placeholder of a text. With `desktop`, `channel` being how the flow was opened, it stands for a link, otherwise
/// for a code.
pub(crate) fn placeholder(v: &mut Validator<'_>, _: &str, text: Option<&String>, channel: Option<&str>) {
    let Some(text) = text else { return };
    let (mut four, mut code, mut any) = (false, false, false);
    for run in text.split(|character| character != '#').map(str::len) {
        any |= run >= 4;
        four |= run == 4;
        code |= matches!(run, 4..=6);
    }
    if !any {
        v.report(&NEEDED, "has no placeholder; put `####` where the link or the code goes");
    } else if channel == Some("desktop") && !four {
        v.report(&LINK, "has no `####`, the placeholder of the link; use exactly four `#`");
    } else if channel != Some("desktop") && !code {
        v.report(&CODE, "has too many `#` in a row; use four, five or six, one per digit of the code");
    }
}
