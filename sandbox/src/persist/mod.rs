//! State in a file.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::snapshot::Snapshot;
use crate::state::State;

/// How often changes are written at most.
const EVERY: Duration = Duration::from_secs(1);

/// The state in a file; nothing if there is no such file yet.
pub(crate) fn load(path: &Path) -> io::Result<Option<Snapshot>> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(named(path, "cannot be read", &error)),
    };
    serde_json::from_slice(&text).map(Some).map_err(|error| {
        // What was wrong with it could show what is in it.
        let place = format!("line {}, column {}", error.line(), error.column());
        let message =
            format!("{} is no state of a sandbox ({place}); move it away, or name another file", path.display());
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}

/// Writes the state beside the file and puts it in its place, so that a reader finds the old state or the new one.
pub(crate) fn save(path: &Path, snapshot: &Snapshot) -> io::Result<()> {
    let beside = beside(path);
    let write = || {
        let mut file = private(&beside)?;
        file.write_all(&serde_json::to_vec(snapshot)?)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside, path)
    };
    write().map_err(|error| {
        // If there is nothing to remove, there was nothing to begin with.
        let _ = fs::remove_file(&beside);
        named(path, "cannot be written", &error)
    })
}

/// Writes changes from time to time, until the other end of the channel is gone. What cannot be written is tried again with the next
/// change, and at the end, where it is reported.
pub(crate) async fn keep(path: PathBuf, state: Arc<State>, mut stopped: oneshot::Receiver<()>) {
    let mut written = state.changes();
    // What is being written when it ends is written to its end.
    while tokio::time::timeout(EVERY, &mut stopped).await.is_err() {
        let changes = state.changes();
        if changes == written {
            continue;
        }
        let (path, snapshot) = (path.clone(), Snapshot::take(&state));
        let saved = tokio::task::spawn_blocking(move || save(&path, &snapshot)).await;
        if matches!(saved, Ok(Ok(()))) {
            written = changes;
        }
    }
}

/// A new file that only its owner may read, since there are secrets in it.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

fn named(path: &Path, what: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} {what}: {error}", path.display()))
}
