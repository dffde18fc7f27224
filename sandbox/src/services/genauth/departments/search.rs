//! Searches the departments of an organization.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::filter::{compare, matches_condition};
use super::view::{DepartmentViewOptions, department_view};
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::properties::{contains_keyword, text};

/// Searches by a part of the name or code, in any letter case.
pub(super) fn by_keywords(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let options = DepartmentViewOptions::requested_with_posts(call);
    let found = departments(call, pool)?
        .into_iter()
        .filter(|department| contains_keyword(call.text("keywords"), &[&department.name, department.code()]));
    Ok(found.map(|department| department_view(pool, department, options)).collect())
}

/// Searches by conditions on the views of departments, custom data included. The last updated one comes first, unless the
/// call gives an order.
pub(super) fn by_conditions(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let conditions = call.list("advancedFilter");
    let mut found: Vec<(&Department, Value)> = departments(call, pool)?
        .into_iter()
        .map(|department| (department, department_view(pool, department, DepartmentViewOptions::full())))
        .filter(|(_, properties)| conditions.iter().all(|condition| matches_condition(properties, condition)))
        .collect();
    found.sort_by(|(_, left), (_, right)| order(call, left, right));
    let options = DepartmentViewOptions::requested(call);
    // A page without its envelope: the document has a list.
    Ok(page(call, &found, |(department, _)| department_view(pool, department, options))["list"].take())
}

fn departments<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<Vec<&'s Department>, ApiError> {
    let organization = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    Ok(pool.departments.subtree(organization))
}

fn order(call: &Call<'_>, left: &Value, right: &Value) -> Ordering {
    let old =
        json!({"field": call.text("sortBy").unwrap_or("updatedAt"), "order": call.text("orderBy").unwrap_or("DESC")});
    let sort = call.list("sort");
    let keys = if sort.is_empty() { std::slice::from_ref(&old) } else { sort };
    for key in keys {
        let property = |view: &Value| view.get(text(key, "field").unwrap_or_default()).cloned().unwrap_or_default();
        let found = compare(&property(left), &property(right)).unwrap_or(Ordering::Equal);
        let descends = text(key, "order").is_some_and(|order| order.eq_ignore_ascii_case("desc"));
        let found = if descends { found.reverse() } else { found };
        if found.is_ne() {
            return found;
        }
    }
    Ordering::Equal
}
