//! The LDAP server of the user pool.

use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

#[tokio::test]
async fn ldap_server_is_configured_and_disabled() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    for path in ["get-ldap-server-config", "get-ldap-server-log?type=1&page=1&limit=10"] {
        assert_eq!(genauth.get(path).await["statusCode"], 404, "{path}");
    }
    for (path, body) in
        [("disable-ldap-server", json!({"enabled": false})), ("update-ldap-server-config", json!({"bindPwd": "x"}))]
    {
        assert_eq!(genauth.post(path, body).await["statusCode"], 404, "{path}");
    }
    for wrong in ["", "ships..example", "ships example", "dc=ships"] {
        assert_eq!(
            genauth.post("enable-ldap-server", json!({"ldapDomain": wrong})).await["statusCode"],
            400,
            "{wrong}"
        );
    }
    let url = "ldap://ldap.ships.example:389";
    assert_eq!(genauth.ok("enable-ldap-server", json!({"ldapDomain": "ships.example", "linkUrl": url})).await, true);
    let config = genauth.got("get-ldap-server-config").await;
    assert_eq!((&config["enabled"], &config["baseDn"]), (&json!(1), &json!("dc=ships,dc=example")));
    assert_eq!((&config["linkUrl"], &config["ldapsLinkUrl"]), (&json!(url), &json!("ldaps://ldap.ships.example:389")));
    let password = genauth.got("get-ldap-server-random-pwd").await;
    assert_ne!(password, config["bindPwd"]);
    genauth.ok("update-ldap-server-config", json!({"bindPwd": password})).await;
    genauth.ok("update-ldap-server-config", json!({})).await;
    genauth.ok("disable-ldap-server", json!({"enabled": false})).await;
    let snapshot = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let copy =
        Sandbox::builder().state(serde_json::from_str(&snapshot).expect("snapshot")).start().await.expect("started");
    let genauth = Genauth::new(&copy).await;
    let config = genauth.got("get-ldap-server-config").await;
    assert_eq!((&config["enabled"], &config["bindPwd"]), (&json!(2), &password));
    assert_eq!(genauth.got("get-ldap-server-log?type=1&page=1&limit=10").await["totalCount"], 0);
}

#[tokio::test]
async fn ldap_server_lists_users_and_groups() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    genauth.ok("enable-ldap-server", json!({"ldapDomain": "ships.example"})).await;
    let user = genauth.ok("create-user", json!({"username": "mara", "email": "mara@example.com"})).await;
    let user = user["userId"].as_str().expect("id");
    let group = json!({"code": "staff", "name": "Staff", "description": "", "type": "static"});
    genauth.ok("create-group", group).await;
    genauth.ok("add-group-members", json!({"code": "staff", "userIds": [user]})).await;
    let below = async |dn: &str| genauth.get(&format!("get-ldap-sub-entries?page=1&limit=10&dn={dn}")).await;
    let units = genauth.got("get-ldap-sub-entries?page=1&limit=10").await;
    assert_eq!(units["list"][0]["dn"], "ou=users,dc=ships,dc=example");
    assert_eq!(below("dc=ships,dc=example").await["data"], units);
    let people = below("OU=users,dc=ships,dc=example").await;
    assert_eq!(people["data"]["list"][0]["attributes"]["mail"], "mara@example.com");
    let groups = below("ou=groups,dc=ships,dc=example").await;
    assert_eq!(
        groups["data"]["list"][0]["attributes"]["member"],
        json!([format!("uid={user},ou=users,dc=ships,dc=example")])
    );
    let leaf = people["data"]["list"][0]["dn"].as_str().expect("dn").to_owned();
    assert_eq!(below(&leaf).await["data"]["totalCount"], 0);
    for unknown in ["dc=other", "uid=nobody,ou=users,dc=ships,dc=example"] {
        let rejected = below(unknown).await;
        assert_eq!((&rejected["statusCode"], rejected.get("data")), (&json!(404), None::<&Value>), "{unknown}");
    }
}
