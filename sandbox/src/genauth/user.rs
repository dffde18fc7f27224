//! One user of the pool.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::document;
use crate::ids::Ids;

/// Members of a request that are kept beside the profile, or not at all.
const NOT_PROFILE: &[&str] = &["userId", "customData", "departmentIds", "identities", "createdAt", "updatedAt"];

/// A user; its `Debug` would show personal data, so that it has none.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct User {
    pub(super) id: String,
    /// Members of the document's `UserDto`.
    pub(super) profile: Map<String, Value>,
    pub(super) custom_data: Map<String, Value>,
    pub(super) department_ids: Vec<Value>,
    pub(super) identities: Vec<Value>,
    /// What set-mfa-status stored.
    pub(super) mfa: Option<Value>,
}

/// What an answer shows of a user.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are the flags of the requests")]
pub(super) struct Shown {
    pub(super) custom_data: bool,
    /// Custom data among the members of the user, not as an object of its own.
    pub(super) flat: bool,
    pub(super) identities: bool,
    pub(super) departments: bool,
}

impl User {
    /// A new user, with what the service fills in.
    pub(super) fn new(request: &Value, clock: &Clock, ids: &Ids) -> Self {
        let now = Value::from(clock.timestamp());
        let mut profile = Map::new();
        for (name, value) in [
            ("status", Value::from("Activated")),
            ("workStatus", "Active".into()),
            ("gender", "U".into()),
            ("emailVerified", false.into()),
            ("phoneVerified", false.into()),
            ("userSourceType", "adminCreated".into()),
            ("loginsCount", 0.into()),
            ("resetPasswordOnNextLogin", false.into()),
            ("createdAt", now.clone()),
            ("updatedAt", now.clone()),
            ("statusChangedAt", now),
        ] {
            profile.insert(name.to_owned(), value);
        }
        let list = |name: &str| request.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        let mut user = Self {
            id: ids.hex(24),
            profile,
            custom_data: Map::new(),
            department_ids: list("departmentIds"),
            identities: list("identities").iter().map(|given| identity(given, ids)).collect(),
            mfa: None,
        };
        user.take(request);
        user
    }

    /// Changes what a request gives.
    pub(super) fn update(&mut self, request: &Value, clock: &Clock) {
        let before = self.profile.get("status").cloned();
        self.take(request);
        let now = Value::from(clock.timestamp());
        if self.profile.get("status") != before.as_ref() {
            self.profile.insert("statusChangedAt".to_owned(), now.clone());
        }
        self.profile.insert("updatedAt".to_owned(), now);
    }

    /// Takes over members of a request that users have. `null` is the same as absent. Passwords are not kept.
    fn take(&mut self, request: &Value) {
        let known = document::genauth().schemas.get("UserDto").and_then(|schema| schema.get("properties"));
        for (name, value) in request.as_object().into_iter().flatten() {
            let is_known = known.is_some_and(|members| members.get(name).is_some());
            if is_known && !NOT_PROFILE.contains(&name.as_str()) && !value.is_null() {
                self.profile.insert(name.clone(), value.clone());
            }
        }
        for (name, value) in request.get("customData").and_then(Value::as_object).into_iter().flatten() {
            self.custom_data.insert(name.clone(), value.clone());
        }
    }

    /// A text member of the profile, or the id.
    pub(super) fn text(&self, member: &str) -> Option<&str> {
        match member {
            "id" | "userId" => Some(&self.id),
            _ => self.profile.get(member).and_then(Value::as_str),
        }
    }

    /// The user as the document describes it.
    pub(super) fn show(&self, shown: Shown) -> Value {
        let mut members = self.profile.clone();
        members.insert("userId".to_owned(), self.id.as_str().into());
        if shown.custom_data && shown.flat {
            for (name, value) in &self.custom_data {
                members.entry(name.clone()).or_insert_with(|| value.clone());
            }
        } else if shown.custom_data {
            members.insert("customData".to_owned(), Value::Object(self.custom_data.clone()));
        }
        if shown.identities {
            members.insert("identities".to_owned(), Value::Array(self.identities.clone()));
        }
        if shown.departments {
            members.insert("departmentIds".to_owned(), Value::Array(self.department_ids.clone()));
        }
        Value::Object(members)
    }
}

/// An identity as it is answered, from one as it is given.
fn identity(given: &Value, ids: &Ids) -> Value {
    let mut identity = document::genauth().sample("IdentityDto");
    if let (Value::Object(members), Some(given)) = (&mut identity, given.as_object()) {
        members.extend(
            given.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.clone(), value.clone())),
        );
        members.insert("identityId".to_owned(), ids.hex(24).into());
    }
    identity
}
