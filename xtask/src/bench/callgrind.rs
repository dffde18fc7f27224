//! Instructions that a program executes, counted by callgrind: the same on a machine that others use as well.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process;
use crate::project::Failure;

/// What is run where there is no callgrind.
pub(crate) const MISSING: &str = "callgrind is missing: install valgrind to count instructions";

/// Whether callgrind is installed.
pub(crate) fn is_installed() -> bool {
    let version = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// Counts the instructions of one piece of work. `command` returns the program that does it as often as the number
/// says: the difference between two runs is free of what the program does before.
///
/// # Errors
///
/// If the program fails, or callgrind does not print its count.
pub(crate) fn instructions(
    scratch: &Path,
    (few, many): (u64, u64),
    command: impl Fn(u64) -> Command,
) -> Result<u64, Failure> {
    let less = total(scratch, &command(few))?;
    let more = total(scratch, &command(many))?;
    Ok(more.saturating_sub(less) / many.saturating_sub(few).max(1))
}

fn total(scratch: &Path, program: &Command) -> Result<u64, Failure> {
    let log = scratch.join("callgrind.log");
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(format!("--log-file={}", log.display()));
    command.arg(program.get_program()).args(program.get_args());
    process::run(&mut command)?;
    let text = fs::read_to_string(&log).map_err(|error| Failure::file("the log of callgrind", &error))?;
    collected(&text).ok_or_else(|| Failure::new(format!("callgrind printed no count: {}", text.trim())))
}

/// The count in the log: `==7== Collected : 123`.
fn collected(log: &str) -> Option<u64> {
    let line = log.lines().find_map(|line| line.split_once("Collected :"))?.1;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callgrind_count_is_read_from_its_log() {
        assert_eq!(collected("==7== Events    : Ir\n==7== Collected : 1234567\n==7== \n"), Some(1_234_567));
        assert_eq!(collected("==7== Events    : Ir\n"), None);
    }
}
