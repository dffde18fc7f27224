//! What GenAuth wants with every request.

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use serde_json::value::RawValue;

use super::header_names::HeaderNames;
use super::signature::{SigningInput, sign, string_to_sign};
use super::{AccessKey, Brand, hint};
use crate::codec::tolerance::Tolerance;
use crate::operation::{Envelope, Method, Operation, Parameters, RetryClass};
use crate::transport::{
    AuthError, Error, Head, Held, Members, Outgoing, Problem, QueryStyle, Refusal, ServerClock, Service, TokenCache,
    http_date, random,
};

pub(super) const SDK_VERSION: &str = concat!("identity-apis-rust:", env!("CARGO_PKG_VERSION"));

/// Codes that a date is missing, malformed, or too far from the service's clock.
const DATE_CODES: std::ops::RangeInclusive<i64> = 1303..=1305;

/// Adds the headers of GenAuth and authenticates.
pub(super) struct GenAuth {
    pub(super) access: Access,
    pub(super) names: HeaderNames,
    pub(super) brand: Brand,
    pub(super) language: HeaderValue,
    pub(super) tenant_id: Option<HeaderValue>,
}

/// How requests are let in.
pub(super) enum Access {
    Signature { key: AccessKey, clock: ServerClock },
    Tokens(TokenCache),
}

/// What makes two signatures of the same request differ.
pub(super) struct Stamp {
    pub(super) date: String,
    pub(super) nonce: String,
    pub(super) sdk_version: &'static str,
}

impl Stamp {
    /// By the service's clock; returns the offset of that clock too. `None` if the time has no date in HTTP.
    fn now(clock: &ServerClock) -> Option<(Self, i64)> {
        let (now, offset) = clock.now();
        Some((Self { date: http_date(now)?, nonce: nonce(), sdk_version: SDK_VERSION }, offset))
    }
}

impl GenAuth {
    /// Headers that go with every request, signed or not.
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
        outgoing: &Outgoing<'_>,
        headers: &mut HeaderMap,
        stamp: &Stamp,
    ) -> Result<(), Error> {
        let names = &self.names;
        self.add_common(headers, stamp.sdk_version);
        headers.insert(names.nonce.clone(), value(outgoing, &stamp.nonce)?);
        headers.insert(names.method.clone(), HeaderValue::from_static("HMAC-SHA1"));
        headers.insert(names.version.clone(), HeaderValue::from_static("1.0"));
        headers.insert(DATE, value(outgoing, &stamp.date)?);
        headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        let (parameters, is_query) = signed_parameters(outgoing);
        let signed = SigningInput {
            method: outgoing.operation.method.as_str(),
            path: &outgoing.plain_path,
            parameters,
            is_query,
        };
        let lines = headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let text = string_to_sign(&signed, self.brand.header_prefix(), lines);
        let authorization = format!("{} {}:{}", self.brand.scheme(), key.id(), sign(key.secret(), &text));
        let mut value = value(outgoing, &authorization)?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl Service for GenAuth {
    fn query_style(&self) -> QueryStyle {
        QueryStyle::Node
    }

    fn tokens(&self) -> Option<&TokenCache> {
        match &self.access {
            Access::Signature { .. } => None,
            Access::Tokens(tokens) => Some(tokens),
        }
    }

    fn authenticate(
        &self,
        outgoing: &Outgoing<'_>,
        headers: &mut HeaderMap,
        token: Option<&Held>,
    ) -> Result<i64, Error> {
        match &self.access {
            Access::Signature { key, clock } => {
                let (stamp, correction) = Stamp::now(clock).ok_or_else(|| no_date(outgoing))?;
                self.add_signature(key, outgoing, headers, &stamp)?;
                Ok(correction)
            }
            Access::Tokens(_) => {
                self.add_common(headers, SDK_VERSION);
                if let Some(token) = token {
                    headers.insert(AUTHORIZATION, token.authorization.clone());
                    if let Some(pool) = &token.user_pool {
                        headers.insert(self.names.userpool_id.clone(), pool.clone());
                    }
                }
                Ok(0)
            }
        }
    }

    /// The date is all that can differ the next time: the same key signs in the same way.
    fn correct_clock(&self, refusal: &Refusal<'_>) -> Option<i64> {
        let Access::Signature { clock, .. } = &self.access else { return None };
        let date = refusal.date.filter(|_| refusal.codes.iter().flatten().any(|code| DATE_CODES.contains(code)))?;
        clock.learn(date, refusal.correction)
    }

    fn envelope(&self) -> Envelope {
        Envelope::Optional
    }

    fn problem(&self, body: &[u8]) -> Problem {
        Head::of(body).into_problem()
    }

    /// What an operation that acts gives may be one result for each thing that was asked for: their order stays.
    fn tolerance(&self, operation: &Operation) -> Tolerance {
        if operation.retry_class == RetryClass::Read { Tolerance::Elements } else { Tolerance::WholeLists }
    }

    fn hint(&self, status: StatusCode, problem: &Problem) -> Option<&'static str> {
        hint::of(status, problem)
    }
}

