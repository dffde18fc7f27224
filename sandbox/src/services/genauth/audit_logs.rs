//! Audit logs: what was done with the API, and what happened to users.

use std::collections::VecDeque;
use std::time::{Duration, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::call::Call;
use super::operations::{Group, Outcome};
use super::paging::page;
use crate::clock;
use crate::model::genauth::user_pool::State;
use crate::spec;

pub(crate) const AUDIT: Group =
    Group { audited: "all", operations: &[("getAdminAuditLogs", admin_log), ("getUserActionLogs", user_log)] };

/// Entries of each log that are kept; the oldest are forgotten first.
const KEPT: usize = 5_000;

/// How operations that change something begin, and what the log calls that.
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

/// Both logs, newest last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct AuditLog {
    changes: VecDeque<Entry>,
    actions: VecDeque<Entry>,
}

/// One line of a log.
#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    /// In milliseconds.
    at: u64,
    request_id: String,
    client_ip: String,
    user_agent: String,
    /// What was done: a kind of change, or of action.
    kind: String,
    /// What it was done with: a kind of thing, or an application.
    on: String,
    /// Who did it: an access key, or a user.
    by: String,
    success: bool,
    /// Official id of the operation.
    operation: String,
}

impl AuditLog {
    /// Notes a call that changes something, whether it was refused or not.
    pub(crate) fn add_change(&mut self, call: &Call<'_>, operation: &str, on: &str, success: bool) {
        if let Some((_, kind)) = KINDS.iter().find(|(beginning, _)| operation.starts_with(beginning)) {
            add(
                &mut self.changes,
                Entry { operation: operation.to_owned(), ..entry(call, kind, on, &call.key, success) },
            );
        }
    }

    /// Notes something that happened to a user at an application.
    pub(crate) fn add_action(&mut self, call: &Call<'_>, kind: &str, user: &str, application: &str) {
        add(&mut self.actions, entry(call, kind, application, user, true));
    }
}

fn entry(call: &Call<'_>, kind: &str, on: &str, by: &str, success: bool) -> Entry {
    Entry {
        at: call.now(),
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

fn add(log: &mut VecDeque<Entry>, entry: Entry) {
    if log.len() >= KEPT {
        log.pop_front();
    }
    log.push_back(entry);
}

/// Newest first.
fn admin_log(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = search(call, &state.audit.changes, "operationType", "resourceType");
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

/// Newest first.
fn user_log(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = search(call, &state.audit.actions, "eventType", "appId");
    let (geoip, agent) = (spec::genauth().sample("GeoIp"), spec::genauth().sample("ParsedUserAgent"));
    Ok(page(call, &found, |entry| {
        let (user, application) = (state.users.get(&entry.by), state.applications.get(&entry.on));
        let of_application = |member| application.map(|application| application.text(member)).unwrap_or_default();
        let of_user = |member| user.and_then(|user| user.text(member)).unwrap_or_default();
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

fn search<'s>(call: &Call<'_>, log: &'s VecDeque<Entry>, kind: &str, on: &str) -> Vec<&'s Entry> {
    let is = |member: &str, text: &str| call.text(member).is_none_or(|wanted| wanted == text || wanted == "all");
    let from = call.moment("start").unwrap_or(0);
    let until = call.moment("end").unwrap_or(u64::MAX);
    log.iter()
        .rev()
        .filter(|entry| is(kind, &entry.kind) && is(on, &entry.on) && is("userId", &entry.by))
        .filter(|entry| is("requestId", &entry.request_id) && is("clientIp", &entry.client_ip))
        .filter(|entry| call.choice("success").is_none_or(|success| entry.success == success))
        .filter(|entry| (from..=until).contains(&entry.at))
        .collect()
}

/// A moment as logs write it: `2022-09-20T08:55:00.188+0800`.
pub(crate) fn log_timestamp(at: u64) -> String {
    let there = clock::after(UNIX_EPOCH, Duration::from_millis(at).saturating_add(Duration::from_secs(8 * 3_600)));
    clock::timestamp(there).replace('Z', "+0800")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_moments_with_an_offset() {
        assert_eq!(log_timestamp(1_663_635_300_188), "2022-09-20T08:55:00.188+0800");
    }
}
