//! One problem as text.

use super::context::Context;
use super::{excerpt, fixes};
use crate::report::{Diagnostic, Location};

/// A problem with everything that helps to solve it.
pub(crate) fn render(problem: &Diagnostic, severity: &str, context: &Context<'_>) -> String {
    let mut text = problem.render(severity);
    let excerpt = match &problem.location {
        Location::Pointer { pointer, .. } => excerpt::from_document(context.document, pointer),
        Location::Line { file, line } => {
            context.overlays.text(file).and_then(|text| excerpt::from_line(text, *line, None))
        }
        Location::Action { file, line, .. } => {
            context.overlays.text(file).and_then(|text| excerpt::from_action(text, *line))
        }
    };
    // The excerpt belongs to the location, so it stands before the advice.
    if let Some(excerpt) = excerpt {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    if let Some(proposal) = fixes::suggest_fix(problem, context) {
        text.push_str(&proposal);
    }
    text
}

/// A problem of a text that could not be read as a document.
pub(crate) fn render_source_error(problem: &Diagnostic, source: &str) -> String {
    let mut text = problem.render("error");
    if let Location::Line { line, .. } = &problem.location
        && let Some(excerpt) = excerpt::from_line(source, *line, excerpt::column(&problem.found))
    {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    text
}
