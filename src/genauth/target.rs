//! Targets of roles, permissions and data: users, roles, groups, departments.

use std::fmt;

use crate::codec::OpenEnum;

/// A user, role, group or department, as requests about permissions and data name them.
///
/// Every request type with a target type and an identifier has `with_target`, which takes one; where they are required,
/// there is `for_target` as well. The value sets of target types differ between requests (`DEPARTMENT` here, `ORG` or
/// `department` there): the value of the request's set is used.
///
/// ```
/// # #[cfg(feature = "genauth-roles")] {
/// use identity_apis::genauth::Target;
/// use identity_apis::genauth::types::{AssignRoleDto, TargetDto};
///
/// let targets = [
///     TargetDto::for_target(Target::user("6229ffa00000000000000001")),
///     TargetDto::for_target(Target::department("6229ffa00000000000000002")),
/// ];
/// let request = AssignRoleDto::new("auditor", targets).with_namespace("default");
/// assert_eq!(request.targets[1].target_type.as_str(), "DEPARTMENT");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Target {
    kind: TargetKind,
    identifier: String,
    namespace: Option<String>,
}

impl Target {
    /// Creates a user, by user id.
    pub fn user(user_id: impl Into<String>) -> Self {
        Self::new(TargetKind::User, user_id)
    }

    /// Creates a role, by its code. Codes are unique within a namespace: name it with [`in_namespace`](Self::in_namespace)
    /// where it is not the default one.
    pub fn role(code: impl Into<String>) -> Self {
        Self::new(TargetKind::Role, code)
    }

    /// Creates a group, by its code.
    pub fn group(code: impl Into<String>) -> Self {
        Self::new(TargetKind::Group, code)
    }

    /// Creates a department or organization, by its id.
    pub fn department(id: impl Into<String>) -> Self {
        Self::new(TargetKind::Department, id)
    }

    /// Creates a target of another type (`post`, `AK_SK`), given as the request's value set has it.
    pub fn other(kind: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self::new(TargetKind::Other(kind.into()), identifier)
    }

    /// Sets the namespace of a role. It is used if the request has a field for it beside the target; otherwise the namespace
    /// of the whole request applies.
    #[must_use]
    pub fn in_namespace(mut self, code: impl Into<String>) -> Self {
        self.namespace = Some(code.into());
        self
    }

    /// Returns its kind.
    #[must_use]
    pub fn kind(&self) -> &TargetKind {
        &self.kind
    }

    /// Returns its id or code.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.identifier
    }

    /// Returns the namespace of a role.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    fn new(kind: TargetKind, identifier: impl Into<String>) -> Self {
        Self { kind, identifier: identifier.into(), namespace: None }
    }

    /// Writes the target into the fields of a request; generated setters call it.
    #[doc(hidden)]
    pub fn put(
        self,
        identifier: &mut impl From<String>,
        kind: &mut impl KindMember,
        namespace: &mut impl From<String>,
    ) {
        *identifier = self.identifier.into();
        kind.set(&self.kind);
        if let Some(code) = self.namespace {
            *namespace = code.into();
        }
    }
}

/// `Debug` shows the kind only, since the id may identify a person.
impl fmt::Debug for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Target({:?}: [redacted])", self.kind)
    }
}

/// Several targets of one kind, for requests with a list of identifiers.
#[derive(Clone, PartialEq, Eq)]
pub struct Targets {
    kind: TargetKind,
    identifiers: Vec<String>,
    namespace: Option<String>,
}

impl Targets {
    /// Creates users, by user id.
    pub fn users(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::User, user_ids)
    }

    /// Creates roles of one namespace, by code.
    pub fn roles(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Role, codes)
    }

    /// Creates groups, by code.
    pub fn groups(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Group, codes)
    }

    /// Creates departments or organizations, by id.
    pub fn departments(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Department, ids)
    }

    /// Sets the namespace of roles; see [`Target::in_namespace`].
    #[must_use]
    pub fn in_namespace(mut self, code: impl Into<String>) -> Self {
        self.namespace = Some(code.into());
        self
    }

    /// Returns their kind.
    #[must_use]
    pub fn kind(&self) -> &TargetKind {
        &self.kind
    }

    /// Returns their ids or codes.
    #[must_use]
    pub fn identifiers(&self) -> &[String] {
        &self.identifiers
    }

    fn new(kind: TargetKind, identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { kind, identifiers: identifiers.into_iter().map(Into::into).collect(), namespace: None }
    }

    /// Writes the targets into the fields of a request; generated setters call it.
    #[doc(hidden)]
    pub fn put(
        self,
        identifiers: &mut impl From<Vec<String>>,
        kind: &mut impl KindMember,
        namespace: &mut impl From<String>,
    ) {
        *identifiers = self.identifiers.into();
        kind.set(&self.kind);
        if let Some(code) = self.namespace {
            *namespace = code.into();
        }
    }
}

/// Converts one target, for requests that take several.
impl From<Target> for Targets {
    fn from(target: Target) -> Self {
        Self { kind: target.kind, identifiers: vec![target.identifier], namespace: target.namespace }
    }
}

/// `Debug` shows the kind and the number of targets only.
impl fmt::Debug for Targets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Targets({:?}: {} [redacted])", self.kind, self.identifiers.len())
    }
}

/// The kind of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetKind {
    /// A user.
    User,
    /// A role.
    Role,
    /// A group.
    Group,
    /// A department or organization.
    Department,
    /// Another kind, with the value of the request's value set.
    Other(String),
}

impl TargetKind {
    /// Returns its names in value sets, the usual one first.
    fn names(&self) -> [&str; 2] {
        match self {
            Self::User => ["USER", "USER"],
            Self::Role => ["ROLE", "ROLE"],
            Self::Group => ["GROUP", "GROUP"],
            Self::Department => ["DEPARTMENT", "ORG"],
            Self::Other(text) => [text, text],
        }
    }

    /// Returns its value in a set; an unknown value is passed to the service.
    fn value_of<E: OpenEnum>(&self) -> E {
        let names = self.names();
        let found = names.iter().find_map(|name| {
            E::VALUES.iter().find(|value| value.eq_ignore_ascii_case(name)).and_then(|value| E::known(value))
        });
        found.unwrap_or_else(|| E::unknown(names[0].to_owned()))
    }
}

/// A field that holds a target type, whatever its value set.
#[doc(hidden)]
pub trait KindMember {
    /// Sets the field to the value of a kind.
    fn set(&mut self, kind: &TargetKind);
}

impl<E: OpenEnum> KindMember for E {
    fn set(&mut self, kind: &TargetKind) {
        *self = kind.value_of();
    }
}

impl<E: OpenEnum> KindMember for Option<E> {
    fn set(&mut self, kind: &TargetKind) {
        *self = Some(kind.value_of());
    }
}
