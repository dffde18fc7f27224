//! Requests that somebody else has written.

use identity_apis::checks::{CheckOptions, Request};
use identity_apis::operation::{Operation, Parameters};
use identity_apis::validation::Severity;
use identity_apis::{Violations, genauth, prove};
use serde_json::Value;

/// The first two bytes choose an operation, the rest is its body, and its query. The findings are bounded, the same with
/// and without names except for their places, and none of them shows a value; places lead into the body.
pub fn check(input: &[u8]) {
    let Some(([first, second], rest)) = input.split_first_chunk::<2>() else { return };
    let number = usize::from(u16::from_le_bytes([*first, *second]));
    let all = [prove::operations::ALL, genauth::operations::ALL].concat();
    let operation = all[number % all.len()];
    let query = String::from_utf8_lossy(rest);
    let request = Request::new().with_body(rest).with_query(&query);
    let options = CheckOptions::new().with_unknown(Severity::Warning).with_duplicates(Severity::Error);
    let options = options.with_max_violations(MOST);
    let hidden = operation.inspect(&request, &options);
    let named = operation.inspect(&request, &options.with_names(true));
    assert!(hidden.len() <= MOST + 1);
    assert_eq!(rules(&hidden), rules(&named));
    assert_eq!(operation.check_request(&request, &options).is_err(), hidden.has_errors());
    let shown = format!("{hidden}{hidden:?}{}", serde_json::to_string(&hidden).expect("violations can be written"));
    assert!(!shown.contains("canary"), "{shown}");
    places(operation, rest, &named);
}

const MOST: usize = 20;

fn rules(violations: &Violations) -> Vec<(&'static str, Severity)> {
    violations.iter().map(|violation| (violation.rule(), violation.severity())).collect()
}

/// A value of another type is where the pointer says; of two under one name, only the last can be looked up.
fn places(operation: &Operation, body: &[u8], violations: &Violations) {
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    if operation.parameters != Parameters::Json || violations.iter().any(|one| one.rule() == "request.duplicate") {
        return;
    }
    for violation in violations.iter().filter(|one| one.rule() == "request.type") {
        assert!(value.pointer(violation.pointer()).is_some(), "{violation}");
    }
}
