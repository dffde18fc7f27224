//! A call as it is kept: texts, which are read when somebody asks.

use std::time::SystemTime;

use hyper::HeaderMap;
use serde_json::{Map, Value};

use super::RecordedRequest;
use crate::form;
use crate::http::request::{Request, text};

/// Headers whose values are credentials.
const CREDENTIALS: &[&str] = &["authorization", "proxy-authorization", "cookie"];

/// Bytes that a record has beside its texts.
const OVERHEAD: usize = 500;

/// Bytes that a pair of texts takes beside its letters: two texts, and what the allocator needs for each. A head has room
/// for tens of thousands of parameters of one letter.
const PAIR: usize = 2 * size_of::<String>() + 2 * 16;

/// A call; values would take many times the room of their texts.
pub(crate) struct Record {
    at: SystemTime,
    operation_id: Option<&'static str>,
    name: Option<&'static str>,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    status: u16,
    fault: Option<&'static str>,
    body: Box<[u8]>,
    answer: Box<str>,
}

/// How a call ended.
pub(crate) struct End<'e> {
    pub(crate) at: SystemTime,
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) name: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) fault: Option<&'static str>,
    pub(crate) answer: &'e str,
}

impl Record {
    pub(crate) fn new(request: Request, end: &End<'_>) -> Self {
        Self {
            at: end.at,
            operation_id: end.operation_id,
            name: end.name,
            headers: headers(&request.headers),
            method: request.method,
            path: request.path,
            query: request.query,
            status: end.status,
            fault: end.fault,
            // A copy, since the bytes are part of a larger piece that was read.
            body: request.body.as_ref().into(),
            answer: end.answer.into(),
        }
    }

    /// Bytes that it takes, about.
    pub(super) fn bytes(&self) -> usize {
        let pair = |(name, value): &(String, String)| PAIR.saturating_add(name.len()).saturating_add(value.len());
        let pairs = |pairs: &[(String, String)]| pairs.iter().map(pair).fold(0, usize::saturating_add);
        let parts = [self.path.len(), pairs(&self.query), pairs(&self.headers), self.body.len(), self.answer.len()];
        parts.into_iter().fold(OVERHEAD, usize::saturating_add)
    }

    /// Whether it is a call of that operation, by its official id or its name in the crate.
    pub(super) fn is_of(&self, operation: &str) -> bool {
        self.operation_id == Some(operation) || self.name == Some(operation)
    }

    pub(super) fn call(&self, number: u64) -> RecordedRequest {
        RecordedRequest {
            number,
            at: self.at,
            operation_id: self.operation_id,
            name: self.name,
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            status: self.status,
            fault: self.fault,
            body: self.body(),
            answer: serde_json::from_str(&self.answer).unwrap_or_default(),
        }
    }

    fn body(&self) -> Option<Value> {
        if let Ok(value) = serde_json::from_slice(&self.body) {
            return Some(value);
        }
        let kind = self.headers.iter().find(|(name, _)| name == "content-type");
        let is_form = kind.is_some_and(|(_, kind)| kind.starts_with("application/x-www-form-urlencoded"));
        let text = std::str::from_utf8(&self.body).ok().filter(|text| is_form && !text.is_empty())?;
        let members: Map<String, Value> =
            form::pairs(text).into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        Some(Value::Object(members))
    }
}

/// Headers without credentials.
fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = |name: &str, value: &[u8]| {
        let value = text(value);
        if CREDENTIALS.contains(&name) {
            let scheme = value.split_once(' ').map(|(scheme, _)| format!("{scheme} "));
            return format!("{}...", scheme.unwrap_or_default());
        }
        value
    };
    headers.iter().map(|(name, value)| (name.to_string(), shown(name.as_str(), value.as_bytes()))).collect()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use hyper::header::{HeaderName, HeaderValue};
    use serde_json::json;

    use super::*;

    fn call(headers: &[(&'static str, &'static str)], body: &'static str) -> RecordedRequest {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        let headers = headers.iter().map(pair).collect();
        let request = Request::new("POST", &"/token?a=b%20c".parse().expect("uri"), headers, body.into());
        let end =
            End { at: UNIX_EPOCH, operation_id: None, name: None, status: 200, fault: None, answer: r#"{"b":2}"# };
        Record::new(request, &end).call(7)
    }

    #[test]
    fn credentials_are_left_out() {
        let call = call(
            &[("authorization", "Bearer canary"), ("cookie", "canary"), ("accept", "*/*")],
            "not canary but garbage",
        );
        assert_eq!(call.header("authorization"), Some("Bearer ..."));
        assert_eq!((call.header("cookie"), call.header("accept")), (Some("..."), Some("*/*")));
        assert_eq!((call.number, call.body, call.answer), (7, None, json!({"b": 2})));
        assert_eq!(call.query, [("a".to_owned(), "b c".to_owned())]);
    }

    #[test]
    fn bodies_are_json_or_forms() {
        let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        assert_eq!(call(&form, "a=1&b=x+y").body, Some(json!({"a": "1", "b": "x y"})));
        assert_eq!(call(&form, "").body, None);
        assert_eq!(call(&[], "a=1").body, None);
        assert_eq!(call(&[], r#"{"a": 1}"#).body, Some(json!({"a": 1})));
    }
}
