//! Reports what a new document no longer has, together with the overlay actions that this makes obsolete.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::api::Api;
use crate::document::METHODS;
use crate::overlay::{ObsoleteActions, Overlays, find_obsolete};

/// Maximum length of a line.
const WIDTH: usize = 118;
/// Maximum number of locations listed for a rename.
const MAX_LOCATIONS: usize = 4;

/// Removed operations, and what their removal makes obsolete.
pub(super) struct Removals {
    /// Operation ids by feature group.
    operations: BTreeMap<String, BTreeSet<String>>,
    obsolete: ObsoleteActions,
    dropped: bool,
}

impl Removals {
    /// Compares a document without overlays with the former resolved one; `None` if nothing was removed.
    ///
    /// `is_new`: the former resolved document may have another upstream document.
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
                    let group = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or("without feature group");
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

    /// Returns the report as an error, if something has to be decided.
    pub(super) fn render_error(&self, api: Api) -> Option<String> {
        let (drops, narrows) = self.obsolete.counts();
        let open = !self.dropped && drops + narrows > 0;
        if !open && self.obsolete.renames.is_empty() {
            return None;
        }
        let mut text = format!("error[overlay.obsolete]: {}", self.render());
        if open {
            let _ = write!(
                text,
                "\n  help: `--drop-obsolete` drops the former and narrows the latter, as a part of this change: `cargo xtask \
                 regenerate {api} <FILE> --drop-obsolete`"
            );
        }
        if !self.obsolete.renames.is_empty() {
            text.push_str(
                "\n  help: use the new name in the actions if it is the same thing; if it is not, delete them and describe the \
                 new one",
            );
        }
        Some(text)
    }

    /// Returns the report as text. Writing to a `String` cannot fail.
    pub(super) fn render(&self) -> String {
        let count: usize = self.operations.values().map(BTreeSet::len).sum();
        let mut text = match count {
            0 => "no operation was removed, but parts of some were".to_owned(),
            _ => format!("{} removed:", were(count, "operation")),
        };
        for (group, ids) in &self.operations {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            write_list(&mut text, &format!("{group} ({})", ids.len()), &ids);
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
        let done = if self.dropped { "; the former are dropped, the latter narrowed" } else { "" };
        let _ = write!(
            text,
            "\n  {} only to removed parts, {narrows} to others as well{done}:",
            refers(drops, "overlay action")
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
            let shown: Vec<&str> = locations.iter().take(MAX_LOCATIONS).copied().collect();
            let more = if locations.len() > MAX_LOCATIONS {
                format!(" and {} more", locations.len() - MAX_LOCATIONS)
            } else {
                String::new()
            };
            let _ = write!(
                text,
                "\n  `{from}` was removed, and `{to}` is new: {} it: {}{more}",
                names(locations.len(), "action"),
                shown.join(", ")
            );
        }
    }
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Writes a list of names, wrapped to lines.
fn write_list(text: &mut String, head: &str, names: &[&str]) {
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

fn were(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "was" } else { "were" })
}

fn refers(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "refers" } else { "refer" })
}

fn names(count: usize, word: &str) -> String {
    format!("{} {}", counted(count, word), if count == 1 { "names" } else { "name" })
}
