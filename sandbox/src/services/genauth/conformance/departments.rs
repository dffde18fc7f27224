//! Departments, posts, synchronization, approvals and certification.

use serde_json::{Value, json};

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
    let user = caller.user("dora").await;
    let (organization, sales) = departments(caller, &user).await;
    posts(caller, &user, &sales).await;
    of_people(caller, &user, &sales).await;
    synchronization(caller).await;
    approvals(caller, &user).await;
    caller.ok("setUserDepartments", json!({"userId": user, "departments": []})).await;
    let post = json!({"code": "steward"});
    caller.ok("removePost", post).await;
    caller.ok("deleteDepartmentSyncRelations", named(&sales, json!({"provider": "ldap"}))).await;
    let account = account(caller).await;
    caller.ok("setPublicAccountOfDepartments", json!({"userId": account, "departments": []})).await;
    caller.ok("deleteDepartment", named(&sales, json!({}))).await;
    caller.ok("updateOrganizationStatus", json!({"rootNodeId": organization, "status": "true"})).await;
    caller.ok("deleteOrganization", json!({"organizationCode": "quay"})).await;
}

/// A department of the organization `quay`, with other arguments.
fn named(department: &str, others: Value) -> Value {
    let mut named = json!({"organizationCode": "quay", "departmentId": department});
    if let (Value::Object(named), Value::Object(others)) = (&mut named, others) {
        named.extend(others);
    }
    named
}

fn names() -> Value {
    let unit = json!({"enabled": true, "value": "Sales"});
    json!({"name": {"zh-CN": unit, "en-US": unit, "zh-TW": unit, "ja-JP": unit}})
}

/// Creates an organization with a department that the user is in; returns the ids of its root and of the department.
async fn departments(caller: &mut Caller, user: &str) -> (String, String) {
    let unit = json!({"enabled": true, "value": "Quay"});
    let languages = json!({"organizationName": {"zh-CN": unit, "en-US": unit, "zh-TW": unit, "ja-JP": unit}});
    let request = json!({"organizationCode": "quay", "organizationName": "Quay", "i18n": languages, "metadata": {},
        "openDepartmentId": "od-1"});
    let root = id(&caller.ok("createOrganization", request).await, "departmentId");
    caller
        .ok("updateOrganization", json!({"organizationCode": "quay", "description": "x", "leaderUserIds": [user]}))
        .await;
    caller.ok("getOrganization", json!({"organizationCode": "quay", "withCustomData": true, "withPost": true})).await;
    caller.ok("getOrganizationsBatch", json!({"organizationCodeList": ["quay", "nothing"]})).await;
    caller.ok("listOrganizations", json!({"fetchAll": true, "status": true})).await;
    caller.ok("searchOrganizations", json!({"keywords": "qu"})).await;

    let request = json!({"organizationCode": "quay", "parentDepartmentId": "root", "name": "Sales", "code": "sales",
        "openDepartmentId": "od-2", "i18n": names(), "isVirtualNode": false, "description": "x", "metadata": {}});
    let sales = id(&caller.ok("createDepartment", request).await, "departmentId");
    caller
        .ok("updateDepartment", named(&sales, json!({"name": "Trade", "leaderUserIds": [user], "metadata": {}})))
        .await;
    caller.ok("updateNodeStatus", json!({"departmentId": sales, "status": true})).await;
    caller.ok("getDepartment", named("sales", json!({"departmentIdType": "code", "withCustomData": true}))).await;
    caller.ok("getDepartmentById", json!({"departmentId": sales})).await;
    caller.ok("getDepartmentAllApp", json!({"departmentId": sales})).await;
    caller.ok("getParentDepartment", named(&sales, json!({}))).await;
    caller.ok("getAllDepartments", json!({"organizationCode": "quay", "withCustomData": true})).await;
    caller.ok("listChildrenDepartments", named("root", json!({"status": true}))).await;
    caller.ok("searchDepartments", json!({"organizationCode": "quay", "keywords": "tra"})).await;
    let newest = json!({"organizationCode": "quay", "sort": [{"field": "name", "order": "asc"}], "withPost": true});
    caller.ok("searchDepartmentsList", newest).await;
    let tree = json!({"name": "Pier", "children": ["Crew"], "members": {"username": "dora", "gender": "F"}});
    caller.ok("createDepartmentTree", tree).await;

    let users = named(&sales, json!({"userIds": [user]}));
    caller.ok("addDepartmentMembers", users.clone()).await;
    let full = json!({"withCustomData": true, "withIdentities": true, "withDepartmentIds": true});
    caller.ok("listDepartmentMembers", named(&sales, full)).await;
    caller.ok("listDepartmentMemberIds", named(&sales, json!({}))).await;
    caller.ok("searchDepartmentMembers", named(&sales, json!({"keywords": "dor"}))).await;
    caller.ok("isUserInDepartment", named(&sales, json!({"userId": user}))).await;
    caller.ok("removeDepartmentMembers", users).await;
    let linked = named(&sales, json!({"linkUserIds": [user]}));
    caller.ok("addTenantDepartmentMembers", linked.clone()).await;
    caller.ok("removeTenantDepartmentMembers", linked).await;
    (root, sales)
}

