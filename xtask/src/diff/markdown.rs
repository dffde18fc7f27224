//! Writes a comparison as a part of the changelog.

use std::collections::BTreeMap;
use std::fmt::Write;

use identity_apis_resolve::Api;

use super::change::{Action, Change, Direction, ItemKind, Level};
use super::comparison::DocumentComparison;

/// Writes a comparison down: what breaks callers first, then what is new. Properties and values of one type share a line.
pub(crate) fn render(document: &DocumentComparison) -> String {
    let comparison = &document.comparison;
    let title = match document.api {
        Some(Api::Prove) => "Prove V3",
        Some(Api::GenAuth) => "GenAuth",
        None => "The document",
    };
    let mut text = format!(
        "### {title}\n\nVerdict: **{}**. On the wire, requests: {}, responses: {}.\n",
        comparison.verdict(),
        comparison.wire(Direction::Request).name(),
        comparison.wire(Direction::Response).name()
    );
    let of = |wanted: &dyn Fn(&Change) -> bool| comparison.changes.iter().filter(|change| wanted(change)).collect();
    let is_major = |change: &Change| change.level == Level::Major;
    section(&mut text, "Breaks callers", of(&is_major));
    section(&mut text, "New", of(&|change| !is_major(change) && change.action == Action::Added));
    section(&mut text, "Deprecated", of(&|change| change.action == Action::Deprecated));
    section(
        &mut text,
        "Changed behavior",
        of(&|change| change.level == Level::Minor && change.action == Action::Changed),
    );
    section(&mut text, "Also", of(&|change| change.level == Level::Patch && change.action == Action::Changed));
    let described = comparison.changes.iter().filter(|change| change.action == Action::Described).count();
    if described > 0 {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "\nDocumentation of {described} items.\n");
    }
    text.push('\n');
    text
}

fn section(text: &mut String, title: &str, changes: Vec<&Change>) {
    if changes.is_empty() {
        return;
    }
    let _ = write!(text, "\n**{title}**\n\n");
    let mut kinds: BTreeMap<ItemKind, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        kinds.entry(change.kind).or_default().push(change);
    }
    for (kind, changes) in kinds {
        match kind {
            ItemKind::Property | ItemKind::Value => by_type(text, kind, &changes),
            ItemKind::Type if changes.iter().all(|change| change.detail.is_empty()) => names(text, &changes),
            _ => changes.iter().for_each(|change| {
                let _ = writeln!(text, "- {}", entry(change, last(&change.rust)));
            }),
        }
    }
}

/// Writes types that have nothing but their names.
fn names(text: &mut String, changes: &[&Change]) {
    let mut lists: BTreeMap<Action, Vec<String>> = BTreeMap::new();
    for change in changes {
        lists.entry(change.action).or_default().push(format!("`{}`", last(&change.rust)));
    }
    for (action, names) in lists {
        let word = if action == Action::Removed { "types removed: " } else { "types: " };
        let _ = writeln!(text, "- {word}{}", names.join(", "));
    }
}

/// Writes properties or values, a line for each type and what happened to them.
fn by_type(text: &mut String, kind: ItemKind, changes: &[&Change]) {
    let mut lines: BTreeMap<(String, Action, Direction, &str), Vec<String>> = BTreeMap::new();
    for change in changes {
        let (ty, name) = change.rust.rsplit_once("::").unwrap_or(("", &change.rust));
        let key = (last(ty).to_owned(), change.action, change.direction, change.detail.as_str());
        lines.entry(key).or_default().push(format!("`{name}`"));
    }
    for ((ty, action, direction, detail), names) in lines {
        let _ = write!(text, "- `{ty}`");
        let _ = match direction.name() {
            "" => write!(text, ": "),
            direction => write!(text, " ({direction}): "),
        };
        if action == Action::Removed {
            let _ = write!(text, "{} removed: ", kind.plural());
        }
        text.push_str(&names.join(", "));
        if !detail.is_empty() {
            let _ = write!(text, ": {detail}");
        }
        text.push('\n');
    }
}

fn entry(change: &Change, name: &str) -> String {
    let mut entry = match change.kind {
        ItemKind::Group => change.rust.clone(),
        ItemKind::Operation => format!("`{name}` (`{}`)", change.document_name),
        _ => format!("`{name}`"),
    };
    if change.action == Action::Removed {
        entry.push_str(" removed");
    }
    if !change.detail.is_empty() {
        let _ = write!(entry, ": {}", change.detail);
    }
    entry
}

/// The last part of a Rust path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
