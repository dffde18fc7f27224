//! Page numbers and sizes that are sent as text.

use crate::validation::{Rule, Validator};

const LIMIT: Rule = Rule::custom("paging.limit", "limit", "SDK and official OpenAPI file");
const PAGE: Rule = Rule::custom("paging.page", "page", "SDK and official OpenAPI file");

pub(crate) fn limit(v: &mut Validator<'_>, _: &str, text: Option<&String>) {
    if text.is_some_and(|text| !matches!(text.parse::<u32>(), Ok(1..=50))) {
        v.report(&LIMIT, "is out of range; use an integer from 1 to 50");
    }
}

pub(crate) fn page(v: &mut Validator<'_>, _: &str, text: Option<&String>) {
    if text.is_some_and(|text| !matches!(text.parse::<u32>(), Ok(1..))) {
        v.report(&PAGE, "is out of range; use an integer from 1 up");
    }
}
