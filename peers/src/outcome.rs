//! How a call went, in the same words for both clients.

use std::future::Future;
use std::pin::Pin;

use identity_apis::transport::Response;
use progenitor_client::ResponseValue;
use serde::Serialize;
use serde_json::Value;

use crate::input::{Input, NotTaken};

/// How a call went.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome", content = "of")]
pub enum Outcome {
    /// A success, as the client has read it.
    Success(Value),
    /// An error of the service, as the client has read it.
    Refusal { status: u16, body: Value },
    /// A response that the client cannot read.
    Unreadable(String),
    /// Nothing was sent.
    NotSent(String),
    /// The client's types do not take the parameters.
    NotTaken(String),
}

/// A call under way.
pub type Running<'c> = Pin<Box<dyn Future<Output = Result<Outcome, NotTaken>> + 'c>>;

/// One operation, by both clients.
pub struct Pair<T: 'static, O: 'static> {
    pub operation: &'static str,
    pub theirs: for<'c> fn(&'c T, &'c Input) -> Running<'c>,
    pub ours: for<'c> fn(&'c O, &'c Input) -> Running<'c>,
}

/// What came of a call of progenitor's client.
pub fn read_theirs<T: Serialize, E: Serialize>(
    result: Result<ResponseValue<T>, progenitor_client::Error<E>>,
) -> Outcome {
    use progenitor_client::Error;
    match result {
        Ok(response) => Outcome::Success(value(&response.into_inner())),
        Err(Error::ErrorResponse(response)) => {
            Outcome::Refusal { status: response.status().as_u16(), body: value(&response.into_inner()) }
        }
        Err(Error::InvalidResponsePayload(_, error)) => Outcome::Unreadable(error.to_string()),
        Err(Error::UnexpectedResponse(response)) => {
            Outcome::Unreadable(format!("status {} is not in the document", response.status().as_u16()))
        }
        Err(Error::InvalidRequest(problem)) => Outcome::NotSent(problem),
        Err(error) => Outcome::NotSent(kind(&error).to_owned()),
    }
}

fn kind<E>(error: &progenitor_client::Error<E>) -> &'static str {
    match error {
        progenitor_client::Error::CommunicationError(_) => "the connection failed",
        _ => "the response was not read to its end",
    }
}

/// What came of a call of our client.
pub fn read_ours<T: Serialize>(result: Result<Response<T>, identity_apis::transport::Error>) -> Outcome {
    use identity_apis::transport::Error;
    match result {
        Ok(response) => Outcome::Success(value(&response.into_inner())),
        Err(Error::Api(error)) => Outcome::Refusal {
            status: error.status().as_u16(),
            body: serde_json::from_slice(error.body()).unwrap_or_default(),
        },
        Err(Error::Auth(error)) => Outcome::Refusal {
            status: error.status().map_or(0, |status| status.as_u16()),
            body: serde_json::from_slice(error.body()).unwrap_or_default(),
        },
        Err(Error::Decode(error)) => Outcome::Unreadable(error.problem().to_owned()),
        Err(Error::Invalid(error)) => {
            let violations = error.violations().iter();
            let said = violations.map(|violation| format!("{} {}", violation.pointer(), violation.rule()));
            Outcome::NotSent(said.collect::<Vec<_>>().join("; "))
        }
        Err(error) => Outcome::NotSent(error.to_string()),
    }
}

fn value<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| Value::String(format!("cannot be written: {error}")))
}
