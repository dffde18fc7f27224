//! Compiles and documents generated code against this crate, each document in a package of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::result::Code;
use crate::generator::write_files;
use crate::process;
use crate::project::{Failure, Project};

/// Generated code as a package.
pub(super) struct Package {
    name: String,
    root: PathBuf,
    target: PathBuf,
}

/// How a run of cargo went; without errors, it did well.
pub(super) struct Run {
    pub(super) errors: String,
    pub(super) seconds: u64,
}

/// What stands before the generated code.
const HEAD: &str = "#![allow(deprecated, dead_code, unused_imports)]\n\n";

impl Package {
    /// Writes the package of a document.
    pub(super) fn write(name: &str, code: &Code, work: &Path, project: &Project) -> Result<Self, Failure> {
        let module = &code.options.module;
        let root = work.join("crates").join(module);
        let source = root.join("src");
        let failed = |error: std::io::Error| Failure::file(&root.display().to_string(), &error);
        fs::create_dir_all(&source).map_err(failed)?;
        write_files(&code.generated, &source)?;
        fs::write(source.join("lib.rs"), format!("{HEAD}include!(\"{module}/mod.rs\");\n")).map_err(failed)?;
        let own = fs::canonicalize(project.root()).map_err(failed)?;
        fs::write(root.join("Cargo.toml"), manifest(module, &own)).map_err(failed)?;
        // What is locked for this crate has been fetched already.
        fs::copy(own.join("Cargo.lock"), root.join("Cargo.lock")).map_err(failed)?;
        Ok(Self { name: name.to_owned(), root, target: work.join("target") })
    }

    /// Compiles it.
    pub(super) fn check(&self) -> Result<Run, Failure> {
        let (run, _) = self.cargo(&["check", "--quiet", "--message-format", "short"])?;
        Ok(run)
    }

    /// Documents it, with every warning an error, and runs its doc tests, of which there must be none: all that looks
    /// like code in it is a document's.
    pub(super) fn document(&self) -> Result<Run, Failure> {
        let (documented, _) = self.cargo(&["doc", "--quiet", "--no-deps"])?;
        if !documented.errors.is_empty() {
            return Ok(documented);
        }
        let (tested, output) = self.cargo(&["test", "--quiet", "--doc"])?;
        let seconds = documented.seconds + tested.seconds;
        let errors = if tested.errors.is_empty() && !output.contains("running 0 tests") {
            format!("{}: there are doc tests:\n{output}", self.name)
        } else {
            tested.errors
        };
        Ok(Run { errors, seconds })
    }

    fn cargo(&self, arguments: &[&str]) -> Result<(Run, String), Failure> {
        let start = Instant::now();
        let output = process::cargo()
            .args(arguments)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("RUSTDOCFLAGS", "-D warnings")
            .current_dir(&self.root)
            .output()
            .map_err(|error| Failure::new(format!("error: cargo does not start: {error}")))?;
        let seconds = start.elapsed().as_secs();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (printed, messages) = (text(&output.stdout), text(&output.stderr));
        let name = &self.name;
        let errors = if output.status.success() { String::new() } else { format!("{name}:\n{messages}\n{printed}") };
        Ok((Run { errors, seconds }, printed))
    }
}

fn manifest(module: &str, own: &Path) -> String {
    format!(
        "[package]\nname = \"corpus-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nidentity-apis = {{ path = \
         {:?}, default-features = false, features = [\"client\", \"patterns\"] }}\nserde = \"1\"\n\n[profile.dev]\ndebug = 0\n\n[workspace]\n",
        module.replace('_', "-"),
        own.display().to_string()
    )
}
