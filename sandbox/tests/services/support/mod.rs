//! What the tests over HTTP share.
#![allow(dead_code, reason = "every test file uses some of it")]

pub(crate) mod raw;

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use identity_apis_sandbox::Sandbox;
use jsonschema::Registry;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;
use sha1::Sha1;

static PROVE: LazyLock<Registry<'static>> = LazyLock::new(|| registered(identity_apis::documents::PROVE));
static GENAUTH: LazyLock<Registry<'static>> = LazyLock::new(|| registered(identity_apis::documents::GENAUTH));

fn registered(text: &str) -> Registry<'static> {
    let document: Value = serde_json::from_str(text).expect("json");
    let registry = Registry::new().add("urn:document", document).expect("uri");
    registry.prepare().expect("references")
}

/// Fails the test unless a response is what the document says.
fn conforms(document: &Registry<'static>, path: &str, method: &str, status: u16, response: &Value) {
    let path = path.replace('/', "~1").replace('{', "%7B").replace('}', "%7D");
    let place = format!("urn:document#/paths/{path}/{method}/responses/{status}/content/application~1json/schema");
    let options = jsonschema::draft202012::options().with_registry(document).should_validate_formats(true);
    let validator = options.build(&serde_json::json!({"$ref": place})).expect("schema");
    let problems: Vec<String> = validator.iter_errors(response).map(|error| error.to_string()).collect();
    assert_eq!(problems, [""; 0], "{method} {path}");
}

/// Fails the test unless a response of Prove is what the document says.
pub(crate) fn prove_conforms(path: &str, method: &str, status: u16, response: &Value) {
    conforms(&PROVE, path, method, status, response);
}

/// A caller of Prove.
pub(crate) struct Prove<'s> {
    pub(crate) sandbox: &'s Sandbox,
    pub(crate) http: Client,
    pub(crate) token: String,
}

impl<'s> Prove<'s> {
    pub(crate) async fn new(sandbox: &'s Sandbox) -> Self {
        let http = http();
        let credentials = sandbox.prove_credentials();
        let (status, body) =
            token(&http, sandbox, &credentials.client_id, &credentials.client_secret, "client_credentials").await;
        assert_eq!(status, 200, "{body}");
        Self { sandbox, http, token: body["access_token"].as_str().expect("token").to_owned() }
    }

    /// HTTP status and body of a POST.
    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let request = self.http.post(format!("{}{path}", self.sandbox.url())).bearer_auth(&self.token).json(&body);
        let (status, body) = send(request).await;
        if path.starts_with("/v3/") && [200, 400, 401, 403].contains(&status) {
            conforms(&PROVE, path, "post", status, &body);
        }
        (status, body)
    }

    /// HTTP status and body of a call of an operation: a method, a path as the document has it, and as it is called.
    pub(crate) async fn call(&self, method: &str, described: &str, path: &str) -> (u16, Value) {
        let method_name = Method::from_bytes(method.as_bytes()).expect("method");
        let request = self.http.request(method_name, format!("{}{path}", self.sandbox.url())).bearer_auth(&self.token);
        let (status, body) = send(request).await;
        // For some errors that are documented elsewhere there is no schema.
        if status != 404 {
            conforms(&PROVE, described, &method.to_lowercase(), status, &body);
        }
        (status, body)
    }

    /// The body of a GET that must succeed.
    pub(crate) async fn got(&self, described: &str, path: &str) -> Value {
        let (status, body) = self.call("GET", described, path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// The body of a POST that must succeed.
    pub(crate) async fn ok(&self, path: &str, body: Value) -> Value {
        let (status, body) = self.post(path, body).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// HTTP status and error number of a POST that must fail.
    pub(crate) async fn rejected(&self, path: &str, body: Value) -> (u16, u64) {
        let (status, body) = self.post(path, body).await;
        assert!(body["code"].is_u64(), "{path}: no error: {body}");
        (status, body["code"].as_u64().unwrap_or_default())
    }
}

/// Asks for a token of Prove.
pub(crate) async fn token(http: &Client, sandbox: &Sandbox, id: &str, secret: &str, grant: &str) -> (u16, Value) {
    let form = [("client_id", id), ("client_secret", secret), ("grant_type", grant)];
    send(http.post(format!("{}/token", sandbox.url())).form(&form)).await
}

pub(crate) async fn send(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.expect("responded");
    let status = response.status().as_u16();
    (status, response.json().await.expect("json"))
}

/// The correlation id of a response.
pub(crate) fn correlation_id(body: &Value) -> String {
    body["correlationId"].as_str().expect("correlation id").to_owned()
}

/// A caller of GenAuth with a management token.
pub(crate) struct Genauth<'s> {
    pub(crate) sandbox: &'s Sandbox,
    pub(crate) http: Client,
    pub(crate) token: String,
}

impl<'s> Genauth<'s> {
    pub(crate) async fn new(sandbox: &'s Sandbox) -> Self {
        let http = http();
        let key = sandbox.genauth_credentials();
        let body = serde_json::json!({"accessKeyId": key.access_key_id, "accessKeySecret": key.access_key_secret});
        let url = format!("{}/api/v3/get-management-token", sandbox.url());
        let (status, body) = send(http.post(url).json(&body)).await;
        assert_eq!((status, body["statusCode"].as_u64()), (200, Some(200)), "{body}");
        assert_eq!(body["data"]["expires_in"], 7200);
        let token = body["data"]["access_token"].as_str().expect("token").to_owned();
        Self { sandbox, http, token }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}/api/v3/{path}", self.sandbox.url()))
            .bearer_auth(&self.token)
            .header("x-genauth-userpool-id", &self.sandbox.genauth_credentials().userpool_id)
    }

    /// The envelope of a POST.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        let body = envelope(self.request(Method::POST, path).json(&body)).await;
        if body["statusCode"] == 200 {
            conforms(&GENAUTH, &format!("/api/v3/{path}"), "post", 200, &body);
        }
        body
    }

    /// The envelope of a GET.
    pub(crate) async fn get(&self, path_and_query: &str) -> Value {
        let body = envelope(self.request(Method::GET, path_and_query)).await;
        if body["statusCode"] == 200 {
            let path = path_and_query.split('?').next().unwrap_or_default();
            conforms(&GENAUTH, &format!("/api/v3/{path}"), "get", 200, &body);
        }
        body
    }

    /// The payload of a POST that must succeed.
    pub(crate) async fn ok(&self, path: &str, body: Value) -> Value {
        let mut body = self.post(path, body).await;
        assert_eq!(body["statusCode"], 200, "{path}: {body}");
        body["data"].take()
    }

    /// The payload of a GET that must succeed.
    pub(crate) async fn got(&self, path_and_query: &str) -> Value {
        let mut body = self.get(path_and_query).await;
        assert_eq!(body["statusCode"], 200, "{path_and_query}: {body}");
        body["data"].take()
    }
}

/// The envelope of a response; the HTTP status is 200 whatever happens.
pub(crate) async fn envelope(request: RequestBuilder) -> Value {
    let (status, body) = send(request).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["message"].is_string() && body["requestId"].is_string(), "{body}");
    body
}

/// The signature of a string.
pub(crate) fn sign(secret: &str, string: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("key");
    mac.update(string.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// A plain HTTP client. In a build of the whole workspace `reqwest` has TLS without a default provider of cryptography,
/// and wants one even for plain HTTP.
pub(crate) fn http() -> reqwest::Client {
    // Another test of the process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
