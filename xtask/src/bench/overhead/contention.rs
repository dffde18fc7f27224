//! How often the threads of a client wait for each other, counted by strace: the system calls of locks that are taken, and
//! of threads that have nothing to do.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::runtime::Runtimes;
use super::subject::{CALLS, Subject};
use crate::measure::median;
use crate::project::Failure;
use crate::table::markdown;

/// Threads of a client.
const THREADS: usize = 2;

/// What is printed where there is no strace.
const MISSING: &str = "strace is missing: install it to count how often threads wait for each other";

/// Waits of each call by hand and with identity-apis, with the most calls at a time.
pub(super) fn table(
    runtimes: &Runtimes,
    url: &str,
    scratch: &Path,
    tasks: usize,
    (rounds, milliseconds): (usize, u64),
) -> Result<String, Failure> {
    let version = Command::new("strace").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !version.is_ok_and(|status| status.success()) {
        return Ok(format!("{MISSING}.\n"));
    }
    let mut rows = Vec::new();
    for call in &CALLS {
        eprintln!("waits: {}, {tasks} at a time, {THREADS} threads ...", call.name);
        let (mut by_hand, mut ours) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            by_hand.push(waits_per_call(runtimes, &call.subjects[0], url, scratch, (tasks, milliseconds))?);
            ours.push(waits_per_call(runtimes, &call.subjects[1], url, scratch, (tasks, milliseconds))?);
        }
        let (Some(by_hand), Some(ours)) = (median(&by_hand), median(&ours)) else { continue };
        rows.push(vec![
            call.name.to_owned(),
            tasks.to_string(),
            format!("{by_hand:.2}"),
            format!("{ours:.2}"),
            format!("{:.2}", ours / by_hand),
        ]);
    }
    let mut text = markdown(&["call", "at a time", "futex by hand", "futex", "ratio"], &rows);
    text.push_str(&format!(
        "\nSystem calls `futex` for each call with {THREADS} threads, counted by strace: locks that a thread waits for or that \
         another waits for, and threads that sleep and are woken.\n"
    ));
    Ok(text)
}

fn waits_per_call(
    runtimes: &Runtimes,
    subject: &Subject,
    url: &str,
    scratch: &Path,
    (tasks, milliseconds): (usize, u64),
) -> Result<f64, Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("strace of {}: {error}", subject.name));
    let log = scratch.join("strace.log");
    let client = runtimes.client(subject, url, THREADS);
    let mut command = Command::new("strace");
    command.args(["-f", "-c", "-e", "trace=futex", "-o"]).arg(&log);
    command.arg(client.get_program()).args(client.get_args()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    // The client ends when its input does.
    if let Some(mut input) = child.stdin.take() {
        writeln!(input, "{tasks} {milliseconds}").map_err(|error| failed(&error))?;
    }
    let output = child.wait_with_output().map_err(|error| failed(&error))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let calls: Option<f64> = printed.split_whitespace().next().and_then(|calls| calls.parse().ok());
    let text = fs::read_to_string(&log).map_err(|error| failed(&error))?;
    match (calls, counted(&text)) {
        (Some(calls), Some(waits)) if calls > 0.0 => Ok(waits / calls),
        _ => Err(failed(&format!("it printed {printed:?} and {text:?}"))),
    }
}

/// The count in a summary: its rows are share, seconds, microseconds per call, calls, and errors if there are any.
fn counted(summary: &str) -> Option<f64> {
    let row = summary.lines().find(|line| line.trim_end().ends_with(" futex"))?;
    row.split_whitespace().nth(3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted_reads_the_calls_of_a_summary() {
        let summary = "% time     seconds  usecs/call     calls    errors syscall\n\
                       100.00    1.604137          78     20557      6364 futex\n\
                       ------ ----------- ----------- --------- --------- ----------------\n\
                       100.00    1.604137          78     20557      6364 total\n";
        assert_eq!(counted(summary), Some(20557.0));
        assert_eq!(counted("100.00    0.1    78     7      futex\n"), Some(7.0));
        assert_eq!(counted("strace: cannot attach\n"), None);
    }
}
