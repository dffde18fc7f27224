//! Settings of the user pool, mail, devices and device exclusivity.

use std::time::Duration;

use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

fn text(value: &Value, property: &str) -> String {
    value[property].as_str().unwrap_or_else(|| panic!("{property} in {value}")).to_owned()
}

async fn status(genauth: &Genauth<'_>, path: &str, body: Value) -> Value {
    genauth.post(path, body).await["statusCode"].clone()
}

#[tokio::test]
async fn security_settings_are_stored() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let before = genauth.got("get-security-settings").await;
    assert_eq!(
        (&before["registerDisabled"], &before["changePhoneStrategy"]["verifyOldPhone"]),
        (&json!(false), &json!(false))
    );
    let origins = json!(["https://a.example", "https://b.example"]);
    let update = json!({"registerDisabled": true, "verifyCodeLength": 8, "allowedOrigins": origins,
        "changePhoneStrategy": {"verifyOldPhone": true}});
    let changed = genauth.ok("update-security-settings", update).await;
    assert_eq!((&changed["registerDisabled"], &changed["verifyCodeLength"]), (&json!(true), &json!(8)));
    assert_eq!(changed["allowedOrigins"], "https://a.example\nhttps://b.example");
    assert_eq!(genauth.got("get-security-settings").await, changed);
    let partly = json!({"changePhoneStrategy": {}});
    assert_eq!(status(&genauth, "update-security-settings", partly).await, 400);

    assert_eq!(genauth.got("get-global-mfa-settings").await["enabledFactors"], json!([]));
    genauth.ok("update-global-mfa-settings", json!({"enabledFactors": ["OTP", "SMS", "OTP"]})).await;
    let left = genauth.ok("disable-global-mfa-settings", json!({"disableFactors": ["SMS", "FACE"]})).await;
    assert_eq!(left["enabledFactors"], json!(["OTP"]));
    assert_eq!(status(&genauth, "update-global-mfa-settings", json!({"enabledFactors": ["PIGEON"]})).await, 400);
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    genauth.ok("disable-global-mfa-settings", json!({"disableFactors": ["OTP"]})).await;
    sandbox.restore(&serde_json::from_str(&text).expect("snapshot")).expect("restored");
    assert_eq!(genauth.got("get-global-mfa-settings").await, left);
    assert_eq!(genauth.got("get-security-settings").await, changed);
}

#[tokio::test]
async fn mail_settings_are_stored() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    assert_eq!(genauth.got("get-email-provider").await["enabled"], false);
    let smtp = json!({"smtp_host": "mail.example.com", "smtp_port": 25, "senderPass": "correct horse"});
    genauth.ok("config-email-provider", json!({"enabled": true, "type": "custom", "smtpConfig": smtp})).await;
    let provider = genauth.got("get-email-provider").await;
    assert_eq!((&provider["type"], &provider["smtpConfig"]["secure"]), (&json!("custom"), &json!(false)));
    assert_eq!(status(&genauth, "config-email-provider", json!({"enabled": true, "type": "pigeon"})).await, 400);
    let template = |content: &str| {
        json!({"type": "WELCOME_EMAIL", "name": "Welcome", "subject": "Hello", "sender": "Ships", "content": content,
            "customizeEnabled": true})
    };
    for content in ["one", "two"] {
        genauth.ok("update-email-template", template(content)).await;
    }
    let templates = genauth.got("get-email-templates").await;
    assert_eq!((&templates["templates"][0]["content"], &templates["templates"][1]), (&json!("two"), &Value::Null));
    let unknown =
        json!({"type": "PIGEON", "name": "", "subject": "", "sender": "", "content": "", "customizeEnabled": true});
    assert_eq!(status(&genauth, "update-email-template", unknown).await, 400);
}

#[tokio::test]
async fn device_is_suspended_for_a_time() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let mara = text(&genauth.ok("create-user", json!({"username": "mara"})).await, "userId");
    let device = json!({"deviceUniqueId": "d-1", "type": "Mobile", "customData": {}});
    let id = text(&genauth.ok("create-device", device.clone()).await, "id");
    assert_eq!(status(&genauth, "add-device", device).await, 409);
    let state = async || genauth.ok("device-status", json!({"id": id})).await;
    let named = json!({"id": id, "userId": mara});
    assert_eq!(state().await["status"], "activated");
    genauth.ok("disable-device-by-user", named.clone()).await;
    assert_eq!(state().await["status"], "deactivated");
    genauth.ok("enable-device-by-user", named.clone()).await;
    let now = sandbox.clock().now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_millis();
    let suspend = |end: String| json!({"id": id, "userId": mara, "endTime": end});
    genauth.ok("suspend-device-by-user", suspend((now + 60_000).to_string())).await;
    let suspended = state().await;
    assert_eq!(suspended["status"], "suspended");
    assert!((1..=60).contains(&suspended["diffTime"].as_u64().expect("seconds")), "{suspended}");
    sandbox.clock().advance(Duration::from_secs(61));
    assert_eq!(state().await["status"], "activated");
    assert_eq!(status(&genauth, "suspend-device-by-user", suspend("soon".to_owned())).await, 400);
    assert_eq!(genauth.post("enable-device-by-user", json!({"id": id, "userId": "nobody"})).await["apiCode"], 2004);
    assert_eq!(status(&genauth, "enable-device-by-user", json!({"id": "nothing", "userId": mara})).await, 404);
    genauth.ok("delete-device-by-user", named.clone()).await;
    assert_eq!(status(&genauth, "delete-device-by-user", named).await, 404);
    assert_eq!(status(&genauth, "device-status", json!({"id": id})).await, 404);
}

#[tokio::test]
async fn device_exclusivity_has_a_rule_and_a_scope() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    assert_eq!(genauth.got("get-device-exclusive-rule-settings").await["rule"], "disable");
    let rule =
        json!({"rule": "condition:device", "deviceRule": {"maxOnlineDevices": 2}, "ipRule": {"maxOnlineIPs": 1}});
    let set = genauth.ok("update-device-exclusive-rule-settings", rule).await;
    assert_eq!(set, json!({"rule": "condition:device", "deviceRule": {"maxOnlineDevices": 2}}));
    let rejected = genauth.post("update-device-exclusive-rule-settings", json!({"rule": "condition:ip"})).await;
    assert_eq!(rejected["statusCode"], 400);
    assert_eq!(genauth.got("get-device-exclusive-rule-settings").await, set);
    let app = json!({"appName": "Portal", "appIdentifier": "portal"});
    let app = text(&genauth.ok("create-application", app).await, "appId");
    let add = |ids: Value| json!({"appIds": ids});
    genauth.ok("save-device-exclusive-valid-scope-settings", add(json!([app, app]))).await;
    let unknown = add(json!([app, "nothing"]));
    assert_eq!(status(&genauth, "save-device-exclusive-valid-scope-settings", unknown).await, 404);
    let scope = async || genauth.got("get-device-exclusive-valid-scope-settings").await;
    assert_eq!((&scope().await[0]["appName"], &scope().await[1]), (&json!("Portal"), &Value::Null));
    let found =
        async |keyword: &str| genauth.got(&format!("get-supported-device-exclusive-apps?keyword={keyword}")).await;
    assert_eq!((found("PORT").await[0]["appId"].clone(), found("x").await), (json!(app), json!([])));
    genauth.ok("remove-device-exclusive-valid-scope-settings", json!({"appId": app})).await;
    assert_eq!(scope().await, json!([]));
}
