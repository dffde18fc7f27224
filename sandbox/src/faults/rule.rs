//! Which calls a fault strikes.

use std::convert::Infallible;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Fault;
use crate::document::{self, Operation};

/// A fault, and which calls it strikes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Rule {
    /// Whose calls.
    #[serde(default)]
    pub on: Target,
    /// What happens.
    pub fault: Fault,
    /// With what probability, from 0 to 1.
    #[serde(default = "always")]
    pub chance: f64,
    /// To how many calls; without, to all from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// Calls of one operation, of one service, or all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Target {
    /// All calls.
    #[default]
    All,
    /// Prove's: `prove`.
    Prove,
    /// GenAuth's: `genauth`.
    Genauth,
    /// Those of an operation, by official id (`V3UnifyRequest`) or by name in the crate `identity-apis` (`unify`).
    Operation(String),
}

impl Rule {
    pub(crate) const fn new(on: Target, fault: Fault) -> Self {
        Self { on, fault, chance: 1.0, times: None }
    }

    /// What is wrong with it, if something is.
    pub(crate) fn problem(&self) -> Option<String> {
        if !(0.0..=1.0).contains(&self.chance) {
            return Some("chance: from 0 to 1".to_owned());
        }
        if self.times == Some(0) {
            return Some("times: from 1".to_owned());
        }
        self.on.problem().or_else(|| self.fault.problem().map(|problem| format!("fault: {problem}")))
    }
}

impl Target {
    /// Whether a call is meant; one of a wrong path has no operation, and one of no service's path is nobody's.
    pub(super) fn fits(&self, service: Option<Service>, operation: Option<&Operation>) -> bool {
        match self {
            Self::All => true,
            Self::Prove => service == Some(Service::Prove),
            Self::Genauth => service == Some(Service::Genauth),
            Self::Operation(wanted) => operation.is_some_and(|operation| operation.is(wanted)),
        }
    }

    fn problem(&self) -> Option<String> {
        match self {
            Self::Operation(name) if !document::has_operation(name) => {
                Some(format!("on: there is no operation {name:?}; use its official id or its name in identity-apis"))
            }
            _ => None,
        }
    }
}

/// One of the two services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Prove,
    Genauth,
}

impl From<&str> for Target {
    fn from(text: &str) -> Self {
        match text {
            "*" => Self::All,
            "prove" => Self::Prove,
            "genauth" => Self::Genauth,
            operation => Self::Operation(operation.to_owned()),
        }
    }
}

impl std::str::FromStr for Target {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "*",
            Self::Prove => "prove",
            Self::Genauth => "genauth",
            Self::Operation(name) => name,
        })
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| text.as_str().into())
    }
}

const fn always() -> f64 {
    1.0
}
