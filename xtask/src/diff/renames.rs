//! Types that have another Rust name on the new side.

use std::collections::BTreeMap;

use identity_apis_codegen::{ApiSurface, TypeSurface};

use super::pairing::{Paired, pair};

/// Rust names of types that have another name on the new side.
pub(super) fn renamed(old: &ApiSurface, new: &ApiSurface) -> BTreeMap<String, String> {
    let pairs = paired_types(old, new).both.into_iter();
    pairs
        .filter(|(old, new)| old.rust_name != new.rust_name)
        .map(|(old, new)| (old.rust_name.clone(), new.rust_name.clone()))
        .collect()
}

/// The text of a type with the new names of types that have one: a new name is reported once, not at every use.
pub(super) fn with_new_names(text: &str, renamed: &BTreeMap<String, String>) -> String {
    if renamed.is_empty() {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut word = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_alphanumeric() || character == '_' {
            word.push(character);
            continue;
        }
        result.push_str(renamed.get(&word).unwrap_or(&word));
        word.clear();
        result.extend((character != '\0').then_some(character));
    }
    result
}

/// Pairs the types of both sides by the name in the document, then by the Rust name.
pub(super) fn paired_types<'a>(old: &'a ApiSurface, new: &'a ApiSurface) -> Paired<'a, TypeSurface> {
    pair(&old.types, &new.types, &[&|ty| ty.document_name.clone(), &|ty| ty.rust_name.clone()])
}
