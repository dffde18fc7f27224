//! Domains, their links, and people across them.

use crate::support::{Prove, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use serde_json::{Value, json};

const ENROLLED: &str = "2001004031";

async fn three() -> Sandbox {
    let mut builder = Sandbox::builder();
    for (id, secret) in [("one", "secret-1"), ("two", "secret-2"), ("three", "secret-3")] {
        builder = builder.prove_credentials(ProveCredentials::new(id, secret));
    }
    builder.start().await.expect("started")
}

async fn customer<'s>(sandbox: &'s Sandbox, id: &str, secret: &str) -> Prove<'s> {
    let mut prove = Prove::new(sandbox).await;
    let (_, body) = token(&prove.http, sandbox, id, secret, "client_credentials").await;
    prove.token = body["access_token"].as_str().expect("token").to_owned();
    prove
}

async fn all(sandbox: &Sandbox) -> [Prove<'_>; 3] {
    [
        customer(sandbox, "one", "secret-1").await,
        customer(sandbox, "two", "secret-2").await,
        customer(sandbox, "three", "secret-3").await,
    ]
}

async fn pcid(prove: &Prove<'_>) -> String {
    let body = prove.got("/v3/domain/id", "/v3/domain/id").await;
    body["pcid"].as_str().expect("id").to_owned()
}

async fn linked(prove: &Prove<'_>) -> Value {
    prove.got("/v3/domain/linked", "/v3/domain/linked").await
}

async fn link(asker: &Prove<'_>, other: &Prove<'_>) {
    let success = json!({"success": true});
    assert_eq!(asker.ok("/v3/domain/link", json!({"pcid": pcid(other).await})).await, success);
    assert_eq!(other.ok("/v3/domain/confirm-link", json!({"pcid": pcid(asker).await})).await, success);
}

#[tokio::test]
async fn domain_ids_are_unique_numbers() {
    let sandbox = three().await;
    let mut seen = Vec::new();
    for prove in all(&sandbox).await {
        let body = prove.got("/v3/domain/id", "/v3/domain/id").await;
        let pcid = body["pcid"].as_str().expect("id");
        assert!(pcid.bytes().all(|digit| digit.is_ascii_digit()), "{pcid}");
        assert!(body["name"].is_string() && body["issuerId"].is_string());
        assert!(!seen.contains(&body));
        seen.push(body);
    }
}

#[tokio::test]
async fn domain_link_is_requested_and_confirmed() {
    let sandbox = three().await;
    let [one, two, three] = all(&sandbox).await;
    assert_eq!(linked(&one).await, json!({}));
    let (first, second) = (pcid(&one).await, pcid(&two).await);
    let confirm = json!({"pcid": first});
    assert_eq!(two.rejected("/v3/domain/confirm-link", confirm.clone()).await, (403, 8003));

    one.ok("/v3/domain/link", json!({"pcid": second, "scopes": ["a"]})).await;
    one.ok("/v3/domain/link", json!({"pcid": second, "scopes": ["a", "b"]})).await;
    let asked = linked(&one).await;
    let request = &asked["requestsTo"][0];
    assert_eq!((&request["pcid"], &request["scopes"]), (&json!(second), &json!(["a", "b"])));
    assert!(request["requestedAt"].is_u64() && request["requestedString"].is_string() && request["name"].is_string());
    assert_eq!((asked["requestsTo"].as_array().map(Vec::len), asked.get("linkedTo")), (Some(1), None));
    assert_eq!(linked(&two).await["requestsFrom"][0]["pcid"], first.as_str());
    assert_eq!(linked(&three).await, json!({}));
    // Neither the asker nor a third one confirms it.
    assert_eq!(one.rejected("/v3/domain/confirm-link", json!({"pcid": second})).await, (403, 8003));
    assert_eq!(three.rejected("/v3/domain/confirm-link", confirm.clone()).await, (403, 8003));

    two.ok("/v3/domain/confirm-link", confirm.clone()).await;
    let done = linked(&one).await;
    assert_eq!((&done["linkedTo"][0]["pcid"], done.get("requestsTo")), (&json!(second), None));
    assert!(done["linkedTo"][0]["acceptedAt"].is_u64() && done["linkedTo"][0]["acceptedString"].is_string());
    let seen = linked(&two).await;
    assert_eq!((&seen["linkedFrom"][0]["pcid"], seen.get("requestsFrom")), (&json!(first), None));
    // Once more changes nothing.
    one.ok("/v3/domain/link", json!({"pcid": second})).await;
    two.ok("/v3/domain/confirm-link", confirm).await;
    assert_eq!(linked(&one).await, done);
    // The other direction is another link.
    two.ok("/v3/domain/link", json!({"pcid": first})).await;
    assert_eq!(linked(&one).await["requestsFrom"][0]["pcid"], second.as_str());
}

