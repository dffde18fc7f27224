//! Builds and runs the package `peers`.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use identity_apis_resolve::Api;
use serde_json::Value;

use crate::process;
use crate::project::{Failure, Project};

/// Runs a program of calls, and gives what was observed.
pub(super) fn run(project: &Project, apis: &[Api], target: &Path, program: &Value) -> Result<String, Failure> {
    let failed = |error| Failure::file("peers", &error);
    let features: Vec<&str> = apis.iter().map(|api| api.name()).collect();
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--locked"]);
    // Both are the default.
    if apis.len() < Api::ALL.len() {
        cargo.args(["--no-default-features", "--features", &features.join(",")]);
    }
    let mut child = cargo
        .arg("--manifest-path")
        .arg(project.root().join("peers/Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // All of it is read before the first line is printed, so that neither side waits for the other.
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(program.to_string().as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(Failure::new("error: peers: the package did not build, or its run ended early; see above"));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new("error: peers: what was observed is not text"))
}

/// Removes what was built.
pub(super) fn remove(target: &Path) -> Result<(), Failure> {
    std::fs::remove_dir_all(target).map_err(|error| Failure::file(&target.display().to_string(), &error))
}
