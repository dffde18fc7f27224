//! What Prove posts to `callbackUrl` of an authentication: its results, without a signature.

use crate::prove::types::{AuthFinishRequest, AuthFinishResponse};
use crate::webhooks::{BodyError, Unverified, WebhookError};

/// The largest callback that is read, in bytes.
pub const AUTH_CALLBACK_MAX_BYTES: usize = 1024 * 1024;

/// Reads the body that is posted to the `callbackUrl` of `auth_start`.
///
/// No signature is documented, so anyone who knows the address can post one, and the type says so. Look up the `authId`
/// among the authentications that were started, send [`auth_finish_request`](Unverified::auth_finish_request) with
/// `auth_finish`, and go by the response.
///
/// ```
/// use identity_apis::webhooks::prove::parse_auth_callback;
///
/// let body = br#"{"authId": "a-1", "appNamespace": "shop", "subjects": {}}"#;
/// let callback = parse_auth_callback(body)?;
/// assert_eq!(callback.auth_finish_request().auth_id, "a-1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the body is larger than [`AUTH_CALLBACK_MAX_BYTES`], is not JSON, or is not a result.
pub fn parse_auth_callback(body: &[u8]) -> Result<Unverified<AuthFinishResponse>, WebhookError> {
    if body.len() > AUTH_CALLBACK_MAX_BYTES {
        return Err(WebhookError::BodyTooLarge { limit: AUTH_CALLBACK_MAX_BYTES });
    }
    let parsed: Result<AuthFinishResponse, _> = serde_json::from_slice(body);
    let response = parsed.map_err(|error| match error.classify() {
        serde_json::error::Category::Data => BodyError::WrongShape { expected: "AuthFinishResponse" },
        _ => BodyError::not_json(&error),
    })?;
    if response.auth_id.is_empty() {
        return Err(
            BodyError::WrongType { pointer: "/authId".to_owned(), expected: "the id of an authentication" }.into()
        );
    }
    Ok(Unverified::new(response))
}

impl Unverified<AuthFinishResponse> {
    /// Returns the request with which `auth_finish` asks Prove for the real results. The `authId` in it is the sender's:
    /// check first that it is one that this application started.
    pub fn auth_finish_request(&self) -> AuthFinishRequest {
        AuthFinishRequest::new(self.untrusted().auth_id.as_str())
    }
}
