//! The generator as commands use it: its options, its errors, and the files it makes.

use std::fs;
use std::path::{Path, PathBuf};

use identity_apis_codegen::{Error, Generated, Options};
use identity_apis_resolve::Api;

use crate::project::Failure;

/// Returns the options of `build.rs` for an API with every Cargo feature enabled.
pub(crate) fn all_features(api: Api) -> Options {
    let mut options = api.options();
    options.document_name = api.resolved();
    options.schemars = true;
    options.registry = true;
    options
}

/// Returns the options for a document that is not one of ours.
pub(crate) fn third_party(module: &str, document_name: &str) -> Options {
    let mut options = Options::new(module);
    document_name.clone_into(&mut options.document_name);
    "::identity_apis".clone_into(&mut options.runtime);
    options.in_out_dir = false;
    options.any_document = true;
    options.own_client = true;
    options
}

/// Returns the name of a module for a document with this file name.
pub(crate) fn module_name(stem: &str) -> String {
    let word: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let word = word.to_ascii_lowercase();
    if word.starts_with(|first: char| first.is_ascii_lowercase()) { word } else { format!("api_{word}") }
}

/// Turns an error of the generator into a failure with its location and what to do.
pub(crate) fn failure(error: &Error) -> Failure {
    let (document, pointer) = (error.document(), error.pointer());
    Failure::new(format!("error: {document}#{pointer}: {}\n  help: {}", error.problem(), error.hint()))
}

/// Writes the generated files and removes those of an earlier run.
pub(crate) fn write_files(generated: &Generated, out: &Path) -> Result<(), Failure> {
    for file in &generated.files {
        let path = out.join(&file.path);
        let failed = |error: std::io::Error| Failure::file(&path.display().to_string(), &error);
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory).map_err(failed)?;
        }
        fs::write(&path, &file.text).map_err(failed)?;
    }
    for path in leftovers(generated, out) {
        fs::remove_file(&path).map_err(|error| Failure::file(&path.display().to_string(), &error))?;
    }
    Ok(())
}

/// Returns the files that differ from what would be written, leftovers of an earlier run included.
pub(crate) fn stale_files(generated: &Generated, out: &Path) -> Vec<String> {
    let changed = generated
        .files
        .iter()
        .filter(|file| fs::read_to_string(out.join(&file.path)).ok().as_ref() != Some(&file.text))
        .map(|file| file.path.clone());
    changed.chain(leftovers(generated, out).into_iter().map(|path| path.display().to_string())).collect()
}

/// Returns the source files of an earlier run beside those of this one. Only files whose names the generator gives are
/// its own.
fn leftovers(generated: &Generated, out: &Path) -> Vec<PathBuf> {
    let Some(directory) = generated.files.first().and_then(|file| Path::new(&file.path).parent()) else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(out.join(directory)) else { return Vec::new() };
    let current: Vec<PathBuf> = generated.files.iter().map(|file| out.join(&file.path)).collect();
    let is_generated = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.ends_with(".rs") && (name.starts_with("types_") || name.starts_with("client_"))
    };
    let mut leftovers: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| is_generated(path) && !current.contains(path))
        .collect();
    leftovers.sort();
    leftovers
}
