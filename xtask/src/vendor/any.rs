//! A document of anyone's in the form that the generator reads: no overlay decides for it, so the steps do.

use super::report::{Problem, Report};
use super::{complete, json, normalise, source};
use crate::vendor::normalise::Policy;

/// A resolved document, and what was decided on the way.
pub(crate) struct Completed {
    pub(crate) text: String,
    pub(crate) notes: Vec<Problem>,
}

/// Completes and normalises a document; every problem that is left has its place.
pub(crate) fn completed(name: &str, text: &str) -> Result<Completed, Vec<Problem>> {
    let source = source::read(name, text).map_err(|problem| vec![*problem])?;
    normalise::supported(name, &source.value).map_err(|problem| vec![*problem])?;
    let mut document = json::sorted(&source.value);
    let mut report = Report::new(name);
    complete::complete(&mut document, &mut report);
    normalise::normalise_by(Policy::Decide, &mut document, &mut report);
    let (errors, notes) = report.into_parts();
    if errors.is_empty() { Ok(Completed { text: json::write(&document), notes }) } else { Err(errors) }
}
