//! What roles, permissions and data are given to: users, roles, groups, departments.

use std::fmt;

use crate::codec::OpenEnum;

/// A user, role, group or department, as requests about permissions and data name them.
///
/// Every request type with a target type and an identifier has `with_target`, which takes one; where they are required,
/// there is `for_target` as well. The value sets of target types differ between requests (`DEPARTMENT` here, `ORG` or
/// `department` there): the spelling of the request is used.
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
    /// A user, by user id.
    pub fn user(user_id: impl Into<String>) -> Self {
        Self::new(TargetKind::User, user_id)
    }

    /// A role, by its code. Codes are unique within a namespace: name it with [`in_namespace`](Self::in_namespace)
    /// where it is not the default one.
    pub fn role(code: impl Into<String>) -> Self {
        Self::new(TargetKind::Role, code)
    }

    /// A group, by its code.
    pub fn group(code: impl Into<String>) -> Self {
        Self::new(TargetKind::Group, code)
    }

    /// A department or organization, by its id.
    pub fn department(id: impl Into<String>) -> Self {
        Self::new(TargetKind::Department, id)
    }

    /// A target of another type (`post`, `AK_SK`), given as the request's value set spells it.
    pub fn other(kind: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self::new(TargetKind::Other(kind.into()), identifier)
    }

    /// The namespace of a role. It is set where the request has a member for it beside the target; elsewhere the
    /// namespace of the whole request counts.
    #[must_use]
    pub fn in_namespace(mut self, code: impl Into<String>) -> Self {
        self.namespace = Some(code.into());
        self
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> &TargetKind {
        &self.kind
    }

    /// Its id or code.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.identifier
    }

    /// The namespace of a role.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    fn new(kind: TargetKind, identifier: impl Into<String>) -> Self {
        Self { kind, identifier: identifier.into(), namespace: None }
    }

    /// Writes it into the members of a request; generated setters call it.
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

/// Shows what it is, not which one: it may be a person.
impl fmt::Debug for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Target({:?}: [redacted])", self.kind)
    }
}

/// Several targets of one kind, as requests with a list of identifiers want them.
#[derive(Clone, PartialEq, Eq)]
pub struct Targets {
    kind: TargetKind,
    identifiers: Vec<String>,
    namespace: Option<String>,
}

impl Targets {
    /// Users, by user id.
    pub fn users(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::User, user_ids)
    }

    /// Roles of one namespace, by code.
    pub fn roles(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Role, codes)
    }

    /// Groups, by code.
    pub fn groups(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Group, codes)
    }

    /// Departments or organizations, by id.
    pub fn departments(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(TargetKind::Department, ids)
    }

    /// The namespace of roles; see [`Target::in_namespace`].
    #[must_use]
    pub fn in_namespace(mut self, code: impl Into<String>) -> Self {
        self.namespace = Some(code.into());
        self
    }

    /// What they are.
    #[must_use]
    pub fn kind(&self) -> &TargetKind {
        &self.kind
    }

    /// Their ids or codes.
    #[must_use]
    pub fn identifiers(&self) -> &[String] {
        &self.identifiers
    }

    fn new(kind: TargetKind, identifiers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { kind, identifiers: identifiers.into_iter().map(Into::into).collect(), namespace: None }
    }

    /// Writes them into the members of a request; generated setters call it.
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

/// One target, where several are taken.
impl From<Target> for Targets {
    fn from(target: Target) -> Self {
        Self { kind: target.kind, identifiers: vec![target.identifier], namespace: target.namespace }
    }
}

/// Shows what they are and how many, not which ones.
impl fmt::Debug for Targets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Targets({:?}: {} [redacted])", self.kind, self.identifiers.len())
    }
}

/// What a target is.
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
    /// Something else, as a request's value set spells it.
    Other(String),
}

impl TargetKind {
    /// What it is called, the usual spelling first.
    fn spellings(&self) -> [&str; 2] {
        match self {
            Self::User => ["USER", "USER"],
            Self::Role => ["ROLE", "ROLE"],
            Self::Group => ["GROUP", "GROUP"],
            Self::Department => ["DEPARTMENT", "ORG"],
            Self::Other(text) => [text, text],
        }
    }

    /// The value of a set that stands for it; unknown values are kept for the service to judge.
    fn spelled<E: OpenEnum>(&self) -> E {
        let spellings = self.spellings();
        let found = spellings.iter().find_map(|spelling| {
            E::VALUES.iter().find(|value| value.eq_ignore_ascii_case(spelling)).and_then(|value| E::known(value))
        });
        found.unwrap_or_else(|| E::unknown(spellings[0].to_owned()))
    }
}

/// A member that holds a target type, whatever its value set.
#[doc(hidden)]
pub trait KindMember {
    /// Sets it to the value that stands for the kind.
    fn set(&mut self, kind: &TargetKind);
}

impl<E: OpenEnum> KindMember for E {
    fn set(&mut self, kind: &TargetKind) {
        *self = kind.spelled();
    }
}

impl<E: OpenEnum> KindMember for Option<E> {
    fn set(&mut self, kind: &TargetKind) {
        *self = Some(kind.spelled());
    }
}
