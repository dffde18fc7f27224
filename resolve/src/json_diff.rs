//! Finds where two JSON values differ.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::pointer::join;

/// A location where two values differ.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// JSON pointer.
    pub pointer: String,
    /// The left value, shortened.
    pub left: String,
    /// The right value, shortened.
    pub right: String,
}

/// Returns all differences in the order of member names. A value that only one side has is one difference.
pub fn differences(left: &Value, right: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", Some(left), Some(right), &mut found);
    found
}

fn compare(pointer: &str, left: Option<&Value>, right: Option<&Value>, found: &mut Vec<Difference>) {
    match (left, right) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for name in names {
                compare(&join(pointer, name), left.get(name), right.get(name), found);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            for index in 0..left.len().max(right.len()) {
                compare(&join(pointer, &index.to_string()), left.get(index), right.get(index), found);
            }
        }
        (left, right) if left == right => {}
        (left, right) => {
            found.push(Difference { pointer: pointer.to_owned(), left: brief(left), right: brief(right) });
        }
    }
}

/// Describes a value in a few words.
fn brief(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::Object(members)) => format!("an object of {} members", members.len()),
        Some(Value::Array(items)) => format!("a list of {}", items.len()),
        Some(scalar) => {
            let text = scalar.to_string();
            if text.chars().count() > 60 { text.chars().take(57).collect::<String>() + "..." } else { text }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_have_pointers() {
        let left = json!({"a": {"x/y": 1, "same": [1]}, "l": [1, 2], "gone": {"a": 1}});
        let right = json!({"a": {"x/y": 2, "same": [1]}, "l": [1], "new": "n"});
        let lines: Vec<String> = differences(&left, &right)
            .into_iter()
            .map(|difference| format!("{} {} {}", difference.pointer, difference.left, difference.right))
            .collect();
        assert_eq!(
            lines,
            ["/a/x~1y 1 2", "/gone an object of 1 members nothing", "/l/1 2 nothing", "/new nothing \"n\"",]
        );
    }
}
