//! Generates the types and client methods of the enabled features from the resolved documents in `specs/`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, thread};

use identity_apis_codegen::{Document, GeneratedFile, Options};

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=DOCS_RS");
    println!("cargo::rustc-check-cfg=cfg(genauth_type, values(any()))");
    println!("cargo::rustc-check-cfg=cfg(prove_type, values(any()))");
    println!("cargo::rustc-check-cfg=cfg(fuzzing)");
    // A name of its own, so that the compiler does not ask for the feature that all groups enable.
    println!("cargo::rustc-check-cfg=cfg(genauth)");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // In parallel: part of the work on one document is sequential.
    thread::scope(|scope| {
        let prove = enabled("prove").then(|| scope.spawn(|| write("specs/prove.json", Options::prove(), &out)));
        if enabled("genauth-core") {
            println!("cargo::rustc-cfg=genauth");
            write("specs/genauth.json", Options::genauth(), &out)?;
        }
        prove.map_or(Ok(()), |thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// Generates one API from its document and the enabled features.
fn write(path: &str, mut options: Options, out: &Path) -> Result<(), Failure> {
    println!("cargo::rerun-if-changed={path}");
    let text = fs::read_to_string(path).map_err(|source| format!("{path}: {source}"))?;
    let document = Document::parse(&text, path)?;
    options.document_name = path.to_owned();
    options.client = enabled("client");
    options.schemars = enabled("schemars");
    options.checks = enabled("checks");
    options.registry = true;
    // Users' builds need no badges in the documentation.
    options.doc_cfg = env::var_os("DOCS_RS").is_some();
    options.name_disabled = true;
    if let Some(pattern) = options.group_feature.clone() {
        let all = document.groups();
        let count = all.len();
        let chosen: BTreeSet<String> = all.into_iter().filter(|group| enabled(&pattern.replace("{}", group))).collect();
        // All groups together are the whole document, types that no operation names included: callers decode free-form
        // fields with them.
        if chosen.len() < count {
            options.groups = Some(chosen);
        }
    }
    let generated = document.generate(&options)?;
    for file in &generated.files {
        store(&out.join(&file.path), file)?;
    }
    for name in &generated.ruled_types {
        println!("cargo::rustc-cfg={}_type=\"{name}\"", options.module);
    }
    Ok(())
}

/// Writes a file only if its content has changed, so that an unchanged document rebuilds nothing.
fn store(path: &Path, file: &GeneratedFile) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|current| current == file.text) {
        return Ok(());
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(path, &file.text)?;
    Ok(())
}

fn enabled(feature: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase().replace('-', "_"))).is_some()
}
