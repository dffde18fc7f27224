//! Third-party documents: no overlay decides for them, so the steps do.

use crate::normalize::ConflictPolicy;
use crate::report::{Diagnostic, Report};
use crate::{infer, json, normalize, source};

/// A resolved third-party document.
pub struct ThirdPartyDocument {
    /// The resolved document.
    pub text: String,
    /// What was decided or left out on the way.
    pub notes: Vec<Diagnostic>,
}

/// Infers what a third-party document leaves open, and normalizes it. `name` is its name in messages.
///
/// # Errors
///
/// The problems that cannot be decided, each with its location.
pub fn resolve_third_party(name: &str, text: &str) -> Result<ThirdPartyDocument, Vec<Diagnostic>> {
    let source = source::parse(name, text).map_err(|diagnostic| vec![*diagnostic])?;
    normalize::check_version(name, &source.value).map_err(|diagnostic| vec![*diagnostic])?;
    let mut document = json::sorted(&source.value);
    let mut report = Report::new(name);
    infer::infer_choices(&mut document, &mut report);
    normalize::normalize_with(ConflictPolicy::Infer, &mut document, &mut report);
    let (errors, notes) = report.into_parts();
    if errors.is_empty() { Ok(ThirdPartyDocument { text: json::to_text(&document), notes }) } else { Err(errors) }
}
