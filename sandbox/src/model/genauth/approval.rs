//! Approvals: requests of users for a role or an application.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The number before that of the first approval.
const NUMBER_BASE: u64 = 100_000;

/// The `kind` of a request for a role.
pub(crate) const ROLE: &str = "ROLE_PERMISSION_APPLY";

/// The `kind` of a request for an application.
pub(crate) const APPLICATION: &str = "APP_PERMISSION_APPLY";

/// A request that an administrator accepts or declines.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Approval {
    pub(crate) id: u64,
    /// Id of the user who makes the request.
    pub(crate) user: String,
    /// `ROLE_PERMISSION_APPLY` or `APP_PERMISSION_APPLY`.
    pub(crate) kind: String,
    /// The requested role or application, as it was at the time of the request.
    pub(crate) object: Value,
    pub(crate) submitted_at: String,
    /// The decision; `None` while the approval is pending.
    pub(crate) decision: Option<Decision>,
}

/// How an approval was closed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Decision {
    pub(crate) is_agreed: bool,
    pub(crate) at: String,
}

/// What a user asks for.
pub(crate) enum ApprovalSubject<'s> {
    /// A role that may be requested, of a namespace or of the default one.
    Role { namespace: Option<&'s str>, code: &'s str },
    /// An application, by its id.
    Application { id: &'s str },
}

impl Approval {
    /// Returns the number that calls name the approval with.
    pub(crate) fn number(&self) -> String {
        NUMBER_BASE.saturating_add(self.id).to_string()
    }

    /// Returns the status as the API has it.
    pub(crate) fn status(&self) -> &'static str {
        match &self.decision {
            None => "PENDING",
            Some(decision) if decision.is_agreed => "AGREED",
            Some(_) => "REFUSED",
        }
    }

    /// Returns a string property of the requested object; empty if there is none.
    pub(crate) fn object(&self, property: &str) -> &str {
        self.object.get(property).and_then(Value::as_str).unwrap_or_default()
    }
}
