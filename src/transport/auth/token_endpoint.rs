//! The exchange of credentials for a token at an endpoint of the service.

use bytes::Bytes;
use reqwest::StatusCode;
use zeroize::{Zeroize as _, Zeroizing};

use crate::operation::Operation;
use crate::transport::auth::token_provider::AccessToken;
use crate::transport::error::payload::ErrorPayload;
use crate::transport::error::{AuthError, Error};
use crate::transport::http::raw_response::RawResponse;
use crate::transport::pipeline::Pipeline;
use crate::transport::prepared_request::PreparedRequest;

/// An endpoint that exchanges credentials for a token.
pub(crate) struct TokenEndpoint {
    pub(crate) operation: &'static Operation,
    /// Reads the token from the body of a response.
    pub(crate) read_token: fn(&[u8]) -> Option<AccessToken>,
    /// Reads what the body of a response reports.
    pub(crate) read_payload: fn(&[u8]) -> ErrorPayload,
    /// The code that bodies of successful responses have, if they have one.
    pub(crate) success_code: Option<i64>,
    /// Problem and hint if the credentials are accepted, and there is no usable token.
    pub(crate) unusable: (&'static str, &'static str),
    /// Problem and hint if the credentials are rejected.
    pub(crate) rejected: (&'static str, &'static str),
    /// What to do if there is no token endpoint at the base URL: where that is set.
    pub(crate) check_base_url: &'static str,
}

impl TokenEndpoint {
    /// Sends credentials and reads the token.
    ///
    /// # Errors
    ///
    /// When the endpoint cannot be reached, rejects the credentials, or responds without a usable token.
    pub(crate) async fn exchange(&self, pipeline: &Pipeline, body: Zeroizing<Vec<u8>>) -> Result<AccessToken, Error> {
        let mut token = None;
        let mut decode = |response| {
            token = Some(self.read(response)?);
            Ok(())
        };
        pipeline.run_for_token(&PreparedRequest::with_secrets(self.operation, body), &mut decode).await?;
        token.ok_or_else(|| Error::Auth(Box::new(self.error(self.unusable))))
    }

    fn read(&self, mut response: RawResponse) -> Result<AccessToken, Error> {
        let payload = (self.read_payload)(&response.body);
        let token = (self.read_token)(&response.body);
        let is_success_code = match (self.success_code, payload.code) {
            (Some(success), Some(code)) => code == success,
            _ => true,
        };
        let is_accepted = response.status.is_success() && is_success_code;
        if is_accepted || token.is_some() {
            wipe(&mut response.body);
        }
        match token {
            Some(token) if is_accepted => Ok(token),
            _ => {
                let error = self.error(if is_accepted {
                    self.unusable
                } else if is_missing(response.status, &payload) {
                    ("there is no token endpoint at the base URL", self.check_base_url)
                } else {
                    self.rejected
                });
                Err(Error::Auth(Box::new(error.with_response(response, payload))))
            }
        }
    }

    fn error(&self, (problem, hint): (&'static str, &'static str)) -> AuthError {
        AuthError::new(self.operation.name, problem, hint)
    }
}

/// Overwrites a body of which no one else has a part, and drops it in any case.
fn wipe(body: &mut Bytes) {
    if let Ok(mut body) = std::mem::take(body).try_into_mut() {
        body.as_mut().zeroize();
    }
}

/// Whether something else than the token endpoint responded: it has no such path or method, and reports no error of the
/// service.
fn is_missing(status: StatusCode, payload: &ErrorPayload) -> bool {
    let is_own_code = payload.code.is_some_and(|code| code != i64::from(status.as_u16()));
    matches!(status, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) && !is_own_code
}
