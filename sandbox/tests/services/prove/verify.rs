//! Verify: single, in batches, and the former call.

use std::time::Duration;

use crate::support::{Prove, correlation_id, send, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use serde_json::{Value, json};

fn person(kind: &str, phone: &str) -> Value {
    let ids = json!({"clientRequestId": "r-1", "clientCustomerId": "c-1", "clientHumanId": "h-1"});
    let mut body = json!({"verificationType": kind, "phoneNumber": phone, "firstName": "Mara", "lastName": "Okafor"});
    body.as_object_mut().expect("object").extend(ids.as_object().expect("object").clone());
    body
}

async fn verify(prove: &Prove<'_>, kind: &str, phone: &str) -> Value {
    prove.ok("/v3/verify", person(kind, phone)).await
}

/// Number, kind, whether she passes, level and reason of all five users.
const USERS: [(&str, &str, bool, &str, Option<&str>); 5] = [
    ("2001004053", "verifiedUser", true, "AL2", Some("2A")),
    ("2001004054", "verifiedUser", false, "AL0", Some("0B")),
    ("2001004049", "accountOpening", true, "AL2", None),
    ("2001004051", "humanAssurance", true, "AL1", Some("1A")),
    ("2001004052", "humanAssurance", true, "AL1", None),
];

#[tokio::test]
async fn test_users_have_their_documented_results() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (phone, kind, passes, level, reason) in USERS {
        let response = verify(&prove, kind, phone).await;
        assert_eq!(response["success"], passes.to_string(), "{phone}");
        assert_eq!(response["isEnrolled"], passes, "{phone}");
        assert_eq!(response["identity"]["assuranceLevel"], level, "{phone}");
        assert_eq!(response["identity"].get("reasons"), reason.map(|reason| json!([reason])).as_ref(), "{phone}");
        assert_eq!((response["proveId"].is_string(), response["provePhoneAlias"].is_string()), (passes, passes));
        let result = if passes { "pass" } else { "fail" };
        assert_eq!(response["evaluation"]["authentication"]["result"], result);
        for (property, sent) in
            [("phoneNumber", phone), ("clientRequestId", "r-1"), ("clientCustomerId", "c-1"), ("clientHumanId", "h-1")]
        {
            assert_eq!(response[property], sent);
        }
        let id = correlation_id(&response);
        assert_eq!(prove.rejected("/v3/verify-status", json!({"correlationId": id})).await, (400, 8008));
        for other in ["verifiedUser", "accountOpening", "humanAssurance", "prefill", "prefillForBiz"] {
            if other != kind {
                assert_eq!(prove.rejected("/v3/verify", person(other, phone)).await, (400, 8009), "{other} {phone}");
            }
        }
        assert_eq!(verify(&prove, "identityResolution", phone).await["success"], passes.to_string());
    }
    let response = verify(&prove, "verifiedUser", "+12001004053").await;
    assert_eq!(
        (&response["identity"]["firstName"], &response["identity"]["lastName"]),
        (&json!("Elena"), &json!("Coldman"))
    );
    for unknown in ["2001009999", "12025550143"] {
        assert_eq!(prove.rejected("/v3/verify", person("verifiedUser", unknown)).await, (400, 8007));
    }
    for of_another_product in ["2001004014", "2001004016", "2001001695", "2001004031"] {
        assert_eq!(prove.rejected("/v3/verify", person("verifiedUser", of_another_product)).await, (400, 8009));
    }
}

#[tokio::test]
async fn names_are_required_for_some_verification_types() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (phone, kind, needed) in [
        ("2001004053", "verifiedUser", true),
        ("2001004049", "accountOpening", true),
        ("2001004051", "humanAssurance", false),
        ("2001001693", "prefill", false),
        ("2001001693", "prefillForBiz", false),
        ("2001004053", "identityResolution", false),
    ] {
        for name in ["firstName", "lastName"] {
            let mut body = person(kind, phone);
            body.as_object_mut().expect("object").remove(name);
            let (status, response) = prove.post("/v3/verify", body).await;
            let expected = if needed { (400, json!(8001)) } else { (200, Value::Null) };
            assert_eq!((status, response["code"].clone()), expected, "{kind}");
        }
    }
    assert_eq!(prove.rejected("/v3/verify", person("bot", "2001004051")).await, (400, 8001));
}

