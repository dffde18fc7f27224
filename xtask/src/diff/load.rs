//! Loads the two documents of a comparison: from files, standard input, or a commit.

use std::path::Path;
use std::process::Command;

use identity_apis_codegen::{ApiSurface, Options, api_surface};
use identity_apis_resolve::{Api, resolve_document};

use super::naming::Naming;
use crate::generator;
use crate::input::{read_input, read_overlays};
use crate::project::{Failure, Project};

/// One side of a comparison.
pub(crate) struct Side {
    pub(crate) name: String,
    /// The resolved document.
    pub(crate) text: String,
    pub(crate) surface: ApiSurface,
}

impl Side {
    /// The side that a document gives.
    pub(crate) fn new(name: String, text: String, options: &Options) -> Result<Self, Failure> {
        let mut options = options.clone();
        options.document_name.clone_from(&name);
        let surface = api_surface(&text, &options).map_err(|error| generator::failure(&error))?;
        Ok(Self { name, text, surface })
    }
}

/// How to read the documents of one comparison.
pub(super) struct DocumentReader<'a> {
    pub(super) project: &'a Project,
    pub(super) api: Option<Api>,
    /// They are upstream documents, to which our overlays apply.
    pub(super) upstream: bool,
}

impl DocumentReader<'_> {
    /// A document in a file; `-` is standard input.
    pub(super) fn file(&self, path: &Path) -> Result<Side, Failure> {
        let (name, text) = read_input(path)?;
        self.side(name, &text)
    }

    fn side(&self, name: String, text: &str) -> Result<Side, Failure> {
        let files = if self.upstream { read_overlays(self.project)? } else { Vec::new() };
        let overlays = self.api.filter(|_| self.upstream).map(|api| (api, files.as_slice()));
        let text = resolve_document(&name, text, overlays).map_err(|error| Failure::new(error.to_string()))?;
        Side::new(name, text, &options(self.api))
    }
}

/// The resolved document of an API as it was at a commit.
pub(super) fn at_commit(project: &Project, revision: &str, api: Api) -> Result<Side, Failure> {
    let path = api.resolved();
    let name = format!("{path} at {revision}");
    let output = Command::new("git")
        .args(["show", "--end-of-options"])
        .arg(format!("{revision}:./{path}"))
        .current_dir(project.root())
        .output()
        .map_err(|error| Failure::new(format!("error: git could not be started: {error}")))?;
    if !output.status.success() {
        let found = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("error: {name}: {}\n  help: name a commit, branch or tag", found.trim())));
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Side::new(name, text, &options(Some(api)))
}

/// The resolved document of an API as it is now.
pub(crate) fn current(project: &Project, api: Api) -> Result<Side, Failure> {
    Side::new(api.resolved(), project.read(&api.resolved())?, &options(Some(api)))
}

/// The choices of the build for an API, or neutral ones for a document that is not ours.
pub(crate) fn options(api: Option<Api>) -> Options {
    api.map_or_else(|| Options::new("api"), Api::options)
}

pub(crate) fn naming(api: Option<Api>) -> Naming {
    let options = options(api);
    Naming { module: options.module, group_feature: options.group_feature }
}

/// Returns the API in the name of a file: Prove for `specs/prove.json`.
pub(super) fn api_of(path: &Path) -> Option<Api> {
    let stem = path.file_stem()?.to_str()?;
    Api::ALL.into_iter().find(|api| stem.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == api.name()))
}
