//! Differences that may stay, each with its reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::finding::{Comparison, Kind};
use super::release::is_later;
use crate::project::{Failure, Project};

/// Where the reasons are written down.
const FILE: &str = "xtask/src/drift/explained.json";

/// All explanations.
pub(super) struct Explanations(Vec<Explanation>);

/// A reason, and the differences that it explains: exactly these, so that a new one is never taken for a known one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Explanation {
    package: String,
    kind: Kind,
    items: Vec<String>,
    /// The first release that it is about (default: any).
    since: Option<String>,
    /// The last release that it is about (default: any).
    until: Option<String>,
    /// The reason, as a sentence.
    because: String,
}

/// An explained difference that is not there.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct UnusedExplanation {
    pub(super) package: String,
    pub(super) kind: Kind,
    pub(super) item: String,
}

impl Explanation {
    fn is_about(&self, comparison: &Comparison) -> bool {
        let version = &comparison.version;
        let too_old = self.since.as_deref().and_then(|since| is_later(since, version));
        let too_new = self.until.as_deref().and_then(|until| is_later(version, until));
        self.package == comparison.package && too_old != Some(true) && too_new != Some(true)
    }
}

impl Explanations {
    /// Reads them; a project without the file explains nothing.
    pub(super) fn read(project: &Project) -> Result<Self, Failure> {
        let Some(text) = project.read_if_present(FILE)? else { return Ok(Self(Vec::new())) };
        let failed = |error: &dyn std::fmt::Display| Failure::new(format!("error: {FILE}: {error}"));
        let explanations: Vec<Explanation> = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        match explanations.iter().find(|explanation| explanation.because.trim().is_empty()) {
            Some(Explanation { package, kind, .. }) => {
                Err(failed(&format!("an explanation of {package} ({}) has no reason", kind.title())))
            }
            None => Ok(Self(explanations)),
        }
    }

    /// Gives every difference its reason, if there is one, and returns what explains nothing.
    pub(super) fn explain(&self, comparison: &mut Comparison) -> Vec<UnusedExplanation> {
        let mut reasons: BTreeMap<(Kind, &str), &str> = BTreeMap::new();
        for explanation in self.0.iter().filter(|explanation| explanation.is_about(comparison)) {
            for item in &explanation.items {
                reasons.insert((explanation.kind, item), &explanation.because);
            }
        }
        for finding in &mut comparison.findings {
            finding.because = reasons.remove(&(finding.kind, finding.item.as_str())).map(str::to_owned);
        }
        let package = &comparison.package;
        let idle = |((kind, item), _)| UnusedExplanation { package: package.clone(), kind, item: str::to_owned(item) };
        reasons.into_iter().map(idle).collect()
    }
}
