//! Tenants, their members, administrators and invitations.

use crate::support::{Genauth, envelope};
use identity_apis_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

async fn application(genauth: &Genauth<'_>, identifier: &str) -> String {
    text(&genauth.ok("create-application", json!({"appName": identifier, "appIdentifier": identifier})).await, "appId")
}

async fn tenant(genauth: &Genauth<'_>, request: Value) -> String {
    text(&genauth.ok("create-tenant", request).await, "tenantId")
}

async fn user(genauth: &Genauth<'_>, request: Value) -> String {
    text(&genauth.ok("create-user", request).await, "userId")
}

fn text(value: &Value, property: &str) -> String {
    value[property].as_str().unwrap_or_else(|| panic!("{property} in {value}")).to_owned()
}

/// Returns status of a POST that has to be rejected, and the JSON pointer that its message begins with.
async fn rejected(genauth: &Genauth<'_>, path: &str, body: Value) -> (u64, String) {
    let rejected = genauth.post(path, body).await;
    let message = rejected["message"].as_str().expect("text");
    let place = message.split(':').next().filter(|place| place.starts_with('/')).unwrap_or_default();
    (rejected["statusCode"].as_u64().expect("number"), place.to_owned())
}

fn at(status: u64, place: &str) -> (u64, String) {
    (status, place.to_owned())
}

#[tokio::test]
async fn tenant_is_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let app = application(&genauth, "portal").await;
    let request = json!({"name": "Harbour Supplies", "appIds": [app], "logo": ["https://example.com/a.png"],
        "enterpriseDomains": ["harbour.example"], "sourceAppId": app, "rejectHint": "Ask the office."});
    let created = genauth.ok("create-tenant", request).await;
    let id = text(&created, "tenantId");
    assert_eq!((&created["logo"], &created["appIds"]), (&json!("https://example.com/a.png"), &json!([app])));

    let got = genauth.got(&format!("get-tenant?tenantId={id}&withMembersCount=true&withSourceAppDetail=true")).await;
    assert_eq!((&got["name"], &got["membersCount"]), (&json!("Harbour Supplies"), &json!(0)));
    assert_eq!(got["sourceAppDetail"]["appId"], json!(app));
    let plain = genauth.got(&format!("get-tenant-little-info?tenantId={id}")).await;
    assert!(plain.get("membersCount").is_none() && plain.get("sourceAppDetail").is_none(), "{plain}");
    let by_code = genauth.got(&format!("get-tenant-by-code?code={}", text(&got, "code"))).await;
    assert_eq!(by_code["tenantId"], json!(id));

    genauth.ok("update-tenant", json!({"tenantId": id, "name": "Harbour", "logo": ["b.png"]})).await;
    let got = genauth.got(&format!("get-tenant?tenantId={id}")).await;
    assert_eq!(
        (&got["name"], &got["logo"], &got["rejectHint"]),
        (&json!("Harbour"), &json!("b.png"), &json!("Ask the office."))
    );

    genauth.ok("delete-application", json!({"appId": app})).await;
    assert_eq!(
        genauth.got(&format!("get-tenant?tenantId={id}")).await["appIds"],
        json!([]),
        "gone with the application"
    );
    genauth.ok("delete-tenant", json!({"tenantId": id})).await;
    assert_eq!(genauth.get(&format!("get-tenant?tenantId={id}")).await["statusCode"], 404);
    assert_eq!(genauth.post("delete-tenant", json!({"tenantId": id})).await["statusCode"], 404);
}

