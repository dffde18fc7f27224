//! Decides who gets a name that several ask for within one scope.

use std::collections::BTreeMap;

use super::closeness::{Decision, NameRequest, decide};
use super::keywords::{CLIENT_METHODS, PRELUDE, TRAIT_METHODS, field_identifier};
use super::spelling::{spelled_in_ascii, spelled_variant_name};
use crate::{Error, Options};

/// Names given so far within one scope.
pub(super) struct NameScope<'a> {
    document: &'a str,
    kind: &'static str,
    /// Whether a name that cannot be had is replaced by one that can.
    replaces: bool,
    /// Names in the document by identifier, as it is written in source.
    by: BTreeMap<String, String>,
    /// The last number that a name was given.
    numbers: BTreeMap<String, usize>,
}

impl<'a> NameScope<'a> {
    pub(super) fn new(options: &'a Options, kind: &'static str) -> Self {
        let (by, numbers) = (BTreeMap::new(), BTreeMap::new());
        Self { document: &options.document_name, kind, replaces: options.any_document, by, numbers }
    }

    /// Gives every name of the scope, in the order of the requests. Which of several gets a name does not depend on that
    /// order: it is the one whose name in the document is spelled most like it.
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
            (rank, request.official.as_str(), *index)
        });
        let mut names = vec![String::new(); requests.len()];
        for index in order {
            let request = &requests[index];
            let name = match &decisions[index] {
                Decision::Closest(name) => name.clone(),
                Decision::Other if self.kind == "variant" && !request.is_given => {
                    spelled_variant_name(&request.official)
                }
                Decision::Alone | Decision::Other => request.wanted.clone(),
            };
            names[index] = self.take(name, &request.official, &request.pointer)?;
        }
        Ok(names)
    }

    /// Gives the name, or another one in its place.
    pub(super) fn take(&mut self, name: String, official: &str, pointer: &str) -> Result<String, Error> {
        let name = if self.replaces { self.free(name, official) } else { name };
        if self.is_reserved(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` would be the type `{name}`, which hides the one of the standard library"),
                "give it an `x-rust-name` in the overlay",
            ));
        }
        if !self.fits(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` would be the {} `{name}`, which is not a name in Rust's spelling", self.kind),
                self.hint(),
            ));
        }
        match self.by.insert(field_identifier(&name), official.to_owned()) {
            None => Ok(name),
            Some(other) => Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` and `{other}` would both be the {} `{name}`", self.kind),
                self.hint(),
            )),
        }
    }

    /// Whether a name can be had.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.is_reserved(name) && self.fits(name) && !self.by.contains_key(&field_identifier(name))
    }

    /// The name if it can be had, else one with its characters spelled out, with a suffix, or with a number.
    fn free(&mut self, name: String, official: &str) -> String {
        if self.is_free(&name) {
            return name;
        }
        let spelled = spelled_in_ascii(official, self.kind);
        if self.is_free(&spelled) {
            return spelled;
        }
        let (suffix, mark) = match self.kind {
            "type" => ("Type", ""),
            "variant" => ("Value", ""),
            _ => ("_", "_"),
        };
        let base = if self.fits(&name) { name } else { spelled };
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
        let continues = |sign: char| {
            sign.is_ascii_digit()
                || sign.is_ascii_lowercase()
                || if types { sign.is_ascii_uppercase() } else { sign == '_' }
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
