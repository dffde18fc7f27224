//! A document from text to its resolved form: what other commands ask of vendoring.

use std::fmt;

use serde_json::Value;

use crate::api::Api;
use crate::overlay::{OverlayFile, Overlays};
use crate::report::{Diagnostic, Report};
use crate::{canonicalize, diagnostics, json, normalize, source};

/// The resolved form of a document, as text. A document that is resolved already comes out as it went in.
/// With `overlays`, it is an upstream document of that API, and our overlays are applied to it first.
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
    Err(ResolveError { problems: report.into_parts().0, message })
}

/// An OpenAPI document of a version that we know, members sorted.
pub fn read_document(name: &str, text: &str) -> Result<Value, ResolveError> {
    let source = read_source(name, text)?;
    Ok(json::sorted(&source.value))
}

/// The same, as it was read.
pub fn read_source(name: &str, text: &str) -> Result<source::SourceDocument, ResolveError> {
    let failed = |problem: Box<Diagnostic>, message| ResolveError { problems: vec![*problem], message };
    let source = source::parse(name, text).map_err(|problem| {
        let message = diagnostics::render_source_error(&problem, text);
        failed(problem, message)
    })?;
    normalize::check_version(name, &source.value).map_err(|problem| {
        let message = problem.render("error");
        failed(problem, message)
    })?;
    Ok(source)
}

/// Why a document has no resolved form.
#[derive(Debug)]
pub struct ResolveError {
    problems: Vec<Diagnostic>,
    /// All of them, explained.
    message: String,
}

impl ResolveError {
    /// What is wrong, each with its location.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ResolveError {}
