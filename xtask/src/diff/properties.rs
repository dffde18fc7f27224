//! Compares the properties of objects and the fields that they become.

use std::collections::BTreeMap;

use identity_apis_codegen::{PropertySurface, TypeSurface};

use super::change::{Action, Change, Direction, ItemKind, Level, Wire};
use super::limits::{Limit, compare_limit};
use super::naming::Naming;
use super::pairing::pair;
use super::renames::with_new_names;

/// The type whose properties are compared, on the new side.
pub(super) struct Side<'a> {
    ty: &'a TypeSurface,
    naming: &'a Naming,
    renamed: &'a BTreeMap<String, String>,
    direction: Direction,
}

impl<'a> Side<'a> {
    pub(super) fn of(ty: &'a TypeSurface, naming: &'a Naming, renamed: &'a BTreeMap<String, String>) -> Self {
        Self { ty, naming, renamed, direction: Direction::of_type(ty) }
    }

    fn change(&self, property: &PropertySurface, level: Level, wire: Wire, action: Action, detail: String) -> Change {
        Change {
            level,
            wire,
            direction: self.direction,
            kind: ItemKind::Property,
            action,
            rust: format!("{}::types::{}::{}", self.naming.module, self.ty.rust_name, property.rust_name),
            document_name: format!("{}.{}", self.ty.document_name, property.document_name),
            detail,
        }
    }

    /// The worst of what it means in the directions that the type travels in.
    fn wire(&self, in_requests: Wire, in_responses: Wire) -> Wire {
        let request = if self.direction.in_requests() { in_requests } else { Wire::Same };
        let response = if self.direction.in_responses() { in_responses } else { Wire::Same };
        request.max(response)
    }
}

pub(super) fn compare(side: &Side<'_>, old: &[PropertySurface], new: &[PropertySurface], changes: &mut Vec<Change>) {
    let paired = pair(old, new, &[&|property| property.document_name.clone(), &|property| property.rust_name.clone()]);
    for property in paired.removed {
        let gone = if property.required { Wire::Breaking } else { Wire::Compatible };
        let wire = side.wire(Wire::Breaking, gone);
        changes.push(side.change(property, Level::Major, wire, Action::Removed, String::new()));
    }
    let had_none = !old.iter().any(|property| property.in_new);
    for property in paired.added {
        changes.push(added(side, property, had_none));
    }
    for (old, new) in paired.both {
        compare_one(side, old, new, changes);
    }
}

fn added(side: &Side<'_>, property: &PropertySurface, had_none: bool) -> Change {
    let needed = if property.required { Wire::Breaking } else { Wire::Compatible };
    let wire = side.wire(needed, Wire::Compatible);
    if !property.in_new {
        return side.change(property, Level::Minor, wire, Action::Added, String::new());
    }
    let mut detail = format!("required: `{}::new` takes one more argument", side.ty.rust_name);
    if had_none {
        detail.push_str(", and there is no `Default` any more");
    }
    side.change(property, Level::Major, wire, Action::Added, detail)
}

fn compare_one(side: &Side<'_>, old: &PropertySurface, new: &PropertySurface, changes: &mut Vec<Change>) {
    let mut found = |level, wire, action, detail: String| changes.push(side.change(new, level, wire, action, detail));
    let changed = Action::Changed;
    if old.rust_name != new.rust_name {
        found(Level::Major, Wire::Same, changed, format!("field `{}` is now `{}`", old.rust_name, new.rust_name));
    }
    if old.document_name != new.document_name {
        // Decoding knows the former name if it is an alias.
        let read = if new.aliases.contains(&old.document_name) { Wire::Compatible } else { Wire::Breaking };
        let wire = side.wire(Wire::Breaking, read);
        found(Level::Minor, wire, changed, format!("on the wire {} -> {}", old.document_name, new.document_name));
    }
    let old_type = with_new_names(&old.field_type, side.renamed);
    if old_type != new.field_type {
        let wire = if bare(&old_type) == bare(&new.field_type) { Wire::Same } else { Wire::Breaking };
        found(Level::Major, wire, changed, format!("type `{}` -> `{}`", old.field_type, new.field_type));
    }
    match (old.required, new.required) {
        (false, true) => {
            let wire = side.wire(Wire::Breaking, Wire::Compatible);
            found(required_level(old, new), wire, changed, "optional -> required".to_owned());
        }
        (true, false) => {
            let wire = side.wire(Wire::Compatible, Wire::Breaking);
            found(required_level(old, new), wire, changed, "required -> optional".to_owned());
        }
        _ => {}
    }
    for alias in old.aliases.iter().filter(|alias| !new.aliases.contains(alias)) {
        let wire = side.wire(Wire::Same, Wire::Breaking);
        found(Level::Minor, wire, changed, format!("the former name {alias} is no longer read"));
    }
    for alias in new.aliases.iter().filter(|alias| !old.aliases.contains(alias)) {
        found(Level::Patch, Wire::Same, changed, format!("the former name {alias} is read as well"));
    }
    limits(side, old, new, &mut found);
    match (old.deprecated, new.deprecated) {
        (false, true) => found(Level::Minor, Wire::Same, Action::Deprecated, String::new()),
        (true, false) => found(Level::Patch, Wire::Same, changed, "no longer deprecated".to_owned()),
        _ => {}
    }
    let names = old.notes.keys().chain(new.notes.keys());
    for name in names.collect::<std::collections::BTreeSet<_>>() {
        let text = |notes: &BTreeMap<&str, String>| notes.get(name).map_or_else(|| "nothing".to_owned(), Clone::clone);
        if old.notes.get(name) != new.notes.get(name) {
            let detail = format!("{name}: {} -> {}", text(&old.notes), text(&new.notes));
            found(Level::Patch, Wire::Same, changed, detail);
        }
    }
    if old.docs != new.docs {
        found(Level::Patch, Wire::Same, Action::Described, String::new());
    }
}

/// Whether a value must be given shows in the type of the field, except where `null` is allowed.
fn required_level(old: &PropertySurface, new: &PropertySurface) -> Level {
    if old.in_new == new.in_new { Level::Patch } else { Level::Major }
}

/// Limits are checked before a request is sent; decoding checks none.
fn limits(
    side: &Side<'_>,
    old: &PropertySurface,
    new: &PropertySurface,
    found: &mut impl FnMut(Level, Wire, Action, String),
) {
    let names: std::collections::BTreeSet<_> = old.limits.keys().chain(new.limits.keys()).collect();
    for name in names {
        let (before, after) = (old.limits.get(name), new.limits.get(name));
        if before == after {
            continue;
        }
        let text = |limit: Option<&String>| limit.map_or_else(|| "none".to_owned(), Clone::clone);
        let detail = format!("{name}: {} -> {}", text(before), text(after));
        let (level, wire) = match (side.direction.in_requests(), compare_limit(name, before, after)) {
            (false, _) => (Level::Patch, Wire::Same),
            (true, Limit::Tighter) => (Level::Minor, Wire::Breaking),
            (true, Limit::Looser) => (Level::Patch, Wire::Compatible),
            (true, Limit::Advice) => (Level::Patch, Wire::Same),
        };
        found(level, wire, Action::Changed, detail);
    }
}

/// Returns a type without the wrapper of an absent value.
fn bare(text: &str) -> &str {
    let inside = ["Option<", "Nullable<"].iter().find_map(|wrapper| text.strip_prefix(wrapper)?.strip_suffix('>'));
    inside.unwrap_or(text)
}
