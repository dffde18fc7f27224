//! Resolves clashes of names within one scope.

use std::collections::BTreeMap;

use super::closeness::{Decision, NameRequest, decide};
use super::identifiers::{ascii_name, variant_name_with_symbols};
use super::keywords::{CLIENT_METHODS, PRELUDE, TRAIT_METHODS, field_identifier};
use crate::{Error, Options};

/// The names assigned so far within one scope.
pub(super) struct NameScope<'a> {
    document: &'a str,
    kind: &'static str,
    /// Whether an unavailable name is replaced by an available one.
    replaces: bool,
    /// Names in the document by identifier.
    by: BTreeMap<String, String>,
    /// The last number that was appended to a name.
    numbers: BTreeMap<String, usize>,
}

impl<'a> NameScope<'a> {
    pub(super) fn new(options: &'a Options, kind: &'static str) -> Self {
        let (by, numbers) = (BTreeMap::new(), BTreeMap::new());
        Self { document: &options.document_name, kind, replaces: options.any_document, by, numbers }
    }

    /// Assigns every name of the scope, in the order of the requests. Which of several requests gets a name does not depend on
    /// that order: it is the one whose name in the document is closest to it.
    pub(super) fn assign(&mut self, requests: &[NameRequest]) -> Result<Vec<String>, Error> {
        // Where an overlay can decide, two that want the same name are an error; values are distinguished all the same.
        let decisions = if self.replaces || self.kind == "variant" {
            decide(requests, |name| self.is_free(name) && field_identifier(name) == name)
        } else {
            vec![Decision::Alone; requests.len()]
        };
        let mut order: Vec<usize> = (0..requests.len()).collect();
        order.sort_by_key(|index| {
            let request = &requests[*index];
            let rank = match &decisions[*index] {
                _ if request.is_given => 0,
                Decision::Closest(_) => 1,
                Decision::Alone => 2,
                Decision::Other => 3,
            };
            (rank, request.document_name.as_str(), *index)
        });
        let mut names = vec![String::new(); requests.len()];
        for index in order {
            let request = &requests[index];
            let name = match &decisions[index] {
                Decision::Closest(name) => name.clone(),
                Decision::Other if self.kind == "variant" && !request.is_given => {
                    variant_name_with_symbols(&request.document_name)
                }
                Decision::Alone | Decision::Other => request.wanted.clone(),
            };
            names[index] = self.take(name, &request.document_name, &request.pointer)?;
        }
        Ok(names)
    }

    /// Takes the name, or another one in its place.
    pub(super) fn take(&mut self, name: String, document_name: &str, pointer: &str) -> Result<String, Error> {
        let name = if self.replaces { self.free(name, document_name) } else { name };
        if self.is_reserved(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{document_name}` would be the type `{name}`, which hides the one of the standard library"),
                "give it an `x-rust-name` in the overlay",
            ));
        }
        if !self.fits(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{document_name}` would be the {} `{name}`, which is not a valid Rust name", self.kind),
                self.hint(),
            ));
        }
        match self.by.insert(field_identifier(&name), document_name.to_owned()) {
            None => Ok(name),
            Some(other) => Err(Error::new(
                self.document,
                pointer,
                format!("`{document_name}` and `{other}` would both be the {} `{name}`", self.kind),
                self.hint(),
            )),
        }
    }

    /// Whether a name is available.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.is_reserved(name) && self.fits(name) && !self.by.contains_key(&field_identifier(name))
    }

    /// Returns the name if it is available, else one with its symbols as words, with a suffix, or with a number.
    fn free(&mut self, name: String, document_name: &str) -> String {
        if self.is_free(&name) {
            return name;
        }
        let ascii = ascii_name(document_name, self.kind);
        if self.is_free(&ascii) {
            return ascii;
        }
        let (suffix, mark) = match self.kind {
            "type" => ("Type", ""),
            "variant" => ("Value", ""),
            _ => ("_", "_"),
        };
        let base = if self.fits(&name) { name } else { ascii };
        let suffixed = format!("{base}{suffix}");
        if self.is_reserved(&base) && self.is_free(&suffixed) {
            return suffixed;
        }
        loop {
            let number = self.numbers.entry(base.clone()).or_insert(1);
            *number += 1;
            let numbered = format!("{base}{mark}{number}");
            if self.is_free(&numbered) {
                return numbered;
            }
        }
    }

    fn is_reserved(&self, name: &str) -> bool {
        (self.kind == "type" && PRELUDE.contains(&name))
            || (self.replaces
                && self.kind == "method"
                && (CLIENT_METHODS.contains(&name) || TRAIT_METHODS.contains(&name)))
    }

    /// In ASCII, so that it can be typed and searched everywhere, and in the case that the compiler expects.
    fn fits(&self, name: &str) -> bool {
        let types = matches!(self.kind, "type" | "variant");
        if self.kind == "variant" && name == "Unknown" {
            return false;
        }
        let starts = |first: char| if types { first.is_ascii_uppercase() } else { first.is_ascii_lowercase() };
        let continues = |character: char| {
            character.is_ascii_digit()
                || character.is_ascii_lowercase()
                || if types { character.is_ascii_uppercase() } else { character == '_' }
        };
        name.starts_with(starts) && name.chars().all(continues)
    }

    fn hint(&self) -> &'static str {
        match self.kind {
            "variant" => "name the value in the set's `x-variant-names` (value: Name) in the overlay",
            "argument" => "name the path parameter otherwise in the overlay",
            _ => "give it an `x-rust-name` in the overlay",
        }
    }
}
