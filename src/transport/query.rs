//! Parameters in paths, queries and forms.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;

use super::Members;

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
    /// `k=a&k=b`, strictly encoded.
    Plain,
    /// `k[]=a&k[]=b`, `k[sub]=v`, blanks as `+`, as the official Node SDK of GenAuth writes it.
    Node,
}

/// A path with its parameters filled in.
pub(crate) fn path(template: &'static str, values: &[(&str, impl AsRef<str>)]) -> Cow<'static, str> {
    fill(template, values, |value| utf8_percent_encode(value, STRICT).to_string())
}

/// A path with its parameters filled in as they are.
#[cfg(feature = "genauth-core")]
pub(crate) fn plain_path(template: &'static str, values: &[(&str, impl AsRef<str>)]) -> Cow<'static, str> {
    fill(template, values, str::to_owned)
}

/// One pass from left to right: what stands in a value is never taken for a parameter.
fn fill(
    template: &'static str,
    values: &[(&str, impl AsRef<str>)],
    write: impl Fn(&str) -> String,
) -> Cow<'static, str> {
    if values.is_empty() {
        return Cow::Borrowed(template);
    }
    let mut path = String::with_capacity(template.len() + 32);
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        match name.and_then(|name| values.iter().find(|(known, _)| *known == name)) {
            Some((_, value)) => path.push_str(&write(value.as_ref())),
            None => path.push_str(segment),
        }
    }
    Cow::Owned(path)
}

/// The query of the parameters in a JSON object.
pub(crate) fn query(parameters: &[u8], style: QueryStyle) -> String {
    let mut pairs = Vec::new();
    for (name, value) in Members::of(parameters).0 {
        add(&mut pairs, &name, value, style);
    }
    pairs.join("&")
}

/// A form body of the parameters in a JSON object.
pub(crate) fn form(parameters: &[u8]) -> String {
    query(parameters, QueryStyle::Plain)
}

fn add(pairs: &mut Vec<String>, name: &str, value: &RawValue, style: QueryStyle) {
    let text = value.get();
    if text == "null" {
        return;
    }
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
        let name = if style == QueryStyle::Node { format!("{name}[]") } else { name.to_owned() };
        for item in items {
            add(pairs, &name, item, style);
        }
        return;
    }
    if text.starts_with('{') {
        for (inner, value) in Members::of(text.as_bytes()).0 {
            add(pairs, &format!("{name}[{inner}]"), value, style);
        }
        return;
    }
    pairs.push(format!("{}={}", encode(name, style), encode(&Members::plain(value), style)));
}

fn encode(text: &str, style: QueryStyle) -> String {
    match style {
        QueryStyle::Plain => utf8_percent_encode(text, STRICT).to_string(),
        QueryStyle::Node => utf8_percent_encode(text, NODE).to_string().replace("%20", "+"),
    }
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
        assert_eq!(form("{\"client_secret\":\"p&ss wörd\"}".as_bytes()), "client_secret=p%26ss%20w%C3%B6rd");
    }

    #[test]
    fn path_values_cannot_leave_their_segment() {
        assert_eq!(
            path("/v3/identity/{proveId}/activate", &[("proveId", "a/../b?c")]),
            "/v3/identity/a%2F..%2Fb%3Fc/activate"
        );
        assert_eq!(
            path("/v3/identity/{mobileNumber}/lookup", &[("mobileNumber", "+12065550100")]),
            "/v3/identity/%2B12065550100/lookup"
        );
    }

    #[cfg(feature = "genauth-core")]
    #[test]
    fn what_stands_in_a_value_is_no_parameter() {
        let values = [("a", "{b}"), ("b", "x y")];
        assert_eq!(plain_path("/p/{a}/{b}/end", &values), "/p/{b}/x y/end");
        assert_eq!(path("/p/{a}/{b}/end", &values), "/p/%7Bb%7D/x%20y/end");
    }
}
