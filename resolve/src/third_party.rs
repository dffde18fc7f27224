//! A document of anyone's in the form that the generator reads: no overlay decides for it, so the steps do.

use crate::normalize::ConflictPolicy;
use crate::report::{Diagnostic, Report};
use crate::{infer, json, normalize, source};

/// A resolved document, and what was decided on the way.
pub struct ThirdPartyDocument {
    pub text: String,
    pub notes: Vec<Diagnostic>,
}

/// Completes and normalises a document; every problem that is left has its location.
pub fn resolve_third_party(name: &str, text: &str) -> Result<ThirdPartyDocument, Vec<Diagnostic>> {
    let source = source::parse(name, text).map_err(|problem| vec![*problem])?;
    normalize::check_version(name, &source.value).map_err(|problem| vec![*problem])?;
    let mut document = json::sorted(&source.value);
    let mut report = Report::new(name);
    infer::infer_choices(&mut document, &mut report);
    normalize::normalize_with(ConflictPolicy::Infer, &mut document, &mut report);
    let (errors, notes) = report.into_parts();
    if errors.is_empty() { Ok(ThirdPartyDocument { text: json::to_text(&document), notes }) } else { Err(errors) }
}
