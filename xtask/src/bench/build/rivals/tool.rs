//! Generators, installed into the work directory.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;
use crate::project::Failure;

/// A program that is ready to run.
#[derive(Debug, Clone)]
pub(super) struct Tool {
    /// Name and version.
    pub(super) version: String,
    /// The program, or what an interpreter runs.
    pub(super) path: PathBuf,
}

impl Tool {
    /// Installs a program from the registry, unless the work directory has this version.
    pub(super) fn from_registry(work: &Path, package: &str, version: &str) -> Result<Self, Failure> {
        let root = work.join("tools");
        let path = root.join("bin").join(format!("{package}{}", std::env::consts::EXE_SUFFIX));
        let tool = Self { version: format!("{package} {version}"), path };
        let has_version = |text: String| text.split_whitespace().any(|word| word == version);
        if process::run(tool.command().arg("--version")).is_ok_and(has_version) {
            return Ok(tool);
        }
        eprintln!("installing {package} {version} ...");
        let mut command = super::super::cargo::command(work);
        // Nobody measures the generator: without optimization it is there sooner.
        command.args(["install", "--quiet", "--debug", "--locked", package, "--version", version, "--root"]);
        process::run(command.arg(root).arg("--target-dir").arg(work.join("tools-target")))?;
        Ok(tool)
    }

    /// A command that runs it.
    pub(super) fn command(&self) -> Command {
        Command::new(&self.path)
    }
}
