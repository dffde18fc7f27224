//! ASA accounts, pipelines, events, devices and settings of the user pool.

use serde_json::{Value, json};

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
    asa_accounts_and_pipelines(caller).await;
    settings(caller).await;
}

async fn asa_accounts_and_pipelines(caller: &mut Caller) {
    let user = caller.user("jo").await;
    let app = id(&caller.ok("createApplication", json!({"appName": "Mail", "appIdentifier": "mail"})).await, "appId");
    let info = json!({"account": "jo", "password": "correct horse"});
    let account = caller.ok("createAsaAccount", json!({"appId": app, "accountInfo": info})).await;
    let account = id(&account, "accountId");
    caller.ok("createAsaAccountBatch", json!({"appId": app, "list": [{"accountInfo": info}]})).await;
    let named = json!({"appId": app, "accountId": account});
    caller.ok("getAsaAccount", named.clone()).await;
    caller.ok("getAsaAccountBatch", json!({"appId": app, "accountIds": [account, "nothing"]})).await;
    assert_eq!(caller.ok("listAsaAccount", json!({"appId": app})).await["totalCount"], 2);
    caller.ok("updateAsaAccount", json!({"appId": app, "accountId": account, "accountInfo": {"account": "j"}})).await;
    let targets = json!([{"targetType": "USER", "targetIdentifiers": [user]}]);
    let assignment = json!({"appId": app, "accountId": account, "targets": targets});
    let target = json!({"appId": app, "targetType": "USER", "targetIdentifier": user});
    assert_eq!(caller.ok("getAssignedAccount", target.clone()).await, Value::Null);
    caller.ok("assignAsaAccount", assignment.clone()).await;
    assert_eq!(caller.ok("getAssignedAccount", target).await["accountId"], json!(account));
    caller.ok("getAsaAccountAssignedTargets", named.clone()).await;
    caller.ok("unassignAsaAccount", assignment).await;
    caller.ok("deleteAsaAccount", named).await;
    caller.ok("deleteAsaAccountBatch", json!({"appId": app, "accountIds": ["nothing"]})).await;

    let function = json!({"funcName": "f", "scene": "PRE_REGISTER", "sourceCode": "code"});
    let function = id(&caller.ok("createPipelineFunction", function).await, "funcId");
    let named = json!({"funcId": function});
    caller.ok("getPipelineFunction", named.clone()).await;
    caller.ok("reuploadPipelineFunction", named.clone()).await;
    caller.ok("updatePipelineFunction", json!({"funcId": function, "enabled": false, "timeout": 60})).await;
    caller.ok("updatePipelineOrder", json!({"scene": "PRE_REGISTER", "order": [function]})).await;
    assert_eq!(caller.ok("listPipelineFunctions", json!({"scene": "PRE_REGISTER"})).await["totalCount"], 1);
    caller.ok("getPipelineLogs", named.clone()).await;
    caller.ok("deletePipelineFunction", named).await;

    caller.ok("createEventApp", json!({"identifier": "ships", "name": "Ships", "logo": ""})).await;
    assert_eq!(caller.ok("listEventApps", json!({})).await["totalCount"], 1);
    caller.ok("defineEvent", json!({"eventType": "ships.berth.free", "eventDescription": "x"})).await;
    assert_eq!(caller.ok("listEvents", json!({"app": "ships"})).await["totalCount"], 1);
}

async fn settings(caller: &mut Caller) {
    let user = caller.user("kai").await;
    caller.ok("getSecuritySettings", json!({})).await;
    caller.ok("updateSecuritySettings", json!({"registerDisabled": true, "allowedOrigins": []})).await;
    caller.ok("updateGlobalMfaSettings", json!({"enabledFactors": ["OTP"]})).await;
    caller.ok("closeGlobalMfaSettings", json!({"disableFactors": ["OTP"]})).await;
    caller.ok("getGlobalMfaSettings", json!({})).await;
    let smtp = json!({"smtp_host": "mail.example.com", "smtp_port": 25, "senderPass": "x"});
    caller.ok("configEmailProvider", json!({"enabled": true, "type": "custom", "smtpConfig": smtp})).await;
    caller.ok("getEmailProvider", json!({})).await;
    let template = json!({"type": "WELCOME_EMAIL", "name": "n", "subject": "s", "sender": "s", "content": "c",
        "customizeEnabled": true});
    caller.ok("updateEmailTemplate", template).await;
    caller.ok("getEmailTemplates", json!({})).await;

    let device = |unique: &str| json!({"deviceUniqueId": unique, "type": "Mobile", "customData": {}});
    let device_id = id(&caller.ok("createDevice", device("d-1")).await, "id");
    caller.ok("addDevice", device("d-2")).await;
    let named = json!({"id": device_id, "userId": user});
    caller.ok("disableDevice", named.clone()).await;
    let suspended = json!({"id": device_id, "userId": user, "endTime": "4102444800000"});
    caller.ok("suspendDevice", suspended).await;
    assert_eq!(caller.ok("getDeviceStatus", json!({"id": device_id})).await["status"], "suspended");
    caller.ok("enableDevice", named.clone()).await;
    caller.ok("deleteDevice", named).await;
    let app = json!({"appName": "Yard", "appIdentifier": "yard"});
    let app = id(&caller.ok("createApplication", app).await, "appId");
    let rule = json!({"rule": "condition:ip", "ipRule": {"maxOnlineIPs": 1}});
    caller.ok("updateRuleSettings", rule).await;
    caller.ok("getRuleSettings", json!({})).await;
    caller.ok("saveInvitationPolicies", json!({"appIds": [app]})).await;
    caller.ok("getAllValidScopeSettings", json!({})).await;
    caller.ok("findAppLists", json!({"keyword": "yard"})).await;
    caller.ok("remove", json!({"appId": app})).await;
}
