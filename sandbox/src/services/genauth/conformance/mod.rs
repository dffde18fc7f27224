//! Every operation that answers from the state, called with a valid request.

mod departments;
mod settings;
mod tenants;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Sandbox;
use crate::every_operation::{Registered, genauth_token, http};
use crate::spec::{self, Operation};

/// One caller, who keeps account of the operations that were called.
struct Caller {
    sandbox: Sandbox,
    http: reqwest::Client,
    token: String,
    documents: Registered,
    called: BTreeSet<String>,
    /// Searches for what is not there.
    searched: usize,
}

impl Caller {
    async fn new() -> Self {
        let sandbox = Sandbox::start().await.expect("started");
        let http = http();
        let token = genauth_token(&http, &sandbox).await;
        let documents = Registered::new(identity_apis::documents::GENAUTH);
        Self { sandbox, http, token, documents, called: BTreeSet::new(), searched: 0 }
    }

    /// The payload of an operation that has to succeed, with a response that conforms. A search for what is not there has to
    /// find nothing.
    async fn ok(&mut self, id: &str, input: Value) -> Value {
        let operation = spec::genauth().operations.iter().find(|operation| operation.id == id).expect(id);
        for (parameter, value) in searches(operation) {
            let mut narrowed = input.clone();
            narrowed[parameter] = value;
            let found = self.send(operation, &narrowed).await;
            assert_eq!(count(&found), Some(0), "{id} by {parameter}: {found}");
            self.searched += 1;
        }
        self.send(operation, &input).await
    }

    /// The payload of a call that has to succeed.
    async fn send(&mut self, operation: &Operation, input: &Value) -> Value {
        let id = operation.id.as_str();
        let method = reqwest::Method::from_bytes(operation.method.as_bytes()).expect("method");
        let mut url = format!("{}{}", self.sandbox.url(), operation.path);
        let in_query = operation.body.is_none();
        let is_parameter = |name: &str| operation.query.iter().any(|parameter| parameter.name == name);
        let mut separator = '?';
        // A few operations have a query and a body.
        for (name, value) in
            input.as_object().expect("object").iter().filter(|(name, _)| in_query || is_parameter(name))
        {
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            let name = if value.is_array() { format!("{name}[]") } else { name.clone() };
            for value in values {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                url.push_str(&format!("{separator}{name}={}", text.replace(' ', "%20")));
                separator = '&';
            }
        }
        let mut request = self.http.request(method, url).bearer_auth(&self.token);
        request = request.header("x-genauth-userpool-id", &self.sandbox.genauth_credentials().userpool_id);
        if !in_query {
            request = request.json(input);
        }
        let response = request.send().await.expect("answered");
        assert_eq!(response.status(), 200, "{id}");
        let mut body: Value = response.json().await.expect("json");
        assert!(body.get("statusCode").is_none_or(|code| code == 200), "{id}: {body}");
        assert_eq!(spec::genauth().validate_response(operation, &body), [], "{id}: {body}");
        self.documents.conforms(operation, &body);
        self.called.insert(id.to_owned());
        if body.get("statusCode").is_some() { body["data"].take() } else { body }
    }

    async fn user(&mut self, name: &str) -> String {
        id(&self.ok("createUser", json!({"username": name, "password": "correct horse"})).await, "userId")
    }
}

fn id(answer: &Value, member: &str) -> String {
    answer[member].as_str().unwrap_or_else(|| panic!("{member} in {answer}")).to_owned()
}

/// Parameters that an operation searches by, each with a value that finds nothing.
fn searches(operation: &Operation) -> Vec<(&'static str, Value)> {
    let schema = operation.body.as_ref().and_then(|body| body.schema.get("$ref")).and_then(Value::as_str);
    let name = schema.and_then(|target| target.rsplit('/').next());
    let properties = name.and_then(|name| spec::genauth().schemas.get(name)).and_then(|it| it.get("properties"));
    let has = |parameter: &str| {
        let in_body = properties.is_some_and(|properties| properties.get(parameter).is_some());
        in_body || operation.query.iter().any(|known| known.name == parameter)
    };
    let text = ["keywords", "keyword", "query"].map(|parameter| (parameter, json!("nothing-is-called-this")));
    let expression = ("searchQuery", json!({"query": {"match_none": {}}}));
    text.into_iter().chain([expression]).filter(|(parameter, _)| has(parameter)).collect()
}

/// How many things a search has found.
fn count(found: &Value) -> Option<usize> {
    let length = |list: &Value| list.as_array().map(Vec::len);
    let total = found.get("totalCount").and_then(Value::as_u64).and_then(|total| usize::try_from(total).ok());
    total.or_else(|| found.get("list").and_then(length)).or_else(|| length(found))
}

