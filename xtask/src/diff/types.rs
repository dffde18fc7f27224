//! Types: structs, value sets and unions.

use std::collections::BTreeMap;

use identity_apis_codegen::{ApiSurface, Shape, TypeSurface};

use super::change::{Action, Change, Direction, ItemKind, Level, Wire};
use super::naming::Naming;
use super::pairing::pair;
use super::properties;
use super::renames::{paired_types, with_new_names};

pub(super) fn compare(
    old: &ApiSurface,
    new: &ApiSurface,
    naming: &Naming,
    renamed: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) {
    let paired = paired_types(old, new);
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
    if old.document_name != new.document_name {
        found(
            Level::Patch,
            Action::Changed,
            format!("name in the document: {} -> {}", old.document_name, new.document_name),
        );
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
        (Shape::Struct(old_properties), Shape::Struct(new_properties)) => {
            properties::compare(&properties::Side::of(new, naming, renamed), old_properties, new_properties, changes);
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
    let direction = Direction::of_type(ty);
    let mut found = |(value, variant): &(String, String), level, wire, action, detail: String| {
        changes.push(Change {
            level,
            wire,
            direction,
            kind: ItemKind::Value,
            action,
            rust: format!("{}::types::{}::{variant}", naming.module, ty.rust_name),
            document_name: format!("{} = {value:?}", ty.document_name),
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

fn change(ty: &TypeSurface, naming: &Naming, level: Level, wire: Wire, action: Action, detail: String) -> Change {
    Change {
        level,
        wire,
        direction: Direction::of_type(ty),
        kind: ItemKind::Type,
        action,
        rust: format!("{}::types::{}", naming.module, ty.rust_name),
        document_name: ty.document_name.clone(),
        detail,
    }
}
