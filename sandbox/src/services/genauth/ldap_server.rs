//! The LDAP server of the user pool: its settings, and the directory that it would show. The sandbox serves no LDAP.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::Call;
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::page;
use crate::model::genauth::user_pool::State;

pub(crate) const LDAP_SERVER: Group = Group {
    audited: "userpool",
    operations: &[
        ("saveLdapConfigInfo", save),
        ("disableLdapServer", set_enabled),
        ("queryLdapConfigInfo", get),
        ("updateLdapConfigInfo", update),
        ("getBindPwd", generate_password),
        ("queryLdapLog", log),
        ("queryLdapSubEntries", entries),
    ],
};

/// Settings of the LDAP server. There are none until a domain is saved.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct LdapServer {
    id: String,
    is_enabled: bool,
    domain: String,
    url: Option<String>,
    password: String,
}

impl LdapServer {
    /// The name that all entries are below: `dc=ships,dc=example` for `ships.example`.
    fn base(&self) -> String {
        let labels: Vec<String> = self.domain.split('.').map(|label| format!("dc={}", escaped(label))).collect();
        labels.join(",")
    }
}

/// Saves the domain, and turns the server on.
fn save(call: &Call<'_>, state: &mut State) -> Outcome {
    let domain = call.text("ldapDomain").ok_or_else(|| Refusal::required("/ldapDomain"))?;
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    if !domain.split('.').all(is_label) {
        return Err(Refusal::invalid("/ldapDomain", "is no domain", "format"));
    }
    let before = state.ldap_server.take();
    state.ldap_server = Some(LdapServer {
        id: before.as_ref().map_or_else(|| call.id(), |before| before.id.clone()),
        is_enabled: true,
        domain: domain.to_owned(),
        url: call.text("linkUrl").map(str::to_owned),
        password: before.map_or_else(|| call.ids.hex(16), |before| before.password),
    });
    Ok(true.into())
}

fn set_enabled(call: &Call<'_>, state: &mut State) -> Outcome {
    let enabled = call.flag("enabled");
    server(state)?.is_enabled = enabled;
    Ok(true.into())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let server = server(state)?;
    let (base, url) = (server.base(), server.url.as_deref().unwrap_or("ldap://ldap.example.com:389"));
    Ok(json!({
        "id": server.id,
        "userPoolId": call.pool,
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

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let server = server(state)?;
    if let Some(password) = call.text("bindPwd") {
        password.clone_into(&mut server.password);
    }
    Ok(true.into())
}

/// A password to choose; it is set with an update.
fn generate_password(call: &Call<'_>, _: &mut State) -> Outcome {
    Ok(call.ids.hex(16).into())
}

/// Nobody asks the server for anything.
fn log(_: &Call<'_>, state: &mut State) -> Outcome {
    server(state)?;
    Ok(json!({"list": [], "totalCount": 0}))
}

/// What is right below an entry. Which form entries have is not documented: here, a name and attributes.
fn entries(call: &Call<'_>, state: &mut State) -> Outcome {
    let base = server(state)?.base();
    let unit = |name: &str| format!("ou={name},{base}");
    let (people, groups) = (unit("users"), unit("groups"));
    let asked = call.text("dn").unwrap_or(&base);
    let found = if asked.eq_ignore_ascii_case(&base) {
        let entry =
            |dn: &str, name: &str| json!({"dn": dn, "attributes": {"objectClass": "organizationalUnit", "ou": name}});
        vec![entry(&people, "users"), entry(&groups, "groups")]
    } else if asked.eq_ignore_ascii_case(&people) {
        people_below(state, &people)
    } else if asked.eq_ignore_ascii_case(&groups) {
        groups_below(state, &groups, &people)
    } else if is_leaf(state, asked, &people, &groups) {
        Vec::new()
    } else {
        return Err(Refusal::missing("entry"));
    };
    Ok(page(call, &found, Value::clone))
}

fn people_below(state: &State, parent: &str) -> Vec<Value> {
    let entry = |user: &crate::model::genauth::user::User| {
        let text = |member| user.text(member).unwrap_or_default();
        let attributes = json!({"objectClass": "inetOrgPerson", "uid": user.id, "cn": user.display_name(),
            "mail": text("email"), "telephoneNumber": text("phone")});
        json!({"dn": format!("uid={},{parent}", user.id), "attributes": attributes})
    };
    state.users.iter().filter(|user| !user.public).map(entry).collect()
}

fn groups_below(state: &State, parent: &str, people: &str) -> Vec<Value> {
    let entry = |group: &super::groups::UserGroup| {
        let members: Vec<String> = group.members.iter().map(|id| format!("uid={id},{people}")).collect();
        let attributes = json!({"objectClass": "groupOfNames", "cn": group.code, "member": members});
        json!({"dn": format!("cn={},{parent}", escaped(&group.code)), "attributes": attributes})
    };
    state.groups.iter().map(entry).collect()
}

/// Whether a name is that of a person or a group, below whom there is nothing.
fn is_leaf(state: &State, asked: &str, people: &str, groups: &str) -> bool {
    let is = |entry: &Value| entry["dn"].as_str().is_some_and(|dn| dn.eq_ignore_ascii_case(asked));
    people_below(state, people).iter().chain(&groups_below(state, groups, people)).any(is)
}

/// A value in a distinguished name, as RFC 4514 writes it.
fn escaped(value: &str) -> String {
    let special = |letter: char| matches!(letter, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=' | '#');
    value.chars().flat_map(|letter| special(letter).then_some('\\').into_iter().chain([letter])).collect()
}

fn server(state: &mut State) -> Result<&mut LdapServer, Refusal> {
    state.ldap_server.as_mut().ok_or_else(|| Refusal::missing("configuration of the LDAP server"))
}
