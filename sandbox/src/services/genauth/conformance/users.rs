//! Users, groups and roles.

use serde_json::json;

use super::caller::Caller;

pub(super) async fn call_all(caller: &mut Caller) {
    users(caller).await;
    groups_and_roles(caller).await;
}

async fn users(caller: &mut Caller) {
    let mara = caller.user("mara").await;
    let by = json!({"userId": mara});
    caller.ok("createUsersBatch", json!({"list": [{"email": "teo@example.com"}, {"phone": "12025550143"}]})).await;
    caller.ok("getUser", json!({"userId": "mara", "userIdType": "username", "withCustomData": true})).await;
    caller.ok("getUserBatch", json!({"userIds": [mara, "nobody"], "withIdentities": true})).await;
    caller.ok("listUsers", json!({"keywords": "mar", "options": {"withDepartmentIds": true}})).await;
    caller.ok("listUsersLegacy", json!({"page": 1, "limit": 50})).await;
    caller.ok("updateUser", json!({"userId": mara, "email": "mara@example.com", "gender": "F"})).await;
    caller.ok("updateUserBatch", json!({"list": [{"userId": mara, "status": "Archived"}]})).await;
    assert_eq!(caller.ok("listArchivedUsers", json!({})).await["totalCount"], 1);
    caller.ok("isUserExists", json!({"username": "mara"})).await;
    let linked = json!({"userId": mara, "extIdpId": "idp-1", "userIdInIdp": "m-1"});
    caller.ok("linkIdentity", linked).await;
    assert_eq!(caller.ok("getUserIdentities", by.clone()).await[0]["userIdInIdp"], "m-1");
    caller.ok("unlinkIdentity", json!({"userId": mara, "extIdpId": "idp-1"})).await;
    for operation in [
        "getUserSyncRelations",
        "getUserPrincipalAuthenticationInfo",
        "resetUserPrincipalAuthenticationInfo",
        "getUserLoggedinApps",
        "getUserLoggedinIdentities",
        "getUserLoginHistory",
        "getUserPasswordCiphertext",
        "getUserMfaStatus",
        "getUserMfaInfo",
    ] {
        caller.ok(operation, by.clone()).await;
    }
    caller.ok("deleteUserSyncRelations", json!({"userId": mara, "provider": "ldap"})).await;
    caller.ok("getUserEncryptPasswordBatch", json!({"userIds": [mara]})).await;
    let data = json!({"mfaToken": "t", "applicationMfa": [{"mfaPolicy": "OTP", "status": 1, "sort": 0}]});
    caller.ok("setUsersMfaStatus", json!({"userId": mara, "mfaTriggerData": data})).await;
    caller.ok("importOtp", json!({"list": [{"userId": mara, "otp": {"secret": "JBSWY3DP"}}]})).await;
    caller.ok("getOtpSecretByUser", by.clone()).await;
    caller.ok("resignUser", by.clone()).await;
    caller.ok("resignUserBatch", json!({"userIds": [mara]})).await;
    caller.ok("deleteUsersBatch", json!({"userIds": [mara]})).await;
}

async fn groups_and_roles(caller: &mut Caller) {
    let user = caller.user("ana").await;
    let by = json!({"userId": user});
    let staff = json!({"code": "staff", "name": "Staff", "description": "", "type": "static"});
    caller.ok("createGroup", staff.clone()).await;
    let board = json!({"code": "board", "name": "Board", "description": "", "type": "static"});
    caller.ok("createGroupsBatch", json!({"list": [board]})).await;
    caller.ok("createOrUpdateGroup", staff).await;
    caller.ok("addGroupMembers", json!({"code": "staff", "userIds": [user]})).await;
    caller.ok("getGroup", json!({"code": "staff", "withCustomData": true})).await;
    caller.ok("getAllGroups", json!({"fetchMembers": true})).await;
    caller.ok("listGroups", json!({"keywords": "sta"})).await;
    caller.ok("listGroupMembers", json!({"code": "staff", "withCustomData": true})).await;
    caller.ok("updateGroup", json!({"code": "board", "newCode": "panel", "description": "x"})).await;
    caller.ok("getUserGroups", by.clone()).await;

    caller.ok("createRole", json!({"code": "auditor", "disableTime": "4102444800000"})).await;
    caller.ok("createRolesBatch", json!({"list": [{"code": "clerk"}, {"code": "guest"}]})).await;
    caller.ok("getRole", json!({"code": "auditor"})).await;
    caller.ok("listRoles", json!({})).await;
    caller.ok("updateRole", json!({"code": "guest", "newCode": "visitor", "name": "Visitor"})).await;
    caller.ok("checkParamsNamespace", json!({"code": "auditor", "namespace": "default"})).await;
    caller.ok("checkMutualExclusion", json!({"roles": [{"code": "auditor"}, {"code": "clerk"}]})).await;
    caller.ok("createAdminRole", json!({"code": "admin", "name": "Admin"})).await;
    caller.ok("deleteAdminRolesBatch", json!({"codeList": ["admin"]})).await;
    let targets = json!([{"targetType": "USER", "targetIdentifier": user}]);
    let until = 4_102_444_800_000_u64;
    caller.ok("assignRole", json!({"code": "auditor", "targets": targets, "endTime": until, "enableTime": null})).await;
    let group = json!([{"targetType": "GROUP", "targetIdentifier": "staff"}]);
    caller.ok("assignRoleBatch", json!({"roles": [{"code": "clerk"}], "targets": group})).await;
    caller.ok("listRoleMembers", json!({"code": "auditor"})).await;
    caller.ok("listRoleAssignments", json!({"roleCode": "auditor", "targetType": ["USER"]})).await;
    assert_eq!(caller.ok("getUserRoles", by).await["totalCount"], 2);
    caller.ok("hasAnyRole", json!({"userId": user, "roles": [{"code": "clerk"}]})).await;
    caller.ok("revokeRole", json!({"code": "auditor", "targets": targets})).await;
    caller.ok("revokeRoleBatch", json!({"roles": [{"code": "clerk"}], "targets": group})).await;
    caller.ok("deleteRolesBatch", json!({"codeList": ["clerk"]})).await;
    caller.ok("deleteRoles", json!({"roleList": [{"code": "visitor", "namespace": "default"}]})).await;
    caller.ok("removeGroupMembers", json!({"code": "staff", "userIds": [user]})).await;
    caller.ok("deleteGroupsBatch", json!({"codeList": ["panel", "nothing"]})).await;
}
