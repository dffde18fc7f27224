//! `cargo xtask bench sandbox`: what calls, sessions and users cost in the sandbox, beside other mock servers.
//!
//! The program is `benches/sandbox`. Servers are compared by calls per second of their own processor time, since callers and
//! server share the cores of the machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::{machine, page};
use crate::process;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};
use crate::work_dir::WorkDir;

const PRISM: &str = "@stoplight/prism-cli";

/// Calls, measures, and prints tables.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Calls of the sandbox and of wiremock; Prism gets a tenth
    #[arg(long, value_name = "COUNT", default_value_t = 200_000)]
    calls: usize,

    /// Sessions and users whose memory is measured
    #[arg(long, value_name = "COUNT", default_value_t = 10_000)]
    records: usize,

    /// Few calls without optimization: whether the benchmark works, within a minute or two
    #[arg(long, conflicts_with_all = ["calls", "records", "write"])]
    quick: bool,

    /// Leave Prism out; nothing is downloaded then
    #[arg(long)]
    without_packages: bool,

    /// Write the tables to their section of the page, too
    #[arg(long)]
    write: bool,

    /// Where programs are built (default: a temporary directory, which is removed)
    #[arg(long, value_name = "DIR")]
    pub(super) target: Option<PathBuf>,
}

/// A line of the program.
#[derive(Deserialize)]
#[serde(tag = "figure", rename_all = "lowercase")]
enum Figure {
    Calls(Calls),
    Memory { what: String, count: usize, bytes: f64 },
    Fact { what: String, value: String },
}

/// What calls cost a server.
#[derive(Deserialize)]
struct Calls {
    server: String,
    what: String,
    calls: usize,
    seconds: f64,
    processor: f64,
    /// Microseconds.
    p50: u32,
    p99: u32,
    /// Bytes.
    memory: f64,
}

