//! Lists of those who may register, of the user pool and of its applications.

use serde::{Deserialize, Serialize};

/// An entry of such a list.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct WhitelistEntry {
    /// Id of the application; the list of the user pool has none.
    pub(crate) application: Option<String>,
    /// `USERNAME`, `EMAIL` or `PHONE`.
    pub(crate) kind: String,
    pub(crate) value: String,
    pub(crate) created_at: String,
}