#[tokio::test]
async fn tenant_that_breaks_a_rule_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let named = |name: &str| json!({"name": name, "appIds": []});
    let id = tenant(&genauth, named(&"ü".repeat(64))).await;
    assert_eq!(rejected(&genauth, "create-tenant", named(&"ü".repeat(65))).await, at(400, "/name"));
    assert_eq!(rejected(&genauth, "create-tenant", named("")).await, at(400, "/name"));
    let unknown = genauth.post("create-tenant", json!({"name": "A", "appIds": ["nothing"]})).await;
    assert_eq!((&unknown["statusCode"], &unknown["apiCode"]), (&json!(404), &json!(2011)));
    assert_eq!(rejected(&genauth, "update-tenant", json!({"tenantId": id, "name": ""})).await, at(400, "/name"));
    assert_eq!(rejected(&genauth, "update-tenant", json!({"tenantId": "nothing", "name": "A"})).await, at(404, ""));
    assert_eq!(genauth.get("get-tenant-by-code?code=nothing").await["statusCode"], 404);
    assert_eq!(genauth.got("list-tenants").await["totalCount"], 1, "nothing rejected is stored");
}

#[tokio::test]
async fn tenants_are_listed_by_keywords_source_and_page() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let app = application(&genauth, "portal").await;
    for number in 0..11 {
        tenant(&genauth, json!({"name": format!("Berth {number:02}"), "appIds": []})).await;
    }
    tenant(&genauth, json!({"name": "Crane", "appIds": [], "sourceAppId": app})).await;
    let count = async |query: &str| genauth.got(&format!("list-tenants?{query}")).await["totalCount"].clone();
    assert_eq!(count("keywords=BERTH").await, 11);
    assert_eq!(count("keywords=nothing").await, 0);
    assert_eq!(count("source=application").await, 1);
    assert_eq!(count("source=console").await, 11);
    let second = genauth.got("list-tenants?page=2&limit=10").await;
    assert_eq!((&second["totalCount"], &second["list"][1]["name"]), (&json!(12), &json!("Crane")));
    assert_eq!(genauth.get("list-tenants?page=0").await["statusCode"], 400);
}

#[tokio::test]
async fn tenant_members_are_users_of_the_pool() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": []})).await;
    let mara = user(&genauth, json!({"username": "mara", "name": "Mara Okafor"})).await;
    genauth.ok("add-tenant-users", json!({"tenantId": id, "linkUserIds": [mara, mara]})).await;
    genauth.ok("add-tenant-users", json!({"tenantId": id, "linkUserIds": [mara]})).await;
    let request = json!({"tenantId": id, "username": "teo", "email": "teo@example.com", "gender": "M"});
    let teo = genauth.ok("create-tenant-user", request).await;
    let pool = genauth.got(&format!("get-user?userId={}&withTenantIds=true", text(&teo, "linkUserId"))).await;
    assert_eq!((&pool["email"], &pool["tenantIds"]), (&json!("teo@example.com"), &json!([id])));

    let list = async |keywords: &str| {
        genauth.ok("list-tenant-users", json!({"tenantId": id, "keywords": keywords})).await["totalCount"].clone()
    };
    assert_eq!(
        (list("").await, list("OKAFOR").await, list("teo@").await, list("nothing").await),
        (json!(2), json!(1), json!(1), json!(0))
    );
    let first = json!({"tenantId": id, "options": {"pagination": {"page": 2, "limit": 1}}});
    assert_eq!(genauth.ok("list-tenant-users", first).await["list"][0]["username"], "teo");

    let by_link = genauth.got(&format!("get-tenant-user?tenantId={id}&linkUserId={mara}")).await;
    let member = text(&by_link, "memberId");
    let by_member = genauth.got(&format!("get-tenant-user?tenantId={id}&memberId={member}")).await;
    assert_eq!((&by_link, &by_link["name"]), (&by_member, &json!("Mara Okafor")));

    // What a tenant changes is the tenant's, what the pool changes shows through.
    let updates = json!({"nickname": "Mo", "memberId": "other", "isTenantAdmin": true});
    genauth.ok("update-tenant-user", json!({"tenantId": id, "memberId": member, "updates": updates})).await;
    genauth.ok("update-user", json!({"userId": mara, "company": "Harbour", "name": "Mara O."})).await;
    let got = genauth.got(&format!("get-tenant-user?tenantId={id}&memberId={member}")).await;
    assert_eq!(
        (&got["nickname"], &got["name"], &got["isTenantAdmin"]),
        (&json!("Mo"), &json!("Mara O."), &json!(false))
    );
    assert_eq!(got["memberId"], json!(member));
    assert!(genauth.got(&format!("get-user?userId={mara}")).await.get("nickname").is_none());

    genauth.ok("remove-tenant-users", json!({"tenantId": id, "linkUserIds": [mara, "nobody"]})).await;
    genauth.ok("delete-tenant-user", json!({"tenantId": id, "memberIds": [teo["memberId"]]})).await;
    assert_eq!(list("").await, json!(0));
    assert_eq!(genauth.got("list-users").await["totalCount"], 2, "people stay in the pool");
    genauth.ok("add-tenant-users", json!({"tenantId": id, "linkUserIds": [mara]})).await;
    genauth.ok("delete-users-batch", json!({"userIds": [mara]})).await;
    assert_eq!(list("").await, json!(0), "a deleted user is no member");
}

