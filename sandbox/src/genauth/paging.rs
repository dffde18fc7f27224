//! Lists that come in pages.

use serde_json::{Value, json};

use super::call::Call;

/// Items of a page unless the call says.
const USUAL: u64 = 10;

/// One page: `{totalCount, list}`. Only what is on the page is shown.
pub(super) fn page<T>(call: &Call<'_>, items: &[T], show: impl FnMut(&T) -> Value) -> Value {
    named_page(call, items, "list", show)
}

/// One page whose items are in a member of another name.
pub(super) fn named_page<T>(call: &Call<'_>, items: &[T], member: &str, show: impl FnMut(&T) -> Value) -> Value {
    let pagination = call.member("pagination").unwrap_or(&call.input);
    let number = |name: &str, usual: u64| {
        let given = pagination.get(name).and_then(Value::as_u64).unwrap_or(usual);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (page, limit) = (number("page", 1).max(1), number("limit", USUAL));
    let shown: Vec<Value> = items.iter().skip((page - 1).saturating_mul(limit)).take(limit).map(show).collect();
    json!({"totalCount": items.len(), member: shown})
}

/// All items, in the form of a page.
pub(super) fn whole(items: impl IntoIterator<Item = Value>) -> Value {
    let items: Vec<Value> = items.into_iter().collect();
    json!({"totalCount": items.len(), "list": items})
}
