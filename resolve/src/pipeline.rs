//! A document from text to its resolved form: what other commands ask of vendoring.

use std::fmt;

use serde_json::Value;

use crate::api::Api;
use crate::overlay::{OverlayFile, Overlays};
use crate::report::{Problem, Report};
use crate::{canonicalize, diagnostics, json, normalize, source};

/// The resolved form of a document, as text. A document that is resolved already comes out as it went in.
/// With `overlays`, it is an upstream document of that API, and our overlays are applied to it first.
pub fn resolved(name: &str, text: &str, overlays: Option<(Api, &[OverlayFile])>) -> Result<String, ResolveError> {
    let upstream = read(name, text)?;
    let mut document = upstream.clone();
    let mut report = Report::new(name);
    let mut applied = Overlays::default();
    if let Some((api, files)) = overlays {
        canonicalize::prose::strip(&mut document);
        canonicalize::organise(&mut document, api, &mut report);
        applied = Overlays::read(files, api, &mut report);
        applied.apply(&mut document, &mut report);
    }
    let overlaid = document.clone();
    normalize::normalise(&mut document, &mut report);
    if report.errors().is_empty() {
        return Ok(json::write(&document));
    }
    let api = overlays.map(|(api, _)| api);
    let context = diagnostics::Context { api, overlays: &applied, upstream: &upstream, document: &overlaid };
    let errors = diagnostics::explain_all(report.errors(), "error", &context);
    let message = format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), report.errors().len());
    Err(ResolveError { problems: report.into_parts().0, message })
}

/// An OpenAPI document of a version that we know, members sorted.
pub fn read(name: &str, text: &str) -> Result<Value, ResolveError> {
    let source = read_source(name, text)?;
    Ok(json::sorted(&source.value))
}

/// The same, as it was read.
pub fn read_source(name: &str, text: &str) -> Result<source::Source, ResolveError> {
    let failed = |problem: Box<Problem>, message| ResolveError { problems: vec![*problem], message };
    let source = source::read(name, text).map_err(|problem| {
        let message = diagnostics::explain_source(&problem, text);
        failed(problem, message)
    })?;
    normalize::supported(name, &source.value).map_err(|problem| {
        let message = problem.render("error");
        failed(problem, message)
    })?;
    Ok(source)
}

/// Why a document has no resolved form.
#[derive(Debug)]
pub struct ResolveError {
    problems: Vec<Problem>,
    /// All of them, explained.
    message: String,
}

impl ResolveError {
    /// What is wrong, each with its place.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ResolveError {}
