//! Every suggested fix fixes its problem: it is pasted into the overlay that it names, and the problem is gone.

use crate::support::{CommandOutput, Project};
use serde_json::{Value, json};

/// A document in order, for a defect to be made in.
fn document() -> Value {
    let response = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "users"}],
        "paths": {
            "/users": {"get": {"operationId": "listUsers", "tags": ["users"], "responses": response}},
            "/users/{id}": {"get": {"operationId": "getUser", "tags": ["users"], "responses": response,
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]}}
        },
        "components": {"schemas": {"User": {"type": "object", "properties": {
            "id": {"type": "string"}, "kind": {"type": "string", "enum": ["a", "b"]}
        }}}}
    })
}

/// The suggestions in a report: overlay file and actions.
fn suggestions(report: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in report.lines() {
        if let Some(rest) = line.strip_prefix("  paste at the end of ") {
            found.push((rest.trim_end_matches(':').to_owned(), String::new()));
            open = true;
        } else if open && (line.starts_with("  - target: ") || line.starts_with("    ")) {
            let (_, actions) = found.last_mut().expect("it was started");
            actions.push_str(&format!("{line}\n"));
        } else {
            open = false;
        }
    }
    found
}

fn paste(project: &Project, (file, actions): &(String, String)) {
    let text = project.read(file).unwrap_or_else(|| "overlay: 1.0.0\nactions:\n".to_owned());
    project.write(file, &format!("{text}{actions}"));
}

fn has(output: &CommandOutput, code: &str) -> bool {
    output.stderr.contains(&format!("[{code}]"))
}

/// Vendors a document with a defect, pastes what is proposed for it, and vendors again.
fn solved(code: &str, defect: &dyn Fn(&mut Value)) {
    let project = Project::new(&format!("proposal-{code}"));
    let mut text = document();
    defect(&mut text);
    let before = project.run(&["vendor", "prove", "-", "--verbose"], &text.to_string());
    assert!(has(&before, code), "{code} is not in\n{}", before.stderr);
    let part = before.stderr.split("\n\n").find(|part| part.contains(&format!("[{code}]"))).expect("it is there");
    assert!(
        part.contains("\n   | ") || part.contains("problems of this kind") || code == "groups.operation",
        "no excerpt in\n{part}"
    );
    let suggestions = suggestions(
        &before.stderr.split("\n\n").filter(|part| part.contains(&format!("[{code}]"))).collect::<Vec<_>>().join("\n"),
    );
    assert!(!suggestions.is_empty(), "nothing is suggested in\n{part}");
    suggestions.iter().for_each(|suggestion| paste(&project, suggestion));
    let after = project.run(&["vendor", "prove", "--verbose"], "");
    assert!(!has(&after, code), "still there after\n{suggestions:?}\n{}", after.stderr);
    assert!(!after.stderr.contains("[overlay."), "{suggestions:?}\n{}", after.stderr);
}

