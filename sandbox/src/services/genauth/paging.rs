//! Lists that are returned in pages.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;

/// Default size of a page.
const DEFAULT_SIZE: u64 = 10;

/// Maximum number of a page, or index of an item. None is documented; beyond it the position of an item is no number that a
/// database counts with.
const MAX_POSITION: u64 = 2_147_483_647;

/// Maximum size of a page.
const MAX_SIZE: u64 = 50;

/// Where calls have the parameters of a page, as JSON pointers.
const POINTERS: &[&str] = &["", "/pagination", "/options/pagination"];

/// Parameters of a page, each with its maximum.
const PARAMETERS: &[(&str, u64)] = &[
    ("page", MAX_POSITION),
    ("limit", MAX_SIZE),
    ("startIndex", MAX_POSITION),
    ("maxSize", MAX_SIZE),
    ("pageNo", MAX_POSITION),
    ("pageSize", MAX_SIZE),
];

/// Rejects a page that no list can have: zero, negative, fractional, absurdly large, or not a number. The document rejects most
/// of it, but it has no maximum page, accepts `1e18` as an integer, and describes some page numbers as strings.
pub(crate) fn check_page(input: &Value) -> Result<(), ApiError> {
    for pointer in POINTERS {
        let Some(Value::Object(parameters)) = input.pointer(pointer) else { continue };
        for (name, max) in PARAMETERS {
            let given = parameters.get(*name).filter(|value| !value.is_null());
            if given.is_some_and(|value| whole_number(value).is_none_or(|number| !(1..=*max).contains(&number))) {
                let what = format!("is no whole number from 1 to {max}");
                return Err(ApiError::invalid(&format!("{pointer}/{name}"), &what, "range"));
            }
        }
    }
    Ok(())
}

/// Returns a whole number that is not negative, given as an integer, as a float without a fraction, or as a string.
pub(crate) fn whole_number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64().or_else(|| {
            let float = number.as_f64().filter(|number| number.fract() == 0.0)?;
            // `2.0` is `2`; a number with an exponent may be too large for any integer.
            format!("{float:.0}").parse().ok()
        }),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// Returns the requested page as `{totalCount, list}`. Only items on the page are converted to their views.
pub(crate) fn page<T>(call: &Call<'_>, items: &[T], view: impl FnMut(&T) -> Value) -> Value {
    page_in(call, items, "list", view)
}

/// Returns the requested page of items that are not collected first: those before the page are skipped.
pub(crate) fn page_of<T>(
    call: &Call<'_>,
    total: usize,
    items: impl IntoIterator<Item = T>,
    view: impl FnMut(T) -> Value,
) -> Value {
    json!({"totalCount": total, "list": items_on_page(call, items, ("page", "limit"), view)})
}

/// Returns the requested page, with the items in another property than `list`.
pub(crate) fn page_in<T>(call: &Call<'_>, items: &[T], property: &str, view: impl FnMut(&T) -> Value) -> Value {
    json!({"totalCount": items.len(), property: items_on_page(call, items, ("page", "limit"), view)})
}

/// Returns the page that is requested by other parameters than `page` and `limit`: those of its number and of its size.
pub(crate) fn page_by<T>(
    call: &Call<'_>,
    items: &[T],
    parameters: (&str, &str),
    view: impl FnMut(&T) -> Value,
) -> Value {
    json!({"totalCount": items.len(), "list": items_on_page(call, items, parameters, view)})
}

fn items_on_page<T>(
    call: &Call<'_>,
    items: impl IntoIterator<Item = T>,
    parameters: (&str, &str),
    view: impl FnMut(T) -> Value,
) -> Vec<Value> {
    let pagination = call.property("pagination").unwrap_or(&call.input);
    let number = |name: &str, default: u64| {
        let given = pagination.get(name).and_then(whole_number).unwrap_or(default);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (pages_before, size) = (number(parameters.0, 1).saturating_sub(1), number(parameters.1, DEFAULT_SIZE));
    items.into_iter().skip(pages_before.saturating_mul(size)).take(size).map(view).collect()
}

/// Returns all items in the form of a page.
pub(crate) fn unpaged(items: impl IntoIterator<Item = Value>) -> Value {
    let items: Vec<Value> = items.into_iter().collect();
    json!({"totalCount": items.len(), "list": items})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_out_of_range_is_rejected() {
        let valid =
            [json!({}), json!({"page": 1, "limit": 50}), json!({"page": 2.0}), json!({"page": "7"}), json!([1])];
        for input in valid {
            assert_eq!(check_page(&input), Ok(()), "{input}");
        }
        let numbers = [json!(0), json!(-1), json!(1.5), json!(1e18), json!(-1e300), json!(i64::MAX), json!(u64::MAX)];
        let texts = ["", "x", "0", "-1", "1e18", "NaN", " 1", "99999999999999999999999"].map(Value::from);
        for page in numbers.into_iter().chain(texts).chain([json!(true), json!([1])]) {
            for (name, _) in PARAMETERS {
                for input in [
                    json!({*name: page}),
                    json!({"pagination": {*name: page}}),
                    json!({"options": {"pagination": {*name: page}}}),
                ] {
                    let error = check_page(&input).expect_err("rejected");
                    assert!(error.status == 400 && error.message.contains(*name), "{input}: {}", error.message);
                }
            }
        }
        assert!(check_page(&json!({"limit": 51})).is_err());
    }

    #[test]
    fn whole_number_has_several_spellings() {
        for (value, number) in [(json!(2), Some(2)), (json!(2.0), Some(2)), (json!("2"), Some(2)), (json!(-0.0), None)]
        {
            assert_eq!(whole_number(&value), number, "{value}");
        }
    }
}
