//! What a new document no longer has, in one statement, together with the overlay actions that speak of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::api::Api;
use crate::document::METHODS;
use crate::overlay::{ObsoleteActions, Overlays, find_obsolete};

/// Longest line of a list of names.
const WIDTH: usize = 118;
/// How many locations of a renamed name are listed.
const MOST_PLACES: usize = 4;

/// Operations that are gone, and what that makes obsolete.
pub(super) struct Removals {
    /// Operation ids by group.
    operations: BTreeMap<String, BTreeSet<String>>,
    obsolete: ObsoleteActions,
    dropped: bool,
}

impl Removals {
    /// Compares a document, before overlays, with the resolved one that there was; none if nothing came of it.
    ///
    /// `is_new`: the document is not the one that the resolved one was made from, as far as is known.
    pub(super) fn find(
        document: &Value,
        former: &Value,
        overlays: &mut Overlays,
        is_new: bool,
        dropped: bool,
    ) -> Option<Self> {
        let mut operations: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (path, item) in object(former.get("paths")) {
            for (method, operation) in object(Some(item)).filter(|(method, _)| METHODS.contains(&method.as_str())) {
                if document.get("paths").and_then(|paths| paths.get(path)?.get(method)).is_none() {
                    let group = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or("without group");
                    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or(path);
                    operations.entry(group.to_owned()).or_default().insert(id.to_owned());
                }
            }
        }
        let obsolete = find_obsolete(overlays, document, former, is_new);
        if obsolete.is_empty() && operations.is_empty() {
            return None;
        }
        Some(Self { operations, obsolete, dropped })
    }

    /// The statement as an error, if there is something that must be decided.
    pub(super) fn error(&self, api: Api) -> Option<String> {
        let (drops, narrows) = self.obsolete.counts();
        let open = !self.dropped && drops + narrows > 0;
        if !open && self.obsolete.renames.is_empty() {
            return None;
        }
        let mut text = format!("error[overlay.obsolete]: {}", self.statement());
        if open {
            let _ = write!(
                text,
                "\n  help: `--drop-obsolete` drops the first and narrows the others, as a part of this change: `cargo xtask \
                 regenerate {api} <FILE> --drop-obsolete`"
            );
        }
        if !self.obsolete.renames.is_empty() {
            text.push_str(
                "\n  help: give the actions the new name if it is the same thing; if it is not, delete them and describe \
                 the new one",
            );
        }
        Some(text)
    }

    /// What is gone, and what becomes of the overlays. Writing to a `String` cannot fail.
    pub(super) fn statement(&self) -> String {
        let count: usize = self.operations.values().map(BTreeSet::len).sum();
        let mut text = match count {
            0 => "no operation is gone, but parts of some are".to_owned(),
            _ => format!("{} gone:", are(count, "operation")),
        };
        for (group, ids) in &self.operations {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            list(&mut text, &format!("{group} ({})", ids.len()), &ids);
        }
        self.write_actions(&mut text);
        self.write_renames(&mut text);
        text
    }

    fn write_actions(&self, text: &mut String) {
        let (drops, narrows) = self.obsolete.counts();
        if drops + narrows == 0 {
            return;
        }
        let done = if self.dropped { "; the first are dropped, the others narrowed" } else { "" };
        let _ = write!(
            text,
            "\n  {} only of what is gone, {narrows} name it beside other things{done}:",
            speaks(drops, "overlay action")
        );
        for (file, drops, narrows) in &self.obsolete.files {
            let _ = write!(text, "\n    {file}: {drops} and {narrows}");
        }
    }

    fn write_renames(&self, text: &mut String) {
        let mut renames: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for rename in &self.obsolete.renames {
            renames.entry((&rename.from, &rename.to)).or_default().push(&rename.location);
        }
        for ((from, to), locations) in renames {
            let shown: Vec<&str> = locations.iter().take(MOST_PLACES).copied().collect();
            let more = if locations.len() > MOST_PLACES {
                format!(" and {} more", locations.len() - MOST_PLACES)
            } else {
                String::new()
            };
            let _ = write!(
                text,
                "\n  `{from}` is gone, and `{to}` is new: {} it: {}{more}",
                names(locations.len(), "action"),
                shown.join(", ")
            );
        }
    }
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// A line of names, and more lines where one is too short.
fn list(text: &mut String, head: &str, names: &[&str]) {
    let mut line = format!("    {head}:");
    for (number, name) in names.iter().enumerate() {
        let end = if number + 1 < names.len() { "," } else { "" };
        if line.len() + name.len() + 2 > WIDTH {
            let _ = write!(text, "\n{line}");
            line = "     ".to_owned();
        }
        let _ = write!(line, " {name}{end}");
    }
    let _ = write!(text, "\n{line}");
}

fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn are(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "is" } else { "are" })
}

fn speaks(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "speaks" } else { "speak" })
}

fn names(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "names" } else { "name" })
}
