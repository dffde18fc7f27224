//! The flows of Pre-Fill and Prove Identity.

use std::time::Duration;

use crate::support::{Prove, correlation_id, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use serde_json::{Value, json};

const PASSES: &str = "2001001693";
const PASSES_ALONE: &str = "2001001695";

async fn start(prove: &Prove<'_>, more: Value) -> String {
    let mut body = json!({"flowType": "mobile", "phoneNumber": PASSES_ALONE});
    body.as_object_mut().expect("object").extend(more.as_object().expect("object").clone());
    let response = prove.ok("/v3/start", body).await;
    assert!(response["authToken"].is_string());
    assert_eq!(response["next"], json!({"v3-validate": "/v3/validate"}));
    assert!(response.get("success").is_none());
    correlation_id(&response)
}

async fn validate(prove: &Prove<'_>, id: &str) -> Value {
    prove.ok("/v3/validate", json!({"correlationId": id})).await
}

async fn challenge(prove: &Prove<'_>, id: &str, property: &str, value: &str) -> Value {
    prove.ok("/v3/challenge", json!({"correlationId": id, property: value})).await
}

async fn complete(prove: &Prove<'_>, id: &str, individual: Value) -> Value {
    prove.ok("/v3/complete", json!({"correlationId": id, "individual": individual})).await
}

/// A flow whose next step is complete.
async fn challenged(prove: &Prove<'_>) -> String {
    let id = start(prove, json!({})).await;
    validate(prove, &id).await;
    challenge(prove, &id, "dob", "1981-01").await;
    id
}

#[tokio::test]
async fn prefill_completes_from_start_to_end() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = start(&prove, json!({})).await;
    let validated = validate(&prove, &id).await;
    let expected = json!({"success": true, "challengeMissing": true, "phoneNumber": PASSES_ALONE,
        "next": {"v3-challenge": "/v3/challenge"}});
    assert_eq!(validated, expected);
    let challenged = challenge(&prove, &id, "ssn", "0596").await;
    assert_eq!((&challenged["success"], &challenged["next"]), (&json!(true), &json!({"v3-complete": "/v3/complete"})));
    let person = &challenged["individual"];
    assert_eq!((&person["firstName"], &person["lastName"]), (&json!("Milo"), &json!("Pinson")));
    assert_eq!((&person["dob"], &person["ssn"]), (&json!("1981-01-17"), &json!("000000596")));
    // What was found can be submitted as it is.
    let completed = complete(&prove, &id, person.clone()).await;
    assert_eq!((&completed["success"], &completed["next"]), (&json!(true), &json!({"done": "done"})));
    assert_eq!(completed["evaluation"]["identification"], json!({"result": "pass"}));
    assert_eq!(completed["idv"]["multiCIPConfidence"], "high");
    assert_eq!(completed["kyc"], json!({"totalHits": 0}));
    sandbox.calls("start").exactly(1);
}

#[tokio::test]
async fn prove_identity_completes_from_start_to_end() {
    let sandbox = Sandbox::builder().prove_identity().start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = start(&prove, json!({})).await;
    let expected = json!({"success": true, "challengeMissing": false, "phoneNumber": PASSES_ALONE,
        "next": {"v3-complete": "/v3/complete"}});
    assert_eq!(validate(&prove, &id).await, expected);
    let response = json!({"correlationId": id, "dob": "1981-01-17"});
    assert_eq!(prove.rejected("/v3/challenge", response).await, (403, 8003));
    let completed = complete(&prove, &id, json!({"firstName": "Milo", "lastName": "Pinson"})).await;
    assert_eq!((&completed["success"], &completed["next"]), (&json!(true), &json!({"done": "done"})));
    assert!(completed.get("kyc").is_none() && completed.get("idv").is_none());
}

#[tokio::test]
async fn client_step_decides_validate() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for passes in [true, false] {
        let id = start(&prove, json!({"phoneNumber": PASSES})).await;
        let pending = json!({"success": false, "challengeMissing": false, "next": {"v3-validate": "/v3/validate"}});
        assert_eq!(validate(&prove, &id).await, pending);
        assert_eq!(validate(&prove, &id).await, pending);
        assert!(sandbox.complete_client_step(&id, passes));
        let ended = validate(&prove, &id).await;
        assert_eq!(ended["success"], passes);
        if !passes {
            assert_eq!(ended, json!({"success": false, "challengeMissing": false, "next": {"done": "done"}}));
            assert_eq!(prove.rejected("/v3/validate", json!({"correlationId": id})).await, (403, 8003));
        }
    }
    // A failure on the device counts for short-term users too.
    let id = start(&prove, json!({})).await;
    sandbox.complete_client_step(&id, false);
    assert_eq!(validate(&prove, &id).await["success"], false);
    assert!(!sandbox.complete_client_step("unknown", true));
}

