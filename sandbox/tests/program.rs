//! The sandbox as a program.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

fn start(arguments: &[&str]) -> (Child, String, impl BufRead + use<>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox"))
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let mut out = BufReader::new(child.stdout.take().expect("stdout"));
    let mut line = String::new();
    out.read_line(&mut line).expect("a line");
    (child, line, out)
}

#[cfg(unix)]
fn stop(child: &mut Child, signal: &str) {
    let id = child.id().to_string();
    assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
    assert!(child.wait().expect("ended").success(), "{signal} stops it gracefully");
}

#[cfg(unix)]
#[tokio::test]
async fn prints_json() {
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
    let response = client.post(format!("{}/token", text("/url"))).form(&form).send().await.expect("answered");
    assert_eq!(response.status(), 200);
    stop(&mut child, "-TERM");
}

#[cfg(unix)]
#[test]
fn takes_credentials_and_prints_for_people() {
    let (mut child, line, mut out) = start(&[
        "--prove-client-id",
        "client-1",
        "--prove-client-secret",
        "secret-1",
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
}

#[cfg(unix)]
#[tokio::test]
async fn plays_prove_identity() {
    let (mut child, line, _out) = start(&["--json", "--prove-identity"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let (http, url) = (http(), printed["url"].as_str().expect("url"));
    let text = |member: &str| printed["prove"][member].as_str().expect("text").to_owned();
    let (id, secret) = (text("client_id"), text("client_secret"));
    let form = [("client_id", id.as_str()), ("client_secret", &secret), ("grant_type", "client_credentials")];
    let answer = http.post(format!("{url}/token")).form(&form).send().await.expect("answered");
    let token: Value = answer.json().await.expect("json");
    let post = async |path: &str, body: Value| -> Value {
        let request = http.post(format!("{url}{path}")).bearer_auth(token["access_token"].as_str().expect("token"));
        request.json(&body).send().await.expect("answered").json().await.expect("json")
    };
    let opened = post("/v3/start", json!({"flowType": "mobile", "phoneNumber": "2001001695"})).await;
    let validated = post("/v3/validate", json!({"correlationId": opened["correlationId"]})).await;
    assert_eq!(validated["next"], json!({"v3-complete": "/v3/complete"}));
    stop(&mut child, "-TERM");
}

#[cfg(unix)]
#[tokio::test]
async fn several_customers_of_prove() {
    let customers = ["--prove-client-id", "one", "--prove-client-secret", "secret-1"].into_iter();
    let customers = customers.chain(["--prove-client-id", "two", "--prove-client-secret", "secret-2"]);
    let arguments: Vec<&str> = std::iter::once("--json").chain(customers).collect();
    let (mut child, line, _out) = start(&arguments);
    let printed: Value = serde_json::from_str(&line).expect("json");
    assert_eq!(printed["prove"]["client_id"], "one");
    let url = format!("{}/token", printed["url"].as_str().expect("url"));
    for (id, secret, status) in [("one", "secret-1", 200), ("two", "secret-2", 200), ("one", "secret-2", 401)] {
        let form = [("client_id", id), ("client_secret", secret), ("grant_type", "client_credentials")];
        let answer = http().post(&url).form(&form).send().await.expect("answered");
        assert_eq!(answer.status(), status, "{id}");
    }
    stop(&mut child, "-TERM");
}

#[test]
fn a_customer_without_a_secret_is_wrong_use() {
    let arguments = ["--prove-client-id", "one", "--prove-client-id", "two", "--prove-client-secret", "secret-1"];
    let output = Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox")).args(arguments).output().expect("ran");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("--prove-client-secret") && !message.contains("secret-1"), "{message}");
}

/// A directory of its own, gone when the test is over.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("created");
        Self(path)
    }

    fn file(&self) -> String {
        self.0.join("state.json").to_str().expect("text").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn keeps_its_state_in_a_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("persist");
    let (mut child, line, _out) = start(&["--json", "--persist", &folder.file()]);
    let first: Value = serde_json::from_str(&line).expect("json");
    let text =
        |printed: &Value, pointer: &str| printed.pointer(pointer).and_then(Value::as_str).expect("text").to_owned();
    let form = [
        ("client_id", text(&first, "/prove/client_id")),
        ("client_secret", text(&first, "/prove/client_secret")),
        ("grant_type", "client_credentials".to_owned()),
    ];
    let client = http();
    let answer = client.post(format!("{}/token", text(&first, "/url"))).form(&form).send().await.expect("answered");
    let token: Value = answer.json().await.expect("json");
    // It is written while the program runs ...
    for _ in 0..1_000 {
        if std::fs::metadata(folder.file()).is_ok() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let mode = std::fs::metadata(folder.file()).expect("written").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "its owner alone may read it");
    let open = async |printed: &Value| -> Value {
        let url = format!("{}/v3/unify", text(printed, "/url"));
        let request = client.post(url).bearer_auth(token["access_token"].as_str().expect("token"));
        let body = json!({"possessionType": "none", "clientRequestId": "r-1"});
        request.json(&body).send().await.expect("answered").json().await.expect("json")
    };
    let session = open(&first).await;
    // ... and at the end.
    stop(&mut child, "-TERM");
    let left: Vec<_> = std::fs::read_dir(&folder.0).expect("folder").collect();
    assert_eq!(left.len(), 1, "nothing is left beside it");

    let (mut child, line, _out) = start(&["--json", "--persist", &folder.file()]);
    let second: Value = serde_json::from_str(&line).expect("json");
    assert_eq!((&first["prove"], &first["genauth"]), (&second["prove"], &second["genauth"]));
    let url = format!("{}/v3/unify-status", text(&second, "/url"));
    let status = client.post(url).bearer_auth(token["access_token"].as_str().expect("token"));
    let status = status.json(&json!({"correlationId": session["correlationId"]})).send().await.expect("answered");
    assert_eq!(status.json::<Value>().await.expect("json")["success"], "possession_required");
    stop(&mut child, "-INT");
}

#[test]
fn a_file_that_is_no_state_is_left_alone() {
    let folder = Folder::new("foreign");
    std::fs::write(folder.file(), "{\"canary\": 1}").expect("written");
    let program = env!("CARGO_BIN_EXE_identity-apis-sandbox");
    let output = Command::new(program).args(["--persist", &folder.file()]).output().expect("ran");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("state.json") && !said.contains("canary"), "{said}");
    assert_eq!(std::fs::read_to_string(folder.file()).expect("there"), "{\"canary\": 1}");
}

#[cfg(unix)]
#[tokio::test]
async fn is_steered_and_limited() {
    let (mut child, line, _out) = start(&["--json", "--rate-limit", "0"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let (client, url) = (http(), printed["url"].as_str().expect("url"));
    let status =
        async |path: &str| client.get(format!("{url}{path}")).send().await.expect("answered").status().as_u16();
    assert_eq!((status("/").await, status("/sandbox").await, status("/v3/identity").await), (200, 200, 429));
    stop(&mut child, "-TERM");
    let (mut child, line, _out) = start(&["--json", "--control", "off"]);
    let printed: Value = serde_json::from_str(&line).expect("json");
    let answer =
        client.get(format!("{}/sandbox", printed["url"].as_str().expect("url"))).send().await.expect("answered");
    assert_eq!(answer.status(), 404);
    stop(&mut child, "-TERM");
}

#[test]
fn an_address_in_use_is_an_error() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("bound");
    let address = taken.local_addr().expect("address").to_string();
    let output =
        Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox")).args(["--listen", &address]).output().expect("ran");
    assert!(!output.status.success());
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
}

/// A plain HTTP client. In a build of the whole workspace `reqwest` has TLS without a default provider of cryptography,
/// and wants one even for plain HTTP.
fn http() -> reqwest::Client {
    // Another test of the process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
