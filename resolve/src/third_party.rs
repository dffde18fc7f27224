//! A document of anyone's in the form that the generator reads: no overlay decides for it, so the steps do.

use crate::normalize::Policy;
use crate::report::{Problem, Report};
use crate::{infer, json, normalize, source};

/// A resolved document, and what was decided on the way.
pub struct Completed {
    pub text: String,
    pub notes: Vec<Problem>,
}

/// Completes and normalises a document; every problem that is left has its place.
pub fn completed(name: &str, text: &str) -> Result<Completed, Vec<Problem>> {
    let source = source::read(name, text).map_err(|problem| vec![*problem])?;
    normalize::supported(name, &source.value).map_err(|problem| vec![*problem])?;
    let mut document = json::sorted(&source.value);
    let mut report = Report::new(name);
    infer::complete(&mut document, &mut report);
    normalize::normalise_by(Policy::Decide, &mut document, &mut report);
    let (errors, notes) = report.into_parts();
    if errors.is_empty() { Ok(Completed { text: json::write(&document), notes }) } else { Err(errors) }
}
