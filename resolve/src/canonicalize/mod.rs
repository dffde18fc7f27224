//! Canonicalization: gives a document the form that overlays are written for, however it is organized. What the framework
//! of a service adds or leaves out is evened out before overlays are applied, so that their targets still match.
//!
//! | step | what it does |
//! | --- | --- |
//! | `former_names` | renames names under a former brand (`x-authing-*`) |
//! | `service_headers` | removes the parameters of operations for headers that the client sets |
//! | `strip_controllers` | removes the names of controllers from operation ids |
//! | `parameters` | declares path parameters; sorts parameters and `required` by name |
//! | `success_status` | renames 201 to 200 where it is the only success |
//!
//! Feature groups are not evened out: the overlays of topic `groups` assign one to every operation.

mod former_names;
mod parameters;
pub(crate) mod prose;
mod service_headers;
mod success_status;

use serde_json::Value;

use crate::api::Api;
use crate::document::for_each_operation;
use crate::naming::without_controller_prefix;
use crate::report::Report;

/// Runs all steps.
pub(super) fn canonicalize(document: &mut Value, api: Api, report: &mut Report) {
    former_names::rename_former_names(document, api, report);
    service_headers::remove_service_headers(document, api, report);
    strip_controllers(document);
    parameters::sort_parameters(document, report);
    success_status::rename_created(document, report);
}

fn strip_controllers(document: &mut Value) {
    for_each_operation(document, |_, operation| {
        if let Some(Value::String(id)) = operation.get_mut("operationId") {
            *id = without_controller_prefix(id).to_owned();
        }
    });
}
