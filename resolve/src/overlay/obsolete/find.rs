//! Finds obsolete actions.

use std::collections::BTreeSet;

use serde_json::Value;

use super::targets::TargetVerdict;
use super::{extensions, targets};
use crate::overlay::apply;
use crate::overlay::edit::Edits;
use crate::overlay::overlays::Overlays;
use crate::overlay::parse::{Action, Change};
use crate::report::Report;

/// Maximum number of rounds: what one round drops can make more obsolete in the next.
const MAX_ROUNDS: usize = 8;

/// A removed name, and a new name that is similar.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rename {
    pub(crate) from: String,
    pub(crate) to: String,
    /// File and line of an action with the old name.
    pub(crate) location: String,
}

/// The obsolete actions in all overlays of an API.
#[derive(Debug, Default)]
pub(crate) struct ObsoleteActions {
    /// Files, each with the number of actions to drop and to narrow.
    pub(crate) files: Vec<(String, usize, usize)>,
    pub(crate) renames: BTreeSet<Rename>,
}

impl ObsoleteActions {
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.renames.is_empty()
    }

    /// Returns the number of actions to drop and to narrow.
    pub(crate) fn counts(&self) -> (usize, usize) {
        self.files.iter().fold((0, 0), |(drops, narrows), (_, d, n)| (drops + d, narrows + n))
    }
}

/// Finds the actions that are obsolete for a document without overlays, compared with the `former` resolved one, and
/// records the edits in the overlays. If the document is new, an action that removes nothing is obsolete, too.
pub(crate) fn find(overlays: &mut Overlays, document: &Value, former: &Value, is_new: bool) -> ObsoleteActions {
    let mut found = ObsoleteActions::default();
    for _ in 0..MAX_ROUNDS {
        found.renames.clear();
        if !run_round(overlays, document.clone(), former, is_new, &mut found) {
            break;
        }
    }
    found.files = overlays
        .files
        .iter()
        .filter(|file| !file.edits.is_empty())
        .map(|file| {
            let kept = |action: &&usize| !file.edits.drops.contains(action);
            let narrowed: BTreeSet<&usize> =
                file.edits.narrows.keys().chain(file.edits.cuts.keys()).filter(kept).collect();
            (file.overlay.file.clone(), file.edits.drops.len(), narrowed.len())
        })
        .collect();
    found
}

/// Applies all actions once. Returns whether this resulted in a new edit.
fn run_round(
    overlays: &mut Overlays,
    mut document: Value,
    former: &Value,
    is_new: bool,
    found: &mut ObsoleteActions,
) -> bool {
    let before: Vec<Edits> = overlays.files.iter().map(|file| file.edits.clone()).collect();
    let mut ignored = Report::new("");
    let mut marked = Vec::new();
    for (number, file) in overlays.files.iter_mut().enumerate() {
        for action in &file.overlay.actions {
            if file.edits.drops.contains(&action.index) {
                continue;
            }
            let location = || format!("{}:{}", file.overlay.file, action.line);
            match targets::examine(&action.target, is_new && is_removal(action), &document, former) {
                TargetVerdict::Obsolete => {
                    file.edits.drops.insert(action.index);
                }
                TargetVerdict::Retained { narrows, renames } => {
                    if !narrows.is_empty() {
                        file.edits.narrows.entry(action.index).or_default().extend(narrows);
                    }
                    found.renames.extend(renames.into_iter().map(|(from, to)| Rename {
                        from,
                        to,
                        location: location(),
                    }));
                    marked.extend(extensions::from_action(number, action, &document));
                    apply::apply_one(&mut document, &file.overlay, action, &file.edits, &mut ignored);
                }
            }
        }
    }
    for (number, action, pointers) in extensions::obsolete(&marked, &document, former) {
        let Some(file) = overlays.files.get_mut(number) else { continue };
        file.edits.cuts.entry(action).or_default().extend(pointers);
        let left =
            file.overlay.actions.iter().find(|one| one.index == action).map(|one| apply::update_of(one, &file.edits));
        if left.flatten().is_some_and(|update| update.as_object().is_some_and(serde_json::Map::is_empty)) {
            file.edits.drops.insert(action);
        }
    }
    overlays.files.iter().map(|file| &file.edits).ne(before.iter())
}

fn is_removal(action: &Action) -> bool {
    matches!(action.change, Change::Remove)
}
