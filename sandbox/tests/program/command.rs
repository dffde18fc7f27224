//! The commands of the program.

use std::io::Read;
use std::process::Command;

use crate::support::{http, start, stop};
use serde_json::{Value, json};

#[cfg(unix)]
#[tokio::test]
async fn program_prints_json() {
    let (mut child, line, _out) = start(&["--listen", "127.0.0.1:0", "--json"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let keys: Vec<&String> = printed.as_object().expect("object").keys().collect();
    assert_eq!(keys.len(), 3);
    assert!(line.starts_with(r#"{"url":"http://127.0.0.1:"#), "{line}");
    let text = |pointer: &str| printed.pointer(pointer).and_then(Value::as_str).expect("text").to_owned();
    for pointer in ["/genauth/access_key_id", "/genauth/access_key_secret", "/genauth/userpool_id"] {
        assert!(!text(pointer).is_empty());
    }
    let form = [
        ("client_id", text("/prove/client_id")),
        ("client_secret", text("/prove/client_secret")),
        ("grant_type", "client_credentials".to_owned()),
    ];
    let client = http();
    let response = client.post(format!("{}/token", text("/url"))).form(&form).send().await.expect("responded");
    assert_eq!(response.status(), 200);
    stop(&mut child, "-TERM");
}

#[cfg(unix)]
#[test]
fn program_takes_credentials_and_prints_text() {
    let (mut child, line, mut out) = start(&[
        "--prove-client-id",
        "client-1",
        "--prove-client-secret",
        "it's-secret-1",
        "--genauth-access-key-id",
        "key-1",
        "--genauth-access-key-secret",
        "secret-2",
        "--genauth-userpool-id",
        "pool-1",
    ]);
    assert!(line.starts_with("Prove V3 and GenAuth at http://127.0.0.1:"), "{line}");
    stop(&mut child, "-INT");
    let mut rest = String::new();
    out.read_to_string(&mut rest).expect("text");
    for given in ["client-1", "secret-1", "key-1", "secret-2", "pool-1"] {
        assert!(rest.contains(given), "{rest}");
    }
    // Lines to paste into a shell.
    let url = line.trim().trim_start_matches("Prove V3 and GenAuth at ");
    for expected in [
        format!(r"  export PROVE_BASE_URL='{url}' PROVE_CLIENT_ID='client-1' PROVE_CLIENT_SECRET='it'\''s-secret-1'"),
        format!("  export GENAUTH_BASE_URL='{url}' GENAUTH_ACCESS_KEY_ID='key-1' GENAUTH_ACCESS_KEY_SECRET='secret-2'"),
    ] {
        assert!(rest.lines().any(|line| line == expected), "{rest}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn program_offers_prove_identity() {
    let (mut child, line, _out) = start(&["--json", "--prove-identity"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let (http, url) = (http(), printed["url"].as_str().expect("url"));
    let text = |property: &str| printed["prove"][property].as_str().expect("text").to_owned();
    let (id, secret) = (text("client_id"), text("client_secret"));
    let form = [("client_id", id.as_str()), ("client_secret", &secret), ("grant_type", "client_credentials")];
    let response = http.post(format!("{url}/token")).form(&form).send().await.expect("responded");
    let token: Value = response.json().await.expect("json");
    let post = async |path: &str, body: Value| -> Value {
        let request = http.post(format!("{url}{path}")).bearer_auth(token["access_token"].as_str().expect("token"));
        request.json(&body).send().await.expect("responded").json().await.expect("json")
    };
    let opened = post("/v3/start", json!({"flowType": "mobile", "phoneNumber": "2001001695"})).await;
    let validated = post("/v3/validate", json!({"correlationId": opened["correlationId"]})).await;
    assert_eq!(validated["next"], json!({"v3-complete": "/v3/complete"}));
    stop(&mut child, "-TERM");
}

#[cfg(unix)]
#[tokio::test]
async fn program_serves_several_customers_of_prove() {
    let customers = ["--prove-client-id", "one", "--prove-client-secret", "secret-1"].into_iter();
    let customers = customers.chain(["--prove-client-id", "two", "--prove-client-secret", "secret-2"]);
    let arguments: Vec<&str> = std::iter::once("--json").chain(customers).collect();
    let (mut child, line, _out) = start(&arguments);
    let printed: Value = serde_json::from_str(&line).expect("json");
    assert_eq!(printed["prove"]["client_id"], "one");
    let url = format!("{}/token", printed["url"].as_str().expect("url"));
    for (id, secret, status) in [("one", "secret-1", 200), ("two", "secret-2", 200), ("one", "secret-2", 401)] {
        let form = [("client_id", id), ("client_secret", secret), ("grant_type", "client_credentials")];
        let response = http().post(&url).form(&form).send().await.expect("responded");
        assert_eq!(response.status(), status, "{id}");
    }
    stop(&mut child, "-TERM");
}

#[test]
fn program_rejects_a_customer_without_a_secret() {
    let arguments = ["--prove-client-id", "one", "--prove-client-id", "two", "--prove-client-secret", "secret-1"];
    let output = Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox")).args(arguments).output().expect("ran");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("--prove-client-secret") && !message.contains("secret-1"), "{message}");
}

#[cfg(unix)]
#[tokio::test]
async fn program_offers_control_and_limits() {
    let (mut child, line, _out) = start(&["--json", "--rate-limit", "0"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let (client, url) = (http(), printed["url"].as_str().expect("url"));
    let status =
        async |path: &str| client.get(format!("{url}{path}")).send().await.expect("responded").status().as_u16();
    assert_eq!((status("/").await, status("/sandbox").await, status("/v3/identity").await), (200, 200, 429));
    stop(&mut child, "-TERM");
    let (mut child, line, _out) = start(&["--json", "--admin-access", "off"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let response =
        client.get(format!("{}/sandbox", printed["url"].as_str().expect("url"))).send().await.expect("responded");
    assert_eq!(response.status(), 404);
    stop(&mut child, "-TERM");
}

#[test]
fn program_reports_an_address_in_use() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("bound");
    let address = taken.local_addr().expect("address").to_string();
    let output =
        Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox")).args(["--listen", &address]).output().expect("ran");
    assert_eq!(output.status.code(), Some(1));
    let reported = String::from_utf8(output.stderr).expect("text");
    let expected = format!("error: cannot listen on {address}: port {} is in use by another program; ", port(&address));
    assert!(reported.starts_with(&expected) && reported.contains("use another port"), "{reported}");
    assert!(output.stdout.is_empty() && reported.lines().count() == 1, "{reported}");
}

fn port(address: &str) -> &str {
    address.rsplit_once(':').expect("a port").1
}

#[test]
fn program_reports_an_address_of_another_machine() {
    // An address that is reserved for documentation.
    let output = run(&["--listen", "192.0.2.1:8080"]);
    let reported = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1));
    assert!(reported.contains("this machine does not have the address 192.0.2.1; use 127.0.0.1"), "{reported}");
}

/// Each invalid option is named, with what is expected.
#[test]
fn program_reports_invalid_options() {
    for (arguments, named, expected) in [
        (["--listen", "localhost:8080"], "--listen", "expected an IP address and a port, for example 127.0.0.1:8080"),
        (["--listen", "8080"], "--listen", "port 0 selects a free one"),
        (["--rate-limit", "many"], "--rate-limit", "invalid digit"),
        (["--admin-access", "everyone"], "--admin-access", "loopback, anyone, off"),
        (["--prove-client-id", "one"], "--prove-client-secret", "required"),
        (["--lisen", "127.0.0.1:0"], "--lisen", "--listen"),
    ] {
        let output = run(&arguments);
        let reported = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{reported}");
        assert!(reported.contains(named) && reported.contains(expected), "{reported}");
    }
}

#[test]
fn program_reports_a_receiver_it_must_not_call() {
    let receiver = ["--prove-webhook-url", "http://192.0.2.1/hook", "--prove-webhook-secret", "whsec_canary"];
    let output = run(&receiver);
    let reported = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1));
    assert!(reported.contains("--receiver-host") && !reported.contains("canary"), "{reported}");
}

fn run(arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox")).args(arguments).output().expect("ran")
}
