//! What was found, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::json;

use super::explanations::UnusedExplanation;
use super::finding::{Comparison, Finding, Kind};

const HEAD: &str = "\
# Published packages beside our documents

Written by `cargo xtask drift --out docs/reference/drift.md`. Do not edit it: explanations are in
`xtask/src/drift/explained.json`. Every difference has the reason why it may stay. The command fails with status 3 if a
difference has no reason, or if a reason has no difference.
";

/// A page: what calls for a look first, then everything that is explained, package by package.
pub(super) fn markdown(all: &[Comparison], idle: &[UnusedExplanation]) -> String {
    let mut text = HEAD.to_owned();
    let unexplained = all.iter().flat_map(|comparison| {
        let open = comparison.findings.iter().filter(|finding| finding.because.is_none());
        open.map(|finding| (comparison.package.as_str(), finding.kind, finding.item.as_str()))
    });
    open_items(&mut text, "Differences without explanation", unexplained.collect());
    let idle = idle.iter().map(|idle| (idle.package.as_str(), idle.kind, idle.item.as_str()));
    open_items(&mut text, "Explanations without a difference", idle.collect());
    for comparison in all {
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "\n## {} {} ({})\n\n{} operations, {} of them here; {} query parameters; {} types in common; {} of our items are newer than this \
             release.\n{} differences, {} of them explained.\n",
            comparison.package,
            comparison.version,
            comparison.api,
            comparison.operations,
            comparison.common_operations,
            comparison.parameters,
            comparison.common_types,
            comparison.newer_here,
            comparison.findings.len(),
            comparison.findings.iter().filter(|finding| finding.because.is_some()).count(),
        );
        for kind in Kind::ALL {
            explained(&mut text, kind, &comparison.findings);
        }
    }
    text
}

pub(super) fn json(all: &[Comparison], idle: &[UnusedExplanation]) -> String {
    format!("{:#}\n", json!({ "packages": all, "explanations_without_difference": idle }))
}

/// What calls for a look.
fn open_items(text: &mut String, title: &str, items: Vec<(&str, Kind, &str)>) {
    if items.is_empty() {
        return;
    }
    let _ = write!(text, "\n## {title} ({})\n\n", items.len());
    for (package, kind, item) in items {
        let _ = writeln!(text, "- {package}, {}: `{item}`", kind.title().to_lowercase());
    }
}

/// The explained differences of a kind, by reason.
fn explained(text: &mut String, kind: Kind, findings: &[Finding]) {
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.kind == kind) {
        if let Some(reason) = &finding.because {
            by_reason.entry(reason).or_default().push(&finding.item);
        }
    }
    if by_reason.is_empty() {
        return;
    }
    let _ = write!(text, "\n### {} ({})\n", kind.title(), by_reason.values().map(Vec::len).sum::<usize>());
    for (reason, items) in by_reason {
        let _ = write!(text, "\n{reason}\n\n");
        for item in items {
            let _ = writeln!(text, "- `{item}`");
        }
    }
}
