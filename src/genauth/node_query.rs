//! Queries as the official Node SDK of GenAuth writes them.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::value::RawValue;

use crate::transport::RawObject;
use crate::transport::encode::percent::STRICT;

/// The characters that the official Node SDK of GenAuth does not encode.
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
pub(super) fn push_pairs(pairs: &mut Vec<String>, name: &str, value: &RawValue) {
    let text = value.get();
    if text == "null" {
        return;
    }
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
        let name = format!("{name}[]");
        for item in items {
            push_pairs(pairs, &name, item);
        }
        return;
    }
    if text.starts_with('{') {
        for (inner, value) in RawObject::parse(text.as_bytes()).members {
            push_pairs(pairs, &format!("{name}[{inner}]"), value);
        }
        return;
    }
    pairs.push(format!("{}={}", encode_node(name), encode_node(&RawObject::plain_text(value))));
}

fn encode_node(text: &str) -> String {
    utf8_percent_encode(text, NODE).to_string().replace("%20", "+")
}

#[cfg(test)]
mod tests {
    use crate::genauth::profile::PROFILE;
    use crate::transport::encode::query;

    #[test]
    fn node_query_writes_lists_with_brackets() {
        let parameters =
            br#"{"userIds":["a b","c&d"],"options":{"deep":{"x":1}},"none":null,"flag":true,"time":"10:00,[x]"}"#;
        assert_eq!(
            query::query(parameters, &PROFILE.request_format),
            "userIds[]=a+b&userIds[]=c%26d&options[deep][x]=1&flag=true&time=10:00,[x]"
        );
    }
}
