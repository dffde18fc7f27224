//! The envelope of a response: `{statusCode, message, apiCode, requestId, data}`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::Problem;
use crate::codec::from_json::FromJsonSeed;
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{self, Segment, Skipped};
use crate::codec::{DeserializeAs, FromResponse, LenientInteger, LenientText, optional, repair};

/// The member that reports how a call went.
pub(super) const STATUS_CODE: &str = "statusCode";

/// Members of envelopes.
pub(super) const MEMBERS: [&str; 6] = ["statusCode", "message", "apiCode", "requestId", "data", "list"];

/// What an envelope says beside its payload.
#[derive(Default)]
pub(crate) struct Head {
    pub(super) status_code: Option<i64>,
    pub(super) message: Option<String>,
    pub(super) api_code: Option<i64>,
    pub(super) request_id: Option<String>,
}

impl Head {
    /// The head of a body, as far as it can be read: a broken character in a message, or one member of another type,
    /// hides none of the others. Anything but an envelope has an empty one.
    pub(crate) fn of(body: &[u8]) -> Self {
        let body = strip_byte_order_mark(body);
        if let Ok(head) = serde_json::from_slice(body) {
            return head;
        }
        if !body.trim_ascii_start().starts_with(b"{") {
            return Self::default();
        }
        serde_json::from_str(&repair::repair(body).text).map(|value| Self::of_value(&value)).unwrap_or_default()
    }

    /// The head of a body that may be an envelope or anything else.
    ///
    /// # Errors
    ///
    /// Where the body is an object of which nobody can know what it reports: it is cut off, or its status is no number.
    pub(super) fn of_either(body: &[u8]) -> Result<Self, Skipped> {
        let head = Self::of(body);
        let body = strip_byte_order_mark(body);
        if head.status_code.is_some() || !body.trim_ascii_start().starts_with(b"{") {
            return Ok(head);
        }
        match serde_json::from_str::<Value>(&repair::repair(body).text) {
            Ok(value) if value.get(STATUS_CODE).is_none_or(Value::is_null) => Ok(head),
            Ok(_) => Err(Skipped::new(STATUS_CODE, "it has another type, expected a whole number")),
            Err(_) => Err(Skipped::new(".", "it is not JSON or ends early, so that its status is not known")),
        }
    }

    fn of_value(value: &Value) -> Self {
        fn read<R: DeserializeAs<T>, T>(value: &Value, name: &str) -> Option<T> {
            value.get(name).filter(|member| !member.is_null()).and_then(|member| R::deserialize_as(member).ok())
        }
        Self {
            status_code: read::<LenientInteger, _>(value, "statusCode"),
            message: read::<LenientText, _>(value, "message"),
            api_code: read::<LenientInteger, _>(value, "apiCode"),
            request_id: read::<LenientText, _>(value, "requestId"),
        }
    }

    pub(crate) fn into_problem(self) -> Problem {
        Problem { code: self.status_code, api_code: self.api_code, message: self.message, request_id: self.request_id }
    }

    /// Reads the member of that name; tells whether it is one of the envelope's own.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error> {
        match name {
            "statusCode" => {
                within("statusCode", || optional::read::<LenientInteger, _, _>(map, &mut self.status_code))?;
            }
            "message" => {
                within("message", || optional::read::<LenientText, _, _>(map, &mut self.message))?;
            }
            "apiCode" => {
                // It only refines what `statusCode` says: a spelling that nobody knows must not hide that.
                let code: Option<Value> = map.next_value()?;
                self.api_code = code.and_then(|code| LenientInteger::deserialize_as(code).ok());
            }
            "requestId" => {
                within("requestId", || optional::read::<LenientText, _, _>(map, &mut self.request_id))?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Reads a member, and lets a collector know where that is.
fn within<T>(name: &'static str, read: impl FnOnce() -> T) -> T {
    if !tolerance::is_active() {
        return read();
    }
    tolerance::enter(Segment::Property(name));
    let read = read();
    tolerance::leave();
    read
}

impl<'de> serde::Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wrapped::<()>::new(None).deserialize(deserializer).map(|(head, _)| head)
    }
}

/// Reads an envelope and its payload in one pass.
pub(super) struct Wrapped<T> {
    payload: Option<&'static str>,
    value: PhantomData<T>,
}

impl<T> Wrapped<T> {
    pub(super) fn new(payload: Option<&'static str>) -> Self {
        Self { payload, value: PhantomData }
    }
}

impl<'de, T: FromResponse> DeserializeSeed<'de> for Wrapped<T> {
    type Value = (Head, Option<T>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: FromResponse> Visitor<'de> for Wrapped<T> {
    type Value = (Head, Option<T>);

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an envelope {statusCode, message, ..}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut head = Head::default();
        let mut value = None;
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match self.payload.filter(|payload| *payload == name) {
                Some(payload) => {
                    value = within(payload, || {
                        map.next_value_seed(FromJsonSeed(PhantomData)).inspect_err(|error| tolerance::fail(error))
                    })?;
                }
                None if head.read(&name, &mut map)? => {}
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok((head, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let mut deserializer = serde_json::Deserializer::from_str(body);
            let (head, value) = Wrapped::<Vec<i64>>::new(Some("data")).deserialize(&mut deserializer).unwrap();
            assert_eq!(head.status_code, Some(200));
            assert_eq!(head.request_id.as_deref(), Some("r-1"));
            assert_eq!(value, Some(vec![1, 2]));
        }
    }

    #[test]
    fn head_survives_what_is_wrong_beside_it() {
        for body in [
            &br#"{"statusCode":503,"message":"cut \ud83d","apiCode":7,"requestId":"r"}"#[..],
            br#"{"statusCode":503,"message":"cut \ufffd","apiCode":7,"requestId":"r","other":1e400}"#,
            b"\xef\xbb\xbf{\"statusCode\":503,\"message\":\"cut \xd8\",\"apiCode\":\"7\",\"requestId\":\"r\"}",
        ] {
            let head = Head::of(body);
            assert_eq!((head.status_code, head.api_code, head.request_id.as_deref()), (Some(503), Some(7), Some("r")));
            assert_eq!(head.message.as_deref(), Some("cut \u{fffd}"));
        }
        let head = Head::of(br#"{"statusCode":[],"apiCode":1e400,"message":"m"}"#);
        assert_eq!((head.status_code, head.api_code, head.message.as_deref()), (None, None, Some("m")));
        assert!(Head::of(b"<html>").message.is_none());
    }
}
