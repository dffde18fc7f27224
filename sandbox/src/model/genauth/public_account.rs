//! Public accounts: accounts that several users share.

use serde::{Deserialize, Serialize};

/// A user who shares a public account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Binding {
    /// Id of the public account.
    pub(crate) account: String,
    /// Id of the user.
    pub(crate) user: String,
}
