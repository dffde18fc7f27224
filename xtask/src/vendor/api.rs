//! The APIs we have documents of, and where these are.

use std::fmt;

/// An API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Api {
    /// Prove V3
    Prove,
    /// GenAuth management API
    #[value(name = "genauth")]
    GenAuth,
}

impl Api {
    pub(crate) const ALL: [Self; 2] = [Self::Prove, Self::GenAuth];
    pub(crate) const NAMES: [&'static str; 2] = [Self::Prove.name(), Self::GenAuth.name()];

    /// Its name in file names and on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Prove => "prove",
            Self::GenAuth => "genauth",
        }
    }

    /// How names of extensions and headers started under a former brand of the service, and how they start now.
    pub(crate) const fn former_prefix(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some(("x-authing-", "x-genauth-")),
        }
    }

    /// How headers start that the client sets on every request.
    pub(crate) const fn header_prefix(self) -> Option<&'static str> {
        match self {
            Self::Prove => None,
            Self::GenAuth => Some("x-genauth-"),
        }
    }

    /// The document as its publisher wrote it.
    pub(crate) fn upstream(self) -> String {
        format!("specs/upstream/{}.json", self.name())
    }

    /// The document that the build reads.
    pub(crate) fn resolved(self) -> String {
        format!("specs/{}.json", self.name())
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
