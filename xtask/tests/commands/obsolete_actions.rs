//! A document from which things have disappeared: one statement, and overlays that are narrowed to what is left.

use crate::support::{Project, reversed};
use serde_json::{Value, json};

/// Three groups; `posts` has a schema of its own, and a query parameter that another group has, too.
fn document() -> Value {
    let response = |name: &str| json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}});
    let query = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "用户"}],
        "paths": {
            "/users": {"get": {"operationId": "listUsers", "tags": ["用户"], "parameters": [query("withPost"), query("page")], "responses": response("User")}},
            "/users/{id}": {"get": {"operationId": "getUser", "responses": response("User"),
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]}},
            "/posts": {"get": {"operationId": "listPosts", "parameters": [query("page")], "responses": response("Post")},
                "post": {"operationId": "createPost", "responses": response("Post")}},
            "/roles": {"get": {"operationId": "listRoles", "responses": response("Role")}}
        },
        "components": {"schemas": {
            "User": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "phone": {"type": "string"}, "country": {"type": "string"}}},
            "Post": {"type": "object", "properties": {"code": {"type": "string"}, "state": {"type": "string", "enum": ["on", "off"]}}},
            "Role": {"type": "object", "properties": {"code": {"type": "string"}, "state": {"type": "string", "enum": ["on", "off"]}}}
        }}
    })
}

const GROUPS: &str = "# Which operation is in which group.\noverlay: 1.0.0\nactions:\n  - target: \"$\"\n    update: { tags: null }\n  \
    - target: $\n    update:\n      tags:\n        - name: posts\n        - name: roles   # rights\n        - name: users\n  \
    - target: $.paths[*]['get', 'post']\n    update: { tags: null }\n  - target: \"$.paths['/posts']['get', 'post']\"\n    update: { tags: [posts] }\n  \
    - target: $.paths['/roles'].get\n    update: { tags: [roles] }\n  - target: >-\n      $.paths[\n      '/users',\n      '/users/{id}'\n      ]['get', 'post']\n    \
    update: { tags: [users] }\n";
const NAMES: &str = "overlay: 1.0.0\nactions:\n  # Value sets\n  - target: \"$.components.schemas['Post', 'Role'].properties.state\"\n    \
    update: { x-enum-name: State }   # both\n\n  # Posts\n  - target: $.components.schemas.Post\n    update: { x-rust-name: JobPost }\n  \
    - target: $.paths['/posts'].get.parameters[?@.name == 'page']\n    update: { x-rust-name: page_number }\n\n  # Users\n  \
    - target: $.components.schemas.User\n    update: {x-rust-name:   Person}\n";
const BEHAVIOR: &str = "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.User.properties.phone\n    \
    update: { x-dependent-required: country, x-rule-ids: { needs: user.phone, length: user.length }, maxLength: 20 }\n  \
    - target: $.paths['/users'].get.parameters[?@.name == 'withPost']\n    update: { description: \"Whether to add posts.\" }\n";

fn project(name: &str) -> Project {
    let project = Project::new(&format!("obsolete-{name}"));
    project.write("specs/overlays/prove-groups.yaml", GROUPS);
    project.write("specs/overlays/prove-names.yaml", NAMES);
    project.write("specs/overlays/prove-behavior.yaml", BEHAVIOR);
    project.run(&["vendor", "prove", "-"], &document().to_string()).succeeded();
    project
}

fn overlays(project: &Project) -> Vec<String> {
    ["groups", "names", "behavior"]
        .iter()
        .filter_map(|topic| project.read(&format!("specs/overlays/prove-{topic}.yaml")))
        .collect()
}

fn without(removed: &[(&str, &str)]) -> String {
    let mut document = document();
    for (holder, name) in removed {
        let holder = document.pointer_mut(holder).expect("it is there");
        holder.as_object_mut().expect("an object").remove(*name).expect("it is there");
    }
    document.to_string()
}

