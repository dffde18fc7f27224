//! Where the project's files are, and how a command fails.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The project a command works on. Paths handed to it and shown to people are relative to its root.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project at `given`, or the nearest directory from the current one upwards that has a `specs` directory.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = given {
            return Ok(Self { root: root.to_owned() });
        }
        let here = std::env::current_dir().map_err(|error| Failure::new(format!("current directory: {error}")))?;
        here.ancestors()
            .find(|directory| directory.join("specs").is_dir() && directory.join("Cargo.toml").is_file())
            .map(|root| Self { root: root.to_owned() })
            .ok_or_else(|| {
                Failure::new("no project here: run this inside the repository, or name it with --root <DIR>")
            })
    }

    /// Its directory.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Text of a file of the project.
    pub(crate) fn read(&self, path: &str) -> Result<String, Failure> {
        let bytes = fs::read(self.root.join(path)).map_err(|error| Failure::file(path, &error))?;
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Failure::new(format!("error: {path}: not UTF-8 text (byte {at})\n  help: convert the file to UTF-8"))
        })
    }

    /// Text of a file of the project, if there is such a file.
    pub(crate) fn read_if_present(&self, path: &str) -> Result<Option<String>, Failure> {
        if self.root.join(path).exists() { self.read(path).map(Some) } else { Ok(None) }
    }

    /// Names of the files in a directory of the project, sorted; none if there is no such directory.
    pub(crate) fn list(&self, directory: &str) -> Result<Vec<String>, Failure> {
        let path = self.root.join(directory);
        if !path.is_dir() {
            return Ok(Vec::new());
        }
        let failed = |error: io::Error| Failure::file(directory, &error);
        let mut names = Vec::new();
        for entry in fs::read_dir(path).map_err(failed)? {
            names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Writes a file of the project unless it already has these bytes. Returns whether it was written.
    pub(crate) fn write_if_changed(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        let target = self.root.join(path);
        if fs::read(&target).is_ok_and(|present| present == bytes) {
            return Ok(false);
        }
        let failed = |error: io::Error| Failure::file(path, &error);
        if let Some(directory) = target.parent() {
            fs::create_dir_all(directory).map_err(failed)?;
        }
        // Written beside the file and renamed, so that an interrupted run leaves the old file whole.
        let draft = target.with_extension(format!("draft-{}", std::process::id()));
        fs::write(&draft, bytes).map_err(failed)?;
        fs::rename(&draft, &target).map_err(failed)?;
        Ok(true)
    }
}

/// Why a command did not succeed, ready to be printed.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    status: u8,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), status: 1 }
    }

    pub(crate) fn file(path: &str, error: &io::Error) -> Self {
        Self::new(format!("error: {path}: {error}"))
    }

    /// Sets another exit status than 1: the command succeeded, and its result is the failure.
    pub(crate) fn with_status(self, status: u8) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn status(&self) -> u8 {
        self.status
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
