//! Authentication at Prove, and unknown paths.

use std::time::Duration;

use crate::support::{Prove, correlation_id, send, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn tokens_need_the_right_credentials() {
    let sandbox = Sandbox::start().await.expect("started");
    let http = crate::support::http();
    let known = sandbox.prove_credentials();
    let (status, body) = token(&http, &sandbox, &known.client_id, &known.client_secret, "client_credentials").await;
    assert_eq!((status, &body["token_type"], &body["expires_in"]), (200, &json!("Bearer"), &json!(3600)));
    for (id, secret) in [
        (known.client_id.as_str(), "wrong"),
        ("wrong", known.client_secret.as_str()),
        (&known.client_id, &format!("{} ", known.client_secret)),
    ] {
        let (status, body) = token(&http, &sandbox, id, secret, "client_credentials").await;
        assert_eq!((status, &body["code"]), (401, &json!(8002)));
        assert!(!body.to_string().contains(&known.client_secret));
    }
    let (status, body) = token(&http, &sandbox, &known.client_id, &known.client_secret, "password").await;
    assert_eq!((status, &body["code"]), (400, &json!(8001)));

    let url = format!("{}/token", sandbox.url());
    let in_json = json!({"client_id": known.client_id, "client_secret": known.client_secret,
        "grant_type": "client_credentials"});
    let (status, body) = send(http.post(&url).json(&in_json)).await;
    assert_eq!((status, &body["code"]), (400, &json!(8001)));
    let (status, body) = send(http.post(&url).form(&[("client_id", "x")])).await;
    assert_eq!((status, &body["code"]), (400, &json!(8001)));
    assert!(body["message"].as_str().expect("text").contains("/client_secret"), "{body}");
    sandbox.calls("V3TokenRequest").exactly(7);
}

#[tokio::test]
async fn calls_need_a_token_that_has_not_expired() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let body = json!({"phoneNumber": "2001004014", "possessionType": "mobile", "clientRequestId": "r-1"});
    prove.ok("/v3/unify", body.clone()).await;
    let without = prove.http.post(format!("{}/v3/unify", sandbox.url())).json(&body);
    let (status, response) = send(without).await;
    assert_eq!((status, &response["code"]), (401, &json!(8002)));

    sandbox.clock().advance(Duration::from_secs(3599 - 30));
    prove.ok("/v3/unify", body.clone()).await;
    sandbox.clock().advance(Duration::from_secs(31));
    assert_eq!(prove.rejected("/v3/unify", body.clone()).await, (401, 8002));
    prove.token = "unknown".to_owned();
    assert_eq!(prove.rejected("/v3/unify", body).await, (401, 8002));
}

#[tokio::test]
async fn unknown_paths_and_methods_are_forbidden() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (method, path) in [
        (Method::GET, "/v3/unify"),
        (Method::DELETE, "/v3/unify"),
        (Method::POST, "/v3/unfiy"),
        (Method::POST, "/v3/token"),
        (Method::GET, "/token"),
        (Method::POST, "/v1/nothing"),
        (Method::GET, "/v3"),
    ] {
        let url = format!("{}{path}", sandbox.url());
        let (status, body) = send(prove.http.request(method, url).bearer_auth(&prove.token)).await;
        assert_eq!(status, 403, "{path}: {body}");
        assert!(body["message"].is_string());
    }
    let (status, _) = send(prove.http.get(format!("{}/nowhere", sandbox.url()))).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn bodies_are_json_of_at_most_4_kb() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let raw = |path: &str, body: String| {
        prove.http.post(format!("{}{path}", sandbox.url())).bearer_auth(&prove.token).body(body)
    };
    for body in ["", "{", "phoneNumber=1", "<html>"] {
        let (status, response) = send(raw("/v3/unify", body.to_owned())).await;
        assert_eq!((status, &response["code"]), (400, &json!(8001)), "{body}");
    }
    let of_length = |length: usize| {
        let shell = json!({"phoneNumber": "2001004014", "possessionType": "mobile", "clientRequestId": ""}).to_string();
        shell
            .replace(r#""clientRequestId":"""#, &format!(r#""clientRequestId":"{}""#, "r".repeat(length - shell.len())))
    };
    assert_eq!(of_length(4096).len(), 4096);
    assert_eq!(send(raw("/v3/unify", of_length(4096))).await.0, 200);
    let (status, response) = send(raw("/v3/unify", of_length(4097))).await;
    assert_eq!((status, &response["code"]), (400, &json!(8001)));
    // A batch may be larger.
    let items = vec![json!({"phoneNumber": "2001004031", "clientCustomerId": "c".repeat(100)}); 50];
    let batch = json!({"clientRequestId": "r-1", "items": items}).to_string();
    assert!(batch.len() > 4096);
    let (status, response) = send(raw("/v3/identity/batch", batch)).await;
    assert_eq!(status, 200, "{response}");
    // And there is an end to everything.
    let (status, _) = send(raw("/v3/unify", "x".repeat(5 * 1024 * 1024))).await;
    assert_eq!(status, 413);
}

#[tokio::test]
async fn bodies_fit_the_document() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let body = json!({"phoneNumber": "canary!", "possessionType": "canary", "clientRequestId": ["canary"],
        "finalTargetUrl": "canary".repeat(100)});
    let (status, response) = prove.post("/v3/unify", body).await;
    assert_eq!((status, &response["code"]), (400, &json!(8001)));
    let message = response["message"].as_str().expect("text");
    for pointer in ["/phoneNumber", "/possessionType", "/clientRequestId", "/finalTargetUrl"] {
        assert!(message.contains(pointer), "{message}");
    }
    for rule in ["(pattern)", "(enum)", "(type)", "(maxLength)"] {
        assert!(message.contains(rule), "{message}");
    }
    assert!(!message.contains("canary"), "{message}");
    let desktop = json!({"phoneNumber": "2001004014", "possessionType": "desktop", "clientRequestId": "r-1"});
    let (status, response) = prove.post("/v3/unify", desktop).await;
    assert_eq!(status, 400);
    assert!(response["message"].as_str().expect("text").contains("/finalTargetUrl"), "{response}");
}

#[tokio::test]
async fn customers_do_not_share_sessions() {
    let (one, two) = (ProveCredentials::new("one", "secret-1"), ProveCredentials::new("two", "secret-2"));
    let sandbox = Sandbox::builder().prove_credentials(one).prove_credentials(two).start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    assert_eq!(sandbox.prove_credentials().client_id, "one");
    let body = json!({"phoneNumber": "2001004018", "possessionType": "mobile", "clientRequestId": "r-1"});
    let id = correlation_id(&prove.ok("/v3/unify", body).await);
    let (_, other) = token(&prove.http, &sandbox, "two", "secret-2", "client_credentials").await;
    let own = std::mem::replace(&mut prove.token, other["access_token"].as_str().expect("token").to_owned());
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
    prove.token = own;
    assert_eq!(prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"], "true");
}
