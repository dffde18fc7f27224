//! Identity Manager.

use std::time::Duration;

use crate::support::{Prove, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use serde_json::{Value, json};

/// All three users of the product.
const USERS: [&str; 3] = ["2001004031", "2001004035", "2001004036"];

async fn enroll(prove: &Prove<'_>, phone: &str) -> String {
    let response = prove.ok("/v3/identity", json!({"phoneNumber": phone})).await;
    assert_eq!(response["success"], true);
    response["proveId"].as_str().expect("id").to_owned()
}

async fn get(prove: &Prove<'_>, id: &str) -> (u16, Value) {
    prove.call("GET", "/v3/identity/{proveId}", &format!("/v3/identity/{id}")).await
}

async fn change(prove: &Prove<'_>, id: &str, verb: &str) -> (u16, Value) {
    let (method, below) = if verb == "disenroll" { ("DELETE", String::new()) } else { ("POST", format!("/{verb}")) };
    let described = format!("/v3/identity/{{proveId}}{below}");
    prove.call(method, &described, &format!("/v3/identity/{id}{below}")).await
}

async fn list(prove: &Prove<'_>, query: &str) -> (Vec<String>, Option<String>) {
    let body = prove.got("/v3/identity", &format!("/v3/identity?{query}")).await;
    let results = body["results"].as_array().expect("list").iter();
    let ids = results.map(|item| item["proveId"].as_str().expect("id").to_owned()).collect();
    (ids, body["lastKey"].as_str().map(str::to_owned))
}

async fn lookup(prove: &Prove<'_>, number: &str) -> Value {
    let path = format!("/v3/identity/{number}/lookup");
    prove.got("/v3/identity/{mobileNumber}/lookup", &path).await
}

#[tokio::test]
async fn enrollment_creates_an_identity() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let body = json!({"phoneNumber": "+12001004031", "clientRequestId": "r-1", "clientCustomerId": "c-1",
        "deviceId": "d-1"});
    let enrolled = prove.ok("/v3/identity", body).await;
    let id = enrolled["proveId"].as_str().expect("id");
    let (status, identity) = get(&prove, id).await;
    assert_eq!(status, 200);
    for (property, expected) in [
        ("proveId", json!(id)),
        ("phoneNumber", json!("+12001004031")),
        ("active", json!(true)),
        ("clientCustomerId", json!("c-1")),
        ("deviceId", json!("d-1")),
        ("countryCode", json!("US")),
        ("lineType", json!("mobile")),
    ] {
        assert_eq!(identity[property], expected);
    }
    assert!(identity["createdAt"].is_u64());
    assert!(identity["creationString"].as_str().expect("text").ends_with('Z'));
    // Enrolling again changes neither id nor time, and keeps what is not given.
    sandbox.clock().advance(Duration::from_secs(60));
    let again = json!({"phoneNumber": "2001004031", "clientCustomerId": "c-2"});
    assert_eq!(prove.ok("/v3/identity", again).await["proveId"], id);
    let (_, later) = get(&prove, id).await;
    assert_eq!((&later["createdAt"], &later["phoneNumber"]), (&identity["createdAt"], &identity["phoneNumber"]));
    assert_eq!((&later["clientCustomerId"], &later["deviceId"]), (&json!("c-2"), &json!("d-1")));
}

#[tokio::test]
async fn test_users_have_their_documented_results() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for phone in USERS {
        let id = enroll(&prove, phone).await;
        assert_eq!(get(&prove, &id).await.1["phoneNumber"], phone);
    }
    let with = |phone: &str| json!({"phoneNumber": phone});
    assert_eq!(prove.rejected("/v3/identity", with("2001009999")).await, (400, 8007));
    for of_another_product in ["2001004014", "2001001695", "2001004011", "2001004053"] {
        assert_eq!(prove.rejected("/v3/identity", with(of_another_product)).await, (400, 8009));
    }
    assert_eq!(prove.rejected("/v3/identity", json!({})).await, (400, 8001));
}

#[tokio::test]
async fn batches_are_processed_item_by_item() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let items = json!([{"phoneNumber": USERS[0], "clientCustomerId": "c-1"}, {"phoneNumber": "2001009999"},
        {"phoneNumber": "2001004014"}, {"phoneNumber": USERS[1]}]);
    let response = prove.ok("/v3/identity/batch", json!({"items": items})).await;
    let results = response["results"].as_array().expect("list");
    let shape: Vec<(bool, bool)> =
        results.iter().map(|item| (item["proveId"].is_string(), item["error"].is_string())).collect();
    assert_eq!(shape, [(true, false), (false, true), (false, true), (true, false)]);
    assert_eq!(list(&prove, "").await.0.len(), 2);
    let id = results[0]["proveId"].as_str().expect("id");
    assert_eq!(get(&prove, id).await.1["clientCustomerId"], "c-1");
    assert_eq!(prove.ok("/v3/identity/batch", json!({"items": []})).await, json!({}));
    let item = json!({"phoneNumber": USERS[0]});
    prove.ok("/v3/identity/batch", json!({"items": vec![item.clone(); 100]})).await;
    assert_eq!(prove.rejected("/v3/identity/batch", json!({"items": vec![item; 101]})).await, (400, 8001));
}