#[tokio::test]
async fn tenant_member_that_breaks_a_rule_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = tenant(&genauth, json!({"name": "Small", "appIds": [], "memberAmount": 2, "adminAmount": 1})).await;
    let other = tenant(&genauth, json!({"name": "Other", "appIds": []})).await;
    let (mara, teo) =
        (user(&genauth, json!({"username": "mara"})).await, user(&genauth, json!({"username": "teo"})).await);
    let ana = user(&genauth, json!({"username": "ana"})).await;
    let add = |users: &[&str]| json!({"tenantId": id, "linkUserIds": users});
    assert_eq!(rejected(&genauth, "add-tenant-users", add(&[&mara, "nobody"])).await.0, 404);
    assert_eq!(rejected(&genauth, "add-tenant-users", add(&[&mara, &teo, &ana])).await.0, 422, "too many at a time");
    genauth.ok("add-tenant-users", add(&[&mara, &teo])).await;
    assert_eq!(rejected(&genauth, "add-tenant-users", add(&[&ana])).await.0, 422, "too many");
    let new = json!({"tenantId": id, "username": "eli", "gender": "U"});
    assert_eq!(rejected(&genauth, "create-tenant-user", new).await.0, 422);
    let new = json!({"tenantId": other, "username": "mara", "gender": "U"});
    assert_eq!(rejected(&genauth, "create-tenant-user", new).await, at(409, "/username"));
    assert_eq!(
        rejected(&genauth, "create-tenant-user", json!({"tenantId": other, "gender": "U"})).await,
        at(400, "/email")
    );
    assert_eq!(genauth.got("list-users").await["totalCount"], 3, "nobody was created");

    let update = |updates: Value| json!({"tenantId": id, "linkUserId": mara, "updates": updates});
    assert_eq!(
        rejected(&genauth, "update-tenant-user", update(json!({"username": "ana"}))).await,
        at(409, "/updates/username")
    );
    genauth.ok("update-tenant-user", update(json!({"username": "mara", "email": "desk@example.com"}))).await;
    let same = json!({"tenantId": id, "linkUserId": teo, "updates": {"email": "DESK@example.com"}});
    assert_eq!(rejected(&genauth, "update-tenant-user", same).await.0, 409, "another member has it");
    assert_eq!(rejected(&genauth, "update-tenant-user", update(json!("x"))).await, at(400, "/updates"));

    assert_eq!(genauth.get(&format!("get-tenant-user?tenantId={id}")).await["statusCode"], 400);
    assert_eq!(genauth.get(&format!("get-tenant-user?tenantId={other}&linkUserId={mara}")).await["apiCode"], 2004);
    assert_eq!(genauth.get(&format!("get-tenant-user?tenantId=nothing&linkUserId={mara}")).await["statusCode"], 404);
    assert_eq!(rejected(&genauth, "remove-tenant-users", json!({"tenantId": id})).await, at(400, "/linkUserIds"));

    let admins = |users: &[&str]| json!({"tenantId": id, "linkUserIds": users});
    assert_eq!(rejected(&genauth, "set-tenant-admin", admins(&[&ana])).await.0, 404, "no member");
    assert_eq!(rejected(&genauth, "set-tenant-admin", admins(&[&mara, &teo])).await.0, 422, "too many");
    genauth.ok("set-tenant-admin", admins(&[&mara])).await;
    genauth.ok("set-tenant-admin", admins(&[&mara])).await;
    assert_eq!(rejected(&genauth, "set-tenant-admin", admins(&[&teo])).await.0, 422);
    assert_eq!(rejected(&genauth, "delete-tenant-admin", json!({"linkUserId": mara})).await, at(400, "/tenantId"));
    assert_eq!(rejected(&genauth, "delete-tenant-admin", json!({})).await, at(400, "/memberId"));
}

