//! A document that is organized differently and means the same gives the same code, byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Project, reversed};
use identity_apis_codegen::{Options, generate};
use serde_json::{Map, Value, json};

const PROSE: &str = "## 说明\n\n长文本，包含 JSON：\n\n```json\n{\"description\": {\"userIds\": [\"a\", \"b\"]}, \"statusCode\": 200}\n```\n\n\
    | 字段 | 说明 |\n| --- | --- |\n| `userId` | \\\"用户\\\" |\n";

/// A project with the overlays of this one.
fn project(name: &str) -> Project {
    let project = Project::new(name);
    let overlays = root().join("specs/overlays");
    for entry in fs::read_dir(overlays).expect("there are overlays") {
        let path = entry.expect("it can be listed").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name in ASCII").to_owned();
        project.write(&format!("specs/overlays/{name}"), &fs::read_to_string(&path).expect("it can be read"));
    }
    project
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn upstream(api: &str) -> Value {
    let path = root().join(format!("specs/upstream/{api}.json"));
    serde_json::from_str(&fs::read_to_string(path).expect("it can be read")).expect("it is JSON")
}

/// The generated source that a project's resolved document gives.
fn generated(specs: &Path, options: &Options) -> BTreeMap<String, String> {
    let text = fs::read_to_string(specs.join(format!("{}.json", options.module))).expect("it was written");
    let generated = generate(&text, options).unwrap_or_else(|error| panic!("{error}"));
    generated.files.into_iter().map(|file| (file.path, file.text)).collect()
}

fn assert_same(project: &Project, options: &Options) {
    let (ours, theirs) = (generated(&root().join("specs"), options), generated(&project.root.join("specs"), options));
    assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>());
    for (path, text) in &ours {
        let differing = text.lines().zip(theirs[path].lines()).find(|(left, right)| left != right);
        assert_eq!(differing, None, "{path}");
        assert_eq!(text.len(), theirs[path].len(), "{path}");
    }
}

/// Calls `visit` for each object of the document, the innermost first.
fn for_each_object(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(|member| for_each_object(member, visit));
            visit(members);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_object(item, visit)),
        _ => {}
    }
}

/// The document as the service's framework would write it.
fn as_a_framework_writes_it(document: &mut Value) -> usize {
    document["openapi"] = json!("3.0.0");
    document["info"]["description"] = json!(PROSE);
    let groups: Vec<String> = document["tags"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|tag| tag["name"].as_str().expect("a name").to_owned())
        .collect();
    let tag = |group: &str| {
        let number = groups.iter().position(|name| name == group).expect("a group of the document");
        if group == "users" { "管理用户/API 列表".to_owned() } else { format!("管理分组{number}/API 列表") }
    };
    let mut tags: Vec<Value> =
        groups.iter().rev().map(|group| json!({"name": tag(group), "description": PROSE})).collect();
    tags.insert(0, json!({"name": "概览", "description": PROSE}));
    tags.push(json!({"name": "错误码", "description": PROSE}));
    document["tags"] = tags.into();
    document["x-tagGroups"] =
        json!([{"name": "用户", "tags": ["概览", "管理用户/API 列表"]}, {"name": "其他", "tags": ["错误码"]}]);
    document["components"]["securitySchemes"] =
        json!({"x-authing-userpool-id": {"type": "apiKey", "in": "header", "name": "x-authing-userpool-id"}});
    document["components"]["schemas"]["Object"] = json!({});
    document["components"]["schemas"]["Array"] = json!({});
    let mut changed = 0;
    for (path, item) in document["paths"].as_object_mut().expect("an object") {
        for (method, operation) in item.as_object_mut().expect("an object") {
            let group = operation["tags"][0].as_str().expect("a group").to_owned();
            operation["tags"] = json!([tag(&group)]);
            let id = operation["operationId"].as_str().expect("an id");
            let controller: String = group.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
            operation["operationId"] = json!(format!("{controller}ManagementController_{id}"));
            operation["summary"] = json!("接口");
            operation["description"] = json!(PROSE);
            operation["x-authing-audit"] = json!({"description": "审计"});
            let parameters =
                operation.as_object_mut().expect("an object").entry("parameters").or_insert_with(|| json!([]));
            let parameters = parameters.as_array_mut().expect("a list");
            if path.contains('{') {
                parameters.retain(|parameter| parameter["in"] != "path");
            }
            parameters.reverse();
            parameters.push(json!({"name": "x-authing-userpool-id", "in": "header", "schema": {"type": "string"}}));
            parameters.push(json!({"name": "Authorization", "in": "header", "schema": {"type": "string"}}));
            let responses = operation["responses"].as_object_mut().expect("an object");
            let mut response = responses.remove("200").expect("a success");
            response["description"] = json!("成功");
            responses.insert(if method == "post" { "201" } else { "200" }.to_owned(), response);
            changed += 1;
        }
    }
    for_each_object(document, &mut |members| {
        let is_schema = matches!(members.get("type"), Some(Value::String(_))) && !members.contains_key("in");
        if !is_schema {
            if let Some(Value::Array(names)) = members.get_mut("required") {
                names.reverse();
            }
            return;
        }
        members.insert("description".to_owned(), json!(PROSE));
        let misfit = if members["type"] == "object" { json!("十") } else { json!({"十": 10}) };
        if !members.contains_key("x-lenient") {
            members.entry("default").or_insert(misfit);
        }
        members.entry("example").or_insert_with(|| json!({"示例": [1, 2]}));
        if let Some(Value::Array(names)) = members.get_mut("required") {
            names.reverse();
        }
    });
    changed
}

