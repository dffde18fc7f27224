//! External identity providers and their connections.

use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

async fn provider(genauth: &Genauth<'_>, kind: &str, tenant: &str) -> String {
    text(&genauth.ok("create-ext-idp", json!({"name": kind, "type": kind, "tenantId": tenant})).await, "id")
}

fn connection(provider: &str, identifier: &str) -> Value {
    json!({"extIdpId": provider, "type": "ldap", "identifier": identifier, "displayName": "Staff",
        "fields": {"password": "correct horse"}})
}

async fn application(genauth: &Genauth<'_>, identifier: &str) -> String {
    text(&genauth.ok("create-application", json!({"appName": identifier, "appIdentifier": identifier})).await, "appId")
}

fn text(value: &Value, property: &str) -> String {
    value[property].as_str().unwrap_or_else(|| panic!("{property} in {value}")).to_owned()
}

async fn status(genauth: &Genauth<'_>, path: &str, body: Value) -> Value {
    genauth.post(path, body).await["statusCode"].clone()
}

#[tokio::test]
async fn identity_provider_is_created_renamed_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = provider(&genauth, "ldap", "").await;
    genauth.ok("update-ext-idp", json!({"id": id, "name": "Staff directory"})).await;
    let got = genauth.got(&format!("get-ext-idp?id={id}")).await;
    assert_eq!(
        (&got["name"], &got["type"], &got["connections"]),
        (&json!("Staff directory"), &json!("ldap"), &json!([]))
    );
    assert_eq!(genauth.get(&format!("get-ext-idp?id={id}&type=social")).await["statusCode"], 404);
    assert_eq!(genauth.got("list-ext-idp").await["totalCount"], 1);
    genauth.ok("create-ext-idp-conn", connection(&id, "staff")).await;
    genauth.ok("delete-ext-idp", json!({"id": id})).await;
    assert_eq!(genauth.get(&format!("get-ext-idp?id={id}")).await["statusCode"], 404);
    assert_eq!(status(&genauth, "delete-ext-idp", json!({"id": id})).await, 404);
    assert_eq!(status(&genauth, "update-ext-idp", json!({"id": id, "name": "x"})).await, 404);
    let next = provider(&genauth, "ldap", "").await;
    genauth.ok("create-ext-idp-conn", connection(&next, "staff")).await;
    assert_eq!(status(&genauth, "create-ext-idp", json!({"name": "", "type": "ldap"})).await, 400);
    assert_eq!(status(&genauth, "create-ext-idp", json!({"name": "x", "type": "no type"})).await, 400);
}

#[tokio::test]
async fn identity_providers_of_tenants_are_kept_apart() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let tenant = text(&genauth.ok("create-tenant", json!({"name": "Harbour", "appIds": []})).await, "tenantId");
    let other = text(&genauth.ok("create-tenant", json!({"name": "Other", "appIds": []})).await, "tenantId");
    let (_, own) = (provider(&genauth, "oidc", "").await, provider(&genauth, "github", &tenant).await);
    let count = async |query: &str| genauth.got(&format!("list-tenant-ext-idp?{query}")).await["totalCount"].clone();
    assert_eq!(count("").await, 1, "of all tenants, not of the pool");
    assert_eq!(count(&format!("tenantId={tenant}")).await, 1);
    assert_eq!(count(&format!("tenantId={other}")).await, 0);
    assert_eq!((count("type=social").await, count("type=enterprise").await), (json!(1), json!(0)));
    assert_eq!(genauth.get("list-tenant-ext-idp?tenantId=nothing").await["statusCode"], 404);
    assert_eq!(
        status(&genauth, "create-ext-idp", json!({"name": "x", "type": "ldap", "tenantId": "nothing"})).await,
        404
    );
    let rename = |tenant: &str| json!({"id": own, "name": "Renamed", "tenantId": tenant});
    assert_eq!(status(&genauth, "update-ext-idp", rename(&other)).await, 404, "not that tenant's");
    assert_eq!(genauth.ok("update-ext-idp", rename(&tenant)).await["name"], "Renamed");
    genauth.ok("delete-tenant", json!({"tenantId": tenant})).await;
    assert_eq!(genauth.got("list-ext-idp").await["totalCount"], 1, "gone with the tenant");
}

