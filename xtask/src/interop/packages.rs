//! Installs packages by their ordinary clients.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::driver::{Driver, Language};
use crate::process;
use crate::project::Failure;

/// The directory below which everything is installed.
pub(super) struct Packages<'f> {
    directory: &'f Path,
}

/// A driver's packages.
pub(super) struct Installed {
    /// The interpreter that finds them.
    pub(super) interpreter: PathBuf,
    /// Where Node looks for them.
    pub(super) modules: PathBuf,
}

impl<'f> Packages<'f> {
    pub(super) const fn new(directory: &'f Path) -> Self {
        Self { directory }
    }

    /// Fails unless the programs that the drivers need are there. Python makes the arguments for both languages.
    pub(super) fn check(&self, drivers: &[&Driver]) -> Result<(), Failure> {
        let node = drivers.iter().any(|driver| driver.language == Language::Node);
        let needed = [(node, "node"), (node, npm()), (true, python())];
        for program in needed.into_iter().filter(|(needed, _)| *needed).map(|(_, program)| program) {
            let found = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            if !found.is_ok_and(|status| status.success()) {
                return Err(Failure::new(format!(
                    "error: interop: `{program}` is not there\n  help: install Node 18 or newer with npm, and Python 3.10 \
                     or newer; without Node, --only runs the drivers for Python"
                )));
            }
        }
        Ok(())
    }

    /// Installs a driver's packages, or `given` instead of the first of them.
    pub(super) fn install(&self, driver: &Driver, given: Option<&str>) -> Result<Installed, Failure> {
        let directory = self.directory.join(driver.packages.first().copied().unwrap_or_default().replace('/', "-"));
        // Without that, npm is content with whatever release is there.
        let newest = |package: &&str| match driver.language {
            Language::Node => format!("{package}@latest"),
            Language::Python => (*package).to_owned(),
        };
        let mut packages: Vec<String> = driver.packages.iter().map(newest).collect();
        if let (Some(given), Some(first), Some(name)) = (given, packages.first_mut(), driver.packages.first()) {
            *first = requirement(driver.language, name, given);
        }
        let installed = match driver.language {
            Language::Node => Installed { interpreter: "node".into(), modules: directory.join("node_modules") },
            Language::Python => Installed { interpreter: in_environment(&directory), modules: directory.clone() },
        };
        // A directory of an earlier run may have another release.
        let marker = directory.join("installed");
        if fs::read_to_string(&marker).is_ok_and(|present| present == packages.join("\n")) {
            return Ok(installed);
        }
        fs::create_dir_all(&directory).map_err(|error| Failure::file(&directory.display().to_string(), &error))?;
        match driver.language {
            Language::Node => {
                let mut command = Command::new(npm());
                command.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&directory);
                process::run(command.args(&packages))?;
            }
            Language::Python => {
                process::run(Command::new(python()).args(["-m", "venv"]).arg(&directory))?;
                let mut command = Command::new(&installed.interpreter);
                process::run(
                    command
                        .args(["-m", "pip", "install", "--upgrade", "--quiet", "--disable-pip-version-check"])
                        .args(&packages),
                )?;
            }
        }
        fs::write(&marker, packages.join("\n")).map_err(|error| Failure::file("installed", &error))?;
        Ok(installed)
    }

    /// Arguments for the operations of GenAuth, as a file.
    pub(super) fn samples(&self, root: &Path) -> Result<PathBuf, Failure> {
        let path = self.directory.join("samples.json");
        let mut command = Command::new(python());
        command.arg(root.join("interop/samples.py")).arg(root.join("specs/genauth.json"));
        fs::write(&path, process::run(&mut command)?).map_err(|error| Failure::file("samples.json", &error))?;
        Ok(path)
    }
}

/// Returns the requirement for a replacement: a version of the package, or a path on this machine.
fn requirement(language: Language, package: &str, given: &str) -> String {
    let place = Path::new(given);
    if place.exists() {
        return place.canonicalize().unwrap_or_else(|_| place.to_owned()).display().to_string();
    }
    match language {
        Language::Node => format!("{package}@{given}"),
        Language::Python => format!("{package}=={given}"),
    }
}

fn in_environment(directory: &Path) -> PathBuf {
    if cfg!(windows) { directory.join("Scripts/python.exe") } else { directory.join("bin/python") }
}

const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

const fn python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_a_version_or_a_place() {
        assert_eq!(requirement(Language::Node, "a/b", "1.2.3"), "a/b@1.2.3");
        assert_eq!(requirement(Language::Python, "a", "1.2.3"), "a==1.2.3");
        let place = env!("CARGO_MANIFEST_DIR");
        assert!(Path::new(&requirement(Language::Node, "a", place)).is_absolute());
    }
}
