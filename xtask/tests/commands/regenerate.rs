//! `cargo xtask regenerate` on copies of this project whose documents are those of former months.
//!
//! docs/regenerating.md shows what comes out; `UPDATE_PAGE=1 cargo test -p xtask --test commands regenerate -- --test-threads 1`
//! writes it anew.

use std::fs;

use crate::support::{Project, assert_on_page, copy, part, repository, without_features};

const COPIED: [&str; 10] = [
    "Cargo.toml",
    "CHANGELOG.md",
    "specs/overlays",
    "specs/upstream",
    "specs/genauth.json",
    "specs/pregenerated",
    "specs/prove.json",
    "docs/rules.md",
    "src",
    "tests/rules",
];

/// A copy of this project with the document of a former month.
fn as_of(api: &str, month: &str, name: &str) -> Project {
    let project = Project::new(&format!("regenerate-{name}"));
    COPIED.iter().for_each(|path| copy(&repository().join(path), &project.root.join(path)));
    project.write("CHANGELOG.md", "# Changelog\n\n## 0.1.0 (unreleased)\n\n- **Documents.** Vendored.\n");
    project.run(&["as-of", api, month, "--out", "specs/former.json"], "").succeeded();
    let former = project.read("specs/former.json").expect("it was written");
    project.write(&format!("specs/{api}.json"), &former);
    project.run(&["pregenerate"], "").succeeded();
    project
}

fn in_march(name: &str) -> Project {
    as_of("prove", "2025-03", name)
}

/// A file of pregenerated source that the document of March changes.
const PREGENERATED: &str = "specs/pregenerated/prove/types_unify.rs";

/// Everything that a run may write.
fn state(project: &Project) -> Vec<Option<String>> {
    ["specs/upstream/prove.json", "specs/prove.json", PREGENERATED, "docs/rules.md", "CHANGELOG.md"]
        .iter()
        .map(|path| project.read(path))
        .collect()
}

/// Takes today's document in, and asserts that the page shows what comes out.
fn assert_worked(project: &Project, api: &str, heading: &str, mark: &str) {
    let document = repository().join(format!("specs/upstream/{api}.json")).display().to_string();
    let output = project.run(&["regenerate", api, &document, "--no-build"], "");
    output.succeeded();
    for (number, step) in
        [(1, "vendor the document"), (2, "compare"), (3, "generate"), (4, "bring the page"), (5, "draft")]
    {
        assert!(output.stderr.contains(&format!("[{number}/5] {step}")), "{}", output.stderr);
    }
    let changed = part(&output.stdout, "in the working tree: ", "\n");
    assert!(changed.contains(&format!("specs/{api}.json, CHANGELOG.md")), "{changed}");
    let resolved = fs::read_to_string(repository().join(format!("specs/{api}.json"))).ok();
    assert!(project.read(&format!("specs/{api}.json")) == resolved, "the result is not today's document");

    let features =
        output.stdout.lines().find(|line| line.starts_with("features in ")).map(|line| format!("{line}\n\n"));
    let diff = part(&output.stdout, &format!("specs/{api}.json before ->"), "\nminor (");
    let minor = part(&output.stdout, "minor (", "\n");
    let entry = project.read("CHANGELOG.md").expect("it was written");
    let entry = part(&entry, &format!("### {heading}"), "\n## ");
    let version = part(&output.stdout, "version: ", "\n");
    let shown = format!(
        "```text\n{}{}\n\n{minor}\n  ...\n```\n\nThe entry that it put into the changelog:\n\n```markdown\n{}\n```\n\nAnd the \
         version that follows:\n\n```text\n{version}\n```\n",
        features.unwrap_or_default(),
        diff.trim_end(),
        entry.trim_end()
    );
    assert_on_page(mark, &shown);
}

#[test]
fn worked_regeneration_of_prove_is_what_the_page_shows() {
    assert_worked(&in_march("worked"), "prove", "Prove V3", "worked");
}

#[test]
fn worked_regeneration_of_genauth_is_what_the_page_shows() {
    let project = as_of("genauth", "2026-10", "worked-genauth");
    let manifest = project.read("Cargo.toml").expect("it was copied");
    project.write("Cargo.toml", &without_features(&manifest, &["approvals", "departments", "posts", "sync-tasks"]));
    assert_worked(&project, "genauth", "GenAuth", "worked-genauth");
    assert_eq!(project.read("Cargo.toml"), Some(manifest));
}

#[test]
fn a_dry_run_shows_everything_and_changes_nothing() {
    let project = in_march("dry");
    let before = state(&project);
    let document = project.root.join("specs/upstream/prove.json").display().to_string();
    let output = project.run(&["regenerate", "prove", &document, "--no-build", "--dry-run"], "");
    assert!(output.succeeded().stdout.contains("### Prove V3"), "{}", output.stdout);
    assert!(
        output.stdout.ends_with("nothing is changed (--dry-run); the verdict would be major\n"),
        "{}",
        output.stdout
    );
    assert!(state(&project) == before, "a file is not as it was");
}

#[test]
fn a_step_that_fails_puts_every_file_back() {
    let project = in_march("failing");
    let before = state(&project);
    // A document of a version that is rejected.
    let upstream = before[0].clone().expect("it was copied");
    let unfit = upstream.replacen("\"openapi\": \"3.0.3\"", "\"openapi\": \"2.0\"", 1);
    assert_ne!(unfit, upstream);
    project.run(&["regenerate", "prove", "-", "--no-build"], &unfit).failed(&["every file is as it was before"]);
    assert!(state(&project) == before, "a file is not as it was");
    // One that is stored before it turns out not to fit our overlays.
    project
        .run(&["regenerate", "prove", "-", "--no-build"], &upstream.replace("/v3/unify-status", "/v3/unify-state"))
        .failed(&[
            "[overlay.no-match]",
            "$.paths['/v3/unify-state'].post",
            "`cargo xtask vendor prove -` failed",
            "every file is as it was before",
        ]);
    assert!(state(&project) == before, "a file is not as it was");
}
