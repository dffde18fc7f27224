//! JSON and queries as JavaScript writes them.

use identity_apis::fuzzing::{json, query};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// JSON text. What is written says the same in both forms.
pub fn request_text(input: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(input) else { return };
    numbers(&value);
    for as_node in [true, false] {
        let written = json(&value, as_node).expect("JSON can be written");
        let again: Value = serde_json::from_slice(&written).expect("what was written is JSON");
        assert!(if as_node { same(&value, &again) } else { same_numbers(&value, &again) }, "{value} became {again}");
        assert_eq!(json(&again, as_node).expect("JSON can be written"), written, "written twice");
        let query = query(&written, as_node);
        assert!(query.bytes().all(|byte| byte.is_ascii_graphic() && !b"#\"<>\\^`{|}".contains(&byte)), "{query}");
        if let Some(expected) = flat(&value, as_node) {
            assert_eq!(pairs(&query, as_node), expected, "{query}");
        }
    }
}

/// The same data; numbers are what JavaScript knows as numbers.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| left.0 == right.0 && same(left.1, right.1))
        }
        _ => left == right,
    }
}

/// The same data, integers to the last digit; those that no integer type holds are doubles.
fn same_numbers(left: &Value, right: &Value) -> bool {
    same(left, right) && (!is_integer(left) || left == right)
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64()
}

/// How JavaScript lays a number out: no exponent from 1e-6 up to 1e21, a sign in every exponent, no empty fraction.
fn numbers(value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(numbers),
        Value::Object(members) => members.values().for_each(numbers),
        Value::Number(number) if number.is_f64() => {
            let number = number.as_f64().unwrap_or_default();
            let text = String::from_utf8(json(value, true).expect("a number can be written")).expect("ASCII");
            assert_eq!(text.parse::<f64>().ok(), Some(number), "{text}");
            let size = number.abs();
            let is_plain = size == 0.0 || (1e-6..1e21).contains(&size);
            assert_eq!(!text.contains('e'), is_plain, "{text}");
            assert!(is_plain || text.contains("e+") || text.contains("e-"), "{text}");
            assert!(!text.ends_with(".0") && !text.contains(".0e") && text != "-0", "{text}");
        }
        _ => {}
    }
}

/// The members of an object in order of their names, if none of them is a list or an object.
fn flat(value: &Value, as_node: bool) -> Option<Vec<(String, String)>> {
    let mut members = Vec::new();
    for (name, value) in value.as_object()? {
        match value {
            Value::Null => {}
            Value::String(text) => members.push((name.clone(), text.clone())),
            Value::Bool(flag) => members.push((name.clone(), flag.to_string())),
            Value::Number(_) => {
                members.push((name.clone(), String::from_utf8(json(value, as_node)?).ok()?));
            }
            Value::Array(_) | Value::Object(_) => return None,
        }
    }
    members.sort();
    Some(members)
}

/// A query read as a server reads it, in order of the names.
fn pairs(query: &str, as_node: bool) -> Vec<(String, String)> {
    let text = |part: &str| {
        let part = if as_node { part.replace('+', " ") } else { part.to_owned() };
        percent_decode_str(&part).decode_utf8().expect("UTF-8 was encoded").into_owned()
    };
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| part.split_once('=').expect("name and value"))
        .map(|(name, value)| (text(name), text(value)))
        .collect();
    pairs.sort();
    pairs
}