#[tokio::test]
async fn identity_can_be_deactivated_activated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = enroll(&prove, USERS[0]).await;
    for (verb, active) in [("deactivate", false), ("deactivate", false), ("activate", true), ("activate", true)] {
        assert_eq!(change(&prove, &id, verb).await, (200, json!({"success": true})));
        assert_eq!(get(&prove, &id).await.1["active"], active);
    }
    // Enrolling does not undo it.
    change(&prove, &id, "deactivate").await;
    enroll(&prove, USERS[0]).await;
    assert_eq!(get(&prove, &id).await.1["active"], false);
    assert_eq!(change(&prove, &id, "disenroll").await, (200, json!({"success": true})));
    for verb in ["activate", "deactivate", "disenroll"] {
        let (status, body) = change(&prove, &id, verb).await;
        assert_eq!((status, &body["code"]), (404, &json!(8011)), "{verb}");
    }
    assert_eq!(get(&prove, &id).await.0, 404);
    assert_eq!(lookup(&prove, USERS[0]).await, json!({}));
    // She can be enrolled again, and is who she was.
    assert_eq!(enroll(&prove, USERS[0]).await, id);
    assert_eq!(get(&prove, &id).await.1["active"], true);
}

#[tokio::test]
async fn unknown_ids_are_rejected() {
    let (one, two) = (ProveCredentials::new("one", "secret-1"), ProveCredentials::new("two", "secret-2"));
    let sandbox = Sandbox::builder().prove_credentials(one).prove_credentials(two).start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let of_another = enroll(&prove, USERS[0]).await;
    let (_, other) = token(&prove.http, &sandbox, "two", "secret-2", "client_credentials").await;
    prove.token = other["access_token"].as_str().expect("token").to_owned();
    for id in ["unknown", "%2F", of_another.as_str()] {
        let (status, body) = get(&prove, id).await;
        assert_eq!((status, &body["code"]), (404, &json!(8011)));
        for verb in ["activate", "deactivate", "cross-domain", "disenroll"] {
            let described = "/v3/identity/{identityId}/cross-domain";
            let (status, body) = match verb {
                "cross-domain" => prove.call("POST", described, &format!("/v3/identity/{id}/{verb}")).await,
                _ => change(&prove, id, verb).await,
            };
            assert_eq!((status, &body["code"]), (404, &json!(8011)), "{verb}");
        }
    }
    assert_eq!(lookup(&prove, USERS[0]).await, json!({}));
    assert!(list(&prove, "").await.0.is_empty());
}

#[tokio::test]
async fn lookup_finds_identities_by_phone_number() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = enroll(&prove, USERS[0]).await;
    change(&prove, &id, "deactivate").await;
    for spelling in ["2001004031", "%2B12001004031", "+12001004031"] {
        let found = lookup(&prove, spelling).await;
        assert_eq!(found["items"].as_array().map(Vec::len), Some(1), "{spelling}");
        assert_eq!(found["items"][0], get(&prove, &id).await.1);
    }
    assert_eq!(lookup(&prove, USERS[1]).await, json!({}));
    assert_eq!(lookup(&prove, "nobody").await, json!({}));
}

#[tokio::test]
async fn list_is_paged_by_key() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    assert_eq!(list(&prove, "").await, (vec![], None));
    let mut ids = Vec::new();
    for phone in USERS {
        ids.push(enroll(&prove, phone).await);
    }
    assert_eq!(list(&prove, "").await, (ids.clone(), None));
    assert_eq!(list(&prove, "limit=3").await, (ids.clone(), None));
    let (first, key) = list(&prove, "limit=2").await;
    assert_eq!(first, ids[..2]);
    let key = key.expect("there is more");
    assert!(key.contains('+') && key.contains('/') && key.contains('='), "{key}");
    let encoded = key.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    assert_eq!(list(&prove, &format!("limit=2&startKey={encoded}")).await, (ids[2..].to_vec(), None));
    // A key that was not encoded is another one.
    assert!(key.starts_with('+'));
    let (status, body) = prove.call("GET", "/v3/identity", &format!("/v3/identity?startKey={key}")).await;
    assert_eq!((status, &body["code"]), (400, &json!(8001)));
    // It holds when its identity is gone.
    change(&prove, &ids[1], "disenroll").await;
    assert_eq!(list(&prove, &format!("startKey={encoded}")).await, (ids[2..].to_vec(), None));

    change(&prove, &ids[0], "deactivate").await;
    assert_eq!(list(&prove, "limit=1").await, (vec![ids[2].clone()], None));
    assert_eq!(list(&prove, "showInactive=false").await, (vec![ids[2].clone()], None));
    assert_eq!(list(&prove, "showInactive=true").await, (vec![ids[0].clone(), ids[2].clone()], None));
    for wrong in ["limit=0", "limit=-1", "limit=two", "showInactive=maybe", "startKey=made-up"] {
        let (status, body) = prove.call("GET", "/v3/identity", &format!("/v3/identity?{wrong}")).await;
        assert_eq!((status, &body["code"]), (400, &json!(8001)), "{wrong}");
    }
}
