//! A lock that is gone with its process, however that ends.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::state_file::private;

/// How often a lock file is opened anew that its holder has removed just then.
const ATTEMPTS: u32 = 100;

/// The lock of the operating system on a file of its own. The state's own file cannot carry it, since that is another file
/// after each write. A lock file that a killed process has left is not locked any more.
pub(super) struct FileLock {
    path: PathBuf,
    file: File,
}

impl FileLock {
    /// Locks a file, which is made if it is not there; nothing if somebody else has locked it.
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
        // Where it cannot be told whose file it is, it stays.
        if cfg!(unix) && is_at(&self.file, &self.path) {
            // One that is left behind does no harm.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    match private().create_new(true).open(path) {
        // A link could make the sandbox create a file elsewhere.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::symlink_metadata(path).is_ok_and(|there| !there.is_file()) {
                let message = format!("{} is no ordinary file; remove it", path.display());
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
            private().create(true).truncate(false).open(path)
        }
        opened => opened,
    }
}

/// Whether a file is still the one of that name.
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
    fn one_at_a_time() {
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-lock-{}", std::process::id()));
        let first = FileLock::acquire(&path).expect("locked").expect("free");
        assert!(FileLock::acquire(&path).expect("asked").is_none());
        drop(first);
        assert!(!cfg!(unix) || !path.exists(), "nothing is left");
        // One that a killed process has left.
        fs::write(&path, "").expect("written");
        let second = FileLock::acquire(&path).expect("locked").expect("free");
        assert!(FileLock::acquire(&path).expect("asked").is_none());
        drop(second);
        let _ = fs::remove_file(&path);
    }

    #[test]
    fn many_at_once_are_one_at_a_time() {
        use std::sync::atomic::{AtomicU32, Ordering};
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-locks-{}", std::process::id()));
        let (inside, times) = (AtomicU32::new(0), AtomicU32::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..500 {
                        if let Some(lock) = FileLock::acquire(&path).expect("asked") {
                            assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "somebody else has it too");
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