#[test]
fn organization_of_the_genauth_document_changes_nothing() {
    let project = project("canonicalize-genauth");
    let mut document = upstream("genauth");
    assert_eq!(as_a_framework_writes_it(&mut document), 504);
    let output = project.run(&["vendor", "genauth", "-"], &reversed(&document));
    output.succeeded();
    assert!(output.stdout.contains("504 operations"), "{}", output.stdout);
    assert_same(&project, &Options::genauth());
    let stored = project.read("specs/upstream/genauth.json").expect("it was stored");
    assert!(!stored.contains("说明") && !stored.contains("成功"), "prose was taken over");
    let old = root().join("specs/genauth.json").display().to_string();
    let new = project.root.join("specs/genauth.json").display().to_string();
    let diff = project.run(&["diff", &old, &new, "--fail-on", "minor"], "");
    assert!(diff.succeeded().stdout.contains("wire: requests same, responses same"), "{}", diff.stdout);
}

#[test]
fn the_prove_document_may_come_as_yaml_of_version_3_1() {
    let project = project("canonicalize-prove");
    let mut document = upstream("prove");
    document["openapi"] = json!("3.1.0");
    document["tags"] = json!([{"name": "V3", "description": "All of it."}]);
    document["webhooks"] = json!({"done": {"post": {"responses": {"200": {"description": "d"}}}}});
    for item in document["paths"].as_object_mut().expect("an object").values_mut() {
        for operation in item.as_object_mut().expect("an object").values_mut() {
            operation["tags"] = json!(["V3"]);
            operation["summary"] = json!("Does it.");
            if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
                parameters.retain(|parameter| parameter["in"] != "path" || parameter["schema"].get("x-pii").is_some());
                parameters.reverse();
            }
        }
    }
    for_each_object(&mut document, &mut |members| {
        if members.get("nullable") == Some(&json!(true)) && members.get("type").is_some() {
            members.remove("nullable");
            members["type"] = json!([members["type"], "null"]);
        }
    });
    // JSON is YAML; the comment in front makes it nothing else.
    let text = format!("# Prove\n{}", reversed(&document));
    project.run(&["vendor", "prove", "-"], &text).succeeded();
    assert_same(&project, &Options::prove());
}

#[test]
fn upstream_prose_is_taken_over_only_when_asked_for() {
    let project = Project::new("prose");
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "tags": [{"name": "a"}],
        "paths": {"/a": {"get": {"operationId": "a", "tags": ["a"], "summary": "Their sentence.", "responses": {"200": {"description": ""}}}}}
    });
    project.write(
        "specs/overlays/prove-operations.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: {description: Our sentence.}\n",
    );
    let output = project.run(&["vendor", "prove", "-"], &document.to_string());
    assert!(output.succeeded().stdout.starts_with("1 descriptions and summaries of standard input are removed"));
    for path in ["specs/upstream/prove.json", "specs/prove.json"] {
        assert!(!project.read(path).expect("it was written").contains("Their sentence."), "{path}");
    }
    assert!(project.read("specs/prove.json").is_some_and(|text| text.contains("Our sentence.")));
    project.run(&["vendor", "prove", "-", "--with-descriptions"], &document.to_string()).succeeded();
    let resolved = project.read("specs/prove.json").expect("it was written");
    assert!(resolved.contains("Their sentence.") && resolved.contains("Our sentence."));
    project.run(&["vendor", "prove", "--check"], "").succeeded();
}
