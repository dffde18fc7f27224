//! From the bytes of an answer to its value.

use std::marker::PhantomData;

use reqwest::header::{CONTENT_ENCODING, LOCATION};
use serde::de::{DeserializeOwned, DeserializeSeed};

use super::engine::Transport;
use super::envelope::{Head, STATUS_CODE, Wrapped};
use super::error::{ApiError, AuthError, Error};
use super::request::CallerType;
use super::unreadable::{decode_error, other_charset, read_tolerantly};
use super::{Problem, RawAnswer, RawBody, Response};
use crate::codec::FromResponse;
use crate::codec::from_json::FromJsonSeed;
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{Findings, MISSING, Skipped, Tolerance};
use crate::operation::{Envelope, Method, Operation};

/// Headers in which services give their id of a request.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "x-correlation-id", "x-amzn-requestid"];

impl Transport {
    /// Decides what an answer means.
    pub(crate) fn read<T: FromResponse>(&self, operation: &Operation, raw: RawAnswer) -> Result<Response<T>, Error> {
        if !raw.status.is_success() {
            let problem = self.service.problem(&raw.body);
            return Err(self.refusal(operation, raw, problem));
        }
        if let Some(problem) = encoding(&raw) {
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
            Envelope::Optional => match Head::of_either(&raw.body) {
                Ok(head) if head.status_code.is_some() => self.read_wrapped(operation, raw, Some("data")),
                // It is an envelope, of which nobody knows what it reports.
                Err(failure) if failure.path() == STATUS_CODE => Err(decode_error(operation, raw, &failure)),
                _ => self.read_bare(operation, raw),
            },
        }
    }

    /// Decides what a response means whose value stays as it is.
    pub(super) fn read_raw(&self, operation: &Operation, mut raw: RawAnswer) -> Result<Response<RawBody>, Error> {
        if !raw.status.is_success() {
            let problem = self.service.problem(&raw.body);
            return Err(self.refusal(operation, raw, problem));
        }
        if let Some(problem) = encoding(&raw) {
            return Err(decode_error(operation, raw, &Skipped::new(".", problem)));
        }
        let is_enveloped = matches!(operation.envelope, Envelope::Payload(_) | Envelope::Empty) && !raw.body.is_empty();
        let head = match operation.envelope {
            Envelope::None => Ok(Head::default()),
            _ => Head::of_either(&raw.body),
        };
        let head = match head {
            Ok(head) => head,
            Err(failure) => return Err(decode_error(operation, raw, &failure)),
        };
        match head.status_code {
            Some(200) => {}
            Some(_) => return Err(self.refusal(operation, raw, head.into_problem())),
            None if is_enveloped => {
                return Err(decode_error(operation, raw, &lacking(STATUS_CODE, &Findings::default())));
            }
            None => {}
        }
        let request_id = head.request_id.or_else(|| header_request_id(&raw));
        let body = RawBody { operation: operation.name, bytes: std::mem::take(&mut raw.body) };
        Ok(response(operation, raw, body, request_id, head.api_code, Findings::default()))
    }

    /// Reads a value of a caller's type.
    pub(super) fn read_caller_type<T: DeserializeOwned + Send>(
        &self,
        operation: &Operation,
        raw: RawAnswer,
    ) -> Result<Response<T>, Error> {
        let status = raw.status;
        let Response { value, status: _, headers, request_id, api_code, findings, .. } =
            self.read::<CallerType<T>>(operation, raw)?;
        match value.0 {
            Some(value) => Ok(Response { value, status, headers, request_id, api_code, findings, is_callers: true }),
            None => Err(Error::not_as_documented(operation.name, status, ".", "there is no value".to_owned())),
        }
    }

