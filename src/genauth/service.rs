//! GenAuth's side of the request path: headers, signatures and rejected dates.

use std::borrow::Cow;

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use serde_json::value::RawValue;

use super::header_names::HeaderNames;
use super::server_clock::{ServerClock, http_date};
use super::signature::{SigningInput, sign, string_to_sign};
use super::{AccessKey, Brand, hint, token};
use crate::codec::tolerance::Tolerance;
use crate::operation::{Method, Operation, Parameters, Part, RetryClass, parts};
use crate::transport::prepared_request::PathTexts;
use crate::transport::{
    AuthError, AuthRejection, CachedToken, Error, ErrorPayload, PreparedRequest, RawObject, Service, TokenCache, random,
};

pub(super) const SDK_VERSION: &str = concat!("identity-apis-rust:", env!("CARGO_PKG_VERSION"));

/// The codes for a date that is missing, malformed, or too far from the service's clock.
const DATE_CODES: std::ops::RangeInclusive<i64> = 1303..=1305;

/// Adds the headers of GenAuth and authenticates.
pub(super) struct GenAuth {
    pub(super) auth: RequestAuth,
    pub(super) names: HeaderNames,
    pub(super) brand: Brand,
    pub(super) language: HeaderValue,
    pub(super) tenant_id: Option<HeaderValue>,
}

/// The authentication of requests.
pub(super) enum RequestAuth {
    Signature { key: AccessKey, clock: ServerClock },
    Tokens(TokenCache),
}

/// The parts of a signature that differ between two requests with the same content.
pub(super) struct Stamp {
    pub(super) date: String,
    pub(super) nonce: String,
    pub(super) sdk_version: &'static str,
}

impl Stamp {
    /// Takes the date from the service's clock, and returns the offset of that clock, too. `None` if the time cannot be written as
    /// an HTTP date.
    fn now(clock: &ServerClock) -> Option<(Self, i64)> {
        let (now, offset) = clock.now();
        Some((Self { date: http_date(now)?, nonce: nonce(), sdk_version: SDK_VERSION }, offset))
    }
}

impl GenAuth {
    /// Returns the headers of every request, signed or not.
    fn add_common(&self, headers: &mut HeaderMap, sdk_version: &'static str) {
        headers.insert(self.names.lang.clone(), self.language.clone());
        if let Some(tenant) = &self.tenant_id {
            headers.insert(self.names.app_id.clone(), tenant.clone());
        }
        headers.insert(self.names.sdk_version.clone(), HeaderValue::from_static(sdk_version));
    }

    /// Signs a request with the headers it has so far.
    pub(super) fn add_signature(
        &self,
        key: &AccessKey,
        prepared: &PreparedRequest<'_>,
        headers: &mut HeaderMap,
        stamp: &Stamp,
    ) -> Result<(), Error> {
        let names = &self.names;
        self.add_common(headers, stamp.sdk_version);
        headers.insert(names.nonce.clone(), value(prepared, &stamp.nonce)?);
        headers.insert(names.method.clone(), HeaderValue::from_static("HMAC-SHA1"));
        headers.insert(names.version.clone(), HeaderValue::from_static("1.0"));
        headers.insert(DATE, value(prepared, &stamp.date)?);
        headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        let (parameters, is_query) = signed_parameters(prepared);
        let signed = SigningInput {
            method: prepared.operation.method.as_str(),
            path: &plain_path(prepared),
            parameters,
            is_query,
        };
        let lines = headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let text = string_to_sign(&signed, self.brand.header_prefix(), lines);
        let authorization = format!("{} {}:{}", self.brand.scheme(), key.id(), sign(key.secret(), &text));
        let mut value = value(prepared, &authorization)?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl Service for GenAuth {
    fn tokens(&self) -> Option<&TokenCache> {
        match &self.auth {
            RequestAuth::Signature { .. } => None,
            RequestAuth::Tokens(tokens) => Some(tokens),
        }
    }

    fn authenticate(
        &self,
        prepared: &PreparedRequest<'_>,
        headers: &mut HeaderMap,
        token: Option<&CachedToken>,
    ) -> Result<i64, Error> {
        match &self.auth {
            RequestAuth::Signature { key, clock } => {
                let (stamp, correction) = Stamp::now(clock).ok_or_else(|| no_date(prepared))?;
                self.add_signature(key, prepared, headers, &stamp)?;
                Ok(correction)
            }
            RequestAuth::Tokens(_) => {
                self.add_common(headers, SDK_VERSION);
                if let Some(token) = token {
                    headers.insert(AUTHORIZATION, token.authorization.clone());
                    if let Some(pool) = &token.realm {
                        headers.insert(self.names.userpool_id.clone(), pool.clone());
                    }
                }
                Ok(0)
            }
        }
    }

    /// Only the date can differ in a retry: the same key creates the same signature.
    fn correct_clock(&self, rejection: &AuthRejection<'_>) -> Option<i64> {
        let RequestAuth::Signature { clock, .. } = &self.auth else { return None };
        let date = rejection.date.filter(|_| rejection.codes.iter().flatten().any(|code| DATE_CODES.contains(code)))?;
        clock.learn(date, rejection.correction)
    }

    fn error_payload(&self, body: &[u8]) -> ErrorPayload {
        token::error_payload(body)
    }

    /// The result of an operation with effects may be one element per requested change, so their order is kept.
    fn tolerance(&self, operation: &Operation) -> Tolerance {
        if operation.retry_class == RetryClass::Read { Tolerance::Elements } else { Tolerance::WholeLists }
    }

    fn hint(&self, status: StatusCode, payload: &ErrorPayload) -> Option<&'static str> {
        hint::for_error(status, payload)
    }
}

/// Returns the path with its parameter values unencoded, as it is signed.
fn plain_path<'a>(prepared: &PreparedRequest<'a>) -> Cow<'a, str> {
    let (template, texts): (&'a str, &'a PathTexts<'a>) = (prepared.template, prepared.path_texts);
    if texts.is_empty() {
        return Cow::Borrowed(template);
    }
    let mut path = String::with_capacity(template.len().saturating_add(32));
    for part in parts(template) {
        match part {
            Part::Literal(text) => path.push_str(text),
            Part::Parameter(name) => {
                path.push_str(texts.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
            }
        }
    }
    Cow::Owned(path)
}

/// Returns the signed parameters as JSON text, and whether they are those of the query: only the query of GET is signed;
/// POST and DELETE sign their body.
fn signed_parameters<'a>(prepared: &'a PreparedRequest<'_>) -> (Option<&'a str>, bool) {
    let text = prepared.parameters.as_deref().and_then(|text| str::from_utf8(text).ok());
    let is_get = prepared.operation.method == Method::Get;
    match prepared.operation.parameters {
        Parameters::Query => (text.filter(|_| is_get), true),
        Parameters::Mixed(_) => {
            let members = RawObject::parse(text.unwrap_or("{}").as_bytes());
            (members.get(if is_get { "query" } else { "body" }).map(RawValue::get), is_get)
        }
        _ => (text, false),
    }
}

