//! Extractors for axum: a handler that takes one runs only for verified webhooks.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRef, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use identity_apis::prove::types::AuthFinishResponse;
use identity_apis::webhooks::{Unverified, WebhookError, genauth, prove};

/// A verified webhook of Prove.
#[derive(Debug)]
pub struct ProveWebhook(pub prove::Delivery);

/// A verified webhook of GenAuth.
#[derive(Debug)]
pub struct GenAuthWebhook(pub genauth::Delivery);

/// An unverified post to the `callbackUrl` of an authentication.
#[derive(Debug)]
pub struct AuthCallback(pub Unverified<AuthFinishResponse>);

/// Why a request was rejected. The sender receives only the status; the reason is logged.
#[derive(Debug)]
pub enum Rejected {
    /// The body cannot be read or is too large.
    Body,
    /// The webhook was rejected.
    Webhook(WebhookError),
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Body => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Webhook(error) => {
                eprintln!("webhook rejected: {error}");
                StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED)
            }
        };
        status.into_response()
    }
}

impl<S: Send + Sync> FromRequest<S> for ProveWebhook
where
    prove::Verifier: FromRef<S>,
{
    type Rejection = Rejected;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejected> {
        let verifier = prove::Verifier::from_ref(state);
        let (parts, body) = request.into_parts();
        let body = read_body(body, verifier.max_body_bytes()).await?;
        verifier.verify(&parts.headers, &body).map(Self).map_err(Rejected::Webhook)
    }
}

impl<S: Send + Sync> FromRequest<S> for GenAuthWebhook
where
    genauth::Verifier: FromRef<S>,
{
    type Rejection = Rejected;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejected> {
        let verifier = genauth::Verifier::from_ref(state);
        let (parts, body) = request.into_parts();
        let body = read_body(body, verifier.max_body_bytes()).await?;
        verifier.verify(&parts.headers, &body).map(Self).map_err(Rejected::Webhook)
    }
}

impl<S: Send + Sync> FromRequest<S> for AuthCallback {
    type Rejection = Rejected;

    async fn from_request(request: Request, _: &S) -> Result<Self, Rejected> {
        let body = read_body(request.into_body(), prove::AUTH_CALLBACK_MAX_BYTES).await?;
        prove::parse_auth_callback(&body).map(Self).map_err(Rejected::Webhook)
    }
}

/// Reads a body, up to the limit of the verifier.
async fn read_body(body: Body, limit: usize) -> Result<Bytes, Rejected> {
    to_bytes(body, limit).await.map_err(|_| Rejected::Body)
}
