//! Generates the source of the enabled features from the resolved documents.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs, thread};

use identity_apis_codegen::{Document, Options};

use crate::{Failure, enabled, store};

/// Writes the source of the APIs; returns the types of each that hand-written code depends on.
pub(crate) fn write<'a>(apis: &[&'a str], out: &Path) -> Result<Vec<(&'a str, Vec<String>)>, Failure> {
    println!("cargo::rerun-if-env-changed=DOCS_RS");
    // In parallel: part of the work on one document is sequential.
    thread::scope(|scope| {
        let threads: Vec<_> = apis.iter().map(|api| (*api, scope.spawn(|| write_one(api, out)))).collect();
        let join = |(api, thread): (&'a str, thread::ScopedJoinHandle<'_, _>)| {
            let written: Result<_, Failure> = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((api, written?))
        };
        threads.into_iter().map(join).collect()
    })
}

/// Generates one API from its document and the enabled features.
fn write_one(api: &str, out: &Path) -> Result<Vec<String>, Failure> {
    let path = format!("specs/{api}.json");
    println!("cargo::rerun-if-changed={path}");
    let text = fs::read_to_string(&path).map_err(|source| format!("{path}: {source}"))?;
    let document = Document::parse(&text, &path)?;
    let mut options = if api == "prove" { Options::prove() } else { Options::genauth() };
    options.document_name = path;
    options.client = enabled("client");
    options.schemars = enabled("schemars");
    options.checks = enabled("checks");
    options.registry = true;
    // Users' builds need no badges in the documentation.
    options.doc_cfg = env::var_os("DOCS_RS").is_some();
    options.name_disabled = true;
    // The whole document has types that no operation names: callers decode free-form fields with them.
    if let Some(pattern) = options.group_feature.clone().filter(|_| !enabled(api)) {
        let chosen = document.groups().into_iter().filter(|group| enabled(&pattern.replace("{}", group)));
        options.groups = Some(chosen.collect::<BTreeSet<String>>());
    }
    let generated = document.generate(&options)?;
    for file in &generated.files {
        store(&out.join(&file.path), &file.text)?;
    }
    Ok(generated.ruled_types)
}
