//! Tenants and directories.

use serde_json::json;

use super::caller::{Caller, id};
use crate::spec;

pub(super) async fn call_all(caller: &mut Caller) {
    tenants(caller).await;
    identity_providers(caller).await;
}

async fn tenants(caller: &mut Caller) {
    let user = caller.user("gil").await;
    let app = json!({"appName": "Quay", "appIdentifier": "quay"});
    let app = id(&caller.ok("createApplication", app).await, "appId");
    let tenant = id(&caller.ok("createTenant", json!({"name": "Harbour", "appIds": [app]})).await, "tenantId");
    let named = json!({"tenantId": tenant, "withMembersCount": true, "withCreatorDetail": true});
    let code = id(&caller.ok("getTenant", named.clone()).await, "code");
    caller.ok("getTenantLittleInfo", named).await;
    caller.ok("getTenantByCode", json!({"code": code})).await;
    caller.ok("listTenants", json!({"keywords": "harb", "withSourceAppDetail": true})).await;
    caller.ok("updateTenant", json!({"tenantId": tenant, "description": "Ships"})).await;
    caller.ok("addTenantUsers", json!({"tenantId": tenant, "linkUserIds": [user]})).await;
    let created = json!({"tenantId": tenant, "email": "hana@example.com", "gender": "F"});
    let member = id(&caller.ok("createTenantUser", created).await, "memberId");
    caller.ok("getTenantUser", json!({"tenantId": tenant, "memberId": member})).await;
    caller.ok("listTenantUsers", json!({"tenantId": tenant, "keywords": "hana"})).await;
    let updates = json!({"nickname": "Ha", "birthdate": "1990-04-12"});
    caller.ok("updateTenantUser", json!({"tenantId": tenant, "memberId": member, "updates": updates})).await;
    caller.ok("setTenantAdmin", json!({"tenantId": tenant, "memberIds": [member]})).await;
    assert_eq!(caller.ok("listTenantAdmin", json!({"tenantId": tenant})).await["totalCount"], 1);
    caller.ok("deleteTenantAdmin", json!({"tenantId": tenant, "memberId": member})).await;
    caller.ok("createMultipleTenantAdmin", json!({"userId": user, "tenantIds": [tenant]})).await;
    caller.ok("getMultipleTenantAdmin", json!({"userId": user})).await;
    caller.ok("listMultipleTenantAdmin", json!({"keywords": "gil"})).await;
    let several = json!({"userId": user, "tenantIds": [tenant], "apiAuthorized": true});
    caller.ok("updateMultipleTenantAdmin", several).await;
    caller.ok("createTenantCooperator", json!({"userId": user, "policies": ["p"]})).await;
    caller.ok("updateTenantCooperator", json!({"userId": user, "policies": ["q"], "apiAuthorized": true})).await;
    caller.ok("getUser", json!({"userId": user, "withTenantIds": true})).await;
    assert_eq!(caller.ok("listUsersByKeywords", json!({"keywords": "gil"})).await["totalCount"], 1);
    caller.ok("getTenantCooperator", json!({"userId": user})).await;
    caller.ok("getTenantCooperatorMenu", json!({"userId": user})).await;
    let cooperators = caller.ok("listTenantCooperators", json!({"keywords": "gil"})).await;
    assert_eq!(cooperators["list"][0]["tenantUser"]["tenantId"], json!(tenant));
    caller.ok("deleteMultipleTenantAdmin", json!({"userId": user})).await;
    caller.ok("deleteTenantCooperator", json!({"userId": user})).await;
    let emails = json!({"appId": app, "tenantId": tenant, "emails": ["ivo@example.com", "x"], "validityTerm": "7"});
    caller.ok("generateInviteTenantUserLink", emails).await;
    let records = json!({"keywords": "ivo", "page": "1", "limit": "10"});
    assert_eq!(caller.ok("listInviteTennatUserRecords", records).await["totalCount"], 1);
    let applications = json!({"keywords": "quay", "page": "1", "limit": "10", "sso_enabled": false});
    assert_eq!(caller.ok("listTenantApplications", applications).await["totalCount"], 1);
    caller.ok("createResource", json!({"code": "berth", "type": "DATA"})).await;
    let resource = json!({"appId": app, "code": "berth", "association": true, "tenantId": tenant});
    caller.ok("associateTenantResource", resource).await;
    caller.ok("removeTenantUsers", json!({"tenantId": tenant, "linkUserIds": [user]})).await;
    caller.ok("deleteTenantUser", json!({"tenantId": tenant, "memberIds": [member]})).await;
    caller.ok("deleteTenant", json!({"tenantId": tenant})).await;
}

async fn identity_providers(caller: &mut Caller) {
    let app = json!({"appName": "Lock", "appIdentifier": "lock"});
    let app = id(&caller.ok("createApplication", app).await, "appId");
    let tenant = id(&caller.ok("createTenant", json!({"name": "Lock", "appIds": [app]})).await, "tenantId");
    let request = json!({"name": "Staff", "type": "ldap", "tenantId": tenant});
    let provider = id(&caller.ok("createExtIdp", request).await, "id");
    let connection = json!({"extIdpId": provider, "type": "ldap", "identifier": "staff", "displayName": "Staff",
        "fields": {}});
    let connection = id(&caller.ok("createExtIdpConn", connection).await, "id");
    caller.ok("changeExtIdpConnState", json!({"id": connection, "appId": app, "enabled": true})).await;
    caller.ok("changeExtIdpConnAssociationState", json!({"id": connection, "association": true})).await;
    caller.ok("changeUserpoolTenanExtIdpConnState", json!({"connIds": [connection], "enabled": true})).await;
    caller.ok("updateExtIdpConn", json!({"id": connection, "displayName": "All", "fields": {}})).await;
    caller.ok("updateExtIdp", json!({"id": provider, "name": "Everybody"})).await;
    caller.ok("getExtIdp", json!({"id": provider, "appId": app})).await;
    caller.ok("listExtIdp", json!({})).await;
    assert_eq!(caller.ok("listTenantExtIdp", json!({"tenantId": tenant})).await["totalCount"], 1);
    caller.ok("extIdpConnStateByApps", json!({"id": provider, "appId": app})).await;
    caller.ok("getApplication", json!({"appId": app})).await;
    let qr_code = json!({"enabled": true});
    caller.ok("updateTenantQrCodeState", qr_code).await;
    let config = caller.ok("userpollTenantConfig", json!({})).await;
    assert_eq!(config["loginConfig"]["enabledExtIdpConns"][0]["extIdpConnId"], json!(connection));
    let update = spec::genauth().sample("UpdateLoginConfig");
    caller.ok("updateUserPoolTenantConfig", json!({"update": update})).await;
    assert_eq!(caller.ok("userpollTenantConfig", json!({})).await["enableJoinTenant"], update["enableJoinTenant"]);
    caller.ok("deleteExtIdpConn", json!({"id": connection})).await;
    caller.ok("deleteExtIdp", json!({"id": provider})).await;

    caller.ok("saveLdapConfigInfo", json!({"ldapDomain": "ships.example"})).await;
    caller.ok("queryLdapConfigInfo", json!({})).await;
    let password = caller.ok("getBindPwd", json!({})).await;
    caller.ok("updateLdapConfigInfo", json!({"bindPwd": password})).await;
    caller.ok("queryLdapSubEntries", json!({"page": 1, "limit": 10})).await;
    caller.ok("queryLdapLog", json!({"type": 1, "page": 1, "limit": 10})).await;
    caller.ok("disableLdapServer", json!({"enabled": false})).await;
}
