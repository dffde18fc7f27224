//! The GenAuth document of October 2026 under today's overlays, and today's document under the overlays that are left.
//!
//! docs/regenerating.md shows what is reported; `UPDATE_PAGE=1 cargo test -p xtask --test commands removed_operations` writes it anew.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{Project, assert_on_page, copy, part, repository};
use serde_json::Value;

const MARK: &str = "x-documented-since";

fn read(path: &str) -> Value {
    let text = fs::read_to_string(repository().join(path)).expect("it can be read");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The upstream document without what the resolved one marks as new, and without types that nothing refers to then.
fn former() -> Value {
    let (mut document, marked) = (read("specs/upstream/genauth.json"), read("specs/genauth.json"));
    let is_new = |part: Option<&Value>| part.is_some_and(|part| part.get(MARK).is_some());
    let paths = document["paths"].as_object_mut().expect("an object");
    for (path, item) in paths.iter_mut() {
        let marked = &marked["paths"][path];
        let item = item.as_object_mut().expect("an object");
        item.retain(|method, _| !is_new(marked.get(method)));
        for (method, operation) in item {
            let marked = marked[method]["parameters"].as_array().cloned().unwrap_or_default();
            if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
                parameters.retain(|own| !is_new(marked.iter().find(|parameter| parameter["name"] == own["name"])));
            }
        }
    }
    paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    let before = reached(&read("specs/upstream/genauth.json"));
    let after = reached(&document);
    let schemas = document["components"]["schemas"].as_object_mut().expect("an object");
    schemas.retain(|name, _| after.contains(name) || !before.contains(name));
    for (name, schema) in schemas {
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.retain(|property, _| !is_new(marked["components"]["schemas"][name]["properties"].get(property)));
        }
    }
    document
}

/// Names of the schemas that operations lead to.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![&document["paths"]];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let name = members.get("$ref").and_then(Value::as_str).and_then(|text| text.rsplit('/').next());
                if let Some(name) = name.filter(|name| found.insert((*name).to_owned())) {
                    open.push(&document["components"]["schemas"][name]);
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// Pastes all suggested fixes of a report into their overlays.
fn paste(project: &Project, report: &str) {
    let mut file = None;
    for line in report.lines() {
        if let Some(rest) = line.strip_prefix("  paste at the end of ") {
            file = Some(rest.trim_end_matches(':').to_owned());
        } else if let Some(file) = file.as_ref().filter(|_| line.starts_with("  - ") || line.starts_with("    ")) {
            let text = project.read(file).expect("the overlay is there");
            project.write(file, &format!("{text}{line}\n"));
        } else {
            file = None;
        }
    }
}

#[test]
fn fewer_operations_narrow_the_overlays_and_more_are_one_proposal_per_group() {
    let project = Project::new("both-directions");
    for path in ["specs/overlays", "specs/genauth.json"] {
        copy(&repository().join(path), &project.root.join(path));
    }
    let output = project.run(&["vendor", "genauth", "-", "--drop-obsolete"], &former().to_string());
    let stdout = &output.succeeded().stdout;
    assert!(stdout.contains("421 operations") && !stdout.contains("without a description"), "{stdout}");
    let statement = part(stdout, "83 operations were removed", "\n  without");
    let (operations, actions) =
        statement.split_once(" overlay actions refer only to removed parts, ").expect("it is reported");
    // The number of actions changes with every word of an overlay.
    let (operations, count) = operations.rsplit_once("\n  ").expect("a line of its own");
    assert!(count.parse::<usize>().is_ok_and(|count| count > 500), "{count}");
    assert!(
        actions
            .contains("the former are dropped, the latter narrowed:\n    specs/overlays/genauth-groups.yaml: 4 and "),
        "{actions}"
    );
    assert_on_page("gone", &format!("```text\n{operations}\n  ...\n```\n"));
    let groups = project.read("specs/overlays/genauth-groups.yaml").expect("it is there");
    assert!(!groups.contains("departments") && groups.contains("'/api/v3/create-user',"), "{groups}");
    assert_eq!(
        project.read("specs/overlays/genauth-history.yaml").map(|text| text.matches("- target").count()),
        Some(0)
    );

    let document = repository().join("specs/upstream/genauth.json").display().to_string();
    let output = project.run(&["vendor", "genauth", &document], "");
    let report = &output
        .failed(&[
            "error[groups.operation]: 83 operations have no feature group",
            "update: {\"tags\":[\"departments\"]}",
        ])
        .stderr;
    let head = part(report, "error[groups.operation]", "\n  - target: >-\n");
    assert_on_page("proposals", &format!("```text\n{}\n  ...\n```\n", head.trim_end()));
    assert!(report.lines().count() < 200, "{} lines", report.lines().count());

    paste(&project, report);
    let output = project.run(&["vendor", "genauth", &document, "--drafts", "drafts"], "");
    let stdout = &output.succeeded().stdout;
    assert!(stdout.contains("504 operations") && stdout.contains("without a description: 83 operations"), "{stdout}");
    let drafts = project.read("drafts/genauth-operations.yaml").expect("it was written");
    assert!(
        drafts.contains("\n  # departments\n  - target: \"$.paths['/api/v3/add-department-members'].post\"\n"),
        "{drafts}"
    );
}
