//! Decides what follows from the whole document, once, before anything is written.

mod batches;
mod composite_setters;
mod consistency;
mod descriptions;
mod feature_selection;
mod files;
mod lookup;
mod messages;
mod names;
mod paging;
mod plan;
mod recursion;
mod replacements;
mod response_types;
mod scc;
mod tags;
mod unions;
mod usage;

use crate::ir::Api;
use crate::{Error, Options};

pub(crate) use batches::batch_property;
pub(crate) use composite_setters::setter_properties;
pub(crate) use files::file_name;
pub(crate) use lookup::along;
pub(crate) use names::{field_identifier, kebab};
pub(crate) use plan::{Helpers, Plan};
pub(crate) use usage::{objects_in_requests, objects_in_responses};

/// Runs every pass, in the order they build on each other.
pub(crate) fn run(mut api: Api, options: &Options) -> Result<Plan, Error> {
    consistency::check(&mut api, options)?;
    messages::check(&api, options)?;
    unions::settle(&mut api);
    tags::settle(&mut api);
    names::assign(&mut api, options)?;
    replacements::resolve(&mut api);
    recursion::box_recursive_properties(&mut api);
    let groups_of = files::groups_of_schemas(&api);
    descriptions::describe_value_sets(&mut api);
    if !api.composite_setters.is_empty() || !api.paging.is_empty() || api.objects().any(|object| object.batch.is_some())
    {
        let response_types = response_types::of_operations(&api, options)?;
        let in_requests = usage::objects_in_requests(&api);
        let setters = composite_setters::find_composite_setters(&api, &in_requests);
        composite_setters::check_composite_setters(&api, &setters, options)?;
        paging::check_paging(&api, &paging::find_paging(&api, &in_requests, &response_types), options)?;
        batches::check_batches(&api, options)?;
    }
    // Before the selection: a type is the same whatever else is selected, or features would not be additive.
    let in_requests = usage::objects_in_requests(&api);
    usage::mark_one_way(&mut api, &in_requests);
    let bare_bodies = usage::bare_bodies(&api);
    let response_types = response_types::of_operations(&api, options)?;
    let paged = paging::find_paging(&api, &in_requests, &response_types);
    let helpers = Helpers {
        composite_setters: composite_setters::find_composite_setters(&api, &in_requests),
        requests: paged.requests,
        responses: paged.responses,
        operations: paged.operations,
    };
    let disabled = feature_selection::keep_selected(&mut api, &groups_of, options)?;
    Ok(Plan { api, in_requests, bare_bodies, groups_of, disabled, response_types, helpers })
}
