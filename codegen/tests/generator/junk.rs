//! Documents with junk in them: never a panic, and every error has a place.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Numbers, golden_documents, places};
use identity_apis_codegen::{Document, Envelope, Error, Options, generate};
use serde_json::{Value, json};

/// One of each kind of JSON value, and those that hurt in names, references and limits.
fn junk() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0.5),
        json!(1e300),
        json!(18_446_744_073_709_551_615_u64),
        json!(""),
        json!("junk"),
        json!("ü`\"'\\\n*/ {0} r#\"#"),
        json!("#/components/schemas/junk"),
        json!([]),
        json!(["junk"]),
        json!([[]]),
        json!([{}]),
        json!({}),
        json!({"junk": "junk"}),
        json!({"$ref": "#/components/schemas/junk"}),
        json!({"type": "object", "properties": {"junk": {}}}),
    ]
}

#[test]
fn every_value_replaced_by_junk() {
    let mut rejected = 0;
    let mut taken = 0;
    for (path, document) in different_documents() {
        let original: Value = serde_json::from_str(&document).unwrap();
        // A sixth of the values at each place, another sixth at the next.
        for (index, place) in places(&original).into_iter().enumerate() {
            for value in junk().into_iter().skip(index % 6).step_by(6) {
                let mut mutated = original.clone();
                *mutated.pointer_mut(&place).unwrap() = value.clone();
                match survives(&mutated, &format!("{} with {value} at {place}", path.display())) {
                    Ok(()) => taken += 1,
                    Err(_) => rejected += 1,
                }
            }
        }
    }
    assert!(taken > 500 && rejected > 1000, "{taken} taken, {rejected} rejected: the mutations do not reach much");
}

#[test]
fn every_member_left_out() {
    for (path, document) in golden_documents() {
        let original: Value = serde_json::from_str(&document).unwrap();
        for place in places(&original).into_iter().skip(1) {
            let mut mutated = original.clone();
            let (parent, last) = place.rsplit_once('/').unwrap();
            match mutated.pointer_mut(parent).unwrap() {
                Value::Object(members) => drop(members.remove(&last.replace("~1", "/").replace("~0", "~"))),
                Value::Array(items) => drop(items.remove(last.parse().unwrap())),
                _ => unreachable!("{place}"),
            }
            let _ = survives(&mutated, &format!("{} without {place}", path.display()));
        }
    }
}

/// Parts of documents put where they do not belong: references in circles, schemas in parameters, and so on.
#[test]
fn values_moved_about() {
    for (path, document) in golden_documents() {
        let original: Value = serde_json::from_str(&document).unwrap();
        let all = places(&original);
        for seed in 0..300 {
            let mut numbers = Numbers::new(seed);
            let mut mutated = original.clone();
            for _ in 0..=numbers.below(3) {
                let value = original.pointer(&all[numbers.below(all.len())]).unwrap().clone();
                if let Some(target) = mutated.pointer_mut(&all[numbers.below(all.len())]) {
                    *target = value;
                }
            }
            let _ = survives(&mutated, &format!("{}, seed {seed}", path.display()));
        }
    }
}

#[test]
fn text_cut_off_anywhere() {
    let (_, document) = golden_documents().swap_remove(0);
    for end in (0..document.len()).filter(|end| document.is_char_boundary(*end)) {
        match generate(&document[..end], &Options::new("x")) {
            Ok(_) => assert!(document[end..].trim().is_empty()),
            Err(error) => assert!(error.problem().contains("not JSON"), "{error}"),
        }
    }
}

/// Whatever text is taken, no text of a document gets out of the comment, the literal or the name it is written to.
#[test]
fn junk_texts_give_code_that_parses() {
    for (path, document) in different_documents() {
        let original: Value = serde_json::from_str(&document).unwrap();
        for (index, place) in places(&original).into_iter().enumerate() {
            for text in ["ü`\"'\\\n*/ {0} r#\"#", "]](x) \r\n\t///"].into_iter().skip(index % 2).step_by(2) {
                let mut mutated = original.clone();
                *mutated.pointer_mut(&place).unwrap() = json!(text);
                let Ok(generated) = generate(&mutated.to_string(), &Options::new("x")) else { continue };
                for file in generated.files {
                    if let Err(error) = syn::parse_file(&file.text) {
                        panic!("{} with {text:?} at {place}: {}: {error}", path.display(), file.path);
                    }
                }
            }
        }
    }
}

/// The documents of the goldens, without those that differ in their options only.
fn different_documents() -> Vec<(PathBuf, String)> {
    let mut documents = golden_documents();
    documents.dedup_by(|left, right| left.1 == right.1);
    documents
}

/// Every so many documents are written out as well: parsing and formatting the source takes most of the time, and what can
/// go wrong with a document shows while it is read and in the passes.
const WRITTEN: usize = 16;
static SURVIVED: AtomicUsize = AtomicUsize::new(0);

/// Reads the document, decides on it, and writes some of it, with several options; any error has a place that is in the
/// document, and says what to do.
fn survives(document: &Value, what: &str) -> Result<(), Error> {
    let text = document.to_string();
    let mut outcome = Ok(());
    let envelopes: &[Envelope] =
        if what.contains("envelope") { &[Envelope::None, Envelope::StatusCode] } else { &[Envelope::None] };
    for &envelope in envelopes {
        let mut options = Options::new("x");
        options.envelope = envelope;
        options.schemars = true;
        options.registry = true;
        let is_written = SURVIVED.fetch_add(1, Ordering::Relaxed).is_multiple_of(WRITTEN);
        let generated = catch_unwind(AssertUnwindSafe(|| {
            let document = Document::parse(&text, &options.document_name)?;
            let _ = document.groups();
            document.rules(&options)?;
            if is_written { document.generate(&options).map(drop) } else { Ok(()) }
        }));
        let Ok(generated) = generated else { panic!("{what}: the generator panics") };
        if let Err(error) = generated {
            let pointer = error.pointer();
            assert!(document.pointer(pointer).is_some(), "{what}: `{pointer}` is not in the document: {error}");
            assert!(!error.problem().is_empty() && !error.hint().is_empty(), "{what}: {error}");
            assert!(error.to_string().len() < 600, "{what}: {error}");
            if envelope == Envelope::None {
                outcome = Err(error);
            }
        }
    }
    outcome
}
