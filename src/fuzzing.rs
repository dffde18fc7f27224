//! Doors for the fuzz targets in `fuzz/`: everything that takes a service's bytes, without the network around it.
//! Compiled with `--cfg fuzzing` only, as `cargo fuzz` does.
#![allow(missing_docs)]

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::Value;

use crate::operation::Operation;
use crate::transport::{
    AccessToken, BaseUrl, BaseUrlError, Error, QueryStyle, RawAnswer, Response, StatusCode, Transport, javascript,
    query, token_cache,
};
use crate::wire::Answer;
use crate::{genauth, prove};

pub use crate::paging::walked::{Walked, walk};

pub fn read_prove<T: Answer>(
    client: &prove::Client,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    read(client.transport(), operation, status, body)
}

pub fn read_genauth<T: Answer>(
    client: &genauth::Client,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    read(client.transport(), operation, status, body)
}

fn read<T: Answer>(
    transport: &Transport,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
    transport.read(operation, RawAnswer { status, headers, body: body.to_vec() })
}

pub fn prove_token(body: &[u8]) -> Option<AccessToken> {
    prove::token::read_token(body)
}

pub fn genauth_token(body: &[u8]) -> Option<AccessToken> {
    genauth::token::read_token(body)
}

/// The headers that a token makes: its own, and that of its user pool.
pub fn hold_token(token: AccessToken) -> Result<(HeaderValue, Option<HeaderValue>), Error> {
    token_cache::hold(token).map(|held| (held.authorization, held.user_pool))
}

/// JSON text for a service that reads integers exactly, or for one written in JavaScript.
pub fn json(value: &Value, for_javascript: bool) -> Option<Vec<u8>> {
    let reader = if for_javascript { javascript::Reader::JavaScript } else { javascript::Reader::Any };
    javascript::to_json(value, reader).ok()
}

/// The query of a JSON object, as GenAuth's Node SDK writes it or strictly.
pub fn query(parameters: &[u8], as_node: bool) -> String {
    query::query(parameters, if as_node { QueryStyle::Node } else { QueryStyle::Plain })
}

pub fn base_url(text: &str, allow_plain_http: bool) -> Result<String, BaseUrlError> {
    BaseUrl::parse(text, allow_plain_http).map(|base| base.as_str().to_owned())
}
