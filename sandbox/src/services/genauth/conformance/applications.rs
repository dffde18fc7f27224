//! Applications and access to them, and public accounts.

use serde_json::json;

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
    applications(caller).await;
    public_accounts(caller).await;
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

async fn public_accounts(caller: &mut Caller) {
    let user = caller.user("eli").await;
    let account = id(&caller.ok("createPublicAccount", json!({"username": "desk"})).await, "userId");
    let by = json!({"userId": account});
    caller.ok("createPublicAccountsBatch", json!({"list": [{"username": "gate"}]})).await;
    caller.ok("getPublicAccount", by.clone()).await;
    caller.ok("getPublicAccountBatch", json!({"userIds": [account]})).await;
    caller.ok("listPublicAccounts", json!({"keywords": "desk"})).await;
    caller.ok("updatePublicAccount", json!({"userId": account, "nickname": "Front desk"})).await;
    caller.ok("updatePublicAccountBatch", json!({"list": [{"userId": account, "name": "Desk"}]})).await;
    caller.ok("bindUsersPublicAccount", json!({"publicAccountId": account, "userIds": [user]})).await;
    caller.ok("setuserOfPublicAccount", json!({"userId": user, "publicAccountIds": [account]})).await;
    caller.ok("getUsersOfPublicAccount", json!({"publicAccountId": account})).await;
    assert_eq!(caller.ok("getPublicAccountsOfUser", json!({"userId": user})).await["totalCount"], 1);
    caller.ok("unbindUsersPublicAccount", json!({"publicAccountId": account, "userId": user})).await;
    let group = json!({"code": "desks", "name": "Desks", "description": "", "type": "static"});
    let group = id(&caller.ok("createGroup", group).await, "id");
    caller.ok("getPublicAccountOfGroups", json!({"userId": account, "groupIds": [group]})).await;
    caller.ok("getPublicAccountsOfGroup", json!({"groupId": group})).await;
    caller.ok("getGroupsOfPublicAccount", by.clone()).await;
    let role = id(&caller.ok("createRole", json!({"code": "porter"})).await, "id");
    caller.ok("bindPublicAccountOfRoles", json!({"userId": account, "roleIds": [role]})).await;
    caller.ok("getPublicAccountsOfRole", json!({"roleId": role})).await;
    let app = json!({"appName": "Door", "appIdentifier": "door"});
    let app = id(&caller.ok("createApplication", app).await, "appId");
    caller.ok("kickPublicAccounts", json!({"userId": account, "appIds": [app]})).await;
    caller.ok("changeIntoPublicAccount", json!({"userId": user})).await;
    caller.ok("deletePublicAccountsBatch", json!({"userIds": [account, user]})).await;
}
