//! Identifiers of users.

use std::collections::BTreeMap;
use std::fmt;

use super::types::UserIdType;

/// A user, named by one of the identifiers that the service knows.
///
/// Every request type with a user id and its type has `with_user`, which takes one; where the user is required, there is
/// `for_user` as well. Text alone is a user id.
///
/// ```
/// # #[cfg(feature = "genauth-users")] {
/// use identity_apis::genauth::UserIdentifier;
/// use identity_apis::genauth::types::GetUserQuery;
///
/// let by_id = GetUserQuery::for_user("6229ffa00000000000000001");
/// let by_mail = GetUserQuery::for_user(UserIdentifier::email("mara.okafor@example.com"));
/// let by_idp = GetUserQuery::for_user(UserIdentifier::identity("62f20932000000000000bcfc", "person-7"));
/// assert_eq!(by_idp.user_id, "62f20932000000000000bcfc:person-7");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UserIdentifier {
    id_type: UserIdType,
    value: String,
}

impl UserIdentifier {
    /// Creates an identifier of any type, in the format of the service. The constructors below write that format.
    pub fn new(id_type: impl Into<UserIdType>, value: impl Into<String>) -> Self {
        Self { id_type: id_type.into(), value: value.into() }
    }

    /// Creates an identifier from the service's own id of the user.
    pub fn user_id(id: impl Into<String>) -> Self {
        Self::new(UserIdType::UserId, id)
    }

    /// Creates an identifier from the id that the user has in another system of yours (`externalId`).
    pub fn external_id(id: impl Into<String>) -> Self {
        Self::new(UserIdType::ExternalId, id)
    }

    /// Creates an identifier from the phone number, without the country's prefix.
    pub fn phone(number: impl Into<String>) -> Self {
        Self::new(UserIdType::Phone, number)
    }

    /// Creates an identifier from the e-mail address, in upper or lower case.
    pub fn email(address: impl Into<String>) -> Self {
        Self::new(UserIdType::Email, address)
    }

    /// Creates an identifier from the user name.
    pub fn username(name: impl Into<String>) -> Self {
        Self::new(UserIdType::Username, name)
    }

    /// Creates an identifier from an external identity provider: the provider's id in the user pool, and the user's id there.
    pub fn identity(ext_idp_id: impl fmt::Display, user_id_in_idp: impl fmt::Display) -> Self {
        Self::new(UserIdType::Identity, format!("{ext_idp_id}:{user_id_in_idp}"))
    }

    /// Creates an identifier from a synchronized directory: the type of provider (`wechatwork`, `ldap`), and the user's id
    /// there.
    pub fn sync_relation(provider: impl fmt::Display, user_id_in_idp: impl fmt::Display) -> Self {
        Self::new(UserIdType::SyncRelation, format!("{provider}:{user_id_in_idp}"))
    }

    /// Creates an identifier from a custom field that identifies users. The document lists the type without the format of
    /// its value: it is sent as given.
    pub fn custom_field(value: impl Into<String>) -> Self {
        Self::new(UserIdType::CustomField, value)
    }

    /// Returns the type of the identifier.
    #[must_use]
    pub fn id_type(&self) -> &UserIdType {
        &self.id_type
    }

    /// Returns the value, as it is sent.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Writes it into the fields of a request; generated setters call it.
    #[doc(hidden)]
    pub fn put(self, value: &mut impl From<String>, id_type: &mut impl From<UserIdType>) {
        *value = self.value.into();
        *id_type = self.id_type.into();
    }
}

/// Converts a user id.
impl From<&str> for UserIdentifier {
    fn from(id: &str) -> Self {
        Self::user_id(id)
    }
}

/// Converts a user id.
impl From<&String> for UserIdentifier {
    fn from(id: &String) -> Self {
        Self::user_id(id)
    }
}

/// Converts a user id.
impl From<String> for UserIdentifier {
    fn from(id: String) -> Self {
        Self::user_id(id)
    }
}

impl From<&Self> for UserIdentifier {
    fn from(user: &Self) -> Self {
        user.clone()
    }
}

/// Shows the type of the identifier, not its value.
impl fmt::Debug for UserIdentifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "UserIdentifier({}: [redacted])", self.id_type)
    }
}

