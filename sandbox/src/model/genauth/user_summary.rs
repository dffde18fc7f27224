//! A user at a glance.

use serde::Serialize;

/// The parts of a user that the overview of the sandbox contains.
#[derive(Serialize)]
pub(crate) struct UserSummary {
    pub(crate) id: String,
    pub(crate) username: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) status: Option<String>,
}
