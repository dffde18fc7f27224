//! What the clients need: our programs, and the official packages in a temporary directory.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::subject::{Kind, Subject};
use crate::process;
use crate::project::{Failure, Project};

const NODE_PACKAGES: [&str; 3] = ["@prove-identity/prove-api", "authing-node-sdk", "zod@3"];
const PYTHON_PACKAGES: [&str; 2] = ["genauth", "websockets"];

/// Programs and packages that are ready to be used.
pub(super) struct Runtimes {
    directory: PathBuf,
    programs: PathBuf,
    packages: PathBuf,
    node: Result<String, String>,
    python: Result<String, String>,
}

impl Runtimes {
    pub(super) fn prepare(
        project: &Project,
        target: &Path,
        scratch: &Path,
        (without_packages, is_optimized): (bool, bool),
    ) -> Result<Self, Failure> {
        let root = project.root().canonicalize().map_err(|error| Failure::file("the project", &error))?;
        let directory = root.join("benches/overhead");
        let (profile, programs) = if is_optimized { ("release", "release") } else { ("dev", "debug") };
        eprintln!("building ...");
        let mut cargo = process::cargo();
        cargo.current_dir(&directory).args(["build", "--quiet", "--profile", profile, "--target-dir"]).arg(target);
        // Outside of this project's own build, nothing of it may leak in.
        process::run(cargo.env_remove("RUSTFLAGS"))?;
        let packages = scratch.join("packages");
        std::fs::create_dir_all(&packages).map_err(|error| Failure::file("the temporary directory", &error))?;
        let (node, python) = if without_packages {
            (Err("left out".to_owned()), Err("left out".to_owned()))
        } else {
            eprintln!("installing the official packages ...");
            (node(&packages), python(&packages))
        };
        Ok(Self { directory, programs: target.join(programs), packages, node, python })
    }

    pub(super) fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Rust => true,
            Kind::Node => self.node.is_ok(),
            Kind::Python => self.python.is_ok(),
        }
    }

    /// Which runtimes there are, and why others are not.
    pub(super) fn notes(&self) -> Vec<String> {
        let note = |name: &str, runtime: &Result<String, String>| match runtime {
            Ok(versions) => format!("{name}: {versions}"),
            Err(reason) => format!("{name}: not measured, {reason}"),
        };
        vec![note("Node", &self.node), note("Python", &self.python)]
    }

    pub(super) fn server(&self) -> Command {
        Command::new(self.program("server"))
    }

    /// The command that makes that many calls with one of the programs of this project.
    pub(super) fn calls(&self, subject: &Subject, url: &str, tasks: usize, count: u64) -> Command {
        let mut command = Command::new(self.program("calls"));
        command.args([subject.name, url]).arg(tasks.to_string()).arg(count.to_string());
        command
    }

    /// The command that starts a client, with that many threads if it is one of this project.
    pub(super) fn client(&self, subject: &Subject, url: &str, threads: usize) -> Command {
        let driver = self.directory.join("sdk").join(subject.name);
        let mut command = match subject.kind {
            Kind::Rust => {
                let mut command = Command::new(self.program("client"));
                command.arg(subject.name);
                command
            }
            Kind::Node => script("node", &driver),
            Kind::Python => script("python3", &driver),
        };
        command.arg(url);
        if subject.kind == Kind::Rust {
            command.arg(threads.to_string());
        }
        command.current_dir(&self.packages).env("PYTHONPATH", &self.packages);
        // The official packages must not be sent elsewhere.
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(name);
        }
        command
    }

    /// Blocks and bytes that a call allocates.
    pub(super) fn allocations(&self, subject: &Subject, url: &str) -> Result<(u64, u64), Failure> {
        let mut command = Command::new(self.program("allocations"));
        let text = process::run(command.args([subject.name, url]))?;
        let number = |text: &str| text.parse().ok();
        let pair = text.trim().split_once(' ').and_then(|(blocks, bytes)| number(blocks).zip(number(bytes)));
        pair.ok_or_else(|| Failure::new(format!("allocations of {}: {text}", subject.name)))
    }

    fn program(&self, name: &str) -> PathBuf {
        self.programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

fn script(interpreter: &str, driver: &Path) -> Command {
    let mut command = Command::new(interpreter);
    command.arg(driver);
    command
}

/// Versions of Node and the packages, or why they cannot be had.
fn node(directory: &Path) -> Result<String, String> {
    let version =
        process::run(Command::new("node").arg("--version")).map_err(|_| "there is no Node here".to_owned())?;
    let mut npm = Command::new("npm");
    npm.current_dir(directory).args(["install", "--silent", "--no-save", "--prefix", "."]).args(NODE_PACKAGES);
    output(&mut npm)?;
    let mut versions = vec![version.trim().to_owned()];
    for package in &NODE_PACKAGES[..2] {
        let path = directory.join("node_modules").join(package).join("package.json");
        let text = std::fs::read(path).map_err(|error| format!("{package}: {error}"))?;
        let facts: serde_json::Value = serde_json::from_slice(&text).map_err(|error| format!("{package}: {error}"))?;
        versions.push(format!("{package} {}", facts["version"].as_str().unwrap_or("?")));
    }
    Ok(versions.join(", "))
}

/// Versions of Python and the package, or why they cannot be had.
fn python(directory: &Path) -> Result<String, String> {
    let version =
        process::run(Command::new("python3").arg("--version")).map_err(|_| "there is no Python here".to_owned())?;
    let mut pip = Command::new("python3");
    let quiet = ["--quiet", "--disable-pip-version-check", "--no-warn-script-location", "--target"];
    output(pip.args(["-m", "pip", "install"]).args(quiet).arg(directory).args(PYTHON_PACKAGES))?;
    let mut ask = Command::new("python3");
    ask.env("PYTHONPATH", directory).args(["-c", "import importlib.metadata as m; print(m.version('genauth'))"]);
    Ok(format!("{}, genauth {}", version.trim(), output(&mut ask)?.trim()))
}

/// What a program prints, or why it fails.
fn output(command: &mut Command) -> Result<String, String> {
    process::run(command).map_err(|failure| failure.to_string())
}
