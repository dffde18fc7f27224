//! The overlays of an API, in the order in which they are applied.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::edit::Edits;
use super::{apply, edit, parse};
use crate::api::Api;
use crate::report::{Diagnostic, Location, Report};

/// Where overlays are.
pub const DIRECTORY: &str = "specs/overlays";

/// Topics of overlays, in the order in which they are applied.
pub(crate) const TOPICS: [&str; 10] = [
    "groups",
    "fixes",
    "names",
    "value-sets",
    "personal-data",
    "operations",
    "schemas",
    "members",
    "behaviour",
    "history",
];

/// The text of a file in [`DIRECTORY`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayFile {
    /// Its name, without the directory.
    pub name: String,
    pub text: String,
}

impl OverlayFile {
    /// Its path in the project.
    pub fn path(&self) -> String {
        path_of(&self.name)
    }
}

/// The overlays of an API, in the order in which they are applied.
#[derive(Default)]
pub(crate) struct Overlays {
    pub(super) files: Vec<LoadedOverlay>,
    /// The text of every file by its path, also of those that are not this API's.
    texts: BTreeMap<String, String>,
}

/// One of them: what it says, and what is obsolete in it.
pub(super) struct LoadedOverlay {
    pub(super) overlay: parse::Overlay,
    pub(super) edits: Edits,
}

impl Overlays {
    /// Reads the overlays of an API out of all files in the directory. What is wrong with them goes to the report.
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

    /// The text of an overlay by its path.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// How many files and actions there are.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.files.len(), self.files.iter().map(|file| file.overlay.actions.len()).sum())
    }

    /// Applies them to a document, as if what is obsolete in them had been dropped.
    pub(crate) fn apply(&self, document: &mut Value, report: &mut Report) {
        for file in &self.files {
            apply::apply(document, &file.overlay, &file.edits, report);
        }
    }

    /// All files, without what is obsolete in them.
    pub(crate) fn without_obsolete(&self) -> Result<Vec<OverlayFile>, EditError> {
        let mut texts = self.texts.clone();
        for LoadedOverlay { overlay, edits } in self.files.iter().filter(|file| !file.edits.is_empty()) {
            let failed = || EditError { file: overlay.file.clone() };
            let text = texts.get_mut(&overlay.file).ok_or_else(failed)?;
            *text = edit::edited(text, edits).ok_or_else(failed)?;
        }
        let name = |path: &str| path.strip_prefix(DIRECTORY).unwrap_or(path).trim_start_matches('/').to_owned();
        Ok(texts.into_iter().map(|(path, text)| OverlayFile { name: name(&path), text }).collect())
    }
}

/// An overlay is written in a form that cannot be edited.
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

/// A file that no run would ever read is a mistake in its name.
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
            found: "no API and topic have this file name, so it would never be applied".to_owned(),
            help: format!("name it <api>-<topic>.yaml; apis: {}; topics: {}", Api::NAMES.join(", "), TOPICS.join(", ")),
        });
    }
}
