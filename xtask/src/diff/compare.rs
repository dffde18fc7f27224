//! Two public APIs side by side.
//!
//! `operations`, `types` and `members` compare one kind of thing each; what is here pairs the things of both sides and
//! collects what was found.

use std::collections::BTreeMap;

use identity_apis_codegen::ApiSurface;

use super::change::{Action, Change, Direction, Kind, Level, Wire};
use super::{operations, types};

/// How the crate names things of one API.
pub(crate) struct Naming {
    /// The module: `prove`.
    pub(crate) module: String,
    /// The Cargo feature of a group, with `{}` for its name, if groups have one.
    pub(crate) group_feature: Option<String>,
}

/// What two documents differ in.
pub(crate) struct Comparison {
    pub(crate) changes: Vec<Change>,
}

impl Comparison {
    /// The gravest of its changes.
    pub(crate) fn verdict(&self) -> Level {
        self.changes.iter().map(|change| change.level).max().unwrap_or(Level::None)
    }

    /// The gravest effect on what travels in one direction.
    pub(crate) fn wire(&self, direction: Direction) -> Wire {
        let touches = |change: &&Change| match direction {
            Direction::Request => change.direction.in_requests(),
            Direction::Answer => change.direction.in_responses(),
            Direction::Both | Direction::Neither => true,
        };
        self.changes.iter().filter(touches).map(|change| change.wire).max().unwrap_or(Wire::Same)
    }
}

/// Compares what two documents give. `same_text` tells that the documents are the same to the byte.
pub(crate) fn compare(old: &ApiSurface, new: &ApiSurface, naming: &Naming, same_text: bool) -> Comparison {
    let mut changes = Vec::new();
    groups(old, new, naming, &mut changes);
    let renamed = types::renamed(old, new);
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
        "nothing that this crate's API shows".to_owned()
    } else {
        return;
    };
    changes.push(Change {
        level: Level::Patch,
        wire: Wire::Same,
        direction: Direction::Neither,
        kind: Kind::Document,
        action: Action::Changed,
        rust: naming.module.clone(),
        official: String::new(),
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
            kind: Kind::Group,
            action,
            rust: format!("feature `{}`", feature.replace("{}", group)),
            official: group.clone(),
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

/// The things of both sides.
pub(crate) struct Paired<'a, T> {
    pub(crate) both: Vec<(&'a T, &'a T)>,
    pub(crate) removed: Vec<&'a T>,
    pub(crate) added: Vec<&'a T>,
}

/// Pairs things that have a key in common. The first kind of key counts most; what it leaves over is paired by the
/// next one.
pub(crate) fn pair<'a, T>(old: &'a [T], new: &'a [T], keys: &[&dyn Fn(&T) -> String]) -> Paired<'a, T> {
    let mut paired = Paired { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    for key in keys {
        let mut by_key: BTreeMap<String, &T> = paired.added.iter().map(|item| (key(item), *item)).collect();
        let (both, removed): (Vec<_>, Vec<_>) = paired
            .removed
            .into_iter()
            .map(|item| (item, by_key.remove(&key(item))))
            .partition(|(_, found)| found.is_some());
        paired.both.extend(both.into_iter().filter_map(|(item, found)| Some((item, found?))));
        paired.removed = removed.into_iter().map(|(item, _)| item).collect();
        paired.added.retain(|item| by_key.get(&key(item)).is_some_and(|left| std::ptr::eq(*left, *item)));
    }
    paired
}
