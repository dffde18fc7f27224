//! Renders one diagnostic.

use super::context::Context;
use super::{excerpt, fixes};
use crate::report::{Diagnostic, Location};

/// Renders a diagnostic with an excerpt and a suggested fix. `severity` is `error` or `note`.
pub(crate) fn render(diagnostic: &Diagnostic, severity: &str, context: &Context<'_>) -> String {
    let mut text = diagnostic.render(severity);
    let excerpt = match &diagnostic.location {
        Location::Pointer { pointer, .. } => excerpt::from_document(context.document, pointer),
        Location::Line { file, line } => {
            context.overlays.text(file).and_then(|text| excerpt::from_line(text, *line, None))
        }
        Location::Action { file, line, .. } => {
            context.overlays.text(file).and_then(|text| excerpt::from_action(text, *line))
        }
    };
    // The excerpt belongs to the location, before the help.
    if let Some(excerpt) = excerpt {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    if let Some(fix) = fixes::suggest_fix(diagnostic, context) {
        text.push_str(&fix);
    }
    text
}

/// Renders a diagnostic of a text that could not be parsed, with an excerpt of `source`.
pub(crate) fn render_source_error(diagnostic: &Diagnostic, source: &str) -> String {
    let mut text = diagnostic.render("error");
    if let Location::Line { line, .. } = &diagnostic.location
        && let Some(excerpt) = excerpt::from_line(source, *line, excerpt::column(&diagnostic.message))
    {
        let at = text.find("\n  help: ").unwrap_or(text.len());
        text.insert_str(at, &excerpt);
    }
    text
}
