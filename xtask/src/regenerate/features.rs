//! A Cargo feature for each group of operations: `Cargo.toml` follows the groups of the document.

use std::collections::BTreeSet;

use identity_apis_codegen::groups;
use identity_apis_resolve::Api;
use toml_edit::{Array, DocumentMut, Item, Table, Value};

use super::mentions;
use crate::generator::all_features;
use crate::project::{Failure, Project};

const MANIFEST: &str = "Cargo.toml";
/// Where code can name a feature.
const CODE: [&str; 9] = ["src", "tests", "examples", "benches", "sandbox", "peers", "fuzz", "interop", ".ci/run"];
/// How many places are named.
const MAX_LOCATIONS: usize = 10;

/// Adds a Cargo feature for every new feature group and removes those of removed groups. Returns what changed.
pub(super) fn follow_groups(project: &Project, api: Api, operations: usize) -> Result<Option<String>, Failure> {
    let Some(pattern) = all_features(api).group_feature else { return Ok(None) };
    let document = project.read(&api.resolved())?;
    let groups = groups(&document, &api.resolved()).map_err(|error| Failure::new(format!("error: {error}")))?;
    let text = project.read(MANIFEST)?;
    let Some(edited) = edited(&text, &pattern, &groups, operations)? else { return Ok(None) };
    for feature in &edited.removed {
        check_unnamed(project, &edited.text, feature)?;
    }
    project.write_if_changed(MANIFEST, edited.text.as_bytes())?;
    let list =
        |marker: char, features: &[String]| features.iter().map(|name| format!(" {marker} {name}")).collect::<String>();
    let changes = format!("{}{}", list('+', &edited.added), list('-', &edited.removed));
    Ok((!changes.is_empty()).then(|| format!("features in {MANIFEST}:{changes}")))
}

/// A feature that code or another feature names cannot just go.
fn check_unnamed(project: &Project, manifest: &str, feature: &str) -> Result<(), Failure> {
    let mut places = mentions::places(project, &CODE, &["rs", "toml", "py", "mjs", "js", ""], feature);
    let quoted = format!("\"{feature}\"");
    let in_manifest = manifest.lines().enumerate().filter(|(_, line)| line.contains(&quoted));
    places.extend(in_manifest.map(|(number, _)| format!("{MANIFEST}:{}", number + 1)));
    if places.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = places.iter().take(MAX_LOCATIONS).map(|place| format!("\n  --> {place}")).collect();
    let more = if places.len() > MAX_LOCATIONS {
        format!("\n  and {} more", places.len() - MAX_LOCATIONS)
    } else {
        String::new()
    };
    Err(Failure::new(format!(
        "error: the feature `{feature}` has no feature group any more, but it is used at{}{more}\n  help: first remove what needs \
         the group, or keep the group in the overlay",
        shown.concat()
    )))
}

/// A manifest with other features.
struct Edited {
    text: String,
    added: Vec<String>,
    removed: Vec<String>,
}

/// The manifest with a feature for each of the groups; none if it has no features at all.
fn edited(text: &str, pattern: &str, groups: &[String], operations: usize) -> Result<Option<Edited>, Failure> {
    let mut manifest: DocumentMut = text
        .parse()
        .map_err(|error| Failure::new(format!("error: {MANIFEST}: {error}\n  help: correct the manifest first")))?;
    let Some(features) = manifest.get_mut("features").and_then(Item::as_table_mut) else { return Ok(None) };
    let prefix = pattern.trim_end_matches("{}");
    let (all, core) = (prefix.trim_end_matches('-').to_owned(), format!("{prefix}core"));
    let expected: BTreeSet<String> = groups.iter().map(|group| pattern.replace("{}", group)).collect();
    let order: Vec<String> = features.iter().map(|(name, _)| name.to_owned()).collect();
    let is_group = |name: &String| name.starts_with(prefix) && *name != core;
    let present: BTreeSet<String> = order.iter().filter(|name| is_group(name)).cloned().collect();
    let added: Vec<String> = expected.difference(&present).cloned().collect();
    let removed: Vec<String> = present.difference(&expected).cloned().collect();

    let first = |features: &Table| features.iter().map(|(name, _)| name.to_owned()).find(|name| is_group(name));
    // The comment above the first of them is about all of them.
    let comment = first(features).and_then(|name| take_comment(features, &name));
    for name in &removed {
        features.remove(name);
    }
    for name in &added {
        let implied: Array = [core.as_str()].into_iter().collect();
        features.insert(name, Item::Value(Value::Array(implied)));
    }
    let order = with_sorted(&order, &added, &is_group, &core);
    let rank = |name: &str| order.iter().position(|other| other == name);
    features.sort_values_by(|one, _, other, _| rank(one.get()).cmp(&rank(other.get())));
    if let (Some(comment), Some(name)) = (comment, first(features))
        && let Some(mut key) = features.key_mut(&name)
    {
        key.leaf_decor_mut().set_prefix(comment);
    }
    if let Some(list) = features.get_mut(&all).and_then(Item::as_array_mut) {
        follow(list, &added, &removed);
    }
    state_count(features, &all, operations);
    Ok(Some(Edited { text: manifest.to_string(), added, removed }))
}

