//! From the text of a document to its resolved form.

use std::fmt;

use serde_json::Value;

use crate::api::Api;
use crate::overlay::{OverlayFile, Overlays};
use crate::report::{Diagnostic, Report};
use crate::{canonicalize, diagnostics, json, normalize, source};

/// Returns the resolved form of a document as text. A document that is resolved already stays as it is.
///
/// `name` is the name of the document in messages. With `overlays`, the document is an upstream document of that API, and
/// the overlays are applied to it; `overlays` are all files of [`OVERLAYS`](crate::OVERLAYS).
///
/// # Errors
///
/// If the text is no OpenAPI 3.0 or 3.1 document, or has problems that overlays have to fix.
pub fn resolve_document(
    name: &str,
    text: &str,
    overlays: Option<(Api, &[OverlayFile])>,
) -> Result<String, ResolveError> {
    let upstream = read_document(name, text)?;
    let mut document = upstream.clone();
    let mut report = Report::new(name);
    let mut applied = Overlays::default();
    if let Some((api, files)) = overlays {
        canonicalize::prose::strip_prose(&mut document);
        canonicalize::canonicalize(&mut document, api, &mut report);
        applied = Overlays::read(files, api, &mut report);
        applied.apply(&mut document, &mut report);
    }
    let overlaid = document.clone();
    normalize::normalize(&mut document, &mut report);
    if report.errors().is_empty() {
        return Ok(json::to_text(&document));
    }
    let api = overlays.map(|(api, _)| api);
    let context = diagnostics::Context { api, overlays: &applied, upstream: &upstream, document: &overlaid };
    let errors = diagnostics::render_all(report.errors(), "error", &context);
    let message = format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), report.errors().len());
    Err(ResolveError { diagnostics: report.into_parts().0, message })
}

/// Parses an OpenAPI document of a supported version and sorts its members.
pub(crate) fn read_document(name: &str, text: &str) -> Result<Value, ResolveError> {
    let source = read_source(name, text)?;
    Ok(json::sorted(&source.value))
}

/// Parses an OpenAPI document of a supported version.
pub(crate) fn read_source(name: &str, text: &str) -> Result<source::SourceDocument, ResolveError> {
    let failed = |diagnostic: Box<Diagnostic>, message| ResolveError { diagnostics: vec![*diagnostic], message };
    let source = source::parse(name, text).map_err(|diagnostic| {
        let message = diagnostics::render_source_error(&diagnostic, text);
        failed(diagnostic, message)
    })?;
    normalize::check_version(name, &source.value).map_err(|diagnostic| {
        let message = diagnostic.render("error");
        failed(diagnostic, message)
    })?;
    Ok(source)
}

/// The error for a document that has no resolved form. Its text has all problems, with excerpts and suggested fixes.
#[derive(Debug)]
pub struct ResolveError {
    diagnostics: Vec<Diagnostic>,
    /// All of them, rendered.
    message: String,
}

impl ResolveError {
    /// Returns the problems of the document.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ResolveError {}
