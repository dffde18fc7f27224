//! Lists that come in pages.

use serde_json::{Value, json};

use super::call::Call;
use super::error::Refusal;

/// Items of a page unless the call says.
const USUAL: u64 = 10;

/// The last page, and the last index of an item, that a call may ask for. None is documented; beyond it the position of an
/// item is no number that a database counts with.
const LAST: u64 = 2_147_483_647;

/// Items of a page at most.
const MOST: u64 = 50;

/// Where calls say which page they want.
const PLACES: &[&str] = &["", "/pagination", "/options/pagination"];

/// What calls say it with, each with the largest number that it may have.
const PARAMETERS: &[(&str, u64)] =
    &[("page", LAST), ("limit", MOST), ("startIndex", LAST), ("maxSize", MOST), ("pageNo", LAST), ("pageSize", MOST)];

/// Refuses a page that no list can have: zero, negative, fractional, absurdly large, or no number. Most of it the document
/// refuses, but it knows no last page, takes `1e18` for a whole number, and describes some page numbers as text.
pub(crate) fn check(input: &Value) -> Result<(), Refusal> {
    for place in PLACES {
        let Some(Value::Object(members)) = input.pointer(place) else { continue };
        for (member, last) in PARAMETERS {
            let given = members.get(*member).filter(|value| !value.is_null());
            if given.is_some_and(|value| whole_number(value).is_none_or(|number| !(1..=*last).contains(&number))) {
                let what = format!("is no whole number from 1 to {last}");
                return Err(Refusal::invalid(&format!("{place}/{member}"), &what, "range"));
            }
        }
    }
    Ok(())
}

/// A whole number that is not negative, however it is spelled.
pub(crate) fn whole_number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64().or_else(|| {
            let fraction = number.as_f64().filter(|number| number.fract() == 0.0)?;
            // `2.0` is `2`; what has an exponent may be too large for any integer.
            format!("{fraction:.0}").parse().ok()
        }),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// One page: `{totalCount, list}`. Only what is on the page is shown.
pub(crate) fn page<T>(call: &Call<'_>, items: &[T], show: impl FnMut(&T) -> Value) -> Value {
    named_page(call, items, "list", show)
}

/// One page whose items are in a member of another name.
pub(crate) fn named_page<T>(call: &Call<'_>, items: &[T], member: &str, show: impl FnMut(&T) -> Value) -> Value {
    json!({"totalCount": items.len(), member: portion(call, items, ("page", "limit"), show)})
}

/// One page that is asked for under other names: those of its number and of its size.
pub(crate) fn page_named<T>(call: &Call<'_>, items: &[T], names: (&str, &str), show: impl FnMut(&T) -> Value) -> Value {
    json!({"totalCount": items.len(), "list": portion(call, items, names, show)})
}

/// What is on a page.
fn portion<T>(call: &Call<'_>, items: &[T], names: (&str, &str), show: impl FnMut(&T) -> Value) -> Vec<Value> {
    let pagination = call.member("pagination").unwrap_or(&call.input);
    let number = |name: &str, usual: u64| {
        let given = pagination.get(name).and_then(whole_number).unwrap_or(usual);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (before, limit) = (number(names.0, 1).saturating_sub(1), number(names.1, USUAL));
    items.iter().skip(before.saturating_mul(limit)).take(limit).map(show).collect()
}

/// All items, in the form of a page.
pub(crate) fn whole(items: impl IntoIterator<Item = Value>) -> Value {
    let items: Vec<Value> = items.into_iter().collect();
    json!({"totalCount": items.len(), "list": items})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absurd_pages_are_refused() {
        for fine in [json!({}), json!({"page": 1, "limit": 50}), json!({"page": 2.0}), json!({"page": "7"}), json!([1])]
        {
            assert_eq!(check(&fine), Ok(()), "{fine}");
        }
        let wrong = [json!(0), json!(-1), json!(1.5), json!(1e18), json!(-1e300), json!(i64::MAX), json!(u64::MAX)];
        let texts = ["", "x", "0", "-1", "1e18", "NaN", " 1", "99999999999999999999999"].map(Value::from);
        for page in wrong.into_iter().chain(texts).chain([json!(true), json!([1])]) {
            for (member, _) in PARAMETERS {
                for input in [
                    json!({*member: page}),
                    json!({"pagination": {*member: page}}),
                    json!({"options": {"pagination": {*member: page}}}),
                ] {
                    let refusal = check(&input).expect_err("refused");
                    assert!(refusal.status == 400 && refusal.message.contains(*member), "{input}: {}", refusal.message);
                }
            }
        }
        assert!(check(&json!({"limit": 51})).is_err());
    }

    #[test]
    fn whole_numbers_have_several_spellings() {
        for (value, number) in [(json!(2), Some(2)), (json!(2.0), Some(2)), (json!("2"), Some(2)), (json!(-0.0), None)]
        {
            assert_eq!(whole_number(&value), number, "{value}");
        }
    }
}
