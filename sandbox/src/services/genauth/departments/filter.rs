//! Conditions on departments.

use std::cmp::Ordering;

use serde_json::Value;

use crate::services::genauth::properties::text;

/// Returns whether a condition `{field, operator, value}` holds for the view of a department.
pub(super) fn matches_condition(properties: &Value, condition: &Value) -> bool {
    let field = text(condition, "field").unwrap_or_default();
    let expected = condition.get("value").unwrap_or(&Value::Null);
    let custom = || properties.get("customData").and_then(|data| data.get(field));
    let Some(found) = properties.get(field).or_else(custom) else { return false };
    let lower = |value: &Value| value.as_str().map(str::to_lowercase).unwrap_or_default();
    let order = |bound: Option<&Value>| bound.and_then(|bound| compare(found, bound));
    match text(condition, "operator").unwrap_or_default() {
        "EQUAL" => found == expected,
        "CONTAINS" => lower(found).contains(&lower(expected)),
        "IN" => expected.as_array().is_some_and(|items| items.contains(found)),
        // As in conditions on users, these include equality.
        "GREATER" => order(Some(expected)).is_some_and(Ordering::is_ge),
        "LESSER" => order(Some(expected)).is_some_and(Ordering::is_le),
        "BETWEEN" => {
            order(expected.get(0)).is_some_and(Ordering::is_ge) && order(expected.get(1)).is_some_and(Ordering::is_le)
        }
        _ => true,
    }
}

/// Compares two strings or two numbers; other values have no order.
pub(super) fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn department_condition_compares_properties() {
        let sales = json!({"name": "Sales North", "membersCount": 3, "status": true, "customData": {"floor": 2}});
        let matches = |field: &str, operator: &str, value: Value| {
            matches_condition(&sales, &json!({"field": field, "operator": operator, "value": value}))
        };
        assert!(matches("name", "EQUAL", json!("Sales North")) && !matches("name", "EQUAL", json!("Sales")));
        assert!(matches("name", "CONTAINS", json!("NORTH")) && !matches("name", "CONTAINS", json!("south")));
        assert!(matches("name", "IN", json!(["Sales North"])) && !matches("name", "IN", json!(["x"])));
        assert!(matches("membersCount", "GREATER", json!(3)) && !matches("membersCount", "GREATER", json!(4)));
        assert!(matches("membersCount", "LESSER", json!(3)) && !matches("membersCount", "LESSER", json!(2)));
        assert!(matches("floor", "BETWEEN", json!([1, 2])) && !matches("floor", "BETWEEN", json!([3, 4])));
        assert!(!matches("code", "EQUAL", json!("x")), "what is absent equals nothing");
        assert!(matches("status", "EQUAL", json!(true)));
    }
}
