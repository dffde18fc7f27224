//! Compares two public APIs.
//!
//! `operations`, `types` and `properties` compare one kind of item each; this module pairs the items of both sides and
//! collects the changes.

use identity_apis_codegen::ApiSurface;

use super::change::{Action, Change, Direction, ItemKind, Level, Wire};
use super::comparison::Comparison;
use super::naming::Naming;
use super::{operations, renames, types};

/// Compares the public APIs of two documents. `same_text` is whether the texts of the documents are equal.
pub(crate) fn compare(old: &ApiSurface, new: &ApiSurface, naming: &Naming, same_text: bool) -> Comparison {
    let mut changes = Vec::new();
    groups(old, new, naming, &mut changes);
    let renamed = renames::renamed(old, new);
    operations::compare(old, new, naming, &renamed, &mut changes);
    types::compare(old, new, naming, &renamed, &mut changes);
    document(old, new, naming, same_text, &mut changes);
    changes.sort_by(|a, b| {
        let key = |change: &Change| (std::cmp::Reverse(change.level), change.kind, change.action);
        (key(a), &a.rust).cmp(&(key(b), &b.rust))
    });
    Comparison { changes }
}

fn document(old: &ApiSurface, new: &ApiSurface, naming: &Naming, same_text: bool, changes: &mut Vec<Change>) {
    let detail = if old.version != new.version {
        format!("document version {} -> {}", old.version, new.version)
    } else if changes.is_empty() && !same_text {
        "nothing that is visible in the API of this crate".to_owned()
    } else {
        return;
    };
    changes.push(Change {
        level: Level::Patch,
        wire: Wire::Same,
        direction: Direction::Neither,
        kind: ItemKind::Document,
        action: Action::Changed,
        rust: naming.module.clone(),
        document_name: String::new(),
        detail,
    });
}

/// Groups matter where each is a Cargo feature.
fn groups(old: &ApiSurface, new: &ApiSurface, naming: &Naming, changes: &mut Vec<Change>) {
    let Some(feature) = &naming.group_feature else { return };
    let mut push = |group: &String, level, action| {
        changes.push(Change {
            level,
            wire: Wire::Same,
            direction: Direction::Neither,
            kind: ItemKind::Group,
            action,
            rust: format!("feature `{}`", feature.replace("{}", group)),
            document_name: group.clone(),
            detail: String::new(),
        });
    };
    for group in new.groups.iter().filter(|group| !old.groups.contains(group)) {
        push(group, Level::Minor, Action::Added);
    }
    for group in old.groups.iter().filter(|group| !new.groups.contains(group)) {
        push(group, Level::Major, Action::Removed);
    }
}
