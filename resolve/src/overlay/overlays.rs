//! All overlays of an API.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::edit::Edits;
use super::{apply, edit, parse};
use crate::api::Api;
use crate::report::{Diagnostic, Location, Report};

/// The directory of the overlays, relative to the project.
pub const DIRECTORY: &str = "specs/overlays";

/// The topics of overlays, in the order in which they are applied.
pub(crate) const TOPICS: [&str; 10] = [
    "groups",
    "fixes",
    "names",
    "value-sets",
    "personal-data",
    "operations",
    "schemas",
    "properties",
    "behavior",
    "history",
];

/// A file in [`DIRECTORY`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayFile {
    /// Name of the file, without the directory.
    pub name: String,
    /// Text of the file.
    pub text: String,
}

impl OverlayFile {
    /// Returns the path of the file, relative to the project.
    pub fn path(&self) -> String {
        path_of(&self.name)
    }
}

/// The overlays of an API, in the order in which they are applied.
#[derive(Default)]
pub(crate) struct Overlays {
    pub(super) files: Vec<LoadedOverlay>,
    /// The texts of all files by path, including those of other APIs.
    texts: BTreeMap<String, String>,
}

/// A parsed overlay with the edits that remove what is obsolete in it.
pub(super) struct LoadedOverlay {
    pub(super) overlay: parse::Overlay,
    pub(super) edits: Edits,
}

impl Overlays {
    /// Parses the overlays of an API, given all files in the directory. Problems go to the report.
    pub(crate) fn read(files: &[OverlayFile], api: Api, report: &mut Report) -> Self {
        for file in files {
            check_name(&file.name, report);
        }
        let mut loaded = Vec::new();
        for topic in TOPICS {
            let name = format!("{api}-{topic}.yaml");
            if let Some(file) = files.iter().find(|file| file.name == name) {
                let overlay = parse::parse(&path_of(&name), topic, &file.text, report);
                loaded.push(LoadedOverlay { overlay, edits: Edits::default() });
            }
        }
        let texts = files.iter().map(|file| (path_of(&file.name), file.text.clone())).collect();
        Self { files: loaded, texts }
    }

    /// Returns the text of an overlay by its path.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Returns the number of files and of actions.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.files.len(), self.files.iter().map(|file| file.overlay.actions.len()).sum())
    }

    /// Applies the overlays to a document, without what is obsolete in them.
    pub(crate) fn apply(&self, document: &mut Value, report: &mut Report) {
        for file in &self.files {
            apply::apply(document, &file.overlay, &file.edits, report);
        }
    }

    /// Returns all files without what is obsolete in them.
    ///
    /// # Errors
    ///
    /// If an overlay is written in a form that cannot be edited.
    pub(crate) fn without_obsolete(&self) -> Result<Vec<OverlayFile>, EditError> {
        let mut texts = self.texts.clone();
        for LoadedOverlay { overlay, edits } in self.files.iter().filter(|file| !file.edits.is_empty()) {
            let failed = || EditError { file: overlay.file.clone() };
            let text = texts.get_mut(&overlay.file).ok_or_else(failed)?;
            *text = edit::edit_text(text, edits).ok_or_else(failed)?;
        }
        let name = |path: &str| path.strip_prefix(DIRECTORY).unwrap_or(path).trim_start_matches('/').to_owned();
        Ok(texts.into_iter().map(|(path, text)| OverlayFile { name: name(&path), text }).collect())
    }
}

/// The error for an overlay that is written in a form that cannot be edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditError {
    file: String,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "error: {}: obsolete actions cannot be dropped from a file of this form\n  help: write its targets plain, in \
             double quotes or folded (`>-`), and without anchors",
            self.file
        )
    }
}

impl std::error::Error for EditError {}

fn path_of(name: &str) -> String {
    format!("{DIRECTORY}/{name}")
}

/// Reports a file whose name does not follow `<api>-<topic>.yaml`: it would never be applied.
fn check_name(name: &str, report: &mut Report) {
    let Some(stem) = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) else {
        return;
    };
    let known = name.ends_with(".yaml")
        && Api::NAMES.iter().any(|api| {
            stem.strip_prefix(api).and_then(|rest| rest.strip_prefix('-')).is_some_and(|topic| TOPICS.contains(&topic))
        });
    if !known {
        report.push_error(Diagnostic {
            code: "overlay.name",
            location: Location::Line { file: path_of(name), line: 1 },
            message: "the file name has no known API and topic, so the overlay would never be applied".to_owned(),
            help: format!("name it <api>-<topic>.yaml; apis: {}; topics: {}", Api::NAMES.join(", "), TOPICS.join(", ")),
        });
    }
}
