//! `cargo xtask vendor` as a whole, on small documents in a project of their own.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const DOCUMENT: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "t", "version": "1"},
  "tags": [{"name": "users"}],
  "paths": {
    "/users/{id}": {
      "get": {
        "operationId": "UsersController_getUser",
        "tags": ["users"],
        "parameters": [{"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["b", "a"]}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}
      }
    }
  },
  "components": {"schemas": {"User": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a", "b"]}}}}}
}
"##;

const NAMES: &str = "overlay: 1.0.0\n\
info: {title: \"names\", version: 1.0.0}\n\
actions:\n  \
  - target: $.components.schemas.User.properties.kind\n    \
    update: {x-enum-name: \"UserKind\"}\n";

/// A directory that looks like the project.
struct Project {
    root: PathBuf,
}

impl Project {
    fn new(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("vendor-{name}"));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("specs/overlays")).expect("a directory can be made");
        Self { root }
    }

    fn write(&self, path: &str, text: &str) -> PathBuf {
        let path = self.root.join(path);
        fs::write(&path, text).expect("a file can be written");
        path
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).ok()
    }

    fn vendor(&self, arguments: &[&str], input: &str) -> CommandOutput {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["--root".as_ref(), self.root.as_os_str()])
            .arg("vendor")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // The program may end without reading its input.
        let _ = child.stdin.take().expect("its input is piped").write_all(input.as_bytes());
        CommandOutput::of(&child.wait_with_output().expect("the program ends"))
    }

    /// Vendors a document from standard input.
    fn vendor_stdin(&self, input: &str) -> CommandOutput {
        self.vendor(&["prove", "-"], input)
    }
}

#[derive(Debug, PartialEq)]
struct CommandOutput {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl CommandOutput {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    fn succeeded(&self) -> &Self {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self
    }

