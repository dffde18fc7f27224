//! `docs/violations.md` shows what a user sees. `UPDATE_DOCS=1` writes the messages anew.
#![allow(deprecated)]

use identity_apis::prove::types::PossessionType;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/violations.md");

#[test]
fn violations_page_shows_the_current_messages() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let mut sections = page.split("\n## ");
    let mut current = sections.next().unwrap().to_owned();
    let mut shown = 0;
    for section in sections {
        let (head, messages) = section.split_once("```text\n").unwrap();
        let (_, rest) = messages.split_once("```").unwrap();
        current.push_str(&format!("\n## {head}```text\n{}\n```{rest}", found(head)));
        shown += 1;
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(PAGE, &current).unwrap();
        return;
    }
    assert!(shown >= 10, "{shown} sections");
    assert!(current == page, "docs/violations.md is stale; run this test with UPDATE_DOCS=1. It should be:\n{current}");
}

/// What is found wrong with the request of a section; its first words in backquotes name the type, and how the
/// session was opened.
fn found(section: &str) -> String {
    let mut quoted = section.split('`').skip(1).step_by(2);
    let name = quoted.next().unwrap();
    let session = section.contains("session opened with").then(|| PossessionType::from(quoted.next().unwrap()));
    let request = section.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
    let request = serde_json::from_str(request).unwrap();
    let mut types = crate::rules::types::prove().into_iter().chain(crate::rules::types::genauth());
    let known = types.find(|known| known.name == name).unwrap_or_else(|| panic!("no request has a {name}"));
    let violations = known.check(&request, session);
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
