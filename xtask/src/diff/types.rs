//! Types: structs, value sets and unions.

use std::collections::BTreeMap;

use identity_apis_codegen::{ApiSurface, Shape, TypeSurface};

use super::change::{Action, Change, Direction, Kind, Level, Wire};
use super::compare::{Naming, Paired, pair};
use super::members;

/// Rust names of types that have another name on the new side.
pub(super) fn renamed(old: &ApiSurface, new: &ApiSurface) -> BTreeMap<String, String> {
    let pairs = paired(old, new).both.into_iter();
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
    for sign in text.chars().chain(['\0']) {
        if sign.is_ascii_alphanumeric() || sign == '_' {
            word.push(sign);
            continue;
        }
        result.push_str(renamed.get(&word).unwrap_or(&word));
        word.clear();
        result.extend((sign != '\0').then_some(sign));
    }
    result
}

pub(super) fn compare(
    old: &ApiSurface,
    new: &ApiSurface,
    naming: &Naming,
    renamed: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) {
    let paired = paired(old, new);
    for ty in paired.removed {
        changes.push(change(ty, naming, Level::Major, Wire::Same, Action::Removed, String::new()));
    }
    for ty in paired.added {
        changes.push(change(ty, naming, Level::Minor, Wire::Same, Action::Added, String::new()));
    }
    for (old, new) in paired.both {
        compare_one(old, new, naming, renamed, changes);
    }
}

fn paired<'a>(old: &'a ApiSurface, new: &'a ApiSurface) -> Paired<'a, TypeSurface> {
    pair(&old.types, &new.types, &[&|ty| ty.official.clone(), &|ty| ty.rust_name.clone()])
}

fn compare_one(
    old: &TypeSurface,
    new: &TypeSurface,
    naming: &Naming,
    renamed: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) {
    let mut found = |level, action, detail: String| {
        changes.push(change(new, naming, level, Wire::Same, action, detail));
    };
    if old.rust_name != new.rust_name {
        let detail = format!("type `{}` is now `{}`", old.rust_name, new.rust_name);
        found(Level::Major, Action::Changed, detail);
    }
    if old.official != new.official {
        found(Level::Patch, Action::Changed, format!("official name {} -> {}", old.official, new.official));
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => found(Level::Minor, Action::Deprecated, String::new()),
        (true, false) => found(Level::Patch, Action::Changed, "no longer deprecated".to_owned()),
        _ => {}
    }
    if old.docs != new.docs {
        found(Level::Patch, Action::Described, String::new());
    }
    match (&old.shape, &new.shape) {
        (Shape::Struct(old_members), Shape::Struct(new_members)) => {
            members::compare(&members::Side::of(new, naming, renamed), old_members, new_members, changes);
        }
        (Shape::ValueSet(old_values), Shape::ValueSet(new_values)) => {
            values(new, old_values, new_values, naming, changes);
        }
        (Shape::Union(old_types), Shape::Union(new_types)) => {
            let named = |(ty, variant): &(String, String)| (with_new_names(ty, renamed), variant.clone());
            values(new, &old_types.iter().map(named).collect::<Vec<_>>(), new_types, naming, changes);
        }
        _ => {
            let shape = |ty: &TypeSurface| match &ty.shape {
                Shape::Struct(_) => "a struct",
                Shape::ValueSet(_) => "a value set",
                Shape::Union(_) => "a union",
                _ => "something else",
            };
            let detail = format!("was {}, is {}", shape(old), shape(new));
            changes.push(change(new, naming, Level::Major, Wire::Breaking, Action::Changed, detail));
        }
    }
}

fn values(
    ty: &TypeSurface,
    old: &[(String, String)],
    new: &[(String, String)],
    naming: &Naming,
    changes: &mut Vec<Change>,
) {
    let direction = direction(ty);
    let mut found = |(value, variant): &(String, String), level, wire, action, detail: String| {
        changes.push(Change {
            level,
            wire,
            direction,
            kind: Kind::Value,
            action,
            rust: format!("{}::types::{}::{variant}", naming.module, ty.rust_name),
            official: format!("{} = {value:?}", ty.official),
            detail,
        });
    };
    let paired = pair(old, new, &[&|(value, _): &(String, String)| value.clone()]);
    for value in paired.removed {
        let wire = if direction.in_requests() { Wire::Breaking } else { Wire::Compatible };
        found(value, Level::Major, wire, Action::Removed, String::new());
    }
    for value in paired.added {
        found(value, Level::Minor, Wire::Compatible, Action::Added, String::new());
    }
    for (old, new) in paired.both.into_iter().filter(|(old, new)| old.1 != new.1) {
        let detail = format!("variant `{}` is now `{}`", old.1, new.1);
        found(new, Level::Major, Wire::Same, Action::Changed, detail);
    }
}

pub(super) fn direction(ty: &TypeSurface) -> Direction {
    Direction::of(ty.in_requests, ty.in_responses)
}

fn change(ty: &TypeSurface, naming: &Naming, level: Level, wire: Wire, action: Action, detail: String) -> Change {
    Change {
        level,
        wire,
        direction: direction(ty),
        kind: Kind::Type,
        action,
        rust: format!("{}::types::{}", naming.module, ty.rust_name),
        official: ty.official.clone(),
        detail,
    }
}