    /// Failed in an orderly way, with all of these in its message.
    fn failed(&self, messages: &[&str]) -> &Self {
        assert_eq!(self.code, Some(1), "{self:?}");
        for message in messages {
            assert!(self.stderr.contains(message), "{message:?} is not in:\n{}", self.stderr);
        }
        self
    }
}

#[test]
fn a_document_is_stored_changed_and_normalized() {
    let project = Project::new("whole");
    project.write("specs/overlays/prove-names.yaml", NAMES);
    let output = project.vendor_stdin(DOCUMENT);
    output.succeeded();
    assert_eq!(
        output.stdout,
        "specs/prove.json written\n  1 operations, 2 schemas\n  1 overlays, 1 actions\n  value sets: 2 locations -> 1 \
         schemas (0 without a name from an overlay)\n  1 note(s): path-parameters.undeclared (--verbose shows them)\n  without a \
         description: 1 operations, 1 types, 1 property names, 2 parameter names\n    operations: users 1\n  help: \
         `--drafts <DIR>` writes the overlay actions for them, to be filled in and appended to specs/overlays/prove-*.yaml\n"
    );
    assert_eq!(project.read("specs/upstream/prove.json").as_deref(), Some(DOCUMENT));
    let resolved = project.read("specs/prove.json").expect("the document was written");
    assert!(resolved.starts_with("{\n  \"components\": {\n    \"schemas\": {\n      \"User\": {"));
    assert!(resolved.ends_with("}\n"));
    let resolved: serde_json::Value = serde_json::from_str(&resolved).expect("it is JSON");
    assert_eq!(
        resolved["components"]["schemas"]["UserKind"],
        serde_json::json!({"type": "string", "enum": ["a", "b"], "x-open-enum": true})
    );
    let operation = &resolved["paths"]["/users/{id}"]["get"];
    assert_eq!(operation["operationId"], "getUser");
    assert_eq!(operation["parameters"][1]["schema"]["$ref"], "#/components/schemas/UserKind");
}

#[test]
fn a_second_run_changes_nothing_and_says_what_changed_otherwise() {
    let project = Project::new("again");
    project.vendor_stdin(DOCUMENT).succeeded();
    let modified = || fs::metadata(project.root.join("specs/prove.json")).and_then(|data| data.modified()).ok();
    let before = modified();
    let output = project.vendor(&["prove"], "");
    assert!(output.succeeded().stdout.starts_with("specs/prove.json unchanged\n"), "{}", output.stdout);
    assert_eq!(modified(), before);
    project.write("specs/overlays/prove-names.yaml", &NAMES.replace("UserKind", "PersonKind"));
    let output = project.vendor(&["prove"], "");
    assert!(output.stdout.contains("2 changed, 1 added, 1 removed"), "{}", output.stdout);
    assert!(
        output.stdout.contains("    + /components/schemas/PersonKind\n    - /components/schemas/UserKind\n"),
        "{}",
        output.stdout
    );
}

#[test]
fn yaml_is_stored_as_json() {
    let project = Project::new("yaml");
    let yaml = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ntags: [name: users]\npaths:\n  /a:\n    get:\n      \
                operationId: a\n      tags: [users]\n      responses:\n        200: {description: ''}\n";
    project.vendor_stdin(yaml).succeeded();
    let upstream = project.read("specs/upstream/prove.json").expect("it was stored");
    assert!(upstream.contains("\"openapi\": \"3.1.0\"") && upstream.contains("\"200\": {"), "{upstream}");
    assert!(project.read("specs/prove.json").is_some_and(|text| text.contains("\"openapi\": \"3.0.3\"")));
}

#[test]
fn check_finds_what_is_out_of_date_and_writes_nothing() {
    let project = Project::new("check");
    project.vendor(&["prove", "--check"], "").failed(&["specs/upstream/prove.json does not exist"]);
    project.vendor_stdin(DOCUMENT).succeeded();
    project.vendor(&["prove", "--check"], "").succeeded();
    let good = project.read("specs/prove.json").expect("it was written");

    let edited = good.replace("\"get\"", "\"put\"");
    project.write("specs/prove.json", &edited);
    project.vendor(&["prove", "--check"], "").failed(&[
        "--> specs/prove.json#/paths/~1users~1{id}/get\n      has nothing, should have an object of 4 members",
        "--> specs/prove.json#/paths/~1users~1{id}/put\n",
        "help: run `cargo xtask vendor prove`",
    ]);
    assert_eq!(project.read("specs/prove.json").as_deref(), Some(edited.as_str()));

    project.write("specs/prove.json", good.trim_end());
    project.vendor(&["prove", "--check"], "").failed(&["not the bytes"]);
    project.write("specs/prove.json", "{");
    project.vendor(&["prove", "--check"], "").failed(&["not valid JSON"]);
    // Both APIs are looked at when none is named.
    project.write("specs/prove.json", &good);
    project.vendor(&["--check"], "").failed(&["specs/upstream/genauth.json does not exist"]);
}

#[test]
fn what_is_no_openapi_document_is_not_stored() {
    let project = Project::new("rejected");
    project.vendor_stdin(DOCUMENT).succeeded();
    let cases: [(&str, &[&str]); 6] = [
        (&DOCUMENT[..300], &["error[source.json]", "--> standard input:10", "ends too early"]),
        ("<!DOCTYPE html>\n<html><body>Sign in</body></html>", &["error[source.page]", "HTML"]),
        ("{\"swagger\": \"2.0\", \"paths\": {}}", &["error[version.unsupported]", "Swagger \"2.0\"", "convert it"]),
        ("{\"openapi\": \"3.0.3\", \"openapi\": \"3.0.3\"}", &["\"openapi\" occurs twice"]),
        ("", &["error[source.empty]"]),
        ("a: *nothing\n", &["error[source.yaml]", "standard input:1"]),
    ];
    for (input, messages) in cases {
        project.vendor_stdin(input).failed(messages);
        assert_eq!(project.read("specs/upstream/prove.json").as_deref(), Some(DOCUMENT));
    }
    project.vendor(&["prove", "/no/such/file"], "").failed(&["error: /no/such/file:"]);
}

#[test]
fn problems_of_a_document_are_reported_together() {
    let project = Project::new("problems");
    let document = DOCUMENT
        .replace("\"get\": {", "\"post\": {\"operationId\": \"AppsController_getUser\", \"responses\": {}}, \"get\": {")
        .replace("{\"type\": \"string\", \"enum\": [\"a\", \"b\"]}", "{\"$ref\": \"https://example.com/kind.json\"}");
    project.write(
        "specs/overlays/prove-fixes.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.Gone\n    description: was needed once\n    remove: true\n",
    );
    project.vendor_stdin(&document).failed(&[
        "error[overlay.no-match]: the target matches nothing\n  --> specs/overlays/prove-fixes.yaml:3 (action 1)\n  target: \
         $.components.schemas.Gone\n   |\n   |   - target: $.components.schemas.Gone\n",
        "error[references.remote]: \"https://example.com/kind.json\" is not part of this document\n  --> \
         specs/upstream/prove.json#/components/schemas/User/properties/kind/$ref",
        "error[operation-ids.duplicate]: operationId \"getUser\" is also that of /paths/~1users~1{id}/get/operationId\n  \
         --> specs/upstream/prove.json#/paths/~1users~1{id}/post/operationId",
        "error[groups.operation]: the operation has no feature group",
        "error[errors.no-success]",
        "5 error(s) in prove; specs/prove.json is unchanged",
    ]);
    assert_eq!(project.read("specs/prove.json"), None);
    // The document itself is fit to be worked on, so it is there to write overlays for.
    assert_eq!(project.read("specs/upstream/prove.json"), Some(document));
}

#[test]
fn overlays_with_unknown_names_or_contents_are_errors() {
    let project = Project::new("overlays");
    project.write("specs/overlays/prove-extras.yaml", NAMES);
    project.write("specs/overlays/genauth-names.yml", NAMES);
    project.write("specs/overlays/prove-names.yaml", "overlay: 1.0.0\nactions:\n  - target: $.a[\n    update: {}\n");
    project.vendor_stdin(DOCUMENT).failed(&[
        "error[overlay.name]: the file name has no known API and topic",
        "--> specs/overlays/prove-extras.yaml:1",
        "--> specs/overlays/genauth-names.yml:1",
        "topics: groups, fixes, names, value-sets, personal-data, operations, schemas, properties, behavior, history",
        "error[overlay.target]: the target is not a JSONPath",
        "--> specs/overlays/prove-names.yaml:3 (action 1)",
    ]);
}

#[test]
fn overlays_are_applied_in_the_order_of_topics() {
    let project = Project::new("order");
    let overlay = |title: &str| {
        format!("overlay: 1.0.0\nactions:\n  - target: $.info\n    description: d\n    update: {{title: {title}}}\n")
    };
    for topic in ["behavior", "fixes", "properties", "names"] {
        project.write(&format!("specs/overlays/prove-{topic}.yaml"), &overlay(topic));
    }
    project.vendor_stdin(DOCUMENT).succeeded();
    assert!(project.read("specs/prove.json").is_some_and(|text| text.contains("\"title\": \"behavior\"")));
}
