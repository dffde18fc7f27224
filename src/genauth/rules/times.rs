//! Points in time that are numbers.

use crate::validation::{Rule, Validator};

const ASSIGNMENT: Rule = Rule::custom("role-assignment.times", "", "role guide").warning();
const ROLE: Rule = Rule::custom("role.disable-time", "", "SDK, createRole").warning();
const DEVICE: Rule = Rule::custom("device.end-time", "", "SDK, suspendDevice").warning();

/// In milliseconds this is March 1973, in seconds the year 5138: a smaller number was meant in seconds.
const LEAST: i64 = 100_000_000_000;
const HINT: &str = "is not a number of milliseconds since 1970; multiply seconds by 1000";

pub(crate) fn assignment(at: &mut Validator<'_>, name: &str, time: Option<&i64>) {
    if time.is_some_and(|time| *time < LEAST) {
        at.at_property(name, |at| at.report(&ASSIGNMENT, HINT));
    }
}

pub(crate) fn role(at: &mut Validator<'_>, name: &str, time: Option<&String>) {
    text(&ROLE, at, name, time);
}

pub(crate) fn device(at: &mut Validator<'_>, name: &str, time: Option<&String>) {
    text(&DEVICE, at, name, time);
}

fn text(rule: &Rule, at: &mut Validator<'_>, name: &str, time: Option<&String>) {
    if time.is_some_and(|time| !time.parse::<i64>().is_ok_and(|time| time >= LEAST)) {
        at.at_property(name, |at| at.report(rule, HINT));
    }
}
