//! The packages of a subject: ours, progenitor's, and those that other generators write from the same resolved documents.

mod generator;
mod oas3_gen;
mod openapi_generator;
mod places;
mod ploidy;
mod tool;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use self::generator::{Generator, Order};
use self::places::Places;
use super::cargo::Built;
use super::subject::{Maker, Scope, Subject};
use crate::project::Failure;

/// A package that a dependent crate uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Package {
    /// Name of the dependency in the dependent crate.
    pub(super) name: String,
    /// The package's own name.
    pub(super) package: String,
    /// Its directory.
    pub(super) directory: PathBuf,
}

impl Package {
    fn in_project(name: &str, directory: PathBuf) -> Self {
        Self { name: name.to_owned(), package: name.to_owned(), directory }
    }

    /// A package that was written to a directory, under the name of its manifest.
    fn generated(name: &str, directory: PathBuf) -> Result<Self, Failure> {
        let path = directory.join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path.display().to_string(), &error))?;
        let manifest: toml_edit::DocumentMut =
            text.parse().map_err(|error| Failure::new(format!("error: {}: {error}", path.display())))?;
        let package = manifest["package"]["name"].as_str();
        let package = package.ok_or_else(|| Failure::new(format!("error: {}: no name", path.display())))?;
        Ok(Self { name: name.to_owned(), package: package.to_owned(), directory })
    }

    /// The file that is touched for a rebuild.
    pub(super) fn root_file(&self) -> PathBuf {
        self.directory.join("src/lib.rs")
    }

    /// Lines of Rust that a generator wrote: what its build script wrote, or its sources.
    pub(super) fn generated_lines(&self, built: &Built) -> usize {
        lines_below(&built.out_directory(&self.package).unwrap_or_else(|| self.directory.join("src")))
    }
}

/// The version in `benches/build/progenitor`, which a test compares.
pub(super) const PROGENITOR_VERSION: &str = "0.15.1";

/// Operations of the group, by their tag; the rivals call it what the document calls it.
const GROUP: &str = "mfa";

/// Makes packages, each once.
pub(super) struct Rivals<'a> {
    places: Places<'a>,
    tools: BTreeMap<&'static str, Result<tool::Tool, String>>,
    packages: BTreeMap<String, Result<Package, String>>,
}

impl<'a> Rivals<'a> {
    pub(super) fn new(root: &'a Path, work: &'a Path) -> Self {
        Self { places: Places { root, work }, tools: BTreeMap::new(), packages: BTreeMap::new() }
    }

    /// Returns the packages of a subject, or why they cannot be had.
    pub(super) fn packages(&mut self, subject: &Subject) -> Result<Vec<Package>, String> {
        let (root, scope) = (self.places.root, subject.scope);
        match subject.maker {
            Maker::Ours => Ok(vec![Package::in_project("identity-apis", root.to_owned())]),
            Maker::ByHand => Ok(vec![Package::in_project("by-hand", root.join("benches/build/by_hand"))]),
            Maker::Progenitor => {
                Ok(vec![Package::in_project("progenitor-yardstick", root.join("benches/build/progenitor"))])
            }
            Maker::OpenapiGenerator => self.generated(scope, &openapi_generator::GENERATOR),
            Maker::Ploidy => self.generated(scope, &ploidy::GENERATOR),
            Maker::Oas3Gen => self.generated(scope, &oas3_gen::GENERATOR),
        }
    }

    /// Names of the generators that were used, with versions.
    pub(super) fn versions(&self) -> Vec<String> {
        self.tools.values().filter_map(|tool| tool.as_ref().ok()).map(|tool| tool.version.clone()).collect()
    }

    fn generated(&mut self, scope: Scope, generator: &Generator) -> Result<Vec<Package>, String> {
        let work = self.places.work;
        let tool = self
            .tools
            .entry(generator.name)
            .or_insert_with(|| (generator.install)(work).map_err(|failure| reason(&failure.to_string(), work)))
            .clone()?;
        let parts = scope.apis().iter().map(|&api| match scope {
            Scope::Group if generator.selects_while_generating => (api, Some(GROUP)),
            _ => (api, None),
        });
        let mut packages = Vec::new();
        for (api, group) in parts {
            let key = format!("{} {api} {group:?}", generator.name);
            let places = &self.places;
            let package = self.packages.entry(key).or_insert_with(|| {
                eprintln!("{} writes a client for {}", generator.name, group.unwrap_or(api));
                let name = format!("{}_{}", generator.name.replace('-', "_"), group.unwrap_or(api));
                let package = places.client(&name).and_then(|directory| {
                    (generator.generate)(&tool, places, &Order { name: &name, directory: &directory, api, group })?;
                    Package::generated(&name, directory)
                });
                package.map_err(|failure| reason(&failure.to_string(), work))
            });
            packages.push(package.clone()?);
        }
        Ok(packages)
    }
}

/// Lines of all Rust files below a directory.
fn lines_below(directory: &Path) -> usize {
    let Ok(entries) = fs::read_dir(directory) else { return 0 };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .map(|path| {
            if path.is_dir() {
                lines_below(&path)
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                fs::read_to_string(&path).map_or(0, |text| text.lines().count())
            } else {
                0
            }
        })
        .sum()
}

/// The one line of a message that says most, without paths of this machine.
pub(super) fn reason(message: &str, work: &Path) -> String {
    let is_error = |line: &&str| {
        let line = line.to_lowercase();
        line.contains("error") && !line.starts_with("error: `") && !line.ends_with("failed")
    };
    let lines = || message.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines().find(is_error).or_else(|| lines().next()).unwrap_or("no message");
    line.replace(&work.display().to_string(), "WORK").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_package_has_the_name_of_its_manifest() {
        let directory = std::env::temp_dir().join(format!("bench-package-{}", std::process::id()));
        fs::create_dir_all(&directory).expect("created");
        fs::write(directory.join("Cargo.toml"), "[package]\nname = \"other-name\"\n").expect("written");
        let package = Package::generated("alias", directory.clone()).expect("read");
        assert_eq!((package.name.as_str(), package.package.as_str()), ("alias", "other-name"));
        fs::remove_dir_all(&directory).expect("removed");
        assert!(Package::generated("alias", directory).is_err());
    }

    #[test]
    fn progenitor_version_is_that_of_its_package() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches/build/progenitor/Cargo.toml");
        let manifest = fs::read_to_string(path).expect("the package is there");
        let expected = format!("progenitor = {{ version = {PROGENITOR_VERSION:?}");
        assert!(manifest.contains(&expected), "{expected}");
    }

    #[test]
    fn reason_is_the_line_with_the_error_without_paths() {
        let message = "error: `tool generate` failed\nreading\n  Error: no such thing in /tmp/w/x.json\nmore";
        assert_eq!(reason(message, Path::new("/tmp/w")), "Error: no such thing in WORK/x.json");
        assert_eq!(reason("program does not start", Path::new("/tmp/w")), "program does not start");
        assert_eq!(reason("", Path::new("/tmp/w")), "no message");
    }
}
