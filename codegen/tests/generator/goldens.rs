//! Small documents and the code they give: `golden/<case>/document.json` (and `options.json`), `expected/*.rs`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p identity-apis-codegen --test generator goldens` writes the expected files anew; look at the
//! diff before you commit it. That they compile and work is shown by `tests/goldens.rs` of identity-apis.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use identity_apis_codegen::{Document, Envelope, Options, generate};
use serde_json::Value;

#[test]
fn every_case_gives_the_expected_code() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut complaints = Vec::new();
    for case in cases() {
        let directory = root().join(&case);
        let document = fs::read_to_string(directory.join("document.json")).unwrap();
        let (options, is_pregenerated) = options(&case, &directory);
        let generated = if is_pregenerated {
            Document::parse(&document, &options.document_name).and_then(|document| document.pregenerate(&options))
        } else {
            generate(&document, &options)
        };
        let generated = generated.unwrap_or_else(|error| panic!("{case}: {error}"));
        let prefix = format!("{case}/");
        let actual: BTreeMap<String, String> = generated
            .files
            .into_iter()
            .map(|file| (file.path.strip_prefix(&prefix).unwrap().to_owned(), file.text))
            .collect();
        if update {
            store(&directory.join("expected"), &actual);
        }
        complaints.extend(compare(&case, &stored(&directory.join("expected")), &actual));
    }
    assert!(
        complaints.is_empty(),
        "{}\n\nIf this is meant to be, run UPDATE_GOLDEN=1 cargo test -p identity-apis-codegen --test generator goldens",
        complaints.join("\n")
    );
}

/// What makes generated code hard to read or to compile in any place is not in any of them.
#[test]
fn generated_code_is_tidy() {
    for case in cases() {
        for (name, text) in stored(&root().join(&case).join("expected")) {
            for (number, line) in text.lines().enumerate() {
                let place = format!("{case}/expected/{name}:{}", number + 1);
                assert!(!line.ends_with(' ') || line.trim() == "///", "{place}: space at the end");
                assert!(!line.contains('\t'), "{place}: tab");
            }
            assert!(text.is_empty() || text.ends_with('\n'), "{case}/{name}: no line end at the end");
        }
    }
}

/// Two cases that give the same file are one case too many, or their documents hide what they are about.
#[test]
fn golden_files_are_all_different() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for case in cases() {
        let directory = root().join(&case);
        let mut files = stored(&directory.join("expected"));
        files.insert("document.json".to_owned(), fs::read_to_string(directory.join("document.json")).unwrap());
        for (name, text) in files {
            let place = format!("{case}/{name}");
            if let Some(other) = seen.insert(text, place.clone()) {
                panic!("{place} is {other} again");
            }
        }
    }
}

/// Every case, by the name of its directory.
fn cases() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("document.json").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() > 15, "{} cases are too few; is this the right directory?", names.len());
    names
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Options of a case: those for code that stands in another crate, and what its `options.json` says; and whether the code is
/// generated for all features at once.
fn options(case: &str, directory: &Path) -> (Options, bool) {
    let mut options = Options::new(case);
    options.runtime = "::identity_apis".to_owned();
    options.in_out_dir = false;
    let Ok(text) = fs::read_to_string(directory.join("options.json")) else { return (options, false) };
    let chosen: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    let mut is_pregenerated = false;
    for (name, value) in chosen {
        let text = || value.as_str().unwrap().to_owned();
        let flag = || value.as_bool().unwrap();
        match name.as_str() {
            "all_groups_feature" => options.all_groups_feature = Some(text()),
            "any_document" => options.any_document = flag(),
            "checks" => options.checks = flag(),
            "client" => options.client = flag(),
            "doc_cfg" => options.doc_cfg = flag(),
            "envelope" => options.envelope = Envelope::StatusCode,
            "group_feature" => options.group_feature = Some(text()),
            "groups" => {
                let groups = value.as_array().unwrap();
                options.groups = Some(groups.iter().map(|group| group.as_str().unwrap().to_owned()).collect());
            }
            "name_disabled" => options.name_disabled = flag(),
            "pregenerate" => is_pregenerated = flag(),
            "own_client" => options.own_client = flag(),
            "registry" => options.registry = flag(),
            "runtime" => options.runtime = text(),
            "schemars" => options.schemars = flag(),
            "strip_prefix" => options.strip_prefix = text(),
            other => panic!("{case}/options.json: unknown option {other}"),
        }
    }
    (options, is_pregenerated)
}

fn stored(directory: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(directory) else { return BTreeMap::new() };
    entries
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn store(directory: &Path, files: &BTreeMap<String, String>) {
    fs::create_dir_all(directory).unwrap();
    for (name, text) in files {
        fs::write(directory.join(name), text).unwrap();
    }
    for stale in stored(directory).keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(directory.join(stale)).unwrap();
    }
}

fn compare(case: &str, expected: &BTreeMap<String, String>, actual: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| {
            let place = format!("{case}/expected/{name}");
            match (expected.get(name), actual.get(name)) {
                (Some(expected), Some(actual)) if expected == actual => None,
                (Some(expected), Some(actual)) => Some(format!("{place}: {}", first_difference(expected, actual))),
                (None, _) => Some(format!("{place}: is generated, but not expected")),
                (_, None) => Some(format!("{place}: is expected, but not generated")),
            }
        })
        .collect()
}

fn first_difference(expected: &str, actual: &str) -> String {
    let mut left = expected.lines();
    let mut right = actual.lines();
    let mut number = 0;
    loop {
        number += 1;
        match (left.next(), right.next()) {
            (Some(left), Some(right)) if left == right => {}
            (None, None) => return "line ends differ".to_owned(),
            (left, right) => {
                let shown = |line: Option<&str>| line.unwrap_or("(end of file)").to_owned();
                return format!("line {number}\n  expected: {}\n  actual:   {}", shown(left), shown(right));
            }
        }
    }
}
