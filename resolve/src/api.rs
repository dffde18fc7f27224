//! The APIs that have documents here, and where these documents are.

use std::fmt;
use std::str::FromStr;

use identity_apis_codegen::Options;

/// One of the two APIs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// Prove V3.
    Prove,
    /// The GenAuth management API.
    GenAuth,
}

impl Api {
    /// Both APIs.
    pub const ALL: [Self; 2] = [Self::Prove, Self::GenAuth];
    /// Their names, in the order of [`Api::ALL`].
    pub const NAMES: [&'static str; 2] = [Self::Prove.name(), Self::GenAuth.name()];

    /// Returns the name that file names and the command line use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prove => "prove",
            Self::GenAuth => "genauth",
        }
    }

    /// Returns the name that headings use.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Prove => "Prove V3",
            Self::GenAuth => "GenAuth",
        }
    }

    /// Returns the generator options of `build.rs` for the document of this API.
    pub fn options(self) -> Options {
        match self {
            Self::Prove => Options::prove(),
            Self::GenAuth => Options::genauth(),
        }
    }

    /// Returns the prefix of extensions and headers under a former brand of the service, and the one of today.
    pub const fn former_prefix(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some(("x-authing-", "x-genauth-")),
        }
    }

    /// Returns the prefix of the headers that the client sets on every request.
    pub const fn header_prefix(self) -> Option<&'static str> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some("x-genauth-"),
        }
    }

    /// Returns the path of the document as its publisher wrote it, relative to the project.
    pub fn upstream(self) -> String {
        format!("specs/upstream/{}.json", self.name())
    }

    /// Returns the path of the resolved document, which the build reads, relative to the project.
    pub fn resolved(self) -> String {
        format!("specs/{}.json", self.name())
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Api {
    type Err = UnknownApi;

    fn from_str(name: &str) -> Result<Self, UnknownApi> {
        Self::ALL.into_iter().find(|api| api.name() == name).ok_or_else(|| UnknownApi { name: name.to_owned() })
    }
}

/// The error for a name that no API has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownApi {
    name: String,
}

impl fmt::Display for UnknownApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no API {:?}; use one of {}", self.name, Api::NAMES.join(", "))
    }
}

impl std::error::Error for UnknownApi {}
