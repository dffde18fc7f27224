//! Applications.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list as list_of, matches, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole};
use crate::services::genauth::schema::{known, only};
use crate::services::genauth::users::handlers::done;

pub(crate) const APPLICATIONS: Group = Group {
    audited: "application",
    operations: &[
        ("createApplication", create),
        ("getApplication", get),
        ("getApplicationSimpleInfo", get_simple),
        ("listApplications", list),
        ("listApplicationSimpleInfo", list_simple),
        ("updateApplication", update),
        ("deleteApplication", delete),
        ("checkDomainAvailable", check_domain),
    ],
};

/// Members that are not taken over from a request as they are.
const OWN: &[&str] = &["appId", "userPoolId", "isIntegrateApp", "ssoEnabledAt"];

/// An application.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Application {
    pub(crate) id: String,
    /// Members of the document's `ApplicationDto`.
    pub(crate) members: Map<String, Value>,
    pub(crate) secret: String,
    /// Whether everybody may log in unless a grant says otherwise, or nobody.
    pub(crate) open_to_all: bool,
    /// Multi-factor methods that are on.
    pub(crate) factors: Vec<String>,
}

impl Record for Application {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let identifier = self.text("appIdentifier");
        if identifier.is_empty() { Vec::new() } else { vec![("appIdentifier", identifier.to_owned())] }
    }
}

impl Application {
    pub(crate) fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn flag(&self, member: &str) -> bool {
        self.members.get(member) == Some(&Value::Bool(true))
    }

    pub(crate) fn login_url(&self) -> String {
        format!("https://{}.example.com/login", self.text("appIdentifier"))
    }