#[tokio::test]
async fn connection_is_created_changed_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = provider(&genauth, "ldap", "").await;
    let created = genauth.ok("create-ext-idp-conn", connection(&id, "staff")).await;
    assert!(!created.to_string().contains("horse"), "credentials do not show");
    assert_eq!((&created["associationMode"], &created["identifier"]), (&json!("none"), &json!("staff")));
    let own = text(&created, "id");
    assert_eq!(status(&genauth, "create-ext-idp-conn", connection(&id, "staff")).await, 409);
    assert_eq!(status(&genauth, "create-ext-idp-conn", connection("nothing", "other")).await, 404);
    assert_eq!(status(&genauth, "create-ext-idp-conn", connection(&id, "")).await, 400);
    let change = json!({"id": own, "displayName": "Everybody", "fields": {}, "loginOnly": true});
    let changed = genauth.ok("update-ext-idp-conn", change).await;
    assert_eq!(
        (&changed["displayName"], &changed["loginOnly"], &changed["identifier"]),
        (&json!("Everybody"), &json!(true), &json!("staff"))
    );
    genauth.ok("change-ext-idp-conn-association-state", json!({"id": own, "association": true})).await;
    let got = genauth.got(&format!("get-ext-idp?id={id}")).await;
    assert_eq!(got["connections"][0]["associationMode"], "challenge");
    genauth.ok("delete-ext-idp-conn", json!({"id": own})).await;
    for (path, body) in [
        ("delete-ext-idp-conn", json!({"id": own})),
        ("update-ext-idp-conn", json!({"id": own, "displayName": "x", "fields": {}})),
        ("change-ext-idp-conn-association-state", json!({"id": own, "association": true})),
        ("change-userpool-tenant-ext-idp-conn-state", json!({"connIds": [own], "enabled": true})),
    ] {
        assert_eq!(status(&genauth, path, body).await, 404, "{path}");
    }
}

#[tokio::test]
async fn connection_is_enabled_for_applications() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = provider(&genauth, "ldap", "").await;
    let own = text(&genauth.ok("create-ext-idp-conn", connection(&id, "staff")).await, "id");
    let (app, other) = (application(&genauth, "portal").await, application(&genauth, "gate").await);
    let state = |enabled: bool, apps: &[&str]| json!({"id": own, "appId": app, "appIds": apps, "enabled": enabled});
    let shown = async |app: &str| {
        genauth.got(&format!("get-application?appId={app}")).await["loginConfig"]["enabledExtIdpConns"].clone()
    };
    let providers = async |app: &str| genauth.got(&format!("list-ext-idp?appId={app}")).await["totalCount"].clone();
    assert_eq!((shown(&app).await, providers(&app).await), (json!([]), json!(0)));
    genauth.ok("change-ext-idp-conn-state", state(true, &[])).await;
    let on = shown(&app).await;
    assert_eq!(
        (&on[0]["extIdpConnId"], &on[0]["extIdpType"], &on[0]["isSocial"]),
        (&json!(own), &json!("ldap"), &json!(false))
    );
    assert_eq!((providers(&app).await, providers(&other).await), (json!(1), json!(0)));
    let by_app =
        async |app: &str| genauth.got(&format!("ext-idp-conn-apps?id={id}&appId={app}")).await["totalCount"].clone();
    assert_eq!((by_app(&app).await, by_app(&other).await), (json!(1), json!(0)));
    assert_eq!(status(&genauth, "change-ext-idp-conn-state", state(true, &["nothing"])).await, 404);
    genauth.ok("change-ext-idp-conn-state", state(false, &[&other])).await;
    assert_eq!((providers(&app).await, providers(&other).await), (json!(0), json!(0)));

    // Applications list it, too.
    let login = |ids: Value| json!({"appId": other, "loginConfig": {"showAuthorizationPage": false, "enabledExtIdpConnIds": ids}});
    genauth.ok("update-application", login(json!([{"extIdpConnId": own}, {"extIdpConnId": "nothing"}]))).await;
    assert_eq!(shown(&other).await[0]["extIdpConnIdentifier"], "staff");
    genauth.ok("update-application", json!({"appId": other, "appName": "Gate"})).await;
    assert_eq!(providers(&other).await, 1, "what is not given stays");
    genauth.ok("update-application", login(json!([]))).await;
    assert_eq!(providers(&other).await, 0);

    genauth.ok("change-userpool-tenant-ext-idp-conn-state", json!({"connIds": [own], "enabled": true})).await;
    let config = genauth.got("userpool-tenant-config").await;
    assert_eq!(config["loginConfig"]["enabledExtIdpConns"][0]["extIdpConnId"], json!(own));
}

#[tokio::test]
async fn identity_has_the_type_of_its_provider() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let id = provider(&genauth, "github", "").await;
    let mara = text(&genauth.ok("create-user", json!({"username": "mara"})).await, "userId");
    genauth.ok("link-identity", json!({"userId": mara, "extIdpId": id, "userIdInIdp": "m-1"})).await;
    let got = genauth.got(&format!("get-user-identities?userId={mara}")).await;
    assert_eq!((&got[0]["provider"], &got[0]["userIdInIdp"]), (&json!("github"), &json!("m-1")));
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let copy = Sandbox::builder().state(serde_json::from_str(&text).expect("snapshot")).start().await.expect("started");
    let genauth = Genauth::new(&copy).await;
    assert_eq!(genauth.got(&format!("get-ext-idp?id={id}")).await["type"], "github");
}
