//! What is printed of a problem: its place with an excerpt, and the overlay action that would fix it, ready to be pasted.
//!
//! `excerpt` shows what stands at the place, `action` knows a fix for each kind of problem, `nearest` finds what an action
//! probably means that matches nothing any more. Many problems of one kind are one statement with one proposal
//! (`together`), and operations without a group always are (`groups`).

pub(crate) mod action_draft;
mod excerpt;
mod feature_groups;
mod fixes;
mod merged;

use serde_json::Value;

use crate::api::Api;
use crate::overlay::Overlays;
use crate::report::{Location, Problem};
pub(super) use action_draft::{Draft, path};
pub(super) use fixes::mark;
pub(super) use merged::explain_all;

/// What is known when problems are printed.
pub(super) struct Context<'a> {
    /// The API whose overlays would hold a fix.
    pub(super) api: Option<Api>,
    /// Its overlays, for their texts.
    pub(super) overlays: &'a Overlays,
    /// The document as upstream has it.
    pub(super) upstream: &'a Value,
    /// The document with overlays applied.
    pub(super) document: &'a Value,
}

/// A problem with everything that helps to solve it.
pub(super) fn explain(problem: &Problem, severity: &str, context: &Context<'_>) -> String {
    let mut text = problem.render(severity);
    let excerpt = match &problem.place {
        Location::Pointer { pointer, .. } => excerpt::of_document(context.document, pointer),
        Location::Line { file, line } => {
            context.overlays.text(file).and_then(|text| excerpt::of_line(text, *line, None))
        }
        Location::Action { file, line, .. } => {
            context.overlays.text(file).and_then(|text| excerpt::of_action(text, *line))
        }
    };
    // The excerpt belongs to the place, so it stands before the advice.
    if let Some(excerpt) = excerpt {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    if let Some(proposal) = fixes::propose(problem, context) {
        text.push_str(&proposal);
    }
    text
}

/// An action that merges `update` into its target, to be written somewhere.
pub(super) fn draft_update(target: &str, update: &Value) -> Draft {
    action_draft::update(target, None, update)
}

/// A problem of a text that could not be read as a document.
pub(super) fn explain_source(problem: &Problem, source: &str) -> String {
    let mut text = problem.render("error");
    if let Location::Line { line, .. } = &problem.place
        && let Some(excerpt) = excerpt::of_line(source, *line, excerpt::column(&problem.found))
    {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    text
}
