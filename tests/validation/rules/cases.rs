//! Reads the cases. `{"$repeat": [n, item]}` stands for a list of n equal items, `{"$text": [before, part, n, after]}`
//! for a text with a part that occurs n times.

use identity_apis::prove::types::PossessionType;
use identity_apis::validation::Severity;
use serde_json::Value;

/// A request that a rule accepts, and the smallest change by which it rejects.
pub(crate) struct Case {
    /// Id in the catalog.
    pub(crate) rule: String,
    /// Id under which it is reported; some rules are checked by another one.
    pub(crate) reports: String,
    /// schema name of the type.
    pub(crate) kind: String,
    /// How the session was opened, for the rejected request.
    pub(crate) context: Option<PossessionType>,
    /// The same for the accepted one.
    pub(crate) accepted_context: Option<PossessionType>,
    pub(crate) accepted: Value,
    pub(crate) rejected: Value,
    pub(crate) pointer: String,
    pub(crate) severity: Severity,
}

pub(crate) fn read(text: &str) -> Vec<Case> {
    let cases: Vec<Value> = serde_json::from_str(text).unwrap();
    cases.iter().map(case).collect()
}

fn case(case: &Value) -> Case {
    let text = |name: &str| case.get(name).and_then(Value::as_str);
    let context = text("context").map(PossessionType::from);
    Case {
        rule: text("rule").unwrap().to_owned(),
        reports: text("reports").or(text("rule")).unwrap().to_owned(),
        kind: text("type").unwrap().to_owned(),
        accepted_context: text("accepted_context").map(PossessionType::from).or(context.clone()),
        context,
        accepted: expand(&case["accepted"]),
        rejected: expand(&case["rejected"]),
        pointer: text("pointer").unwrap().to_owned(),
        severity: if text("severity") == Some("warning") { Severity::Warning } else { Severity::Error },
    }
}

fn expand(value: &Value) -> Value {
    let count = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    match value {
        Value::Object(members) => {
            if let Some(repeat) = members.get("$repeat") {
                return Value::Array(vec![expand(&repeat[1]); count(&repeat[0])]);
            }
            if let Some(parts) = members.get("$text") {
                let part = |index: usize| parts[index].as_str().unwrap();
                return Value::String(format!("{}{}{}", part(0), part(1).repeat(count(&parts[2])), part(3)));
            }
            members.iter().map(|(name, value)| (name.clone(), expand(value))).collect()
        }
        Value::Array(items) => items.iter().map(expand).collect(),
        other => other.clone(),
    }
}
