//! Parameters that travel in several ways at once, and bodies other than a JSON object or a plain form.
//!
//! Everything is made from the JSON text of the parameters, so that no operation needs code of its own for it.

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde_json::value::RawValue;

use super::Members;
use super::query::{self, QueryStyle};
use crate::operation::{Content, Parameters};
use crate::wire::base64;
use crate::wire::bytes::{FILE_BYTES, FILE_NAME, FILE_TYPE};

/// What goes into a request.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) content_type: Option<HeaderValue>,
    pub(super) body: Option<Vec<u8>>,
}

impl Parts {
    /// Those of an operation with such parameters; `None` if they cannot be written.
    pub(super) fn of_operation(parameters: Parameters, text: &[u8], style: QueryStyle) -> Option<Self> {
        match parameters {
            Parameters::Parts(content) => Self::of(text, content, style),
            Parameters::Body(content) => Self::body(text, content),
            _ => Some(Self::default()),
        }
    }

    /// `{query, headers, cookies, body}`; `None` if a header cannot be written.
    fn of(parameters: &[u8], content: Content, style: QueryStyle) -> Option<Self> {
        let mut parts = Self::default();
        for (name, value) in Members::of(parameters).0 {
            let text = value.get().as_bytes();
            match name.as_str() {
                "query" => parts.query = query::query(text, style),
                "headers" => parts.add_headers(text)?,
                "cookies" => parts.add_cookies(text)?,
                _ => parts.add_body(value, content)?,
            }
        }
        Some(parts)
    }

    /// A body alone.
    fn body(parameters: &[u8], content: Content) -> Option<Self> {
        let mut parts = Self::default();
        parts.add_body(serde_json::from_slice(parameters).ok()?, content)?;
        Some(parts)
    }

    fn add_headers(&mut self, text: &[u8]) -> Option<()> {
        for (name, value) in Members::of(text).0 {
            if let Some(text) = joined(value) {
                let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
                self.headers.insert(name, HeaderValue::from_str(&text).ok()?);
            }
        }
        Some(())
    }

    fn add_cookies(&mut self, text: &[u8]) -> Option<()> {
        let pairs: Vec<String> =
            Members::of(text).0.iter().filter_map(|(name, value)| Some(format!("{name}={}", joined(value)?))).collect();
        if !pairs.is_empty() {
            self.headers.insert(COOKIE, HeaderValue::from_str(&pairs.join("; ")).ok()?);
        }
        Some(())
    }

    fn add_body(&mut self, value: &RawValue, content: Content) -> Option<()> {
        if value.get() == "null" {
            return Some(());
        }
        let (kind, body) = match content {
            Content::None => return Some(()),
            Content::Json(kind) => (HeaderValue::from_static(kind), value.get().as_bytes().to_vec()),
            Content::Form => (
                HeaderValue::from_static("application/x-www-form-urlencoded"),
                query::form(value.get().as_bytes()).into_bytes(),
            ),
            Content::Multipart => multipart(value.get().as_bytes())?,
            Content::Text(kind) => (HeaderValue::from_static(kind), Members::plain(value).into_owned().into_bytes()),
            Content::Bytes(kind) => (HeaderValue::from_static(kind), base64::decode(&Members::plain(value))?),
        };
        self.content_type = Some(kind);
        self.body = Some(body);
        Some(())
    }
}

/// The text of a scalar; a list is joined by commas. `null` is none.
fn joined(value: &RawValue) -> Option<String> {
    let text = value.get();
    if text == "null" {
        return None;
    }
    let Some(items) = text.starts_with('[').then(|| serde_json::from_str::<Vec<&RawValue>>(text).ok()).flatten() else {
        return Some(Members::plain(value).into_owned());
    };
    Some(items.into_iter().map(Members::plain).collect::<Vec<_>>().join(","))
}