#[tokio::test]
async fn answers_conform() {
    let mut caller = Caller::new().await;
    users(&mut caller).await;
    groups_and_roles(&mut caller).await;
    resources(&mut caller).await;
    data(&mut caller).await;
    applications(&mut caller).await;
    public_accounts(&mut caller).await;
    tenants::call_all(&mut caller).await;
    settings::call_all(&mut caller).await;
    departments::call_all(&mut caller).await;
    pool(&mut caller).await;
    let all = super::operations::GROUPS.iter().flat_map(|group| group.operations.iter());
    let missing: Vec<&str> = all.map(|(id, _)| *id).filter(|id| !caller.called.contains(*id)).collect();
    assert_eq!(missing, [""; 0]);
    assert!(caller.searched > 30, "{}", caller.searched);
}

/// Members that the service is lenient with, and members that are null, are answered as the document describes them.
#[tokio::test]
async fn lenient_requests_are_answered_strictly() {
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

async fn resources(caller: &mut Caller) {
    let user = caller.user("ben").await;
    caller.ok("createNamespace", json!({"code": "shop", "name": "Shop"})).await;
    caller.ok("createNamespacesBatch", json!({"list": [{"code": "a"}, {"code": "b"}]})).await;
    caller.ok("getNamespace", json!({"code": "shop"})).await;
    caller.ok("getNamespacesBatch", json!({"codeList": ["shop", "nothing"]})).await;
    caller.ok("listNamespaces", json!({"keywords": "shop"})).await;
    caller.ok("updateNamespace", json!({"code": "shop", "newCode": "store", "description": "x"})).await;
    caller.ok("createRole", json!({"code": "seller", "namespace": "store"})).await;
    caller.ok("listNamespaceRoles", json!({"code": "store"})).await;
    let actions = json!([{"name": "order:read", "description": "read"}]);
    let order = json!({"code": "order", "type": "DATA", "actions": actions, "namespace": "store"});
    caller.ok("createResource", order).await;
    let list = json!([{"code": "menu", "type": "MENU"}, {"code": "api", "type": "API", "name": "API"}]);
    caller.ok("createResourcesBatch", json!({"namespace": "store", "list": list})).await;
    caller.ok("getResource", json!({"code": "order", "namespace": "store"})).await;
    caller.ok("getResourcesBatch", json!({"codeList": ["order", "nothing"], "namespace": "store"})).await;
    caller.ok("listResources", json!({"namespace": "store", "type": "DATA"})).await;
    let common = caller.ok("listCommonResource", json!({"namespaceCodeList": "store,default"})).await;
    caller.ok("updateResource", json!({"code": "order", "namespace": "store", "name": "Order"})).await;
    let granted = json!([{"code": "order", "resourceType": "DATA", "actions": ["order:read"]}]);
    let items = json!([
        {"targetType": "USER", "targetIdentifiers": [user], "resources": granted},
        {"targetType": "ROLE", "targetIdentifiers": ["seller"], "resources": granted},
    ]);
    caller.ok("authorizeResources", json!({"namespace": "store", "list": items})).await;
    caller.ok("createGroup", json!({"code": "crew", "name": "Crew", "description": "", "type": "static"})).await;
    let of_user = json!({"targetType": "USER", "targetIdentifier": user, "namespace": "store"});
    caller.ok("getAuthorizedResources", of_user).await;
    caller.ok("getUserAuthorizedResources", json!({"userId": user, "namespace": "store"})).await;
    caller.ok("getRoleAuthorizedResources", json!({"code": "seller", "namespace": "store"})).await;
    caller.ok("getGroupAuthorizedResources", json!({"code": "crew", "namespace": "store"})).await;
    caller.ok("getResourceAuthorizedTargets", json!({"resource": "order", "namespace": "store"})).await;
    let action = json!({"userId": user, "resource": "order", "action": "order:read", "namespace": "store"});
    assert_eq!(caller.ok("isActionAllowed", action).await["allowed"], true);
    caller.ok("deleteResource", json!({"code": "order", "namespace": "store"})).await;
    caller.ok("deleteResourcesBatch", json!({"codeList": ["menu"], "namespace": "store"})).await;
    caller.ok("batchDeleteCommonResource", json!({"ids": [common["list"][0]["id"]]})).await;
    caller.ok("deleteNamespace", json!({"code": "store"})).await;
    caller.ok("deleteNamespacesBatch", json!({"codeList": ["a", "nothing"]})).await;
}

async fn data(caller: &mut Caller) {
    let user = id(&caller.ok("createUser", json!({"username": "cai", "externalId": "e-7"})).await, "userId");
    caller.ok("checkPermissionNamespaceExists", json!({"code": "files"})).await;
    caller.ok("createPermissionNamespace", json!({"code": "files", "name": "Files"})).await;
    let list = json!([{"code": "c", "name": "C"}]);
    caller.ok("createPermissionNamespacesBatch", json!({"list": list})).await;
    caller.ok("getPermissionNamespace", json!({"code": "files"})).await;
    caller.ok("getPermissionNamespacesBatch", json!({"codes": ["files", "c"]})).await;
    caller.ok("listPermissionNamespaces", json!({"query": "fil"})).await;
    caller.ok("updatePermissionNamespace", json!({"code": "files", "name": "All files"})).await;
    caller.ok("createRole", json!({"code": "reader", "namespace": "files"})).await;
    caller.ok("listPermissionNamespaceRoles", json!({"code": "files"})).await;

    let resource = |code: &str, content: Value| {
        json!({"namespaceCode": "files", "resourceCode": code, "resourceName": code, "struct": content,
            "actions": ["read", "write"]})
    };
    let tree = json!([{"code": "a", "name": "A", "value": "1", "children": [{"code": "b", "name": "B"}]}]);
    let mut any = resource("any", json!("x"));
    any["type"] = json!("STRING");
    caller.ok("createDataResource", any).await;
    caller.ok("createDataResourceByString", resource("text", json!("x"))).await;
    caller.ok("createDataResourceByArray", resource("list", json!(["x", "y"]))).await;
    caller.ok("createDataResourceByTree", resource("tree", tree)).await;
    let named = |code: &str| json!({"namespaceCode": "files", "resourceCode": code});
    caller.ok("getDataResource", named("tree")).await;
    caller.ok("checkDataResourceExists", named("tree")).await;
    let mut field = named("tree");
    field.as_object_mut().expect("object").extend(
        [("key", "owner"), ("label", "Owner"), ("valueType", "STRING")]
            .map(|(key, value)| (key.to_owned(), json!(value))),
    );
    caller.ok("createDnef", field).await;
    let more =
        json!([{"key": "level", "label": "Level", "valueType": "SELECT", "config": {"options": [{"value": "1"}]}}]);
    let mut fields = named("tree");
    fields["fieldList"] = more;
    caller.ok("batchCreateDnef", fields).await;
    caller.ok("listDnef", named("tree")).await;
    let key = |key: &str| json!({"namespaceCode": "files", "resourceCode": "tree", "key": key, "label": "x"});
    caller.ok("updateDnef", key("owner")).await;
    caller.ok("deleteDnef", json!({"namespaceCode": "files", "resourceCode": "tree", "key": "level"})).await;
    let mut changed = named("text");
    changed["description"] = json!("a text");
    caller.ok("updateDataResource", changed).await;

    caller.ok("checkDataPolicyExists", json!({"policyName": "reading"})).await;
    let permissions = ["files/text/*", "files/list/read", "files/tree/a/b/read"];
    let statements = json!([{"effect": "ALLOW", "permissions": permissions}]);
    let policy = id(
        &caller.ok("createDataPolicy", json!({"policyName": "reading", "statementList": statements})).await,
        "policyId",
    );
    caller.ok("getDataPolicy", json!({"policyId": policy})).await;
    caller.ok("updateDataPolicy", json!({"policyId": policy, "description": "x"})).await;
    let targets = json!([{"id": user, "type": "USER", "name": "cai"}]);
    caller.ok("authorizeDataPolicies", json!({"policyIds": [policy], "targetList": targets})).await;
    caller.ok("listDataPolices", json!({"query": "read"})).await;
    caller.ok("listSimpleDataPolices", json!({})).await;
    caller.ok("listDataPolicyTargets", json!({"policyId": policy, "targetType": ["USER"]})).await;
    let listed = caller.ok("listDataResources", json!({"namespaceCodes": ["files"]})).await;
    assert_eq!(listed["totalCount"], 4);

    let check = json!({"namespaceCode": "files", "action": "read", "resources": ["text", "tree/a/b", "tree/a"]});
    let mut own = check.clone();
    own["userId"] = json!(user);
    let results = caller.ok("checkPermission", own).await;
    let enabled: Vec<&Value> =
        results["checkResultList"].as_array().expect("list").iter().map(|result| &result["enabled"]).collect();
    assert_eq!(enabled, [true, true, false]);
    let mut external = check;
    external["externalId"] = json!("e-7");
    caller.ok("checkExternalUserPermission", external).await;
    let level = json!({"namespaceCode": "files", "action": "read", "resource": "tree/a", "resourceNodeCodes": ["b"],
        "userId": user});
    caller.ok("checkUserSameLevelPermission", level).await;
    let asked = json!({"namespaceCode": "files", "resources": ["text"], "userId": user});
    caller.ok("getUserResourcePermissionList", asked).await;
    caller.ok("getUserPermissionList", json!({"userIds": [user]})).await;
    for code in ["text", "list", "tree", "any"] {
        let mut own = named(code);
        own["userId"] = json!(user);
        caller.ok("getUserResourceStruct", own).await;
        let mut external = named(code);
        external["externalId"] = json!("e-7");
        caller.ok("getExternalUserResourceStruct", external).await;
    }
    let who = json!({"namespaceCode": "files", "actions": ["read"], "resources": ["text"]});
    caller.ok("listResourceTargets", who).await;
    assert_eq!(caller.ok("listPermissionView", json!({"keyword": "cai"})).await["totalCount"], 3);

    let revoked = json!({"policyId": policy, "targetIdentifier": user, "targetType": "USER"});
    caller.ok("revokeDataPolicy", revoked).await;
    caller.ok("deleteDataPolicy", json!({"policyId": policy})).await;
    caller.ok("deleteDataResource", named("any")).await;
    caller.ok("deletePermissionNamespace", json!({"code": "files"})).await;
    caller.ok("deletePermissionNamespacesBatch", json!({"codes": ["c"]})).await;
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
