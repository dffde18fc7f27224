//! Decides which operations and schemas are kept: those of the selected groups, and what these need.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::Api;
use crate::passes::usage::reachable;
use crate::{Error, Options};

/// What the selected groups do not need, by Rust name, with the groups of which one is enough.
#[derive(Debug, Default)]
pub(crate) struct Disabled {
    pub(crate) types: Vec<(String, BTreeSet<String>)>,
    pub(crate) operations: Vec<(String, BTreeSet<String>)>,
}

/// Removes what the selected groups do not need, and returns it.
pub(crate) fn keep_selected(
    api: &mut Api,
    groups_of: &BTreeMap<String, BTreeSet<String>>,
    options: &Options,
) -> Result<Disabled, Error> {
    let Some(groups) = &options.groups else { return Ok(Disabled::default()) };
    if let Some(unknown) = groups.iter().find(|group| !api.groups.iter().any(|(name, _)| name == *group)) {
        return Err(Error::new(
            &options.document_name,
            "/tags",
            format!("there is no group `{unknown}`"),
            "select groups that the document lists under `tags`; a Cargo feature may have outlived its group",
        ));
    }
    let mut disabled = Disabled::default();
    api.operations.retain(|operation| {
        let is_kept = groups.contains(&operation.group);
        if !is_kept {
            disabled.operations.push((operation.rust_name.clone(), BTreeSet::from([operation.group.clone()])));
        }
        is_kept
    });
    api.groups.retain(|(name, _)| groups.contains(name));
    let roots: Vec<String> = api.operations.iter().flat_map(|operation| operation.schemas().cloned()).collect();
    let kept = reachable(api, roots);
    api.schemas.retain(|name, schema| {
        let is_kept = kept.contains(name);
        if let (false, Some((_, rust_name))) = (is_kept, schema.names()) {
            disabled.types.push((rust_name.to_owned(), groups_of.get(name).cloned().unwrap_or_default()));
        }
        is_kept
    });
    Ok(disabled)
}
