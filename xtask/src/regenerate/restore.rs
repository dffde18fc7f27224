//! The files that a regeneration writes, as they were before it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::project::{Failure, Project};

/// Files and what was in them; nothing for one that was not there.
pub(super) struct Snapshot {
    files: Vec<(String, PathBuf, Option<Vec<u8>>)>,
    directory: Directory,
}

/// A directory whose files are written and removed as a whole.
struct Directory {
    path: String,
    full: PathBuf,
    files: BTreeMap<OsString, Vec<u8>>,
}

impl Snapshot {
    pub(super) fn of(project: &Project, paths: &[String], directory: &str) -> Result<Self, Failure> {
        let one = |path: &String| {
            let full = project.root().join(path);
            let bytes = full.exists().then(|| fs::read(&full)).transpose();
            Ok((path.clone(), full, bytes.map_err(|error| Failure::file(path, &error))?))
        };
        let full = project.root().join(directory);
        let failed = |error| Failure::file(directory, &error);
        let directory = Directory { path: directory.to_owned(), files: contents(&full).map_err(failed)?, full };
        Ok(Self { files: paths.iter().map(one).collect::<Result<_, Failure>>()?, directory })
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
        failures.extend(
            self.directory.restore().err().map(|error| Failure::file(&self.directory.path, &error).to_string()),
        );
        if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n"))) }
    }

    /// The files that are not as they were.
    pub(super) fn changed(&self) -> Result<Vec<String>, Failure> {
        let differs = |(_, full, bytes): &&(String, PathBuf, Option<Vec<u8>>)| fs::read(full).ok() != *bytes;
        let mut names: Vec<String> = self.files.iter().filter(differs).map(|(path, _, _)| path.clone()).collect();
        let Directory { path, full, files } = &self.directory;
        if contents(full).map_err(|error| Failure::file(path, &error))? != *files {
            names.push(path.clone());
        }
        Ok(if names.is_empty() { vec!["nothing changed".to_owned()] } else { names })
    }
}

impl Directory {
    fn restore(&self) -> io::Result<()> {
        let current = contents(&self.full)?;
        for name in current.keys().filter(|name| !self.files.contains_key(*name)) {
            fs::remove_file(self.full.join(name))?;
        }
        for (name, bytes) in self.files.iter().filter(|(name, bytes)| current.get(*name) != Some(bytes)) {
            fs::write(self.full.join(name), bytes)?;
        }
        Ok(())
    }
}

/// The files of a directory; none if it does not exist.
fn contents(directory: &Path) -> io::Result<BTreeMap<OsString, Vec<u8>>> {
    if !directory.exists() {
        return Ok(BTreeMap::new());
    }
    let read = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        Ok((entry.file_name(), fs::read(entry.path())?))
    };
    fs::read_dir(directory)?.map(read).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Snapshot, contents};
    use crate::project::Project;
    use crate::work_dir::WorkDir;

    #[test]
    fn snapshot_restores_files_and_a_directory() {
        let directory = WorkDir::create(None, "snapshot-test").unwrap();
        let root = directory.path();
        fs::create_dir(root.join("kept")).unwrap();
        fs::write(root.join("kept/a"), "a").unwrap();
        fs::write(root.join("kept/b"), "b").unwrap();
        let project = Project::find(Some(root)).unwrap();
        let snapshot = Snapshot::of(&project, &["new".to_owned()], "kept").unwrap();
        assert_eq!(snapshot.changed().unwrap(), ["nothing changed"]);

        fs::write(root.join("new"), "").unwrap();
        fs::write(root.join("kept/a"), "other").unwrap();
        fs::write(root.join("kept/c"), "c").unwrap();
        fs::remove_file(root.join("kept/b")).unwrap();
        assert_eq!(snapshot.changed().unwrap(), ["new", "kept"]);

        snapshot.restore().unwrap();
        assert!(!root.join("new").exists());
        let kept = contents(&root.join("kept")).unwrap();
        let kept: Vec<_> = kept.iter().map(|(name, bytes)| (name.to_str().unwrap(), bytes.as_slice())).collect();
        assert_eq!(kept, [("a", b"a".as_slice()), ("b", b"b")]);
    }
}
