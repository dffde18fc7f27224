//! Runs progenitor over a copy of each document, after leaving out of the copy what progenitor cannot digest.

use std::path::PathBuf;
use std::{env, fs};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-changed=build.rs");
    for api in ["prove", "genauth"] {
        if env::var_os(format!("CARGO_FEATURE_{}", api.to_uppercase())).is_none() {
            continue;
        }
        let path = format!("../../../specs/{api}.json");
        println!("cargo::rerun-if-changed={path}");
        let text = fs::read_to_string(&path).expect("the resolved document is there");
        let mut document: Value = serde_json::from_str(&text).expect("the resolved document is JSON");
        keep_one_error_type(&mut document);
        let document = serde_json::from_value(document).expect("openapiv3 reads the document");
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Positional);
        let tokens = Generator::new(&settings).generate_tokens(&document).expect("progenitor takes the document");
        let file = syn::parse2(tokens).expect("progenitor writes Rust");
        fs::write(out.join(format!("{api}.rs")), prettyplease::unparse(&file)).expect("OUT_DIR can be written");
    }
}

/// `assertion failed: response_types.len() <= 1` (progenitor-impl, `extract_responses`): an operation may have one type
/// of errors. Error answers with another body than the first one's are left out.
fn keep_one_error_type(document: &mut Value) {
    for operation in operations(document) {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        let mut first: Option<Value> = None;
        responses.retain(|status, response| {
            let body = response.get("content").cloned().unwrap_or_default();
            status.starts_with('2') || *first.get_or_insert_with(|| body.clone()) == body
        });
    }
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut);
    items.flat_map(|item| item.values_mut()).filter(|value| value.get("operationId").is_some())
}
