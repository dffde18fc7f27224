//! The directories and documents that generators work with.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::project::Failure;

/// The directories that packages come from and go to.
pub(super) struct Places<'a> {
    /// The project.
    pub(super) root: &'a Path,
    /// Tools, documents and generated packages.
    pub(super) work: &'a Path,
}

impl Places<'_> {
    /// The resolved document of an API.
    pub(super) fn document(&self, api: &str) -> PathBuf {
        self.root.join("specs").join(format!("{api}.json"))
    }

    /// A copy of the resolved document that was changed for one generator.
    pub(super) fn changed_document(&self, api: &str, maker: &str, change: fn(&mut Value)) -> Result<PathBuf, Failure> {
        let failed = |error: std::io::Error| Failure::file("documents", &error);
        let mut document = self.read(api)?;
        change(&mut document);
        let directory = self.work.join("documents");
        fs::create_dir_all(&directory).map_err(failed)?;
        let copy = directory.join(format!("{maker}-{api}.json"));
        fs::write(&copy, document.to_string()).map_err(failed)?;
        Ok(copy)
    }

    /// The operations of a group, in the order of the document.
    pub(super) fn operations(&self, api: &str, group: &str) -> Result<Vec<String>, Failure> {
        let document = self.read(api)?;
        let paths = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
        let operations = paths.filter_map(Value::as_object).flat_map(|path| path.values());
        let of_group = operations.filter(|operation| operation["tags"][0] == group);
        Ok(of_group.filter_map(|operation| operation["operationId"].as_str()).map(str::to_owned).collect())
    }

    fn read(&self, api: &str) -> Result<Value, Failure> {
        let path = self.document(api);
        let text = fs::read(&path).map_err(|error| Failure::file(&path.display().to_string(), &error))?;
        serde_json::from_slice(&text).map_err(|error| Failure::new(format!("error: {}: {error}", path.display())))
    }

    /// A directory for a generated package that does not exist yet.
    pub(super) fn client(&self, name: &str) -> Result<PathBuf, Failure> {
        let directory = self.work.join("clients").join(name);
        let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
        if directory.exists() {
            fs::remove_dir_all(&directory).map_err(failed)?;
        }
        fs::create_dir_all(self.work.join("clients")).map_err(failed)?;
        Ok(directory)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_of_a_group_are_those_with_its_tag() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let places = Places { root: &root, work: &root };
        let operations = places.operations("genauth", "mfa").expect("the document is there");
        assert!(operations.contains(&"getUserMfaInfo".to_owned()), "{operations:?}");
        assert!(operations.len() < 20, "{operations:?}");
    }
}
