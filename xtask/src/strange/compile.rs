//! Compiles generated code against this crate, each document in a package of its own.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::outcome::Code;
use crate::codegen::store;
use crate::project::{Failure, Project};

/// How it went; without errors, it compiles.
pub(super) struct Compiled {
    pub(super) errors: String,
    pub(super) seconds: u64,
}

/// The client that the generated methods belong to: what a caller of the generator writes.
const CLIENT: &str = "#![allow(deprecated, dead_code, unused_imports)]

pub struct Client;

impl Client {
    fn call<'a, P, T>(
        &'a self,
        _operation: &'static identity_apis::operation::Operation,
        _path: &[(&'static str, &'a str)],
        _parameters: &'a P,
    ) -> identity_apis::transport::Call<'a, P, T>
    where
        P: serde::Serialize + identity_apis::Validate + Sync,
        T: identity_apis::wire::Answer,
    {
        panic!(\"there to be compiled\")
    }

    fn call_optional<'a, P, T>(
        &'a self,
        _operation: &'static identity_apis::operation::Operation,
        _path: &[(&'static str, &'a str)],
        _body: Option<&'a P>,
    ) -> identity_apis::transport::Call<'a, Option<&'a P>, T>
    where
        P: serde::Serialize + identity_apis::Validate + Sync,
        T: identity_apis::wire::Answer,
    {
        panic!(\"there to be compiled\")
    }
}

";

pub(super) fn check(name: &str, code: &Code, work: &Path, project: &Project) -> Result<Compiled, Failure> {
    let module = &code.options.module;
    let root = work.join("crates").join(module);
    let source = root.join("src");
    let failed = |error: std::io::Error| Failure::file(&root.display().to_string(), &error);
    fs::create_dir_all(&source).map_err(failed)?;
    store(&code.generated, &source)?;
    fs::write(source.join("lib.rs"), format!("{CLIENT}include!(\"{module}/mod.rs\");\n")).map_err(failed)?;
    let own = fs::canonicalize(project.root()).map_err(failed)?;
    fs::write(root.join("Cargo.toml"), manifest(module, &own)).map_err(failed)?;
    // What is locked for this crate has been fetched already.
    fs::copy(own.join("Cargo.lock"), root.join("Cargo.lock")).map_err(failed)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let start = Instant::now();
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--message-format", "short"])
        .env("CARGO_TARGET_DIR", work.join("target"))
        .current_dir(&root)
        .output()
        .map_err(|error| Failure::new(format!("error: cargo does not start: {error}")))?;
    let seconds = start.elapsed().as_secs();
    let messages = String::from_utf8_lossy(&output.stderr).into_owned();
    let errors = if output.status.success() { String::new() } else { format!("{name}:\n{messages}") };
    Ok(Compiled { errors, seconds })
}

fn manifest(module: &str, own: &Path) -> String {
    format!(
        "[package]\nname = \"strange-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nidentity-apis = {{ path = \
         {:?}, default-features = false, features = [\"client\"] }}\nserde = \"1\"\n\n[profile.dev]\ndebug = 0\n\n[workspace]\n",
        module.replace('_', "-"),
        own.display().to_string()
    )
}
