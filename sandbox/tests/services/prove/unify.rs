//! The Unify flow.

use std::time::Duration;

use crate::support::{Prove, correlation_id};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

const PASSES: &str = "2001004014";
const PASSES_ALONE: &str = "2001004018";

async fn open(prove: &Prove<'_>, possession: &str, more: Value) -> String {
    let mut body = json!({"possessionType": possession, "clientRequestId": "r-1"});
    if possession == "desktop" {
        body["finalTargetUrl"] = json!("https://example.com/landing");
    }
    body.as_object_mut().expect("object").extend(more.as_object().expect("object").clone());
    let response = prove.ok("/v3/unify", body).await;
    assert_eq!(response["success"], "pending");
    assert!(response["authToken"].is_string());
    let id = correlation_id(&response);
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12]);
    assert_eq!(id, id.to_lowercase());
    id
}

async fn status(prove: &Prove<'_>, id: &str) -> Value {
    prove.ok("/v3/unify-status", json!({"correlationId": id, "clientRequestId": "r-2"})).await
}

async fn bind(prove: &Prove<'_>, id: &str, phone: &str) -> Value {
    prove.ok("/v3/unify-bind", json!({"correlationId": id, "phoneNumber": phone})).await
}

#[tokio::test]
async fn device_keys_expire_after_a_year_without_use() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let id = open(&prove, "none", json!({})).await;
    status(&prove, &id).await;
    let device = bind(&prove, &id, PASSES).await["deviceId"].clone();
    let half_a_year = Duration::from_secs(183 * 24 * 3600);
    for _ in 0..3 {
        sandbox.clock().advance(half_a_year);
        prove = Prove::new(&sandbox).await;
        let id = open(&prove, "none", json!({"deviceId": device})).await;
        assert_eq!(status(&prove, &id).await["success"], "true");
    }
    sandbox.clock().advance(2 * half_a_year);
    prove = Prove::new(&sandbox).await;
    let id = open(&prove, "none", json!({"deviceId": device})).await;
    assert_eq!(status(&prove, &id).await["success"], "possession_required");
}

#[tokio::test]
async fn evaluation_has_authentication_and_risk() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let pass = json!({"result": "pass"});
    for (asked, passed, expected) in [
        (json!({}), true, json!({"authentication": pass})),
        (json!({"checkReputation": false}), true, json!({"authentication": pass})),
        (json!({"checkReputation": true}), true, json!({"authentication": pass, "risk": pass})),
        (json!({"checkReputation": true}), false, json!({"authentication": {"result": "fail"}, "risk": pass})),
    ] {
        let mut more = asked.clone();
        more["phoneNumber"] = json!(PASSES);
        let id = open(&prove, "mobile", more).await;
        assert!(status(&prove, &id).await.get("evaluation").is_none(), "nothing before the end");
        sandbox.complete_client_step(&id, passed);
        assert_eq!(status(&prove, &id).await["evaluation"], expected, "{asked}");
    }
    let id = open(&prove, "none", json!({"checkReputation": true})).await;
    assert!(status(&prove, &id).await.get("evaluation").is_none());
    assert_eq!(bind(&prove, &id, PASSES).await["evaluation"]["risk"], pass);
}

#[tokio::test]
async fn mobile_session_is_verified_after_the_client_step() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "mobile", json!({"phoneNumber": PASSES, "clientHumanId": "h-1"})).await;
    let pending = status(&prove, &id).await;
    assert_eq!((&pending["success"], &pending["clientRequestId"]), (&json!("pending"), &json!("r-2")));
    assert!(pending.get("proveId").is_none());
    assert!(sandbox.complete_client_step(&id, true));
    let passed = status(&prove, &id).await;
    assert_eq!(passed["success"], "true");
    assert_eq!((&passed["phoneNumber"], &passed["clientHumanId"]), (&json!(PASSES), &json!("h-1")));
    assert!(passed["proveId"].is_string() && passed["deviceId"].is_string());
    // Asking again changes nothing.
    assert_eq!(status(&prove, &id).await, passed);
    sandbox.calls("V3UnifyRequest").exactly(1);
    let calls = sandbox.calls("unify_status");
    calls.exactly(3);
    assert_eq!(calls[0].body.as_ref().expect("body")["correlationId"], json!(id));
    assert_eq!((calls[2].status, &calls[2].response["success"]), (200, &json!("true")));
}

