//! Synchronization with directories elsewhere: what is to be done, what was done, and who is whom there.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is to be synchronized, and when. Credentials of the directory are not kept: nothing is ever connected to it.
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
    /// Departments that were synchronized for the first time.
    pub(crate) departments_added: usize,
    /// Departments that were synchronized before.
    pub(crate) departments_updated: usize,
    /// Accounts that were synchronized for the first time.
    pub(crate) accounts_added: usize,
    /// Accounts that were synchronized before.
    pub(crate) accounts_updated: usize,
    pub(crate) at: String,
}

/// What a user or department is in a directory elsewhere.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SyncRelation {
    /// Id of the user or department.
    pub(crate) of: String,
    /// Type of the directory: `lark`, `ldap` ...
    pub(crate) provider: String,
    /// Id in the directory.
    pub(crate) id: String,
}