#[tokio::test]
async fn domain_link_can_be_removed_by_both_sides() {
    let sandbox = three().await;
    let [one, two, three] = all(&sandbox).await;
    let (first, second, third) = (pcid(&one).await, pcid(&two).await, pcid(&three).await);
    let (gone, nothing) = (json!({"success": true}), json!({"success": false}));
    for by_asker in [true, false] {
        link(&one, &two).await;
        let (side, body) =
            if by_asker { (&one, json!({"pcidTo": second})) } else { (&two, json!({"pcidFrom": first})) };
        assert_eq!(side.ok("/v3/domain/unlink", body.clone()).await, gone);
        assert_eq!(side.ok("/v3/domain/unlink", body).await, nothing);
        assert_eq!((linked(&one).await, linked(&two).await), (json!({}), json!({})));
    }
    // A request too, with both sides named, in its direction only.
    one.ok("/v3/domain/link", json!({"pcid": second})).await;
    assert_eq!(one.ok("/v3/domain/unlink", json!({"pcidFrom": second, "pcidTo": first})).await, nothing);
    let both = json!({"pcidFrom": first, "pcidTo": second});
    assert_eq!(three.rejected("/v3/domain/unlink", both.clone()).await, (400, 8001));
    assert_eq!(two.ok("/v3/domain/unlink", both).await, gone);
    assert_eq!(one.rejected("/v3/domain/unlink", json!({})).await, (400, 8001));
    assert_eq!(one.rejected("/v3/domain/unlink", json!({"pcidTo": "9"})).await, (400, 8001));
    for (path, wrong) in [("link", "9"), ("link", first.as_str()), ("confirm-link", "9")] {
        let body = json!({"pcid": wrong});
        assert_eq!(one.rejected(&format!("/v3/domain/{path}"), body).await, (400, 8001), "{path}");
    }
    assert_eq!(one.rejected("/v3/domain/link", json!({})).await, (400, 8001));
    assert_eq!(one.ok("/v3/domain/unlink", json!({"pcidTo": third})).await, nothing);
}

#[tokio::test]
async fn cross_domain_lookup_follows_links() {
    let sandbox = three().await;
    let [one, two, three] = all(&sandbox).await;
    let mut ids = Vec::new();
    for prove in [&one, &two, &three] {
        let response = prove.ok("/v3/identity", json!({"phoneNumber": ENROLLED})).await;
        ids.push(response["proveId"].as_str().expect("id").to_owned());
    }
    assert!(ids[0] != ids[1] && ids[1] != ids[2]);
    let path = format!("/v3/identity/{}/cross-domain", ids[0]);
    let matches = async || one.call("POST", "/v3/identity/{identityId}/cross-domain", &path).await;
    assert_eq!(matches().await, (200, json!({"count": 0, "identities": []})));
    one.ok("/v3/domain/link", json!({"pcid": pcid(&two).await})).await;
    assert_eq!(matches().await.1["count"], 0, "a request is no link");
    two.ok("/v3/domain/confirm-link", json!({"pcid": pcid(&one).await})).await;
    let found = matches().await.1;
    assert_eq!((&found["count"], &found["identities"][0]["identityId"]), (&json!(1), &json!(ids[1])));
    assert_eq!(found["identities"][0]["pcid"], pcid(&two).await);
    // A link that the other side has asked for counts, and both directions count once.
    link(&three, &one).await;
    link(&two, &one).await;
    assert_eq!(matches().await.1["count"], 2);
    // Whoever is not enrolled there does not match.
    let gone = format!("/v3/identity/{}", ids[1]);
    assert_eq!(two.call("DELETE", "/v3/identity/{proveId}", &gone).await.0, 200);
    assert_eq!(matches().await.1["count"], 1);
}