/// What stands above a feature.
fn take_comment(features: &mut Table, name: &str) -> Option<String> {
    let mut key = features.key_mut(name)?;
    let comment = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).map(str::to_owned);
    key.leaf_decor_mut().clear();
    comment
}

/// The names with those added at their places among the other groups.
fn with_sorted(order: &[String], added: &[String], is_group: &impl Fn(&String) -> bool, core: &str) -> Vec<String> {
    let mut order = order.to_vec();
    for name in added {
        let after = order.iter().rposition(|other| is_group(other) && other < name);
        let before = order.iter().position(is_group);
        let core = order.iter().position(|other| other == core);
        let at = after.map(|at| at + 1).or(before).or(core.map(|at| at + 1)).unwrap_or(order.len());
        order.insert(at, name.clone());
    }
    order
}

/// The list of the feature that has all groups.
fn follow(list: &mut Array, added: &[String], removed: &[String]) {
    list.retain(|value| value.as_str().is_none_or(|name| !removed.iter().any(|gone| gone == name)));
    for name in added {
        let at = list
            .iter()
            .position(|value| value.as_str().is_some_and(|other| other > name.as_str()))
            .unwrap_or(list.len());
        let mut value = Value::from(name.as_str());
        if let Some(beside) = list.get(at).or_else(|| list.get(at.checked_sub(1)?)) {
            *value.decor_mut() = beside.decor().clone();
        }
        list.insert_formatted(at, value);
    }
}

/// Brings the number of operations in the comment up to date, if there is one.
fn state_count(features: &mut Table, all: &str, operations: usize) {
    let Some(mut key) = features.key_mut(all) else { return };
    let Some(comment) = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()) else { return };
    let Some((before, rest)) = comment.split_once("all ") else { return };
    let Some((count, after)) = rest.split_once(" operations") else { return };
    if count.bytes().all(|byte| byte.is_ascii_digit()) {
        let comment = format!("{before}all {operations} operations{after}");
        key.leaf_decor_mut().set_prefix(comment);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"x\" # keep\n\n[features]\ndefault = [\"api\"]\n\n# All 3 operations, all 3 operations.\napi = [\n  \"api-b\",\n  \"api-d\",\n]\n# What every group needs.\napi-core = []\n# One group each.\napi-b = [\"api-core\"]\napi-d = [\"api-core\"]   # kept\n\n# Other things.\nother = [\"dep:x\"]\n\n[dependencies]\nx = \"1\"\n";

    fn with(groups: &[&str], operations: usize) -> String {
        let groups: Vec<String> = groups.iter().map(|group| (*group).to_owned()).collect();
        edited(MANIFEST, "api-{}", &groups, operations).expect("it is TOML").expect("it has features").text
    }

    #[test]
    fn manifest_with_the_right_features_stays_as_it_is() {
        assert_eq!(with(&["b", "d"], 3), MANIFEST);
    }

    #[test]
    fn new_groups_are_sorted_in_below_the_comment() {
        let expected = MANIFEST
            .replace(
                "  \"api-b\",\n  \"api-d\",\n",
                "  \"api-a\",\n  \"api-b\",\n  \"api-c\",\n  \"api-d\",\n  \"api-e\",\n",
            )
            .replace("api-b = [", "api-a = [\"api-core\"]\napi-b = [")
            .replace(
                "api-d = [\"api-core\"]   # kept\n",
                "api-c = [\"api-core\"]\napi-d = [\"api-core\"]   # kept\napi-e = [\"api-core\"]\n",
            );
        assert_eq!(with(&["a", "b", "c", "d", "e"], 3), expected);
    }

    #[test]
    fn features_of_groups_that_are_gone_go() {
        let expected = MANIFEST.replace("  \"api-b\",\n", "").replace("api-b = [\"api-core\"]\n", "");
        assert_eq!(with(&["d"], 3), expected);
        let none = with(&[], 3);
        assert!(!none.contains("api-b") && !none.contains("api-d") && none.contains("api-core = []"), "{none}");
    }

    #[test]
    fn number_of_operations_is_stated_anew() {
        assert_eq!(with(&["b", "d"], 12), MANIFEST.replace("all 3 operations.", "all 12 operations."));
    }

    #[test]
    fn manifest_without_features_is_left_alone() {
        assert!(edited("[workspace]\n", "api-{}", &[], 1).expect("it is TOML").is_none());
        assert!(edited("[features", "api-{}", &[], 1).is_err());
    }
}
