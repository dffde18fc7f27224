//! The limit of open files of the process.

use std::sync::LazyLock;

/// Descriptors that are left to the rest of the process.
const RESERVED: usize = 64;

/// Returns how many connections the process has descriptors for. The limit is read once, where there is a `/proc`.
pub(super) fn spare() -> usize {
    static SPARE: LazyLock<usize> = LazyLock::new(|| {
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
        open_files(&limits).map_or(usize::MAX, |files| files.saturating_sub(RESERVED).max(1))
    });
    *SPARE
}

/// Returns the soft limit, if there is one that can be read.
fn open_files(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_limit_is_read() {
        let text = "Limit                     Soft Limit           Hard Limit           Units\n\
                    Max processes             94541                94541                processes\n\
                    Max open files            1024                 524288               files\n";
        assert_eq!(open_files(text), Some(1024));
        assert_eq!(open_files("Max open files            unlimited            unlimited            files"), None);
        assert_eq!(open_files(""), None);
        assert!(spare() >= 1);
    }
}
