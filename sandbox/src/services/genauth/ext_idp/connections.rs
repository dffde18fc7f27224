//! Connections to identity providers: how people log in with one, and to which applications.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::schema::only;
use crate::services::genauth::users::handlers::done;

pub(crate) const CONNECTIONS: Group = Group {
    audited: "enterpriseConnection",
    operations: &[
        ("createExtIdpConn", create),
        ("updateExtIdpConn", update),
        ("deleteExtIdpConn", delete),
        ("changeExtIdpConnState", change_state),
        ("changeExtIdpConnAssociationState", change_association),
        ("changeUserpoolTenanExtIdpConnState", change_state_for_tenants),
    ],
};

/// Properties of a request that are kept. `fields` holds credentials, which no response shows.
const PROPERTIES: &[&str] = &["displayName", "identifier", "loginOnly", "logo", "type", "fields"];

/// A way to an identity provider.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    /// Id of the identity provider.
    pub(crate) provider: String,
    properties: Map<String, Value>,
    /// Whether a login is matched to an existing account, which its owner has to prove to be theirs.
    is_associated: bool,
    /// Ids of the applications that it is on for.
    applications: Vec<String>,
    /// Whether it is on for tenants.
    pub(crate) is_on_for_tenants: bool,
}

impl Record for Connection {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("identifier", self.text("identifier").to_owned())]
    }
}

impl Connection {
    fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn is_on_for(&self, application: &str) -> bool {
        self.applications.iter().any(|known| known == application)
    }

    fn set_applications(&mut self, applications: &[String], on: bool) {
        self.applications.retain(|known| !applications.contains(known));
        if on {
            self.applications.extend_from_slice(applications);
        }
    }

    pub(crate) fn show(&self) -> Value {
        let mut shown = json!({
            "loginOnly": false,
            "logo": "",
            "id": self.id,
            "extIdpId": self.provider,
            "associationMode": if self.is_associated { "challenge" } else { "none" },
            "challengeBindingMethods": [],
        });
        if let Value::Object(members) = &mut shown {
            members.extend(only("ExtIdpConnDetail", &self.properties));
        }
        shown
    }

    /// The connection as an application shows it.
    pub(crate) fn show_in_application(&self, state: &State) -> Value {
        let provider = state.identity_providers.get(&self.provider);
        json!({
            "enabled": true,
            "extIdpConnId": self.id,
            "extIdpConnType": self.text("type"),
            "extIdpConnIdentifier": self.text("identifier"),
            "extIdpConnDisplayName": self.text("displayName"),
            "extIdpConnLogo": self.text("logo"),
            "extIdpId": self.provider,
            "extIdpType": provider.map(|provider| provider.kind.as_str()).unwrap_or_default(),
            "isSocial": provider.is_some_and(|provider| provider.is_social()),
        })
    }
}

impl State {
    /// The connections that are on for an application, as it shows them.
    pub(crate) fn connections_of(&self, application: &str) -> Value {
        let on = self.connections.iter().filter(|connection| connection.is_on_for(application));
        on.map(|connection| connection.show_in_application(self)).collect()
    }

    /// Turns the given connections on for an application, and all others off. Those that do not exist are skipped.
    pub(crate) fn set_connections_of(&mut self, application: &str, given: &[&str]) {
        self.change_connections(|connection| {
            let is_on = given.contains(&connection.id.as_str());
            connection.set_applications(&[application.to_owned()], is_on);
        });
    }

    /// Turns every connection off for an application that is deleted.
    pub(crate) fn forget_application_of_connections(&mut self, application: &str) {
        self.set_connections_of(application, &[]);
    }

    fn change_connections(&mut self, change: impl Fn(&mut Connection)) {
        let ids: Vec<String> = self.connections.iter().map(|connection| connection.id.clone()).collect();
        for id in ids {
            // Its names stay, so that nothing can be in the way.
            let _ = self.connections.change(&id, &change);
        }
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let provider = state.identity_provider(call, call.name("extIdpId"))?.id.clone();
    call.text("identifier").ok_or_else(|| Refusal::required("/identifier"))?;
    let mut connection = Connection {
        id: call.id(),
        provider,
        properties: Map::new(),
        is_associated: false,
        applications: Vec::new(),
        is_on_for_tenants: false,
    };
    take(&mut connection.properties, &call.input, |name| PROPERTIES.contains(&name));
    state.connections.insert(connection).map(Connection::show).map_err(Refusal::of("connection"))
}

/// Changes what a call gives; what a connection is and what it is called by other systems stays.
fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?;
    let changed = state.connections.change(&id, |connection| {
        let is_fixed = |name: &str| ["identifier", "type"].contains(&name);
        take(&mut connection.properties, &call.input, |name| PROPERTIES.contains(&name) && !is_fixed(name));
    });
    changed.map(Connection::show).map_err(Refusal::of("connection"))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?;
    state.connections.remove(&id);
    Ok(done())
}

/// Turns a connection on or off for applications, which all have to exist.
fn change_state(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?;
    let mut applications: Vec<String> = Vec::new();
    for application in call.texts("appIds").into_iter().chain(call.text("appId")) {
        let application = &state.application(application)?.id;
        if !applications.contains(application) {
            applications.push(application.clone());
        }
    }
    let on = call.flag("enabled");
    let changed = state.connections.change(&id, |connection| connection.set_applications(&applications, on));
    changed.map(|_| done()).map_err(Refusal::of("connection"))
}

fn change_association(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?;
    let on = call.flag("association");
    let changed = state.connections.change(&id, |connection| connection.is_associated = on);
    changed.map(|_| done()).map_err(Refusal::of("connection"))
}

/// Turns connections on or off for tenants; they all have to exist.
fn change_state_for_tenants(call: &Call<'_>, state: &mut State) -> Outcome {
    let ids = call.texts("connIds");
    if ids.iter().any(|id| state.connections.get(id).is_none()) {
        return Err(Refusal::missing("connection"));
    }
    let on = call.flag("enabled");
    for id in ids {
        let changed = state.connections.change(id, |connection| connection.is_on_for_tenants = on);
        changed.map_err(Refusal::of("connection"))?;
    }
    Ok(done())
}

/// The id of the connection that a call names; within the tenant that it names, if it names one.
fn named(call: &Call<'_>, state: &State) -> Result<String, Refusal> {
    let tenant = state.named_tenant(call)?.map(|tenant| tenant.id.as_str());
    let is_of_tenant = |connection: &&Connection| {
        let provider = state.identity_providers.get(&connection.provider);
        tenant.is_none() || provider.is_some_and(|provider| provider.tenant.as_deref() == tenant)
    };
    let found = state.connections.get(call.name("id")).filter(is_of_tenant);
    found.map(|connection| connection.id.clone()).ok_or_else(|| Refusal::missing("connection"))
}
