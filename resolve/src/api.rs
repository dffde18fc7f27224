//! The APIs we have documents of, and where these are.

use std::fmt;
use std::str::FromStr;

use identity_apis_codegen::Options;

/// An API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// Prove V3
    Prove,
    /// GenAuth management API
    GenAuth,
}

impl Api {
    pub const ALL: [Self; 2] = [Self::Prove, Self::GenAuth];
    pub const NAMES: [&'static str; 2] = [Self::Prove.name(), Self::GenAuth.name()];

    /// Its name in file names and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prove => "prove",
            Self::GenAuth => "genauth",
        }
    }

    /// Its name in prose.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Prove => "Prove V3",
            Self::GenAuth => "GenAuth",
        }
    }

    /// The choices of the build for its document.
    pub fn options(self) -> Options {
        match self {
            Self::Prove => Options::prove(),
            Self::GenAuth => Options::genauth(),
        }
    }

    /// How names of extensions and headers started under a former brand of the service, and how they start now.
    pub const fn former_prefix(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some(("x-authing-", "x-genauth-")),
        }
    }

    /// How headers start that the client sets on every request.
    pub const fn header_prefix(self) -> Option<&'static str> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some("x-genauth-"),
        }
    }

    /// The document as its publisher wrote it.
    pub fn upstream(self) -> String {
        format!("specs/upstream/{}.json", self.name())
    }

    /// The document that the build reads.
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

/// A name that is no API's.
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
