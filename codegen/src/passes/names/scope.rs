//! Names given within one scope.

use std::collections::BTreeMap;

use super::keywords::{CLIENT_METHODS, PRELUDE};
use super::spelling::spelled_in_ascii;
use crate::{Error, Options};

/// Names given so far within one scope.
pub(super) struct Taken<'a> {
    document: &'a str,
    kind: &'static str,
    /// Whether a name that cannot be had is replaced by one that can.
    replaces: bool,
    pub(super) by: BTreeMap<String, String>,
    /// The last number that a name was given.
    numbers: BTreeMap<String, usize>,
}

impl<'a> Taken<'a> {
    pub(super) fn new(options: &'a Options, kind: &'static str) -> Self {
        let (by, numbers) = (BTreeMap::new(), BTreeMap::new());
        Self { document: &options.document_name, kind, replaces: options.any_document, by, numbers }
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
                self.advice(),
            ));
        }
        match self.by.insert(name.clone(), official.to_owned()) {
            None => Ok(name),
            Some(other) => Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` and `{other}` would both be the {} `{name}`", self.kind),
                self.advice(),
            )),
        }
    }

    /// The name if it can be had, else one with its signs spelled out, else with a number.
    fn free(&mut self, name: String, official: &str) -> String {
        let can_be_had =
            |this: &Self, name: &str| !this.is_reserved(name) && this.fits(name) && !this.by.contains_key(name);
        if can_be_had(self, &name) {
            return name;
        }
        let spelled = spelled_in_ascii(official, self.kind);
        if can_be_had(self, &spelled) {
            return spelled;
        }
        let base = if self.fits(&name) { name } else { spelled };
        let mark = if matches!(self.kind, "type" | "variant") { "" } else { "_" };
        loop {
            let number = self.numbers.entry(base.clone()).or_insert(1);
            *number += 1;
            let numbered = format!("{base}{mark}{number}");
            if can_be_had(self, &numbered) {
                return numbered;
            }
        }
    }

    fn is_reserved(&self, name: &str) -> bool {
        (self.kind == "type" && PRELUDE.contains(&name))
            || (self.replaces && self.kind == "method" && CLIENT_METHODS.contains(&name))
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

    fn advice(&self) -> &'static str {
        match self.kind {
            "variant" => "name the value in the set's `x-variant-names` (value: Name) in the overlay",
            "argument" => "name the path parameter otherwise in the overlay",
            _ => "give it an `x-rust-name` in the overlay",
        }
    }
}
