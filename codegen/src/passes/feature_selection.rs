//! Decides which operations and schemas are kept: those of the selected groups, and what these need.

use crate::ir::Api;
use crate::passes::usage::reachable;
use crate::{Error, Options};

pub(crate) fn keep_selected(api: &mut Api, options: &Options) -> Result<(), Error> {
    let Some(groups) = &options.groups else { return Ok(()) };
    if let Some(unknown) = groups.iter().find(|group| !api.groups.iter().any(|(name, _)| name == *group)) {
        return Err(Error::new(
            &options.document_name,
            "/tags",
            format!("there is no group `{unknown}`"),
            "select groups that the document lists under `tags`; a Cargo feature may have outlived its group",
        ));
    }
    api.operations.retain(|operation| groups.contains(&operation.group));
    api.groups.retain(|(name, _)| groups.contains(name));
    let roots: Vec<String> = api.operations.iter().flat_map(|operation| operation.schemas().cloned()).collect();
    let kept = reachable(api, roots);
    api.schemas.retain(|name, _| kept.contains(name));
    Ok(())
}
