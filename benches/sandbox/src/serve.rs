//! The servers of this program: the sandbox, and wiremock with one fixed response.

use std::io::Write as _;

use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};
use wiremock::matchers::{body_partial_json, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Serves a sandbox until the process is ended.
pub(crate) async fn sandbox() {
    let sandbox = Sandbox::start().await.expect("a sandbox starts");
    let (prove, genauth) = (sandbox.prove_credentials(), sandbox.genauth_credentials());
    print_line(&json!({
        "address": sandbox.address(),
        "prove": {"clientId": prove.client_id, "clientSecret": prove.client_secret},
        "genauth": {
            "accessKeyId": genauth.access_key_id,
            "accessKeySecret": genauth.access_key_secret,
            "userpoolId": genauth.userpool_id,
        },
    }));
    std::future::pending::<()>().await;
}

/// Serves one response to requests with the path, token and body property that a test would look at.
pub(crate) async fn wiremock(call: &Value) {
    let text = |property: &str| call[property].as_str().expect("a call has this property");
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path(text("path")))
        .and(header("authorization", text("authorization")))
        .and(body_partial_json(&call["body"]))
        .respond_with(ResponseTemplate::new(200).set_body_raw(text("response"), "application/json"))
        .mount(&server)
        .await;
    print_line(&json!({"address": server.address()}));
    std::future::pending::<()>().await;
}

fn print_line(line: &Value) {
    println!("{line}");
    // Without it a pipe keeps the line.
    std::io::stdout().flush().expect("the output is open");
}
