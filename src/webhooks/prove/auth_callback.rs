//! The unsigned results that Prove posts to the `callbackUrl` of an authentication.

use crate::prove::types::{AuthFinishRequest, AuthFinishResponse};
use crate::webhooks::{BodyError, Unverified, WebhookError};

/// The largest accepted callback in bytes.
pub const AUTH_CALLBACK_MAX_BYTES: usize = 1024 * 1024;

/// Parses the body that is posted to the `callbackUrl` of `auth_start`.
///
/// No signature is documented, so that anyone who knows the address can post a body; hence the type [`Unverified`]. Look up
/// the `authId` among the authentications that were started, send [`auth_finish_request`](Unverified::auth_finish_request)
/// with `auth_finish`, and rely on the response.
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
/// Fails if the body is larger than [`AUTH_CALLBACK_MAX_BYTES`], is not JSON, or is not a result with an `authId`.
pub fn parse_auth_callback(body: &[u8]) -> Result<Unverified<AuthFinishResponse>, WebhookError> {
    if body.len() > AUTH_CALLBACK_MAX_BYTES {
        return Err(WebhookError::BodyTooLarge { limit: AUTH_CALLBACK_MAX_BYTES });
    }
    let parsed: Result<AuthFinishResponse, _> = serde_json::from_slice(body);
    let response = parsed.map_err(|error| match error.classify() {
        serde_json::error::Category::Data => BodyError::Deserialize { type_name: "AuthFinishResponse" },
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
    /// Returns the request for `auth_finish`, which fetches the real results from Prove. Its `authId` comes from the sender:
    /// check first that this application started that authentication.
    pub fn auth_finish_request(&self) -> AuthFinishRequest {
        AuthFinishRequest::new(self.untrusted().auth_id.as_str())
    }
}
