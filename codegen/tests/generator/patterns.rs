//! Patterns of the documents are ones that the run time understands.

use crate::support::{places, real_documents};
use identity_apis_codegen::{Options, generate};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

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
    let golden = include_str!("../golden/constraints/document.json").to_owned();
    let documents = real_documents().into_iter().chain([(golden, Options::new("constraints"))]);
    let mut found = 0;
    for (document, options) in documents {
        for file in generate(&document, &options).unwrap().files {
            for pattern in written_patterns(file.text.parse().unwrap()) {
                assert!(document.contains(&serde_json::to_string(&pattern).unwrap()), "{}: {pattern}", file.path);
                assert!(regex_lite::Regex::new(&pattern).is_ok(), "{}: {pattern}", file.path);
                found += 1;
            }
        }
    }
    assert!(found > 0, "no document has a pattern for the engine");
}

/// What stands in each `validate::pattern!("...")`.
fn written_patterns(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut name = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if name == "pattern!" => {
                found.push(syn::parse2::<syn::LitStr>(group.stream()).unwrap().value());
            }
            TokenTree::Group(group) => found.extend(written_patterns(group.stream())),
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Punct(mark) if mark.as_char() == '!' => name.push('!'),
            _ => name.clear(),
        }
    }
    found
}
