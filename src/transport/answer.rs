//! From the bytes of an answer to its value.

use std::fmt;
use std::marker::PhantomData;

use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_path_to_error::{Path, Segment, Track};

use super::engine::Transport;
use super::error::{ApiError, AuthError, DecodeError, Error};
use super::{Problem, RawAnswer, Response};
use crate::operation::{Envelope, Operation};
use crate::wire::{Answer, LenientInteger, LenientText, Reading as _, known_names, optional};

/// Members of envelopes.
const ENVELOPE: [&str; 6] = ["statusCode", "message", "apiCode", "requestId", "data", "list"];

/// Headers in which services give their id of a request.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "x-correlation-id", "x-amzn-requestid"];

impl Transport {
    /// Decides what an answer means.
    pub(crate) fn read<T: Answer>(&self, operation: &'static Operation, raw: RawAnswer) -> Result<Response<T>, Error> {
        if !raw.status.is_success() {
            let problem = self.service.problem(&raw.body);
            return Err(self.refusal(operation, raw, problem));
        }
        if let Some(problem) = encoding(&raw) {
            return Err(decode_error(operation, raw, ".".to_owned(), problem.to_owned()));
        }
        match operation.envelope {
            Envelope::None => read_bare(operation, raw),
            Envelope::Payload(payload) => self.read_wrapped(operation, raw, Some(payload)),
            Envelope::Empty => self.read_wrapped(operation, raw, None),
            Envelope::Optional => {
                let is_wrapped = serde_json::from_slice::<Head>(&raw.body).is_ok_and(|head| head.status_code.is_some());
                if is_wrapped { self.read_wrapped(operation, raw, Some("data")) } else { read_bare(operation, raw) }
            }
        }
    }

    fn read_wrapped<T: Answer>(
        &self,
        operation: &'static Operation,
        raw: RawAnswer,
        payload: Option<&'static str>,
    ) -> Result<Response<T>, Error> {
        let wrapped = match parse(&raw.body, Wrapped { payload, value: PhantomData }) {
            Ok(wrapped) => wrapped,
            Err(error) => {
                // A failed call may carry anything as payload; what it says about the failure comes first.
                let head: Head = serde_json::from_slice(&raw.body).unwrap_or_default();
                if head.status_code.is_some_and(|code| code != 200) {
                    return Err(self.refusal(operation, raw, head.into_problem()));
                }
                return Err(unreadable::<_>(operation, raw, Wrapped::<T> { payload, value: PhantomData }, &error));
            }
        };
        let (head, value) = wrapped;
        match head.status_code {
            Some(200) => {}
            Some(_) => return Err(self.refusal(operation, raw, head.into_problem())),
            None => return Err(missing(operation, raw, "statusCode")),
        }
        let Some(value) = value.or_else(T::absent) else {
            return Err(missing(operation, raw, payload.unwrap_or("data")));
        };
        let request_id = head.request_id.or_else(|| header_request_id(&raw));
        Ok(Response { value, status: raw.status, headers: raw.headers, request_id, api_code: head.api_code })
    }

    fn refusal(&self, operation: &'static Operation, raw: RawAnswer, mut problem: Problem) -> Error {
        let advice = self.service.advice(raw.status, &problem);
        let is_unauthorized = raw.status.as_u16() == 401 || (raw.status.is_success() && problem.code == Some(401));
        if is_unauthorized {
            let what = "the service does not accept the credentials";
            let advice = advice.unwrap_or("check them, and that they belong to this host");
            let request_id = problem.request_id.take().or_else(|| header_request_id(&raw));
            let problem = Problem { request_id, ..problem };
            let error = AuthError::new(operation.name, what, advice).answered(raw, problem);
            return Error::Auth(Box::new(error));
        }
        Error::Api(Box::new(ApiError {
            operation: operation.name,
            status: raw.status,
            code: problem.code,
            api_code: problem.api_code,
            request_id: problem.request_id.or_else(|| header_request_id(&raw)),
            message: problem.message,
            advice,
            headers: raw.headers,
            body: raw.body,
        }))
    }
}

