//! Conditions and order of a search for users.

use std::cmp::Ordering;

use std::time::UNIX_EPOCH;

use serde_json::Value;

use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;

/// Fields that keywords are searched for in by default.
const DEFAULT_FIELDS: &[&str] = &["phone", "email", "name", "username", "nickname", "identityNumber"];

/// Returns whether keywords occur in a user, in any letter case.
pub(crate) fn has_keywords(user: &User, keywords: &str, fields: Option<&Value>) -> bool {
    let keywords = keywords.to_lowercase();
    let fields: Vec<&str> = match fields.and_then(Value::as_array) {
        Some(fields) => fields.iter().filter_map(Value::as_str).collect(),
        None => DEFAULT_FIELDS.to_vec(),
    };
    fields.iter().any(|field| user.text(field).is_some_and(|text| text.to_lowercase().contains(&keywords)))
}

/// Returns whether a condition `{field, operator, value}` holds. One value of a field with several is enough. Fields that the
/// sandbox does not know are absent.
pub(crate) fn matches_condition(pool: &UserPool, user: &User, condition: &Value) -> bool {
    let field = condition.get("field").and_then(Value::as_str).unwrap_or_default();
    let operator = condition.get("operator").and_then(Value::as_str).unwrap_or_default();
    let expected = condition.get("value").unwrap_or(&Value::Null);
    let found = values(pool, user, field);
    let matches = |operator: &str| match field {
        "department" => is_in_department(pool, user, operator, expected),
        _ => found.iter().any(|found| matches_value(found, operator, expected)),
    };
    match operator {
        "NOT_NULL" => !found.is_empty(),
        "IS_NULL" => found.is_empty(),
        _ => operator.strip_prefix("NOT_").map_or_else(|| matches(operator), |operator| !matches(operator)),
    }
}

/// Returns whether a user is in an expected department, which is an id or `{organizationCode, departmentId, ..}`; with
/// `includeChildrenDepartments`, also below it.
fn is_in_department(pool: &UserPool, user: &User, operator: &str, expected: &Value) -> bool {
    let is_in = |expected: &Value| {
        let property = |name| expected.get(name).and_then(Value::as_str);
        let id = expected.as_str().or_else(|| property("departmentId")).unwrap_or_default();
        let id_type = property("departmentIdType").unwrap_or("department_id");
        let department = match property("organizationCode") {
            Some(code) => pool.organization(code, None).and_then(|root| pool.department_in(root, id, id_type)),
            None => pool.department(id, id_type),
        };
        let Ok(department) = department else { return false };
        let departments = match expected.get("includeChildrenDepartments") {
            Some(Value::Bool(true)) => pool.departments.subtree(department),
            _ => vec![department],
        };
        pool.departments_of(&user.id).any(|(_, known)| departments.iter().any(|expected| expected.id == known.id))
    };
    match operator {
        "EQUAL" => is_in(expected),
        "IN" => expected.as_array().is_some_and(|items| items.iter().any(is_in)),
        _ => false,
    }
}

/// Returns whether one value satisfies an operator. Comparisons include equality.
fn matches_value(found: &Value, operator: &str, expected: &Value) -> bool {
    let items = expected.as_array();
    let text = |value: &Value| value.as_str().map(str::to_lowercase).unwrap_or_default();
    let order = |bound: Option<&Value>| bound.and_then(|bound| compare_values(found, bound));
    match operator {
        "EQUAL" => is_equal(found, expected),
        "CONTAINS" => text(found).contains(&text(expected)),
        "IN" => items.is_some_and(|items| items.iter().any(|item| is_equal(found, item))),
        "GREATER" => order(Some(expected)).is_some_and(Ordering::is_ge),
        "LESSER" => order(Some(expected)).is_some_and(Ordering::is_le),
        "BETWEEN" => {
            let bound = |at: usize| order(items.and_then(|items| items.get(at)));
            bound(0).is_some_and(Ordering::is_ge) && bound(1).is_some_and(Ordering::is_le)
        }
        _ => true,
    }
}

/// Returns whether a value is the expected one. An object is expected by some of its members, or by the value of one.
fn is_equal(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(name, value)| found.get(name) == Some(value))
        }
        (Value::Object(found), expected) => found.values().any(|value| value == expected),
        (found, expected) => found == expected,
    }
}