async fn posts(caller: &mut Caller, user: &str, department: &str) {
    let request = json!({"code": "steward", "name": "Steward", "departmentIdList": [department]});
    let post = id(&caller.ok("createPost", request).await, "id");
    caller.ok("getPost", json!({"code": "steward"})).await;
    caller.ok("getPostById", json!({"idList": [post]})).await;
    caller.ok("postList", json!({"keywords": "stew"})).await;
    caller.ok("postListBatch", json!({"postCodes": ["steward"]})).await;
    caller.ok("updatePost", json!({"code": "steward", "name": "Steward", "description": "x"})).await;
    caller.ok("setUserPosts", json!({"userId": user, "postIds": [post]})).await;
    caller.ok("userConnectionPost", json!({"userId": user, "postId": post})).await;
    caller.ok("getUserPost", json!({"userId": user})).await;
    caller.ok("getUserPosts", json!({"userId": user})).await;
    let account = account(caller).await;
    let bound = json!({"userId": account, "postId": post});
    caller.ok("setPublicAccountOfnPost", bound.clone()).await;
    caller.ok("getPostOfPublicUser", json!({"userId": account})).await;
    caller.ok("getPublicAccountsOfPost", json!({"postId": post})).await;
    caller.ok("unbindPublicAccountOfPost", bound).await;
}

/// The public account `kiosk`; the first call creates it.
async fn account(caller: &mut Caller) -> String {
    let known = caller.ok("listPublicAccounts", json!({"keywords": "kiosk"})).await;
    match known["list"][0]["userId"].as_str() {
        Some(id) => id.to_owned(),
        None => id(&caller.ok("createPublicAccount", json!({"username": "kiosk"})).await, "userId"),
    }
}

async fn of_people(caller: &mut Caller, user: &str, department: &str) {
    let departments = json!([{"departmentId": department, "isLeader": true, "isMainDepartment": true}]);
    caller.ok("setUserDepartments", json!({"userId": user, "departments": departments})).await;
    let full = json!({"userId": user, "withCustomData": true, "withDepartmentPaths": true});
    caller.ok("getUserDepartments", full).await;
    let everything = json!({"userId": user, "withDepartmentIds": true, "withPost": true});
    assert_eq!(caller.ok("getUser", everything).await["mainDepartmentId"], department);
    let account = account(caller).await;
    caller.ok("setPublicAccountOfDepartments", json!({"userId": account, "departments": departments})).await;
    caller.ok("getPublicAccountDepartments", json!({"userId": account})).await;
    caller.ok("getPublicAccountsOfDepartment", json!({"departmentId": department})).await;
    caller.ok("resignPublicAccountBatch", json!({"userIds": [account]})).await;
    caller.ok("createRole", json!({"code": "buyer"})).await;
    let targets = json!([{"targetType": "DEPARTMENT", "targetIdentifier": department}]);
    caller.ok("assignRole", json!({"code": "buyer", "targets": targets})).await;
    assert_eq!(caller.ok("listRoleDepartments", json!({"code": "buyer"})).await["totalCount"], 1);
}

