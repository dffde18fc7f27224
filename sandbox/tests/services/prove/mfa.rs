//! The MFA flow, the former name of Unify.

use std::time::Duration;

use crate::support::{Prove, correlation_id};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

const PASSES: &str = "2001004014";

async fn open(prove: &Prove<'_>, body: Value) -> String {
    let response = prove.ok("/v3/mfa", body).await;
    assert_eq!(response["success"], "pending");
    correlation_id(&response)
}

#[tokio::test]
async fn possession_proven_by_the_caller() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for third in ["/v3/mfa-status", "/v3/mfa-bind"] {
        let id = open(&prove, json!({"possessionType": "none"})).await;
        let with_number = json!({"correlationId": id, "phoneNumber": PASSES});
        assert_eq!(prove.rejected("/v3/mfa-status", with_number.clone()).await, (403, 8003));
        assert_eq!(prove.rejected("/v3/mfa-bind", with_number.clone()).await, (403, 8003));
        let required = prove.ok("/v3/mfa-status", json!({"correlationId": id})).await;
        assert_eq!(required, json!({"success": "possession_required"}));
        let passed = prove.ok(third, with_number.clone()).await;
        assert_eq!(passed, json!({"success": "true", "phoneNumber": PASSES}));
        assert_eq!(prove.ok("/v3/mfa-status", json!({"correlationId": id})).await, passed);
        // The same status again gives the same response, another number or another bind none.
        assert_eq!(prove.ok("/v3/mfa-status", with_number.clone()).await, passed);
        let another = json!({"correlationId": id, "phoneNumber": "2001004015"});
        assert_eq!(prove.rejected("/v3/mfa-status", another).await, (403, 8003));
        assert_eq!(prove.rejected("/v3/mfa-bind", with_number).await, (403, 8003));
    }
}

#[tokio::test]
async fn the_number_belongs_to_sessions_opened_with_none() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let opening = json!({"possessionType": "none", "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/mfa", opening).await, (400, 8001));
    let id = open(&prove, json!({"possessionType": "mobile", "phoneNumber": PASSES})).await;
    let with_number = json!({"correlationId": id, "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/mfa-status", with_number.clone()).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/mfa-bind", with_number).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/mfa-bind", json!({"correlationId": id})).await, (403, 8003));
}

#[tokio::test]
async fn possession_proven_by_prove() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let desktop = json!({"possessionType": "desktop", "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/mfa", desktop).await, (400, 8001));
    let url = "https://example.com/landing";
    for opening in [
        json!({"possessionType": "mobile", "phoneNumber": PASSES}),
        json!({"possessionType": "desktop", "phoneNumber": PASSES, "finalTargetUrl": url}),
    ] {
        for passes in [true, false] {
            let id = open(&prove, opening.clone()).await;
            let ask = json!({"correlationId": id});
            assert_eq!(prove.ok("/v3/mfa-status", ask.clone()).await["success"], "pending");
            assert!(sandbox.complete_client_step(&id, passes));
            let ended = prove.ok("/v3/mfa-status", ask).await;
            assert_eq!(ended, json!({"success": passes.to_string(), "phoneNumber": PASSES}));
        }
    }
    // Mobile Auth finds a number that was not given.
    let id = open(&prove, json!({"possessionType": "mobile"})).await;
    sandbox.complete_client_step(&id, true);
    assert_eq!(prove.ok("/v3/mfa-status", json!({"correlationId": id})).await["phoneNumber"], "2001004016");
}

#[tokio::test]
async fn sessions_and_test_users() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    assert_eq!(prove.rejected("/v3/mfa-status", json!({})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/mfa-status", json!({"correlationId": "x"})).await, (400, 8008));
    let with = |phone: &str| json!({"possessionType": "mobile", "phoneNumber": phone});
    assert_eq!(prove.rejected("/v3/mfa", with("2001009999")).await, (400, 8007));
    assert_eq!(prove.rejected("/v3/mfa", with("2001004031")).await, (400, 8009));
    let id = open(&prove, with("2001004011")).await;
    assert_eq!(prove.ok("/v3/mfa-status", json!({"correlationId": id})).await["success"], "true");
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
    let id = open(&prove, json!({"possessionType": "none"})).await;
    assert_eq!(prove.rejected("/v3/mfa-bind", json!({"correlationId": id})).await, (400, 8001));
    sandbox.clock().advance(Duration::from_secs(15 * 60));
    assert_eq!(prove.rejected("/v3/mfa-status", json!({"correlationId": id})).await, (400, 8008));
}
