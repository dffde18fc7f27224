//! Times that are sent as numbers.

use crate::validation::{Rule, Validator};

const ASSIGNMENT: Rule = Rule::custom("role-assignment.times", "", "role guide").warning();
const ROLE: Rule = Rule::custom("role.disable-time", "", "SDK, createRole").warning();
const DEVICE: Rule = Rule::custom("device.end-time", "", "SDK, suspendDevice").warning();

/// March 1973 in milliseconds, the year 5138 in seconds: a smaller number is almost certainly in seconds.
const MIN_MILLIS: i64 = 100_000_000_000;
const MESSAGE: &str = "is not in milliseconds since 1970 (UTC); multiply seconds by 1000";

pub(crate) fn assignment(v: &mut Validator<'_>, name: &str, time: Option<&i64>) {
    if time.is_some_and(|time| *time < MIN_MILLIS) {
        v.at_property(name, |v| v.report(&ASSIGNMENT, MESSAGE));
    }
}

pub(crate) fn role(v: &mut Validator<'_>, name: &str, time: Option<&String>) {
    check_text(&ROLE, v, name, time);
}

pub(crate) fn device(v: &mut Validator<'_>, name: &str, time: Option<&String>) {
    check_text(&DEVICE, v, name, time);
}

fn check_text(rule: &Rule, v: &mut Validator<'_>, name: &str, time: Option<&String>) {
    if time.is_some_and(|time| !time.parse::<i64>().is_ok_and(|time| time >= MIN_MILLIS)) {
        v.at_property(name, |v| v.report(rule, MESSAGE));
    }
}
