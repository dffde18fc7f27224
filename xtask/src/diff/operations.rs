//! Operations and their client methods.

use std::collections::BTreeMap;

use identity_apis_codegen::{ApiSurface, OperationSurface, Shape, TypeSurface};

use super::change::{Action, Change, Direction, ItemKind, Level, Wire};
use super::naming::Naming;
use super::pairing::pair;
use super::renames::with_new_names;

pub(super) fn compare(
    old: &ApiSurface,
    new: &ApiSurface,
    naming: &Naming,
    renamed: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) {
    let paired = pair(
        &old.operations,
        &new.operations,
        &[
            &|operation| operation.id.clone(),
            &|operation| format!("{} {}", operation.method, operation.path),
            &|operation| operation.rust_name.clone(),
        ],
    );
    for operation in paired.removed {
        changes.push(change(operation, naming, Level::Major, Wire::Breaking, Action::Removed, ""));
    }
    for operation in paired.added {
        changes.push(change(operation, naming, Level::Minor, Wire::Compatible, Action::Added, ""));
    }
    let types = &new.types;
    for (old, new) in paired.both {
        compare_one((old, new), types, naming, renamed, changes);
    }
}

fn compare_one(
    (old, new): (&OperationSurface, &OperationSurface),
    types: &[TypeSurface],
    naming: &Naming,
    renamed: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) {
    let mut found = |level, wire, action, detail: String| {
        changes.push(change(new, naming, level, wire, action, &detail));
    };
    let changed = Action::Changed;
    if old.rust_name != new.rust_name {
        found(Level::Major, Wire::Same, changed, format!("method `{}` is now `{}`", old.rust_name, new.rust_name));
    }
    if old.id != new.id {
        found(Level::Patch, Wire::Same, changed, format!("operationId {} -> {}", old.id, new.id));
    }
    if (&old.method, &old.path) != (&new.method, &new.path) {
        let detail = format!("{} {} -> {} {}", old.method, old.path, new.method, new.path);
        found(Level::Minor, Wire::Breaking, changed, detail);
    }
    let names = |operation: &OperationSurface| {
        operation.path_arguments.iter().map(|(_, rust)| rust.clone()).collect::<Vec<_>>().join(", ")
    };
    if names(old) != names(new) {
        let level = if old.path_arguments.len() == new.path_arguments.len() { Level::Patch } else { Level::Major };
        found(level, Wire::Same, changed, format!("path arguments ({}) -> ({})", names(old), names(new)));
    }
    let parameters = |operation: &OperationSurface| operation.parameters.clone().unwrap_or_else(|| "()".to_owned());
    let before = with_new_names(&parameters(old), renamed);
    if format!("Option<{before}>") == parameters(new) {
        // Callers compile as before; whoever names the type of the method or of its call does not.
        found(Level::Major, Wire::Compatible, changed, format!("`{before}` can be left out"));
    } else if before != parameters(new) {
        let detail = format!("parameters `{}` -> `{}`", parameters(old), parameters(new));
        // An operation that took none goes on as before if none of its new ones is required.
        let wire = if old.parameters.is_none() && all_optional(new, types) { Wire::Compatible } else { Wire::Breaking };
        changes.push(Change {
            direction: Direction::Request,
            ..change(new, naming, Level::Major, wire, changed, &detail)
        });
    }
    let mut found = |level, wire, action, detail: String| {
        changes.push(change(new, naming, level, wire, action, &detail));
    };
    if old.parameters_form != new.parameters_form && old.parameters.is_some() && new.parameters.is_some() {
        let form = |operation: &OperationSurface| operation.parameters_form.unwrap_or("nothing");
        found(Level::Minor, Wire::Breaking, changed, format!("sent as {} -> {}", form(old), form(new)));
    }
    if with_new_names(&old.result, renamed) != new.result {
        found(Level::Major, Wire::Breaking, changed, format!("result `{}` -> `{}`", old.result, new.result));
    }
    if old.group != new.group {
        let level = if naming.group_feature.is_some() { Level::Major } else { Level::Patch };
        found(level, Wire::Same, changed, format!("group {} -> {}", old.group, new.group));
    }
    if old.retry_class != new.retry_class {
        found(Level::Minor, Wire::Same, changed, format!("retry class: {} -> {}", old.retry_class, new.retry_class));
    }
    if old.authenticated != new.authenticated {
        let detail = if new.authenticated { "sends credentials now" } else { "no longer sends credentials" };
        found(Level::Minor, Wire::Breaking, changed, detail.to_owned());
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => found(Level::Minor, Wire::Same, Action::Deprecated, String::new()),
        (true, false) => found(Level::Patch, Wire::Same, changed, "no longer deprecated".to_owned()),
        _ => {}
    }
    if old.docs != new.docs {
        found(Level::Patch, Wire::Same, Action::Described, String::new());
    }
}

/// Whether a request of the operation may be empty.
fn all_optional(operation: &OperationSurface, types: &[TypeSurface]) -> bool {
    let ty = types.iter().find(|ty| Some(&ty.rust_name) == operation.parameters.as_ref());
    ty.is_some_and(|ty| match &ty.shape {
        Shape::Struct(properties) => properties.iter().all(|property| !property.required),
        _ => false,
    })
}

fn change(
    operation: &OperationSurface,
    naming: &Naming,
    level: Level,
    wire: Wire,
    action: Action,
    detail: &str,
) -> Change {
    Change {
        level,
        wire,
        direction: Direction::Both,
        kind: ItemKind::Operation,
        action,
        rust: format!("{}::Client::{}", naming.module, operation.rust_name),
        document_name: format!("{} {}", operation.method, operation.path),
        detail: detail.to_owned(),
    }
}
