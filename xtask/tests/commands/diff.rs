//! `cargo xtask diff` as a whole, on pairs of small documents.

use crate::support::{CommandOutput, Project, reversed};
use serde_json::{Value, json};

/// A document with one operation each way, a type that travels both ways, and value sets.
fn document() -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let body = |name: &str| json!({"content": {"application/json": {"schema": reference(name)}}, "required": true});
    let response =
        |name: &str| json!({"200": {"description": "", "content": {"application/json": {"schema": reference(name)}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "users"}, {"name": "roles"}],
        "paths": {
            "/users": {
                "post": {"operationId": "createUser", "tags": ["users"], "requestBody": body("CreateUser"), "responses": response("User")},
                "get": {"operationId": "listUsers", "tags": ["users"], "responses": response("Users"),
                    "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}]}
            },
            "/roles/{code}": {"delete": {"operationId": "deleteRole", "tags": ["roles"], "responses": response("Done"),
                "parameters": [{"name": "code", "in": "path", "required": true, "schema": {"type": "string"}}]}}
        },
        "components": {"schemas": {
            "CreateUser": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 10}, "kind": reference("Kind"), "tags": {"type": "array", "items": {"type": "string"}},
                "address": reference("Address")
            }},
            "User": {"type": "object", "properties": {
                "id": {"type": "string"}, "name": {"type": "string"}, "kind": reference("Kind"), "address": reference("Address"),
                "state": reference("State")
            }},
            "Users": {"type": "object", "properties": {"list": {"type": "array", "items": reference("User")}}},
            "Done": {"type": "object", "properties": {"success": {"type": "boolean"}}},
            "Address": {"type": "object", "properties": {"city": {"type": "string", "description": "City."}}},
            "Kind": {"type": "string", "enum": ["big", "small"]},
            "State": {"type": "string", "enum": ["on", "off"]}
        }}
    })
}

/// Compares the document with one that `change` has been at.
fn diff(name: &str, arguments: &[&str], change: impl FnOnce(&mut Value)) -> CommandOutput {
    let project = Project::new(&format!("diff-{name}"));
    let mut new = document();
    change(&mut new);
    let old = project.write("old.json", &document().to_string());
    let new = project.write("new.json", &new.to_string());
    let (old, new) = (old.display().to_string(), new.display().to_string());
    project.run(&[&["diff", &old, &new, "--check-source"], arguments].concat(), "")
}

/// The changes as `level wire direction rust detail`, one change to the document at a time.
fn changes(name: &str, arguments: &[&str], change: impl FnOnce(&mut Value)) -> Vec<String> {
    let output = diff(name, &[&["--format", "json"], arguments].concat(), change);
    let report: Value = serde_json::from_str(&output.succeeded().stdout).expect("it is JSON");
    let changes = report["documents"][0]["changes"].as_array().expect("a list").clone();
    let text = |change: &Value, name: &str| change[name].as_str().unwrap_or_default().to_owned();
    let found: Vec<String> = changes
        .iter()
        .map(|change| {
            ["level", "wire", "direction", "action", "rust", "detail"]
                .map(|name| text(change, name))
                .join(" ")
                .trim_end()
                .to_owned()
        })
        .collect();
    let most_severe = ["none", "patch", "minor", "major"]
        .iter()
        .rev()
        .find(|level| **level == "none" || found.iter().any(|change| change.starts_with(**level)));
    assert_eq!(report["verdict"].as_str(), most_severe.copied());
    found
}

fn schema<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    &mut document["components"]["schemas"][name]
}

#[test]
fn a_document_does_not_differ_from_itself_in_another_order() {
    let output = diff("same", &[], |_| {});
    assert!(output.succeeded().stdout.contains("verdict: none\nwire: requests same, responses same\n"));
    assert!(!output.stdout.contains("next version"), "{}", output.stdout);
    let project = Project::new("diff-order");
    let old = project.write("old.json", &document().to_string()).display().to_string();
    let new = project.write("new.json", &reversed(&document())).display().to_string();
    assert_ne!(project.read("old.json"), project.read("new.json"));
    let output = project.run(&["diff", &old, &new], "");
    assert!(output.succeeded().stdout.contains("verdict: none"), "{}", output.stdout);
}

