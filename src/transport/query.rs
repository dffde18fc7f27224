//! Queries: in the default style of OpenAPI, and as a service written in Node wants them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;

use super::Members;
use super::encode::{self, Refusals, styled_query};
use crate::operation::Encoding;

/// Everything but the unreserved characters of RFC 3986.
pub(super) const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

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

/// How a service wants its query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum QueryStyle {
    /// `k=a&k=b`, the properties of an object as pairs of their own; strictly encoded.
    Plain,
    /// `k[]=a&k[]=b`, `k[sub]=v`, blanks as `+`, as the official Node SDK of GenAuth writes it.
    Node,
}

/// The query of the parameters in a JSON object, none of which has a style of its own.
pub(crate) fn query(parameters: &[u8], style: QueryStyle) -> String {
    if style == QueryStyle::Plain {
        return styled_query::plain(parameters);
    }
    let mut pairs = Vec::new();
    for (name, value) in Members::of(parameters).0 {
        add_node(&mut pairs, &name, value);
    }
    pairs.join("&")
}

/// A form body of the parameters in a JSON object, in the default way of forms.
pub(super) fn form(parameters: &[u8]) -> String {
    // The default way refuses nothing.
    encode::form(parameters, &Encoding::DEFAULT, "", &mut Refusals::default())
}

/// Adds the pairs of a parameter as the official Node SDK of GenAuth writes them.
pub(super) fn add_node(pairs: &mut Vec<String>, name: &str, value: &RawValue) {
    let text = value.get();
    if text == "null" {
        return;
    }
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
        let name = format!("{name}[]");
        for item in items {
            add_node(pairs, &name, item);
        }
        return;
    }
    if text.starts_with('{') {
        for (inner, value) in Members::of(text.as_bytes()).0 {
            add_node(pairs, &format!("{name}[{inner}]"), value);
        }
        return;
    }
    pairs.push(format!("{}={}", encode_node(name), encode_node(&Members::plain(value))));
}

fn encode_node(text: &str) -> String {
    utf8_percent_encode(text, NODE).to_string().replace("%20", "+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_writes_lists_with_brackets() {
        let parameters =
            br#"{"userIds":["a b","c&d"],"options":{"deep":{"x":1}},"none":null,"flag":true,"time":"10:00,[x]"}"#;
        assert_eq!(
            query(parameters, QueryStyle::Node),
            "userIds[]=a+b&userIds[]=c%26d&options[deep][x]=1&flag=true&time=10:00,[x]"
        );
    }

    #[test]
    fn plain_is_strict() {
        assert_eq!(
            query(br#"{"startKey":"a+b/c==","limit":5}"#, QueryStyle::Plain),
            "startKey=a%2Bb%2Fc%3D%3D&limit=5"
        );
        assert_eq!(
            query(br#"{"labels":{"env":"prod","tier":"a b"},"ids":[1,2],"none":null}"#, QueryStyle::Plain),
            "env=prod&tier=a%20b&ids=1&ids=2"
        );
    }
}