/// The parameters that are signed, as JSON text, and whether they are those of the query: only the query of GET is signed;
/// POST and DELETE sign their body.
fn signed_parameters<'a>(outgoing: &'a Outgoing<'_>) -> (Option<&'a str>, bool) {
    let text = outgoing.parameters.as_deref().and_then(|text| str::from_utf8(text).ok());
    let is_get = outgoing.operation.method == Method::Get;
    match outgoing.operation.parameters {
        Parameters::Query => (text.filter(|_| is_get), true),
        Parameters::Mixed(_) => {
            let members = Members::of(text.unwrap_or("{}").as_bytes());
            (members.get(if is_get { "query" } else { "body" }).map(RawValue::get), is_get)
        }
        _ => (text, false),
    }
}

fn no_date(outgoing: &Outgoing<'_>) -> Error {
    Error::Auth(Box::new(AuthError::new(
        outgoing.operation.name,
        "the clock of this machine shows a time before 1970 or after 9999, with which nothing can be signed",
        "set the clock of this machine",
    )))
}

fn value(outgoing: &Outgoing<'_>, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::Auth(Box::new(AuthError::new(
            outgoing.operation.name,
            "a header for the service holds characters that headers cannot carry",
            "check access key id, language and tenant id",
        )))
    })
}

/// 32 hexadecimal digits that do not come twice. They are no secret, only the service must not have seen them before.
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
            envelope: Envelope::None,
            retry_class: RetryClass::Read,
            authenticated: true,
            deprecated: false,
            request: crate::operation::RequestDescriptor::NONE,
        };
        let parameters = vector["parameters"].as_str().map(|text| bytes::Bytes::copy_from_slice(text.as_bytes()));
        let outgoing = Outgoing::new(Box::leak(Box::new(operation)), parameters);
        let key = AccessKey::new(text("access_key_id"), text("access_key_secret"));
        let service = GenAuth {
            access: Access::Signature { key: key.clone(), clock: ServerClock::default() },
            names: HeaderNames::of(Brand::GenAuth),
            brand: Brand::GenAuth,
            language: HeaderValue::from_str(&text("language")).unwrap(),
            tenant_id: None,
        };
        let stamp = Stamp { date: text("date"), nonce: text("nonce"), sdk_version: text("sdk_version").leak() };
        let mut headers = HeaderMap::new();
        service.add_signature(&key, &outgoing, &mut headers, &stamp).unwrap();
        assert_eq!(headers[AUTHORIZATION], text("authorization"), "{}", text("id"));
        let signed = SigningInput {
            method: outgoing.operation.method.as_str(),
            path: &outgoing.plain_path,
            parameters: vector["parameters"].as_str(),
            is_query: is_get,
        };
        let lines = headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
        assert_eq!(string_to_sign(&signed, "x-genauth-", lines), text("string_to_sign"));
        if is_get && has_parameters {
            let query = crate::transport::query(outgoing.parameters.as_deref().unwrap(), QueryStyle::Node);
            assert_eq!(format!("{}?{query}", outgoing.path), text("path_and_query"));
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