#[tokio::test]
async fn prefill_needs_the_product() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let response = verify(&prove, "prefill", "2001001693").await;
    assert_eq!((&response["success"], &response["identity"]["dateOfBirth"]), (&json!("true"), &json!("1982-07-19")));
    assert_eq!(response["identity"]["nationalId"], "000-00-6227");
    assert!(response.get("businesses").is_none());
    let response = verify(&prove, "prefillForBiz", "2001001693").await;
    assert_eq!(response["businesses"][0]["relatedPersons"], json!([{"firstName": "Marcia", "lastName": "Longo"}]));

    let sandbox = Sandbox::builder().prove_identity().start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    assert_eq!(prove.rejected("/v3/verify", person("prefill", "2001001693")).await, (403, 8003));
    assert_eq!(verify(&prove, "prefillForBiz", "2001001693").await["success"], "true");
}

#[tokio::test]
async fn verified_person_is_enrolled() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let first = verify(&prove, "verifiedUser", "2001004053").await;
    let second = verify(&prove, "verifiedUser", "+12001004053").await;
    assert_eq!(first["proveId"], second["proveId"]);
    assert_eq!(first["provePhoneAlias"], second["provePhoneAlias"]);
    verify(&prove, "verifiedUser", "2001004054").await;
    let listed = prove.got("/v3/identity", "/v3/identity").await;
    assert_eq!(listed, json!({"results": [{"proveId": first["proveId"]}]}));
    let path = format!("/v3/identity/{}", first["proveId"].as_str().expect("id"));
    let identity = prove.got("/v3/identity/{proveId}", &path).await;
    assert_eq!((&identity["clientCustomerId"], &identity["active"]), (&json!("c-1"), &json!(true)));
}

#[tokio::test]
async fn batches_are_processed_item_by_item() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let mut items: Vec<Value> = USERS.iter().map(|(phone, kind, ..)| person(kind, phone)).collect();
    items.push(person("verifiedUser", "2001009999"));
    items.push(person("verifiedUser", "2001004049"));
    let response = prove.ok("/v3/verify/batch", json!({"clientRequestId": "r-2", "items": items})).await;
    assert_eq!(response["clientRequestId"], "r-2");
    correlation_id(&response);
    let results = response["results"].as_array().expect("list");
    assert_eq!(results.len(), 7);
    for ((phone, kind, passes, level, _), result) in USERS.iter().zip(results) {
        assert_eq!((&result["phoneNumber"], &result["success"]), (&json!(phone), &json!(passes.to_string())));
        assert_eq!(result["assuranceLevel"], *level);
        assert!(result.get("error").is_none());
        assert_eq!(result["proveId"].is_string(), *passes && *kind == "verifiedUser", "{phone}");
    }
    for (result, phone) in results[5..].iter().zip(["2001009999", "2001004049"]) {
        assert_eq!((&result["phoneNumber"], &result["success"]), (&json!(phone), &json!("false")));
        assert!(result["error"].is_string() && result.get("assuranceLevel").is_none());
    }
    assert!(prove.got("/v3/identity", "/v3/identity").await["results"].as_array().expect("list").is_empty());
    assert!(prove.ok("/v3/verify/batch", json!({"items": []})).await.get("results").is_none());
    let item = person("humanAssurance", "2001004051");
    let full = prove.ok("/v3/verify/batch", json!({"items": vec![item.clone(); 1000]})).await;
    assert_eq!(full["results"].as_array().map(Vec::len), Some(1000));
    assert_eq!(prove.rejected("/v3/verify/batch", json!({"items": vec![item; 1001]})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/verify/batch", json!({"items": [{"phoneNumber": "1"}]})).await, (400, 8001));
}

/// A response of the former verify call, which the document does not describe any more.
async fn former(prove: &Prove<'_>, body: Value) -> Value {
    let url = format!("{}/v3/verify", prove.sandbox.url());
    let (status, response) = send(prove.http.post(url).bearer_auth(&prove.token).json(&body)).await;
    assert_eq!(status, 200, "{response}");
    response
}

fn results(response: &Value) -> [&str; 3] {
    ["success", "possessionResult", "verifyResult"].map(|property| response[property].as_str().expect("text"))
}

#[tokio::test]
async fn legacy_verify_returns_its_result() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for phone in ["2001004011", "447968900002"] {
        let opened = former(&prove, person("verifiedUser", phone)).await;
        assert_eq!(results(&opened), ["pending", "pending", "pending"]);
        assert!(opened["authToken"].is_string());
        let id = correlation_id(&opened);
        let status = prove.ok("/v3/verify-status", json!({"correlationId": id})).await;
        assert_eq!(results(&status), ["true", "success", "success"], "{phone}");
        assert!(status["identityId"].is_string());
        // Until its client step fails, as everywhere.
        assert!(sandbox.complete_client_step(&id, false));
        let status = prove.ok("/v3/verify-status", json!({"correlationId": id})).await;
        assert_eq!(results(&status), ["false", "failed", "success"]);
    }
    for (first, last) in [("Kurt", "Mathen"), ("Janek", "Ambrogio")] {
        let mut body = person("verifiedUser", "2001009999");
        (body["firstName"], body["lastName"]) = (json!(first), json!(last));
        let id = correlation_id(&former(&prove, body.clone()).await);
        let status = prove.ok("/v3/verify-status", json!({"correlationId": id})).await;
        assert_eq!(results(&status), ["false", "pending", "failed"]);
        sandbox.complete_client_step(&id, true);
        let status = prove.ok("/v3/verify-status", json!({"correlationId": id})).await;
        assert_eq!(results(&status), ["false", "success", "failed"]);
        body["possessionType"] = json!("none");
        assert_eq!(results(&former(&prove, body).await), ["false", "not_applicable", "failed"]);
    }
}