#[tokio::test]
async fn tenant_administrators_are_members() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": []})).await;
    let (mara, teo) =
        (user(&genauth, json!({"username": "mara"})).await, user(&genauth, json!({"username": "teo"})).await);
    genauth.ok("add-tenant-users", json!({"tenantId": id, "linkUserIds": [mara, teo]})).await;
    let member = genauth.got(&format!("get-tenant-user?tenantId={id}&linkUserId={teo}")).await;
    genauth.ok("set-tenant-admin", json!({"tenantId": id, "memberIds": [member["memberId"]]})).await;
    let list =
        async |keywords: &str| genauth.ok("list-tenant-admin", json!({"tenantId": id, "keywords": keywords})).await;
    let all = list("").await;
    assert_eq!((&all["totalCount"], &all["list"][0]["username"]), (&json!(1), &json!("teo")));
    assert_eq!(
        (list("TE").await["totalCount"].clone(), list("mara").await["totalCount"].clone()),
        (json!(1), json!(0))
    );
    genauth.ok("delete-tenant-admin", json!({"tenantId": id, "linkUserId": teo})).await;
    assert_eq!(list("").await["totalCount"], 0);
    assert_eq!(genauth.ok("list-tenant-users", json!({"tenantId": id})).await["totalCount"], 2, "still a member");
}

#[tokio::test]
async fn multi_tenant_administrators_and_cooperators_are_managed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": []})).await;
    let mara = user(&genauth, json!({"username": "mara", "email": "mara@example.com"})).await;
    let request = |tenants: Value| json!({"userId": mara, "tenantIds": tenants, "apiAuthorized": true});
    assert_eq!(rejected(&genauth, "create-multiple-tenant-admin", request(json!(["nothing"]))).await.0, 404);
    assert_eq!(rejected(&genauth, "create-multiple-tenant-admin", request(json!([]))).await, at(400, "/tenantIds"));
    assert_eq!(genauth.get(&format!("get-multiple-tenant-admin?userId={mara}")).await["statusCode"], 404);
    genauth.ok("create-multiple-tenant-admin", request(json!([id]))).await;
    assert_eq!(rejected(&genauth, "create-multiple-tenant-admin", request(json!([id]))).await.0, 409, "one already");
    let got = genauth.got(&format!("get-multiple-tenant-admin?userId={mara}")).await;
    assert_eq!(
        (&got["list"][0]["email"], &got["list"][0]["apiAuthorized"]),
        (&json!("mara@example.com"), &json!(true))
    );
    let count = async |path: &str| genauth.got(path).await["totalCount"].clone();
    assert_eq!(count("list-multiple-tenant-admins?keywords=mara").await, 1);
    assert_eq!(count("list-multiple-tenant-admins?keywords=teo").await, 0);

    let cooperator = json!({"userId": mara, "policies": ["pool:read"]});
    genauth.ok("create-tenant-cooperator", cooperator.clone()).await;
    assert_eq!(rejected(&genauth, "create-tenant-cooperator", cooperator).await.0, 409);
    assert_eq!(
        rejected(&genauth, "create-tenant-cooperator", json!({"userId": "nobody", "policies": []})).await.0,
        404
    );
    let got = genauth.got(&format!("get-tenant-cooperator?userId={mara}")).await;
    assert_eq!(got["authorizedPoliciesCode"], json!(["pool:read"]));
    assert_eq!(count("list-tenant-cooperators?keywords=mara&external=false").await, 1);
    assert_eq!(count("list-tenant-cooperators?keywords=teo").await, 0);
    assert_eq!(count("list-tenant-cooperators?external=true").await, 0);

    let path = |operation: &str, user: &str| format!("{operation}?userId={user}");
    for (operation, body) in [
        ("update-multiple-tenant-admin", json!({"tenantIds": [id]})),
        ("update-tenant-cooperator", json!({"policies": [], "apiAuthorized": false})),
    ] {
        // Who is meant stands in the query.
        let changed = genauth.request(Method::POST, &path(operation, &mara)).json(&body);
        assert_eq!(envelope(changed).await["statusCode"], 200, "{operation}");
        let nobody = genauth.request(Method::POST, &path(operation, "nobody")).json(&body);
        assert_eq!(envelope(nobody).await["statusCode"], 404, "{operation}");
    }
    assert_eq!(genauth.got(&path("get-tenant-cooperator", &mara)).await["authorizedPoliciesCode"], json!([]));
    genauth.ok("delete-multiple-tenant-admin", json!({"userId": mara})).await;
    assert_eq!(rejected(&genauth, "delete-multiple-tenant-admin", json!({"userId": mara})).await.0, 404);
    assert_eq!(rejected(&genauth, "delete-tenant-cooperator", json!({"userId": "nobody"})).await.0, 404);
    genauth.ok("create-multiple-tenant-admin", request(json!([id]))).await;
    genauth.ok("delete-tenant", json!({"tenantId": id})).await;
    assert_eq!(count("list-multiple-tenant-admins").await, 0, "of no tenant any more");
    genauth.ok("delete-users-batch", json!({"userIds": [mara]})).await;
    assert_eq!(count("list-tenant-cooperators").await, 0);
}

