//! Custom events that are defined, and the applications that they come from.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole};

pub(crate) const EVENT_TYPES: Group = Group {
    audited: "userpool",
    operations: &[
        ("createEventApp", create_application),
        ("listEventApps", list_applications),
        ("defineEvent", define),
        ("listEvents", list),
    ],
};

/// A source of events.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct EventApplication {
    identifier: String,
    name: String,
    logo: String,
}

/// A type of events, for example `myapp.user.created`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct EventType {
    id: String,
    code: String,
    description: String,
}

impl Record for EventApplication {
    fn id(&self) -> &str {
        &self.identifier
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("identifier", self.identifier.clone())]
    }
}

impl Record for EventType {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("eventType", self.code.clone())]
    }
}

fn create_application(call: &Call<'_>, state: &mut State) -> Outcome {
    let identifier = call.text("identifier").ok_or_else(|| Refusal::required("/identifier"))?.to_owned();
    let application =
        EventApplication { identifier, name: call.name("name").to_owned(), logo: call.name("logo").to_owned() };
    let added = state.event_applications.insert(application);
    added.map(|_| Value::Null).map_err(Refusal::of("event application"))
}

fn list_applications(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(whole(state.event_applications.iter().map(
        |application| json!({"identifier": application.identifier, "name": application.name, "logo": application.logo}),
    )))
}

fn define(call: &Call<'_>, state: &mut State) -> Outcome {
    let code = call.text("eventType").ok_or_else(|| Refusal::required("/eventType"))?.to_owned();
    let defined = EventType { id: call.id(), code, description: call.name("eventDescription").to_owned() };
    state.event_types.insert(defined).map(|_| Value::Null).map_err(Refusal::of("event type"))
}

/// The types, or those of an application: types begin with its identifier.
fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let is_of = |code: &str, application: &str| code.split_once('.').is_some_and(|(first, _)| first == application);
    let found: Vec<&EventType> = state
        .event_types
        .iter()
        .filter(|known| call.text("app").is_none_or(|application| is_of(&known.code, application)))
        .collect();
    Ok(page(
        call,
        &found,
        |known| json!({"id": known.id, "code": known.code, "name": known.code, "topic": known.code, "desc": known.description}),
    ))
}
