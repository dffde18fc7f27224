//! The task that writes changes to the state file.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::state_file::StateFile;
use crate::app::state::AppState;

/// Minimum time between two writes.
const INTERVAL: Duration = Duration::from_secs(1);

/// Keeps the state of a sandbox in a file while the sandbox runs.
pub(crate) struct Persistence {
    file: Arc<StateFile>,
    writer: JoinHandle<()>,
    /// The writer ends when this is dropped.
    stop: oneshot::Sender<()>,
}

impl Persistence {
    /// Writes the state, and starts the task that writes changes.
    ///
    /// # Errors
    /// The file cannot be written: that is reported now, not when the first change is lost.
    pub(crate) fn start(file: StateFile, app: &Arc<AppState>) -> io::Result<Self> {
        file.save(&app.snapshot())?;
        let file = Arc::new(file);
        let (stop, stopped) = oneshot::channel();
        let writer = tokio::spawn(write_changes(Arc::clone(&file), Arc::clone(app), stopped));
        Ok(Self { file, writer, stop })
    }

    /// Ends the task and writes the final state.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) async fn finish(self, app: &AppState) -> io::Result<()> {
        drop(self.stop);
        // A write that has begun ends first. The task has nothing to report.
        let _ = self.writer.await;
        self.file.save(&app.snapshot())
    }
}

/// Writes changes until the sender is gone. What cannot be written is retried with the next change, and at the end, where an
/// error is reported.
async fn write_changes(file: Arc<StateFile>, app: Arc<AppState>, mut stopped: oneshot::Receiver<()>) {
    let mut written = app.changes();
    // A write that has begun when the sandbox ends is completed.
    while tokio::time::timeout(INTERVAL, &mut stopped).await.is_err() {
        let changes = app.changes();
        if changes == written {
            continue;
        }
        let (file, snapshot) = (Arc::clone(&file), app.snapshot());
        let saved = tokio::task::spawn_blocking(move || file.save(&snapshot)).await;
        if matches!(saved, Ok(Ok(()))) {
            written = changes;
        }
    }
}
