//! Synchronization with directories elsewhere: what is to be done, what was done, and who is whom there.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is to be synchronized, and when. Credentials of the directory are not kept: nothing is ever connected to it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SyncTask {
    pub(super) id: u64,
    /// Properties of the document's `SyncTaskDto`.
    pub(super) properties: Map<String, Value>,
}

/// One run of a task.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SyncJob {
    pub(super) id: u64,
    /// Id of the task.
    pub(super) task: u64,
    pub(super) flow: String,
    pub(super) trigger: String,
    /// Departments that were synchronized for the first time.
    pub(super) departments_added: usize,
    /// Departments that were synchronized before.
    pub(super) departments_updated: usize,
    /// Accounts that were synchronized for the first time.
    pub(super) accounts_added: usize,
    /// Accounts that were synchronized before.
    pub(super) accounts_updated: usize,
    pub(super) at: String,
}

/// What a user or department is in a directory elsewhere.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SyncRelation {
    /// Id of the user or department.
    pub(super) of: String,
    /// Type of the directory: `lark`, `ldap` ...
    pub(super) provider: String,
    /// Id in the directory.
    pub(super) id: String,
}
