//! Parameters of requests that are not one plain JSON body, form or query.

use bytes::Bytes;
use reqwest::header::{COOKIE, HeaderMap, HeaderValue};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::codec::base64;
use crate::operation::{MediaType, Operation, Parameters};
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::raw_object::RawObject;
use crate::transport::encode::request_format::RequestFormat;
use crate::transport::encode::{cookies, form, headers, multipart, styled_query};
use crate::validation::{Rule, Violations};

const BODY: Rule = Rule::custom("request.body", "", "the media type of the body");

/// The encoded parameters of a request.
#[derive(Default)]
pub(crate) struct MixedParameters {
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: Option<Bytes>,
}

impl MixedParameters {
    /// Encodes the parameters of an operation from their JSON text; `None` if the text is all that is needed.
    ///
    /// # Errors
    ///
    /// Returns all values that cannot be written so that the service reads the same value.
    pub(crate) fn encode(
        operation: &Operation,
        text: &[u8],
        format: &RequestFormat,
    ) -> Result<Option<Self>, Violations> {
        let mut writer = Writer { operation, format, mixed: Self::default(), errors: EncodeErrors::default() };
        match operation.parameters {
            Parameters::Mixed(content) => writer.mixed(text, content),
            Parameters::Body(content) => writer.body(text, content, ""),
            Parameters::Query if styled_query::is_needed(operation.encoding) => writer.query(text, ""),
            Parameters::Form if !operation.encoding.fields.is_empty() => writer.body(text, MediaType::Form, ""),
            _ => return Ok(None),
        }
        let Writer { mixed, errors, .. } = writer;
        errors.into_result(Some(mixed))
    }
}

struct Writer<'a> {
    operation: &'a Operation,
    format: &'a RequestFormat,
    mixed: MixedParameters,
    errors: EncodeErrors,
}

impl Writer<'_> {
    /// Splits `{path, query, headers, cookies, body}`.
    fn mixed(&mut self, text: &[u8], content: MediaType) {
        for (name, value) in RawObject::parse(text).members {
            let text = value.get().as_bytes();
            let encoding = self.operation.encoding;
            match name.as_str() {
                // It is part of the URL already.
                "path" => {}
                "query" => self.query(text, "/query"),
                "headers" => self.mixed.headers.extend(headers::headers(text, encoding, &mut self.errors)),
                "cookies" => {
                    let cookies = cookies::cookies(text, encoding, &mut self.errors);
                    self.mixed.headers.extend(cookies.map(|cookies| (COOKIE, cookies)));
                }
                _ => self.body(text, content, "/body"),
            }
        }
    }

    fn query(&mut self, text: &[u8], at: &str) {
        let encoding = self.operation.encoding;
        self.mixed.query = styled_query::query(text, encoding, self.format, at, &mut self.errors);
    }

    fn body(&mut self, text: &[u8], content: MediaType, at: &str) {
        let Ok(value) = serde_json::from_slice::<&RawValue>(text) else {
            return self.errors.add(BODY, at, "cannot be written");
        };
        let encoding = self.operation.encoding;
        let written = match content {
            MediaType::None => return,
            // A body that is left out is not there at all; `null` is a body of its own.
            MediaType::Json(kind) => Some((HeaderValue::from_static(kind), text.to_vec())),
            _ if value.get() == "null" => return,
            MediaType::Form => Some((
                HeaderValue::from_static("application/x-www-form-urlencoded"),
                form::form(text, encoding, at, &mut self.errors).into_bytes(),
            )),
            MediaType::Multipart => multipart::multipart(text, encoding, at, &mut self.errors),
            MediaType::Text(kind) => {
                Some((HeaderValue::from_static(kind), RawObject::plain_text(value).into_owned().into_bytes()))
            }
            MediaType::Bytes(kind) => {
                base64::decode(&RawObject::plain_text(value)).map(|bytes| (HeaderValue::from_static(kind), bytes))
            }
        };
        let Some((kind, body)) = written else {
            return self.errors.add(BODY, at, "cannot be written as the media type of the body");
        };
        self.mixed.content_type = Some(kind);
        self.mixed.body = Some(match content {
            // Forms carry secrets: they are wiped once nobody holds them any more.
            MediaType::Form => Bytes::from_owner(Zeroizing::new(body)),
            _ => Bytes::from(body),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Encoding, Envelope, Method, RetryClass};

    fn of(parameters: Parameters, text: &[u8]) -> Result<MixedParameters, Violations> {
        let operation = Operation {
            id: "",
            name: "send",
            group: "",
            method: Method::Post,
            path: "/",
            parameters,
            encoding: &Encoding::DEFAULT,
            envelope: Envelope::None,
            retry_class: RetryClass::Read,
            authenticated: false,
            deprecated: false,
            request: crate::operation::RequestDescriptor::NONE,
        };
        MixedParameters::encode(Box::leak(Box::new(operation)), text, &RequestFormat::DEFAULT).map(Option::unwrap)
    }

    #[test]
    fn each_part_goes_where_it_belongs() {
        let parameters = serde_json::json!({
            "path": {"x": [1]},
            "query": {"page": 2, "tags": ["a", "b"]},
            "headers": {"X-Trace": "t-1", "X-Ids": [1, 2], "X-None": null},
            "cookies": {"session": "s", "theme": "dark"},
            "body": {"name": "n"},
        });
        let content = MediaType::Json("application/merge-patch+json");
        let mixed = of(Parameters::Mixed(content), parameters.to_string().as_bytes()).unwrap();
        assert_eq!(mixed.query, "page=2&tags=a&tags=b");
        assert_eq!(mixed.headers["x-trace"], "t-1");
        assert_eq!(mixed.headers["x-ids"], "1,2");
        assert_eq!(mixed.headers.get("x-none"), None);
        assert_eq!(mixed.headers["cookie"], "session=s; theme=dark");
        assert_eq!(mixed.content_type.unwrap(), "application/merge-patch+json");
        assert_eq!(mixed.body.unwrap(), &br#"{"name":"n"}"#[..]);
    }

    #[test]
    fn parts_that_cannot_be_written_are_rejected_together() {
        let text = br#"{"headers":{"X-A":"a\r\nb","X-B":"b"},"cookies":{"a":"\n"}}"#;
        let violations = of(Parameters::Mixed(MediaType::None), text).err().unwrap();
        let found: Vec<_> = violations.iter().map(|found| (found.rule(), found.pointer())).collect();
        assert_eq!(found, [("request.header-value", "/headers/X-A"), ("request.cookie-value", "/cookies/a")]);
    }

    #[test]
    fn text_and_bytes_are_sent_as_they_are() {
        let text = of(Parameters::Mixed(MediaType::Text("text/csv")), br#"{"body":"a \"b\"\n"}"#).unwrap();
        assert_eq!(text.body.unwrap(), &b"a \"b\"\n"[..]);
        let bytes = serde_json::to_vec(&crate::types::Bytes::from(vec![0, 255])).unwrap();
        let mixed = of(Parameters::Body(MediaType::Bytes("image/png")), &bytes).unwrap();
        assert_eq!(mixed.content_type.unwrap(), "image/png");
        assert_eq!(mixed.body.unwrap(), &[0, 255][..]);
        assert!(of(Parameters::Body(MediaType::Bytes("image/png")), b"\"not base64!\"").is_err());
    }
}