#[test]
fn every_kind_of_problem_has_a_proposal_that_solves_it() {
    let schema = |document: &mut Value, name: &str, schema: Value| document["components"]["schemas"][name] = schema;
    let user = |document: &mut Value, property: Value| {
        document["components"]["schemas"]["User"]["properties"]["id"] = property;
    };
    let get = |document: &mut Value, name: &str, value: Value| document["paths"]["/users"]["get"][name] = value;
    type Defect<'a> = Box<dyn Fn(&mut Value) + 'a>;
    let cases: Vec<(&str, Defect<'_>)> = vec![
        ("version.keyword", Box::new(|d| user(d, json!({"type": "array", "prefixItems": []})))),
        ("version.path-items", Box::new(|d| d["components"]["pathItems"] = json!({"x": {}}))),
        ("references.circle", Box::new(|d| schema(d, "Me", json!({"$ref": "#/components/schemas/Me"})))),
        ("version.webhooks", Box::new(|d| d["webhooks"] = json!({"x": {}}))),
        (
            "paths.slash",
            Box::new(|d| {
                d["paths"]["roles"] =
                    json!({"get": {"operationId": "r", "tags": ["users"], "responses": {"200": {"description": ""}}}});
            }),
        ),
        ("paths.shape", Box::new(|d| d["paths"]["/roles"] = json!([]))),
        (
            "paths.member",
            Box::new(|d| {
                d["paths"]["/roles"] =
                    json!({"GET": {"operationId": "r", "tags": ["users"], "responses": {"200": {"description": ""}}}});
            }),
        ),
        ("references.shape", Box::new(|d| user(d, json!({"$ref": 1})))),
        ("references.remote", Box::new(|d| user(d, json!({"$ref": "https://example.com/id.json"})))),
        ("references.unresolved", Box::new(|d| user(d, json!({"$ref": "#/components/schemas/Usr"})))),
        ("references.kind", Box::new(|d| user(d, json!({"$ref": "#/paths/x"})))),
        (
            "operation-ids.missing",
            Box::new(|d| {
                d["paths"]["/users"]["get"].as_object_mut().expect("an object").remove("operationId");
            }),
        ),
        ("operation-ids.duplicate", Box::new(|d| get(d, "operationId", json!("getUser")))),
        ("path-parameters.unknown", Box::new(|d| get(d, "parameters", json!([{"name": "id", "in": "path"}])))),
        ("groups.name", Box::new(|d| d["tags"] = json!([{"name": "users"}, {"name": "管理用户/API 列表"}]))),
        ("groups.duplicate", Box::new(|d| d["tags"] = json!([{"name": "users"}, {"name": "users"}]))),
        ("groups.operation", Box::new(|d| get(d, "tags", json!(["users", "others"])))),
        (
            "errors.none",
            Box::new(|d| {
                d["paths"]["/users"]["get"].as_object_mut().expect("an object").remove("responses");
            }),
        ),
        ("errors.no-success", Box::new(|d| get(d, "responses", json!({"400": {"description": ""}})))),
        (
            "errors.several-successes",
            Box::new(|d| d["paths"]["/users"]["get"]["responses"]["202"] = json!({"description": ""})),
        ),
        (
            "bodies.name",
            Box::new(|d| {
                let inline = json!({"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}});
                get(d, "responses", inline);
                schema(d, "ListUsersResponse", json!({"type": "object", "properties": {}}));
            }),
        ),
        (
            "bodies.content",
            Box::new(|d| {
                d["paths"]["/users"]["get"]["responses"]["200"]["content"]["text/plain"] =
                    json!({"schema": {"type": "string"}});
            }),
        ),
        ("all-of.type", Box::new(|d| user(d, json!({"allOf": [{"type": "string"}, {"type": "integer"}]})))),
        (
            "all-of.cycle",
            Box::new(|d| {
                schema(d, "Loop", json!({"allOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "object"}]}));
            }),
        ),
        ("value-sets.empty", Box::new(|d| user(d, json!({"type": "string", "enum": []})))),
        ("value-sets.name-only", Box::new(|d| user(d, json!({"type": "string", "x-enum-name": "Kind"})))),
        ("value-sets.name", Box::new(|d| user(d, json!({"type": "string", "enum": ["x"], "x-enum-name": "kind of"})))),
        (
            "value-sets.union",
            Box::new(|d| {
                user(d, json!({"type": "string", "enum": ["x"], "x-enum-name": "Kind"}));
                d["components"]["schemas"]["User"]["properties"]["kind"]["x-enum-name"] = json!("Kind");
            }),
        ),
        ("defaults.misfit", Box::new(|d| user(d, json!({"type": "integer", "default": "one"})))),
        (
            "generator",
            Box::new(|d| schema(d, "user", json!({"type": "object", "properties": {"a": {"type": "string"}}}))),
        ),
    ];
    for (code, defect) in &cases {
        solved(code, defect.as_ref());
    }
}

#[test]
fn an_action_that_matches_nothing_comes_with_the_nearest_target() {
    let project = Project::new("proposal-overlay");
    let overlay = |target: &str| {
        project.write(
            "specs/overlays/prove-names.yaml",
            &format!("overlay: 1.0.0\nactions:\n  - target: {target}\n    update: {{x-rust-name: Person}}\n"),
        );
    };
    overlay("$.components.schemas.Users");
    let output = project.run(&["vendor", "prove", "-"], &document().to_string());
    output.failed(&[
        "error[overlay.no-match]: the target matches nothing\n  --> specs/overlays/prove-names.yaml:3 (action 1)\n  target: \
         $.components.schemas.Users\n   |\n   |   - target: $.components.schemas.Users\n   |     update: {x-rust-name: \
         Person}\n   |\n  help: correct the target",
        "\n  in specs/overlays/prove-names.yaml, give action 1 the nearest target that matches, or delete the action:\n    \
         - target: \"$.components.schemas.User\"",
    ]);
    overlay("$.components.schemas.User");
    project.run(&["vendor", "prove"], "").succeeded();
    overlay("$.components.schemas.Webhook");
    project.run(&["vendor", "prove"], "").failed(&["delete action 1; no similar name is left"]);
    overlay("$.info.title");
    project.run(&["vendor", "prove"], "").failed(&["- target: \"$.info\"\n    update: {\"title\":null}"]);
}

#[test]
fn a_new_operation_is_proposed_the_group_of_its_like() {
    let project = Project::new("proposal-group");
    project.write(
        "specs/overlays/prove-groups.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $\n    update: {tags: null}\n  - target: $\n    update: {tags: [{name: accounts}, {name: roles}]}\n  \
         - target: $.paths[*]['get']\n    update: {tags: null}\n  - target: $.paths['/users', '/users/{id}'].get\n    update: {tags: [accounts]}\n  \
         - target: $.paths['/roles'].get\n    update: {tags: [roles]}\n",
    );
    let mut new = document();
    let mut operation = |path: &str, id: &str, tag: &str| {
        new["paths"][path] =
            json!({"get": {"operationId": id, "tags": [tag], "responses": {"200": {"description": ""}}}});
    };
    operation("/roles", "listRoles", "角色");
    operation("/other", "other", "users");
    let output = project.run(&["vendor", "prove", "-"], &new.to_string());
    output.failed(&[
        "error[groups.operation]: the operation has no feature group",
        "  paste at the end of specs/overlays/prove-groups.yaml:\n  - target: \"$.paths['/other'].get\"\n    update: \
         {\"tags\":[\"accounts\"]}",
        "1 error(s) in prove",
    ]);
}

#[test]
fn a_broken_text_is_shown_where_it_breaks() {
    let project = Project::new("proposal-source");
    let text = format!("{{\"openapi\": \"3.0.3\", \"x\": [{}, oops]}}", "1, ".repeat(400).trim_end_matches(", "));
    let output = project.run(&["vendor", "prove", "-"], &text);
    output.failed(&["error[source.json]", "   | 1: ... 1, 1, 1", "oops]}\n   |\n  help: correct the JSON"]);
    project.run(&["vendor", "prove", "-"], "openapi: 3.0.3\na: [1\nb: 2\n").failed(&["error[source.yaml]", "\n   | "]);
}
