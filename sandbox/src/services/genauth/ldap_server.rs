//! The LDAP server of the user pool: its settings, and the directory that it would serve. The sandbox serves no LDAP.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::page;
use crate::model::genauth::group::UserGroup;
use crate::model::genauth::ldap_server::{LdapServer, escape_dn_value};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const LDAP_SERVER: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("saveLdapConfigInfo", save),
        ("disableLdapServer", set_enabled),
        ("queryLdapConfigInfo", get),
        ("updateLdapConfigInfo", update),
        ("getBindPwd", generate_password),
        ("queryLdapLog", list_log),
        ("queryLdapSubEntries", list_entries),
    ],
};

/// Saves the domain, and enables the server.
fn save(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let domain = call.text("ldapDomain").ok_or_else(|| ApiError::required("/ldapDomain"))?;
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|character| character.is_alphanumeric() || character == '-')
    };
    if !domain.split('.').all(is_label) {
        return Err(ApiError::invalid("/ldapDomain", "is no domain", "format"));
    }
    let before = pool.ldap_server.take();
    pool.ldap_server = Some(LdapServer {
        id: before.as_ref().map_or_else(|| call.new_id(), |before| before.id.clone()),
        is_enabled: true,
        domain: domain.to_owned(),
        url: call.text("linkUrl").map(str::to_owned),
        password: before.map_or_else(|| call.context.ids.hex(16), |before| before.password),
    });
    Ok(true.into())
}

fn set_enabled(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let enabled = call.flag("enabled");
    named_server(pool)?.is_enabled = enabled;
    Ok(true.into())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let server = named_server(pool)?;
    let (base, url) = (server.base_dn(), server.url.as_deref().unwrap_or("ldap://ldap.example.com:389"));
    Ok(json!({
        "id": server.id,
        "userPoolId": call.user_pool_id,
        "enabled": if server.is_enabled { 1 } else { 2 },
        "ldapDomain": server.domain,
        "baseDn": base,
        "bindDn": format!("cn=system_user,ou=system_users,{base}"),
        "bindPwd": server.password,
        "linkUrl": url,
        "ldapsLinkUrl": url.replace("ldap://", "ldaps://"),
        "enablePrivatization": 2,
        "visibleFields": [],
        "visibleOrgNodes": [],
        "udfMapping": {},
    }))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let server = named_server(pool)?;
    if let Some(password) = call.text("bindPwd") {
        password.clone_into(&mut server.password);
    }
    Ok(true.into())
}

/// Generates a password, which an update can set.
fn generate_password(call: &Call<'_>, _: &mut UserPool) -> HandlerResult {
    Ok(call.context.ids.hex(16).into())
}

/// Lists the requests to the server: none.
fn list_log(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_server(pool)?;
    Ok(json!({"list": [], "totalCount": 0}))
}

/// Lists the entries directly below one. Their form is not documented: here, a name and attributes.
fn list_entries(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let base = named_server(pool)?.base_dn();
    let unit = |name: &str| format!("ou={name},{base}");
    let (people, groups) = (unit("users"), unit("groups"));
    let parent = call.text("dn").unwrap_or(&base);
    let found = if parent.eq_ignore_ascii_case(&base) {
        let entry =
            |dn: &str, name: &str| json!({"dn": dn, "attributes": {"objectClass": "organizationalUnit", "ou": name}});
        vec![entry(&people, "users"), entry(&groups, "groups")]
    } else if parent.eq_ignore_ascii_case(&people) {
        people_below(pool, &people)
    } else if parent.eq_ignore_ascii_case(&groups) {
        groups_below(pool, &groups, &people)
    } else if is_leaf(pool, parent, &people, &groups) {
        Vec::new()
    } else {
        return Err(ApiError::not_found("entry"));
    };
    Ok(page(call, &found, Value::clone))
}

fn people_below(pool: &UserPool, parent: &str) -> Vec<Value> {
    let entry = |user: &User| {
        let text = |property| user.text(property).unwrap_or_default();
        let attributes = json!({"objectClass": "inetOrgPerson", "uid": user.id, "cn": user.display_name(),
            "mail": text("email"), "telephoneNumber": text("phone")});
        json!({"dn": format!("uid={},{parent}", user.id), "attributes": attributes})
    };
    pool.users.iter().filter(|user| !user.public).map(entry).collect()
}

fn groups_below(pool: &UserPool, parent: &str, people: &str) -> Vec<Value> {
    let entry = |group: &UserGroup| {
        let members: Vec<String> = group.members.iter().map(|id| format!("uid={id},{people}")).collect();
        let attributes = json!({"objectClass": "groupOfNames", "cn": group.code, "member": members});
        json!({"dn": format!("cn={},{parent}", escape_dn_value(&group.code)), "attributes": attributes})
    };
    pool.groups.iter().map(entry).collect()
}

/// Returns whether a name is that of a person or a group, which have no entries below them.
fn is_leaf(pool: &UserPool, name: &str, people: &str, groups: &str) -> bool {
    let is = |entry: &Value| entry["dn"].as_str().is_some_and(|dn| dn.eq_ignore_ascii_case(name));
    people_below(pool, people).iter().chain(&groups_below(pool, groups, people)).any(is)
}

fn named_server(pool: &mut UserPool) -> Result<&mut LdapServer, ApiError> {
    pool.ldap_server.as_mut().ok_or_else(|| ApiError::not_found("configuration of the LDAP server"))
}
