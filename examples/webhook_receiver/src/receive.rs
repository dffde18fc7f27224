//! The routes: each enqueues a webhook and responds.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use identity_apis::prove::types::AuthFinishRequest;
use identity_apis::webhooks::{genauth, prove};
use tokio::sync::mpsc;

use crate::extract::{AuthCallback, GenAuthWebhook, ProveWebhook};

/// Work to process later. Use a durable queue in production: the sender does not retry an acknowledged webhook.
#[derive(Debug)]
pub enum Work {
    /// Events of Prove.
    Prove(prove::Delivery),
    /// An event of GenAuth.
    GenAuth(genauth::Delivery),
    /// A callback claims that this authentication has finished. Check that this application started it, send the request with
    /// `auth_finish`, and rely on the response.
    ConfirmAuthentication(AuthFinishRequest),
}

/// The verifiers and the queue.
#[derive(Clone)]
pub struct Receiver {
    /// Verifies webhooks of Prove.
    pub prove: prove::Verifier,
    /// Verifies webhooks of GenAuth.
    pub genauth: genauth::Verifier,
    /// The queue of work.
    pub queue: mpsc::Sender<Work>,
}

impl FromRef<Receiver> for prove::Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.prove.clone()
    }
}

impl FromRef<Receiver> for genauth::Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.genauth.clone()
    }
}

/// The routes of the server.
pub fn router(receiver: Receiver) -> Router {
    Router::new()
        .route("/webhooks/prove", post(on_prove))
        .route("/webhooks/genauth", post(on_genauth))
        .route("/callbacks/prove-auth", post(on_auth_callback))
        .with_state(receiver)
}

async fn on_prove(State(receiver): State<Receiver>, ProveWebhook(delivery): ProveWebhook) -> StatusCode {
    let id = delivery.id();
    if receiver.queue.try_send(Work::Prove(delivery)).is_ok() {
        return StatusCode::NO_CONTENT;
    }
    // Not accepted after all: the sender's retry must not count as a replay.
    if let Err(error) = receiver.prove.release(id) {
        eprintln!("{error}");
    }
    StatusCode::SERVICE_UNAVAILABLE
}

async fn on_genauth(State(receiver): State<Receiver>, GenAuthWebhook(delivery): GenAuthWebhook) -> StatusCode {
    let id = delivery.id();
    if receiver.queue.try_send(Work::GenAuth(delivery)).is_ok() {
        return StatusCode::NO_CONTENT;
    }
    if let Err(error) = receiver.genauth.release(id) {
        eprintln!("{error}");
    }
    StatusCode::SERVICE_UNAVAILABLE
}

async fn on_auth_callback(State(receiver): State<Receiver>, AuthCallback(callback): AuthCallback) -> StatusCode {
    let work = Work::ConfirmAuthentication(callback.auth_finish_request());
    if receiver.queue.try_send(work).is_ok() { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE }
}
