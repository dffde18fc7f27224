//! One API's upstream document with its overlays -> its resolved document, with all that is to be said of it.

use std::fmt;

use serde_json::Value;

use super::summary::{Changes, DocumentStats};
use super::undocumented::Undocumented;
use super::{removals, summary};
use crate::api::Api;
use crate::overlay::{EditError, OverlayFile, Overlays};
use crate::pipeline::{self, ResolveError};
use crate::report::{Diagnostic, Report};
use crate::source::SourceFormat;
use crate::{canonicalize, diagnostics, generator, json, normalize};

/// A new upstream document as it is stored, and how many descriptions and summaries were left out of it.
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

/// What is given to a run.
pub struct VendorRun<'a> {
    pub api: Api,
    /// The upstream document as it is stored.
    pub upstream: &'a str,
    /// All files in the directory of overlays.
    pub overlays: &'a [OverlayFile],
    /// The resolved document that there was, to find what is gone.
    pub former: Option<&'a str>,
    /// The upstream document is not the one that the former resolved one was made from, as far as is known.
    pub is_new: bool,
    /// Overlay actions that speak only of what is gone are dropped.
    pub drop_obsolete: bool,
}

/// What vendoring made of a document.
pub struct VendoredDocument {
    api: Api,
    /// As upstream has it.
    upstream: Value,
    /// With our overlays.
    overlaid: Value,
    /// Resolved.
    document: Value,
    overlays: Overlays,
    /// Overlays that have changed.
    edited: Vec<OverlayFile>,
    stats: DocumentStats,
    /// What the document before had and this one has not.
    gone: Option<removals::Removals>,
    report: Report,
}

/// Why a run came to no end.
#[derive(Debug)]
pub enum VendorError {
    /// The document cannot be read.
    Document(ResolveError),
    /// An overlay cannot be edited.
    Overlay(EditError),
}

impl VendorRun<'_> {
    /// Applies overlays and normalizing steps.
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
        let gone = former.and_then(|former| {
            removals::Removals::find(&document, &former, &mut overlays, self.is_new, self.drop_obsolete)
        });
        let mut edited = Vec::new();
        if self.drop_obsolete && gone.is_some() {
            edited = overlays.without_obsolete().map_err(VendorError::Overlay)?;
            // Read again: the lines of what is left have changed. What is wrong with the files is reported already.
            overlays = Overlays::read(&edited, self.api, &mut Report::new(""));
            edited.retain(|file| !self.overlays.contains(file));
        }
        overlays.apply(&mut document, &mut report);
        let overlaid = document.clone();
        let sharing = normalize::normalize(&mut document, &mut report);
        generator::check_with_generator(&document, self.api, &mut report);
        let stats = DocumentStats::count(&mut document, overlays.counts(), sharing);
        Ok(VendoredDocument { api: self.api, upstream, overlaid, document, overlays, edited, stats, gone, report })
    }
}

impl VendoredDocument {
    /// The resolved document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Overlays without what is obsolete in them, to be written whether there are errors or not.
    pub fn edited_overlays(&self) -> &[OverlayFile] {
        &self.edited
    }

    /// The notes, explained.
    pub fn notes(&self) -> Vec<String> {
        self.report.notes().iter().map(|note| diagnostics::render(note, "note", &self.context())).collect()
    }

    /// The resolved document as text; the explained errors if there are some.
    pub fn text(&self) -> Result<String, String> {
        let api = self.api;
        let mut errors: Vec<String> = self.gone.iter().filter_map(|gone| gone.error(api)).collect();
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

    /// What a run says when all went well: `before` is the resolved document that there was.
    pub fn summary(&self, before: Option<&str>, written: bool) -> String {
        let changes = Changes::between(before, &self.document);
        let mut text = summary::render(self.api, &self.stats, &changes, self.report.notes(), written);
        if let Some(gone) = &self.gone {
            text.push('\n');
            text.push_str(&gone.statement());
        }
        text
    }

    /// What only people can write of the document.
    pub fn undocumented(&self) -> Undocumented {
        Undocumented::find(&self.overlaid, &self.document)
    }

    fn context(&self) -> diagnostics::Context<'_> {
        let Self { api, overlays, upstream, overlaid, .. } = self;
        diagnostics::Context { api: Some(*api), overlays, upstream, document: overlaid }
    }
}

/// Whether an action matches nothing.
fn misses(overlays: &Overlays, document: &Value) -> bool {
    let mut report = Report::new("");
    overlays.apply(&mut document.clone(), &mut report);
    report.errors().iter().any(|problem: &Diagnostic| problem.code == "overlay.no-match")
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