#[tokio::test]
async fn tenant_invitations_are_recorded() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let app = application(&genauth, "portal").await;
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": [app]})).await;
    let member = json!({"tenantId": id, "email": "mara@example.com", "gender": "U"});
    genauth.ok("create-tenant-user", member).await;
    let emails = json!(["teo@example.com", "no address", "MARA@example.com"]);
    let request = json!({"appId": app, "tenantId": id, "emails": emails, "validityTerm": "7"});
    let invited = genauth.ok("generate-invite-tenant-user-link", request.clone()).await;
    assert_eq!((&invited["list"][0]["inviteAccount"], &invited["list"][1]), (&json!("teo@example.com"), &Value::Null));
    let rejected_emails: Vec<&Value> =
        invited["errMsgs"].as_array().expect("list").iter().map(|one| &one["email"]).collect();
    assert_eq!(rejected_emails, ["no address", "MARA@example.com"]);
    let list = async |keywords: &str| {
        genauth.got(&format!("list-invite-tenant-user-records?keywords={keywords}&page=1&limit=10")).await
    };
    assert_eq!(
        (list("TEO").await["totalCount"].clone(), list("mara").await["totalCount"].clone()),
        (json!(1), json!(0))
    );
    for (property, value) in [("appId", "nothing"), ("tenantId", "nothing")] {
        let mut request = request.clone();
        request[property] = json!(value);
        assert_eq!(rejected(&genauth, "generate-invite-tenant-user-link", request).await.0, 404, "{property}");
    }
    genauth.ok("delete-tenant", json!({"tenantId": id})).await;
    assert_eq!(list("").await["totalCount"], 0);
}

