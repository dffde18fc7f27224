//! The same document gives the same bytes, however its members are ordered and how often it is asked for.

use std::collections::BTreeSet;

use crate::support::{Numbers, golden_documents, real_documents};
use identity_apis_codegen::{Document, Generated, Options, generate};
use serde_json::Value;

#[test]
fn twice_the_same() {
    for (document, options) in real_documents() {
        let first = generate(&document, &options).unwrap();
        assert_eq!(first, generate(&document, &options).unwrap());
        let mut paths: Vec<&str> = first.files.iter().map(|file| file.path.as_str()).collect();
        assert!(paths.is_sorted());
        paths.dedup();
        assert_eq!(paths.len(), first.files.len(), "two files of one name");
    }
}

/// Another crate of a build can switch on `serde_json/preserve_order`, and then members come in the document's order:
/// run with `--features preserve-order`, where this test has the most to say.
#[test]
fn the_order_of_members_does_not_matter() {
    for (document, mut options) in real_documents() {
        (options.schemars, options.checks) = (true, true);
        let expected = generate(&document, &options).unwrap();
        let parsed: Value = serde_json::from_str(&document).unwrap();
        for seed in 0..2 {
            let shuffled = shuffled(&parsed, &mut Numbers::new(seed));
            assert_ne!(shuffled, document);
            assert_same(&expected, &generate(&shuffled, &options).unwrap());
        }
    }
    for (path, document) in golden_documents() {
        let Ok(expected) = generate(&document, &Options::new("x")) else { continue };
        let parsed: Value = serde_json::from_str(&document).unwrap();
        for seed in 0..4 {
            let other = generate(&shuffled(&parsed, &mut Numbers::new(seed)), &Options::new("x")).unwrap();
            assert_eq!(expected, other, "{}", path.display());
        }
    }
}

#[test]
fn white_space_does_not_matter() {
    for (document, options) in real_documents() {
        let parsed: Value = serde_json::from_str(&document).unwrap();
        assert_same(&generate(&document, &options).unwrap(), &generate(&parsed.to_string(), &options).unwrap());
    }
}

/// Into how many selections the groups of a document are divided.
const SELECTIONS: usize = 6;

/// Whatever groups are chosen, a type and a method is the same as when all are, so that a feature that another crate
/// switches on never changes what one has.
#[test]
fn a_selection_gives_a_part_of_the_whole() {
    for (document, mut options) in real_documents() {
        options.groups = None;
        let document = Document::parse(&document, "").unwrap();
        let whole = items(&document.generate(&options).unwrap());
        let all = document.groups();
        let mut joined = BTreeSet::new();
        // `cargo xtask codegen --check` generates each group alone.
        for first in 0..SELECTIONS {
            let selected: BTreeSet<_> = all.iter().skip(first).step_by(SELECTIONS).cloned().collect();
            options.groups = Some(selected.clone());
            let part = items(&document.generate(&options).unwrap());
            let strange: Vec<_> = part.difference(&whole).take(5).collect();
            assert!(strange.is_empty(), "groups {selected:?} alone: {strange:?}");
            joined.extend(part);
        }
        options.groups = Some(all.into_iter().collect());
        assert_eq!(items(&document.generate(&options).unwrap()), joined);
        options.groups = Some(BTreeSet::new());
        assert!(items(&document.generate(&options).unwrap()).is_empty());
    }
}

/// Without a client the types are the same.
#[test]
fn the_client_is_an_addition() {
    for (document, mut options) in real_documents() {
        let with = generate(&document, &options).unwrap();
        options.client = false;
        let without = generate(&document, &options).unwrap();
        assert!(without.files.iter().all(|file| !file.path.contains("client") && !file.text.contains("transport")));
        for file in without.files.iter().filter(|file| !file.path.ends_with("/mod.rs")) {
            assert!(with.files.contains(file), "{}", file.path);
        }
    }
}

fn assert_same(left: &Generated, right: &Generated) {
    for (left, right) in left.files.iter().zip(&right.files) {
        assert_eq!(left.path, right.path);
        let different = left.text.lines().zip(right.text.lines()).find(|(left, right)| left != right);
        assert!(left.text == right.text, "{}: {different:?}", left.path);
    }
    assert_eq!(left, right);
}

/// The items of the generated code, whole, without what lists the selection itself.
fn items(generated: &Generated) -> BTreeSet<String> {
    let files = generated.files.iter().filter(|file| !file.path.ends_with("/mod.rs"));
    let items = files.flat_map(|file| split_items(&file.text));
    let is_lookup = |item: &str| item.contains("\npub static ALL") || item.contains("\npub fn by_");
    items.filter(|item| !item.is_empty() && !is_lookup(item)).collect()
}

/// Splits formatted source into its items: each ends with a line at the left border.
fn split_items(text: &str) -> Vec<String> {
    let is_end = |line: &str| !line.starts_with([' ', '/', '#']) && line.trim_end().ends_with(['}', ';']);
    text.split_inclusive('\n').fold(vec![String::new()], |mut items, line| {
        if let Some(item) = items.last_mut() {
            item.push_str(line);
        }
        if is_end(line) {
            items.push(String::new());
        }
        items
    })
}

/// The document's text with the members of every object in another order, and of lists that are sets.
fn shuffled(value: &Value, numbers: &mut Numbers) -> String {
    match value {
        Value::Object(members) => {
            let mut parts: Vec<String> = members
                .iter()
                .map(|(name, member)| {
                    let text = match (name.as_str(), member) {
                        ("required" | "parameters", Value::Array(items)) => {
                            let mut items = items.clone();
                            numbers.shuffle(&mut items);
                            shuffled(&Value::Array(items), numbers)
                        }
                        _ => shuffled(member, numbers),
                    };
                    format!("{}:{text}", Value::from(name.as_str()))
                })
                .collect();
            numbers.shuffle(&mut parts);
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(items) => {
            let parts: Vec<String> = items.iter().map(|item| shuffled(item, numbers)).collect();
            format!("[{}]", parts.join(","))
        }
        scalar => scalar.to_string(),
    }
}
