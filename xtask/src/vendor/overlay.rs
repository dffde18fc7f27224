//! Our changes to a document: OpenAPI Overlay 1.0 files, applied in a fixed order.
//!
//! `file` reads one overlay, `apply` carries out its actions. An action whose target matches nothing is an error, so
//! that a change upstream cannot quietly disarm one of ours.

mod apply;
mod edit;
mod file;
mod obsolete;
mod spans;

use serde_json::Value;

use super::report::{Location, Problem, Report};
use crate::project::{Failure, Project};
use edit::Edits;
pub(crate) use obsolete::Obsolete;

/// Where overlays are.
pub(crate) const DIRECTORY: &str = "specs/overlays";

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

/// The overlays of an API, in the order in which they are applied.
pub(crate) struct Overlays {
    files: Vec<Loaded>,
}

/// One of them: its text, what it says, and what is obsolete in it.
struct Loaded {
    text: String,
    overlay: file::Overlay,
    edits: Edits,
}

impl Overlays {
    /// Reads the overlays of an API. What is wrong with them goes to the report.
    pub(crate) fn read(project: &Project, api: &str, apis: &[&str], report: &mut Report) -> Result<Self, Failure> {
        let names = project.list(DIRECTORY)?;
        for name in &names {
            check_name(name, apis, report);
        }
        let mut files = Vec::new();
        for topic in TOPICS {
            let name = format!("{api}-{topic}.yaml");
            if names.contains(&name) {
                let path = format!("{DIRECTORY}/{name}");
                let text = project.read(&path)?;
                let overlay = file::read(&path, topic, &text, report);
                files.push(Loaded { text, overlay, edits: Edits::default() });
            }
        }
        Ok(Self { files })
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

    /// Finds what is obsolete for a document that they have not been applied to, of what the one before still had. In
    /// one that is new, whatever removes nothing is obsolete, too.
    pub(crate) fn find_obsolete(&mut self, document: &Value, former: &Value, is_new: bool) -> Obsolete {
        obsolete::find(self, document, former, is_new)
    }

    /// Drops what is obsolete from the files.
    pub(crate) fn write_without_obsolete(&self, project: &Project) -> Result<(), Failure> {
        for Loaded { text, overlay, edits } in self.files.iter().filter(|file| !file.edits.is_empty()) {
            let edited = edit::edited(text, edits).ok_or_else(|| {
                Failure::new(format!(
                    "error: {}: obsolete actions cannot be dropped from a file of this form\n  help: write its targets \
                     plain, in double quotes or folded (`>-`), and without anchors",
                    overlay.file
                ))
            })?;
            project.write_if_changed(&overlay.file, edited.as_bytes())?;
        }
        Ok(())
    }
}

/// A file that no run would ever read is a mistake in its name.
fn check_name(name: &str, apis: &[&str], report: &mut Report) {
    let Some(stem) = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) else {
        return;
    };
    let known = name.ends_with(".yaml")
        && apis.iter().any(|api| {
            stem.strip_prefix(api).and_then(|rest| rest.strip_prefix('-')).is_some_and(|topic| TOPICS.contains(&topic))
        });
    if !known {
        report.push_error(Problem {
            code: "overlay.name",
            place: Location::Line { file: format!("{DIRECTORY}/{name}"), line: 1 },
            found: "no API and topic have this file name, so it would never be applied".to_owned(),
            help: format!("name it <api>-<topic>.yaml; apis: {}; topics: {}", apis.join(", "), TOPICS.join(", ")),
        });
    }
}
