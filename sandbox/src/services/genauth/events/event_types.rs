//! Types of custom events, and the applications that define them.

use serde_json::{Value, json};

use crate::model::genauth::event_type::{EventApplication, EventType};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, unpaged};

pub(crate) const EVENT_TYPES: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("createEventApp", create_application),
        ("listEventApps", list_applications),
        ("defineEvent", define_event),
        ("listEvents", list),
    ],
};

fn create_application(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let identifier = call.text("identifier").ok_or_else(|| ApiError::required("/identifier"))?.to_owned();
    let application =
        EventApplication { identifier, name: call.required("name").to_owned(), logo: call.required("logo").to_owned() };
    let added = pool.event_applications.insert(application);
    added.map(|_| Value::Null).map_err(ApiError::from_store("event application"))
}

fn list_applications(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(unpaged(pool.event_applications.iter().map(
        |application| json!({"identifier": application.identifier, "name": application.name, "logo": application.logo}),
    )))
}

fn define_event(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let code = call.text("eventType").ok_or_else(|| ApiError::required("/eventType"))?.to_owned();
    let defined = EventType { id: call.new_id(), code, description: call.required("eventDescription").to_owned() };
    pool.event_types.insert(defined).map(|_| Value::Null).map_err(ApiError::from_store("event type"))
}

/// Lists the types, or those of an application.
fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found: Vec<&EventType> = pool
        .event_types
        .iter()
        .filter(|known| call.text("app").is_none_or(|application| known.is_of(application)))
        .collect();
    Ok(page(
        call,
        &found,
        |known| json!({"id": known.id, "code": known.code, "name": known.code, "topic": known.code, "desc": known.description}),
    ))
}
