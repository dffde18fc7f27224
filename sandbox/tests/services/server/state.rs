//! Snapshots: taken, restored, started from, reset.

use std::time::Duration;

use crate::support::{Genauth, Prove, correlation_id};
use identity_apis_sandbox::{ProveCredentials, RestoreError, Sandbox, Snapshot};
use serde_json::{Value, json};

async fn opened(prove: &Prove<'_>, phone: &str) -> String {
    let opening = json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": phone});
    correlation_id(&prove.ok("/v3/unify", opening).await)
}

async fn status(prove: &Prove<'_>, id: &str) -> Value {
    prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"].clone()
}

#[tokio::test]
async fn snapshot_restores_everything() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    let id = opened(&prove, "2001004014").await;
    prove.ok("/v3/identity", json!({"phoneNumber": "2001004031"})).await;
    let flow = json!({"flowType": "mobile", "phoneNumber": "2001001693"});
    let flow = correlation_id(&prove.ok("/v3/start", flow).await);
    genauth.ok("create-user", json!({"username": "mara"})).await;
    let snapshot = sandbox.snapshot();

    sandbox.complete_client_step(&id, true);
    assert_eq!(status(&prove, &id).await, "true");
    genauth.ok("create-user", json!({"username": "teo"})).await;
    sandbox.clock().advance(Duration::from_secs(3_600));
    sandbox.restore(&snapshot).expect("restored");

    // Tokens, sessions, flows, people, users and the clock are what they were.
    assert_eq!(status(&prove, &id).await, "pending");
    prove.ok("/v3/validate", json!({"correlationId": flow})).await;
    assert_eq!(prove.got("/v3/identity", "/v3/identity").await["results"].as_array().map(Vec::len), Some(1));
    assert_eq!(genauth.got("list-users").await["totalCount"], 1);
}

#[tokio::test]
async fn snapshot_is_plain_data() {
    let sandbox = Sandbox::builder().seed(5).start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = opened(&prove, "2001004014").await;
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let secret = &sandbox.prove_credentials().client_secret;
    assert!(text.contains(secret.as_str()), "it begins another sandbox with the same credentials");
    assert!(!format!("{:?}", sandbox.snapshot()).contains(secret.as_str()));

    let snapshot: Snapshot = serde_json::from_str(&text).expect("snapshot");
    let other = Sandbox::builder().state(snapshot).start().await.expect("started");
    assert!(other.prove_credentials() == sandbox.prove_credentials());
    assert!(other.genauth_credentials() == sandbox.genauth_credentials());
    let there = Prove { sandbox: &other, http: crate::support::http(), token: prove.token.clone() };
    assert!(other.complete_client_step(&id, true));
    assert_eq!(status(&there, &id).await, "true");
    assert_eq!(status(&prove, &id).await, "pending", "they share nothing");
    // The same calls have the same responses on both sides from here on.
    sandbox.restore(&other.snapshot()).expect("restored");
    assert_eq!(opened(&prove, "2001004014").await, opened(&there, "2001004014").await);
}

#[tokio::test]
async fn snapshot_that_does_not_fit_is_rejected() {
    let (one, two) = (Sandbox::start().await.expect("started"), Sandbox::start().await.expect("started"));
    assert_eq!(one.restore(&two.snapshot()), Err(RestoreError::Credentials));
    let mut other = serde_json::to_value(one.snapshot()).expect("json");
    other["version"] = json!(7);
    let other: Snapshot = serde_json::from_value(other).expect("snapshot");
    assert_eq!(one.restore(&other), Err(RestoreError::Version(7)));
    let rejected = Sandbox::builder().state(other).start().await.expect_err("rejected");
    assert!(rejected.to_string().contains("version 7"), "{rejected}");
    assert!(serde_json::from_value::<Snapshot>(json!({"version": 1})).is_err());
    // Credentials of the builder win over those of a snapshot.
    let given = ProveCredentials::new("client", "secret");
    let third =
        Sandbox::builder().state(one.snapshot()).prove_credentials(given.clone()).start().await.expect("started");
    assert!(*third.prove_credentials() == given);
}

#[tokio::test]
async fn reset_restores_the_initial_state() {
    let sandbox = Sandbox::builder().seed(3).start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let first = opened(&prove, "2001004014").await;
    sandbox.clock().advance(Duration::from_secs(60));
    sandbox.reset();
    sandbox.all_calls().exactly(0);
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": first})).await, (401, 8002));
    sandbox.reset();
    let prove = Prove::new(&sandbox).await;
    assert_eq!(opened(&prove, "2001004014").await, first, "the same run again");
}

#[tokio::test]
async fn expire_tokens_ends_every_token() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    let id = opened(&prove, "2001004014").await;
    sandbox.expire_tokens();
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (401, 8002));
    assert_eq!(genauth.get("list-users").await["statusCode"], 401);
    let prove = Prove::new(&sandbox).await;
    assert_eq!(status(&prove, &id).await, "pending", "sessions live on");
}

#[tokio::test]
async fn foreign_file_is_left_alone_even_when_its_state_is_not_used() {
    let prepared = Sandbox::start().await.expect("started").snapshot();
    let path = std::env::temp_dir().join(format!("identity-apis-sandbox-state-{}.json", std::process::id()));
    std::fs::write(&path, "{\"canary\": 1}").expect("written");
    let started = Sandbox::builder().state(prepared.clone()).persist(&path).start().await;
    let error = started.expect_err("rejected").to_string();
    assert!(error.contains("not the state of a sandbox"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "{\"canary\": 1}");
    std::fs::remove_file(&path).expect("removed");
    // One sandbox at a time, also within a process; and the next one as soon as the first is gone.
    let first = Sandbox::builder().state(prepared).persist(&path).start().await.expect("started");
    let second = Sandbox::builder().persist(&path).start().await.expect_err("rejected").to_string();
    assert!(second.contains("in use"), "{second}");
    drop(first);
    Sandbox::builder().persist(&path).start().await.expect("started").close().await.expect("written");
    std::fs::remove_file(&path).expect("removed");
}
