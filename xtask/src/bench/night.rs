//! `cargo xtask bench night`: the MFA reset of many users and the stream of a long list, beside what latency allows.
//!
//! The program is `benches/night`, a bench of the crate, since it calls as a user's program does.

use std::process::Stdio;

use serde::Deserialize;

use super::{machine, page};
use crate::process;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// What the program needs of the crate.
const FEATURES: &str = "client,genauth-groups,genauth-mfa,genauth-users";

/// Resets, streams, and prints a table.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Users whose MFA is reset
    #[arg(long, value_name = "COUNT", default_value_t = 100_000)]
    users: usize,

    /// Items of the list that is streamed
    #[arg(long, value_name = "COUNT", default_value_t = 1_000_000)]
    items: usize,

    /// Resets at a time
    #[arg(long, value_name = "COUNT", default_value_t = 64)]
    concurrency: usize,

    /// Milliseconds that the sandbox waits before each response
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 25)]
    latency_ms: u64,

    /// A few users and items without optimization: whether the benchmark works, within a minute
    #[arg(long, conflicts_with_all = ["users", "items", "write"])]
    quick: bool,

    /// Write the table to its section of the page, too
    #[arg(long)]
    write: bool,
}

/// A line of the program.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Phase {
    phase: String,
    items: usize,
    requests: usize,
    seconds: f64,
    bound: Option<f64>,
    processor: f64,
    /// KiB.
    resident_before: Option<u64>,
    resident_peak: Option<u64>,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let (users, items) = if args.quick { (300, 5_000) } else { (args.users, args.items) };
    let mut cargo = process::cargo();
    cargo.current_dir(project.root()).args(["bench", "--quiet", "--bench", "night"]);
    if args.quick {
        // As the tests of the workspace are built, which CI needs anyway.
        cargo.args(["--workspace", "--profile", "dev"]);
    } else {
        cargo.args(["--no-default-features", "--features", FEATURES]);
    }
    cargo.args(["--", "--users", &users.to_string(), "--items", &items.to_string()]);
    cargo.args(["--concurrency", &args.concurrency.to_string(), "--latency-ms", &args.latency_ms.to_string()]);
    // Its progress is for whoever waits.
    let output = cargo.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::new(format!("error: cargo does not start: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new("error: the benchmark failed; its message stands above"));
    }
    let phases = phases(&String::from_utf8_lossy(&output.stdout))?;
    if phases.is_empty() {
        return Err(Failure::new("error: the benchmark printed no phase"));
    }
    let report = format!(
        "Latency {} ms, {} resets at a time.\n\n{}\n{}\n",
        args.latency_ms,
        args.concurrency,
        table(&phases),
        machine::description()
    );
    print!("{report}");
    if args.write { page::write_section(project, "night", &report) } else { Ok(()) }
}

fn phases(output: &str) -> Result<Vec<Phase>, Failure> {
    let lines = output.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| {
            serde_json::from_str(line)
                .map_err(|error| Failure::new(format!("error: the benchmark printed {line:?}: {error}")))
        })
        .collect()
}

#[allow(clippy::cast_precision_loss)]
fn table(phases: &[Phase]) -> String {
    let head = [
        "what",
        "items",
        "requests",
        "s",
        "least s",
        "ratio",
        "requests/s",
        "processor µs a request",
        "MiB before",
        "MiB at most",
    ];
    let mebibytes = |kibibytes: Option<u64>| kibibytes.map_or("-".to_owned(), |k| format!("{:.1}", k as f64 / 1024.0));
    let rows: Vec<Vec<String>> = phases
        .iter()
        .map(|phase| {
            let requests = phase.requests as f64;
            vec![
                phase.phase.clone(),
                thousands(phase.items),
                thousands(phase.requests),
                format!("{:.1}", phase.seconds),
                phase.bound.map_or("-".to_owned(), |bound| format!("{bound:.1}")),
                phase.bound.map_or("-".to_owned(), |bound| format!("{:.2}", phase.seconds / bound)),
                format!("{:.0}", requests / phase.seconds),
                format!("{:.0}", phase.processor * 1e6 / requests),
                mebibytes(phase.resident_before),
                mebibytes(phase.resident_peak),
            ]
        })
        .collect();
    let mut text = markdown(&head, &rows);
    text.push_str(
        "\nleast s: what latency and the number of requests at a time allow if nothing else took time. Processor time and memory are \
         those\nof the process that resets and streams.\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"phase":"p","items":100,"requests":202,"seconds":4.0,"bound":2.0,"processor":0.5,"residentBefore":1024,"residentPeak":2048}"#;

    #[test]
    fn night_reads_phases_and_compares_them_with_their_bound() {
        let phases = phases(&format!("other output\n{LINE}\n")).expect("read");
        let table = table(&phases);
        let row = table.lines().nth(2).expect("a row");
        let cells: Vec<&str> = row.split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells, ["p", "100", "202", "4.0", "2.0", "2.00", "50", "2475", "1.0", "2.0"]);
    }

    #[test]
    fn night_rejects_what_is_no_phase() {
        assert!(phases("{}").is_err());
    }
}
