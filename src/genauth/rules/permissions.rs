//! Checking permissions.

use crate::validation::{Rule, Validator};

const UNUSED: Rule = Rule::custom("permission.environment", "authEnvParams", "SDK, checkPermission").warning();

/// Conditions on the environment are judged only on demand.
pub(crate) fn environment<T>(at: &mut Validator<'_>, _: &str, given: Option<&T>, judged: Option<&str>) {
    conditions(at, given.is_some(), judged == Some("true"), judged == Some("true"));
}

/// For persons of another system they are judged unless that is switched off.
pub(crate) fn external_environment<T>(at: &mut Validator<'_>, _: &str, given: Option<&T>, judged: Option<&str>) {
    conditions(at, given.is_some(), judged != Some("false"), judged == Some("true"));
}

fn conditions(at: &mut Validator<'_>, given: bool, judged: bool, asked: bool) {
    if given && !judged {
        at.report(&UNUSED, "has no effect unless `judgeConditionEnabled` is `true`; set it");
    } else if asked && !given {
        at.report(
            &UNUSED,
            "is absent, so that no condition can be judged; set it, or leave `judgeConditionEnabled` out",
        );
    }
}
