//! A request as the journal keeps it: text, which is parsed on demand.

use std::time::SystemTime;

use hyper::HeaderMap;
use serde_json::{Map, Value};

use super::recorded_request::RecordedRequest;
use crate::form;
use crate::http::{Request, header_text};

/// Headers whose values are credentials.
const CREDENTIALS: &[&str] = &["authorization", "proxy-authorization", "cookie"];

/// Bytes of a record beside its text.
const OVERHEAD: usize = 500;

/// Bytes of a pair of strings beside their characters: two strings, and what the allocator needs for each. The head of a
/// request can have tens of thousands of parameters of one character.
const PAIR: usize = 2 * size_of::<String>() + 2 * 16;

/// A request and its response. Bodies are kept as text, since parsed values take many times the memory.
pub(crate) struct Record {
    at: SystemTime,
    operation_id: Option<&'static str>,
    operation_name: Option<&'static str>,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    status: u16,
    fault: Option<&'static str>,
    body: Box<[u8]>,
    response: Box<str>,
}

/// How a call ended.
pub(crate) struct CallResult<'e> {
    pub(crate) at: SystemTime,
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) operation_name: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) fault: Option<&'static str>,
    pub(crate) response: &'e str,
}

impl Record {
    pub(crate) fn new(request: Request, result: &CallResult<'_>) -> Self {
        Self {
            at: result.at,
            operation_id: result.operation_id,
            operation_name: result.operation_name,
            headers: redacted_headers(&request.headers),
            method: request.method,
            path: request.path,
            query: request.query,
            status: result.status,
            fault: result.fault,
            // A copy, since the bytes are part of a larger buffer.
            body: request.body.as_ref().into(),
            response: result.response.into(),
        }
    }

    /// Returns about how many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let pair = |(name, value): &(String, String)| PAIR.saturating_add(name.len()).saturating_add(value.len());
        let pairs = |pairs: &[(String, String)]| pairs.iter().map(pair).fold(0, usize::saturating_add);
        let parts = [self.path.len(), pairs(&self.query), pairs(&self.headers), self.body.len(), self.response.len()];
        parts.into_iter().fold(OVERHEAD, usize::saturating_add)
    }

    /// Returns whether it is a call of an operation, by operationId or by its name in the crate.
    pub(super) fn is_of(&self, operation: &str) -> bool {
        self.operation_id == Some(operation) || self.operation_name == Some(operation)
    }

    /// Parses the bodies.
    pub(super) fn to_recorded_request(&self, number: u64) -> RecordedRequest {
        RecordedRequest {
            number,
            at: self.at,
            operation_id: self.operation_id,
            operation_name: self.operation_name,
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            status: self.status,
            fault: self.fault,
            body: self.body(),
            response: serde_json::from_str(&self.response).unwrap_or_default(),
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

/// Returns headers with credentials redacted.
fn redacted_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = |name: &str, value: &[u8]| {
        let value = header_text(value);
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
        let result = CallResult {
            at: UNIX_EPOCH,
            operation_id: None,
            operation_name: None,
            status: 200,
            fault: None,
            response: r#"{"b":2}"#,
        };
        Record::new(request, &result).to_recorded_request(7)
    }

    #[test]
    fn record_redacts_credentials() {
        let call = call(
            &[("authorization", "Bearer canary"), ("cookie", "canary"), ("accept", "*/*")],
            "not canary but garbage",
        );
        assert_eq!(call.header("authorization"), Some("Bearer ..."));
        assert_eq!((call.header("cookie"), call.header("accept")), (Some("..."), Some("*/*")));
        assert_eq!((call.number, call.body, call.response), (7, None, json!({"b": 2})));
        assert_eq!(call.query, [("a".to_owned(), "b c".to_owned())]);
    }

    #[test]
    fn record_parses_json_and_forms() {
        let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        assert_eq!(call(&form, "a=1&b=x+y").body, Some(json!({"a": "1", "b": "x y"})));
        assert_eq!(call(&form, "").body, None);
        assert_eq!(call(&[], "a=1").body, None);
        assert_eq!(call(&[], r#"{"a": 1}"#).body, Some(json!({"a": 1})));
    }
}
