//! Which users a search finds, and in what order.

use std::cmp::Ordering;

use identity_apis::Timestamp;
use serde_json::Value;

use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;

/// Where keywords are looked for unless the request says.
const SEARCHED: &[&str] = &["phone", "email", "name", "username", "nickname", "identityNumber"];

/// Whether keywords occur in a user, in any letter case.
pub(crate) fn has_keywords(user: &User, keywords: &str, fields: Option<&Value>) -> bool {
    let keywords = keywords.to_lowercase();
    let fields: Vec<&str> = match fields.and_then(Value::as_array) {
        Some(fields) => fields.iter().filter_map(Value::as_str).collect(),
        None => SEARCHED.to_vec(),
    };
    fields.iter().any(|field| user.text(field).is_some_and(|text| text.to_lowercase().contains(&keywords)))
}

/// Whether a condition `{field, operator, value}` holds. Of a field with several values, one of them has to fit. Fields that
/// a sandbox knows nothing about are as if absent.
pub(crate) fn holds(state: &State, user: &User, condition: &Value) -> bool {
    let field = condition.get("field").and_then(Value::as_str).unwrap_or_default();
    let operator = condition.get("operator").and_then(Value::as_str).unwrap_or_default();
    let expected = condition.get("value").unwrap_or(&Value::Null);
    let found = values(state, user, field);
    let fits = |operator: &str| match field {
        "department" => is_in_department(state, user, operator, expected),
        _ => found.iter().any(|found| fits(found, operator, expected)),
    };
    match operator {
        "NOT_NULL" => !found.is_empty(),
        "IS_NULL" => found.is_empty(),
        _ => operator.strip_prefix("NOT_").map_or_else(|| fits(operator), |operator| !fits(operator)),
    }
}

/// Whether a user is in an expected department, which is an id or `{organizationCode, departmentId, ..}`; or below it, where
/// `includeChildrenDepartments` says so.
fn is_in_department(state: &State, user: &User, operator: &str, expected: &Value) -> bool {
    let is_in = |expected: &Value| {
        let member = |name| expected.get(name).and_then(Value::as_str);
        let id = expected.as_str().or_else(|| member("departmentId")).unwrap_or_default();
        let kind = member("departmentIdType").unwrap_or("department_id");
        let department = match member("organizationCode") {
            Some(code) => state.organization(code, None).and_then(|root| state.department_in(root, id, kind)),
            None => state.department(id, kind),
        };
        let Ok(department) = department else { return false };
        let wanted = match expected.get("includeChildrenDepartments") {
            Some(Value::Bool(true)) => state.below(department),
            _ => vec![department],
        };
        state.departments_of(&user.id).any(|(_, known)| wanted.iter().any(|wanted| wanted.id == known.id))
    };
    match operator {
        "EQUAL" => is_in(expected),
        "IN" => expected.as_array().is_some_and(|items| items.iter().any(is_in)),
        _ => false,
    }
}

/// Whether one value fits. Comparisons include equality.
fn fits(found: &Value, operator: &str, expected: &Value) -> bool {
    let items = expected.as_array();
    let text = |value: &Value| value.as_str().map(str::to_lowercase).unwrap_or_default();
    let order = |bound: Option<&Value>| bound.and_then(|bound| compare(found, bound));
    match operator {
        "EQUAL" => is(found, expected),
        "CONTAINS" => text(found).contains(&text(expected)),
        "IN" => items.is_some_and(|items| items.iter().any(|item| is(found, item))),
        "GREATER" => order(Some(expected)).is_some_and(Ordering::is_ge),
        "LESSER" => order(Some(expected)).is_some_and(Ordering::is_le),
        "BETWEEN" => {
            let bound = |at: usize| order(items.and_then(|items| items.get(at)));
            bound(0).is_some_and(Ordering::is_ge) && bound(1).is_some_and(Ordering::is_le)
        }
        _ => true,
    }
}

/// Whether a value is the expected one. An object is expected by some of its members, or by the value of one.
fn is(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(name, value)| found.get(name) == Some(value))
        }
        (Value::Object(found), expected) => found.values().any(|value| value == expected),
        (found, expected) => found == expected,
    }
}

/// The values of a field.
fn values(state: &State, user: &User, field: &str) -> Vec<Value> {
    match field {
        "department" | "departmentIds" => {
            state.departments_of(&user.id).map(|(_, department)| department.id.as_str().into()).collect()
        }
        "identity" | "identities" => user.identities.clone(),
        "userSource" => {
            let source = ["userSourceType", "userSourceId"].map(|name| (name.to_owned(), user.profile.get(name)));
            let source = source.into_iter().filter_map(|(name, value)| Some((name, value?.clone())));
            vec![Value::Object(source.collect())]
        }
        _ => match member(user, field) {
            Some(Value::Array(items)) => items,
            found => found.into_iter().collect(),
        },
    }
}

/// The order of two users by `[{field, order}]`.
pub(crate) fn order(left: &User, right: &User, sort: &[Value]) -> Ordering {
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
        "lastLoginTime" => user.profile.get("lastLogin").cloned(),
        _ => user.profile.get(field).or_else(|| user.custom_data.get(field)).cloned(),
    }
}

/// The order of two texts or numbers. A date that is compared with a number counts in milliseconds since 1970.
pub(crate) fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        (Value::String(date), number) => millis(date)?.partial_cmp(&number.as_f64()?),
        (number, Value::String(date)) => number.as_f64()?.partial_cmp(&millis(date)?),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of some thousand years are exact")]
fn millis(date: &str) -> Option<f64> {
    let number = date.parse().ok();
    number.or_else(|| Timestamp::from(date).unix_millis().map(|millis| millis as f64))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::clock::Clock;
    use crate::ids::Ids;
    use crate::services::genauth::call::Call;

    fn user(request: &Value) -> User {
        let (clock, ids) = (Clock::default(), Ids::new(Some(1)));
        let context = crate::services::Context::new(&clock, &ids);
        let call = Call::made_up(&context);
        User::new(&call, request, false)
    }

    #[test]
    fn conditions() {
        let mara = user(&json!({"username": "mara", "name": "Mara Okafor", "customData": {"floor": 3}}));
        let holds = |field: &str, operator: &str, value: Value| {
            super::holds(&State::default(), &mara, &json!({"field": field, "operator": operator, "value": value}))
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
