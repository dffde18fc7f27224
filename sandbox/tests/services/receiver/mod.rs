//! A receiver of webhooks.
#![allow(dead_code, reason = "every test file uses some of it")]

use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};
use serde_json::Value;

/// What a receiver does with the next request.
#[derive(Debug, Clone)]
pub(crate) enum Reaction {
    /// Responds with a status and a body.
    Status(u16, &'static str),
    /// Closes the connection without a response.
    Close,
    /// Does not respond.
    Hang,
}

impl From<Reaction> for Response {
    fn from(reaction: Reaction) -> Self {
        match reaction {
            Reaction::Status(status, body) => {
                let media_type = if body.starts_with('{') { "application/json" } else { "text/plain" };
                let response = Self::new(&format!("{status} X"), media_type, body);
                response.with_headers("set-cookie: canary=1\r\n")
            }
            Reaction::Close => Self::close(),
            Reaction::Hang => Self::stall(),
        }
    }
}

/// A delivery as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    request: RecordedRequest,
}

impl Received {
    fn new(request: RecordedRequest) -> Self {
        let (method, target) = (request.method().to_owned(), request.target().to_owned());
        Self { method, target, headers: request.headers(), body: request.body.clone(), request }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.request.header(name)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("json")
    }
}

/// A receiver. It responds with 200 unless it is given something else to do.
pub(crate) struct Receiver(ScriptedServer);

impl Receiver {
    pub(crate) async fn start() -> Self {
        Self(ScriptedServer::new(|_| Reaction::Status(200, "").into()))
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0.url())
    }

    pub(crate) fn host(&self) -> String {
        self.0.address().to_string()
    }

    /// Does this with the next requests.
    pub(crate) fn reacts(&self, reactions: impl IntoIterator<Item = Reaction>) {
        self.0.respond_next(reactions);
    }

    /// Responds with these statuses to the next requests.
    pub(crate) fn responds(&self, statuses: impl IntoIterator<Item = u16>) {
        self.reacts(statuses.into_iter().map(|status| Reaction::Status(status, "")));
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.0.requests().into_iter().map(Received::new).collect()
    }

    /// Waits for that many deliveries, and fails the test if they do not arrive.
    pub(crate) async fn expect(&self, count: usize) -> Vec<Received> {
        self.0.expect_requests(count).await.into_iter().map(Received::new).collect()
    }
}
