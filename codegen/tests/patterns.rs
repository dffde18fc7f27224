//! Patterns of the documents are ones that the run time understands.

mod support;

use identity_apis_codegen::generate;
use serde_json::Value;
use support::{places, real_documents};

/// The generator itself does without a regular expression engine, since it is compiled in every user's build.
#[test]
fn patterns_of_the_documents_compile() {
    for (document, options) in real_documents() {
        let parsed: Value = serde_json::from_str(&document).unwrap();
        for place in places(&parsed).iter().filter(|place| place.ends_with("pattern")) {
            let Some(pattern) = parsed.pointer(place).and_then(Value::as_str) else { continue };
            let compiled = regex_lite::Regex::new(pattern);
            assert!(compiled.is_ok(), "{}#{place}: `{pattern}`: {}", options.document_name, compiled.unwrap_err());
        }
    }
}

/// So do those that are written out as they stand.
#[test]
fn patterns_reach_the_code_unchanged() {
    for (document, options) in real_documents() {
        for file in generate(&document, &options).unwrap().files {
            for (number, line) in file.text.lines().enumerate() {
                let Some((_, rest)) = line.split_once("validate::Pattern::new(") else { continue };
                let literal = rest.split_once("); &PATTERN").unwrap().0;
                let text: String = serde_json::from_str(literal).unwrap();
                assert!(regex_lite::Regex::new(&text).is_ok(), "{}:{}: {text}", file.path, number + 1);
            }
        }
    }
}
