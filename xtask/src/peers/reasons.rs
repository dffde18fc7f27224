//! Why the two clients differ, where they do.

use serde::Deserialize;

use super::compare::{Difference, Judged};
use super::pattern::matches;
use crate::project::{Failure, Project};

/// Where the reasons are written down.
pub(super) const FILE: &str = "peers/reasons.json";

/// All reasons, in their order: the first that fits a difference explains it.
pub(super) struct Reasons(Vec<Reason>);

/// A reason, and which differences it explains: all that fit. `*` in a pattern stands for any characters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reason {
    /// Kind of the difference.
    kind: String,
    /// API.
    #[serde(default = "any")]
    api: String,
    /// Operation ids.
    #[serde(default)]
    operations: Vec<String>,
    /// Place: name of a parameter or header, pointer into a body or response.
    #[serde(default = "any")]
    at: String,
    /// What the clients have sent or returned.
    #[serde(default = "any")]
    detail: String,
    /// The reason, as a sentence.
    pub(super) because: String,
}

fn any() -> String {
    "*".to_owned()
}

impl Reasons {
    pub(super) fn read(project: &Project) -> Result<Self, Failure> {
        let text = project.read(FILE)?;
        serde_json::from_str(&text).map(Self).map_err(|error| Failure::new(format!("error: {FILE}: {error}")))
    }

    /// Finds the reason of every difference.
    pub(super) fn explain<'r>(&'r self, judged: &'r [Judged]) -> Explained<'r> {
        let mut used = vec![false; self.0.len()];
        let mut operations = Vec::new();
        for operation in judged {
            let mut differences = Vec::new();
            for difference in &operation.differences {
                let reason = self.0.iter().position(|reason| reason.fits(operation, difference));
                if let Some(used) = reason.and_then(|reason| used.get_mut(reason)) {
                    *used = true;
                }
                differences.push((difference, reason));
            }
            operations.push(ExplainedOperation { judged: operation, differences });
        }
        let idle = used.iter().zip(&self.0).filter(|(used, _)| !**used).map(|(_, reason)| reason).collect();
        Explained { reasons: &self.0, operations, idle }
    }
}

impl Reason {
    fn fits(&self, operation: &Judged, difference: &Difference) -> bool {
        let of_operation = self.operations.is_empty() || self.operations.iter().any(|id| matches(id, &operation.id));
        of_operation
            && matches(&self.kind, difference.kind)
            && matches(&self.api, operation.api)
            && matches(&self.at, &difference.at)
            && matches(&self.detail, &difference.detail)
    }
}

/// Every difference with its reason, if there is one.
pub(super) struct Explained<'r> {
    pub(super) reasons: &'r [Reason],
    pub(super) operations: Vec<ExplainedOperation<'r>>,
    idle: Vec<&'r Reason>,
}

pub(super) struct ExplainedOperation<'r> {
    pub(super) judged: &'r Judged,
    /// With the number of the reason.
    pub(super) differences: Vec<(&'r Difference, Option<usize>)>,
}

impl Explained<'_> {
    pub(super) fn unexplained(&self) -> impl Iterator<Item = String> {
        self.operations.iter().flat_map(|operation| {
            operation.differences.iter().filter(|(_, reason)| reason.is_none()).map(|(difference, _)| {
                let Difference { kind, at, detail } = difference;
                format!("{} {}: {kind} {at} ({detail})", operation.judged.api, operation.judged.id)
            })
        })
    }

    /// Reasons that explain nothing.
    pub(super) fn idle(&self) -> impl Iterator<Item = String> {
        self.idle.iter().map(|reason| format!("{} {}: {}", reason.kind, reason.at, reason.because))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(differences: &[(&'static str, &str)]) -> Judged {
        let differences = differences
            .iter()
            .map(|(kind, at)| Difference { kind, at: (*at).to_owned(), detail: "d".to_owned() })
            .collect();
        Judged { api: "prove", id: "listThem".to_owned(), compared: 1, by_sandbox: 1, by_document: 0, differences }
    }

    fn reasons(text: &str) -> Reasons {
        Reasons(serde_json::from_str(text).expect("reasons"))
    }

    #[test]
    fn reasons_explain_what_fits_them() {
        let reasons = reasons(
            r#"[{"kind": "query.*", "operations": ["list*"], "at": "page", "because": "B."},
                {"kind": "query.only-ours", "because": "C."}]"#,
        );
        let judged = [judged(&[("query.only-ours", "page"), ("query.only-ours", "size")])];
        let explained = reasons.explain(&judged);
        assert_eq!((explained.unexplained().count(), explained.idle().count()), (0, 0));
        let numbers: Vec<_> = explained.operations[0].differences.iter().map(|(_, reason)| *reason).collect();
        assert_eq!(numbers, [Some(0), Some(1)]);
    }

    #[test]
    fn a_reason_missing_and_a_reason_idle_are_found() {
        let reasons = reasons(r#"[{"kind": "header", "because": "B."}]"#);
        let judged = [judged(&[("query.only-ours", "page")])];
        let explained = reasons.explain(&judged);
        assert_eq!(explained.unexplained().collect::<Vec<_>>(), ["prove listThem: query.only-ours page (d)"]);
        assert_eq!(explained.idle().collect::<Vec<_>>(), ["header *: B."]);
    }
}
