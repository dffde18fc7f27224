//! One problem as text.

use super::context::Context;
use super::{excerpt, fixes};
use crate::report::{Location, Problem};

/// A problem with everything that helps to solve it.
pub(crate) fn explain(problem: &Problem, severity: &str, context: &Context<'_>) -> String {
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

/// A problem of a text that could not be read as a document.
pub(crate) fn explain_source(problem: &Problem, source: &str) -> String {
    let mut text = problem.render("error");
    if let Location::Line { line, .. } = &problem.place
        && let Some(excerpt) = excerpt::of_line(source, *line, excerpt::column(&problem.found))
    {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    text
}
