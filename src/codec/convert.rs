//! Conversions in setters.

use std::collections::BTreeMap;

use super::FromJson;

/// Collects anything that converts into a list.
pub fn collect_list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Collects pairs into a map.
pub fn collect_map<T>(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> BTreeMap<String, T> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// Returns the value of an optional object, which is created if absent.
pub fn get_or_insert<T: FromJson>(field: &mut Option<T>) -> &mut T {
    field.get_or_insert_with(T::empty)
}