fn no_date(prepared: &PreparedRequest<'_>) -> Error {
    Error::Auth(Box::new(AuthError::new(
        prepared.operation.name,
        "the clock of this machine shows a time before 1970 or after 9999, with which nothing can be signed",
        "set the clock of this machine",
    )))
}

fn value(prepared: &PreparedRequest<'_>, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::Auth(Box::new(AuthError::new(
            prepared.operation.name,
            "a header for the service holds characters that headers cannot carry",
            "check access key id, language and tenant id",
        )))
    })
}

/// Returns a nonce of 32 hexadecimal digits. It is unique, and not a secret.
fn nonce() -> String {
    format!("{:016x}{:016x}", random::bits(), random::bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Requests of the official Node SDK, for one date and nonce: the text that is signed, the signature, and what goes
    /// over the wire.
    #[test]
    fn requests_are_signed_as_the_official_sdk_signs_them() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/protocol/genauth-signatures.json")).unwrap();
        let vectors = file["vectors"].as_array().unwrap();
        assert_eq!(vectors.len(), 5);
        for vector in vectors {
            check_vector(vector);
        }
    }

    fn check_vector(vector: &serde_json::Value) {
        let text = |name: &str| vector[name].as_str().unwrap().to_owned();
        let is_get = vector["method"] == "GET";
        let has_parameters = vector["parameters"].is_string();
        let operation = Operation {
            id: "",
            name: "vector",
            group: "",
            method: if is_get { Method::Get } else { Method::Post },
            path: text("path").leak(),
            parameters: match (is_get, has_parameters) {
                (_, false) => Parameters::None,
                (true, true) => Parameters::Query,
                (false, true) => Parameters::Json,
            },
            encoding: &crate::operation::Encoding::DEFAULT,
            envelope: crate::operation::Envelope::None,
            retry_class: RetryClass::Read,
            authenticated: true,
            deprecated: false,
            request: crate::operation::RequestDescriptor::NONE,
        };
        let parameters = vector["parameters"].as_str().map(|text| bytes::Bytes::copy_from_slice(text.as_bytes()));
        let prepared = PreparedRequest::new(Box::leak(Box::new(operation)), parameters);
        let key = AccessKey::new(text("access_key_id"), text("access_key_secret"));
        let service = GenAuth {
            auth: RequestAuth::Signature { key: key.clone(), clock: ServerClock::default() },
            names: HeaderNames::for_brand(Brand::GenAuth),
            brand: Brand::GenAuth,
            language: HeaderValue::from_str(&text("language")).unwrap(),
            tenant_id: None,
        };
        let stamp = Stamp { date: text("date"), nonce: text("nonce"), sdk_version: text("sdk_version").leak() };
        let mut headers = HeaderMap::new();
        service.add_signature(&key, &prepared, &mut headers, &stamp).unwrap();
        assert_eq!(headers[AUTHORIZATION], text("authorization"), "{}", text("id"));
        let signed = SigningInput {
            method: prepared.operation.method.as_str(),
            path: &plain_path(&prepared),
            parameters: vector["parameters"].as_str(),
            is_query: is_get,
        };
        let lines = headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
        assert_eq!(string_to_sign(&signed, "x-genauth-", lines), text("string_to_sign"));
        if is_get && has_parameters {
            let query = crate::transport::encode::query::query(
                prepared.parameters.as_deref().unwrap(),
                &crate::genauth::profile::PROFILE.request_format,
            );
            assert_eq!(format!("{}?{query}", prepared.path), text("path_and_query"));
        }
    }

    #[test]
    fn nonces_differ() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..10_000 {
            let nonce = nonce();
            assert_eq!(nonce.len(), 32);
            assert!(seen.insert(nonce));
        }
    }
}
