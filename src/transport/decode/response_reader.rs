//! From the bytes of a response to its value.

use std::marker::PhantomData;

use reqwest::header::LOCATION;
use serde::de::{DeserializeOwned, DeserializeSeed};

use crate::codec::FromResponse;
use crate::codec::from_json::FromJsonSeed;
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{Findings, MISSING, Skipped, Tolerance};
use crate::operation::{Envelope, Method, Operation};
use crate::transport::decode::caller_type::CallerType;
use crate::transport::decode::envelope::{EnvelopeFields, EnvelopeSeed};
use crate::transport::decode::envelope_format::EnvelopeFormat;
use crate::transport::decode::json_text::{parse, to_text};
use crate::transport::decode::raw_body::RawBody;
use crate::transport::decode::tolerant::{decode_error, read_tolerantly};
use crate::transport::error::attempts::Attempts;
use crate::transport::error::payload::ErrorPayload;
use crate::transport::error::{ApiError, AuthError, Error};
use crate::transport::http::raw_response::RawResponse;
use crate::transport::pipeline::Transport;
use crate::transport::response::Response;

impl Transport {
    /// Decides what a response means.
    pub(crate) fn read<T: FromResponse>(&self, operation: &Operation, raw: RawResponse) -> Result<Response<T>, Error> {
        if !raw.status.is_success() {
            let payload = self.service.error_payload(&raw.body);
            return Err(self.service_error(operation, raw, payload));
        }
        if let Some(problem) = raw.compression_problem() {
            return Err(decode_error(operation, raw, &Skipped::new(".", problem)));
        }
        // Neither has a body, whatever the service means by it.
        if operation.method == Method::Head || matches!(raw.status.as_u16(), 204 | 205) {
            return read_nothing(operation, raw);
        }
        match operation.envelope {
            Envelope::None => self.read_bare(operation, raw),
            Envelope::Payload(payload) => self.read_wrapped(operation, raw, Some(payload)),
            Envelope::PayloadOnly(payload) => self.read_wrapped(operation, raw, Some(payload)),
            Envelope::Empty => self.read_wrapped(operation, raw, None),
            Envelope::Optional => match EnvelopeFields::read_optional(&raw.body, self.envelope_format()) {
                Ok(fields) if fields.status_code.is_some() => self.read_wrapped(operation, raw, Some("data")),
                // It is an envelope, of which nobody knows what it reports.
                Err(failure) if failure.path() == self.envelope_format().status_code => {
                    Err(decode_error(operation, raw, &failure))
                }
                _ => self.read_bare(operation, raw),
            },
        }
    }

    /// Decides what a response means whose value stays as it is.
    pub(crate) fn read_raw(&self, operation: &Operation, mut raw: RawResponse) -> Result<Response<RawBody>, Error> {
        if !raw.status.is_success() {
            let payload = self.service.error_payload(&raw.body);
            return Err(self.service_error(operation, raw, payload));
        }
        if let Some(problem) = raw.compression_problem() {
            return Err(decode_error(operation, raw, &Skipped::new(".", problem)));
        }
        let is_enveloped = matches!(operation.envelope, Envelope::Payload(_) | Envelope::Empty) && !raw.body.is_empty();
        let fields = match operation.envelope {
            Envelope::None => Ok(EnvelopeFields::default()),
            _ => EnvelopeFields::read_optional(&raw.body, self.envelope_format()),
        };
        let fields = match fields {
            Ok(fields) => fields,
            Err(failure) => return Err(decode_error(operation, raw, &failure)),
        };
        match fields.status_code {
            Some(200) => {}
            Some(_) => return Err(self.service_error(operation, raw, fields.into_error_payload())),
            None if is_enveloped => {
                return Err(decode_error(
                    operation,
                    raw,
                    &lacking(self.envelope_format().status_code, &Findings::default()),
                ));
            }
            None => {}
        }
        let request_id = fields.request_id.or_else(|| raw.request_id());
        let body = RawBody { operation: operation.name, bytes: std::mem::take(&mut raw.body).into() };
        Ok(response(operation, raw, body, request_id, fields.api_code, Findings::default()))
    }

    /// Reads a value of a caller's type.
    pub(crate) fn read_caller_type<T: DeserializeOwned + Send>(
        &self,
        operation: &Operation,
        raw: RawResponse,
    ) -> Result<Response<T>, Error> {
        let status = raw.status;
        let response = self.read::<CallerType<T>>(operation, raw)?;
        let Response { value, status: _, headers, request_id, api_code, attempts, findings, is_callers: _ } = response;
        match value.0 {
            Some(value) => {
                Ok(Response { value, status, headers, request_id, api_code, attempts, findings, is_callers: true })
            }
            None => Err(Error::not_as_documented(operation.name, status, ".", "there is no value".to_owned())),
        }
    }

