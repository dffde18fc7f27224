//! Helpers of the tests with the GenAuth client.
#![allow(dead_code, reason = "every test file uses some of it")]

use std::fmt::Debug;

use identity_apis::genauth::types::CreateUserReqDto;
use identity_apis::genauth::{AccessKey, Authentication, Client};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;

/// A client with the sandbox's own access key, which signs its requests.
pub(crate) fn client(sandbox: &Sandbox) -> Client {
    let key = sandbox.genauth_credentials();
    client_with(sandbox, &key.access_key_id, &key.access_key_secret, Authentication::Signature)
}

pub(crate) fn client_with(sandbox: &Sandbox, id: &str, secret: &str, authentication: Authentication) -> Client {
    Client::builder()
        .base_url(sandbox.url())
        .access_key(AccessKey::new(id, secret))
        .authentication(authentication)
        .build()
        .expect("client")
}

/// Creates a user; returns the id.
pub(crate) async fn user(client: &Client, name: &str) -> String {
    client.create_user(&CreateUserReqDto::new().with_username(name)).await.expect("created").user_id.clone()
}

/// Returns status and finer code of a call that the sandbox has to reject.
pub(crate) fn rejected<T: Debug>(result: Result<T, Error>) -> (Option<i64>, Option<i64>) {
    match result.expect_err("rejected") {
        Error::Api(error) => (error.code(), error.api_code()),
        Error::Auth(error) => (error.code(), error.api_code()),
        other => panic!("{other}"),
    }
}

pub(crate) const NOT_FOUND: (Option<i64>, Option<i64>) = (Some(404), None);
pub(crate) const NO_USER: (Option<i64>, Option<i64>) = (Some(404), Some(2004));
pub(crate) const NO_APPLICATION: (Option<i64>, Option<i64>) = (Some(404), Some(2011));
pub(crate) const CONFLICT: (Option<i64>, Option<i64>) = (Some(409), None);
pub(crate) const INVALID: (Option<i64>, Option<i64>) = (Some(400), None);