#[tokio::test]
async fn mobile_auth_finds_the_phone_number() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = correlation_id(&prove.ok("/v3/start", json!({"flowType": "mobile"})).await);
    sandbox.complete_client_step(&id, true);
    assert_eq!(validate(&prove, &id).await["phoneNumber"], "5550000000");
    // Not on a desktop, which needs a URL as well.
    let url = "https://example.com/landing";
    let desktop = json!({"flowType": "desktop", "finalTargetUrl": url});
    assert_eq!(prove.rejected("/v3/start", desktop).await, (400, 8001));
    let desktop = json!({"flowType": "desktop", "phoneNumber": PASSES});
    assert_eq!(prove.rejected("/v3/start", desktop).await, (400, 8001));
    let id = start(&prove, json!({"flowType": "desktop", "finalTargetUrl": url})).await;
    assert_eq!(validate(&prove, &id).await["success"], true);
}

#[tokio::test]
async fn challenge_needs_matching_data() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    // Neither start nor challenge brings a response: rejected, and the challenge stays due.
    let id = start(&prove, json!({})).await;
    validate(&prove, &id).await;
    assert_eq!(prove.rejected("/v3/challenge", json!({"correlationId": id})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/challenge", json!({"correlationId": id, "dob": "1981"})).await, (400, 8001));
    // Somebody else's: nobody is found.
    let failed = challenge(&prove, &id, "dob", "1981-02").await;
    assert_eq!(failed, json!({"success": false, "next": {"v3-complete": "/v3/complete"}}));
    assert_eq!(complete(&prove, &id, json!({"ssn": "123450596"})).await["success"], true);

    // The start brings it, and the challenge may bring another.
    for (given, property, value, passes) in [
        (json!({"dob": "01-17"}), "dob", "01-17", true),
        (json!({"dob": "01-18"}), "dob", "01-17", true),
        (json!({"dob": "01-17"}), "dob", "01-18", false),
        (json!({"ssn": "0596"}), "dob", "1981-01-17", true),
        (json!({"ssn": "0597"}), "dob", "1981-01-17", false),
    ] {
        let id = start(&prove, given).await;
        assert_eq!(validate(&prove, &id).await["challengeMissing"], false);
        let response = challenge(&prove, &id, property, value).await;
        assert_eq!((response["success"] == true, response.get("individual").is_some()), (passes, passes));
    }
    let id = start(&prove, json!({"ssn": "987650596"})).await;
    validate(&prove, &id).await;
    let response = prove.ok("/v3/challenge", json!({"correlationId": id})).await;
    assert_eq!(response["individual"]["ssn"], "987650596");
}

#[tokio::test]
async fn complete_needs_a_person() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = challenged(&prove).await;
    for too_little in [
        json!({}),
        json!({"firstName": "Milo"}),
        json!({"lastName": "Pinson", "dob": "1981-01-17"}),
        json!({"firstName": "Milo", "lastName": ""}),
        json!({"firstName": "", "lastName": "", "ssn": ""}),
    ] {
        let body = json!({"correlationId": id, "individual": too_little});
        assert_eq!(prove.rejected("/v3/complete", body).await, (400, 8001), "{too_little}");
    }
    // A rejection is not the end.
    assert_eq!(complete(&prove, &id, json!({"ssn": "000000596"})).await["success"], true);
}

#[tokio::test]
async fn complete_rejects_another_person() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let milo = json!({"firstName": "Milo", "lastName": "Pinson", "dob": "1981-01-17", "ssn": "000000596"});
    for (property, value, code) in
        [("lastName", "Okafor", "9014"), ("dob", "1990-04-12", "9013"), ("ssn", "000000001", "9012")]
    {
        let id = challenged(&prove).await;
        let mut person = milo.clone();
        person[property] = json!(value);
        let response = complete(&prove, &id, person).await;
        assert_eq!((&response["success"], &response["next"]), (&json!(false), &json!({"done": "done"})));
        let identification = &response["evaluation"]["identification"];
        assert_eq!(identification["result"], "fail");
        let codes: Vec<&String> = identification["failureReasons"].as_object().expect("codes").keys().collect();
        assert_eq!(codes, [code]);
        assert_eq!(response["idv"]["multiCIPConfidence"], "low");
        assert_eq!(prove.rejected("/v3/complete", json!({"correlationId": id, "individual": milo})).await, (403, 8003));
    }
}

#[tokio::test]
async fn screening_needs_enough_personal_data() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let address = json!([{"address": "12 Harbour Lane", "city": "Lakeside", "region": "NY", "postalCode": "10001"}]);
    for (person, enough) in [
        (json!({"firstName": "Milo", "lastName": "Pinson", "dob": "1981-01-17"}), false),
        (json!({"firstName": "Milo", "lastName": "Pinson", "ssn": "000000596"}), false),
        (json!({"dob": "1981-01-17", "ssn": "000000596"}), false),
        (json!({"firstName": "Milo", "lastName": "Pinson", "dob": "1981-01-17", "addresses": address}), true),
    ] {
        let id = challenged(&prove).await;
        let response = complete(&prove, &id, person).await;
        assert_eq!((response.get("kyc").is_some(), response.get("idv").is_some()), (enough, enough));
        assert_eq!(response["success"], true);
    }
}