#[tokio::test]
async fn legacy_verify_checks_possession() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let mut body = person("verifiedUser", "2001004011");
    body["possessionType"] = json!("none");
    let final_answer = former(&prove, body.clone()).await;
    assert_eq!(results(&final_answer), ["true", "not_applicable", "success"]);
    assert!(final_answer.get("authToken").is_none());
    body["possessionType"] = json!("desktop");
    assert_eq!(prove.rejected("/v3/verify", body.clone()).await, (400, 8001));
    body["finalTargetUrl"] = json!("https://example.com/landing");
    assert_eq!(results(&former(&prove, body.clone()).await)[0], "pending");
    body["possessionType"] = json!("tablet");
    assert_eq!(prove.rejected("/v3/verify", body).await, (400, 8001));
}

#[tokio::test]
async fn legacy_verify_accepts_requests_of_old_sdks() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let body = json!({"firstName": "Sheilakathryn", "lastName": "Butrimovich", "phoneNumber": "2001004011",
        "possessionType": "mobile"});
    assert_eq!(results(&former(&prove, body.clone()).await), ["pending", "pending", "pending"]);
    for needed in ["firstName", "lastName", "phoneNumber"] {
        for wrong in [Value::Null, json!(""), json!(7)] {
            let mut body = body.clone();
            body[needed] = wrong;
            assert_eq!(prove.rejected("/v3/verify", body).await, (400, 8001), "{needed}");
        }
    }
    for (other, code) in [("2001009999", 8007), ("2001004053", 8009)] {
        let mut body = body.clone();
        body["phoneNumber"] = json!(other);
        assert_eq!(prove.rejected("/v3/verify", body).await, (400, code));
    }
    // Without either property it is a call of today.
    let without = json!({"firstName": "Sheilakathryn", "lastName": "Butrimovich", "phoneNumber": "2001004011"});
    assert_eq!(prove.rejected("/v3/verify", without).await, (400, 8001));
}

#[tokio::test]
async fn legacy_sessions_expire_and_belong_to_their_customer() {
    let (one, two) = (ProveCredentials::new("one", "secret-1"), ProveCredentials::new("two", "secret-2"));
    let sandbox = Sandbox::builder().prove_credentials(one).prove_credentials(two).start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let ask = json!({"correlationId": correlation_id(&former(&prove, person("verifiedUser", "2001004011")).await)});
    assert_eq!(prove.rejected("/v3/verify-status", json!({})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/verify-status", json!({"correlationId": "x"})).await, (400, 8008));
    assert_eq!(prove.rejected("/v3/mfa-status", ask.clone()).await, (400, 8008));
    let (_, other) = token(&prove.http, &sandbox, "two", "secret-2", "client_credentials").await;
    let own = std::mem::replace(&mut prove.token, other["access_token"].as_str().expect("token").to_owned());
    assert_eq!(prove.rejected("/v3/verify-status", ask.clone()).await, (400, 8008));
    prove.token = own;
    sandbox.clock().advance(Duration::from_secs(14 * 60));
    assert_eq!(results(&prove.ok("/v3/verify-status", ask.clone()).await)[0], "true");
    sandbox.clock().advance(Duration::from_secs(60));
    assert_eq!(prove.rejected("/v3/verify-status", ask).await, (400, 8008));
}
