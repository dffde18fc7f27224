//! The packages, and how they get here: with `npm` and `pip`, into a temporary directory that is removed again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use identity_apis_resolve::Api;

use super::published::Published;
use super::typescript::{Role, Source};
use super::{python, typescript};
use crate::process;
use crate::project::Failure;
use crate::work_dir::WorkDir;

/// A published SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Package {
    /// npm: @prove-identity/prove-api
    ProveApi,
    /// npm: authing-node-sdk
    AuthingNodeSdk,
    /// PyPI: genauth
    Genauth,
}

impl Package {
    pub(super) const ALL: [Self; 3] = [Self::ProveApi, Self::AuthingNodeSdk, Self::Genauth];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::ProveApi => "@prove-identity/prove-api",
            Self::AuthingNodeSdk => "authing-node-sdk",
            Self::Genauth => "genauth",
        }
    }

    /// Its name as an argument, and as a directory.
    pub(super) const fn directory(self) -> &'static str {
        match self {
            Self::ProveApi => "prove-api",
            Self::AuthingNodeSdk | Self::Genauth => self.name(),
        }
    }

    pub(super) const fn api(self) -> Api {
        match self {
            Self::ProveApi => Api::Prove,
            Self::AuthingNodeSdk | Self::Genauth => Api::GenAuth,
        }
    }

    /// What a file is to the API, by its path in the package; nothing if it is the SDK's own. A package may have clients of
    /// other services.
    fn role(self, path: &Path) -> Option<Role> {
        let path = format!("/{}", path.display()).replace('\\', "/");
        let is_source = path.ends_with(".py") || (path.ends_with(".ts") && !path.ends_with(".d.ts"));
        let client = match self {
            Self::ProveApi => "/funcs/",
            Self::AuthingNodeSdk | Self::Genauth => "/ManagementClient.",
        };
        let places = [(client, Role::Client), ("/models/operations/", Role::Envelope), ("/models/", Role::Model)];
        places.into_iter().find(|(place, _)| is_source && path.contains(place)).map(|(_, role)| role)
    }

    /// Fetches the newest release and reads it.
    pub(super) fn fetch(self) -> Result<Published, Failure> {
        eprintln!("fetching {}", self.name());
        let directory = WorkDir::create(None, "drift")?;
        match self {
            Self::ProveApi | Self::AuthingNodeSdk => {
                process::run(
                    Command::new("npm").args(["pack", "--silent", self.name()]).current_dir(directory.path()),
                )?;
                let archive = only_file(directory.path(), "tgz", self.name())?;
                process::run(Command::new("tar").arg("-xzf").arg(&archive).current_dir(directory.path()))?;
            }
            Self::Genauth => {
                let arguments =
                    ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", self.name()];
                process::run(Command::new("python3").args(arguments).current_dir(directory.path()))?;
                let archive = only_file(directory.path(), "whl", self.name())?;
                process::run(
                    Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&archive).arg(directory.path()),
                )?;
            }
        }
        self.read(directory.path())
    }

    /// Reads an unpacked package.
    pub(super) fn read(self, directory: &Path) -> Result<Published, Failure> {
        let mut paths = Vec::new();
        files(directory, &mut paths)?;
        // The package's own manifest comes first; a checkout has examples with manifests of their own.
        paths.sort_by_key(|path| (path.components().count(), path.clone()));
        let mut sources = Vec::new();
        let mut published = Published::default();
        for path in &paths {
            let shown = path.display().to_string().replace('\\', "/");
            let read = || fs::read_to_string(path).map_err(|error| Failure::file(&shown, &error));
            if shown.ends_with("package.json") && published.version.is_empty() {
                let manifest: serde_json::Value = serde_json::from_str(&read()?).unwrap_or_default();
                published.version = manifest["version"].as_str().unwrap_or_default().to_owned();
            } else if shown.ends_with("/METADATA") {
                let text = read()?;
                let version = text.lines().find_map(|line| line.strip_prefix("Version: "));
                published.version = version.unwrap_or_default().trim().to_owned();
            } else if let Some(role) = self.role(path.strip_prefix(directory).unwrap_or(path)) {
                sources.push(Source { role, text: read()? });
            }
        }
        if self == Self::Genauth {
            let clients = sources.iter().filter(|source| source.role == Role::Client);
            clients.for_each(|source| python::read(&source.text, &mut published));
        } else {
            typescript::read(&sources, &mut published);
        }
        if published.operations.is_empty() {
            let found = format!("error: {}: no operations in {}", self.name(), directory.display());
            let help = "the package is built otherwise than before: look at its sources and teach `xtask/src/drift` to read them";
            return Err(Failure::new(format!("{found}\n  help: {help}")));
        }
        Ok(published)
    }
}

fn only_file(directory: &Path, ending: &str, package: &str) -> Result<PathBuf, Failure> {
    let mut paths = Vec::new();
    files(directory, &mut paths)?;
    paths
        .into_iter()
        .find(|path| path.extension().is_some_and(|found| found == ending))
        .ok_or_else(|| Failure::new(format!("error: {package}: no .{ending} file was fetched")))
}

/// Files below a directory, but not what tests and other packages have.
fn files(directory: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
    for entry in fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let skipped = path.file_name().is_some_and(|name| name == "node_modules" || name == "test" || name == "tests");
        if path.is_dir() && !skipped {
            files(&path, found)?;
        } else if path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}
