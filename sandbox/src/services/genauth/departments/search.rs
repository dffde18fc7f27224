//! Finds departments of an organization.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::filter::{compare, holds};
use super::view::Shown;
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::page;

/// By a part of the name or code, in any letter case.
pub(super) fn by_keywords(call: &Call<'_>, state: &mut State) -> Outcome {
    let shown = Shown::asked_with_posts(call);
    let found = departments(call, state)?.into_iter().filter(|department| {
        matches(call.text("keywords"), &[&department.name, department.code.as_deref().unwrap_or_default()])
    });
    Ok(found.map(|department| state.show_department(department, shown)).collect())
}

/// By conditions on what responses have of a department, custom data included; the last changed one first, unless the call
/// orders them.
pub(super) fn by_conditions(call: &Call<'_>, state: &mut State) -> Outcome {
    let conditions = call.list("advancedFilter");
    let mut found: Vec<(&Department, Value)> = departments(call, state)?
        .into_iter()
        .map(|department| (department, state.show_department(department, Shown::everything())))
        .filter(|(_, properties)| conditions.iter().all(|condition| holds(properties, condition)))
        .collect();
    found.sort_by(|(_, left), (_, right)| order(call, left, right));
    let shown = Shown::asked(call);
    // A page without its envelope: the document has a list.
    Ok(page(call, &found, |(department, _)| state.show_department(department, shown))["list"].take())
}

fn departments<'s>(call: &Call<'_>, state: &'s State) -> Result<Vec<&'s Department>, Refusal> {
    let organization = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    Ok(state.below(organization))
}

fn order(call: &Call<'_>, left: &Value, right: &Value) -> Ordering {
    let old =
        json!({"field": call.text("sortBy").unwrap_or("updatedAt"), "order": call.text("orderBy").unwrap_or("DESC")});
    let sort = call.list("sort");
    let keys = if sort.is_empty() { std::slice::from_ref(&old) } else { sort };
    for key in keys {
        let property = |shown: &Value| shown.get(text(key, "field").unwrap_or_default()).cloned().unwrap_or_default();
        let found = compare(&property(left), &property(right)).unwrap_or(Ordering::Equal);
        let descends = text(key, "order").is_some_and(|order| order.eq_ignore_ascii_case("desc"));
        let found = if descends { found.reverse() } else { found };
        if found.is_ne() {
            return found;
        }
    }
    Ordering::Equal
}