/// A form with a part for each member: a list is a part for each item, an object JSON, a file its bytes.
fn multipart(text: &[u8]) -> Option<(HeaderValue, Vec<u8>)> {
    let mut parts = Vec::new();
    for (name, value) in Members::of(text).0 {
        let items = value.get().starts_with('[').then(|| serde_json::from_str::<Vec<&RawValue>>(value.get()).ok());
        for item in items.flatten().unwrap_or_else(|| vec![value]) {
            parts.extend(part(&name, item));
        }
    }
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for part in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        body.extend_from_slice(part);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Some((HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}")).ok()?, body))
}

fn part(name: &str, value: &RawValue) -> Option<Vec<u8>> {
    let text = value.get();
    if text == "null" {
        return None;
    }
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    let mut content = Members::plain(value).into_owned().into_bytes();
    if text.starts_with('{') {
        let members = Members::of(text.as_bytes()).0;
        let member =
            |name: &str| members.iter().find(|(given, _)| given == name).map(|(_, value)| Members::plain(value));
        let mut kind = "application/json".to_owned();
        if let (Some(file), Some(bytes)) = (member(FILE_NAME), member(FILE_BYTES)) {
            head.push_str(&format!("; filename=\"{}\"", quoted(&file)));
            kind = member(FILE_TYPE).map_or_else(|| "application/octet-stream".to_owned(), |kind| quoted(&kind));
            content = base64::decode(&bytes)?;
        }
        head.push_str(&format!("\r\nContent-Type: {kind}"));
    }
    head.push_str("\r\n\r\n");
    Some([head.into_bytes(), content].concat())
}

/// Nothing ends the quotes or the line, as browsers write it.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A line that no part has in it; the same for the same parts.
fn boundary(parts: &[Vec<u8>]) -> String {
    // FNV-1a: any hash will do, since the result is looked for in the parts.
    let mut hash = parts
        .iter()
        .flatten()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    loop {
        let boundary = format!("identity-apis-{hash:016x}");
        let inside = |part: &Vec<u8>| part.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(inside) {
            return boundary;
        }
        hash = hash.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Bytes, File};

    fn of(parameters: &serde_json::Value, content: Content) -> Parts {
        Parts::of(parameters.to_string().as_bytes(), content, QueryStyle::Plain).unwrap()
    }

    #[test]
    fn each_part_goes_where_it_belongs() {
        let parameters = serde_json::json!({
            "query": {"page": 2, "tags": ["a", "b"]},
            "headers": {"X-Trace": "t-1", "X-Ids": [1, 2], "X-None": null},
            "cookies": {"session": "s", "theme": "dark"},
            "body": {"name": "n"},
        });
        let parts = of(&parameters, Content::Json("application/merge-patch+json"));
        assert_eq!(parts.query, "page=2&tags=a&tags=b");
        assert_eq!(parts.headers["x-trace"], "t-1");
        assert_eq!(parts.headers["x-ids"], "1,2");
        assert_eq!(parts.headers.get("x-none"), None);
        assert_eq!(parts.headers["cookie"], "session=s; theme=dark");
        assert_eq!(parts.content_type.unwrap(), "application/merge-patch+json");
        assert_eq!(parts.body.unwrap(), br#"{"name":"n"}"#);
    }

    #[test]
    fn what_a_header_cannot_hold_is_refused() {
        for parameters in [r#"{"headers":{"X-A":"a\r\nb"}}"#, r#"{"headers":{"":"a"}}"#, r#"{"cookies":{"a":"\n"}}"#] {
            assert!(Parts::of(parameters.as_bytes(), Content::None, QueryStyle::Plain).is_none(), "{parameters}");
        }
    }

    #[test]
    fn text_and_bytes_are_sent_as_they_are() {
        let text = of(&serde_json::json!({"body": "a \"b\"\n"}), Content::Text("text/csv"));
        assert_eq!(text.body.unwrap(), b"a \"b\"\n");
        let bytes = serde_json::to_vec(&Bytes::from(vec![0, 255])).unwrap();
        let parts = Parts::body(&bytes, Content::Bytes("image/png")).unwrap();
        assert_eq!((parts.content_type.unwrap().to_str().unwrap(), parts.body.unwrap()), ("image/png", vec![0, 255]));
        assert!(Parts::body(b"\"not base64!\"", Content::Bytes("image/png")).is_none());
    }

    #[test]
    fn a_form_has_a_part_for_each_value() {
        let parameters = serde_json::json!({
            "note": "two\r\nlines",
            "ids": [1, 2],
            "none": null,
            "options": {"a": true},
            "fi\"le": File::new("a\"b.txt", "content").with_content_type("text/plain"),
        });
        let parts = Parts::body(parameters.to_string().as_bytes(), Content::Multipart).unwrap();
        let kind = parts.content_type.unwrap();
        let boundary = kind.to_str().unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
        let body = String::from_utf8(parts.body.unwrap()).unwrap();
        let found: Vec<&str> = body.split(&format!("--{boundary}")).collect();
        assert_eq!(
            found,
            [
                "",
                "\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.txt\"\r\nContent-Type: \
                 text/plain\r\n\r\ncontent\r\n",
                "\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n1\r\n",
                "\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n2\r\n",
                "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\ntwo\r\nlines\r\n",
                "\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n{\"a\":true}\r\n",
                "--\r\n",
            ]
        );
    }

    #[test]
    fn no_part_can_have_the_boundary_in_it() {
        let first = boundary(&[b"x".to_vec()]);
        let parts = [b"x".to_vec(), first.clone().into_bytes()];
        let hash = boundary(&parts);
        assert!(!parts.iter().any(|part| part.windows(hash.len()).any(|window| window == hash.as_bytes())));
    }
}
