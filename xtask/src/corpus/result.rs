//! What comes of one document.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use identity_apis_codegen::{Generated, Options, generate};
use identity_apis_resolve::{Diagnostic, resolve_third_party};
use serde_json::Value;

use crate::generator::{module_name, third_party};
use crate::input::read_input;

/// Code, errors with places, or what must not be.
pub(super) enum CorpusResult {
    /// Files of code.
    Code(Box<Code>),
    /// Errors, each with file and place.
    Rejected(Vec<String>, DocumentStats),
    /// A panic, or an error without a place.
    Unsound(String),
}

/// What was generated, and from what.
pub(super) struct Code {
    pub(super) generated: Generated,
    pub(super) options: Options,
    pub(super) notes: usize,
    stats: DocumentStats,
}

/// Sizes, of the document as it was taken in.
#[derive(Default, Clone, Copy)]
pub(super) struct DocumentStats {
    pub(super) operations: usize,
    pub(super) schemas: usize,
    pub(super) lines: usize,
}

impl CorpusResult {
    /// Parses, resolves and generates a document.
    pub(super) fn of(file: &Path, name: &str) -> Self {
        let (shown, text) = match read_input(file) {
            Ok(read) => read,
            Err(failure) => return Self::Rejected(vec![failure.to_string()], DocumentStats::default()),
        };
        let run = || Self::of_text(&shown, &text, name);
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Self::Unsound(format!("{shown}: a panic")))
    }

    fn of_text(shown: &str, text: &str, name: &str) -> Self {
        let document = match resolve_third_party(shown, text) {
            Ok(document) => document,
            Err(problems) => return Self::rejected(&problems),
        };
        let options = third_party(&module_name(name), shown);
        let stats = DocumentStats::of(&document.text);
        match generate(&document.text, &options) {
            Ok(generated) => {
                let stats = DocumentStats { lines: generated.lines(), ..stats };
                Self::Code(Box::new(Code { generated, options, notes: document.notes.len(), stats }))
            }
            Err(error) => Self::Rejected(vec![error.to_string()], stats),
        }
    }

    fn rejected(problems: &[Diagnostic]) -> Self {
        let texts: Vec<String> = problems.iter().map(|problem| problem.render("error")).collect();
        match texts.iter().find(|text| !text.contains("\n  --> ")) {
            Some(text) => Self::Unsound(text.clone()),
            None => Self::Rejected(texts, DocumentStats::default()),
        }
    }

    pub(super) fn is_sound(&self) -> bool {
        !matches!(self, Self::Unsound(_))
    }

    pub(super) fn stats(&self) -> DocumentStats {
        match self {
            Self::Code(code) => code.stats,
            Self::Rejected(_, stats) => *stats,
            Self::Unsound(_) => DocumentStats::default(),
        }
    }

    /// In a few words.
    pub(super) fn summary(&self) -> String {
        match self {
            Self::Code(code) if code.notes == 0 => "code".to_owned(),
            Self::Code(code) => format!("code, {} notes", code.notes),
            Self::Rejected(errors, _) => {
                let first = errors.first().map(String::as_str).unwrap_or_default();
                let first = first.lines().next().unwrap_or_default();
                format!("{} errors: {first}", errors.len())
            }
            Self::Unsound(message) => format!("unsound: {message}"),
        }
    }

    /// All errors.
    pub(super) fn errors(&self) -> String {
        match self {
            Self::Code(_) => String::new(),
            Self::Rejected(errors, _) => errors.join("\n\n"),
            Self::Unsound(message) => message.clone(),
        }
    }
}

impl DocumentStats {
    fn of(text: &str) -> Self {
        let document: Value = serde_json::from_str(text).unwrap_or_default();
        let methods = ["delete", "get", "head", "options", "patch", "post", "put"];
        let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
        let operations = items.map(|item| methods.iter().filter(|method| item.get(*method).is_some()).count()).sum();
        let schemas =
            document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len);
        Self { operations, schemas, lines: 0 }
    }
}
