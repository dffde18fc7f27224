//! Directories that commands work in.

use std::fs;
use std::path::{Path, PathBuf};

use crate::project::Failure;

/// A directory for packages and builds: removed when dropped, unless the user named it.
pub(crate) struct WorkDir {
    path: PathBuf,
    is_temporary: bool,
}

impl WorkDir {
    /// Creates the directory that the user named, or a temporary one for this command.
    ///
    /// # Errors
    ///
    /// If it cannot be created.
    pub(crate) fn create(given: Option<&Path>, command: &str) -> Result<Self, Failure> {
        let path = given.map_or_else(
            || std::env::temp_dir().join(format!("identity-apis-{command}-{}", std::process::id())),
            Path::to_owned,
        );
        let failed = |error| Failure::file(&path.display().to_string(), &error);
        fs::create_dir_all(&path).map_err(failed)?;
        // Programs that run in other directories get its path.
        let path = path.canonicalize().map_err(failed)?;
        Ok(Self { path, is_temporary: given.is_none() })
    }

    /// Returns its absolute path.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for WorkDir {
    fn drop(&mut self) {
        if self.is_temporary {
            // What cannot be removed is left to the system's own cleaning.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_directory_is_removed_and_a_named_one_stays() {
        let temporary = WorkDir::create(None, "work-dir-test").expect("created");
        let path = temporary.path().to_owned();
        assert!(path.is_dir());
        let named = WorkDir::create(Some(&path.join("named")), "work-dir-test").expect("created");
        let kept = named.path().to_owned();
        drop(named);
        assert!(kept.is_dir());
        drop(temporary);
        assert!(!path.exists());
    }
}
