//! Users from requests: what a request sets of a new or existing user.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::model::genauth::user::{UNIQUE, User};
use crate::services::genauth::auth::signature::hmac_sha1;
use crate::services::genauth::call::Call;
use crate::services::genauth::properties::{copy_properties, items, text};
use crate::services::genauth::schema::has_property;
use crate::spec;

/// Properties of a request that are stored beside the profile, or not at all.
const NOT_PROFILE: &[&str] = &[
    "userId",
    "customData",
    "departmentIds",
    "mainDepartmentId",
    "postIdList",
    "identities",
    "createdAt",
    "updatedAt",
];

/// Creates a user or public account, with what the service sets itself.
pub(crate) fn new_user(call: &Call<'_>, request: &Value, public: bool) -> User {
    let now = Value::from(call.timestamp());
    let profile = [
        ("status", Value::from("Activated")),
        ("workStatus", "Active".into()),
        ("gender", "U".into()),
        ("emailVerified", false.into()),
        ("phoneVerified", false.into()),
        ("userSourceType", "adminCreated".into()),
        ("loginsCount", 0.into()),
        ("resetPasswordOnNextLogin", false.into()),
        ("createdAt", now.clone()),
        ("updatedAt", now.clone()),
        ("statusChangedAt", now),
    ];
    let mut user = User {
        id: call.new_id(),
        public,
        profile: profile.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        custom_data: Map::new(),
        identities: items(request, "identities").iter().map(|given| new_identity(call, given)).collect(),
        mfa: None,
        otp: None,
        ciphertext: None,
        updated: call.now_millis(),
    };
    set_properties(&mut user, call, request);
    user
}

/// Updates a user with what a request gives.
pub(crate) fn apply_request(user: &mut User, call: &Call<'_>, request: &Value) {
    let status = user.profile.get("status").cloned();
    set_properties(user, call, request);
    if user.profile.get("status") != status.as_ref() {
        user.profile.insert("statusChangedAt".to_owned(), call.timestamp().into());
    }
    user.set_updated(call.context.now());
}

/// Sets the properties of a request that users have; `null` counts as absent.
fn set_properties(user: &mut User, call: &Call<'_>, request: &Value) {
    let is_profile = |name: &str| has_property("UserDto", name) && !NOT_PROFILE.contains(&name);
    copy_properties(&mut user.profile, request, is_profile);
    // An empty unique property frees the name for other users.
    user.profile.retain(|name, value| !(UNIQUE.contains(&name.as_str()) && *value == ""));
    if let Some(given) = request.get("customData") {
        copy_properties(&mut user.custom_data, given, |_| true);
    }
    if let Some(secret) = request.get("otp").and_then(|otp| text(otp, "secret")) {
        user.otp = Some(secret.to_owned());
    }
    set_password(user, call, request);
}

fn set_password(user: &mut User, call: &Call<'_>, request: &Value) {
    let generated = || call.flag("autoGeneratePassword").then(|| call.context.ids.hex(16));
    if let Some(password) = text(request, "password").map(str::to_owned).or_else(generated) {
        user.ciphertext = Some(STANDARD.encode(hmac_sha1(user.id.as_bytes(), password.as_bytes())));
        user.profile.insert("passwordLastSetAt".to_owned(), call.timestamp().into());
    }
    // The two mean the same: the next login of a new user is the first.
    let reset = call.optional_flag("resetPasswordOnNextLogin").or(call.optional_flag("resetPasswordOnFirstLogin"));
    if let Some(reset) = reset {
        user.profile.insert("resetPasswordOnNextLogin".to_owned(), reset.into());
    }
}

/// Creates an identity, as responses have it, from one of a request.
pub(crate) fn new_identity(call: &Call<'_>, given: &Value) -> Value {
    let mut identity = spec::genauth().sample("IdentityDto");
    if let Value::Object(properties) = &mut identity {
        copy_properties(properties, given, |_| true);
        properties.insert("identityId".to_owned(), call.new_id().into());
    }
    identity
}
