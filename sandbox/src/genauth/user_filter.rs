//! Which users a search finds, and in what order.

use std::cmp::Ordering;

use serde_json::Value;

use super::user::User;

/// Where keywords are looked for unless the request says.
const SEARCHED: &[&str] = &["phone", "email", "name", "username", "nickname", "identityNumber"];

/// Whether keywords occur in a user, in any letter case.
pub(super) fn has_keywords(user: &User, keywords: &str, fields: Option<&Value>) -> bool {
    let keywords = keywords.to_lowercase();
    let fields: Vec<&str> = match fields.and_then(Value::as_array) {
        Some(fields) => fields.iter().filter_map(Value::as_str).collect(),
        None => SEARCHED.to_vec(),
    };
    fields.iter().any(|field| user.text(field).is_some_and(|text| text.to_lowercase().contains(&keywords)))
}

/// Whether a condition `{field, operator, value}` holds. Fields that a sandbox knows nothing about are as if absent.
pub(super) fn holds(user: &User, condition: &Value) -> bool {
    let field = condition.get("field").and_then(Value::as_str).unwrap_or_default();
    let operator = condition.get("operator").and_then(Value::as_str).unwrap_or_default();
    let expected = condition.get("value").unwrap_or(&Value::Null);
    let found = member(user, field);
    let items = expected.as_array();
    let text = |value: &Value| value.as_str().map(str::to_lowercase).unwrap_or_default();
    match operator {
        "NOT_NULL" => found.is_some(),
        "IS_NULL" => found.is_none(),
        _ => {
            let Some(found) = found else { return operator.starts_with("NOT_") };
            let order = |bound: Option<&Value>| bound.and_then(|bound| compare(&found, bound));
            match operator {
                "EQUAL" => found == *expected,
                "NOT_EQUAL" => found != *expected,
                "CONTAINS" => text(&found).contains(&text(expected)),
                "NOT_CONTAINS" => !text(&found).contains(&text(expected)),
                "IN" => items.is_some_and(|items| items.contains(&found)),
                "NOT_IN" => !items.is_some_and(|items| items.contains(&found)),
                // These two and the next include equality.
                "GREATER" => order(Some(expected)).is_some_and(Ordering::is_ge),
                "LESSER" => order(Some(expected)).is_some_and(Ordering::is_le),
                "BETWEEN" => {
                    let bound = |at: usize| order(items.and_then(|items| items.get(at)));
                    bound(0).is_some_and(Ordering::is_ge) && bound(1).is_some_and(Ordering::is_le)
                }
                _ => true,
            }
        }
    }
}

/// The order of two users by `[{field, order}]`.
pub(super) fn order(left: &User, right: &User, sort: &[Value]) -> Ordering {
    for key in sort {
        let field = key.get("field").and_then(Value::as_str).unwrap_or_default();
        let found = match (member(left, field), member(right, field)) {
            (Some(left), Some(right)) => compare(&left, &right).unwrap_or(Ordering::Equal),
            (left, right) => left.is_some().cmp(&right.is_some()),
        };
        let descends = key.get("order").and_then(Value::as_str).is_some_and(|order| order.eq_ignore_ascii_case("desc"));
        let found = if descends { found.reverse() } else { found };
        if found.is_ne() {
            return found;
        }
    }
    Ordering::Equal
}

fn member(user: &User, field: &str) -> Option<Value> {
    match field {
        "id" | "userId" => Some(user.id.as_str().into()),
        "userSource" => user.profile.get("userSourceType").cloned(),
        _ => user.profile.get(field).or_else(|| user.custom_data.get(field)).cloned(),
    }
}

fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::clock::Clock;
    use crate::genauth::call::Call;
    use crate::ids::Ids;

    fn user(request: &Value) -> User {
        let (clock, ids) = (Clock::default(), Ids::new(Some(1)));
        let call = Call::made_up(&clock, &ids);
        User::new(&call, request, false)
    }

    #[test]
    fn conditions() {
        let mara = user(&json!({"username": "mara", "name": "Mara Okafor", "customData": {"floor": 3}}));
        let holds = |field: &str, operator: &str, value: Value| {
            super::holds(&mara, &json!({"field": field, "operator": operator, "value": value}))
        };
        assert!(holds("username", "EQUAL", json!("mara")) && !holds("username", "EQUAL", json!("x")));
        assert!(holds("name", "CONTAINS", json!("OKA")) && !holds("name", "NOT_CONTAINS", json!("oka")));
        assert!(holds("username", "IN", json!(["mara"])) && holds("username", "NOT_IN", json!(["x"])));
        assert!(holds("floor", "GREATER", json!(3)) && holds("floor", "LESSER", json!(3)));
        assert!(holds("floor", "BETWEEN", json!([1, 3])) && !holds("floor", "BETWEEN", json!([4, 5])));
        assert!(holds("email", "IS_NULL", json!(null)) && holds("name", "NOT_NULL", json!(null)));
        assert!(!holds("email", "EQUAL", json!("x")) && holds("email", "NOT_EQUAL", json!("x")));
    }

    #[test]
    fn keywords_and_order() {
        let (mara, teo) = (user(&json!({"username": "mara"})), user(&json!({"username": "teo", "company": "Mara"})));
        assert!(has_keywords(&mara, "AR", None) && !has_keywords(&teo, "mar", None));
        assert!(has_keywords(&teo, "mar", Some(&json!(["company"]))));
        assert_eq!(order(&mara, &teo, &[json!({"field": "username", "order": "asc"})]), Ordering::Less);
        assert_eq!(order(&mara, &teo, &[json!({"field": "username", "order": "Desc"})]), Ordering::Greater);
        assert_eq!(order(&mara, &teo, &[]), Ordering::Equal);
    }
}
