//! Request signatures: HMAC-SHA1 over method, signed headers, path and parameters.
//!
//! The string to sign is that of the official Node SDK: nothing is percent-encoded, parameters are sorted by name at the top
//! level only, and lists and objects are signed as the JSON text that is sent.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

use crate::transport::{RawObject, Secret};

/// The signed parts of a request.
#[derive(Debug, Clone, Copy)]
pub struct SigningInput<'a> {
    /// HTTP method, upper case.
    pub method: &'a str,
    /// Path, not encoded, without query.
    pub path: &'a str,
    /// Parameters as compact JSON: of the query for GET, of the body for everything else; `None` when the operation
    /// has none, and for a query that is given as an empty object literal.
    pub parameters: Option<&'a str>,
    /// Whether the parameters are those of a query. A query whose parameters have names and no values is `{}` as text
    /// and is signed as `path?`, one without any names is `None` and is signed as `path`; a body of which nothing is
    /// set is always signed as `path`. The official SDK has the same difference between `{a: undefined}` and `{}`,
    /// which look alike on the wire. Requests of this crate always have the names that their document gives them.
    pub is_query: bool,
}

/// Returns the string to sign. Of the headers, it contains `date` and those with the brand's prefix.
#[must_use]
pub fn string_to_sign<'a>(
    signed: &SigningInput<'_>,
    header_prefix: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let is_signed = |name: &str| name == "date" || name.starts_with(header_prefix);
    let mut lines: Vec<(Cow<'_, str>, Cow<'_, str>)> = headers
        .into_iter()
        .map(|(name, value)| (lower(name), value))
        .filter(|(name, _)| is_signed(name))
        .map(|(name, value)| (name, canonical(value)))
        .collect();
    lines.sort();
    let mut text = String::with_capacity(512 + signed.parameters.map_or(0, str::len));
    text.push_str(signed.method);
    text.push('\n');
    for (name, value) in lines {
        text.push_str(&name);
        text.push(':');
        text.push_str(&value);
        text.push('\n');
    }
    add_resource(signed, &mut text);
    text
}

/// Returns the signature: HMAC-SHA1 in base64.
#[must_use]
pub fn sign(secret: &Secret, text: &str) -> String {
    // HMAC takes keys of any length, so there is nothing that could fail; an empty signature would only be rejected.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes()) else { return String::new() };
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Writes path and parameters.
fn add_resource(signed: &SigningInput<'_>, text: &mut String) {
    text.push_str(signed.path);
    let Some(parameters) = signed.parameters else { return };
    let mut members = RawObject::parse(parameters.as_bytes()).members;
    if members.is_empty() && !signed.is_query {
        return;
    }
    // JavaScript sorts by UTF-16 code units, which differs from the order of bytes beyond the basic plane.
    members.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    text.push('?');
    for (index, (name, value)) in members.into_iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        text.push_str(&name);
        text.push('=');
        text.push_str(&RawObject::plain_text(value));
    }
}

/// Returns a header value on one line, without surrounding whitespace.
fn canonical(value: &str) -> Cow<'_, str> {
    const WHITESPACE: [char; 4] = ['\t', '\n', '\x0c', '\r'];
    if value.contains(WHITESPACE) {
        return Cow::Owned(value.replace(WHITESPACE, " ").trim().to_owned());
    }
    Cow::Borrowed(value.trim())
}

fn lower(name: &str) -> Cow<'_, str> {
    if name.chars().any(char::is_uppercase) { Cow::Owned(name.to_lowercase()) } else { Cow::Borrowed(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource_of(parameters: Option<&str>, is_query: bool) -> String {
        let mut text = String::new();
        add_resource(&SigningInput { method: "POST", path: "/p", parameters, is_query }, &mut text);
        text
    }

    #[test]
    fn parameters_are_sorted_at_the_top_only() {
        assert_eq!(
            resource_of(Some(r#"{"b":{"z":1,"a":[2,"x"]},"a":"t&=\n","c":null}"#), false),
            "/p?a=t&=\n&b={\"z\":1,\"a\":[2,\"x\"]}&c=null"
        );
    }

    /// As the official Node SDK signs `{}` and `{a: undefined}`.
    #[test]
    fn nothing_set_leaves_a_question_mark_in_queries_only() {
        assert_eq!(resource_of(None, false), "/p");
        assert_eq!(resource_of(Some("{}"), false), "/p");
        assert_eq!(resource_of(Some("{}"), true), "/p?", "names without values");
        assert_eq!(resource_of(None, true), "/p", "no names");
    }

    #[test]
    fn names_are_sorted_as_javascript_does() {
        // U+FF5E sorts after the surrogates of U+1F600 in UTF-16, and before it in UTF-8.
        assert_eq!(resource_of(Some(r#"{"～":1,"😀":2}"#), false), "/p?😀=2&～=1");
    }

    #[test]
    fn headers_are_signed_in_order_and_on_one_line() {
        let signed = SigningInput { method: "GET", path: "/p", parameters: None, is_query: true };
        let headers =
            [("X-Genauth-B", " x\ty "), ("Date", "now"), ("x-genauth-a", "1"), ("x-authing-a", "2"), ("accept", "3")];
        assert_eq!(string_to_sign(&signed, "x-genauth-", headers), "GET\ndate:now\nx-genauth-a:1\nx-genauth-b:x y\n/p");
    }
}