#[tokio::test]
async fn calls_in_the_wrong_order_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = start(&prove, json!({})).await;
    let bodies = [
        ("/v3/validate", json!({"correlationId": id})),
        ("/v3/challenge", json!({"correlationId": id, "dob": "1981-01-17"})),
        ("/v3/complete", json!({"correlationId": id, "individual": {"ssn": "000000596"}})),
    ];
    for due in 0..=bodies.len() {
        for (at, (path, body)) in bodies.iter().enumerate() {
            if at != due {
                assert_eq!(prove.rejected(path, body.clone()).await, (403, 8003), "{path} at {due}");
            }
        }
        if let Some((path, body)) = bodies.get(due) {
            prove.ok(path, body.clone()).await;
        }
    }
}

#[tokio::test]
async fn correlation_ids_belong_to_their_flow_and_expire() {
    let (one, two) = (ProveCredentials::new("one", "secret-1"), ProveCredentials::new("two", "secret-2"));
    let sandbox = Sandbox::builder().prove_credentials(one).prove_credentials(two).start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let id = start(&prove, json!({})).await;
    let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
    let of_unify = correlation_id(&prove.ok("/v3/unify", opening).await);
    for wrong in ["5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801", "x", &id.to_uppercase(), &of_unify] {
        for (path, more) in [
            ("/v3/validate", json!({})),
            ("/v3/challenge", json!({"dob": "1981-01-17"})),
            ("/v3/complete", json!({"individual": {"ssn": "000000596"}})),
        ] {
            let mut body = more;
            body["correlationId"] = json!(wrong);
            assert_eq!(prove.rejected(path, body).await, (400, 8008), "{path} {wrong}");
        }
    }
    assert_eq!(prove.rejected("/v3/validate", json!({})).await, (400, 8001));
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
    let (_, other) = token(&prove.http, &sandbox, "two", "secret-2", "client_credentials").await;
    let own = std::mem::replace(&mut prove.token, other["access_token"].as_str().expect("token").to_owned());
    assert_eq!(prove.rejected("/v3/validate", json!({"correlationId": id})).await, (400, 8008));
    prove.token = own;
    sandbox.clock().advance(Duration::from_secs(14 * 60));
    assert_eq!(validate(&prove, &id).await["success"], true);
    sandbox.clock().advance(Duration::from_secs(60));
    let response = json!({"correlationId": id, "dob": "1981-01-17"});
    assert_eq!(prove.rejected("/v3/challenge", response).await, (400, 8008));
    assert!(!sandbox.complete_client_step(&id, true));
}

#[tokio::test]
async fn test_users_have_their_documented_results() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    // All seven users of the product: number, whether the client step is needed, name and birth date.
    for (phone, needs_client, first, last, dob) in [
        ("2001001695", false, "Milo", "Pinson", "1981-01-17"),
        ("2001001693", true, "Marcia", "Longo", "1982-07-19"),
        ("2001001688", true, "Nevin", "Chattey", "1980-03-20"),
        ("2001001687", true, "Agretha", "Chene", "1994-12-29"),
        ("2001001686", true, "Tod", "Weedall", "1981-01-17"),
        ("5550000000", true, "Cathee", "Simmonett", "1962-10-06"),
        ("5555555555", true, "Van", "Moors", "1976-05-07"),
    ] {
        let id = start(&prove, json!({"phoneNumber": format!("+1{phone}")})).await;
        if needs_client {
            assert_eq!(validate(&prove, &id).await["success"], false, "{phone}");
            sandbox.complete_client_step(&id, true);
        }
        let validated = validate(&prove, &id).await;
        assert_eq!((&validated["success"], &validated["phoneNumber"]), (&json!(true), &json!(format!("+1{phone}"))));
        let challenged = challenge(&prove, &id, "dob", dob).await;
        assert_eq!((&challenged["success"], &challenged["individual"]["dob"]), (&json!(true), &json!(dob)), "{phone}");
        let completed = complete(&prove, &id, json!({"firstName": first, "lastName": last})).await;
        assert_eq!(completed["success"], true, "{phone}");
    }
    let with = |phone: &str| json!({"flowType": "mobile", "phoneNumber": phone});
    for unknown in ["2001009999", "12025550143"] {
        assert_eq!(prove.rejected("/v3/start", with(unknown)).await, (400, 8007));
    }
    for of_another_product in ["2001004018", "2001004016", "2001004011", "2001004053", "2001004049", "2001004031"] {
        assert_eq!(prove.rejected("/v3/start", with(of_another_product)).await, (400, 8009), "{of_another_product}");
    }
}
