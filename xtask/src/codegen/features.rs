//! A Cargo feature for each group of a document, and a group for each such feature.

use std::collections::BTreeSet;

use identity_apis_codegen::Document;
use identity_apis_resolve::Api;

use crate::generator;
use crate::project::{Failure, Project};

/// Compares features and groups.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    let manifest = project.read("Cargo.toml")?;
    for api in Api::ALL {
        let options = generator::all_features(api);
        let Some(pattern) = options.group_feature.clone() else { continue };
        let text = project.read(&api.resolved())?;
        let document = Document::parse(&text, &api.resolved()).map_err(|error| generator::failure(&error))?;
        let listed = document.groups();
        let expected: BTreeSet<String> = listed.iter().map(|group| pattern.replace("{}", group)).collect();
        let present = features(&manifest, pattern.trim_end_matches("{}"));
        let missing: Vec<&str> = expected.difference(&present).map(String::as_str).collect();
        let surplus: Vec<&str> = present.difference(&expected).map(String::as_str).collect();
        if !missing.is_empty() || !surplus.is_empty() {
            return Err(Failure::new(format!(
                "error: Cargo.toml: features and groups of {} differ\n  missing: {}\n  without a group: {}\n  help: change \
                 [features] in Cargo.toml, or the groups in the overlay",
                api.resolved(),
                missing.join(", "),
                surplus.join(", ")
            )));
        }
    }
    Ok(())
}

/// Features whose names start so; the one that all of them imply is not a group's.
fn features(manifest: &str, prefix: &str) -> BTreeSet<String> {
    let section = manifest.split("\n[features]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    section
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.trim()))
        .filter(|name| name.starts_with(prefix) && !name.ends_with("-core"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::features;

    #[test]
    fn features_are_found_by_their_prefix() {
        let manifest = "[package]\n\n[features]\nall = [\n  \"x-a\",\n]\nx-core = []\nx-a = [\"x-core\"]\nx-b = []\n\n[dependencies]\nx-c = \"1\"\n";
        let found: Vec<String> = features(manifest, "x-").into_iter().collect();
        assert_eq!(found, ["x-a", "x-b"]);
    }
}
