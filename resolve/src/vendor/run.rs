//! One vendoring run: from the upstream document of an API and its overlays to its resolved document and a report.

use std::fmt;

use serde_json::Value;

use super::removals::Removals;
use super::summary;
use super::summary::{Changes, DocumentStats};
use super::undocumented::Undocumented;
use crate::api::Api;
use crate::overlay::{EditError, OverlayFile, Overlays};
use crate::pipeline::{self, ResolveError};
use crate::report::{Diagnostic, Report};
use crate::source::SourceFormat;
use crate::{canonicalize, diagnostics, generator, json, normalize};

/// Returns the text under which a new upstream document is stored, and the number of descriptions and summaries that were
/// removed from it. JSON without removals keeps its bytes. `name` is the name of the document in messages.
///
/// # Errors
///
/// If the text is no OpenAPI 3.0 or 3.1 document.
pub fn prepare_upstream(name: &str, text: String, with_descriptions: bool) -> Result<(String, usize), ResolveError> {
    let source = pipeline::read_source(name, &text)?;
    let mut document = source.value;
    let stripped = if with_descriptions { 0 } else { canonicalize::prose::strip_prose(&mut document) };
    let stored = match source.format {
        SourceFormat::Json if stripped == 0 => text,
        SourceFormat::Json | SourceFormat::Yaml => json::to_text(&document),
    };
    Ok((stored, stripped))
}

/// The input of a vendoring run.
///
/// ```
/// use identity_apis_resolve::{Api, VendorRun};
///
/// let upstream = r#"{
///     "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "tags": [{"name": "users"}],
///     "paths": {"/users": {"get": {"operationId": "listUsers", "tags": ["users"], "responses": {"200": {"description": ""}}}}}
/// }"#;
/// let run = VendorRun { api: Api::Prove, upstream, overlays: &[], former: None, is_new: true, drop_obsolete: false };
/// let resolved = run.run()?.text()?;
/// assert!(resolved.contains("listUsers"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct VendorRun<'a> {
    /// The API.
    pub api: Api,
    /// The text of the upstream document.
    pub upstream: &'a str,
    /// All files in [`OVERLAYS`](crate::OVERLAYS).
    pub overlays: &'a [OverlayFile],
    /// The text of the former resolved document, to find what was removed.
    pub former: Option<&'a str>,
    /// Whether the former resolved document may have another upstream document.
    pub is_new: bool,
    /// Whether overlay actions that refer only to removed parts are dropped.
    pub drop_obsolete: bool,
}

/// The result of a vendoring run.
pub struct VendoredDocument {
    api: Api,
    /// The document as upstream has it.
    upstream: Value,
    /// The document with overlays.
    overlaid: Value,
    /// The resolved document.
    document: Value,
    overlays: Overlays,
    /// Overlays that have changed.
    edited: Vec<OverlayFile>,
    stats: DocumentStats,
    /// What the former document had and this one does not have.
    removals: Option<Removals>,
    report: Report,
}

/// The error of a vendoring run that cannot go on.
#[derive(Debug)]
pub enum VendorError {
    /// The document cannot be parsed.
    Document(ResolveError),
    /// An overlay cannot be edited.
    Overlay(EditError),
}

impl VendorRun<'_> {
    /// Canonicalizes the document, applies its overlays, normalizes it and asks the generator whether it accepts the result.
    ///
    /// # Errors
    ///
    /// If the document cannot be parsed, or if an overlay with obsolete actions cannot be edited. Problems of the document
    /// are part of the result.
    pub fn run(&self) -> Result<VendoredDocument, VendorError> {
        let file = self.api.upstream();
        let mut report = Report::new(file.as_str());
        // Sorted first, so that nothing below depends on the order in which upstream lists things.
        let upstream = pipeline::read_document(&file, self.upstream).map_err(VendorError::Document)?;
        let mut document = upstream.clone();
        canonicalize::canonicalize(&mut document, self.api, &mut report);
        let mut overlays = Overlays::read(self.overlays, self.api, &mut report);
        let former = self.former.and_then(|text| json::parse(text).ok());
        let former = former.filter(|_| self.is_new || misses(&overlays, &document));
        let removals = former
            .and_then(|former| Removals::find(&document, &former, &mut overlays, self.is_new, self.drop_obsolete));
        let mut edited = Vec::new();
        if self.drop_obsolete && removals.is_some() {
            edited = overlays.without_obsolete().map_err(VendorError::Overlay)?;
            // Parsed again: the line numbers have changed. Problems of the files are reported already.
            overlays = Overlays::read(&edited, self.api, &mut Report::new(""));
            edited.retain(|file| !self.overlays.contains(file));
        }
        overlays.apply(&mut document, &mut report);
        let overlaid = document.clone();
        let sharing = normalize::normalize(&mut document, &mut report);
        generator::check_with_generator(&document, self.api, &mut report);
        let stats = DocumentStats::count(&mut document, overlays.counts(), sharing);
        Ok(VendoredDocument { api: self.api, upstream, overlaid, document, overlays, edited, stats, removals, report })
    }
}

impl VendoredDocument {
    /// Returns the resolved document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Returns the overlays that have changed: they no longer have what is obsolete. Write them even if there are errors.
    pub fn edited_overlays(&self) -> &[OverlayFile] {
        &self.edited
    }

    /// Returns the rendered notes.
    pub fn notes(&self) -> Vec<String> {
        self.report.notes().iter().map(|note| diagnostics::render(note, "note", &self.context())).collect()
    }

    /// Returns the resolved document as text.
    ///
    /// # Errors
    ///
    /// The rendered errors, if there are any.
    pub fn text(&self) -> Result<String, String> {
        let api = self.api;
        let mut errors: Vec<String> = self.removals.iter().filter_map(|removals| removals.render_error(api)).collect();
        let count = errors.len() + self.report.errors().len();
        if count == 0 {
            return Ok(json::to_text(&self.document));
        }
        errors.extend(diagnostics::render_all(self.report.errors(), "error", &self.context()));
        Err(format!(
            "{}\n\n{count} error(s) in {api}; {} is unchanged. Once they are fixed, run `cargo xtask vendor {api}`.",
            errors.join("\n\n"),
            api.resolved()
        ))
    }

    /// Returns the report of a run without errors. `before` is the text of the former resolved document, `written` whether
    /// the new one differs.
    pub fn summary(&self, before: Option<&str>, written: bool) -> String {
        let changes = Changes::between(before, &self.document);
        let mut text = summary::render(self.api, &self.stats, &changes, self.report.notes(), written);
        if let Some(removals) = &self.removals {
            text.push('\n');
            text.push_str(&removals.render());
        }
        text
    }

    /// Returns what still needs a description or a name.
    pub fn undocumented(&self) -> Undocumented {
        Undocumented::find(&self.overlaid, &self.document)
    }

    fn context(&self) -> diagnostics::Context<'_> {
        let Self { api, overlays, upstream, overlaid, .. } = self;
        diagnostics::Context { api: Some(*api), overlays, upstream, document: overlaid }
    }
}

/// Returns whether an action matches nothing.
fn misses(overlays: &Overlays, document: &Value) -> bool {
    let mut report = Report::new("");
    overlays.apply(&mut document.clone(), &mut report);
    report.errors().iter().any(|diagnostic: &Diagnostic| diagnostic.code == "overlay.no-match")
}

impl fmt::Display for VendorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(error) => error.fmt(f),
            Self::Overlay(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for VendorError {}
