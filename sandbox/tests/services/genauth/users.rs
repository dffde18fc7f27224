//! Users of GenAuth and their multi-factor state.

use crate::support::{Genauth, envelope};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Defines number fields of users.
async fn define(genauth: &Genauth<'_>, keys: &[&str]) {
    let field = |key: &&str| json!({"key": key, "targetType": "USER", "dataType": "NUMBER"});
    let list: Vec<Value> = keys.iter().map(field).collect();
    genauth.ok("set-custom-fields", json!({"tenantId": "", "list": list})).await;
}

async fn create(genauth: &Genauth<'_>, request: Value) -> String {
    genauth.ok("create-user", request).await["userId"].as_str().expect("id").to_owned()
}

#[tokio::test]
async fn user_is_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    define(&genauth, &["floor", "desk"]).await;
    let request = json!({"email": "Mara@example.com", "phone": "12025550143", "username": "mara",
        "externalId": "e-1", "name": "Mara Okafor", "password": "canary", "customData": {"floor": 3},
        "birthdate": null});
    let created = genauth.ok("create-user", request).await;
    assert_eq!((&created["name"], &created["status"]), (&json!("Mara Okafor"), &json!("Activated")));
    assert!(!created.to_string().contains("canary"), "a password is not given back");
    let id = created["userId"].as_str().expect("id");
    assert_eq!(id.len(), 24);

    for query in [
        format!("userId={id}"),
        format!("userId={id}&userIdType=user_id"),
        "userId=e-1&userIdType=external_id".to_owned(),
        "userId=12025550143&userIdType=phone".to_owned(),
        "userId=mara%40EXAMPLE.com&userIdType=email".to_owned(),
        "userId=mara&userIdType=username".to_owned(),
    ] {
        let got = genauth.got(&format!("get-user?{query}")).await;
        assert_eq!(got["userId"], json!(id), "{query}");
        assert!(got.get("customData").is_none() && got.get("departmentIds").is_none());
    }
    let got = genauth.got(&format!("get-user?userId={id}&withCustomData=true")).await;
    assert_eq!(got["customData"], json!({"floor": 3}));
    let got = genauth.got(&format!("get-user?userId={id}&withCustomData=true&flatCustomData=true")).await;
    assert_eq!((&got["floor"], got.get("customData")), (&json!(3), None));

    let updated = genauth.ok("update-user", json!({"userId": id, "name": "Mara O.", "customData": {"desk": 7}})).await;
    assert_eq!((&updated["name"], &updated["customData"]), (&json!("Mara O."), &json!({"floor": 3, "desk": 7})));
    assert_eq!(updated["createdAt"], created["createdAt"]);
    let by_name = json!({"userId": "mara", "nickname": "M", "options": {"userIdType": "username"}});
    assert_eq!(genauth.ok("update-user", by_name).await["nickname"], "M");

    assert_eq!(genauth.ok("is-user-exists", json!({"email": "MARA@example.com"})).await["exists"], true);
    assert_eq!(genauth.ok("is-user-exists", json!({"username": "teo"})).await["exists"], false);
    let delete = json!({"userIds": [id, "nobody"]});
    assert_eq!(genauth.ok("delete-users-batch", delete).await, json!({"success": true}));
    let gone = genauth.get(&format!("get-user?userId={id}")).await;
    assert_eq!((&gone["statusCode"], &gone["apiCode"]), (&json!(404), &json!(2004)));
    let gone = genauth.post("update-user", json!({"userId": id})).await;
    assert_eq!((&gone["statusCode"], &gone["apiCode"]), (&json!(404), &json!(2004)));
}

#[tokio::test]
async fn user_names_are_unique() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    create(
        &genauth,
        json!({"email": "mara@example.com", "phone": "12025550143", "username": "mara", "externalId": "e-1"}),
    )
    .await;
    let other = create(&genauth, json!({"username": "teo"})).await;
    for (property, value) in
        [("email", "MARA@example.com"), ("phone", "12025550143"), ("username", "mara"), ("externalId", "e-1")]
    {
        let mut request = json!({"username": "new"});
        request[property] = json!(value);
        let rejected = genauth.post("create-user", request).await;
        assert_eq!(rejected["statusCode"], 409, "{property}: {rejected}");
        let message = rejected["message"].as_str().expect("text");
        assert!(message.contains(property) && !message.contains(value), "{message}");
        let mut request = json!({"userId": other});
        request[property] = json!(value);
        assert_eq!(genauth.post("update-user", request).await["statusCode"], 409, "{property}");
    }
    assert_eq!(genauth.post("create-user", json!({"name": "Nobody"})).await["statusCode"], 400);
    assert_eq!(genauth.got("list-users").await["totalCount"], 2);
}

