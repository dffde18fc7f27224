//! The size of a minimal program on a row: one call of each service, in release mode, stripped.

use std::fs;
use std::path::Path;

use super::cargo::Cargo;
use super::row::Row;
use crate::process;
use crate::project::Failure;

/// Builds the program in `folder` and gives the bytes of its executable.
pub(super) fn size(row: &Row, cargo: &Cargo, folder: &Path) -> Result<u64, Failure> {
    let failed = |error: std::io::Error| Failure::file(&folder.display().to_string(), &error);
    let package = cargo.root().join(row.folder);
    fs::create_dir_all(folder.join("src")).map_err(failed)?;
    fs::write(folder.join("Cargo.toml"), manifest(row, &package)).map_err(failed)?;
    fs::write(folder.join("src/main.rs"), source(row)).map_err(failed)?;
    // The same versions as in the measured build.
    fs::copy(package.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    let mut command = cargo.command(folder);
    command.args(["build", "--quiet", "--release"]).arg("--target-dir").arg(folder.join("target"));
    process::run(&mut command)?;
    let executable = folder.join("target/release").join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let facts = fs::metadata(executable).map_err(failed)?;
    fs::remove_dir_all(folder).map_err(failed)?;
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
