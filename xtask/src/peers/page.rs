//! The page about the comparison.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::documents::Documents;
use super::reasons::Explained;
use crate::table::markdown;

const HEAD: &str = "\
# Progenitor as judge

Written by `cargo xtask peers`. Do not edit it: `cargo xtask peers --check` fails if the page is not up to date, if a
difference has no reason, or if a reason explains no difference.

Plain progenitor generates clients of both APIs from the unedited `specs/*.json`. For every operation, its client and ours
get the same parameters and call the sandbox in the same state. Method, path, query (as a set of pairs), headers and body (as
JSON values) are compared, and so is what each client reads from the response: for GenAuth the payload of the envelope, with
`null`, absent and empty being the same. The parameters are generated from the schemas, once with the required ones and once
with all of them, after written steps for what takes several calls (`peers/samples/`). Where the sandbox does not support a
call, the response is generated from the document.

`Host`, `User-Agent`, `Content-Length` and `Accept-Encoding` are not compared. Both clients get the same token; signatures are
compared with the official SDKs (`cargo xtask interop`).
";

/// The whole page.
pub(super) fn render(documents: &Documents, explained: &Explained<'_>) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("\n## Operations\n\n");
    text.push_str(&summary(documents, explained));
    text.push_str("\n## Reasons\n\nThe clients differ for these reasons only.\n\n");
    text.push_str(&reasons(explained));
    text.push_str("\n## Differences\n\nThe number is the one of the reason.\n\n");
    text.push_str(&differences(explained));
    text
}

/// How many operations are equal, and how many are not.
pub(super) fn summary(documents: &Documents, explained: &Explained<'_>) -> String {
    let rows: Vec<Vec<String>> = documents
        .apis()
        .map(|api| {
            let mut counts = [0; 7];
            for operation in explained.operations.iter().filter(|operation| operation.judged.api == api.name()) {
                let own =
                    operation.differences.iter().filter(|(_, reason)| !everywhere(explained, *reason, api.name()));
                let equal = own.count() == 0;
                let unexplained = operation.differences.iter().any(|(_, reason)| reason.is_none());
                counts[0] += usize::from(operation.judged.compared > 0);
                counts[1] += operation.judged.compared;
                counts[2] += usize::from(equal);
                counts[3] += usize::from(!equal && !unexplained);
                counts[4] += usize::from(unexplained);
                counts[5] += usize::from(operation.judged.by_sandbox > 0);
                counts[6] += usize::from(operation.judged.by_sandbox == 0 && operation.judged.by_document > 0);
            }
            std::iter::once(api.name().to_owned()).chain(counts.iter().map(usize::to_string)).collect()
        })
        .collect();
    let head = [
        "API",
        "compared",
        "calls",
        "equal",
        "differ, with reason",
        "differ, without reason",
        "read from the sandbox",
        "read from the document",
    ];
    let mut text = markdown(&head, &rows);
    text.push_str(
        "\nEqual: except for differences that all operations of the API have in common (marked `all` below).\n",
    );
    text
}

/// Whether a reason is about all operations of an API.
fn everywhere(explained: &Explained<'_>, reason: Option<usize>, api: &str) -> bool {
    reason.is_some()
        && explained
            .operations
            .iter()
            .filter(|operation| operation.judged.api == api)
            .all(|operation| operation.differences.iter().any(|(_, other)| *other == reason))
}

fn reasons(explained: &Explained<'_>) -> String {
    let mut rows = Vec::new();
    for (number, reason) in explained.reasons.iter().enumerate() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &explained.operations {
            if operation.differences.iter().any(|(_, other)| *other == Some(number)) {
                *counts.entry(operation.judged.api).or_default() += 1;
            }
        }
        let counts = counts.into_iter().map(|(api, count)| {
            if everywhere(explained, Some(number), api) { format!("{api}: all") } else { format!("{api}: {count}") }
        });
        let counts = counts.collect::<Vec<_>>().join(", ");
        rows.push(vec![format!("{}", number + 1), cell(&reason.because), counts]);
    }
    markdown(&["reason", "why the clients differ", "operations"], &rows)
}

fn differences(explained: &Explained<'_>) -> String {
    let mut text = String::new();
    for operation in &explained.operations {
        let api = operation.judged.api;
        let own: Vec<_> =
            operation.differences.iter().filter(|(_, reason)| !everywhere(explained, *reason, api)).collect();
        if own.is_empty() {
            continue;
        }
        let _ = write!(text, "- {api} `{}`:", operation.judged.id);
        for (at, (difference, reason)) in own.iter().enumerate() {
            let number = reason.map_or_else(|| "none".to_owned(), |number| (number + 1).to_string());
            let comma = if at > 0 { ";" } else { "" };
            let place = if difference.at.is_empty() { String::new() } else { format!(" `{}`", difference.at) };
            let _ = write!(text, "{comma} {}{place} ({number})", difference.kind);
        }
        text.push('\n');
    }
    text
}

/// Text as a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