#[test]
fn properties_count_by_direction() {
    let property = |ty: &'static str, required: bool| {
        move |document: &mut Value| {
            schema(document, ty)["properties"]["extra"] = json!({"type": "string"});
            if required {
                schema(document, ty)["required"] =
                    if ty == "CreateUser" { json!(["name", "extra"]) } else { json!(["extra"]) };
            }
        }
    };
    assert_eq!(
        changes("optional-request", &[], property("CreateUser", false)),
        ["minor compatible request added api::types::CreateUser::extra"]
    );
    assert_eq!(
        changes("required-request", &[], property("CreateUser", true)),
        [
            "major breaking request added api::types::CreateUser::extra required: `CreateUser::new` takes one more argument"
        ]
    );
    assert_eq!(
        changes("optional-response", &[], property("User", false)),
        ["minor compatible response added api::types::User::extra"]
    );
    assert_eq!(
        changes("required-response", &[], property("User", true)),
        [
            "major compatible response added api::types::User::extra required: `User::new` takes one more argument, and there \
          is no `Default` any more"
        ]
    );
    assert_eq!(
        changes("required-both", &[], property("Address", true)),
        ["major breaking both added api::types::Address::extra required: `Address::new` takes one more argument, and \
          there is no `Default` any more"]
    );
    assert_eq!(
        changes("removed", &[], |document| {
            schema(document, "User")["properties"].as_object_mut().expect("an object").remove("id");
        }),
        ["major compatible response removed api::types::User::id"]
    );
    assert_eq!(
        changes("type", &[], |document| schema(document, "User")["properties"]["id"] = json!({"type": "integer"})),
        ["major breaking response changed api::types::User::id type `Option<String>` -> `Option<i64>`"]
    );
    assert_eq!(
        changes("null", &[], |document| {
            schema(document, "CreateUser")["properties"]["kind"] =
                json!({"allOf": [{"$ref": "#/components/schemas/Kind"}], "nullable": true});
        }),
        ["major same request changed api::types::CreateUser::kind type `Option<Kind>` -> `Nullable<Kind>`"]
    );
    assert_eq!(
        changes("needed", &[], |document| schema(document, "CreateUser")["required"] = json!(["name", "tags"])),
        [
            "major same request changed api::types::CreateUser::tags type `Option<Vec<String>>` -> `Vec<String>`",
            "major breaking request changed api::types::CreateUser::tags optional -> required",
        ]
    );
}