    /// Takes over what a request gives; settings that are objects are changed member by member.
    fn take(&mut self, call: &Call<'_>) {
        let was_on = self.flag("ssoEnabled");
        for (name, value) in call.input.as_object().into_iter().flatten() {
            if known("ApplicationDto", name) && !OWN.contains(&name.as_str()) && !value.is_null() {
                merge(self.members.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        if let Some(Value::Object(login)) = self.members.get_mut("loginConfig") {
            // Connections are described in answers and only named in requests.
            login.retain(|name, _| known("ApplicationLoginConfigDto", name));
        }
        if self.flag("ssoEnabled") && !was_on {
            self.members.insert("ssoEnabledAt".to_owned(), call.timestamp().into());
        }
    }

    fn show(&self, state: &State, schema: &str) -> Value {
        let mut members = only(schema, &self.members);
        if let Some(login) = members.get_mut("loginConfig") {
            login["enabledExtIdpConns"] = state.connections_of(&self.id);
        }
        members.insert("appId".to_owned(), self.id.as_str().into());
        Value::Object(members)
    }
}

impl State {
    /// The application of an id.
    pub(crate) fn application(&self, id: &str) -> Result<&Application, Refusal> {
        self.applications.get(id).ok_or_else(Refusal::no_such_application)
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let integrated = call.text("template").is_some();
    if integrated && call.input.get("templateData").is_none_or(Value::is_null) {
        return Err(Refusal::required("/templateData"));
    }
    if !integrated && call.text("appIdentifier").is_none() {
        return Err(Refusal::required("/appIdentifier"));
    }
    let mut application = Application {
        id: call.id(),
        members: defaults(call, integrated),
        secret: call.ids.hex(32),
        open_to_all: true,
        factors: Vec::new(),
    };
    application.take(call);
    let added = state.applications.insert(application).map_err(|_| Refusal::domain_taken("/appIdentifier"))?;
    let id = added.id.clone();
    set_connections(call, state, &id);
    state.application(&id).map(|application| application.show(state, "CreateApplicationRespDataDto"))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId")).map(|application| application.show(state, "ApplicationDto"))
}

fn get_simple(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId")).map(|application| application.show(state, "ApplicationSimpleInfoDto"))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = search(call, state);
    if call.flag("all") {
        return Ok(whole(found.iter().map(|application| application.show(state, "ApplicationDto"))));
    }
    Ok(page(call, &found, |application| application.show(state, "ApplicationDto")))
}

fn list_simple(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(page(call, &search(call, state), |application| application.show(state, "ApplicationSimpleInfoDto")))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.application(call.name("appId"))?.id.clone();
    let changed = state.applications.change(&id, |application| application.take(call));
    changed.map_err(|_| Refusal::domain_taken("/appIdentifier"))?;
    set_connections(call, state, &id);
    Ok(done())
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.application(call.name("appId"))?.id.clone();
    state.applications.remove(&id);
    state.application_grants.retain(|grant| grant.application != id);
    state.asa_accounts.retain(|account| account.application != id);
    state.device_exclusivity.scope.retain(|(known, _)| *known != id);
    state.forget_application_of_tenants(&id);
    state.forget_application_of_connections(&id);
    state.whitelists.retain(|listed| listed.application.as_deref() != Some(id.as_str()));
    Ok(done())
}

/// Turns on the connections that a call lists, and no others, if it lists any.
fn set_connections(call: &Call<'_>, state: &mut State, id: &str) {
    let login = call.input.get("loginConfig").unwrap_or(&Value::Null);
    if login.get("enabledExtIdpConnIds").is_some_and(Value::is_array) {
        let given: Vec<&str> =
            list_of(login, "enabledExtIdpConnIds").iter().filter_map(|given| text(given, "extIdpConnId")).collect();
        state.set_connections_of(id, &given);
    }
}

/// The domain of an application is its identifier below that of the service.
fn check_domain(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(json!({"available": state.applications.find("appIdentifier", call.name("domain")).is_none()}))
}

fn search<'s>(call: &Call<'_>, state: &'s State) -> Vec<&'s Application> {
    let fits = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
    state
        .applications
        .iter()
        .filter(|application| {
            let integrated = application.flag("isIntegrateApp");
            fits(call.choice("isIntegrateApp"), integrated)
                && fits(call.choice("isSelfBuiltApp"), !integrated)
                && fits(call.choice("ssoEnabled"), application.flag("ssoEnabled"))
                && matches(call.text("keywords"), &[application.text("appName"), application.text("appIdentifier")])
        })
        .collect()
}

/// What an application has before anything is set.
fn defaults(call: &Call<'_>, integrated: bool) -> Map<String, Value> {
    let defaults = json!({
        "appName": "", "appIdentifier": "", "appLogo": "", "appDescription": "", "appType": "web",
        "isIntegrateApp": integrated, "userPoolId": call.pool, "ssoEnabled": false,
        "redirectUris": [], "logoutRedirectUris": [], "initLoginUri": "",
        "defaultProtocol": "oidc", "oidcConfig": {},
        "oauthProviderEnabled": false, "samlProviderEnabled": false, "casProviderEnabled": false,
        "customBrandingEnabled": false, "customSecurityEnabled": false,
        "loginConfig": {
            "enabledBasicLoginMethods": ["PHONE_CODE", "USERNAME_PASSWORD"],
            "defaultLoginMethod": {
                "connectionType": "PASSWORD", "qrcodeType": "SELF_BUILT_APP", "qrcodeExtIdpConnId": "",
                "adExtIdpConnId": "", "ldapExtIdpConnId": "",
            },
            "enabledExtIdpConns": [], "mergeLoginAndRegisterPage": false, "showAuthorizationPage": false,
        },
        "registerConfig": {"defaultRegisterMethod": "PASSCODE", "enabledBasicRegisterMethods": ["PHONE_CODE"]},
        "brandingConfig": {
            "defaultLanguage": "en-US", "guardVersion": "Advanced", "customCSSEnabled": false, "agreements": [],
            "showAgreement": false, "showChangeLanguageButton": true, "showEnterpriseConnections": true,
            "showForgetPasswordButton": true, "showSocialConnections": true,
        },
    });
    match defaults {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}
