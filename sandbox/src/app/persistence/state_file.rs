//! The state file.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::file_lock::FileLock;
use super::private_file::private_file;
use crate::app::snapshot::Snapshot;

/// Attempts to lock the file, and the time between two: a sandbox that is shutting down gets the time to end.
const LOCK_ATTEMPTS: u32 = 10;
const LOCK_RETRY_INTERVAL: Duration = Duration::from_millis(100);

/// What to do about a file that cannot be read.
const UNREADABLE: &str = "cannot be read; make it readable for this user, or use another file";

/// A file that only this sandbox uses, as long as the value lives.
pub(crate) struct StateFile {
    path: PathBuf,
    /// File that a new state is written to before it replaces the old one.
    temporary: PathBuf,
    _lock: FileLock,
}

impl StateFile {
    /// Locks the file, removes what a killed sandbox has left beside it, and reads the state. There is none if the file does not
    /// exist yet.
    pub(crate) async fn open(path: PathBuf) -> io::Result<(Self, Option<Snapshot>)> {
        check_replaceable(&path)?;
        let mut attempts = 1;
        let lock = loop {
            match FileLock::acquire(&suffixed(&path, ".sandbox-lock")) {
                Ok(Some(lock)) => break lock,
                Ok(None) if attempts < LOCK_ATTEMPTS => attempts += 1,
                Ok(None) => return Err(in_use(&path)),
                Err(error) => {
                    return Err(with_path(
                        &path,
                        "cannot be locked; its directory must exist and be writable for this user",
                        &error,
                    ));
                }
            }
            tokio::time::sleep(LOCK_RETRY_INTERVAL).await;
        };
        let file = Self { temporary: suffixed(&path, ".sandbox-new"), path, _lock: lock };
        let snapshot = file.load()?;
        remove(&file.temporary)
            .map_err(|error| with_path(&file.temporary, "is in the way and cannot be removed", &error))?;
        Ok((file, snapshot))
    }

    fn load(&self) -> io::Result<Option<Snapshot>> {
        let text = match fs::read(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(with_path(&self.path, UNREADABLE, &error)),
        };
        serde_json::from_slice(&text).map(Some).map_err(|error| {
            // The message of the parser could contain values of the state.
            let (path, line, column) = (self.path.display(), error.line(), error.column());
            let message = format!(
                "{path} is not the state of a sandbox (line {line}, column {column}); move it away, or use another file"
            );
            io::Error::new(io::ErrorKind::InvalidData, message)
        })
    }

    /// Writes the state to a temporary file, which then replaces the file: it always contains the old state or the new one.
    pub(crate) fn save(&self, snapshot: &Snapshot) -> io::Result<()> {
        // The file may have been replaced since it was opened.
        check_replaceable(&self.path)?;
        self.replace(snapshot).map_err(|error| {
            // The file may not exist.
            let _ = fs::remove_file(&self.temporary);
            with_path(&self.path, "cannot be written", &error)
        })
    }

    fn replace(&self, snapshot: &Snapshot) -> io::Result<()> {
        remove(&self.temporary)?;
        let mut file = private_file().create_new(true).open(&self.temporary)?;
        file.write_all(&serde_json::to_vec(snapshot)?)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&self.temporary, &self.path)?;
        // The new name survives a power failure. Not every platform supports this for directories.
        let directory = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let _ = File::open(directory.unwrap_or(Path::new("."))).and_then(|directory| directory.sync_all());
        Ok(())
    }
}

/// Rejects anything but a regular file that can be replaced.
///
/// A symbolic link is rejected, since renaming would replace the link and leave its target as it is.
fn check_replaceable(path: &Path) -> io::Result<()> {
    let reject = |what: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{} {what}", path.display())));
    if path.file_name().is_none() {
        return reject("is not the name of a file");
    }
    let there = match fs::symlink_metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(with_path(path, UNREADABLE, &error)),
    };
    if there.is_symlink() {
        return reject("is a symbolic link; use the file that it points to");
    }
    if !there.is_file() {
        return reject("is not a regular file; use another file");
    }
    if there.permissions().readonly() {
        return reject("is read-only; make it writable, or use another file");
    }
    Ok(())
}

/// Removes a file or a symbolic link, if there is one.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Returns the path of a file in the same directory, with a suffix.
fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(suffix);
    path.with_file_name(name)
}

fn in_use(path: &Path) -> io::Error {
    let path = path.display();
    let message = format!("{path} is in use by another sandbox; stop that one, or use another file");
    io::Error::new(io::ErrorKind::ResourceBusy, message)
}

fn with_path(path: &Path, what: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} {what}: {error}", path.display()))
}
