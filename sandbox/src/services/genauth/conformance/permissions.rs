//! Namespaces, resources, data resources and data policies.

use serde_json::{Value, json};

use super::caller::{Caller, id};

pub(super) async fn call_all(caller: &mut Caller) {
    resources(caller).await;
    data(caller).await;
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
