//! Device keys, and attributes of issuers.

use crate::support::{Prove, correlation_id};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// A passed session: its prove id and device id.
async fn passed(prove: &Prove<'_>) -> (String, String) {
    let opening = json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": "2001004014"});
    let id = correlation_id(&prove.ok("/v3/unify", opening).await);
    prove.sandbox.complete_client_step(&id, true);
    let response = prove.ok("/v3/unify-status", json!({"correlationId": id})).await;
    let text = |property: &str| response[property].as_str().expect("id").to_owned();
    (text("proveId"), text("deviceId"))
}

async fn get(prove: &Prove<'_>, operation: &str, query: &str) -> (u16, Value) {
    prove.call("GET", &format!("/v3/{operation}"), &format!("/v3/{operation}?{query}")).await
}

#[tokio::test]
async fn device_key_that_is_revoked_is_unknown() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let (_, device) = passed(&prove).await;
    let known = json!({"possessionType": "none", "clientRequestId": "r-1", "deviceId": device});
    let id = correlation_id(&prove.ok("/v3/unify", known.clone()).await);
    assert_eq!(prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"], "true");
    let revoke = json!({"deviceId": device, "clientRequestId": "r-1"});
    assert_eq!(prove.ok("/v3/device/revoke", revoke.clone()).await, json!({"success": true}));
    let id = correlation_id(&prove.ok("/v3/unify", known).await);
    assert_eq!(prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"], "possession_required");
    assert_eq!(prove.rejected("/v3/device/revoke", revoke).await, (404, 8011));
    let unknown = json!({"deviceId": "unknown", "clientRequestId": "r-1"});
    assert_eq!(prove.rejected("/v3/device/revoke", unknown).await, (404, 8011));
    assert_eq!(prove.rejected("/v3/device/revoke", json!({"deviceId": device})).await, (400, 8001));
}

#[tokio::test]
async fn attributes_are_discovered_and_fetched() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let (person, _) = passed(&prove).await;
    let (status, discovered) = get(&prove, "discover", &format!("proveId={person}")).await;
    assert_eq!(status, 200);
    let attribute = &discovered["results"][0];
    let id = attribute["attributeId"].as_str().expect("id");
    let (status, fetched) = get(&prove, "fetch", &format!("proveId={person}&attributeId={id}")).await;
    assert_eq!(status, 200);
    let value = &fetched["results"][0];
    assert_eq!((&value["attributeId"], &value["issuerId"]), (&attribute["attributeId"], &attribute["issuerId"]));
    assert!(value["attributeValue"].is_string());
    // It stays the same.
    assert_eq!(get(&prove, "discover", &format!("proveId={person}")).await.1, discovered);
    for (operation, query, expected) in [
        ("discover", "proveId=made-up".to_owned(), (404, 8011)),
        ("fetch", format!("proveId=made-up&attributeId={id}"), (404, 8011)),
        ("fetch", format!("proveId={person}&attributeId=made-up"), (400, 8001)),
        ("discover", String::new(), (400, 8001)),
        ("fetch", format!("proveId={person}"), (400, 8001)),
    ] {
        let (status, body) = get(&prove, operation, &query).await;
        assert_eq!((status, body["code"].as_u64()), (expected.0, Some(expected.1)), "{operation} {query}");
    }
}
