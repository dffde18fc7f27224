//! A document from text to its resolved form, without writing anything: what other commands ask of vendoring.

use serde_json::Value;

use super::report::Report;
use super::{Api, explain, json, normalise, organise, overlay, source};
use crate::project::{Failure, Project};

/// The resolved form of a document, as text. A document that is resolved already comes out as it went in.
/// With `overlays`, it is an upstream document of that API, and our overlays are applied to it first.
pub(crate) fn resolved(project: &Project, name: &str, text: &str, overlays: Option<Api>) -> Result<String, Failure> {
    let upstream = read(name, text)?;
    let mut document = upstream.clone();
    let mut report = Report::new(name);
    if let Some(api) = overlays {
        organise::prose::strip(&mut document);
        organise::organise(&mut document, api, &mut report);
        overlay::Overlays::read(project, api.name(), &Api::NAMES, &mut report)?.apply(&mut document, &mut report);
    }
    let overlaid = document.clone();
    normalise::normalise(&mut document, &mut report);
    if report.errors().is_empty() {
        return Ok(json::write(&document));
    }
    let context = explain::Context { project, api: overlays, upstream: &upstream, document: &overlaid };
    let errors = explain::explain_all(report.errors(), "error", &context);
    Err(Failure::new(format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), report.errors().len())))
}

/// An OpenAPI document of a version that we know, members sorted.
pub(crate) fn read(name: &str, text: &str) -> Result<Value, Failure> {
    let source = source::read(name, text).map_err(|problem| Failure::new(explain::explain_source(&problem, text)))?;
    normalise::supported(name, &source.value).map_err(|problem| Failure::new(problem.render("error")))?;
    Ok(json::sorted(&source.value))
}
