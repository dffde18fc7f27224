//! Decides which file a type is written to: that of its group, or `shared` where several groups use it.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::passes::usage::reachable;

pub(crate) fn assign(api: &Api) -> BTreeMap<String, String> {
    let mut file_of: BTreeMap<String, String> = BTreeMap::new();
    for (group, _) in &api.groups {
        let roots: Vec<String> = api
            .operations
            .iter()
            .filter(|operation| operation.group == *group)
            .flat_map(|operation| operation.schemas().cloned())
            .collect();
        let file = group.replace('-', "_");
        for name in reachable(api, roots) {
            file_of
                .entry(name)
                .and_modify(|current| {
                    if *current != file {
                        "shared".clone_into(current);
                    }
                })
                .or_insert_with(|| file.clone());
        }
    }
    for name in api.schemas.keys() {
        file_of.entry(name.clone()).or_insert_with(|| "shared".to_owned());
    }
    file_of
}