    fn read_wrapped<T: FromResponse>(
        &self,
        operation: &Operation,
        raw: RawAnswer,
        payload: Option<&'static str>,
    ) -> Result<Response<T>, Error> {
        let ((head, value), findings) = match self.parse(operation, &raw, || Wrapped::<T>::new(payload)) {
            Ok(read) => read,
            Err(failure) => {
                // A failed call may carry anything as payload; what it says about the failure comes first.
                let head = Head::of(&raw.body);
                if head.status_code.is_some_and(|code| code != 200) {
                    return Err(self.refusal(operation, raw, head.into_problem()));
                }
                return Err(decode_error(operation, raw, &failure));
            }
        };
        match head.status_code {
            Some(200) => {}
            Some(_) => return Err(self.refusal(operation, raw, head.into_problem())),
            None if matches!(operation.envelope, Envelope::PayloadOnly(_)) => {}
            None => return Err(decode_error(operation, raw, &lacking(STATUS_CODE, &findings))),
        }
        let Some(value) = value.or_else(T::on_empty) else {
            return Err(decode_error(operation, raw, &lacking(payload.unwrap_or("data"), &findings)));
        };
        let request_id = head.request_id.or_else(|| header_request_id(&raw));
        Ok(response(operation, raw, value, request_id, head.api_code, findings))
    }

    fn read_bare<T: FromResponse>(&self, operation: &Operation, raw: RawAnswer) -> Result<Response<T>, Error> {
        if let Some(value) = T::from_body(&raw.body) {
            return match other_charset(&raw).filter(|_| T::IS_TEXT) {
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
        raw: &RawAnswer,
        seed: impl Fn() -> S,
    ) -> Result<(V, Findings), Skipped>
    where
        S: for<'de> DeserializeSeed<'de, Value = V>,
    {
        match parse(strip_byte_order_mark(&raw.body), seed()) {
            Ok(value) => Ok((value, Findings::default())),
            Err(error) => read_tolerantly(raw, self.tolerance(operation), seed, &error),
        }
    }

    fn tolerance(&self, operation: &Operation) -> Tolerance {
        if self.engine.is_strict() { Tolerance::Nothing } else { self.service.tolerance(operation) }
    }

    fn refusal(&self, operation: &Operation, raw: RawAnswer, mut problem: Problem) -> Error {
        let hint = self.service.hint(raw.status, &problem).or_else(|| without_result(&raw));
        let is_unauthorized = raw.status.as_u16() == 401 || (raw.status.is_success() && problem.code == Some(401));
        if is_unauthorized {
            let what = "the service does not accept the credentials";
            let hint = hint.unwrap_or("check them, and that they belong to this host");
            let request_id = problem.request_id.take().or_else(|| header_request_id(&raw));
            let problem = Problem { request_id, ..problem };
            let error = AuthError::new(operation.name, what, hint).answered(raw, problem);
            return Error::Auth(Box::new(error));
        }
        Error::Api(Box::new(ApiError {
            operation: operation.name,
            status: raw.status,
            code: problem.code,
            api_code: problem.api_code,
            request_id: problem.request_id.or_else(|| header_request_id(&raw)),
            message: problem.message,
            hint,
            headers: raw.headers,
            body: raw.body,
        }))
    }
}

/// What to do about a status that is neither a result nor an error.
fn without_result(raw: &RawAnswer) -> Option<&'static str> {
    match raw.status.as_u16() {
        301 | 302 | 303 | 307 | 308 if raw.headers.contains_key(LOCATION) => {
            Some("redirects are not followed, since credentials would travel with them: check the base URL")
        }
        304 => Some("nothing has changed since the state that the request names: use that, or leave out its condition"),
        _ => None,
    }
}

/// The result of a status that has no body, if the operation has an empty one.
fn read_nothing<T: FromResponse>(operation: &Operation, raw: RawAnswer) -> Result<Response<T>, Error> {
    match T::on_empty().or_else(|| T::from_body(&[])) {
        Some(value) => Ok(bare(operation, raw, value, Findings::default())),
        None => {
            Err(decode_error(operation, raw, &Skipped::new(".", "the status has no body, and a result is documented")))
        }
    }
}

fn bare<T>(operation: &Operation, raw: RawAnswer, value: T, findings: Findings) -> Response<T> {
    let request_id = header_request_id(&raw);
    response(operation, raw, value, request_id, None, findings)
}

fn response<T>(
    operation: &Operation,
    raw: RawAnswer,
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
    Response { value, status: raw.status, headers: raw.headers, request_id, api_code, findings, is_callers: false }
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

pub(super) fn parse<'a, S: DeserializeSeed<'a>>(body: &'a [u8], seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// What an envelope lacks: a member that is missing, or was left out.
fn lacking(member: &str, findings: &Findings) -> Skipped {
    let left_out = findings.skipped.iter().find(|skipped| skipped.path() == member);
    left_out.cloned().unwrap_or_else(|| Skipped::new(member, MISSING))
}
