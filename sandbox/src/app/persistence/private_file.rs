//! Files that only their owner may read.

use std::fs::OpenOptions;

/// Returns options to write a file that only its owner may read, since it contains secrets.
///
/// On Unix, the mode is `0600`. Elsewhere the file has the permissions of its directory.
pub(super) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}
