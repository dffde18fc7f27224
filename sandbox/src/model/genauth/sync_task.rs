//! Synchronization with external directories: tasks, their runs, and who is whom in a directory.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is to be synchronized, and when. Credentials of the directory are not stored: the sandbox never connects to it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SyncTask {
    pub(crate) id: u64,
    /// Properties of the document's `SyncTaskDto`.
    pub(crate) properties: Map<String, Value>,
}

/// One run of a task.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SyncJob {
    pub(crate) id: u64,
    /// Id of the task.
    pub(crate) task: u64,
    pub(crate) flow: String,
    pub(crate) trigger: String,
    /// Number of departments that were synchronized for the first time.
    pub(crate) departments_added: usize,
    /// Number of departments that had been synchronized before.
    pub(crate) departments_updated: usize,
    /// Number of accounts that were synchronized for the first time.
    pub(crate) accounts_added: usize,
    /// Number of accounts that had been synchronized before.
    pub(crate) accounts_updated: usize,
    pub(crate) at: String,
}

/// The entry of a user or department in an external directory.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SyncRelation {
    /// Id of the user or department.
    pub(crate) of: String,
    /// Type of the directory: `lark`, `ldap` ...
    pub(crate) provider: String,
    /// Id in the directory.
    pub(crate) id: String,
}

impl SyncTask {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }
}
