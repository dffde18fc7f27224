//! Runs cargo, measures it and reads its messages.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use serde_json::Value;
use wait4::Wait4;

use crate::process;
use crate::project::Failure;

/// A run of cargo that went well.
pub(super) struct Built {
    pub(super) wall_seconds: f64,
    /// Time of all processors together.
    pub(super) processor_seconds: f64,
    /// Memory of the largest process, which is a rustc.
    pub(super) peak_bytes: u64,
    messages: Vec<Value>,
}

impl Built {
    /// Packages that were compiled, without the dependent one.
    pub(super) fn crates(&self) -> usize {
        let compiled = self.with_reason("compiler-artifact").filter(|message| message["fresh"] != true);
        let packages = compiled.filter_map(|message| message["package_id"].as_str());
        packages.collect::<BTreeSet<_>>().len().saturating_sub(1)
    }

    /// Where the build script of a package wrote its output, if it has one.
    pub(super) fn out_directory(&self, package: &str) -> Option<PathBuf> {
        let mut directories =
            self.with_reason("build-script-executed").filter_map(|message| message["out_dir"].as_str());
        directories.find(|out| out.contains(&format!("/{package}-"))).map(PathBuf::from)
    }

    fn with_reason(&self, reason: &'static str) -> impl Iterator<Item = &Value> {
        self.messages.iter().filter(move |message| message["reason"] == reason)
    }
}

/// Returns cargo in a directory, without settings that are meant for the run of this program.
pub(super) fn command(directory: &Path) -> Command {
    let mut command = process::cargo();
    command.current_dir(directory).stdin(Stdio::null());
    let fixed = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "CARGO_INCREMENTAL", "RUSTFLAGS", "RUSTC_WRAPPER"];
    let profiles = std::env::vars_os().map(|(name, _)| name);
    let profiles = profiles.filter(|name| name.to_string_lossy().starts_with("CARGO_PROFILE_"));
    for variable in fixed.into_iter().map(Into::into).chain(profiles) {
        command.env_remove(variable);
    }
    command
}

/// Runs a command of cargo that writes messages as JSON.
///
/// # Errors
///
/// If it fails; the message has what the compiler reported.
pub(super) fn run(command: &mut Command) -> Result<Built, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("error: cargo: {error}"));
    command.arg("--message-format=json").stdout(Stdio::piped()).stderr(Stdio::piped());
    let start = Instant::now();
    let mut child = command.spawn().map_err(failed)?;
    let stderr = child.stderr.take().map(|output| std::thread::spawn(move || std::io::read_to_string(output)));
    let mut messages: Vec<Value> = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            messages.extend(serde_json::from_str(&line.map_err(failed)?).ok());
        }
    }
    let ended = child.wait4().map_err(failed)?;
    let wall_seconds = start.elapsed().as_secs_f64();
    if ended.status.success() {
        let processor_seconds = (ended.rusage.utime + ended.rusage.stime).as_secs_f64();
        return Ok(Built { wall_seconds, processor_seconds, peak_bytes: ended.rusage.maxrss, messages });
    }
    let errors: Vec<&str> = messages
        .iter()
        .filter(|message| message["message"]["level"] == "error")
        .filter_map(|message| message["message"]["rendered"].as_str())
        .collect();
    let rest = stderr.and_then(|reader| reader.join().ok()).and_then(Result::ok).unwrap_or_default();
    Err(Failure::new(format!("{}{rest}error: {command:?} failed", errors.join(""))))
}

/// Does something after a file got a new time; the file gets its old time back, so that nobody else has to build again
/// for it.
pub(super) fn touched<T>(path: &Path, then: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    let failed = |error: std::io::Error| Failure::file(&path.display().to_string(), &error);
    let file = fs::File::options().append(true).open(path).map_err(failed)?;
    let before = file.metadata().and_then(|facts| facts.modified()).map_err(failed)?;
    file.set_modified(SystemTime::now()).map_err(failed)?;
    let result = then();
    file.set_modified(before).map_err(failed)?;
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(messages: &str) -> Built {
        let messages = serde_json::from_str(messages).expect("an array");
        Built { wall_seconds: 1.0, processor_seconds: 1.0, peak_bytes: 1, messages }
    }

    #[test]
    fn compiled_crates_are_counted_once_and_without_the_dependent_one() {
        let built = built(
            r#"[{"reason": "compiler-artifact", "package_id": "a"}, {"reason": "compiler-artifact", "package_id": "a"},
                {"reason": "build-script-executed", "package_id": "b"}, {"reason": "compiler-artifact", "package_id": "c"},
                {"reason": "compiler-artifact", "package_id": "d", "fresh": true}]"#,
        );
        assert_eq!(built.crates(), 1);
    }

    #[test]
    fn out_directory_is_that_of_the_package() {
        let built = built(
            r#"[{"reason": "build-script-executed", "out_dir": "/t/build/other-1/out"},
                {"reason": "build-script-executed", "out_dir": "/t/build/ours-2/out"}]"#,
        );
        assert_eq!(built.out_directory("ours"), Some(PathBuf::from("/t/build/ours-2/out")));
        assert_eq!(built.out_directory("none"), None);
    }

    #[test]
    fn failed_run_has_the_error_of_cargo() {
        let failure = run(command(Path::new(".")).args(["build", "--no-such-option"])).map(|_| ()).expect_err("failed");
        assert!(failure.to_string().contains("--no-such-option"), "{failure}");
    }

    #[test]
    fn run_measures_time_and_memory() {
        let directory = std::env::temp_dir().join(format!("bench-run-{}", std::process::id()));
        fs::create_dir_all(directory.join("src")).expect("created");
        fs::write(directory.join("Cargo.toml"), "[package]\nname = \"small\"\nedition = \"2024\"\n[workspace]\n")
            .expect("written");
        fs::write(directory.join("src/lib.rs"), "").expect("written");
        let built = run(command(&directory).args(["check", "--offline"])).expect("checked");
        assert!(built.wall_seconds > 0.0 && built.processor_seconds > 0.0);
        assert!(built.peak_bytes > 1_000_000, "{}", built.peak_bytes);
        assert_eq!(built.crates(), 0);
        fs::remove_dir_all(&directory).expect("removed");
    }

    #[test]
    fn touched_file_gets_its_time_back() {
        let path = std::env::temp_dir().join(format!("bench-touched-{}", std::process::id()));
        fs::write(&path, "").expect("written");
        let modified = || fs::metadata(&path).and_then(|facts| facts.modified()).expect("there");
        let old = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(old)).expect("set");
        let seen = touched(&path, || Ok(modified())).expect("touched");
        assert!(seen > old);
        assert_eq!(modified(), old);
        fs::remove_file(&path).expect("removed");
    }
}
