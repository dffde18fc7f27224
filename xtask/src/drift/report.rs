//! What was found, for people and for programs.

use std::fmt::Write;

use serde_json::json;

use super::compare::Findings;

/// A page with a section for each package.
pub(super) fn markdown(all: &[Findings]) -> String {
    let mut text = "# Published packages beside our documents\n".to_owned();
    for findings in all {
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "\n## {} {} ({})\n\n{} operations, {} of them here; {} types in common; {} items of ours are newer than this release.\n",
            findings.package,
            findings.version,
            findings.api,
            findings.operations,
            findings.common_operations,
            findings.common_types,
            findings.newer_here
        );
        list(&mut text, "Operations that we lack", &findings.operations_we_lack);
        list(&mut text, "Types that we lack", &findings.types_we_lack);
        list(&mut text, "Members that we lack", &findings.members_we_lack);
        list(&mut text, "Values that we lack", &findings.values_we_lack);
        list(&mut text, "Operations that the package lacks", &findings.operations_they_lack);
        list(&mut text, "Members that the package lacks", &findings.members_they_lack);
        list(&mut text, "Values that the package lacks", &findings.values_they_lack);
        list(&mut text, "Required on one side only", &findings.requiredness);
    }
    text
}

pub(super) fn json(all: &[Findings]) -> String {
    format!("{:#}\n", json!({ "packages": all }))
}

fn list(text: &mut String, title: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    let _ = write!(text, "\n{title} ({}):\n\n", items.len());
    for item in items {
        let _ = writeln!(text, "- `{item}`");
    }
}