fn read_bare<T: Answer>(operation: &'static Operation, raw: RawAnswer) -> Result<Response<T>, Error> {
    let plain = T::body(&raw.body).or_else(|| if raw.body.is_empty() { T::absent() } else { None });
    if let Some(value) = plain {
        return Ok(Response { value, status: raw.status, headers: raw.headers, request_id: None, api_code: None });
    }
    match serde_json::from_slice(&raw.body) {
        Ok(value) => {
            let request_id = header_request_id(&raw);
            Ok(Response { value, status: raw.status, headers: raw.headers, request_id, api_code: None })
        }
        Err(error) => Err(unreadable(operation, raw, PhantomData::<T>, &error)),
    }
}

/// A response that is compressed although we ask for none that is. The header may be there more than once, with more than
/// one coding each.
fn encoding(raw: &RawAnswer) -> Option<&'static str> {
    let values = raw.headers.get_all(CONTENT_ENCODING).into_iter();
    let mut codings = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
    let is_plain = codings.all(|coding| coding.is_empty() || coding.eq_ignore_ascii_case(b"identity"));
    (!is_plain).then_some("it is compressed (content-encoding), which was not asked for: check what lies between")
}

fn header_request_id(raw: &RawAnswer) -> Option<String> {
    REQUEST_ID_HEADERS.iter().find_map(|name| Some(raw.headers.get(*name)?.to_str().ok()?.to_owned()))
}

fn parse<'a, S: DeserializeSeed<'a>>(body: &'a [u8], seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

fn missing(operation: &'static Operation, raw: RawAnswer, member: &str) -> Error {
    decode_error(operation, raw, member.to_owned(), "it is not there".to_owned())
}

/// Reads the body once more to find out where it went wrong: the path is not tracked the first time, which is faster.
fn unreadable<S>(operation: &'static Operation, raw: RawAnswer, seed: S, error: &serde_json::Error) -> Error
where
    S: for<'a> DeserializeSeed<'a>,
{
    let mut track = Track::new();
    let mut known = known_names::of_failure(|| {
        let mut deserializer = serde_json::Deserializer::from_slice(&raw.body);
        let _ = seed.deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
    });
    known.extend(ENVELOPE);
    let path = shown(&track.path(), &known);
    decode_error(operation, raw, path, describe(error))
}

/// A path as `data.list[3].loginsCount`; `{key}` stands for what no document names, `.` for the whole.
fn shown(path: &Path, known: &[&str]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } | Segment::Enum { variant: key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(if known.contains(&key.as_str()) { key } else { "{key}" });
            }
            Segment::Unknown => {}
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

fn decode_error(operation: &'static Operation, raw: RawAnswer, path: String, problem: String) -> Error {
    let content_type = raw.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).map(str::to_owned);
    Error::Decode(Box::new(DecodeError {
        operation: operation.name,
        status: raw.status,
        path,
        problem,
        content_type,
        body: raw.body,
    }))
}

/// An error of `serde_json` without the value that it quotes.
fn describe(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    if error.is_eof() {
        return format!("the JSON ends early ({place})");
    }
    if error.is_syntax() {
        return format!("it is not JSON ({place})");
    }
    let text = error.to_string();
    if text.starts_with("missing field") {
        return format!("a required member is not there ({place})");
    }
    // `invalid type: string "...", expected a whole number at line ..`: only what follows the last `expected` is ours.
    match text.rsplit_once(", expected ").map(|(_, expected)| expected.split(" at line ").next().unwrap_or(expected)) {
        Some(expected) => format!("it has another type, expected {expected} ({place})"),
        None => format!("it has another type ({place})"),
    }
}

/// What an envelope says beside its payload.
#[derive(Default)]
pub(crate) struct Head {
    status_code: Option<i64>,
    message: Option<String>,
    api_code: Option<i64>,
    request_id: Option<String>,
}

impl Head {
    pub(crate) fn into_problem(self) -> Problem {
        Problem { code: self.status_code, api_code: self.api_code, message: self.message, request_id: self.request_id }
    }

    /// Reads the member of that name; tells whether it is one of the envelope's own.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error> {
        match name {
            "statusCode" => optional::<LenientInteger, _, _>(map, &mut self.status_code)?,
            "message" => optional::<LenientText, _, _>(map, &mut self.message)?,
            "apiCode" => {
                // It only refines what `statusCode` says: a spelling that nobody knows must not hide that.
                let code: Option<Value> = map.next_value()?;
                self.api_code = code.and_then(|code| LenientInteger::read(code).ok());
                true
            }
            "requestId" => optional::<LenientText, _, _>(map, &mut self.request_id)?,
            _ => return Ok(false),
        };
        Ok(true)
    }
}

