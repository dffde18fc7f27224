//! Audit logs: changes made through the API, and actions of users.

use std::collections::VecDeque;

use serde_json::json;

use super::call::Call;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::page;
use crate::model::genauth::audit_log::{AuditEntry, AuditLog};
use crate::model::genauth::timestamps::log_timestamp;
use crate::model::genauth::user_pool::UserPool;
use crate::spec;

pub(crate) const AUDIT: OperationGroup = OperationGroup {
    audit_resource: "all",
    operations: &[("getAdminAuditLogs", list_changes), ("getUserActionLogs", list_actions)],
};

/// Logs a call that changes something, whether it succeeds or fails.
pub(crate) fn log_change(log: &mut AuditLog, call: &Call<'_>, operation: &str, resource: &str, success: bool) {
    if let Some((_, kind)) = KINDS.iter().find(|(prefix, _)| operation.starts_with(prefix)) {
        let operation = operation.to_owned();
        log.add_change(AuditEntry { operation, ..audit_entry(call, kind, resource, &call.access_key_id, success) });
    }
}

/// Logs an action of a user at an application.
pub(crate) fn log_action(log: &mut AuditLog, call: &Call<'_>, kind: &str, user: &str, application: &str) {
    log.add_action(audit_entry(call, kind, application, user, true));
}

fn audit_entry(call: &Call<'_>, kind: &str, on: &str, by: &str, success: bool) -> AuditEntry {
    AuditEntry {
        at: call.now_millis(),
        request_id: call.request_id.to_owned(),
        client_ip: call.client_ip.clone(),
        user_agent: call.user_agent.clone(),
        kind: kind.to_owned(),
        on: on.to_owned(),
        by: by.to_owned(),
        success,
        operation: String::new(),
    }
}

/// Prefixes of operationIds that change something, each with the `operationType` of the log. The first match counts.
const KINDS: &[(&str, &str)] = &[
    ("createOrUpdate", "update"),
    ("create", "create"),
    ("batchCreate", "create"),
    ("delete", "delete"),
    ("batchDelete", "delete"),
    ("update", "update"),
    ("set", "update"),
    ("change", "update"),
    ("reset", "update"),
    ("kick", "update"),
    ("enabled", "update"),
    ("userConnectionPost", "update"),
    ("triggerSyncTask", "sync"),
    ("getPublicAccountOfGroups", "update"),
    ("refresh", "refresh"),
    ("import", "import"),
    ("resign", "resign"),
    ("add", "add"),
    ("assign", "add"),
    ("authorize", "add"),
    ("link", "add"),
    ("bind", "add"),
    ("remove", "remove"),
    ("revoke", "remove"),
    ("unlink", "remove"),
    ("unbind", "remove"),
    ("generateInvite", "invite"),
    ("associate", "update"),
    ("saveLdap", "enable"),
    ("save", "add"),
    ("disable", "disable"),
    ("enable", "enable"),
    ("suspend", "disable"),
    ("config", "update"),
    ("close", "disable"),
    ("define", "create"),
];

/// Lists the changes made through the API, newest first.
fn list_changes(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = filter_entries(call, pool.audit.changes(), "operationType", "resourceType");
    let (geoip, agent) = (spec::genauth().sample("GeoIp"), spec::genauth().sample("ParsedUserAgent"));
    Ok(page(call, &found, |entry| {
        json!({
            "adminUserId": entry.by,
            "adminUserDisplayName": entry.by,
            "adminUserAvatar": "",
            "operationType": entry.kind,
            "resourceType": entry.on,
            "eventDetails": entry.operation,
            "requestId": entry.request_id,
            "clientIp": entry.client_ip,
            "userAgent": entry.user_agent,
            "ua": agent,
            "geoip": geoip,
            "success": entry.success,
            "timestamp": log_timestamp(entry.at),
        })
    }))
}

/// Lists the actions of users, newest first.
fn list_actions(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = filter_entries(call, pool.audit.actions(), "eventType", "appId");
    let (geoip, agent) = (spec::genauth().sample("GeoIp"), spec::genauth().sample("ParsedUserAgent"));
    Ok(page(call, &found, |entry| {
        let (user, application) = (pool.users.get(&entry.by), pool.applications.get(&entry.on));
        let of_application = |property| application.map(|application| application.text(property)).unwrap_or_default();
        let of_user = |property| user.and_then(|user| user.text(property)).unwrap_or_default();
        json!({
            "userId": entry.by,
            "userDisplayName": user.map_or(entry.by.as_str(), |user| user.display_name()),
            "userAvatar": of_user("photo"),
            "userLoginsCount": 0,
            "appId": entry.on,
            "appName": of_application("appName"),
            "appLogo": of_application("appLogo"),
            "appLoginUrl": application.map(|application| application.login_url()).unwrap_or_default(),
            "eventType": entry.kind,
            "requestId": entry.request_id,
            "clientIp": entry.client_ip,
            "userAgent": entry.user_agent,
            "parsedUserAgent": agent,
            "geoip": geoip,
            "success": entry.success,
            "timestamp": log_timestamp(entry.at),
        })
    }))
}

fn filter_entries<'s>(call: &Call<'_>, log: &'s VecDeque<AuditEntry>, kind: &str, on: &str) -> Vec<&'s AuditEntry> {
    let is = |property: &str, text: &str| call.text(property).is_none_or(|wanted| wanted == text || wanted == "all");
    let from = call.unix_millis("start").unwrap_or(0);
    let until = call.unix_millis("end").unwrap_or(u64::MAX);
    log.iter()
        .rev()
        .filter(|entry| is(kind, &entry.kind) && is(on, &entry.on) && is("userId", &entry.by))
        .filter(|entry| is("requestId", &entry.request_id) && is("clientIp", &entry.client_ip))
        .filter(|entry| call.optional_flag("success").is_none_or(|success| entry.success == success))
        .filter(|entry| (from..=until).contains(&entry.at))
        .collect()
}
