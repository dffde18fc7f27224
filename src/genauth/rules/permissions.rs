//! Permission checks.

use crate::validation::{Rule, Validator};

const UNUSED: Rule = Rule::custom("permission.environment", "authEnvParams", "SDK, checkPermission").warning();

/// Conditions on the environment are evaluated only on request.
pub(crate) fn environment<T>(v: &mut Validator<'_>, _: &str, environment: Option<&T>, enabled: Option<&str>) {
    check_conditions(v, environment.is_some(), enabled == Some("true"), enabled == Some("true"));
}

/// For users of another system they are evaluated unless disabled.
pub(crate) fn external_environment<T>(v: &mut Validator<'_>, _: &str, environment: Option<&T>, enabled: Option<&str>) {
    check_conditions(v, environment.is_some(), enabled != Some("false"), enabled == Some("true"));
}

fn check_conditions(v: &mut Validator<'_>, has_environment: bool, is_evaluated: bool, is_requested: bool) {
    if has_environment && !is_evaluated {
        v.report(&UNUSED, "has no effect unless `judgeConditionEnabled` is `true`; set it");
    } else if is_requested && !has_environment {
        v.report(&UNUSED, "is absent, so no condition can be evaluated; set it, or omit `judgeConditionEnabled`");
    }
}
