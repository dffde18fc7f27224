//! openapi-generator: a Java program. The Python package has it as a jar.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::generator::{Generator, Order};
use super::places::Places;
use super::tool::Tool;
use crate::process;
use crate::project::Failure;

const VERSION: &str = "7.26.0";

pub(super) const GENERATOR: Generator =
    Generator { name: "openapi-generator", selects_while_generating: true, install, generate };

fn install(work: &Path) -> Result<Tool, Failure> {
    process::run(Command::new("java").arg("-version"))
        .map_err(|_| Failure::new("error: there is no Java (17 or later) on this machine"))?;
    let directory = work.join("tools/openapi-generator");
    let path = directory.join("openapi_generator_cli/openapi-generator.jar");
    if !path.is_file() {
        eprintln!("installing openapi-generator {VERSION} ...");
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"]);
        process::run(pip.arg(&directory).arg(format!("openapi-generator-cli=={VERSION}")))?;
    }
    Ok(Tool { version: format!("openapi-generator {VERSION}"), path })
}

fn generate(tool: &Tool, places: &Places<'_>, order: &Order<'_>) -> Result<(), Failure> {
    let mut command = Command::new("java");
    command.arg("-jar").arg(&tool.path).args(["generate", "--generator-name", "rust", "--input-spec"]);
    command.arg(places.document(order.api)).args(["--package-name", order.name, "--output"]).arg(order.directory);
    if let Some(group) = order.group {
        command.arg("--openapi-normalizer").arg(format!("FILTER=tag:{group}"));
    }
    process::run(&mut command)?;
    correct_paths(&order.directory.join("src/apis"))
}

/// Corrects the paths of enums in form parameters, which the generator writes as `models::models::`: no such client compiles.
fn correct_paths(directory: &Path) -> Result<(), Failure> {
    let failed = |path: &Path, error: std::io::Error| Failure::file(&path.display().to_string(), &error);
    for entry in fs::read_dir(directory).map_err(|error| failed(directory, error))? {
        let path = entry.map_err(|error| failed(directory, error))?.path();
        let text = fs::read_to_string(&path).map_err(|error| failed(&path, error))?;
        if text.contains("models::models::") {
            let corrected = text.replace("models::models::", "models::");
            fs::write(&path, corrected).map_err(|error| failed(&path, error))?;
        }
    }
    Ok(())
}