#[test]
fn gone_group_is_one_statement() {
    let project = project("statement");
    let fewer = without(&[("/paths", "/posts"), ("/components/schemas", "Post")]);
    let output = project.run(&["vendor", "prove", "-"], &fewer);
    output.failed(&[
        "error[overlay.obsolete]: 2 operations were removed:\n    posts (2): createPost, listPosts\n  3 overlay actions refer only to \
         removed parts, 2 to others as well:\n    specs/overlays/prove-groups.yaml: 1 and 1\n    \
         specs/overlays/prove-names.yaml: 2 and 1\n  help: `--drop-obsolete`",
        "\n\n1 error(s) in prove; specs/prove.json is unchanged",
    ]);
    assert_eq!(overlays(&project), [GROUPS, NAMES, BEHAVIOR]);
}

#[test]
fn obsolete_actions_are_dropped_and_everything_else_keeps_its_bytes() {
    let project = project("dropped");
    let fewer = without(&[("/paths", "/posts"), ("/components/schemas", "Post")]);
    let output = project.run(&["vendor", "prove", "-", "--drop-obsolete"], &fewer);
    assert!(output.succeeded().stdout.contains("; the former are dropped, the latter narrowed"), "{}", output.stdout);
    let groups = GROUPS
        .replace("        - name: posts\n", "")
        .replace("  - target: \"$.paths['/posts']['get', 'post']\"\n    update: { tags: [posts] }\n", "");
    let names = NAMES.replace("['Post', 'Role']", "['Role']").replace(
        "  # Posts\n  - target: $.components.schemas.Post\n    update: { x-rust-name: JobPost }\n  \
         - target: $.paths['/posts'].get.parameters[?@.name == 'page']\n    update: { x-rust-name: page_number }\n\n",
        "",
    );
    assert_eq!(overlays(&project), [groups, names, BEHAVIOR.to_owned()]);
    project.run(&["vendor", "prove", "--check"], "").succeeded();
}

#[test]
fn mark_that_names_a_property_that_is_gone_goes_with_its_rule() {
    let project = project("marks");
    let fewer = without(&[("/components/schemas/User/properties", "country")]);
    project.run(&["vendor", "prove", "-"], &fewer).failed(&[
        "error[overlay.obsolete]: no operation was removed, but parts of some were",
        "prove-behavior.yaml: 0 and 1",
    ]);
    project.run(&["vendor", "prove", "-", "--drop-obsolete"], &fewer).succeeded();
    let behavior = BEHAVIOR
        .replace("x-dependent-required: country, x-rule-ids: { needs: user.phone, length", "x-rule-ids: { length");
    assert_eq!(overlays(&project), [GROUPS.to_owned(), NAMES.to_owned(), behavior]);
}

#[test]
fn renamed_parameters_and_properties_are_proposed_and_nothing_of_them_is_dropped() {
    let project = project("renamed");
    let mut text = document();
    text["paths"]["/users"]["get"]["parameters"][0]["name"] = json!("withPosts");
    let properties = text["components"]["schemas"]["User"]["properties"].as_object_mut().expect("an object");
    let phone = properties.remove("phone").expect("it is there");
    properties.insert("phoneNumber".to_owned(), phone);
    text["paths"].as_object_mut().expect("an object").remove("/roles");
    // The order of everything is another one, too.
    let text = reversed(&text);
    let output = project.run(&["vendor", "prove", "-", "--drop-obsolete"], &text);
    output.failed(&[
        "error[overlay.obsolete]: 1 operation was removed:\n    roles (1): listRoles\n  1 overlay action refers only to removed parts",
        "\n  `phone` was removed, and `phoneNumber` is new: 1 action names it: specs/overlays/prove-behavior.yaml:3",
        "\n  `withPost` was removed, and `withPosts` is new: 1 action names it: specs/overlays/prove-behavior.yaml:5",
        "help: use the new name in the actions",
        "- target: \"$.components.schemas.User.properties.phoneNumber\"",
    ]);
    assert_eq!(overlays(&project)[2], BEHAVIOR);
    let named = BEHAVIOR.replace("properties.phone\n", "properties.phoneNumber\n").replace("'withPost'", "'withPosts'");
    project.write("specs/overlays/prove-behavior.yaml", &named);
    project.run(&["vendor", "prove", "-", "--drop-obsolete"], &text).succeeded();
}

