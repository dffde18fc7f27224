//! Calls every operation that has state with a valid request, and checks the responses against the document.

mod applications;
mod caller;
mod departments;
mod permissions;
mod pool;
mod settings;
mod tenants;
mod users;

use serde_json::json;

use caller::Caller;

#[tokio::test]
async fn operations_with_state_return_conforming_responses() {
    let mut caller = Caller::new().await;
    users::call_all(&mut caller).await;
    permissions::call_all(&mut caller).await;
    applications::call_all(&mut caller).await;
    tenants::call_all(&mut caller).await;
    settings::call_all(&mut caller).await;
    departments::call_all(&mut caller).await;
    pool::call_all(&mut caller).await;
    let all = super::operations::GROUPS.iter().flat_map(|group| group.operations.iter());
    let missing: Vec<&str> = all.map(|(id, _)| *id).filter(|id| !caller.called.contains(*id)).collect();
    assert_eq!(missing, [""; 0]);
    assert!(caller.searched > 30, "{}", caller.searched);
}

/// Properties that the service is lenient with, and null properties, are returned as the document describes them.
#[tokio::test]
async fn lenient_requests_have_conforming_responses() {
    let mut caller = Caller::new().await;
    let user = caller.user("mara").await;
    let role = caller.ok("createRole", json!({"code": "a", "disableTime": 4_102_444_800_000_u64})).await;
    assert_eq!(role["disableTime"], 4_102_444_800_000_u64);
    let targets = json!([{"targetType": "USER", "targetIdentifier": user}]);
    caller.ok("assignRole", json!({"code": "a", "targets": targets, "endTime": "4102444800000"})).await;
    let assigned = caller.ok("listRoleAssignments", json!({"roleCode": "a"})).await;
    assert_eq!(assigned["data"][0]["endTime"], 4_102_444_800_000_u64);
    let retry = json!({"enabled": false, "count": null, "delay": null, "delayUnit": null});
    let webhook = json!({"name": "w", "url": "https://example.com/hook", "contentType": "application/json",
        "events": ["test"], "retryConfig": retry, "secret": null});
    caller.ok("createWebhook", webhook).await;
    caller.ok("createPermissionNamespace", json!({"code": "n", "name": "N", "description": null})).await;
    let nodes = json!([{"code": "a", "name": "A", "value": null, "children": null, "extendFieldValue": null}]);
    let tree = json!({"namespaceCode": "n", "resourceCode": "t", "resourceName": "T", "struct": nodes, "actions": [],
        "extendFieldList": [{"key": "k", "label": "K", "valueType": "STRING", "config": null, "description": null}]});
    caller.ok("createDataResourceByTree", tree).await;
    let unit = json!({"enabled": true, "value": 7});
    let label = json!({"zh-CN": unit, "en-US": unit, "zh-TW": unit, "ja-JP": unit});
    let field = json!({"key": "k", "targetType": "USER", "i18n": {"label": label}, "options": null});
    caller.ok("setCustomFields", json!({"tenantId": "", "list": [field]})).await;
    let field = json!({"key": "nickname", "i18n": {"label": label}});
    caller.ok("setUserBaseFields", json!({"list": [field]})).await;
    let request = json!({"appName": "P", "appIdentifier": "p", "initLoginUri": 7, "samlConfig": null,
        "brandingConfig": {"customCSS": null, "guardVersion": null}});
    assert_eq!(caller.ok("createApplication", request).await["initLoginUri"], "7");
    let data = json!({"mfaToken": "t", "applicationMfa": [], "mfaPhone": null, "totpMfaEnabled": null});
    caller.ok("setUsersMfaStatus", json!({"userId": user, "mfaTriggerData": data})).await;
    caller.ok("getUserMfaStatus", json!({"userId": user})).await;
}