impl Calls {
    #[allow(clippy::cast_precision_loss)]
    fn per_processor_second(&self) -> f64 {
        self.calls as f64 / self.processor
    }
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let root = project.root().canonicalize().map_err(|error| Failure::file("the project", &error))?;
    let work = WorkDir::create(None, "bench-sandbox")?;
    let target = args.target.clone().unwrap_or_else(|| work.path().join("target"));
    let (profile, directory) = if args.quick { ("dev", "debug") } else { ("release", "release") };
    eprintln!("building ({profile}) ...");
    let mut cargo = process::cargo();
    cargo.current_dir(root.join("benches/sandbox")).args(["build", "--quiet", "--profile", profile, "--target-dir"]);
    // Outside of this project's own build, nothing of it may leak in.
    cargo.arg(&target).env_remove("RUSTFLAGS");
    if args.quick {
        // The validator of JSON Schema is most of what there is to build.
        cargo.arg("--no-default-features");
    }
    process::run(&mut cargo)?;
    let (calls, records) = if args.quick { (2_000, 200) } else { (args.calls, args.records) };
    let program = target.join(directory).join(format!("sandbox-bench{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    command.args(["--calls", &calls.to_string(), "--records", &records.to_string()]);
    let prism = if args.quick || args.without_packages { Err("left out".to_owned()) } else { prism(work.path()) };
    if let Ok((_, script)) = &prism {
        command.arg("--prism").arg(script).arg("--document").arg(root.join("specs/prove.json"));
    }
    eprintln!("calling ...");
    let output = process::run(command.stderr(Stdio::inherit()))?;
    let figures = figures(&output)?;
    let note = prism.map_or_else(|reason| format!("Prism: not measured, {reason}"), |(version, _)| version);
    let report = format!("{}\n{note}\n\n{}\n", tables(&figures), machine::description());
    print!("{report}");
    if args.write { page::write_section(project, "sandbox", &report) } else { Ok(()) }
}

/// Version and script of Prism, or why it cannot be had.
fn prism(work: &Path) -> Result<(String, PathBuf), String> {
    let directory = work.join("packages");
    std::fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
    eprintln!("installing {PRISM} ...");
    let mut npm = Command::new("npm");
    npm.current_dir(&directory).args(["install", "--silent", "--no-save", "--prefix", ".", PRISM]);
    process::run(&mut npm).map_err(|failure| failure.to_string())?;
    let package = directory.join("node_modules").join(PRISM);
    let text = std::fs::read(package.join("package.json")).map_err(|error| format!("{PRISM}: {error}"))?;
    let facts: serde_json::Value = serde_json::from_slice(&text).map_err(|error| format!("{PRISM}: {error}"))?;
    let version = facts["version"].as_str().unwrap_or("?");
    Ok((format!("Prism: {PRISM} {version}"), package.join("dist/index.js")))
}

fn figures(output: &str) -> Result<Vec<Figure>, Failure> {
    let figures: Result<Vec<Figure>, _> = output.lines().map(serde_json::from_str).collect();
    figures.map_err(|error| Failure::new(format!("error: the benchmark printed a line that is no figure: {error}")))
}

fn tables(figures: &[Figure]) -> String {
    let calls: Vec<&Calls> = figures
        .iter()
        .filter_map(|figure| if let Figure::Calls(calls) = figure { Some(calls) } else { None })
        .collect();
    let mut text = calls_table(&calls);
    let records = figures.iter().filter_map(|figure| match figure {
        Figure::Memory { what, count, bytes } => {
            Some(vec![format!("memory of a {what}, of {count}"), format!("{:.1} KiB", bytes / 1024.0)])
        }
        Figure::Fact { what, value } => Some(vec![what.clone(), value.clone()]),
        Figure::Calls(_) => None,
    });
    text.push('\n');
    text.push_str(&markdown(&["the sandbox", "value"], &records.collect::<Vec<_>>()));
    text
}

/// A row for each call of each server; the ratio is to the sandbox with the same call.
fn calls_table(calls: &[&Calls]) -> String {
    let ours = |what: &str| calls.iter().find(|other| other.what == what && other.server == "sandbox");
    let head = [
        "call",
        "server",
        "calls",
        "calls/s of a core",
        "ratio",
        "processor µs a call",
        "calls/s",
        "p50 µs",
        "p99 µs",
        "MiB afterwards",
    ];
    let rows: Vec<Vec<String>> = calls
        .iter()
        .map(|call| {
            let speed = call.per_processor_second();
            let ratio =
                ours(&call.what).map_or("-".to_owned(), |ours| format!("{:.2}", speed / ours.per_processor_second()));
            #[allow(clippy::cast_precision_loss)]
            let per_second = call.calls as f64 / call.seconds;
            vec![
                call.what.clone(),
                call.server.clone(),
                thousands(call.calls),
                format!("{speed:.0}"),
                ratio,
                format!("{:.1}", 1e6 / speed),
                format!("{per_second:.0}"),
                call.p50.to_string(),
                call.p99.to_string(),
                format!("{:.0}", call.memory / 1_048_576.0),
            ]
        })
        .collect();
    let mut text = markdown(&head, &rows);
    text.push_str(
        "\ncalls/s of a core: calls in a second of the server's own processor time. ratio: of that, to the sandbox with the same call; \
         above 1\nis faster than the sandbox.\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(server: &str, processor: f64) -> String {
        format!(
            r#"{{"figure":"calls","server":"{server}","what":"w","calls":1000,"seconds":2.0,"processor":{processor},"p50":7,"p99":9,"memory":1048576.0}}"#
        )
    }

    #[test]
    fn sandbox_is_compared_by_processor_time_of_servers() {
        let output = format!(
            "{}\n{}\n{}\n",
            line("sandbox", 0.5),
            line("other", 2.0),
            r#"{"figure":"memory","what":"session","count":10,"bytes":2048.0}"#
        );
        let tables = tables(&figures(&output).expect("read"));
        let row = tables.lines().find(|line| line.contains("other")).expect("a row");
        let cells: Vec<&str> = row.split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells, ["w", "other", "1 000", "500", "0.25", "2000.0", "500", "7", "9", "1"]);
        assert!(tables.contains("| memory of a session, of 10 | 2.0 KiB |"), "{tables}");
    }

    #[test]
    fn sandbox_rejects_what_is_no_figure() {
        assert!(figures("hello").is_err());
    }
}
