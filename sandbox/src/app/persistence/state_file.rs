//! State in a file, which one sandbox at a time keeps.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::app::snapshot::Snapshot;
use crate::app::state::State;

use super::file_lock::FileLock;

/// How often changes are written at most.
const EVERY: Duration = Duration::from_secs(1);

/// How often it is tried to lock a file, and how long apart: a sandbox that is just ending gets the time to end.
const ATTEMPTS: u32 = 10;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(100);

/// A file that this sandbox alone keeps its state in, as long as the value lives.
pub(crate) struct StateFile {
    path: PathBuf,
    /// Where a new state is written before it is put in the place of the old one.
    beside: PathBuf,
    _lock: FileLock,
}

impl StateFile {
    /// Locks a file, cleans up what a killed sandbox has left beside it, and reads the state; there is none if there is no
    /// such file yet.
    pub(crate) async fn open(path: PathBuf) -> io::Result<(Self, Option<Snapshot>)> {
        check(&path)?;
        let mut attempts = 1;
        let lock = loop {
            match FileLock::acquire(&suffixed(&path, ".sandbox-lock")) {
                Ok(Some(lock)) => break lock,
                Ok(None) if attempts < ATTEMPTS => attempts += 1,
                Ok(None) => return Err(in_use(&path)),
                Err(error) => {
                    return Err(named(&path, "cannot be kept; its directory has to exist and be writable", &error));
                }
            }
            tokio::time::sleep(BETWEEN_ATTEMPTS).await;
        };
        let file = Self { beside: suffixed(&path, ".sandbox-new"), path, _lock: lock };
        let snapshot = file.load()?;
        remove(&file.beside).map_err(|error| named(&file.beside, "is in the way and cannot be removed", &error))?;
        Ok((file, snapshot))
    }

    fn load(&self) -> io::Result<Option<Snapshot>> {
        let text = match fs::read(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(named(&self.path, "cannot be read", &error)),
        };
        serde_json::from_slice(&text).map(Some).map_err(|error| {
            // What was wrong with it could show what is in it.
            let (path, line, column) = (self.path.display(), error.line(), error.column());
            let message = format!(
                "{path} is no state of a sandbox (line {line}, column {column}); move it away, or name another file"
            );
            io::Error::new(io::ErrorKind::InvalidData, message)
        })
    }

    /// Writes the state beside the file and puts it in its place, so that a reader finds the old state or the new one,
    /// whatever happens meanwhile.
    pub(crate) fn save(&self, snapshot: &Snapshot) -> io::Result<()> {
        // Somebody may have put something else in its place since it was opened.
        check(&self.path)?;
        self.replace(snapshot).map_err(|error| {
            // If there is nothing to remove, there was nothing to begin with.
            let _ = fs::remove_file(&self.beside);
            named(&self.path, "cannot be written", &error)
        })
    }

    fn replace(&self, snapshot: &Snapshot) -> io::Result<()> {
        remove(&self.beside)?;
        let mut file = private().create_new(true).open(&self.beside)?;
        file.write_all(&serde_json::to_vec(snapshot)?)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&self.beside, &self.path)?;
        // So that the new name outlives a power failure. Not every system can do that with a directory.
        let directory = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let _ = File::open(directory.unwrap_or(Path::new("."))).and_then(|directory| directory.sync_all());
        Ok(())
    }
}

/// Writes changes from time to time, until the other end of the channel is gone. What cannot be written is tried again with the next
/// change, and at the end, where it is reported.
pub(crate) async fn keep(file: Arc<StateFile>, state: Arc<State>, mut stopped: oneshot::Receiver<()>) {
    let mut written = state.changes();
    // What is being written when it ends is written to its end.
    while tokio::time::timeout(EVERY, &mut stopped).await.is_err() {
        let changes = state.changes();
        if changes == written {
            continue;
        }
        let (file, snapshot) = (Arc::clone(&file), Snapshot::take(&state));
        let saved = tokio::task::spawn_blocking(move || file.save(&snapshot)).await;
        if matches!(saved, Ok(Ok(()))) {
            written = changes;
        }
    }
}

/// Refuses what is there but is no file that may be replaced.
///
/// A symbolic link is not followed: the state is put in place by renaming, which would replace the link and leave what it
/// points to as it is.
fn check(path: &Path) -> io::Result<()> {
    let refuse = |what: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{} {what}", path.display())));
    if path.file_name().is_none() {
        return refuse("names no file; name one that the state is kept in");
    }
    let there = match fs::symlink_metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(named(path, "cannot be read", &error)),
    };
    if there.is_symlink() {
        return refuse("is a symbolic link, which is not followed; name the file that it points to");
    }
    if !there.is_file() {
        return refuse("is no ordinary file; name one that the state is kept in");
    }
    if there.permissions().readonly() {
        return refuse("is read-only, and the state could not be written; make it writable, or name another file");
    }
    Ok(())
}

/// Removes a file, a link itself and not what it points to; nothing is fine too.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Options for a file that only its owner may read, since there are secrets in it.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// A file in the same directory, named after another.
fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(suffix);
    path.with_file_name(name)
}

fn in_use(path: &Path) -> io::Error {
    let path = path.display();
    let message = format!("{path} is in use by another sandbox; stop that one, or name another file");
    io::Error::new(io::ErrorKind::ResourceBusy, message)
}

fn named(path: &Path, what: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} {what}: {error}", path.display()))
}