async fn synchronization(caller: &mut Caller) {
    let request = json!({"syncTaskName": "Staff", "syncTaskType": "ldap", "syncTaskFlow": "downstream",
        "syncTaskTrigger": "timed", "organizationCode": "quay", "clientConfig": {},
        "fieldMapping": [{"expression": "$user.name", "targetKey": "cn"}],
        "provisioningScope": {"all": true, "includeNewUsers": true},
        "timedScheduler": {"cycle": "days", "startTime": 4_102_444_800_000_u64}});
    let created = caller.ok("createSyncTask", request).await;
    let task = json!({"syncTaskId": created["list"][0]["syncTaskId"]});
    caller.ok("updateSyncTask", json!({"syncTaskId": task["syncTaskId"], "syncTaskName": "Everybody"})).await;
    let job = json!({"syncJobId": caller.ok("triggerSyncTask", task.clone()).await["syncJobId"]});
    for operation in ["getSyncTask", "listSyncJobs", "listSyncRiskOperations"] {
        caller.ok(operation, task.clone()).await;
    }
    caller.ok("listSyncTasks", json!({})).await;
    caller.ok("getSyncJob", job.clone()).await;
    caller.ok("listSyncJobLogs", job).await;
    for operation in ["triggerSyncRiskOperations", "cancelSyncRiskOperation"] {
        caller.ok(operation, json!({"syncRiskOperationIds": [7]})).await;
    }
    let relations = caller.ok("getDepartmentSyncRelations", named("root", json!({}))).await;
    assert_eq!(relations[0]["provider"], "ldap");
}

async fn approvals(caller: &mut Caller, user: &str) {
    let role = json!({"code": "buyer", "newCode": "buyer", "name": "Buyer", "enablePermissionApply": true});
    caller.ok("updateRole", role).await;
    let [first, second] = [(); 2].map(|()| caller.sandbox.apply_for_role(user, None, "buyer").expect("asked"));
    assert_eq!(caller.ok("pendList", json!({"pageNo": 1, "pageSize": 10})).await["totalCount"], 2);
    caller.ok("getDetail", json!({"number": first})).await;
    caller.ok("processApproval", json!({"number": first, "isAgreed": true})).await;
    let number: u64 = second.parse().expect("number");
    caller.ok("batchProcessApproval", json!({"numbers": [number]})).await;
    caller.ok("closedList", json!({"objectType": "ROLE_PERMISSION_APPLY"})).await;
    caller.ok("logList", json!({"keyword": "buy"})).await;

    let tenant = id(&caller.ok("createTenant", json!({"name": "Quay", "appIds": []})).await, "tenantId");
    let request = json!({"tenantId": tenant, "businessName": "Quay Ltd", "businessLicense": "L-1",
        "businessRegistrationName": "Quay", "unifiedSocialCredit": "C-1", "legalRepresentativeName": "Dora Lund",
        "nationalIdentificationNumber": "N-1", "personalBankCardNumber": "B-1", "bankReservedPhone": "12025550143"});
    caller.ok("createTenantEnterpriseCertification", request.clone()).await;
    caller.ok("updateTenantEnterpriseCertification", request).await;
    let reviewed = json!({"tenantId": tenant, "enterpriseCertificationStatus": "pass", "reviewReason": "complete"});
    caller.ok("reviewTenantEnterpriseCertification", reviewed).await;
    caller.ok("getTenantEnterpriseCertification", json!({"tenant_id": tenant})).await;
}