    fn read_wrapped<T: FromResponse>(
        &self,
        operation: &Operation,
        raw: RawResponse,
        payload: Option<&'static str>,
    ) -> Result<Response<T>, Error> {
        let ((fields, value), findings) =
            match self.parse(operation, &raw, || EnvelopeSeed::<T>::new(payload, self.envelope_format())) {
                Ok(read) => read,
                Err(failure) => {
                    // A failed call may carry anything as payload; what it says about the failure comes first.
                    let fields = EnvelopeFields::read(&raw.body, self.envelope_format());
                    if fields.status_code.is_some_and(|code| code != 200) {
                        return Err(self.service_error(operation, raw, fields.into_error_payload()));
                    }
                    return Err(decode_error(operation, raw, &failure));
                }
            };
        match fields.status_code {
            Some(200) => {}
            Some(_) => return Err(self.service_error(operation, raw, fields.into_error_payload())),
            None if matches!(operation.envelope, Envelope::PayloadOnly(_)) => {}
            None => return Err(decode_error(operation, raw, &lacking(self.envelope_format().status_code, &findings))),
        }
        let Some(value) = value.or_else(T::on_empty) else {
            return Err(decode_error(operation, raw, &lacking(payload.unwrap_or("data"), &findings)));
        };
        let request_id = fields.request_id.or_else(|| raw.request_id());
        Ok(response(operation, raw, value, request_id, fields.api_code, findings))
    }

    fn read_bare<T: FromResponse>(&self, operation: &Operation, raw: RawResponse) -> Result<Response<T>, Error> {
        if let Some(value) = T::from_body(&raw.body) {
            return match raw.charset_problem().filter(|_| T::IS_TEXT) {
                Some(problem) => Err(decode_error(operation, raw, &Skipped::new(".", problem))),
                None => Ok(bare(operation, raw, value, Findings::default())),
            };
        }
        if raw.body.is_empty()
            && let Some(value) = T::on_empty()
        {
            return Ok(bare(operation, raw, value, Findings::default()));
        }
        match self.parse(operation, &raw, || FromJsonSeed::<T>(PhantomData)) {
            Ok((value, findings)) => Ok(bare(operation, raw, value, findings)),
            Err(failure) => Err(decode_error(operation, raw, &failure)),
        }
    }

    /// Reads JSON: as the document describes it, and only if that fails as far as it can be read.
    fn parse<S, V>(
        &self,
        operation: &Operation,
        raw: &RawResponse,
        seed: impl Fn() -> S,
    ) -> Result<(V, Findings), Skipped>
    where
        S: for<'de> DeserializeSeed<'de, Value = V>,
    {
        match parse(&to_text(strip_byte_order_mark(&raw.body)), seed()) {
            Ok(value) => Ok((value, Findings::default())),
            Err(error) => read_tolerantly(raw, self.tolerance(operation), seed, &error),
        }
    }

    fn tolerance(&self, operation: &Operation) -> Tolerance {
        if self.pipeline.is_strict() { Tolerance::Nothing } else { self.service.tolerance(operation) }
    }

    fn envelope_format(&self) -> &'static EnvelopeFormat {
        &self.profile().envelope_format
    }

    fn service_error(&self, operation: &Operation, raw: RawResponse, mut payload: ErrorPayload) -> Error {
        let hint = self.service.hint(raw.status, &payload).or_else(|| status_hint(&raw));
        payload.request_id = payload.request_id.or_else(|| raw.request_id());
        let is_unauthorized = raw.status.as_u16() == 401 || (raw.status.is_success() && payload.code == Some(401));
        if is_unauthorized {
            let hint = hint.unwrap_or("check them, and that they belong to this host");
            let error = AuthError::new(operation.name, "the service rejected the credentials", hint);
            return Error::Auth(Box::new(error.with_response(raw, payload)));
        }
        let RawResponse { status, headers, body } = raw;
        let body = body.into();
        let attempts = Attempts::default();
        Error::Api(Box::new(ApiError { operation: operation.name, status, payload, hint, headers, body, attempts }))
    }
}

/// What to do about a status that is neither a result nor an error.
fn status_hint(raw: &RawResponse) -> Option<&'static str> {
    match raw.status.as_u16() {
        301 | 302 | 303 | 307 | 308 if raw.headers.contains_key(LOCATION) => {
            Some("redirects are not followed, since credentials would travel with them: check the base URL")
        }
        304 => Some("nothing has changed since the state that the request names: use that, or leave out its condition"),
        _ => None,
    }
}

/// The result of a status that has no body, if the operation has an empty one.
fn read_nothing<T: FromResponse>(operation: &Operation, raw: RawResponse) -> Result<Response<T>, Error> {
    match T::on_empty().or_else(|| T::from_body(&[])) {
        Some(value) => Ok(bare(operation, raw, value, Findings::default())),
        None => {
            Err(decode_error(operation, raw, &Skipped::new(".", "the status has no body, and a result is documented")))
        }
    }
}

fn bare<T>(operation: &Operation, raw: RawResponse, value: T, findings: Findings) -> Response<T> {
    let request_id = raw.request_id();
    response(operation, raw, value, request_id, None, findings)
}

fn response<T>(
    operation: &Operation,
    raw: RawResponse,
    value: T,
    request_id: Option<String>,
    api_code: Option<i64>,
    findings: Findings,
) -> Response<T> {
    let skipped = findings.count;
    if skipped > 0 {
        tracing::warn!(operation = operation.name, skipped, "parts of a response cannot be read and were left out");
    }
    let findings = (skipped > 0).then(|| Box::new(findings));
    let RawResponse { status, headers, .. } = raw;
    Response { value, status, headers, request_id, api_code, attempts: 1, findings, is_callers: false }
}

/// What an envelope lacks: a member that is missing, or was left out.
fn lacking(member: &str, findings: &Findings) -> Skipped {
    let left_out = findings.skipped.iter().find(|skipped| skipped.path() == member);
    left_out.cloned().unwrap_or_else(|| Skipped::new(member, MISSING))
}
