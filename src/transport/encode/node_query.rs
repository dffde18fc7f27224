//! Queries as the official Node SDK of GenAuth writes them.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::value::RawValue;

use super::percent::STRICT;
use crate::transport::Members;

/// What the official Node SDK of GenAuth leaves as it is.
const NODE: &AsciiSet = &STRICT
    .remove(b'!')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b':')
    .remove(b'$')
    .remove(b',')
    .remove(b'[')
    .remove(b']');

/// Adds the pairs of a parameter as the official Node SDK of GenAuth writes them.
pub(in crate::transport) fn add(pairs: &mut Vec<String>, name: &str, value: &RawValue) {
    let text = value.get();
    if text == "null" {
        return;
    }
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
        let name = format!("{name}[]");
        for item in items {
            add(pairs, &name, item);
        }
        return;
    }
    if text.starts_with('{') {
        for (inner, value) in Members::of(text.as_bytes()).0 {
            add(pairs, &format!("{name}[{inner}]"), value);
        }
        return;
    }
    pairs.push(format!("{}={}", encode_node(name), encode_node(&Members::plain(value))));
}

fn encode_node(text: &str) -> String {
    utf8_percent_encode(text, NODE).to_string().replace("%20", "+")
}
