//! One request of a user for a role or an application, and what became of it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Where the numbers of approvals begin.
const FIRST: u64 = 100_000;

/// A request that somebody approves or refuses.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Approval {
    pub(crate) id: u64,
    /// Id of the user who asks.
    pub(crate) user: String,
    /// `ROLE_PERMISSION_APPLY` or `APP_PERMISSION_APPLY`.
    pub(crate) kind: String,
    /// What is asked for, as it was when it was asked for.
    pub(crate) object: Value,
    pub(crate) submitted_at: String,
    /// Nothing while it is pending.
    pub(crate) closed: Option<Closed>,
}

/// How an approval ended.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Closed {
    pub(crate) agreed: bool,
    pub(crate) at: String,
}

impl Approval {
    /// What calls name it with.
    pub(crate) fn number(&self) -> String {
        FIRST.saturating_add(self.id).to_string()
    }

    pub(crate) fn status(&self) -> &'static str {
        match &self.closed {
            None => "PENDING",
            Some(closed) if closed.agreed => "AGREED",
            Some(_) => "REFUSED",
        }
    }

    /// A text property of what is asked for.
    pub(crate) fn object(&self, property: &str) -> &str {
        self.object.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn show(&self) -> Value {
        let mut shown = json!({
            "approvalId": self.id,
            "number": self.number(),
            "status": self.status(),
            "submitTime": self.submitted_at,
            "objectType": self.kind,
            "approvalObjectList": self.object,
            "extraParams": {},
        });
        if let Some(closed) = &self.closed {
            shown["closedTime"] = closed.at.as_str().into();
        }
        shown
    }
}
