//! How many files the process may have open.

use std::sync::LazyLock;

/// Descriptors that are left for everything else in the process.
const RESERVED: usize = 64;

/// Connections that the process has descriptors for. The limit of the process is read once, where there is a `/proc`.
pub(super) fn spare() -> usize {
    static SPARE: LazyLock<usize> = LazyLock::new(|| {
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
        open_files(&limits).map_or(usize::MAX, |files| files.saturating_sub(RESERVED).max(1))
    });
    *SPARE
}

/// The soft limit; nothing if there is none, or none that can be read.
fn open_files(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_soft_limit() {
        let text = "Limit                     Soft Limit           Hard Limit           Units\n\
                    Max processes             94541                94541                processes\n\
                    Max open files            1024                 524288               files\n";
        assert_eq!(open_files(text), Some(1024));
        assert_eq!(open_files("Max open files            unlimited            unlimited            files"), None);
        assert_eq!(open_files(""), None);
        assert!(spare() >= 1);
    }
}