#[tokio::test]
async fn desktop_session_is_verified_without_a_device_id() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "desktop", json!({"phoneNumber": PASSES})).await;
    assert_eq!(status(&prove, &id).await["success"], "pending");
    sandbox.complete_client_step(&id, true);
    let passed = status(&prove, &id).await;
    assert_eq!((&passed["success"], &passed["phoneNumber"]), (&json!("true"), &json!(PASSES)));
    assert!(passed["proveId"].is_string() && passed.get("deviceId").is_none());
}

#[tokio::test]
async fn client_step_that_fails_is_final() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for possession in ["mobile", "desktop", "none"] {
        let id = open(&prove, possession, json!({"phoneNumber": PASSES})).await;
        sandbox.complete_client_step(&id, false);
        let failed = status(&prove, &id).await;
        assert_eq!(failed["success"], "false");
        assert!(failed.get("proveId").is_none());
        sandbox.complete_client_step(&id, true);
        assert_eq!(status(&prove, &id).await["success"], "false");
    }
}

#[tokio::test]
async fn short_term_users_pass_without_the_client() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for possession in ["mobile", "desktop"] {
        let id = open(&prove, possession, json!({"phoneNumber": PASSES_ALONE})).await;
        let passed = status(&prove, &id).await;
        assert_eq!(passed["success"], "true");
        assert!(passed.get("deviceId").is_none(), "no key is made");
    }
}

#[tokio::test]
async fn possession_proven_by_the_caller() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "none", json!({})).await;
    let required = status(&prove, &id).await;
    assert_eq!(required["success"], "possession_required");
    assert!(required.get("proveId").is_none());
    assert_eq!(status(&prove, &id).await["success"], "possession_required");
    let bound = bind(&prove, &id, PASSES).await;
    assert_eq!((&bound["success"], &bound["phoneNumber"]), (&json!("true"), &json!(PASSES)));
    let device = bound["deviceId"].as_str().expect("device");
    assert_eq!(status(&prove, &id).await["success"], "true");
    let again = json!({"correlationId": id, "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/unify-bind", again).await, (403, 8003));

    // The key is known now, and so is the person.
    let id = open(&prove, "none", json!({"deviceId": device})).await;
    let known = status(&prove, &id).await;
    assert_eq!((&known["success"], &known["phoneNumber"]), (&json!("true"), &json!(PASSES)));
    assert_eq!((&known["deviceId"], &known["proveId"]), (&bound["deviceId"], &bound["proveId"]));
    let id = open(&prove, "none", json!({"deviceId": "unknown"})).await;
    assert_eq!(status(&prove, &id).await["success"], "possession_required");
}

#[tokio::test]
async fn device_key_of_another_number_fails() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "none", json!({})).await;
    status(&prove, &id).await;
    let device = bind(&prove, &id, PASSES).await["deviceId"].clone();
    let id = open(&prove, "none", json!({"deviceId": device, "phoneNumber": "2001004015"})).await;
    assert_eq!(status(&prove, &id).await["success"], "false");
    let id = open(&prove, "mobile", json!({"deviceId": device, "phoneNumber": "2001004015"})).await;
    sandbox.complete_client_step(&id, true);
    assert_eq!(status(&prove, &id).await["success"], "false");
    let more = json!({"deviceId": device, "phoneNumber": "2001004015", "rebind": true});
    let id = open(&prove, "none", more).await;
    assert_eq!(status(&prove, &id).await["success"], "possession_required");
    assert_eq!(bind(&prove, &id, "2001004015").await["deviceId"], device);
    let id = open(&prove, "none", json!({"deviceId": device})).await;
    assert_eq!(status(&prove, &id).await["phoneNumber"], "2001004015");
}

#[tokio::test]
async fn prove_id_replaces_the_phone_number() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "mobile", json!({"phoneNumber": format!("+1{PASSES}")})).await;
    sandbox.complete_client_step(&id, true);
    let person = status(&prove, &id).await["proveId"].clone();
    let id = open(&prove, "mobile", json!({"proveId": person})).await;
    sandbox.complete_client_step(&id, true);
    let passed = status(&prove, &id).await;
    assert_eq!((&passed["proveId"], &passed["phoneNumber"]), (&person, &json!(PASSES)));
    let unknown = json!({"possessionType": "mobile", "clientRequestId": "r", "proveId": "unknown"});
    assert_eq!(prove.rejected("/v3/unify", unknown).await, (400, 8001));
    let neither = json!({"possessionType": "mobile", "clientRequestId": "r"});
    assert_eq!(prove.rejected("/v3/unify", neither).await, (400, 8001));
    open(&prove, "mobile", json!({"mobileAuthEnabled": true})).await;
}