#[test]
fn a_type_that_becomes_part_of_requests_holds_lists_otherwise() {
    let found = changes("direction", &[], |document| {
        schema(document, "CreateUser")["properties"]["friends"] = json!({"$ref": "#/components/schemas/Users"});
    });
    assert!(
        found.contains(
            &"major same both changed api::types::Users::list type `Vec<User>` -> `Option<Vec<User>>`".to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn values_may_come_but_not_go() {
    let values = |ty: &'static str, values: Value| move |document: &mut Value| schema(document, ty)["enum"] = values;
    assert_eq!(
        changes("value-new", &[], values("Kind", json!(["big", "middle", "small"]))),
        ["minor compatible both added api::types::Kind::Middle"]
    );
    assert_eq!(
        changes("value-gone", &[], values("Kind", json!(["big"]))),
        ["major breaking both removed api::types::Kind::Small"]
    );
    assert_eq!(
        changes("value-gone-response", &[], values("State", json!(["on"]))),
        ["major compatible response removed api::types::State::Off"]
    );
    assert_eq!(
        changes("variant", &[], |document| schema(document, "State")["x-variant-names"] = json!({"off": "Down"})),
        ["major same response changed api::types::State::Down variant `Off` is now `Down`"]
    );
}

#[test]
fn unions_are_compared_by_their_types() {
    let union = |types: &[&str]| {
        let types: Vec<Value> =
            types.iter().map(|name| json!({"$ref": format!("#/components/schemas/{name}")})).collect();
        json!({ "oneOf": types })
    };
    let project = Project::new("diff-unions");
    let write = |name: &str, types: &[&str]| {
        let mut document = document();
        document["components"]["schemas"]["Subject"] = union(types);
        schema(&mut document, "User")["properties"]["subject"] = json!({"$ref": "#/components/schemas/Subject"});
        schema(&mut document, "User")["properties"]["done"] = json!({"$ref": "#/components/schemas/Done"});
        project.write(name, &document.to_string()).display().to_string()
    };
    let (two, three) = (write("two.json", &["Users", "Address"]), write("three.json", &["Users", "Address", "Done"]));
    let same = project.run(&["diff", &two, &two, "--check-source"], "");
    assert!(same.succeeded().stdout.contains("verdict: none"), "{}", same.stdout);
    let more = project.run(&["diff", &two, &three, "--check-source"], "");
    assert!(more.succeeded().stdout.contains("minor (1)\n  + api::types::Subject::Done"), "{}", more.stdout);
    let fewer = project.run(&["diff", &three, &two, "--check-source"], "");
    assert!(fewer.succeeded().stdout.contains("major (1)\n  - api::types::Subject::Done"), "{}", fewer.stdout);
}

#[test]
fn operations_come_go_and_move() {
    assert_eq!(
        changes("operation-gone", &[], |document| {
            document["paths"].as_object_mut().expect("an object").remove("/roles/{code}");
        }),
        ["major breaking both removed api::Client::delete_role"]
    );
    assert_eq!(
        changes("operation-new", &[], |document| {
            let copy = document["paths"]["/users"]["post"].clone();
            document["paths"]["/people"]["post"] = copy;
            document["paths"]["/people"]["post"]["operationId"] = json!("createPerson");
        }),
        ["minor compatible both added api::Client::create_person"]
    );
    assert_eq!(
        changes("operation-moved", &[], |document| {
            let item =
                document["paths"].as_object_mut().expect("an object").remove("/roles/{code}").expect("it is there");
            document["paths"]["/role/{code}"] = item;
        }),
        ["minor breaking both changed api::Client::delete_role DELETE /roles/{code} -> DELETE /role/{code}"]
    );
    assert_eq!(
        changes("operation-id", &[], |document| {
            document["paths"]["/users"]["post"]["operationId"] = json!("addUser");
            document["paths"]["/users"]["post"]["x-rust-name"] = json!("create_user");
        }),
        ["patch same both changed api::Client::create_user operationId createUser -> addUser"]
    );
    assert_eq!(
        changes("operation-rust-name", &[], |document| {
            document["paths"]["/users"]["post"]["x-rust-name"] = json!("add_user");
        }),
        ["major same both changed api::Client::add_user method `create_user` is now `add_user`"]
    );
    assert_eq!(
        changes("operation-response", &[], |document| {
            document["paths"]["/users"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"] =
                json!("#/components/schemas/Users");
        }),
        ["major breaking both changed api::Client::create_user result `User` -> `Users`"]
    );
    assert_eq!(
        changes("operation-deprecated", &[], |document| {
            document["paths"]["/users"]["post"]["deprecated"] = json!(true);
        }),
        ["minor same both deprecated api::Client::create_user"]
    );
}

#[test]
fn parameters_of_an_operation_that_had_none_break_the_wire_only_if_one_is_required() {
    let with = |required: bool| {
        move |d: &mut Value| {
            let parameter = json!({"name": "force", "in": "query", "required": required, "schema": {"type": "string"}});
            let parameters = d["paths"]["/roles/{code}"]["delete"]["parameters"].as_array_mut().expect("a list");
            parameters.push(parameter);
        }
    };
    let found = changes("parameters-optional", &[], with(false));
    let expected = "major compatible request changed api::Client::delete_role parameters `()` -> `DeleteRoleQuery`";
    assert!(found.iter().any(|change| change == expected), "{found:#?}");
    let found = changes("parameters-required", &[], with(true));
    assert!(found.iter().any(|change| *change == expected.replace("compatible", "breaking")), "{found:#?}");
}

#[test]
fn body_that_can_be_left_out_changes_the_type_of_the_method() {
    let found = changes("optional-body", &[], |new| {
        new["paths"]["/users"]["post"]["requestBody"]["required"] = json!(false);
    });
    assert_eq!(found, ["major compatible both changed api::Client::create_user `CreateUser` can be left out"]);
}

#[test]
fn a_new_name_of_a_type_is_one_change() {
    let found = changes("rename", &[], |document| schema(document, "Address")["x-rust-name"] = json!("Place"));
    assert_eq!(found, ["major same both changed api::types::Place type `Address` is now `Place`"]);
}

#[test]
fn limits_matter_in_requests_only() {
    let limit = |ty: &'static str, max: u64| {
        move |document: &mut Value| {
            schema(document, ty)["properties"]["name"]["maxLength"] = json!(max);
        }
    };
    assert_eq!(
        changes("limit-tighter", &[], limit("CreateUser", 9)),
        ["minor breaking request changed api::types::CreateUser::name maxLength: 10 -> 9"]
    );
    assert_eq!(
        changes("limit-looser", &[], limit("CreateUser", 11)),
        ["patch compatible request changed api::types::CreateUser::name maxLength: 10 -> 11"]
    );
    assert_eq!(
        changes("limit-response", &[], limit("User", 9)),
        ["patch same response changed api::types::User::name maxLength: none -> 9"]
    );
}

#[test]
fn documentation_alone_is_a_patch() {
    assert_eq!(
        changes("docs", &[], |document| {
            schema(document, "Address")["properties"]["city"]["description"] = json!("Town.");
        }),
        ["patch same both described api::types::Address::city"]
    );
    assert_eq!(
        changes("invisible", &[], |document| schema(document, "Address")["x-note"] = json!("n")),
        ["patch same neither changed api nothing that is visible in the API of this crate"]
    );
}

#[test]
fn a_group_is_a_feature_where_the_api_has_such() {
    let without = |document: &mut Value| {
        document["tags"] = json!([{"name": "users"}]);
        document["paths"]["/roles/{code}"]["delete"]["tags"] = json!(["users"]);
        document["paths"]["/roles/{code}"]["delete"]["x-envelope"] = json!("optional");
    };
    assert_eq!(
        changes("group", &[], without),
        ["patch same both changed api::Client::delete_role group roles -> users"]
    );
    let project = Project::new("diff-feature");
    let bare = |mut document: Value| {
        for path in ["/users", "/roles/{code}"] {
            for operation in document["paths"][path].as_object_mut().expect("an object").values_mut() {
                operation["x-envelope"] = json!("optional");
            }
        }
        document
    };
    let old = project.write("old.json", &bare(document()).to_string()).display().to_string();
    let mut new = bare(document());
    without(&mut new);
    let new = project.write("new.json", &new.to_string()).display().to_string();
    let output = project.run(&["diff", &old, &new, "--api", "genauth"], "");
    assert!(output.succeeded().stdout.contains("- feature `genauth-roles`"), "{}", output.stdout);
    assert!(output.stdout.contains("group roles -> users"), "{}", output.stdout);
}

#[test]
fn the_exit_status_follows_the_verdict() {
    let minor = |document: &mut Value| schema(document, "User")["properties"]["extra"] = json!({"type": "string"});
    assert_eq!(diff("fail-major", &["--fail-on", "major"], minor).code, Some(0));
    for (name, level) in [("fail-minor", "minor"), ("fail-patch", "patch")] {
        let output = diff(name, &["--fail-on", level], minor);
        assert_eq!(output.code, Some(3));
        let message = format!("error: the verdict is minor, and --fail-on is {level}");
        assert_eq!(output.stderr.lines().last(), Some(message.as_str()));
    }
    assert_eq!(diff("fail-none", &["--fail-on", "none"], minor).code, Some(0));
}

#[test]
fn text_and_markdown_say_what_a_reader_needs() {
    let all = |document: &mut Value| {
        schema(document, "CreateUser")["required"] = json!(["name", "a"]);
        schema(document, "CreateUser")["properties"]["a"] = json!({"type": "string"});
        schema(document, "User")["properties"]["b"] = json!({"type": "string"});
        schema(document, "User")["properties"]["c"] = json!({"type": "string"});
        schema(document, "Kind")["enum"] = json!(["big", "middle", "small"]);
        document["paths"]["/roles/{code}"]["delete"]["deprecated"] = json!(true);
        schema(document, "Address")["description"] = json!("A place.");
    };
    let text = diff("text", &[], all).succeeded().stdout.clone();
    let text = text.split_once('\n').map_or("", |(_, rest)| rest);
    assert_eq!(
        text,
        "verdict: major\nwire: requests breaking, responses compatible\n\n\
         major (1)\n  + api::types::CreateUser::a  (CreateUser.a)  required: `CreateUser::new` takes one more argument  \
         [request]  breaks the wire\n\n\
         minor (4)\n  ! api::Client::delete_role  (DELETE /roles/{code})  deprecated\n  \
         + api::types::User::b  (User.b)  [response]\n  + api::types::User::c  (User.c)  [response]\n  \
         + api::types::Kind::Middle  (Kind = \"middle\")  [request and response]\n\n\
         patch (1)\n  ~ documentation of 1 items\n\nnext version: 1.2.3 -> 2.0.0\n"
    );
    assert_eq!(
        diff("markdown", &["--format", "markdown"], all).succeeded().stdout,
        "### The document\n\nVerdict: **major**. On the wire, requests: breaking, responses: compatible.\n\n\
         **Breaks callers**\n\n- `CreateUser` (request): `a`: required: `CreateUser::new` takes one more argument\n\n\
         **New**\n\n- `User` (response): `b`, `c`\n- `Kind` (request and response): `Middle`\n\n\
         **Deprecated**\n\n- `delete_role` (`DELETE /roles/{code}`)\n\nDocumentation of 1 items.\n\n"
    );
}

#[test]
fn both_documents_may_come_as_they_are_published() {
    let project = Project::new("diff-upstream");
    project.write(
        "specs/overlays/prove-names.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.User\n    update: {x-rust-name: Person}\n",
    );
    let mut new = document();
    schema(&mut new, "User")["properties"]["extra"] = json!({"type": ["string", "null"]});
    new["openapi"] = json!("3.1.0");
    let old = project.write("old.json", &document().to_string()).display().to_string();
    let arguments = ["diff", &old, "-", "--upstream", "--api", "prove"];
    let output = project.run(&arguments, &new.to_string());
    assert!(
        output.succeeded().stdout.contains("minor (1)\n  + prove::types::Person::extra  (User.extra)"),
        "{}",
        output.stdout
    );
    project.run(&arguments[..4], &new.to_string()).failed(&["whose overlays", "--api"]);
}

#[test]
fn what_cannot_be_compared_is_rejected_with_its_place() {
    let project = Project::new("diff-rejected");
    let good = project.write("good.json", &document().to_string()).display().to_string();
    let mut remote = document();
    schema(&mut remote, "User")["properties"]["id"] = json!({"$ref": "https://example.com/id.json"});
    let mut twice = document();
    twice["paths"]["/roles/{code}"]["delete"]["operationId"] = json!("createUser");
    let cases: [(String, &str); 5] = [
        (document().to_string()[..200].to_owned(), "error[source.json]"),
        ("<html>".to_owned(), "error[source.page]"),
        ("swagger: '2.0'".to_owned(), "error[version.unsupported]"),
        (remote.to_string(), "error[references.remote]"),
        (twice.to_string(), "error[operation-ids.duplicate]"),
    ];
    for (text, message) in cases {
        project.run(&["diff", &good, "-"], &text).failed(&[message, "--> standard input"]);
        let bad = project.write("bad.json", &text).display().to_string();
        project.run(&["diff", &bad, &good], "").failed(&[message, "bad.json"]);
    }
    project.run(&["diff", &good, "/no/such/file"], "").failed(&["error: /no/such/file:"]);
    project.run(&["diff", "--against-git", "HEAD"], "").failed(&["specs/prove.json at HEAD"]);
}
