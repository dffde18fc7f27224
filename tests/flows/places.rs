//! Where the flows are tested: a sandbox, or a server with responses written down.

use std::time::Duration;

use identity_apis::prove::{Client, ClientCredentials};
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde_json::{Value, json};

/// Life of a session, as documented.
pub(crate) const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// Passes once the client SDK has reported its last step.
pub(crate) const PHONE: &str = "2001004014";
/// Passes without the client SDK.
pub(crate) const PHONE_ALONE: &str = "2001004018";

/// Of Pre-Fill: passes once the client SDK has reported its last step; born 1981-01-17, number ends in 8370.
pub(crate) const PERSON: &str = "2001001686";
/// Of Pre-Fill: passes without the client SDK.
pub(crate) const PERSON_ALONE: &str = "2001001695";

pub(crate) async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client_of(&sandbox);
    (sandbox, client)
}

/// A client as another machine would have it.
pub(crate) fn client_of(sandbox: &Sandbox) -> Client {
    let known = sandbox.prove_credentials();
    client(&sandbox.url(), &known.client_id, &known.client_secret)
}

fn client(url: &str, id: &str, secret: &str) -> Client {
    Client::builder().base_url(url).credentials(ClientCredentials::new(id, secret)).build().unwrap()
}

/// A response written down: status, further header lines, body.
pub(crate) type Written = Response;

pub(crate) fn ok(body: &Value) -> Response {
    Response::ok(body.to_string())
}

pub(crate) fn fails(status: u16, headers: &'static str) -> Response {
    let body = json!({"code": 8000, "message": "not now"});
    Response::status(&format!("{status} x"), body.to_string()).with_headers(headers)
}

/// A server that plays responses in order, the last one from then on, and records its requests.
pub(crate) struct Script(ScriptedServer);

impl Script {
    pub(crate) fn start(responses: impl IntoIterator<Item = Response>) -> (Self, Client) {
        let server = ScriptedServer::sequence(responses);
        let client = client(server.url(), "id", "secret");
        (Self(server), client)
    }

    /// Path and body of every call, those for tokens not counted.
    pub(crate) fn asked(&self) -> Vec<(String, Value)> {
        let requests = self.0.requests();
        requests.iter().map(|request| (format!("{} {}", request.method(), request.target()), request.json())).collect()
    }
}