#[tokio::test]
async fn user_batches_are_all_or_nothing() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let list = json!({"list": [{"username": "a"}, {"username": "b"}, {"username": "a"}]});
    let rejected = genauth.post("create-users-batch", list).await;
    assert_eq!(rejected["statusCode"], 409);
    assert!(rejected["message"].as_str().expect("text").contains("/list/2/username"), "{rejected}");
    assert_eq!(genauth.got("list-users").await["totalCount"], 0);
    let created = genauth.ok("create-users-batch", json!({"list": [{"username": "a"}, {"username": "b"}]})).await;
    let ids: Vec<&str> = created.as_array().expect("list").iter().filter_map(|user| user["userId"].as_str()).collect();
    let got = genauth.got(&format!("get-user-batch?userIds[]={}&userIds[]=nobody&userIds[]={}", ids[1], ids[0])).await;
    assert_eq!(
        (&got[0]["username"], &got[1]["username"], got.as_array().map(Vec::len)),
        (&json!("b"), &json!("a"), Some(2))
    );
    for wrong in [json!({"userIds": []}), json!({"userIds": vec!["x"; 51]}), json!({})] {
        assert_eq!(genauth.post("delete-users-batch", wrong).await["statusCode"], 400);
    }
    genauth.ok("delete-users-batch", json!({"userIds": ["a"], "options": {"userIdType": "username"}})).await;
    assert_eq!(genauth.got("list-users").await["totalCount"], 1);
}

#[tokio::test]
async fn users_are_listed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    for number in 0..12 {
        let status = if number % 2 == 0 { "Activated" } else { "Suspended" };
        create(&genauth, json!({"username": format!("user-{number:02}"), "status": status})).await;
    }
    let names = |page: &Value| -> Vec<String> {
        let list = page["list"].as_array().expect("list");
        list.iter().map(|user| user["username"].as_str().expect("name").to_owned()).collect()
    };
    let first = genauth.ok("list-users", json!({})).await;
    assert_eq!((&first["totalCount"], names(&first).len()), (&json!(12), 10));
    let second = genauth.ok("list-users", json!({"options": {"pagination": {"page": 2, "limit": 10}}})).await;
    assert_eq!(names(&second), ["user-10", "user-11"]);
    let found = genauth.ok("list-users", json!({"keywords": "USER-1"})).await;
    assert_eq!(names(&found), ["user-10", "user-11"]);
    let filter = json!({"advancedFilter": [{"field": "status", "operator": "EQUAL", "value": "Suspended"}],
        "options": {"sort": [{"field": "username", "order": "desc"}], "pagination": {"limit": 2}}});
    let found = genauth.ok("list-users", filter).await;
    assert_eq!((&found["totalCount"], names(&found)), (&json!(6), vec!["user-11".to_owned(), "user-09".to_owned()]));
    let legacy = genauth.got("list-users?page=2&limit=5&status=Activated").await;
    assert_eq!((&legacy["totalCount"], names(&legacy)), (&json!(6), vec!["user-10".to_owned()]));
    for limit in [0, 51] {
        let body = json!({"options": {"pagination": {"limit": limit}}});
        let rejected = genauth.post("list-users", body).await;
        assert_eq!(rejected["statusCode"], 400);
        assert!(rejected["message"].as_str().expect("text").starts_with("/options/pagination/limit: "), "{rejected}");
        assert_eq!(genauth.get(&format!("list-users?limit={limit}")).await["statusCode"], 400);
    }
}

#[tokio::test]
async fn user_multi_factor_state_is_stored() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = create(&genauth, json!({"username": "mara"})).await;
    let nothing = genauth.got(&format!("get-mfa-status?userId={id}")).await;
    assert_eq!(nothing["applicationMfa"], json!([]));
    let disabled = genauth.got(&format!("get-user-mfa-info?userId={id}")).await;
    assert_eq!((&disabled["totpStatus"], &disabled["emailMfaStatus"]), (&json!("disabled"), &json!("disabled")));

    let data = json!({"mfaToken": "t-1", "totpMfaEnabled": true, "mfaEmail": "mara@example.com",
        "applicationMfa": [{"mfaPolicy": "EMAIL", "status": 1, "sort": 0}]});
    let set = genauth.ok("set-mfa-status", json!({"userId": id, "mfaTriggerData": data})).await;
    assert_eq!(set, json!({"success": true}));
    assert_eq!(genauth.got("get-mfa-status?userId=mara&userIdType=username").await, data);
    let info = genauth.got(&format!("get-user-mfa-info?userId={id}")).await;
    assert_eq!(
        info,
        json!({"totpStatus": "enabled", "faceMfaStatus": "disabled", "smsMfaStatus": "disabled", "emailMfaStatus": "enabled"})
    );
    for response in [
        genauth.post("set-mfa-status", json!({"userId": "nobody", "mfaTriggerData": data})).await,
        genauth.get("get-mfa-status?userId=nobody").await,
        genauth.get("get-user-mfa-info?userId=nobody").await,
    ] {
        assert_eq!((&response["statusCode"], &response["apiCode"]), (&json!(404), &json!(2004)));
    }
    let rejected = genauth.post("set-mfa-status", json!({"userId": id, "mfaTriggerData": {"mfaToken": "t"}})).await;
    assert_eq!(rejected["statusCode"], 400);
    assert!(rejected["message"].as_str().expect("text").contains("/mfaTriggerData/applicationMfa"), "{rejected}");
}

#[tokio::test]
async fn user_input_that_is_wrong_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let rejected =
        genauth.post("create-user", json!({"username": "mara", "gender": "canary", "birthdate": "canary"})).await;
    assert_eq!(rejected["statusCode"], 400);
    let message = rejected["message"].as_str().expect("text");
    assert!(message.contains("/gender") && message.contains("/birthdate") && !message.contains("canary"), "{message}");
    let request = genauth.request(reqwest::Method::POST, "create-user").body("{not json");
    assert_eq!(envelope(request).await["statusCode"], 400);
    assert_eq!(genauth.post("create-user", json!([1])).await["statusCode"], 400);
}