/// Several users, all by the same type of identifier, for requests about many users.
///
/// ```
/// # #[cfg(feature = "genauth-users")] {
/// use identity_apis::genauth::{UserIdType, UserIdentifier, UserIdentifiers};
/// use identity_apis::genauth::types::GetUserBatchQuery;
///
/// let users = UserIdentifiers::new(UserIdType::Email, ["mara@example.com", "tomas@example.com"]);
/// let query = GetUserBatchQuery::for_users(users);
/// assert_eq!(query.user_ids.len(), 2);
///
/// // Of different types: one request for each.
/// let mixed = [UserIdentifier::user_id("6229ffa00000000000000001"), UserIdentifier::username("mara.okafor")];
/// assert_eq!(UserIdentifiers::by_type(mixed).len(), 2);
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct UserIdentifiers {
    id_type: UserIdType,
    texts: Vec<String>,
}

impl UserIdentifiers {
    /// Creates identifiers of one type, each in the format of the service.
    pub fn new(id_type: impl Into<UserIdType>, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { id_type: id_type.into(), texts: texts.into_iter().map(Into::into).collect() }
    }

    /// Creates identifiers from the service's own ids.
    pub fn user_ids(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(UserIdType::UserId, ids)
    }

    /// Groups identifiers by their type, keeping the order within each.
    pub fn by_type(users: impl IntoIterator<Item = UserIdentifier>) -> Vec<Self> {
        let mut sorted: BTreeMap<UserIdType, Vec<String>> = BTreeMap::new();
        for user in users {
            sorted.entry(user.id_type).or_default().push(user.value);
        }
        sorted.into_iter().map(|(id_type, texts)| Self { id_type, texts }).collect()
    }

    /// Returns the type of the identifiers.
    #[must_use]
    pub fn id_type(&self) -> &UserIdType {
        &self.id_type
    }

    /// Returns the values, as they are sent.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// Writes them into the fields of a request; generated setters call it.
    #[doc(hidden)]
    pub fn put(self, texts: &mut impl From<Vec<String>>, id_type: &mut impl From<UserIdType>) {
        *texts = self.texts.into();
        *id_type = self.id_type.into();
    }
}

/// Converts one user, for requests that take several.
impl From<UserIdentifier> for UserIdentifiers {
    fn from(user: UserIdentifier) -> Self {
        Self { id_type: user.id_type, texts: vec![user.value] }
    }
}

/// Converts user ids.
impl<T: Into<String>> From<Vec<T>> for UserIdentifiers {
    fn from(ids: Vec<T>) -> Self {
        Self::user_ids(ids)
    }
}

/// Converts user ids.
impl<T: Into<String>, const N: usize> From<[T; N]> for UserIdentifiers {
    fn from(ids: [T; N]) -> Self {
        Self::user_ids(ids)
    }
}

/// Shows type and number of the identifiers, not their values.
impl fmt::Debug for UserIdentifiers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "UserIdentifiers({}: {} [redacted])", self.id_type, self.texts.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_identifier_knows_its_type_and_text() {
        for (user, id_type, value) in [
            (UserIdentifier::user_id("u-1"), "user_id", "u-1"),
            (UserIdentifier::external_id("hr-1"), "external_id", "hr-1"),
            (UserIdentifier::phone("2025550123"), "phone", "2025550123"),
            (UserIdentifier::email("mara@example.com"), "email", "mara@example.com"),
            (UserIdentifier::username("mara"), "username", "mara"),
            (UserIdentifier::identity("idp-1", "person-7"), "identity", "idp-1:person-7"),
            (UserIdentifier::sync_relation("ldap", "person-7"), "sync_relation", "ldap:person-7"),
            (UserIdentifier::custom_field("badge:7"), "custom_field", "badge:7"),
            (UserIdentifier::new("iris_scan", "7"), "iris_scan", "7"),
            ("u-1".into(), "user_id", "u-1"),
            (String::from("u-1").into(), "user_id", "u-1"),
        ] {
            assert_eq!((user.id_type().as_str(), user.value()), (id_type, value));
            assert!(id_type == "iris_scan" || user.id_type().is_known());
            assert_eq!(format!("{user:?}"), format!("UserIdentifier({id_type}: [redacted])"));
        }
    }

    #[test]
    fn sorting_by_type_loses_no_one() {
        let users = ["a", "b", "c"].map(UserIdentifier::email).into_iter().chain([UserIdentifier::phone("2025550123")]);
        let sorted = UserIdentifiers::by_type(users);
        let counts: Vec<_> = sorted.iter().map(|users| (users.id_type().as_str(), users.texts().len())).collect();
        assert_eq!(counts, [("phone", 1), ("email", 3)]);
        assert_eq!(format!("{:?}", sorted[1]), "UserIdentifiers(email: 3 [redacted])");
    }
}
