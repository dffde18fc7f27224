//! Custom fields, access keys, webhooks and events of the user pool.

use serde_json::json;

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
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
