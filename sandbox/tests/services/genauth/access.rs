//! Authentication at GenAuth: signatures and tokens.

use std::time::{Duration, SystemTime};

use crate::support::{Genauth, envelope, send, sign};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use identity_apis_sandbox::{GenauthCredentials, Sandbox};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// A signed request that can be corrupted before it is sent.
struct Signed {
    method: Method,
    /// Path and query as they are sent.
    target: String,
    /// Path and parameters as they are signed.
    resource: String,
    body: Option<String>,
    brand: &'static str,
    scheme: &'static str,
    date: Option<String>,
    nonce: String,
    signature_method: &'static str,
    version: &'static str,
    key: GenauthCredentials,
}

impl Signed {
    fn new(sandbox: &Sandbox, method: Method, target: &str, resource: &str, nonce: &str) -> Self {
        Self {
            method,
            target: target.to_owned(),
            resource: resource.to_owned(),
            body: None,
            brand: "genauth",
            scheme: "GenAuth",
            date: Some(httpdate::fmt_http_date(sandbox.clock().now())),
            nonce: nonce.to_owned(),
            signature_method: "HMAC-SHA1",
            version: "1.0",
            key: sandbox.genauth_credentials().clone(),
        }
    }

    fn request(&self, sandbox: &Sandbox) -> RequestBuilder {
        let brand = self.brand;
        let mut headers = vec![
            (format!("x-{brand}-lang"), "zh-CN".to_owned()),
            (format!("x-{brand}-signature-method"), self.signature_method.to_owned()),
            (format!("x-{brand}-signature-nonce"), self.nonce.clone()),
            (format!("x-{brand}-signature-version"), self.version.to_owned()),
        ];
        headers.extend(self.date.clone().map(|date| ("date".to_owned(), date)));
        headers.sort();
        let signed: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let string = format!("{}\n{signed}{}", self.method, self.resource);
        let signature = sign(&self.key.access_key_secret, &string);
        let mut request = crate::support::http()
            .request(self.method.clone(), format!("{}{}", sandbox.url(), self.target))
            .header("authorization", format!("{} {}:{signature}", self.scheme, self.key.access_key_id));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        match &self.body {
            Some(body) => request.header("content-type", "application/json").body(body.clone()),
            None => request,
        }
    }

    async fn send(&self, sandbox: &Sandbox) -> Value {
        let (status, body) = send(self.request(sandbox)).await;
        assert_eq!(status, 200, "{body}");
        body
    }
}

fn settings(sandbox: &Sandbox, nonce: &str) -> Signed {
    let path = "/api/v3/get-security-settings";
    Signed::new(sandbox, Method::GET, path, path, nonce)
}

#[tokio::test]
async fn signature_is_accepted() {
    let sandbox = Sandbox::start().await.expect("started");
    for (nonce, brand, scheme) in
        [("1", "genauth", "GenAuth"), ("2", "genauth", "genauth"), ("3", "authing", "authing")]
    {
        let response = Signed { brand, scheme, ..settings(&sandbox, nonce) }.send(&sandbox).await;
        assert_eq!(response["statusCode"], 200, "{response}");
    }
    // All parameters undefined: the question mark is signed and not sent.
    let response = Signed { resource: "/api/v3/get-security-settings?".to_owned(), ..settings(&sandbox, "5") };
    assert_eq!(response.send(&sandbox).await["statusCode"], 200);
    let arrays = Signed::new(
        &sandbox,
        Method::GET,
        "/api/v3/get-user-batch?userIds[]=a%20b&userIds[]=c&userIdType=user_id&withCustomData=true",
        "/api/v3/get-user-batch?userIdType=user_id&userIds=[\"a b\",\"c\"]&withCustomData=true",
        "6",
    );
    assert_eq!(arrays.send(&sandbox).await["statusCode"], 200);
    let fields = json!([{"key": "z", "targetType": "USER", "dataType": "NUMBER"}, {"key": "a", "targetType": "USER"}]);
    let genauth = Genauth::new(&sandbox).await;
    genauth.ok("set-custom-fields", json!({"tenantId": "", "list": fields})).await;
    let post = Signed {
        body: Some(r#"{"username":"zoë","customData":{"z":10.0,"a":"x=y&"},"emailVerified":true}"#.to_owned()),
        ..Signed::new(
            &sandbox,
            Method::POST,
            "/api/v3/create-user",
            r#"/api/v3/create-user?customData={"z":10.0,"a":"x=y&"}&emailVerified=true&username=zoë"#,
            "7",
        )
    };
    let response = post.send(&sandbox).await;
    assert_eq!((&response["statusCode"], &response["data"]["username"]), (&json!(200), &json!("zoë")), "{response}");
    let delete = Signed::new(&sandbox, Method::DELETE, "/api/v3/ip-list/6630c1d2", "/api/v3/ip-list/6630c1d2", "8");
    assert_eq!(delete.send(&sandbox).await["statusCode"], 200);
}

#[tokio::test]
async fn signature_that_is_wrong_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let now = sandbox.clock().now();
    let date = |moment: SystemTime| Some(httpdate::fmt_http_date(moment));
    let minutes = |count: u64| Duration::from_secs(count * 60);
    let good = settings(&sandbox, "1");
    let key = |id: &str, secret: &str| GenauthCredentials::new(id, secret, "pool");
    let (id, secret) = (good.key.access_key_id.clone(), good.key.access_key_secret.clone());
    let of = |nonce: &str| settings(&sandbox, nonce);
    for (what, request, code) in [
        ("secret", Signed { key: key(&id, "wrong"), ..of("2") }, 1300),
        ("access key id", Signed { key: key("wrong", &secret), ..of("3") }, 1300),
        ("resource", Signed { resource: "/api/v3/get-security-settings?a=1".to_owned(), ..of("4") }, 1300),
        ("nonce", of(""), 1300),
        ("method", Signed { signature_method: "HMAC-SHA256", ..of("5") }, 1301),
        ("version", Signed { version: "2.0", ..of("6") }, 1302),
        ("date", Signed { date: Some("yesterday".to_owned()), ..of("7") }, 1303),
        ("no date", Signed { date: None, ..of("8") }, 1304),
        ("late", Signed { date: date(now - minutes(16)), ..of("9") }, 1305),
        ("early", Signed { date: date(now + minutes(16)), ..of("10") }, 1305),
        // Headers of one brand do not go with the scheme of the other.
        ("headers", Signed { brand: "authing", ..of("13") }, 1301),
        ("scheme", Signed { scheme: "authing", ..of("14") }, 1301),
    ] {
        let response = request.send(&sandbox).await;
        assert_eq!((&response["statusCode"], &response["apiCode"]), (&json!(401), &json!(code)), "{what}: {response}");
        assert!(response["message"].is_string() && response["requestId"].is_string());
        assert!(!response.to_string().contains(&secret));
    }
    assert_eq!(good.send(&sandbox).await["statusCode"], 200);
    assert_eq!(good.send(&sandbox).await["apiCode"], 1306, "a nonce is good once");
    let near = Signed { date: date(now - minutes(14)), ..of("11") };
    assert_eq!(near.send(&sandbox).await["statusCode"], 200);
    sandbox.clock().advance(minutes(16));
    let stale = Signed { date: date(now), ..of("12") };
    assert_eq!(stale.send(&sandbox).await["apiCode"], 1305, "the date is held against the clock of the sandbox");
}

