//! What is no document of an API is rejected with a clear message, by every command that reads one, and quickly.

use std::io::Write;

use crate::support::{CommandOutput, Project};
use serde_json::{Value, json};

fn document() -> Value {
    let operation =
        |id: &str| json!({"get": {"operationId": id, "tags": ["users"], "responses": {"200": {"description": ""}}}});
    json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "tags": [{"name": "users"}],
        "paths": {"/a": operation("a"), "/b": operation("b")},
        "components": {"schemas": {"User": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    })
}

/// Gives a text to `vendor` and to both sides of `diff`; returns their output.
fn outcomes(name: &str, text: &str) -> Vec<CommandOutput> {
    let project = Project::new(&format!("bad-{name}"));
    let good = project.write("good.json", &document().to_string()).display().to_string();
    project.run(&["vendor", "prove", &good], "").succeeded();
    let bad = project.write("bad.json", text).display().to_string();
    let outcomes = vec![
        project.run(&["diff", &good, &bad], ""),
        project.run(&["diff", &bad, &good], ""),
        project.run(&["vendor", "prove", "-"], text),
    ];
    let resolved = project.read("specs/prove.json");
    assert!(resolved.is_some_and(|text| text.contains("\"a\"")), "the resolved document is not what it was");
    outcomes
}

#[track_caller]
fn rejected(name: &str, text: &str, messages: &[&str]) {
    for output in outcomes(name, text) {
        output.failed(messages).failed(&["\n  help: "]);
        assert!(!output.stderr.contains("panicked"), "{}", output.stderr);
        assert!(output.stderr.len() < 4_000, "the message is {} bytes long", output.stderr.len());
    }
}

#[test]
fn a_truncated_file() {
    let text = document().to_string();
    rejected(
        "truncated",
        &text[..text.len() / 2],
        &["error[source.json]", ":1\n   |\n   | 1: ", "ends too early; download it again"],
    );
    rejected("truncated-yaml", "openapi: 3.0.3\npaths: {/a: {get: {", &["error[source.yaml]"]);
    rejected("empty", "", &["error[source.empty]"]);
    rejected("one-byte", "{", &["error[source.json]", "ends too early"]);
}

#[test]
fn a_web_page() {
    rejected("page", "<!DOCTYPE html>\n<html><body>Sign in to continue</body></html>", &["error[source.page]", "HTML"]);
    rejected("text", "Not found", &["error[source.shape]"]);
}

#[test]
fn a_document_of_another_version() {
    let swagger = json!({"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {}}).to_string();
    rejected("swagger", &swagger, &["error[version.unsupported]", "Swagger \"2.0\"", "#/openapi", "convert it"]);
    rejected("four", "openapi: 4.0.0\npaths: {}\n", &["error[version.unsupported]", "\"4.0.0\""]);
}

#[test]
fn references_that_go_in_circles_or_elsewhere() {
    let with = |schema: Value| {
        let mut document = document();
        document["components"]["schemas"]["User"]["properties"]["id"] = schema;
        document
    };
    let mut circle = document();
    circle["components"]["schemas"]["A"] = json!({"$ref": "#/components/schemas/B"});
    circle["components"]["schemas"]["B"] = json!({"$ref": "#/components/schemas/A"});
    rejected(
        "circle",
        &circle.to_string(),
        &["error[references.circle]", "#/components/schemas/A/$ref", "refers to nothing but itself"],
    );
    // Nothing listens there: had it been asked, the message would be another one.
    let remote = with(json!({"$ref": "http://127.0.0.1:9/schemas.json#/Id"}));
    rejected("remote", &remote.to_string(), &["error[references.remote]", "is not part of this document", "/id/$ref"]);
    let file = with(json!({"$ref": "../secrets.json"}));
    rejected("file", &file.to_string(), &["error[references.remote]"]);
    let mut parameters = document();
    parameters["paths"]["/a"]["get"]["parameters"] = json!([{"$ref": "#/components/parameters/P"}]);
    parameters["components"]["parameters"] =
        json!({"P": {"$ref": "#/components/parameters/Q"}, "Q": {"$ref": "#/components/parameters/P"}});
    rejected("parameters", &parameters.to_string(), &["error[references.cycle]", "#/paths/~1a/get/parameters/0"]);
    let mut all_of = document();
    all_of["components"]["schemas"]["A"] = json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]});
    rejected("all-of", &all_of.to_string(), &["error[all-of.cycle]", "#/components/schemas/A"]);
}

#[test]
fn operation_ids_that_occur_twice() {
    let mut document = document();
    document["paths"]["/b"]["get"]["operationId"] = json!("UsersController_a");
    rejected(
        "duplicate",
        &document.to_string(),
        &["error[operation-ids.duplicate]", "\"a\" is also that of /paths/~1a/get", "#/paths/~1b/get"],
    );
    let twice =
        document.to_string().replacen("\"openapi\":\"3.0.3\"", "\"openapi\":\"3.0.3\",\"openapi\":\"3.0.3\"", 1);
    rejected("member-twice", &twice, &["error[source.json]", "\"openapi\" occurs twice"]);
}

#[test]
fn aliases_that_would_fill_the_memory() {
    let mut text = "openapi: 3.0.3\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
    }
    rejected("laughs", &text, &["error[source.yaml]", "larger than 2000000 nodes, aliases written out"]);
}

#[test]
fn nesting_without_end() {
    rejected("deep-json", &format!("{{\"a\":{}", "[".repeat(200_000)), &["error[source.json]", "recursion limit"]);
    rejected("deep-yaml", &format!("a: {}", "[".repeat(200_000)), &["error[source.yaml]"]);
}

#[test]
fn a_file_of_fifty_megabytes() {
    let project = Project::new("bad-huge");
    let good = project.write("good.json", &document().to_string()).display().to_string();
    let path = project.root.join("huge.json");
    let mut file = std::fs::File::create(&path).expect("it can be made");
    file.write_all(b"{\"openapi\": \"3.0.3\", \"x\": \"").expect("it can be written");
    let megabyte = vec![b'x'; 1024 * 1024];
    (0..50).for_each(|_| file.write_all(&megabyte).expect("it can be written"));
    file.write_all(b"\"}").expect("it can be written");
    drop(file);
    let huge = path.display().to_string();
    for arguments in [vec!["vendor", "prove", &huge], vec!["diff", &good, &huge], vec!["diff", &huge, &good]] {
        project.run(&arguments, "").failed(&["error[source.size]", "larger than 32 MiB", "\n  help: "]);
    }
    assert_eq!(project.read("specs/upstream/prove.json"), None);
    std::fs::remove_file(path).expect("it can be removed");
}

#[test]
fn bytes_that_are_no_text() {
    let project = Project::new("bad-bytes");
    let path = project.root.join("bytes.json");
    std::fs::write(&path, b"{\"openapi\": \"\xff\"}").expect("it can be written");
    project
        .run(&["vendor", "prove", &path.display().to_string()], "")
        .failed(&["not UTF-8 text (byte 13)", "convert the document"]);
    project.run(&["vendor", "prove", &project.root.display().to_string()], "").failed(&["error: "]);
}
