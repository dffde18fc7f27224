//! `cargo xtask regenerate` on a copy of this project whose Prove document is that of March 2025.
//!
//! docs/regenerating.md shows what comes out; `UPDATE_PAGE=1 cargo test -p xtask --test regenerate` writes it anew.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use support::Project;

const PAGE: &str = "docs/regenerating.md";
const COPIED: [&str; 9] = [
    "Cargo.toml",
    "CHANGELOG.md",
    "specs/overlays",
    "specs/upstream",
    "specs/genauth.json",
    "specs/prove.json",
    "docs/rules.md",
    "src",
    "tests/rules",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a directory can be made");
        for entry in fs::read_dir(from).expect("it can be listed") {
            let entry = entry.expect("it can be listed");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().expect("a file is in a directory")).expect("a directory can be made");
        fs::copy(from, to).expect("it can be copied");
    }
}

/// A copy of this project with the Prove document of March 2025.
fn in_march(name: &str) -> Project {
    let project = Project::new(&format!("regenerate-{name}"));
    COPIED.iter().for_each(|path| copy(&root().join(path), &project.root.join(path)));
    project.write("CHANGELOG.md", "# Changelog\n\n## 0.1.0 (unreleased)\n\n- **Documents.** Vendored.\n");
    project.run(&["as-of", "prove", "2025-03", "--out", "specs/march.json"], "").succeeded();
    let march = project.read("specs/march.json").expect("it was written");
    project.write("specs/prove.json", &march);
    project
}

/// Everything that a run may write.
fn state(project: &Project) -> Vec<Option<String>> {
    ["specs/upstream/prove.json", "specs/prove.json", "docs/rules.md", "CHANGELOG.md"]
        .iter()
        .map(|path| project.read(path))
        .collect()
}

#[test]
fn the_worked_regeneration_is_what_the_page_shows() {
    let project = in_march("worked");
    let document = root().join("specs/upstream/prove.json").display().to_string();
    let outcome = project.run(&["regenerate", "prove", &document, "--no-build"], "");
    outcome.succeeded();
    for (number, step) in
        [(1, "take in the document"), (2, "compare"), (3, "generate"), (4, "bring the page"), (5, "draft")]
    {
        assert!(outcome.stderr.contains(&format!("[{number}/5] {step}")), "{}", outcome.stderr);
    }
    let changed = part(&outcome.stdout, "in the working tree: ", "\n");
    assert!(changed.ends_with("specs/prove.json, CHANGELOG.md"), "{changed}");
    let resolved = fs::read_to_string(root().join("specs/prove.json")).ok();
    assert!(project.read("specs/prove.json") == resolved, "the result is not today's document");

    let diff = part(&outcome.stdout, "specs/prove.json before ->", "\nminor (");
    let minor = part(&outcome.stdout, "minor (", "\n");
    let entry = project.read("CHANGELOG.md").expect("it was written");
    let entry = part(&entry, "### Prove V3", "\n## ");
    let version = part(&outcome.stdout, "version: ", "\n");
    let shown = format!(
        "```text\n{}\n\n{minor}\n  ...\n```\n\nThe entry that it put into the changelog:\n\n```markdown\n{}\n```\n\nAnd the version \
         that follows:\n\n```text\n{version}\n```\n",
        diff.trim_end(),
        entry.trim_end()
    );
    let page = fs::read_to_string(root().join(PAGE)).expect("the page is there");
    let (begin, end) = ("<!-- worked: begin -->\n", "<!-- worked: end -->");
    let start = page.find(begin).expect("the page has the mark") + begin.len();
    let stop = page.find(end).expect("the page has the mark");
    if std::env::var_os("UPDATE_PAGE").is_some() {
        let updated = format!("{}{shown}{}", &page[..start], &page[stop..]);
        fs::write(root().join(PAGE), updated).expect("the page can be written");
        return;
    }
    assert!(
        page[start..stop] == shown,
        "{PAGE} is stale: UPDATE_PAGE=1 cargo test -p xtask --test regenerate\n{shown}"
    );
}

/// The text from where `from` stands up to where `to` stands after it.
fn part<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from:?} is not in\n{text}"));
    let rest = &text[start..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

#[test]
fn a_dry_run_shows_everything_and_changes_nothing() {
    let project = in_march("dry");
    let before = state(&project);
    let document = project.root.join("specs/upstream/prove.json").display().to_string();
    let outcome = project.run(&["regenerate", "prove", &document, "--no-build", "--dry-run"], "");
    assert!(outcome.succeeded().stdout.contains("### Prove V3"), "{}", outcome.stdout);
    assert!(
        outcome.stdout.ends_with("nothing is changed (--dry-run); the verdict would be major\n"),
        "{}",
        outcome.stdout
    );
    assert!(state(&project) == before, "a file is not as it was");
}

#[test]
fn a_step_that_fails_puts_every_file_back() {
    let project = in_march("failing");
    let before = state(&project);
    // A document of a version that is refused.
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
