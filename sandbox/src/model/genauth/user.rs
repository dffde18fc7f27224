//! One user of the pool.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::Record;
use crate::services::genauth::call::{Call, list, take, text};
use crate::services::genauth::schema::known;
use crate::services::genauth::signature::hmac_sha1;
use crate::spec;

/// Members of a request that are kept beside the profile, or not at all.
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

/// Members that are unique in the pool.
const UNIQUE: &[&str] = &["email", "phone", "username", "externalId"];

/// A user or a public account; its `Debug` would show personal data, so that it has none.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: String,
    /// A public account, which several users share.
    pub(crate) public: bool,
    /// Members of the document's `UserDto`.
    pub(crate) profile: Map<String, Value>,
    pub(crate) custom_data: Map<String, Value>,
    /// As the document's `IdentityDto`.
    pub(crate) identities: Vec<Value>,
    /// What set-mfa-status stored.
    pub(crate) mfa: Option<Value>,
    /// Secret of one-time passwords.
    pub(crate) otp: Option<String>,
    /// The password as the service gives it back: not in clear text.
    pub(crate) ciphertext: Option<String>,
    /// Time of the last change in milliseconds.
    pub(crate) updated: u64,
}

/// What an answer shows of a user.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are the flags of the requests")]
pub(crate) struct Shown {
    pub(crate) custom_data: bool,
    /// Custom data among the members of the user, not as an object of its own.
    pub(crate) flat: bool,
    pub(crate) identities: bool,
    pub(crate) departments: bool,
    pub(crate) posts: bool,
    pub(crate) tenants: bool,
}

impl Shown {
    /// What a call asks for.
    pub(crate) fn asked(call: &Call<'_>) -> Self {
        Self {
            custom_data: call.flag("withCustomData"),
            flat: call.flag("flatCustomData"),
            identities: call.flag("withIdentities"),
            departments: call.flag("withDepartmentIds"),
            posts: call.flag("withPost"),
            tenants: call.flag("withTenantIds"),
        }
    }

    /// What the answer to a change shows.
    pub(crate) const fn everything() -> Self {
        Self { custom_data: true, identities: true, departments: true, posts: true, tenants: true, flat: false }
    }
}

impl Record for User {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let mut names = Vec::new();
        for member in UNIQUE {
            // E-mail addresses are compared without regard to case.
            let fold = |name: &str| if *member == "email" { name.to_lowercase() } else { name.to_owned() };
            names.extend(self.text(member).filter(|name| !name.is_empty()).map(|name| (*member, fold(name))));
        }
        for identity in &self.identities {
            let part = |member| text(identity, member).unwrap_or_default();
            names.push(("identities", format!("{}:{}", part("extIdpId"), part("userIdInIdp"))));
        }
        names
    }
}

impl User {
    /// A new user, with what the service fills in.
    pub(crate) fn new(call: &Call<'_>, request: &Value, public: bool) -> Self {
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
        let mut user = Self {
            id: call.id(),
            public,
            profile: profile.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            custom_data: Map::new(),
            identities: list(request, "identities").iter().map(|given| identity(call, given)).collect(),
            mfa: None,
            otp: None,
            ciphertext: None,
            updated: call.now(),
        };
        user.take(call, request);
        user
    }

    /// Changes what a request gives.
    pub(crate) fn update(&mut self, call: &Call<'_>, request: &Value) {
        let before = self.profile.get("status").cloned();
        self.take(call, request);
        if self.profile.get("status") != before.as_ref() {
            self.profile.insert("statusChangedAt".to_owned(), call.timestamp().into());
        }
        self.touch(call);
    }

    /// Notes that something has changed.
    pub(crate) fn touch(&mut self, call: &Call<'_>) {
        self.profile.insert("updatedAt".to_owned(), call.timestamp().into());
        self.updated = call.now();
    }

    /// Takes over members of a request that users have; `null` is the same as absent.
    fn take(&mut self, call: &Call<'_>, request: &Value) {
        let is_profile = |name: &str| known("UserDto", name) && !NOT_PROFILE.contains(&name);
        take(&mut self.profile, request, is_profile);
        // A member that is taken back may be a name, which somebody else may then have.
        self.profile.retain(|name, value| !(UNIQUE.contains(&name.as_str()) && *value == ""));
        if let Some(given) = request.get("customData") {
            take(&mut self.custom_data, given, |_| true);
        }
        if let Some(secret) = request.get("otp").and_then(|otp| text(otp, "secret")) {
            self.otp = Some(secret.to_owned());
        }
        self.take_password(call, request);
    }

    fn take_password(&mut self, call: &Call<'_>, request: &Value) {
        let generated = || call.flag("autoGeneratePassword").then(|| call.ids.hex(16));
        if let Some(password) = text(request, "password").map(str::to_owned).or_else(generated) {
            self.ciphertext = Some(STANDARD.encode(hmac_sha1(self.id.as_bytes(), password.as_bytes())));
            self.profile.insert("passwordLastSetAt".to_owned(), call.timestamp().into());
        }
        // The two are one: the next login of a new user is the first.
        let reset = call.choice("resetPasswordOnNextLogin").or(call.choice("resetPasswordOnFirstLogin"));
        if let Some(reset) = reset {
            self.profile.insert("resetPasswordOnNextLogin".to_owned(), reset.into());
        }
    }

    /// A text member of the profile, or the id.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        match member {
            "id" | "userId" => Some(&self.id),
            _ => self.profile.get(member).and_then(Value::as_str),
        }
    }

    /// What people call the user: the first of some members that is there.
    pub(crate) fn display_name(&self) -> &str {
        let of = ["nickname", "username", "name", "email", "phone"];
        of.iter().find_map(|member| self.text(member).filter(|text| !text.is_empty())).unwrap_or(&self.id)
    }

    /// The user as the document describes it, with nothing that others know of the user.
    pub(crate) fn show(&self, shown: Shown) -> Value {
        let mut members = self.profile.clone();
        members.insert("userId".to_owned(), self.id.as_str().into());
        if shown.custom_data && shown.flat {
            for (name, value) in &self.custom_data {
                members.entry(name.clone()).or_insert_with(|| value.clone());
            }
        } else if shown.custom_data {
            members.insert("customData".to_owned(), Value::Object(self.custom_data.clone()));
        }
        if shown.identities {
            members.insert("identities".to_owned(), Value::Array(self.identities.clone()));
        }
        Value::Object(members)
    }
}

/// An identity as it is answered, from one as it is given.
pub(crate) fn identity(call: &Call<'_>, given: &Value) -> Value {
    let mut identity = spec::genauth().sample("IdentityDto");
    if let Value::Object(members) = &mut identity {
        take(members, given, |_| true);
        members.insert("identityId".to_owned(), call.id().into());
    }
    identity
}
