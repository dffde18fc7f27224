//! Users of the pool, and public accounts.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};
use super::timestamps::unix_millis;
use crate::clock;

/// Properties that are unique in the pool.
pub(crate) const UNIQUE: &[&str] = &["email", "phone", "username", "externalId"];

/// The property that identities are indexed under.
const IDENTITIES: &str = "identities";

/// A user or a public account. It has no `Debug`, which would print personal data.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: String,
    /// Whether this is a public account, which several users share.
    pub(crate) public: bool,
    /// Properties of the document's `UserDto`.
    pub(crate) profile: Map<String, Value>,
    pub(crate) custom_data: Map<String, Value>,
    /// The document's `IdentityDto`s.
    pub(crate) identities: Vec<Value>,
    /// What set-mfa-status stored.
    pub(crate) mfa: Option<Value>,
    /// Secret of one-time passwords.
    pub(crate) otp: Option<String>,
    /// The password as the service returns it: not in clear text.
    pub(crate) ciphertext: Option<String>,
    /// Time of the last change in milliseconds since 1970.
    pub(crate) updated: u64,
}

impl Record for User {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let mut keys = Vec::new();
        for property in UNIQUE {
            let name = self.text(property).filter(|name| !name.is_empty());
            keys.extend(name.map(|name| (*property, fold_key(property, name))));
        }
        for identity in &self.identities {
            let part = |property| identity.get(property).and_then(Value::as_str).unwrap_or_default();
            keys.push((IDENTITIES, format!("{}:{}", part("extIdpId"), part("userIdInIdp"))));
        }
        keys
    }
}

impl User {
    /// Returns a string property of the profile, or the id.
    pub(crate) fn text(&self, property: &str) -> Option<&str> {
        match property {
            "id" | "userId" => Some(&self.id),
            _ => self.profile.get(property).and_then(Value::as_str),
        }
    }

    /// Returns the name to display: the first of several properties that is present, else the id.
    pub(crate) fn display_name(&self) -> &str {
        let properties = ["nickname", "username", "name", "email", "phone"];
        let mut present = properties.iter().filter_map(|property| self.text(property).filter(|text| !text.is_empty()));
        present.next().unwrap_or(&self.id)
    }

    /// Sets the time of the last change.
    pub(crate) fn set_updated(&mut self, at: SystemTime) {
        self.profile.insert("updatedAt".to_owned(), clock::timestamp(at).into());
        self.updated = unix_millis(at);
    }
}

impl Store<User> {
    /// Returns the user or public account of a type of id that is a property of theirs. How an id names a custom field is
    /// not documented, so that `custom_field` finds nobody.
    pub(crate) fn by_identifier(&self, id: &str, id_type: &str) -> Option<&User> {
        match id_type {
            "user_id" => self.get(id),
            "external_id" => self.find("externalId", id),
            "email" => self.find("email", &fold_key("email", id)),
            "phone" => self.find("phone", id),
            "username" => self.find("username", id),
            "identity" => self.find(IDENTITIES, id),
            _ => None,
        }
    }
}

/// Returns a unique name as it is compared: e-mail addresses without regard to case.
pub(crate) fn fold_key(property: &str, name: &str) -> String {
    if property == "email" { name.to_lowercase() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn user(id: &str, profile: &Value, identities: Vec<Value>) -> User {
        User {
            id: id.to_owned(),
            public: false,
            profile: profile.as_object().cloned().unwrap_or_default(),
            custom_data: Map::new(),
            identities,
            mfa: None,
            otp: None,
            ciphertext: None,
            updated: 0,
        }
    }

    #[test]
    fn users_are_found_by_identifiers() {
        let mut users = Store::default();
        let identity = json!({"extIdpId": "idp", "userIdInIdp": "m"});
        users.insert(user("1", &json!({"email": "Mara@example.com", "phone": ""}), vec![identity])).expect("new");
        let find = |id: &str, id_type: &str| users.by_identifier(id, id_type).map(|user| user.id.as_str());
        assert_eq!(find("mara@EXAMPLE.com", "email"), Some("1"));
        assert_eq!((find("idp:m", "identity"), find("1", "user_id")), (Some("1"), Some("1")));
        assert_eq!((find("", "phone"), find("1", "custom_field")), (None, None));
        assert!(users.insert(user("2", &json!({"email": "MARA@example.com"}), Vec::new())).is_err(), "letter case");
    }

    #[test]
    fn user_has_a_name_to_display() {
        assert_eq!(
            user("1", &json!({"nickname": "", "username": "mara", "name": "Mara"}), Vec::new()).display_name(),
            "mara"
        );
        assert_eq!(user("1", &json!({}), Vec::new()).display_name(), "1");
    }
}