#[test]
fn mistake_in_an_overlay_is_not_taken_for_obsolete() {
    let project = project("mistake");
    project.write("specs/overlays/prove-names.yaml", &NAMES.replace("schemas.User\n", "schemas.Users\n"));
    let output = project.run(&["vendor", "prove", "-", "--drop-obsolete"], &document().to_string());
    output.failed(&["error[overlay.no-match]", "- target: \"$.components.schemas.User\"", "1 error(s) in prove"]);
}

#[test]
fn order_of_a_document_makes_nothing_obsolete() {
    let project = project("order");
    let mut text = document();
    for path in ["/users", "/posts"] {
        if let Some(Value::Array(parameters)) = text["paths"][path]["get"].get_mut("parameters") {
            parameters.reverse();
        }
    }
    let resolved = project.read("specs/prove.json");
    project.run(&["vendor", "prove", "-", "--drop-obsolete"], &reversed(&text)).succeeded();
    assert_eq!(overlays(&project), [GROUPS, NAMES, BEHAVIOR]);
    assert_eq!(project.read("specs/prove.json"), resolved);
}

#[test]
fn everything_but_one_operation_may_go() {
    let project = project("almost-all");
    let mut text = document();
    text["paths"] = json!({"/roles": text["paths"]["/roles"]});
    text["components"]["schemas"] = json!({"Role": text["components"]["schemas"]["Role"]});
    project.run(&["vendor", "prove", "-", "--drop-obsolete"], &text.to_string()).succeeded();
    let [groups, names, behavior] = overlays(&project).try_into().expect("three files");
    assert!(groups.contains("tags:\n        - name: roles   # rights\n") && !groups.contains("users"), "{groups}");
    assert_eq!(names.matches("- target").count(), 1, "{names}");
    assert_eq!(behavior, "overlay: 1.0.0\nactions:\n");
    project.run(&["vendor", "prove", "--check"], "").succeeded();
    // And back: what was dropped is to be written again, in one proposal per group.
    let output = project.run(&["vendor", "prove", "-"], &document().to_string());
    output.failed(&[
        "error[groups.operation]: 4 operations have no feature group\n  --> specs/upstream/prove.json\n",
        "suggested by tags and paths: posts 2, users 2",
        "new groups, for each of which `cargo xtask regenerate` adds a Cargo feature: posts, users",
        "  - target: \"$\"\n    update: {\"tags\":[{\"name\":\"posts\"},{\"name\":\"users\"}]}\n  - target: \"$.paths['/posts']['get', \
         'post']\"\n    update: {\"tags\":[\"posts\"]}\n",
        "4 error(s) in prove;",
    ]);
}

#[test]
fn feature_of_a_group_that_is_gone_is_kept_while_code_names_it() {
    let project = Project::new("obsolete-feature");
    let manifest = "[workspace.package]\nversion = \"1.2.3\"\n\n[features]\n# Both groups.\ngenauth = [\"genauth-a\", \
                    \"genauth-b\"]\ngenauth-core = []\ngenauth-a = [\"genauth-core\"]\ngenauth-b = [\"genauth-core\"]\n";
    project.write("Cargo.toml", manifest);
    project.write("src/lib.rs", "#[cfg(feature = \"genauth-a\")]\nmod a;\n#[cfg(feature = \"genauth-b\")]\nmod b;\n");
    let envelope = json!({"type": "object", "properties": {"statusCode": {"type": "integer"}, "data": {}}});
    let operation = |id: &str, group: &str| {
        json!({"get": {"operationId": id, "tags": [group], "responses": {"200": {"description": "", "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/Envelope"}}}}}}})
    };
    let mut text = json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "tags": [{"name": "a"}, {"name": "b"}],
        "paths": {"/a": operation("a", "a"), "/b": operation("b", "b")}, "components": {"schemas": {"Envelope": envelope}}
    });
    project.run(&["vendor", "genauth", "-"], &text.to_string()).succeeded();
    text["tags"] = json!([{"name": "a"}]);
    text["paths"].as_object_mut().expect("an object").remove("/b");
    let output = project.run(&["regenerate", "genauth", "-", "--no-build"], &text.to_string());
    output.failed(&[
        "error: the feature `genauth-b` has no feature group any more, but it is used at\n  --> src/lib.rs:3\n  help: first remove",
        "every file is as it was before",
    ]);
    assert_eq!(project.read("Cargo.toml").as_deref(), Some(manifest));
}
