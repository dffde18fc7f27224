//! Selects the source of the enabled features from what was generated before.

#[path = "conditions.rs"]
mod conditions;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{Failure, enabled, store};

/// Writes the source of the APIs; returns the types of each that hand-written code depends on.
pub(crate) fn write<'a>(apis: &[&'a str], out: &Path) -> Result<Vec<(&'a str, Vec<String>)>, Failure> {
    apis.iter().map(|api| Ok((*api, write_one(api, out)?))).collect()
}

fn write_one(api: &str, out: &Path) -> Result<Vec<String>, Failure> {
    let directory = format!("specs/pregenerated/{api}");
    println!("cargo::rerun-if-changed={directory}");
    let mut ruled_types = BTreeSet::new();
    let entries = fs::read_dir(&directory)
        .map_err(|source| format!("{directory}: {source}; `cargo xtask pregenerate` writes it"))?;
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name() else { continue };
        let failed = |problem: &dyn std::fmt::Display| format!("{}: {problem}", path.display());
        let text = fs::read_to_string(&path).map_err(|source| failed(&source))?;
        let selection = conditions::select(&text, enabled).map_err(|problem| failed(&problem))?;
        store(&out.join(api).join(name), &selection.text)?;
        ruled_types.extend(selection.ruled_types);
    }
    Ok(ruled_types.into_iter().collect())
}
