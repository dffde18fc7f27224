//! The size of a minimal program on a row: one call of each service, in release mode, stripped.

use std::fs;
use std::path::Path;

use super::cargo::Cargo;
use super::row::Row;
use crate::process;
use crate::project::Failure;

/// Builds the program in `directory` and gives the bytes of its executable.
pub(super) fn size(row: &Row, cargo: &Cargo, directory: &Path) -> Result<u64, Failure> {
    let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
    let package = cargo.root().join(row.directory);
    fs::create_dir_all(directory.join("src")).map_err(failed)?;
    fs::write(directory.join("Cargo.toml"), manifest(row, &package)).map_err(failed)?;
    fs::write(directory.join("src/main.rs"), source(row)).map_err(failed)?;
    // The same versions as in the measured build.
    fs::copy(package.join("Cargo.lock"), directory.join("Cargo.lock")).map_err(failed)?;
    let mut command = cargo.command(directory);
    command.args(["build", "--quiet", "--release"]).arg("--target-dir").arg(directory.join("target"));
    process::run(&mut command)?;
    let executable = directory.join("target/release").join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let facts = fs::metadata(executable).map_err(failed)?;
    fs::remove_dir_all(directory).map_err(failed)?;
    Ok(facts.len())
}

fn manifest(row: &Row, package: &Path) -> String {
    let features: Vec<String> = row.features.iter().map(|feature| format!("{feature:?}")).collect();
    format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         {} = {{ path = {:?}, default-features = {}, features = [{}] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[profile.release]\nstrip = true\n",
        row.package,
        package.display().to_string(),
        row.defaults,
        features.join(", ")
    )
}

fn source(row: &Row) -> String {
    format!("#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {{{}\n}}\n", row.program)
}
