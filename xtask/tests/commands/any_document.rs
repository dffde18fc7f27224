//! `cargo xtask codegen --document` as a whole: the same bytes anywhere, and a place for whatever is rejected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\nwebhooks: {x: {}}\npaths:\n  /pets/{id}:\n    get:\n      \
                        parameters: [{name: X-Trace, in: header, schema: {type: [string, 'null']}}]\n      responses:\n        \
                        200: {description: '', content: {application/json: {schema: {oneOf: [{type: string, const: none}, \
                        {properties: {friend: {$ref: '#/components/schemas/Pet'}}}]}}}}\n        204: {description: ''}\n\
                        components: {schemas: {Pet: {properties: {user_name: {}, userName: {enum: [1, 2]}}}}}\n";

fn directory(name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("any-document-{name}"));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("a directory can be made");
    directory
}

fn codegen(text: &[u8], directory: &Path, change: impl FnOnce(&mut Command)) -> Output {
    fs::write(directory.join("pets.yaml"), text).expect("a file can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["--root", env!("CARGO_MANIFEST_DIR"), "codegen", "--document", "pets.yaml", "--out", "out"]);
    command.current_dir(directory);
    change(&mut command);
    command.output().expect("the program starts")
}

fn files(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(directory.join("out/pets")).expect("there is code");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read(path).expect("text")))
        .collect()
}

#[test]
fn the_same_bytes_wherever_and_whenever() {
    let (here, there) = (directory("here"), directory("there"));
    let first = codegen(DOCUMENT.as_bytes(), &here, |_| {});
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let second = codegen(DOCUMENT.as_bytes(), &there, |command| {
        command.env_clear().env("HOME", "/nonexistent").env("LC_ALL", "tr_TR.UTF-8").env("TZ", "Asia/Tokyo");
    });
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stderr));
    let files_here = files(&here);
    assert!(files_here.len() > 3 && files_here == files(&there));
    let code: String = files_here.values().map(|text| String::from_utf8_lossy(text)).collect();
    for part in
        ["pub fn get_pets_by_id<", "Option<types::GetPetsByIdResponse>", "pub user_name_2:", "pub enum PetUserName"]
    {
        assert!(code.contains(part), "{part} is not in the code");
    }
}

#[test]
fn what_is_rejected_has_a_place() {
    let deep = format!("{}{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    let values: Vec<String> = (0..20_000).map(|number| format!("v{number}")).collect();
    let huge = DOCUMENT.replace("enum: [1, 2]", &format!("enum: [{}]", values.join(", ")));
    let remote = DOCUMENT.replace("#/components/schemas/Pet", "https://example.com/pet.json#/Pet");
    let circle =
        DOCUMENT.replace("{Pet: {", "{A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {x: {}}}]}, Pet: {");
    let cases: [(&str, &str, &str, &str); 7] = [
        ("remote", &remote, "error[references.remote]", "pets.yaml#/paths/~1pets~1{id}/get/responses/200/"),
        ("circle", &circle, "error[all-of.cycle]", "pets.yaml#/components/schemas/A"),
        ("huge", &huge, "error[value-sets.huge]", "pets.yaml#/components/schemas/"),
        ("deep", &deep, "error[source.json]", "pets.yaml:1"),
        ("page", "<!doctype html><p>sign in", "error[source.page]", "pets.yaml:1"),
        ("swagger", "swagger: '2.0'\npaths: {}\n", "error[version.unsupported]", "pets.yaml#/openapi"),
        ("truncated", "{\"openapi\": \"3.0.3\", \"paths\": {", "error[source.json]", "pets.yaml:1"),
    ];
    for (name, text, error, place) in cases {
        let directory = directory(name);
        let output = codegen(text.as_bytes(), &directory, |_| {});
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{name}: {message}");
        assert!(message.contains(error) && message.contains(&format!("--> {place}")), "{name}: {message}");
        assert!(message.contains("help: ") && !directory.join("out").exists(), "{name}: {message}");
    }
}
