//! Decides which groups use a type, and from that its file: that of its group, or `shared` where several groups use it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::Api;
use crate::passes::usage::reachable;

/// Returns the groups whose operations need each schema; a schema that no operation names has none.
pub(crate) fn groups_of_schemas(api: &Api) -> BTreeMap<String, BTreeSet<String>> {
    let mut groups_of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (group, _) in &api.groups {
        let operations = api.operations.iter().filter(|operation| operation.group == *group);
        let roots: Vec<String> = operations.flat_map(|operation| operation.schemas().cloned()).collect();
        for name in reachable(api, roots) {
            groups_of.entry(name).or_default().insert(group.clone());
        }
    }
    for name in api.schemas.keys() {
        groups_of.entry(name.clone()).or_default();
    }
    groups_of
}

/// Returns the name of the file, without ending, of a schema that these groups use.
pub(crate) fn file_name(groups: &BTreeSet<String>) -> String {
    match groups.first() {
        Some(group) if groups.len() == 1 => group.replace('-', "_"),
        _ => "shared".to_owned(),
    }
}
