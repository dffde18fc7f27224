//! One difference between two documents, and how much it matters.

use std::fmt;

use identity_apis_codegen::TypeSurface;
use serde::Serialize;

/// How far a new version of the crate differs for its callers, in the words of semantic versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// Nothing differs.
    None,
    /// Nothing that code depends on: documentation, marks.
    Patch,
    /// Something is new, or behaves otherwise; what compiles still compiles.
    Minor,
    /// Something that code can name is gone or has another type.
    Major,
}

/// What it means for an unchanged program and a service that follows the new document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Wire {
    /// Nothing on the wire differs.
    Same,
    /// It differs, and both sides still understand each other.
    Compatible,
    /// What was right is rejected, or is no longer there.
    Breaking,
}

/// Which way what differs travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Request,
    Response,
    Both,
    /// Types that no operation names, and what is not about data.
    Neither,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ItemKind {
    Document,
    Group,
    Operation,
    Type,
    Property,
    Value,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Action {
    Added,
    Removed,
    Changed,
    Deprecated,
    /// Its documentation only.
    Described,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    pub(crate) level: Level,
    pub(crate) wire: Wire,
    pub(crate) direction: Direction,
    pub(crate) kind: ItemKind,
    pub(crate) action: Action,
    /// As callers name it: `prove::types::UnifyRequest::rebind`.
    pub(crate) rust: String,
    /// As the service names it: `V3UnifyRequest.rebind`, `POST /v3/unify`.
    pub(crate) document_name: String,
    /// What differs, in a few words; empty if the action is enough.
    pub(crate) detail: String,
}

impl Level {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Wire {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

impl Direction {
    pub(crate) const fn of(in_requests: bool, in_responses: bool) -> Self {
        match (in_requests, in_responses) {
            (true, true) => Self::Both,
            (true, false) => Self::Request,
            (false, true) => Self::Response,
            (false, false) => Self::Neither,
        }
    }

    /// The directions that a type travels in.
    pub(crate) const fn of_type(ty: &TypeSurface) -> Self {
        Self::of(ty.in_requests, ty.in_responses)
    }

    pub(crate) const fn in_requests(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    pub(crate) const fn in_responses(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// In words, for the end of a line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "request and response",
            Self::Neither => "",
        }
    }
}

impl ItemKind {
    pub(crate) const fn plural(self) -> &'static str {
        match self {
            Self::Document => "documents",
            Self::Group => "groups",
            Self::Operation => "operations",
            Self::Type => "types",
            Self::Property => "properties",
            Self::Value => "values",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
