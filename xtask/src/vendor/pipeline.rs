//! A document from text to its resolved form, without writing anything: what other commands ask of vendoring.

use serde_json::Value;

use super::report::Report;
use super::{Api, json, normalise, organise, overlay, source};
use crate::project::{Failure, Project};

/// The resolved form of a document, as text. A document that is resolved already comes out as it went in.
/// With `overlays`, it is an upstream document of that API, and our overlays are applied to it first.
pub(crate) fn resolved(name: &str, text: &str, overlays: Option<(&Project, Api)>) -> Result<String, Failure> {
    let mut document = read(name, text)?;
    let mut report = Report::new(name);
    if let Some((project, api)) = overlays {
        organise::prose::strip(&mut document);
        organise::organise(&mut document, api, &mut report);
        overlay::apply_all(project, api.name(), &Api::NAMES, &mut document, &mut report)?;
    }
    normalise::normalise(&mut document, &mut report);
    if report.errors().is_empty() {
        return Ok(json::write(&document));
    }
    let errors: Vec<String> = report.errors().iter().map(|problem| problem.render("error")).collect();
    Err(Failure::new(format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), errors.len())))
}

/// An OpenAPI document of a version that we know, members sorted.
pub(crate) fn read(name: &str, text: &str) -> Result<Value, Failure> {
    let source = source::read(name, text).map_err(|problem| Failure::new(problem.render("error")))?;
    normalise::supported(name, &source.value).map_err(|problem| Failure::new(problem.render("error")))?;
    Ok(json::sorted(&source.value))
}
