//! Writes the types and client methods of the enabled features into `OUT_DIR`.
//!
//! With the feature `generate` they are generated from the resolved documents in `specs/`. Without it, they are selected from
//! what was generated from these documents before, in `specs/pregenerated/`: then no generator has to be compiled.
//! `cargo xtask codegen --check` checks that both give the same.

#[cfg(feature = "generate")]
#[path = "build/generate.rs"]
mod source;
#[cfg(not(feature = "generate"))]
#[path = "build/select.rs"]
mod source;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rustc-check-cfg=cfg(genauth_type, values(any()))");
    println!("cargo::rustc-check-cfg=cfg(prove_type, values(any()))");
    println!("cargo::rustc-check-cfg=cfg(fuzzing)");
    // A name of its own, so that the compiler does not ask for the feature that all groups enable.
    println!("cargo::rustc-check-cfg=cfg(genauth)");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut apis = Vec::new();
    if enabled("prove") {
        apis.push("prove");
    }
    if enabled("genauth-core") {
        println!("cargo::rustc-cfg=genauth");
        apis.push("genauth");
    }
    for (api, ruled_types) in source::write(&apis, &out)? {
        for name in ruled_types {
            println!("cargo::rustc-cfg={api}_type=\"{name}\"");
        }
    }
    Ok(())
}

/// Writes a file only if its content has changed, so that an unchanged document rebuilds nothing.
fn store(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|current| current == text) {
        return Ok(());
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    Ok(fs::write(path, text)?)
}

fn enabled(feature: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase().replace('-', "_"))).is_some()
}