/// Returns the values of a field.
fn values(pool: &UserPool, user: &User, field: &str) -> Vec<Value> {
    match field {
        "department" | "departmentIds" => {
            pool.departments_of(&user.id).map(|(_, department)| department.id.as_str().into()).collect()
        }
        "identity" | "identities" => user.identities.clone(),
        "userSource" => {
            let source = ["userSourceType", "userSourceId"].map(|name| (name.to_owned(), user.profile.get(name)));
            let source = source.into_iter().filter_map(|(name, value)| Some((name, value?.clone())));
            vec![Value::Object(source.collect())]
        }
        _ => match field_value(user, field) {
            Some(Value::Array(items)) => items,
            found => found.into_iter().collect(),
        },
    }
}

/// Compares two users by `[{field, order}]`.
pub(crate) fn compare_users(left: &User, right: &User, sort: &[Value]) -> Ordering {
    for key in sort {
        let field = key.get("field").and_then(Value::as_str).unwrap_or_default();
        let found = match (field_value(left, field), field_value(right, field)) {
            (Some(left), Some(right)) => compare_values(&left, &right).unwrap_or(Ordering::Equal),
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

fn field_value(user: &User, field: &str) -> Option<Value> {
    match field {
        "id" | "userId" => Some(user.id.as_str().into()),
        "lastLoginTime" => user.profile.get("lastLogin").cloned(),
        _ => user.profile.get(field).or_else(|| user.custom_data.get(field)).cloned(),
    }
}

/// Compares two strings or numbers. A date that is compared with a number counts in milliseconds since 1970.
pub(crate) fn compare_values(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        (Value::String(date), number) => date_millis(date)?.partial_cmp(&number.as_f64()?),
        (number, Value::String(date)) => number.as_f64()?.partial_cmp(&date_millis(date)?),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of some thousand years are exact")]
fn date_millis(date: &str) -> Option<f64> {
    date.parse().ok().or_else(|| {
        let moment = humantime::parse_rfc3339_weak(date).ok()?;
        Some(moment.duration_since(UNIX_EPOCH).ok()?.as_millis() as f64)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    fn user(profile: &Value, custom_data: &Value) -> User {
        let properties = |value: &Value| value.as_object().cloned().unwrap_or_default();
        User {
            id: "1".to_owned(),
            public: false,
            profile: properties(profile),
            custom_data: properties(custom_data),
            identities: Vec::new(),
            mfa: None,
            otp: None,
            ciphertext: None,
            updated: 0,
        }
    }

    #[test]
    fn user_condition_compares_fields() {
        let mara = user(&json!({"username": "mara", "name": "Mara Okafor"}), &json!({"floor": 3}));
        let matches = |field: &str, operator: &str, value: Value| {
            matches_condition(
                &UserPool::default(),
                &mara,
                &json!({"field": field, "operator": operator, "value": value}),
            )
        };
        assert!(matches("username", "EQUAL", json!("mara")) && !matches("username", "EQUAL", json!("x")));
        assert!(matches("name", "CONTAINS", json!("OKA")) && !matches("name", "NOT_CONTAINS", json!("oka")));
        assert!(matches("username", "IN", json!(["mara"])) && matches("username", "NOT_IN", json!(["x"])));
        assert!(matches("floor", "GREATER", json!(3)) && matches("floor", "LESSER", json!(3)));
        assert!(matches("floor", "BETWEEN", json!([1, 3])) && !matches("floor", "BETWEEN", json!([4, 5])));
        assert!(matches("email", "IS_NULL", json!(null)) && matches("name", "NOT_NULL", json!(null)));
        assert!(!matches("email", "EQUAL", json!("x")) && matches("email", "NOT_EQUAL", json!("x")));
    }

    #[test]
    fn users_are_searched_by_keywords_and_sorted() {
        let none = Value::Object(Map::new());
        let mara = user(&json!({"username": "mara"}), &none);
        let teo = user(&json!({"username": "teo", "company": "Mara"}), &none);
        assert!(has_keywords(&mara, "AR", None) && !has_keywords(&teo, "mar", None));
        assert!(has_keywords(&teo, "mar", Some(&json!(["company"]))));
        let by_name = |order: &str| compare_users(&mara, &teo, &[json!({"field": "username", "order": order})]);
        assert_eq!((by_name("asc"), by_name("Desc")), (Ordering::Less, Ordering::Greater));
        assert_eq!(compare_users(&mara, &teo, &[]), Ordering::Equal);
    }
}
