//! The journal: what the job has planned, started and finished, one JSON object per line.
//!
//! An entry counts once it is on disk. Entries that are recorded at the same time share one `fsync` (group commit), so the disk
//! limits the job far less than the service does.

mod state;

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

pub(crate) use state::JournalState;

/// A line of the journal. User ids identify people: the file is readable by its owner only.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Entry {
    /// The group of the job. The list of users begins, or begins again.
    Group(String),
    /// Users to reset, a page of the group's members.
    Planned(Vec<String>),
    /// The list is complete. From here on it does not change, whoever joins the group.
    PlanComplete,
    /// The reset of a user begins: nothing is sent before this entry is on disk.
    Started(String),
    /// The user is reset.
    Done(String),
    /// The user cannot be reset, and another attempt would fail in the same way.
    Failed { user: String, reason: String },
    /// Users who are done have been removed from the group.
    GroupCleared,
}

/// The journal, written by a thread of its own.
pub(crate) struct Journal {
    queue: mpsc::Sender<(Entry, oneshot::Sender<io::Result<()>>)>,
}

impl Journal {
    /// Opens or creates the journal, and reads the state that it holds. One process at a time can use a file.
    pub(crate) fn open(path: &Path, group: &str) -> io::Result<(Self, JournalState)> {
        let named = |what: &str| io::Error::other(format!("{} {what}", path.display()));
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options
            .open(path)
            .map_err(|error| named(&format!("cannot be opened ({error}); its directory must exist and be writable")))?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(fs4::TryLockError::WouldBlock) => return Err(named("is in use by another process")),
            Err(fs4::TryLockError::Error(error)) => return Err(named(&format!("cannot be locked ({error})"))),
        }
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(|error| named(&format!("cannot be read ({error})")))?;
        // A last line without its end was being written when the process was killed. Nobody relied on it.
        let complete = text.rfind('\n').map_or(0, |end| end + 1);
        let state = JournalState::read(&text[..complete])
            .map_err(|line| named(&format!("is not a journal of this job (line {line}); use another file")))?;
        if state.group.as_deref().is_some_and(|known| known != group) {
            return Err(named("is the journal of another group; use another file"));
        }
        file.set_len(complete as u64)?;
        file.seek(SeekFrom::End(0))?;
        let (queue, entries) = mpsc::channel();
        thread::spawn(move || write_entries(file, &entries));
        Ok((Self { queue }, state))
    }

    /// Records an entry, and returns when it is on disk.
    pub(crate) async fn record(&self, entry: Entry) -> io::Result<()> {
        let ended = || io::Error::other("the journal cannot be written any more");
        let (written, confirmation) = oneshot::channel();
        self.queue.send((entry, written)).map_err(|_| ended())?;
        confirmation.await.map_err(|_| ended())?
    }
}

/// Writes entries until the journal is dropped, or a write fails: what follows a torn line would be lost.
fn write_entries(mut file: File, entries: &mpsc::Receiver<(Entry, oneshot::Sender<io::Result<()>>)>) {
    while let Ok(first) = entries.recv() {
        // All entries that wait by now share the next two system calls.
        let batch: Vec<_> = std::iter::once(first).chain(entries.try_iter()).collect();
        let lines = batch.iter().try_fold(Vec::new(), |mut lines, (entry, _)| {
            serde_json::to_writer(&mut lines, entry)?;
            lines.push(b'\n');
            Ok(lines)
        });
        let result = lines.and_then(|lines: Vec<u8>| file.write_all(&lines)).and_then(|()| file.sync_data());
        for (_, written) in batch {
            // A task that was canceled does not wait any more.
            let _ = written
                .send(result.as_ref().map(|_| ()).map_err(|error| io::Error::new(error.kind(), error.to_string())));
        }
        if result.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Place(std::path::PathBuf);

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    fn place(name: &str) -> Place {
        Place(std::env::temp_dir().join(format!("nightly-mfa-reset-{name}-{}", std::process::id())))
    }

    #[tokio::test]
    async fn journal_ignores_a_torn_last_line_and_continues_after_it() {
        let path = place("torn");
        let whole = "{\"group\":\"g\"}\n{\"planned\":[\"a\",\"b\"]}\n\"plan_complete\"\n{\"started\":\"a\"}\n";
        for torn in ["", "{", "{\"done\":\"a\"}"] {
            std::fs::write(&path.0, format!("{whole}{torn}")).unwrap();
            let (journal, state) = Journal::open(&path.0, "g").unwrap();
            assert_eq!((state.remaining(), state.in_flight()), (vec!["a", "b"], vec!["a"]), "{torn}");
            journal.record(Entry::Done("a".to_owned())).await.unwrap();
            assert_eq!(std::fs::read_to_string(&path.0).unwrap(), format!("{whole}{{\"done\":\"a\"}}\n"));
        }
    }

    #[tokio::test]
    async fn journal_is_used_by_one_process_and_one_group() {
        let path = place("lock");
        let (journal, _) = Journal::open(&path.0, "g").unwrap();
        journal.record(Entry::Group("g".to_owned())).await.unwrap();
        assert!(Journal::open(&path.0, "g").err().unwrap().to_string().contains("in use by another process"));
        drop(journal);
        // The thread ends, and the lock with it, when it notices that the journal is dropped.
        for _ in 0..1_000 {
            match Journal::open(&path.0, "other") {
                Err(error) if error.to_string().contains("in use") => thread::yield_now(),
                Err(error) => return assert!(error.to_string().contains("journal of another group"), "{error}"),
                Ok(_) => panic!("another group"),
            }
        }
        panic!("the lock stays");
    }

    #[test]
    fn journal_rejects_a_foreign_file_and_leaves_it_alone() {
        let path = place("foreign");
        std::fs::write(&path.0, "{\"group\":\"g\"}\nnot an entry\n").unwrap();
        let error = Journal::open(&path.0, "g").err().unwrap().to_string();
        assert!(error.contains("(line 2); use another file"), "{error}");
        assert_eq!(std::fs::read_to_string(&path.0).unwrap(), "{\"group\":\"g\"}\nnot an entry\n");
    }
}
