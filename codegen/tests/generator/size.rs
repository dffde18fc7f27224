//! Large documents: files stay at a size that editors read.

use std::fmt::Write as _;

use identity_apis_codegen::{Generated, Options, generate};

/// Editors drop an included file that is much longer.
const MOST_LINES: usize = 3_500;

#[test]
fn many_types_are_split_over_files() {
    let generated = generate(&document(400), &Options::new("large")).unwrap();
    let parts: Vec<&str> = generated
        .files
        .iter()
        .map(|file| file.path.as_str())
        .filter(|path| path.starts_with("large/types_things"))
        .collect();
    assert!(parts.len() > 3, "{parts:?}");
    assert!(parts.contains(&"large/types_things.rs") && parts.contains(&"large/types_things__2.rs"), "{parts:?}");
    for file in &generated.files {
        let lines = file.text.lines().count();
        assert!(
            file.path.contains("operations") || file.path.contains("client") || lines < MOST_LINES,
            "{}: {lines} lines",
            file.path
        );
    }
    let module = text(&generated, "large/mod.rs");
    for part in parts {
        assert!(module.contains(&format!("\"/{part}\"")), "{part} is not pulled in");
    }
    let structs: usize = generated.files.iter().map(|file| file.text.matches("\npub struct ").count()).sum();
    assert_eq!(structs, generated.structs, "every type is in one file, and in one only");
}

#[test]
fn no_group_can_have_the_name_of_a_continued_file() {
    let document =
        document(200).replace(r#""tags":[{"name":"things"}]"#, r#""tags":[{"name":"things"},{"name":"things-2"}]"#);
    let other = r##""paths":{"/other":{"get":{"operationId":"other","tags":["things-2"],"responses":{"200":{"description":"","content":
        {"application/json":{"schema":{"$ref":"#/components/schemas/Other"}}}}}}},"##;
    let document = document
        .replace(r#""paths":{"#, other)
        .replace(r#""schemas":{"#, r#""schemas":{"Other":{"properties":{"a":{"type":"string"}}},"#);
    let generated = generate(&document, &Options::new("large")).unwrap();
    assert!(text(&generated, "large/types_things_2.rs").contains("pub struct Other"));
    assert!(text(&generated, "large/types_things__2.rs").contains("pub struct Thing"));
}

/// So many objects, each holding the next, with one operation each.
fn document(count: usize) -> String {
    let mut paths = String::new();
    let mut schemas = String::new();
    for index in 0..count {
        let comma = if index == 0 { "" } else { "," };
        let next = (index + 1) % count;
        let _ = write!(
            paths,
            r##"{comma}"/things/{index}":{{"post":{{"operationId":"thing{index}","tags":["things"],"requestBody":{{"content":
            {{"application/json":{{"schema":{{"$ref":"#/components/schemas/Thing{index}"}}}}}}}},"responses":{{}}}}}}"##
        );
        let _ = write!(
            schemas,
            r##"{comma}"Thing{index}":{{"properties":{{"name":{{"type":"string","maxLength":9}},"next":{{"type":"array",
            "items":{{"$ref":"#/components/schemas/Thing{next}"}}}}}}}}"##
        );
    }
    format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"Large","version":"1"}},"tags":[{{"name":"things"}}],
        "paths":{{{paths}}},"components":{{"schemas":{{{schemas}}}}}}}"#
    )
}

fn text<'a>(generated: &'a Generated, path: &str) -> &'a str {
    generated.files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str())
}
