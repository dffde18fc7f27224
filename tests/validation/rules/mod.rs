//! Each rule of the catalog accepts what it should and rejects what it should, at the right place.

pub(crate) mod cases;
pub(crate) mod generator;
pub(crate) mod types;

use std::collections::BTreeSet;

use identity_apis::Violations;
use identity_apis::validation::Severity;
use serde_json::Value;
use types::Type;

#[test]
fn rules_of_prove() {
    run(include_str!("../../rules/prove.json"), &types::prove());
}

#[test]
fn rules_of_genauth() {
    run(include_str!("../../rules/genauth.json"), &types::genauth());
}

/// Runs all cases before it fails, so that one run shows every fault.
fn run(cases: &str, types: &[Type]) {
    let problems: Vec<String> = cases::read(cases)
        .iter()
        .flat_map(|case| {
            let found = types.iter().find(|known| known.name == case.kind);
            let found = found.unwrap_or_else(|| panic!("no request has a {}", case.kind));
            let accepted = found.check(&case.accepted, case.accepted_context.clone());
            let rejected = found.check(&case.rejected, case.context.clone());
            [accepts(case, &accepted), rejects(case, &rejected)]
        })
        .flatten()
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn accepts(case: &cases::Case, found: &Violations) -> Option<String> {
    let wrong = found.iter().find(|one| one.rule() == case.reports || one.severity() == Severity::Error)?;
    Some(format!("{} ({}): should be accepted, found {wrong}", case.rule, case.kind))
}

fn rejects(case: &cases::Case, found: &Violations) -> Option<String> {
    let right = |one: &&identity_apis::Violation| {
        (one.rule(), one.pointer(), one.severity()) == (case.reports.as_str(), case.pointer.as_str(), case.severity)
    };
    let problem = |text: String| Some(format!("{} ({}): {text}", case.rule, case.kind));
    if !found.iter().any(|one| right(&one)) {
        return problem(format!("no {:?} at {:?}, found: {found}", case.severity, case.pointer));
    }
    // One mistake gives one finding; a rule does not shout twice.
    let times = found.iter().filter(|one| one.rule() == case.reports && one.pointer() == case.pointer).count();
    if times > 1 {
        return problem(format!("found {times} times"));
    }
    let shown = found.to_string();
    let leaked = values(&case.rejected).into_iter().find(|value| shown.contains(value.as_str()))?;
    problem(format!("shows the value {leaked:?}: {shown}"))
}

/// Texts of a request that nobody else may see: all but the values of documented sets.
fn values(request: &Value) -> BTreeSet<String> {
    let documents = [include_str!("../../../specs/prove.json"), include_str!("../../../specs/genauth.json")];
    let mut open = vec![request];
    let mut found = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) if text.len() >= 3 => {
                let documented = format!("\"{text}\"");
                if !documents.iter().any(|document| document.contains(&documented)) {
                    found.insert(text.clone());
                }
            }
            Value::Array(items) => open.extend(items.iter().take(3)),
            Value::Object(members) => open.extend(members.values()),
            _ => {}
        }
    }
    found
}
