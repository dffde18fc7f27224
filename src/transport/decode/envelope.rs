//! The envelope of a response: `{statusCode, message, apiCode, requestId, data}`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::codec::from_json::FromJsonSeed;
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{self, Segment, Skipped};
use crate::codec::{DeserializeAs, FromResponse, LenientInteger, LenientText, optional, repair};
use crate::transport::decode::envelope_format::EnvelopeFormat;
use crate::transport::decode::json_text::{parse, to_text};
use crate::transport::error::payload::ErrorPayload;

/// What an envelope says beside its payload.
#[derive(Default)]
pub(crate) struct EnvelopeFields {
    pub(crate) status_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) api_code: Option<i64>,
    pub(crate) request_id: Option<String>,
}

impl EnvelopeFields {
    /// The head of a body, as far as it can be read: a broken character in a message, or one member of another type,
    /// hides none of the others. Anything but an envelope has an empty one.
    pub(crate) fn read(body: &[u8], format: &'static EnvelopeFormat) -> Self {
        let body = strip_byte_order_mark(body);
        if let Ok(fields) = Self::parse(body, format) {
            return fields;
        }
        if !body.trim_ascii_start().starts_with(b"{") {
            return Self::default();
        }
        serde_json::from_str(&repair::repair(body).text)
            .map(|value| Self::from_value(&value, format))
            .unwrap_or_default()
    }

    /// The head of a body that may be an envelope or anything else.
    ///
    /// # Errors
    ///
    /// Where the body is an object of which nobody can know what it reports: it is cut off, or its status is no number.
    pub(crate) fn read_optional(body: &[u8], format: &'static EnvelopeFormat) -> Result<Self, Skipped> {
        let fields = Self::read(body, format);
        let body = strip_byte_order_mark(body);
        if fields.status_code.is_some() || !body.trim_ascii_start().starts_with(b"{") {
            return Ok(fields);
        }
        match serde_json::from_str::<Value>(&repair::repair(body).text) {
            Ok(value) if value.get(format.status_code).is_none_or(Value::is_null) => Ok(fields),
            Ok(_) => Err(Skipped::new(format.status_code, "it has another type, expected a whole number")),
            Err(_) => Err(Skipped::new(".", "it is not JSON or ends early, so that its status is not known")),
        }
    }

    fn parse(body: &[u8], format: &'static EnvelopeFormat) -> Result<Self, serde_json::Error> {
        let (fields, _) = parse(&to_text(body), EnvelopeSeed::<()>::new(None, format))?;
        Ok(fields)
    }

    fn from_value(value: &Value, format: &EnvelopeFormat) -> Self {
        fn read<R: DeserializeAs<T>, T>(value: &Value, name: &str) -> Option<T> {
            value.get(name).filter(|member| !member.is_null()).and_then(|member| R::deserialize_as(member).ok())
        }
        Self {
            status_code: read::<LenientInteger, _>(value, format.status_code),
            message: read::<LenientText, _>(value, format.message),
            api_code: read::<LenientInteger, _>(value, format.api_code),
            request_id: read::<LenientText, _>(value, format.request_id),
        }
    }

    pub(crate) fn into_error_payload(self) -> ErrorPayload {
        ErrorPayload {
            code: self.status_code,
            api_code: self.api_code,
            message: self.message,
            request_id: self.request_id,
        }
    }

    /// Reads the property of that name. Returns whether it is one of the envelope's own.
    fn read_property<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
        format: &'static EnvelopeFormat,
    ) -> Result<bool, A::Error> {
        if name == format.status_code {
            within(format.status_code, || optional::read::<LenientInteger, _, _>(map, &mut self.status_code))?;
        } else if name == format.message {
            within(format.message, || optional::read::<LenientText, _, _>(map, &mut self.message))?;
        } else if name == format.api_code {
            // It only refines the status: an unknown notation of it must not hide that.
            let code: Option<Value> = map.next_value()?;
            self.api_code = code.and_then(|code| LenientInteger::deserialize_as(code).ok());
        } else if name == format.request_id {
            within(format.request_id, || optional::read::<LenientText, _, _>(map, &mut self.request_id))?;
        } else {
            return Ok(false);
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

/// Reads an envelope and its payload in one pass.
pub(crate) struct EnvelopeSeed<T> {
    payload: Option<&'static str>,
    format: &'static EnvelopeFormat,
    value: PhantomData<T>,
}

impl<T> EnvelopeSeed<T> {
    pub(crate) fn new(payload: Option<&'static str>, format: &'static EnvelopeFormat) -> Self {
        Self { payload, format, value: PhantomData }
    }
}

impl<'de, T: FromResponse> DeserializeSeed<'de> for EnvelopeSeed<T> {
    type Value = (EnvelopeFields, Option<T>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: FromResponse> Visitor<'de> for EnvelopeSeed<T> {
    type Value = (EnvelopeFields, Option<T>);

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an envelope {statusCode, message, ..}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = EnvelopeFields::default();
        let mut value = None;
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match self.payload.filter(|payload| *payload == name) {
                Some(payload) => {
                    value = within(payload, || {
                        map.next_value_seed(FromJsonSeed(PhantomData)).inspect_err(|error| tolerance::fail(error))
                    })?;
                }
                None if fields.read_property(&name, &mut map, self.format)? => {}
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok((fields, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: &EnvelopeFormat = &EnvelopeFormat::DEFAULT;

    #[test]
    fn an_odd_api_code_does_not_hide_the_status() {
        for odd in [r#""E-7""#, "1.5", "{}", "[1]", "true"] {
            let text = format!(r#"{{"apiCode":{odd},"statusCode":404}}"#);
            let fields = EnvelopeFields::parse(text.as_bytes(), FORMAT).unwrap();
            assert_eq!((fields.status_code, fields.api_code), (Some(404), None), "{odd}");
        }
        let fields = EnvelopeFields::parse(br#"{"apiCode":"2004","statusCode":404}"#, FORMAT).unwrap();
        assert_eq!(fields.api_code, Some(2004));
    }

    #[test]
    fn an_envelope_is_read_whatever_its_order_and_spelling() {
        for body in [
            r#"{"statusCode":200,"message":"ok","data":[1,2],"requestId":"r-1"}"#,
            r#"{"data":[1,2],"extra":{"deep":[1]},"requestId":"r-1","apiCode":null,"statusCode":"200"}"#,
        ] {
            let (fields, value) = parse(body, EnvelopeSeed::<Vec<i64>>::new(Some("data"), FORMAT)).unwrap();
            assert_eq!(fields.status_code, Some(200));
            assert_eq!(fields.request_id.as_deref(), Some("r-1"));
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
            let fields = EnvelopeFields::read(body, FORMAT);
            assert_eq!(
                (fields.status_code, fields.api_code, fields.request_id.as_deref()),
                (Some(503), Some(7), Some("r"))
            );
            assert_eq!(fields.message.as_deref(), Some("cut \u{fffd}"));
        }
        let fields = EnvelopeFields::read(br#"{"statusCode":[],"apiCode":1e400,"message":"m"}"#, FORMAT);
        assert_eq!((fields.status_code, fields.api_code, fields.message.as_deref()), (None, None, Some("m")));
        assert!(EnvelopeFields::read(b"<html>", FORMAT).message.is_none());
    }
}
