//! Runs cargo and reads its messages.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use serde_json::Value;

use super::row::Row;
use crate::process;
use crate::project::Failure;

/// Cargo, for one project.
pub(super) struct Cargo {
    root: PathBuf,
}

/// A build that went well.
pub(super) struct Built {
    pub(super) seconds: f64,
    /// Time of all processors together, where the system reports it.
    pub(super) processor_seconds: Option<f64>,
    /// Packages that were compiled.
    pub(super) crates: usize,
    /// Lines of source that the package's build script wrote.
    pub(super) lines: usize,
}

impl Cargo {
    pub(super) fn new(root: &Path) -> Result<Self, Failure> {
        let root = root.canonicalize().map_err(|error| Failure::file(&root.display().to_string(), &error))?;
        Ok(Self { root })
    }

    /// Downloads what the rows need, so that no download is measured.
    pub(super) fn fetch(&self, rows: &[&Row]) -> Result<(), Failure> {
        let directories: BTreeSet<&str> = rows.iter().map(|row| row.directory).collect();
        for directory in directories {
            let mut command = self.command(&self.root.join(directory));
            process::run(command.args(["fetch", "--quiet"]))?;
        }
        Ok(())
    }

    pub(super) fn build(&self, row: &Row, target: &Path) -> Result<Built, Failure> {
        let mut command = self.command(&self.root.join(row.directory));
        command.args(["build", "--quiet", "--message-format=json", "--package", row.package]);
        command.arg("--target-dir").arg(target);
        if !row.defaults {
            command.arg("--no-default-features");
        }
        if !row.features.is_empty() {
            command.arg("--features").arg(row.features.join(","));
        }
        let before = processor_seconds_of_children();
        let start = Instant::now();
        let messages = self.messages(command)?;
        let seconds = start.elapsed().as_secs_f64();
        let processor_seconds = processor_seconds_of_children().zip(before).map(|(after, before)| after - before);
        let with_reason = |reason: &'static str| messages.iter().filter(move |message| message["reason"] == reason);
        let crates: BTreeSet<&str> =
            with_reason("compiler-artifact").filter_map(|message| message["package_id"].as_str()).collect();
        let lines = with_reason("build-script-executed")
            .filter_map(|message| message["out_dir"].as_str())
            .filter(|out| out.contains(&format!("/{}-", row.package)))
            .map(|out| lines_below(Path::new(out)))
            .sum();
        Ok(Built { seconds, processor_seconds, crates: crates.len(), lines })
    }

    /// Builds again after the package's `src/lib.rs` was touched; the file gets its old time back, so that nobody
    /// else has to build again for it.
    pub(super) fn build_touched(&self, row: &Row, target: &Path) -> Result<f64, Failure> {
        let path = self.root.join(row.directory).join("src/lib.rs");
        let failed = |error: std::io::Error| Failure::file(&path.display().to_string(), &error);
        let file = fs::File::options().append(true).open(&path).map_err(failed)?;
        let before = file.metadata().and_then(|facts| facts.modified()).map_err(failed)?;
        file.set_modified(SystemTime::now()).map_err(failed)?;
        let built = self.build(row, target);
        file.set_modified(before).map_err(failed)?;
        built.map(|built| built.seconds)
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo in a directory, without settings that are meant for the run of this program.
    pub(super) fn command(&self, directory: &Path) -> Command {
        let mut command = process::cargo();
        command.current_dir(directory).stdin(Stdio::null());
        for variable in
            ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "CARGO_INCREMENTAL", "RUSTFLAGS", "RUSTC_WRAPPER"]
        {
            command.env_remove(variable);
        }
        command
    }

    fn messages(&self, mut command: Command) -> Result<Vec<Value>, Failure> {
        let failed = |error: std::io::Error| Failure::new(format!("error: cargo: {error}"));
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
        let mut messages = Vec::new();
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).lines() {
                messages.extend(serde_json::from_str(&line.map_err(failed)?).ok());
            }
        }
        let status = child.wait().map_err(failed)?;
        if status.success() {
            return Ok(messages);
        }
        let errors: Vec<&str> = messages
            .iter()
            .filter(|message| message["message"]["level"] == "error")
            .filter_map(|message| message["message"]["rendered"].as_str())
            .collect();
        Err(Failure::new(format!("{}error: {command:?} failed", errors.join(""))))
    }
}

/// Processor time of all programs that this one has started and waited for (Linux only).
fn processor_seconds_of_children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, can hold spaces; counted from after it, these are fields 14 and 15.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    // The kernel shows a hundred ticks a second to programs, whatever it counts itself.
    Some((user + system) / 100.0)
}

/// Lines of all Rust files below a directory.
fn lines_below(directory: &Path) -> usize {
    let Ok(entries) = fs::read_dir(directory) else { return 0 };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .map(|path| {
            if path.is_dir() {
                lines_below(&path)
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                fs::read_to_string(&path).map_or(0, |text| text.lines().count())
            } else {
                0
            }
        })
        .sum()
}