#[tokio::test]
async fn signature_headers_of_brands_are_not_mixed() {
    let sandbox = Sandbox::start().await.expect("started");
    // Headers of the other brand are not signed, and a nonce among them is none.
    let noise = settings(&sandbox, "1").request(&sandbox).header("x-authing-signature-nonce", "2");
    assert_eq!(envelope(noise).await["statusCode"], 200);
    let request = settings(&sandbox, "").request(&sandbox).header("x-authing-signature-nonce", "3");
    assert_eq!(envelope(request).await["apiCode"], 1300);
    let unsigned = settings(&sandbox, "4").request(&sandbox).header("x-genauth-request-from", "somewhere");
    assert_eq!(envelope(unsigned).await["apiCode"], 1300, "every header of the brand is signed");
    let scheme = Signed { scheme: "GENAUTH", ..settings(&sandbox, "5") };
    assert_eq!(envelope(scheme.request(&sandbox)).await["statusCode"], 401);
    let genauth = Genauth::new(&sandbox).await;
    let url = format!("{}/api/v3/get-security-settings", sandbox.url());
    let pool = &sandbox.genauth_credentials().userpool_id;
    let as_signature = genauth.http.get(&url).header("x-genauth-userpool-id", pool);
    let as_signature = as_signature.header("authorization", format!("GenAuth {}", genauth.token));
    assert_eq!(envelope(as_signature).await["statusCode"], 401, "a token is no signature");
    let authing = genauth.http.get(&url).bearer_auth(&genauth.token).header("x-authing-userpool-id", pool);
    assert_eq!(envelope(authing).await["statusCode"], 200, "tokens go with the headers of both");
}

#[tokio::test]
async fn token_is_accepted_until_it_expires() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    genauth.got("get-security-settings").await;
    let parts: Vec<&str> = genauth.token.split('.').collect();
    assert_eq!(parts.len(), 3);
    // As Python's SDK decodes it: standard alphabet, padded.
    let padded = format!("{}{}", parts[1], "=".repeat((4 - parts[1].len() % 4) % 4));
    let claims: Value = serde_json::from_slice(&STANDARD.decode(padded).expect("base64")).expect("json");
    assert_eq!(claims["scoped_userpool_id"], json!(sandbox.genauth_credentials().userpool_id));

    let url = format!("{}/api/v3/get-security-settings", sandbox.url());
    let request = || genauth.http.get(&url).bearer_auth(&genauth.token);
    assert_eq!(envelope(request()).await["statusCode"], 401, "the user pool is missing");
    assert_eq!(envelope(request().header("x-genauth-userpool-id", "other")).await["statusCode"], 401);
    assert_eq!(envelope(genauth.http.get(&url)).await["statusCode"], 401);
    assert_eq!(envelope(genauth.http.get(&url).bearer_auth("made-up")).await["statusCode"], 401);
    sandbox.clock().advance(Duration::from_secs(7200));
    assert_eq!(genauth.get("get-security-settings").await["statusCode"], 401);
}

#[tokio::test]
async fn token_needs_the_right_access_key() {
    let sandbox = Sandbox::start().await.expect("started");
    let url = format!("{}/api/v3/get-management-token", sandbox.url());
    let http = crate::support::http();
    let key = sandbox.genauth_credentials();
    let wrong = json!({"accessKeyId": key.access_key_id, "accessKeySecret": "wrong"});
    assert_eq!(envelope(http.post(&url).json(&wrong)).await["statusCode"], 401);
    assert_eq!(envelope(http.post(&url).json(&json!({}))).await["statusCode"], 400);
    assert_eq!(envelope(http.post(&url).body("{")).await["statusCode"], 400);
    sandbox.calls("getManagementToken").exactly(3);
}

#[tokio::test]
async fn unknown_path_is_not_found() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let (status, body) = send(genauth.request(Method::GET, "no-such-thing")).await;
    assert_eq!((status, &body["statusCode"]), (404, &json!(404)));
}
