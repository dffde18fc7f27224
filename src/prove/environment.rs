//! The environments of Prove.

/// An environment of Prove, with a host of its own. Credentials belong to one of them: the others reject them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Environment {
    /// `uat-us`: Prove's sandbox, North America.
    #[default]
    UatUs,
    /// `prod-us`: production, North America.
    ProdUs,
    /// `uat-eu`: Prove's sandbox, everywhere else.
    UatEu,
    /// `prod-eu`: production, everywhere else.
    ProdEu,
}

impl Environment {
    /// All environments.
    pub const ALL: [Self; 4] = [Self::UatUs, Self::ProdUs, Self::UatEu, Self::ProdEu];

    /// Returns the service's name of the environment.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UatUs => "uat-us",
            Self::ProdUs => "prod-us",
            Self::UatEu => "uat-eu",
            Self::ProdEu => "prod-eu",
        }
    }

    /// Returns the environment of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|environment| environment.name() == name)
    }

    /// Returns the base URL.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::UatUs => "https://platform.uat.proveapis.com",
            Self::ProdUs => "https://platform.proveapis.com",
            Self::UatEu => "https://platform.uat.eu.proveapis.com",
            Self::ProdEu => "https://platform.eu.proveapis.com",
        }
    }
}