#[tokio::test]
async fn calls_in_the_wrong_order_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for possession in ["mobile", "desktop", "none"] {
        // In a session that was not opened with none there is no bind, and with none it comes after a status.
        let id = open(&prove, possession, json!({"phoneNumber": PASSES})).await;
        let body = json!({"correlationId": id, "phoneNumber": PASSES});
        assert_eq!(prove.rejected("/v3/unify-bind", body.clone()).await, (403, 8003));
        if possession == "none" {
            assert_eq!(prove.ok("/v3/unify-status", body).await["success"], "possession_required");
        } else {
            assert_eq!(prove.rejected("/v3/unify-status", body).await, (400, 8001));
        }
    }
}

#[tokio::test]
async fn correlation_ids_belong_to_their_flow_and_expire() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = open(&prove, "none", json!({})).await;
    for wrong in ["5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801", "x", &id.to_uppercase()] {
        assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": wrong})).await, (400, 8008), "{wrong}");
    }
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": 1})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/unify-status", json!({})).await, (400, 8001));
    // An id belongs to its flow.
    assert_eq!(prove.rejected("/v3/mfa-status", json!({"correlationId": id})).await, (400, 8008));
    sandbox.clock().advance(Duration::from_secs(14 * 60));
    assert_eq!(status(&prove, &id).await["success"], "possession_required");
    sandbox.clock().advance(Duration::from_secs(60));
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
    let body = json!({"correlationId": id, "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/unify-bind", body).await, (400, 8008));
    assert!(!sandbox.complete_client_step(&id, true));
}

#[tokio::test]
async fn test_users_have_their_documented_results() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    // Number and whether the client step is needed, of all twelve users of the product.
    for (phone, needs_client) in [
        ("2001004018", false),
        ("+2001004029", false),
        ("2001004014", true),
        ("2001004015", true),
        ("+2001004025", true),
        ("+2001004026", true),
        ("2001004016", true),
        ("2001004017", true),
        ("2001004041", true),
        ("+2001004027", true),
        ("+2001004028", true),
        ("+2001004043", true),
    ] {
        let id = open(&prove, "mobile", json!({"phoneNumber": phone})).await;
        let first = if needs_client { "pending" } else { "true" };
        assert_eq!(status(&prove, &id).await["success"], first, "{phone}");
        sandbox.complete_client_step(&id, true);
        let passed = status(&prove, &id).await;
        assert_eq!((&passed["success"], &passed["phoneNumber"]), (&json!("true"), &json!(phone)));
        assert_eq!(passed.get("deviceId").is_some(), needs_client, "{phone}");
    }
    let with = |phone: &str| json!({"possessionType": "mobile", "clientRequestId": "r", "phoneNumber": phone});
    for unknown in ["2001009999", "12025550143", "+12025550143"] {
        assert_eq!(prove.rejected("/v3/unify", with(unknown)).await, (400, 8007));
    }
    for of_another_product in [
        "2001001695",
        "2001001693",
        "2001001688",
        "2001001687",
        "2001001686",
        "5550000000",
        "5555555555",
        "2001004011",
        "447968900002",
        "2001004053",
        "2001004054",
        "2001004049",
        "2001004051",
        "2001004052",
        "2001004031",
        "2001004035",
        "2001004036",
    ] {
        assert_eq!(prove.rejected("/v3/unify", with(of_another_product)).await, (400, 8009), "{of_another_product}");
    }
    let id = open(&prove, "none", json!({})).await;
    status(&prove, &id).await;
    let bind = |phone: &str| json!({"correlationId": id, "phoneNumber": phone});
    assert_eq!(prove.rejected("/v3/unify-bind", bind("2001009999")).await, (400, 8007));
    assert_eq!(prove.rejected("/v3/unify-bind", bind("2001004031")).await, (400, 8009));
    assert_eq!(prove.ok("/v3/unify-bind", bind(PASSES)).await["success"], "true");
}
