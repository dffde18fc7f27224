//! How much memory a process holds.

/// Returns the resident memory of a process in KiB; `None` where the system does not report it this way.
pub fn resident(process: u32) -> Option<u64> {
    kibibytes(process, "VmRSS:")
}

/// Returns the most resident memory that this process has had, in KiB.
pub fn peak() -> Option<u64> {
    kibibytes(std::process::id(), "VmHWM:")
}

/// Begins a new [`peak`]; without effect where the system has none.
pub fn reset_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

fn kibibytes(process: u32, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
