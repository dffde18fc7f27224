//! Every keyword in every place where a document's name becomes a Rust name gives code that parses.

use std::collections::BTreeSet;

use identity_apis_codegen::{Options, Shape, api_surface, generate};
use serde_json::{Value, json};

const WORDS: &str = "as break const continue crate else enum extern false fn for if impl in let loop match mod move mut \
    pub ref return self Self static struct super trait true type unsafe use where while async await dyn abstract become \
    box do final macro override priv typeof unsized virtual yield try gen union raw safe auto default macro_rules _ \
    Option Vec String Result Some None Ok Err Box Default wire types transport Client call new empty clone fmt \
    into_future 1st \u{e9} \u{65e5}\u{672c} ! - <=";

fn document(words: &[&str]) -> Value {
    let text = json!({"type": "string"});
    let parameters = |place: &str| -> Vec<Value> {
        words.iter().map(|word| json!({"name": word, "in": place, "required": true, "schema": text})).collect()
    };
    let path: Vec<String> = words.iter().map(|word| format!("{{{word}}}")).collect();
    let response = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/all"}}}}});
    let mut document = json!({
        "openapi": "3.0.3", "info": {"title": "Words", "version": "1"}, "tags": [],
        "paths": {
            (format!("/p/{}", path.join("/"))): {"get": {
                "operationId": "in the path", "tags": ["as"], "parameters": parameters("path"), "responses": response}},
            "/q": {"get": {"operationId": "in the query", "tags": ["as"], "parameters": parameters("query"), "responses": response}}
        },
        "components": {"schemas": {
            "all": {"type": "object", "properties": {}},
            "set": {"type": "string", "enum": words}
        }}
    });
    for (index, word) in words.iter().enumerate() {
        let tag = if word.bytes().all(|byte| byte.is_ascii_lowercase()) { *word } else { "as" };
        document["components"]["schemas"]["all"]["properties"][word] = json!({"$ref": "#/components/schemas/set"});
        document["components"]["schemas"][word] = json!({"type": "object", "properties": {"a": text}});
        document["paths"][format!("/{index}")] = json!({"post": {"operationId": word, "tags": [tag],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{word}")}}}},
            "responses": response}});
        let tags = document["tags"].as_array_mut().unwrap();
        if !tags.contains(&json!({"name": tag})) {
            tags.push(json!({"name": tag}));
        }
    }
    document
}

#[test]
fn keywords_in_every_place_give_code_that_parses() {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut options = Options::new("words");
    options.any_document = true;
    options.schemars = true;
    options.registry = true;
    let generated = generate(&document(&words).to_string(), &options).unwrap();
    assert_eq!(generated.operations, words.len() + 2);
    for file in generated.files {
        if let Err(error) = syn::parse_file(&file.text) {
            panic!("{}: {error}", file.path);
        }
    }
}

#[test]
fn keywords_have_the_same_names_in_any_order_of_the_document() {
    let mut words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut options = Options::new("words");
    options.any_document = true;
    let names = |words: &[&str]| {
        let surface = api_surface(&document(words).to_string(), &options).unwrap();
        let mut names = BTreeSet::new();
        for ty in surface.types {
            if let Shape::ValueSet(variants) = ty.shape {
                names.extend(variants);
            }
            names.insert((ty.document_name, ty.rust_name));
        }
        names
    };
    let before = names(&words);
    words.reverse();
    assert_eq!(before, names(&words));
}
