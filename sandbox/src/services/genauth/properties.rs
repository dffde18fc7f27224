//! Reads properties of requests.

use serde_json::{Map, Value};

use super::error::ApiError;

/// Returns a string property; an empty string counts as absent.
pub(crate) fn text<'v>(value: &'v Value, property: &str) -> Option<&'v str> {
    value.get(property).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Returns the items of a list property, none if it is absent.
pub(crate) fn items<'v>(value: &'v Value, property: &str) -> &'v [Value] {
    value.get(property).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Returns the strings of a list property.
pub(crate) fn texts<'v>(value: &'v Value, property: &str) -> Vec<&'v str> {
    items(value, property).iter().filter_map(Value::as_str).collect()
}

/// Parses a time in milliseconds since 1970, given as a number or as a string. `null` and the empty string count as absent.
pub(crate) fn parse_time(value: &Value, property: &str) -> Result<Option<u64>, ApiError> {
    let given = match value.get(property) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) if text.is_empty() => return Ok(None),
        Some(Value::String(text)) => text.parse::<i64>().ok(),
        Some(given) => given.as_i64(),
    };
    let time = given.and_then(|given| u64::try_from(given).ok());
    time.map(Some).ok_or_else(|| ApiError::invalid(&format!("/{property}"), "is no time in milliseconds", "format"))
}

/// Copies the selected properties that are present and not null.
pub(crate) fn copy_properties(into: &mut Map<String, Value>, from: &Value, selects: impl Fn(&str) -> bool) {
    for (name, value) in from.as_object().into_iter().flatten() {
        if selects(name) && !value.is_null() {
            into.insert(name.clone(), value.clone());
        }
    }
}

/// Returns whether a keyword is in one of the texts, in any letter case; without a keyword, every text matches.
pub(crate) fn contains_keyword(keyword: Option<&str>, texts: &[&str]) -> bool {
    keyword.is_none_or(|keyword| {
        let keyword = keyword.to_lowercase();
        texts.iter().any(|text| text.to_lowercase().contains(&keyword))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_numbers_or_strings() {
        let input = json!({"a": 7, "b": "7", "c": null, "d": "", "e": -1, "f": "soon", "g": 1.5, "h": true});
        for (property, expected) in [("a", Some(7)), ("b", Some(7)), ("c", None), ("d", None), ("x", None)] {
            assert_eq!(parse_time(&input, property), Ok(expected), "{property}");
        }
        for property in ["e", "f", "g", "h"] {
            assert_eq!(parse_time(&input, property).expect_err("invalid").status, 400, "{property}");
        }
    }
}
