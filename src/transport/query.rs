//! Parameters in paths, queries and forms.

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
pub(crate) fn path(template: &str, values: &[(&str, impl AsRef<str>)]) -> String {
    let mut path = template.to_owned();
    for (name, value) in values {
        path = path.replace(&format!("{{{name}}}"), &utf8_percent_encode(value.as_ref(), STRICT).to_string());
    }
    path
}

/// A path with its parameters filled in as they are.
#[cfg(feature = "genauth-core")]
pub(crate) fn plain_path(template: &str, values: &[(&str, impl AsRef<str>)]) -> String {
    values.iter().fold(template.to_owned(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value.as_ref()))
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
}
