//! JSONPath as the targets of overlay actions use it: written from pointers, and taken apart into steps.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::pointer::unescape;

/// Splits a JSONPath into its steps, each as written: `.name`, `['name', 'other']`, `[?...]`. `None` if brackets do not
/// match or the path does not start with `$`.
pub(crate) fn split_steps(target: &str) -> Option<Vec<String>> {
    let mut steps: Vec<String> = Vec::new();
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    for c in target.trim().strip_prefix('$')?.chars() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '[') => {
                if depth == 0 {
                    steps.push(String::new());
                }
                depth += 1;
            }
            (None, ']') => depth = depth.checked_sub(1)?,
            // `..` is one step with the name after it.
            (None, '.') if depth == 0 && steps.last().is_none_or(|step| step != ".") => steps.push(String::new()),
            _ => {}
        }
        steps.last_mut()?.push(c);
    }
    Some(steps)
}

/// Quotes a name.
pub(crate) fn quote(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Quotes names and separates them with commas.
pub(crate) fn quote_all<'a>(names: impl IntoIterator<Item = &'a (impl AsRef<str> + ?Sized + 'a)>) -> String {
    names.into_iter().map(|name| quote(name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Converts a pointer into the document to the JSONPath of the same location.
pub(crate) fn from_pointer(document: &Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut here = Some(document);
    for segment in pointer.split('/').skip(1).map(unescape) {
        let in_list = here.is_some_and(Value::is_array);
        here = match here {
            Some(Value::Array(items)) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
            Some(Value::Object(members)) => members.get(&segment),
            _ => None,
        };
        path.push_str(&write_step(&segment, in_list));
    }
    path
}

/// Writes one step of a JSONPath.
pub(crate) fn write_step(segment: &str, in_list: bool) -> String {
    let plain = segment.starts_with(|c: char| c.is_ascii_alphabetic())
        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if in_list {
        format!("[{segment}]")
    } else if plain {
        format!(".{segment}")
    } else {
        format!("[{}]", quote(segment))
    }
}

/// Returns the names that a step selects; nothing if it does not select by name.
pub(crate) fn selected_names(step: &str) -> Vec<String> {
    if let Some(plain) = step.strip_prefix('.') {
        let plain = plain.trim();
        return if plain == "*" || plain.starts_with('.') { Vec::new() } else { vec![plain.to_owned()] };
    }
    let Some(inside) = step.trim().strip_prefix('[').and_then(|inside| inside.strip_suffix(']')) else {
        return Vec::new();
    };
    let quoted = quoted_ranges(inside);
    let between = {
        let mut rest = inside.to_owned();
        quoted.iter().rev().for_each(|range| rest.replace_range(range.clone(), ""));
        rest
    };
    if !between.chars().all(|c| c == ',' || c.is_whitespace()) {
        return Vec::new();
    }
    quoted.into_iter().filter_map(|range| inside.get(range)).map(unquoted).collect()
}

/// Returns the ranges of the quoted names in a text, quotes included.
pub(crate) fn quoted_ranges(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match open {
            _ if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some((start, quote)) if c == quote => {
                found.push(start..at + 1);
                open = None;
            }
            Some(_) => {}
            None if c == '\'' => open = Some((at, c)),
            None => {}
        }
    }
    found
}

fn unquoted(text: &str) -> String {
    text.trim_matches('\'').replace("\\'", "'").replace("\\\\", "\\")
}

/// Returns the property that a filter compares, and the text that it compares with: `name` and `limit` of
/// `[?@.name == 'limit']`.
pub(crate) fn filter_literal(step: &str) -> Option<(&str, &str)> {
    let (before, after) = step.strip_prefix("[?")?.split_once("== '")?;
    let property = before.split("@.").nth(1)?.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
    Some((property, after.split_once('\'')?.0))
}

/// Returns the values that these steps select; nothing if they are no JSONPath.
pub(crate) fn query<'a>(steps: &[String], document: &'a Value) -> Vec<&'a Value> {
    match JsonPath::parse(&format!("${}", steps.concat())) {
        Ok(path) => path.query(document).all(),
        Err(_) => Vec::new(),
    }
}

/// Returns the items of an array or the values of an object.
pub(crate) fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(properties) => properties.values().collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_know_lists_from_objects() {
        let document =
            json!({"paths": {"/a/{id}": {"get": {"responses": {"200": {}}, "parameters": [{"in": "path"}]}}}});
        assert_eq!(
            from_pointer(&document, "/paths/~1a~1{id}/get/responses/200"),
            "$.paths['/a/{id}'].get.responses['200']"
        );
        assert_eq!(
            from_pointer(&document, "/paths/~1a~1{id}/get/parameters/0/in"),
            "$.paths['/a/{id}'].get.parameters[0].in"
        );
        assert_eq!(from_pointer(&document, "/gone/it's"), "$.gone['it\\'s']");
    }

    #[test]
    fn steps_are_as_they_are_written() {
        let target = "$.paths[\n '/a/{id}',\n '/b' ]['get', 'put'].parameters[?@.name == 'x.y'].schema";
        assert_eq!(
            split_steps(target).unwrap_or_default(),
            [".paths", "[\n '/a/{id}',\n '/b' ]", "['get', 'put']", ".parameters", "[?@.name == 'x.y']", ".schema"]
        );
        assert_eq!(split_steps("paths"), None);
        assert_eq!(split_steps("$]"), None);
    }

    #[test]
    fn names_are_those_that_a_step_selects() {
        for (step, expected) in [
            (".paths", vec!["paths"]),
            (".*", vec![]),
            ("..x", vec![]),
            ("[\n '/a',\n '/b' ]", vec!["/a", "/b"]),
            ("['it\\'s', 'a, b']", vec!["it's", "a, b"]),
            ("[?@.name == 'x']", vec![]),
            ("[*]", vec![]),
            ("[0]", vec![]),
        ] {
            assert_eq!(selected_names(step), expected, "{step}");
        }
    }

    #[test]
    fn filters_name_a_property_and_a_text() {
        assert_eq!(filter_literal("[?@.name == 'limit' && @.schema]"), Some(("name", "limit")));
        assert_eq!(filter_literal("[?@.name]"), None);
        assert_eq!(filter_literal("['name']"), None);
    }

    #[test]
    fn steps_lead_to_values() {
        let document = json!({"a": {"b": 1, "c": 2}});
        assert_eq!(query(&[".a".to_owned(), "['b', 'c']".to_owned()], &document), [&json!(1), &json!(2)]);
        assert_eq!(query(&[".a[".to_owned()], &document), Vec::<&Value>::new());
    }
}
