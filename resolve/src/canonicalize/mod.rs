//! The document in the form that our overlays speak of, whatever its organisation: before they are applied, what a
//! service's framework adds or leaves out is evened out, so that the target of an action still finds its location.
//!
//! | step | what it sees to |
//! | --- | --- |
//! | `former_names` | names under a former brand (`x-authing-*`) have today's |
//! | `service_headers` | headers that the client sets are not parameters of operations |
//! | `controllers` | operation ids without the name of a controller (as in `normalize`) |
//! | `parameters` | path parameters declared; parameters and `required` in the order of their names |
//! | `status` | the success of an operation is 200 where it is the only one and is 201 |
//!
//! Groups are not evened out here: the overlays of topic `groups` give every operation the one it belongs to.

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
