//! Applications, custom fields, access keys, webhooks and events of the user pool.

use serde_json::json;

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
    applications(caller).await;
    pool(caller).await;
}

async fn applications(caller: &mut Caller) {
    let user = caller.user("dee").await;
    let by = json!({"userId": user});
    caller.ok("checkDomainAvailable", json!({"domain": "portal"})).await;
    let login = json!({"showAuthorizationPage": true, "enabledExtIdpConnIds": [{"extIdpConnId": "c-1"}]});
    let request = json!({"appName": "Portal", "appIdentifier": "portal", "ssoEnabled": true, "loginConfig": login,
        "brandingConfig": {"customCSSEnabled": true}, "redirectUris": ["https://example.com/back"]});
    let app = id(&caller.ok("createApplication", request).await, "appId");
    let named = json!({"appId": app});
    for operation in [
        "getApplication",
        "getApplicationSimpleInfo",
        "getApplicationSecret",
        "refreshApplicationSecret",
        "getApplicationPermissionStrategy",
        "listApplicationActiveUsers",
    ] {
        caller.ok(operation, named.clone()).await;
    }
    caller.ok("listApplications", json!({"isSelfBuiltApp": true, "ssoEnabled": true})).await;
    caller.ok("listApplicationSimpleInfo", json!({"keywords": "port"})).await;
    caller.ok("updateApplication", json!({"appId": app, "appName": "Gate", "ssoEnabled": false})).await;
    caller.ok("updateApplicationPermissionStrategy", json!({"appId": app, "permissionStrategy": "DENY_ALL"})).await;
    caller.ok("updateApplicationMfaSettings", json!({"appId": app, "enabledFactors": ["OTP"]})).await;
    caller.ok("getMfaTriggerData", json!({"appId": app, "userId": user})).await;
    let records = json!([{"targetType": "USER", "targetIdentifier": [user, "nobody"], "effect": "ALLOW"}]);
    caller.ok("authorizeApplicationAccess", json!({"appId": app, "list": records})).await;
    let listed = caller.ok("listAuthApplication", named.clone()).await;
    assert_eq!(listed["totalCount"], 1);
    let grant = &listed["list"][0]["id"];
    caller.ok("enabledAuth", json!({"id": grant, "enabled": false})).await;
    caller.ok("enabledAuth", json!({"id": grant, "enabled": true})).await;
    caller.ok("listAuthSubject", json!({"targetId": user, "targetType": "USER"})).await;
    caller.ok("detailAuthSubject", json!({"targetId": user, "targetType": "USER", "appId": app})).await;
    assert_eq!(caller.ok("getUserAccessibleApps", by.clone()).await[0]["appId"], json!(app));
    caller.ok("getUserAuthorizedApps", by).await;
    caller.ok("kickUsers", json!({"userId": user, "appIds": [app]})).await;
    caller.ok("checkSessionStatus", json!({"userId": user, "appId": app})).await;
    assert_eq!(caller.ok("getUserActionLogs", json!({"userId": user})).await["totalCount"], 1);
    caller.ok("addWhitelistOfApp", json!({"appId": app, "type": "EMAIL", "list": ["a@example.com"]})).await;
    caller.ok("listWhitelistsOfApp", json!({"appId": app, "type": "EMAIL"})).await;
    caller.ok("deleteWhitelistOfApp", json!({"appId": app, "type": "EMAIL", "list": ["a@example.com"]})).await;
    let records = json!([{"targetType": "USER", "targetIdentifier": [user]}]);
    caller.ok("deleteAuth", json!({"authIds": [grant]})).await;
    caller.ok("revokeApplicationAccess", json!({"appId": app, "list": records})).await;
    caller.ok("deleteApplication", named).await;
}

async fn pool(caller: &mut Caller) {
    let user = caller.user("fay").await;
    let fields = json!([
        {"key": "floor", "targetType": "USER", "dataType": "NUMBER", "label": "Floor"},
        {"key": "team", "targetType": "USER", "dataType": "ENUM", "options": [{"label": "A", "value": "a"}]},
    ]);
    caller.ok("setCustomFields", json!({"tenantId": "", "list": fields})).await;
    caller.ok("getCustomFields", json!({"targetType": "USER"})).await;
    assert_eq!(caller.ok("listCustFields", json!({"targetType": "USER", "dataType": "SELECT"})).await["totalCount"], 1);
    let data = json!([{"key": "floor", "value": "3"}, {"key": "team", "value": "a"}]);
    caller.ok("setCustomData", json!({"targetType": "USER", "targetIdentifier": user, "list": data})).await;
    let data = caller.ok("getCustomData", json!({"targetType": "USER", "targetIdentifier": user})).await;
    assert_eq!(data, json!({"floor": 3, "team": "a"}));
    let gone = json!([{"key": "floor", "targetType": "USER"}]);
    caller.ok("deleteCustomFields", json!({"tenantId": "", "list": gone})).await;
    caller.ok("getUserBaseFields", json!({})).await;
    caller.ok("setUserBaseFields", json!({"list": [{"key": "nickname", "label": "Short name"}]})).await;
    caller.ok("listUserBaseFields", json!({"targetType": "USER", "dataType": "STRING"})).await;

    caller.ok("addWhitelist", json!({"type": "PHONE", "list": ["12025550143"]})).await;
    caller.ok("listWhitelists", json!({"type": "PHONE"})).await;
    assert_eq!(caller.ok("deleteWhitelist", json!({"type": "PHONE", "list": ["x"]})).await["success"], true);

    let key = caller.ok("createAccessKey", json!({"type": "userpool", "userId": user})).await;
    let key = id(&key[0], "accessKeyId");
    caller.ok("getAccessKey", json!({"userId": user, "accessKeyId": key})).await;
    caller.ok("getAccessKeyList", json!({"status": ["activated"]})).await;
    caller.ok("updateAccessKey", json!({"accessKeyId": key, "enable": false})).await;
    caller.ok("deleteAccessKey", json!({"accessKeyId": key})).await;

    let webhook = json!({"name": "w", "url": "https://example.com/hook", "contentType": "application/json",
        "events": ["user:created"]});
    let webhook = id(&caller.ok("createWebhook", webhook).await, "webhookId");
    let named = json!({"webhookId": webhook});
    caller.ok("getWebhook", named.clone()).await;
    caller.ok("listWebhooks", json!({})).await;
    caller.ok("updateWebhook", json!({"webhookId": webhook, "name": "v"})).await;
    caller.ok("getWebhookEventList", json!({})).await;
    caller.ok("triggerWebhook", named.clone()).await;
    assert_eq!(caller.ok("getWebhookLogs", named).await["totalCount"], 1);
    let event = json!({"eventType": "myapp.user.created", "eventData": {"a": 1}});
    for publish in ["verifyEvent", "pubUserEvent"] {
        assert_eq!(caller.ok(publish, event.clone()).await["success"], true);
    }
    caller.ok("deleteWebhook", json!({"webhookIds": [webhook, "nothing"]})).await;

    let log = caller.ok("getAdminAuditLogs", json!({"operationType": "delete", "resourceType": "role"})).await;
    assert_eq!(log["totalCount"], 2);
}
