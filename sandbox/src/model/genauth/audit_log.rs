//! Audit logs: changes made through the API, and actions of users.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

/// Maximum number of entries of each log; the oldest are dropped first.
const MAX_ENTRIES: usize = 5_000;

/// Both logs, newest entry last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct AuditLog {
    changes: VecDeque<AuditEntry>,
    actions: VecDeque<AuditEntry>,
}

/// One entry of a log.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AuditEntry {
    /// Time in milliseconds since 1970.
    pub(crate) at: u64,
    pub(crate) request_id: String,
    pub(crate) client_ip: String,
    pub(crate) user_agent: String,
    /// Type of the change or action.
    pub(crate) kind: String,
    /// What it was done to: a type of resource, or the id of an application.
    pub(crate) on: String,
    /// Who did it: the id of an access key, or of a user.
    pub(crate) by: String,
    pub(crate) success: bool,
    /// `operationId` of the change; empty for an action of a user.
    pub(crate) operation: String,
}

impl AuditLog {
    /// Returns the changes made through the API, oldest first.
    pub(crate) const fn changes(&self) -> &VecDeque<AuditEntry> {
        &self.changes
    }

    /// Returns the actions of users, oldest first.
    pub(crate) const fn actions(&self) -> &VecDeque<AuditEntry> {
        &self.actions
    }

    pub(crate) fn add_change(&mut self, entry: AuditEntry) {
        push_bounded(&mut self.changes, entry);
    }

    pub(crate) fn add_action(&mut self, entry: AuditEntry) {
        push_bounded(&mut self.actions, entry);
    }
}

fn push_bounded(log: &mut VecDeque<AuditEntry>, entry: AuditEntry) {
    if log.len() >= MAX_ENTRIES {
        log.pop_front();
    }
    log.push_back(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn audit_log_keeps_the_newest_entries() {
        let mut log = AuditLog::default();
        for at in 0..=5_000 {
            let entry = AuditEntry {
                at,
                request_id: String::new(),
                client_ip: String::new(),
                user_agent: String::new(),
                kind: "create".to_owned(),
                on: "role".to_owned(),
                by: "key".to_owned(),
                success: true,
                operation: "createRole".to_owned(),
            };
            log.add_change(entry);
        }
        assert_eq!((log.changes().len(), log.actions().len()), (MAX_ENTRIES, 0));
        assert_eq!(log.changes().front().map(|entry| entry.at), Some(1));
    }
}
