//! The files that a regeneration writes, as they were before it.

use std::fs;
use std::path::PathBuf;

use crate::project::{Failure, Project};

/// Files and what was in them; nothing for one that was not there.
pub(super) struct Snapshot {
    files: Vec<(String, PathBuf, Option<Vec<u8>>)>,
}

impl Snapshot {
    pub(super) fn of(project: &Project, paths: &[String]) -> Result<Self, Failure> {
        let one = |path: &String| {
            let full = project.root().join(path);
            let bytes = full.exists().then(|| fs::read(&full)).transpose();
            Ok((path.clone(), full, bytes.map_err(|error| Failure::file(path, &error))?))
        };
        Ok(Self { files: paths.iter().map(one).collect::<Result<_, Failure>>()? })
    }

    /// Puts every file back. One that cannot be does not keep the others from it.
    pub(super) fn restore(&self) -> Result<(), Failure> {
        let mut failures = Vec::new();
        for (path, full, bytes) in &self.files {
            let current = fs::read(full).ok();
            let outcome = match bytes {
                _ if current == *bytes => Ok(()),
                Some(bytes) => fs::write(full, bytes),
                None => fs::remove_file(full),
            };
            failures.extend(outcome.err().map(|error| Failure::file(path, &error).to_string()));
        }
        if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n"))) }
    }

    /// The files that are not as they were.
    pub(super) fn changed(&self) -> Result<Vec<String>, Failure> {
        let differs = |(_, full, bytes): &&(String, PathBuf, Option<Vec<u8>>)| fs::read(full).ok() != *bytes;
        let names: Vec<String> = self.files.iter().filter(differs).map(|(path, _, _)| path.clone()).collect();
        Ok(if names.is_empty() { vec!["nothing changed".to_owned()] } else { names })
    }
}