#[tokio::test]
async fn tenant_applications_and_resources_are_linked() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let (app, _) = (application(&genauth, "portal").await, application(&genauth, "alone").await);
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": [app]})).await;
    let list = async |keywords: &str, sso: bool| {
        genauth.got(&format!("list-tenant-applications?keywords={keywords}&sso_enabled={sso}&page=1&limit=10")).await
    };
    let all = list("", false).await;
    assert_eq!((&all["totalCount"], &all["list"][0]["appId"]), (&json!(1), &json!(app)));
    assert_eq!(
        (list("PORT", false).await["totalCount"].clone(), list("x", false).await["totalCount"].clone()),
        (json!(1), json!(0))
    );
    assert_eq!(list("", true).await["totalCount"], 0);

    genauth.ok("create-resource", json!({"code": "order", "type": "DATA", "namespace": "default"})).await;
    let linked = async || genauth.got("list-common-resource?keyword=order").await["list"][0]["linkedToTenant"].clone();
    let associate = |tenant: &str, association: bool| json!({"appId": app, "code": "order", "association": association, "tenantId": tenant});
    assert_eq!(linked().await, false);
    genauth.ok("associate-tenant-resource", associate(&id, true)).await;
    assert_eq!(linked().await, true);
    genauth.ok("associate-tenant-resource", associate("", false)).await;
    assert_eq!(linked().await, true, "attached to one, not to all");
    genauth.ok("associate-tenant-resource", associate(&id, false)).await;
    assert_eq!(linked().await, false);
    assert_eq!(rejected(&genauth, "associate-tenant-resource", associate("nothing", true)).await.0, 404);
    let unknown = json!({"appId": app, "code": "nothing", "association": true});
    assert_eq!(rejected(&genauth, "associate-tenant-resource", unknown).await.0, 404);
    genauth.ok("associate-tenant-resource", associate(&id, true)).await;
    genauth.ok("delete-tenant", json!({"tenantId": id})).await;
    assert_eq!(linked().await, false, "detached with the tenant");
}

#[tokio::test]
async fn tenant_configuration_is_stored() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let before = genauth.got("userpool-tenant-config").await;
    assert_eq!((&before["enableCreateTenant"], &before["isUserPoolAsTenant"]), (&json!(false), &json!(false)));
    let qr_code = async |config: &Value| {
        let methods = config["loginConfig"]["enabledBasicLoginMethods"].as_array().expect("list").clone();
        methods.contains(&json!("SELF_BUILT_APP_QRCODE"))
    };
    assert!(!qr_code(&before).await);
    genauth.ok("update-userpool-tenant-appqrcode-state", json!({"enabled": true})).await;
    let snapshot = sandbox.snapshot();
    assert!(qr_code(&genauth.got("userpool-tenant-config").await).await);
    genauth.ok("update-userpool-tenant-appqrcode-state", json!({"enabled": false})).await;
    assert!(!qr_code(&genauth.got("userpool-tenant-config").await).await);
    sandbox.restore(&snapshot).expect("restored");
    assert!(qr_code(&genauth.got("userpool-tenant-config").await).await);
}

#[tokio::test]
async fn tenants_survive_a_snapshot() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = tenant(&genauth, json!({"name": "Harbour", "appIds": []})).await;
    let mara = user(&genauth, json!({"username": "mara"})).await;
    genauth.ok("add-tenant-users", json!({"tenantId": id, "linkUserIds": [mara]})).await;
    genauth.ok("set-tenant-admin", json!({"tenantId": id, "linkUserIds": [mara]})).await;
    genauth.ok("create-multiple-tenant-admin", json!({"userId": mara, "tenantIds": [id]})).await;
    genauth.ok("create-tenant-cooperator", json!({"userId": mara, "policies": ["p"]})).await;
    // As a file holds it.
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let read = serde_json::from_str(&text).expect("snapshot");
    let copy = Sandbox::builder().state(read).start().await.expect("started");
    let genauth = Genauth::new(&copy).await;
    let got = genauth.got(&format!("get-tenant-user?tenantId={id}&linkUserId={mara}")).await;
    assert_eq!((&got["username"], &got["isTenantAdmin"]), (&json!("mara"), &json!(true)));
    assert_eq!(genauth.got(&format!("get-multiple-tenant-admin?userId={mara}")).await["totalCount"], 1);
    assert_eq!(
        genauth.got(&format!("get-tenant-cooperator?userId={mara}")).await["authorizedPoliciesCode"],
        json!(["p"])
    );
}
