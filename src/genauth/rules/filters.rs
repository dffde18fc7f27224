//! Filters in the search for users and public accounts.

use serde_json::Value;

use crate::validation::{Rule, Validator};

const IN: Rule = Rule::custom("filter.value", "value", "user search guide");
const PHONE: Rule = Rule::custom("search.phone", "keywords", "SDK, listUsers").warning();

/// Two operators require lists.
pub(crate) fn value(v: &mut Validator<'_>, _: &str, value: Option<&Value>, operator: Option<&str>) {
    let items = value.and_then(Value::as_array).map(Vec::len);
    match (operator, items) {
        (Some("IN"), None) => v.report(&IN, "must be a list when `operator` is `IN`"),
        (Some("BETWEEN"), Some(2)) => {}
        (Some("BETWEEN"), _) => v.report(&IN, "must be a list of two items when `operator` is `BETWEEN`"),
        _ => {}
    }
}

#[cfg(genauth_type = "ListUsersRequestDto")]
pub(crate) fn users(request: &crate::genauth::types::ListUsersRequestDto, v: &mut Validator<'_>) {
    let fields = request.options.as_ref().and_then(|options| options.fuzzy_search_on.as_deref());
    phone(request.keywords.as_deref(), fields.unwrap_or_default(), v);
}

#[cfg(genauth_type = "ListPublicAccountsRequestDto")]
pub(crate) fn public_accounts(request: &crate::genauth::types::ListPublicAccountsRequestDto, v: &mut Validator<'_>) {
    let fields = request.options.as_ref().and_then(|options| options.fuzzy_search_on.as_deref());
    phone(request.keywords.as_deref(), fields.unwrap_or_default(), v);
}

/// Phone numbers are stored without their country code.
#[cfg(any(genauth_type = "ListUsersRequestDto", genauth_type = "ListPublicAccountsRequestDto"))]
fn phone(keywords: Option<&str>, fields: &[crate::genauth::types::UserSearchField], v: &mut Validator<'_>) {
    let by_phone = fields.contains(&crate::genauth::types::UserSearchField::Phone);
    if by_phone && keywords.is_some_and(|text| text.starts_with('+')) {
        v.report(&PHONE, "has a country code, but phone numbers are stored without one; omit it");
    }
}
