//! A lock file that the operating system releases with its process.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::private_file::private_file;

/// Attempts to open a lock file that its holder removes at the same time.
const ATTEMPTS: u32 = 100;

/// A lock on a separate file. The state file itself cannot be locked, since every write replaces it. A lock file of a killed
/// process is not locked any more.
pub(super) struct FileLock {
    path: PathBuf,
    file: File,
}

impl FileLock {
    /// Locks a file, which is created if necessary. Returns `None` if another process has locked it.
    pub(super) fn acquire(path: &Path) -> io::Result<Option<Self>> {
        for _ in 0..ATTEMPTS {
            let file = open(path)?;
            match fs4::FileExt::try_lock(&file) {
                Ok(()) if is_at(&file, path) => return Ok(Some(Self { path: path.to_owned(), file })),
                // Its holder has removed it between opening and locking.
                Ok(()) => {}
                Err(fs4::TryLockError::WouldBlock) => return Ok(None),
                Err(fs4::TryLockError::Error(error)) => return Err(error),
            }
        }
        Ok(None)
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // Other platforms cannot determine whether it is still the same file, so it stays.
        if cfg!(unix) && is_at(&self.file, &self.path) {
            // A file that is left behind does no harm.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    match private_file().create_new(true).open(path) {
        // A symbolic link could make the sandbox create a file elsewhere.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::symlink_metadata(path).is_ok_and(|there| !there.is_file()) {
                let message = format!("{} is not a regular file; remove it", path.display());
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
            private_file().create(true).truncate(false).open(path)
        }
        opened => opened,
    }
}

/// Returns whether a file is still the one at a path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |one: fs::Metadata, other: fs::Metadata| one.dev() == other.dev() && one.ino() == other.ino();
    file.metadata().ok().zip(fs::symlink_metadata(path).ok()).is_some_and(|(one, other)| same(one, other))
}

/// Lock files are not removed here.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_lock_is_exclusive() {
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-lock-{}", std::process::id()));
        let first = FileLock::acquire(&path).expect("locked").expect("free");
        assert!(FileLock::acquire(&path).expect("asked").is_none());
        drop(first);
        assert!(!cfg!(unix) || !path.exists(), "the file is removed");
        // A file of a killed process.
        fs::write(&path, "").expect("written");
        let second = FileLock::acquire(&path).expect("locked").expect("free");
        assert!(FileLock::acquire(&path).expect("asked").is_none());
        drop(second);
        let _ = fs::remove_file(&path);
    }

    #[test]
    fn file_lock_is_exclusive_among_many_threads() {
        use std::sync::atomic::{AtomicU32, Ordering};
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-locks-{}", std::process::id()));
        let (inside, times) = (AtomicU32::new(0), AtomicU32::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..500 {
                        if let Some(lock) = FileLock::acquire(&path).expect("asked") {
                            assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "another thread has the lock, too");
                            times.fetch_add(1, Ordering::SeqCst);
                            inside.fetch_sub(1, Ordering::SeqCst);
                            drop(lock);
                        }
                    }
                });
            }
        });
        assert!(times.into_inner() > 0);
        let _ = fs::remove_file(&path);
    }
}
