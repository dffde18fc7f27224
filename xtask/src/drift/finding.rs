//! What a comparison finds.

use serde::{Deserialize, Serialize};

/// A package beside our document.
#[derive(Debug, Default, Serialize)]
pub(super) struct Comparison {
    pub(super) package: String,
    pub(super) version: String,
    pub(super) api: String,
    /// Operations of the package, and how many of them we have as well.
    pub(super) operations: usize,
    pub(super) common_operations: usize,
    /// Query parameters of the package.
    pub(super) parameters: usize,
    /// Types of the package that our document has as well.
    pub(super) common_types: usize,
    /// Number of our items that are newer than this release, according to our document; their absence is no difference.
    pub(super) newer_here: usize,
    pub(super) findings: Vec<Finding>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// `GET /path`, `GET /path: parameter`, `Type.property` or one of these with ` = value`.
    pub(super) item: String,
    /// Why it may stay; nothing if nobody has explained it.
    pub(super) because: Option<String>,
}

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    OperationWeLack,
    TypeWeLack,
    PropertyWeLack,
    ParameterWeLack,
    ValueWeLack,
    OperationPackageLacks,
    PropertyPackageLacks,
    ParameterPackageLacks,
    ValuePackageLacks,
    RequiredOnOneSide,
}

impl Kind {
    pub(super) const ALL: [Self; 10] = [
        Self::OperationWeLack,
        Self::TypeWeLack,
        Self::PropertyWeLack,
        Self::ParameterWeLack,
        Self::ValueWeLack,
        Self::OperationPackageLacks,
        Self::PropertyPackageLacks,
        Self::ParameterPackageLacks,
        Self::ValuePackageLacks,
        Self::RequiredOnOneSide,
    ];

    /// Its heading in a report.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::OperationWeLack => "Operations that we lack",
            Self::TypeWeLack => "Types that we lack",
            Self::PropertyWeLack => "Properties that we lack",
            Self::ParameterWeLack => "Query parameters that we lack",
            Self::ValueWeLack => "Values that we lack",
            Self::OperationPackageLacks => "Operations that the package lacks",
            Self::PropertyPackageLacks => "Properties that the package lacks",
            Self::ParameterPackageLacks => "Query parameters that the package lacks",
            Self::ValuePackageLacks => "Values that the package lacks",
            Self::RequiredOnOneSide => "Required on one side only",
        }
    }
}
