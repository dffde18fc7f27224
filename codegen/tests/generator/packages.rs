//! The packages do the work: documents are read by `openapiv3`, source is made by `quote`.
//!
//! Two counts over the sources of the generator, its tests aside. What is allowed is a table here, file by file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// Files that may speak of `serde_json::Value`, with the reason.
const VALUES_IN: [(&str, &str); 10] = [
    ("ir/extensions.rs", "the one place that reads extensions"),
    ("ir/node.rs", "holds the default of a schema"),
    ("ir/schema.rs", "holds the default of a property"),
    ("ir/read/encodings.rs", "writes the default of a header as text"),
    ("emit/paging.rs", "reads the default of a page size"),
    ("json_schema/keywords.rs", "writes JSON Schema, which is JSON"),
    ("json_schema/named.rs", "writes JSON Schema, which is JSON"),
    ("json_schema/requests.rs", "writes JSON Schema, which is JSON"),
    ("json_schema/conditions.rs", "writes JSON Schema, which is JSON"),
    ("json_schema/property.rs", "writes JSON Schema, which is JSON"),
];

/// Methods of `serde_json::Value` by which one walks it.
const WALKING: [&str; 14] = [
    "as_array",
    "as_bool",
    "as_f64",
    "as_i64",
    "as_null",
    "as_object",
    "as_u64",
    "is_array",
    "is_i64",
    "is_null",
    "is_object",
    "is_u64",
    "pointer",
    "pointer_mut",
];

/// The only file that makes source as text: its lists have comments between their entries, which are no tokens.
const TEXT_IN: &str = "emit/pregenerated.rs";

#[test]
fn packages_read_documents_and_no_value_is_walked() {
    let mut found = BTreeMap::new();
    for (file, syntax) in sources("") {
        let mut uses = ValueUses::default();
        uses.visit_file(&syntax);
        if !uses.0.is_empty() {
            found.insert(file, uses.0);
        }
    }
    let unexpected: Vec<_> = found.iter().filter(|(file, _)| !VALUES_IN.iter().any(|(name, _)| name == file)).collect();
    assert!(unexpected.is_empty(), "`serde_json::Value` outside of defaults and extensions: {unexpected:?}");
    let stale: Vec<_> = VALUES_IN.iter().filter(|(file, _)| !found.contains_key(*file)).collect();
    assert!(stale.is_empty(), "these files no longer need `serde_json::Value`: {stale:?}");
}

#[test]
fn packages_make_the_source_and_no_text_is_parsed() {
    let mut found = BTreeMap::new();
    for (file, syntax) in sources("emit") {
        let mut uses = SourceTexts::default();
        uses.visit_file(&syntax);
        if !uses.0.is_empty() {
            found.insert(file, uses.0);
        }
    }
    let (expected, others): (Vec<_>, Vec<_>) = found.iter().partition(|(file, _)| file.as_str() == TEXT_IN);
    assert!(others.is_empty(), "source made as text: {others:?}");
    assert!(!expected.is_empty(), "{TEXT_IN} no longer makes source as text");
}

/// The counts find what they are there for.
#[test]
fn packages_counts_see_walks_and_texts() {
    let values = |text: &str| {
        let mut uses = ValueUses::default();
        uses.visit_file(&syn::parse_file(text).unwrap());
        uses.0.len()
    };
    assert_eq!(values("fn f(x: &serde_json::Value) -> bool { x.is_object() }"), 2);
    assert_eq!(values("fn f(x: &Value) { x.get(\"a\").and_then(Value::as_str); }"), 2);
    assert_eq!(values("trait V { type Value; } fn f(x: &str) -> Option<T::Value> { x.get(0) }"), 0);
    assert_eq!(values("#[cfg(test)] mod tests { fn f(x: &serde_json::Value) {} }"), 0);
    let texts = |text: &str| {
        let mut uses = SourceTexts::default();
        uses.visit_file(&syn::parse_file(text).unwrap());
        uses.0.len()
    };
    assert_eq!(texts("fn f() { syn::parse_str::<Type>(\"u8\"); TokenStream::from_str(\"x\"); }"), 2);
    assert_eq!(texts("fn f() { \"x\".parse::<TokenStream>(); format!(\"pub struct {x} {{\"); }"), 2);
    assert_eq!(texts("fn f() { format!(\"Self::{name}\"); write!(out, \"self.{a}({b});\"); }"), 2);
    assert_eq!(
        texts(
            "fn f() { format_ident!(\"a{}\", 1); format!(\"The id is {id}.\"); format!(\"As `{a}::{b}`.\"); \"1\".parse::<u8>(); }"
        ),
        0
    );
}

/// Uses of `serde_json::Value`, and of its methods.
#[derive(Default)]
struct ValueUses(Vec<String>);

impl<'ast> Visit<'ast> for ValueUses {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        // `Self::Value` and `T::Value` are types of serde's traits.
        if matches!(segments.as_slice(), [first, ..] if first == "Value")
            || matches!(segments.as_slice(), [first, second, ..] if first == "serde_json" && second == "Value")
        {
            self.0.push(segments.join("::"));
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let method = call.method.to_string();
        // A location has a pointer as well, and a number may be asked for its kind.
        let is_number = matches!(method.as_str(), "pointer" | "as_i64" | "as_u64" | "is_i64");
        if WALKING.contains(&method.as_str()) && !is_number {
            self.0.push(format!(".{method}()"));
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// Source that is made as text, or parsed from it.
#[derive(Default)]
struct SourceTexts(Vec<String>);

impl<'ast> Visit<'ast> for SourceTexts {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let is_parser = match segments.as_slice() {
            [.., ty, function] if function == "from_str" => ty == "TokenStream" || ty == "LitInt",
            [.., function] => function == "parse_str" || function == "parse_file",
            [] => false,
        };
        if is_parser {
            self.0.push(segments.join("::"));
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "parse"
            && let Some(arguments) = &call.turbofish
        {
            for argument in &arguments.args {
                let syn::GenericArgument::Type(syn::Type::Path(ty)) = argument else { continue };
                if ty.path.segments.last().is_some_and(|last| last.ident == "TokenStream") {
                    self.0.push(".parse::<TokenStream>()".to_owned());
                }
            }
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if matches!(name.as_str(), "format" | "write" | "writeln") {
            let text = call.tokens.to_string();
            if looks_like_source(&text) {
                self.0.push(format!("{name}!({text})"));
            }
        }
        visit::visit_macro(self, call);
    }
}

/// Whether the tokens of a `format!` are Rust as text: it has what identifiers, literals and the sentences of doc comments
/// do not have. A sentence may name an item.
fn looks_like_source(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|rest| rest.split('"').next()).unwrap_or(text);
    if inner.starts_with(char::is_uppercase) && inner.ends_with('.') {
        return false;
    }
    ["{{", "}}", "pub ", "fn ", "impl ", "::", "=>", "->", "#[", ");", "<'"].iter().any(|mark| text.contains(mark))
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

/// The files below a directory of the generator's sources, by their path below `src`; tests are left out.
fn sources(below: &str) -> Vec<(String, syn::File)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut pending = vec![root.join(below)];
    let mut found = Vec::new();
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                found.push((name, syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap()));
            }
        }
    }
    assert!(!found.is_empty());
    found
}