impl<'de> serde::Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wrapped::<()> { payload: None, value: PhantomData }.deserialize(deserializer).map(|(head, _)| head)
    }
}

/// Reads an envelope and its payload in one pass.
struct Wrapped<T> {
    payload: Option<&'static str>,
    value: PhantomData<T>,
}

impl<'de, T: Answer> DeserializeSeed<'de> for Wrapped<T> {
    type Value = (Head, Option<T>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Answer> Visitor<'de> for Wrapped<T> {
    type Value = (Head, Option<T>);

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an envelope {statusCode, message, ..}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut head = Head::default();
        let mut value = None;
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if Some(&*name) == self.payload {
                value = map.next_value()?;
            } else if !head.read(&name, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok((head, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Method, Parameters, Repeat};

    static OPERATION: Operation = Operation {
        id: "",
        name: "count",
        group: "",
        method: Method::Get,
        path: "/count",
        parameters: Parameters::None,
        envelope: Envelope::Payload("data"),
        repeat: Repeat::Read,
        authenticated: false,
        deprecated: false,
    };

    #[test]
    fn what_went_wrong_is_told_without_the_value() {
        let error = serde_json::from_str::<Vec<i64>>(r#"["+12065550100, expected x"]"#).unwrap_err();
        let text = describe(&error);
        assert!(!text.contains("206555"), "{text}");
        assert!(text.contains("expected"), "{text}");
    }

    #[test]
    fn the_place_is_told_without_keys_that_somebody_chose() {
        type Counts = std::collections::BTreeMap<String, Vec<i64>>;
        let place = |body: &str| {
            let raw = RawAnswer {
                status: reqwest::StatusCode::OK,
                headers: reqwest::header::HeaderMap::new(),
                body: body.as_bytes().to_vec(),
            };
            let seed = Wrapped::<Counts> { payload: Some("data"), value: PhantomData };
            let error = serde_json::from_str::<Counts>("[]").unwrap_err();
            match unreadable(&OPERATION, raw, seed, &error) {
                Error::Decode(error) => error.path().to_owned(),
                other => panic!("{other}"),
            }
        };
        assert_eq!(place(r#"{"statusCode":200,"data":{"Mara":[1,2],"Iven":[3,"x"]}}"#), "data.{key}[1]");
        assert_eq!(place(r#"{"statusCode":200,"Mara":tru"#), "{key}");
        assert_eq!(place(r#"{"statusCode":[]}"#), "statusCode");
        assert_eq!(place("[]"), ".");
    }

    #[test]
    fn an_odd_api_code_does_not_hide_the_status() {
        for odd in [r#""E-7""#, "1.5", "{}", "[1]", "true"] {
            let head: Head = serde_json::from_str(&format!(r#"{{"apiCode":{odd},"statusCode":404}}"#)).unwrap();
            assert_eq!((head.status_code, head.api_code), (Some(404), None), "{odd}");
        }
        let head: Head = serde_json::from_str(r#"{"apiCode":"2004","statusCode":404}"#).unwrap();
        assert_eq!(head.api_code, Some(2004));
    }

    #[test]
    fn an_envelope_is_read_whatever_its_order_and_spelling() {
        for body in [
            r#"{"statusCode":200,"message":"ok","data":[1,2],"requestId":"r-1"}"#,
            r#"{"data":[1,2],"extra":{"deep":[1]},"requestId":"r-1","apiCode":null,"statusCode":"200"}"#,
        ] {
            let (head, value) =
                parse(body.as_bytes(), Wrapped::<Vec<i64>> { payload: Some("data"), value: PhantomData }).unwrap();
            assert_eq!(head.status_code, Some(200));
            assert_eq!(head.request_id.as_deref(), Some("r-1"));
            assert_eq!(value, Some(vec![1, 2]));
        }
    }
}
