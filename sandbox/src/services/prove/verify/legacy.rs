//! Verify of its former kind (2024-12 to 2025-10), which also opened a possession check.
//!
//! The document has its status call still, and nothing of its opening. Two things bring it about. SDKs of that time send
//! a `possessionType` and no `verificationType`; such calls are checked as they were then. And the test users of that time
//! belong to no other call: with them `v3/verify` opens a session whatever it is called with, and mobile is meant without
//! a `possessionType`.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock;
use crate::expiring::Expiring;
use crate::http::json_response::Reply;
use crate::services::prove::overview::{OpenSession, left};
use crate::services::prove::phone::normal;
use crate::services::prove::session::{LIFETIME, Possession};
use crate::services::prove::test_users::{Outcome, Product, TEST_USERS, TestUser, find};
use crate::services::prove::{Call, errors};

/// Sessions by correlation id.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::services::prove) struct Sessions(Expiring<Session>);

#[derive(Clone, Serialize, Deserialize)]
struct Session {
    customer: String,
    user: &'static TestUser,
    phone: String,
    possession: Possession,
    client_step: Option<bool>,
}

/// How the possession check or the verification stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Success,
    Pending,
    Failed,
    NotApplicable,
}

impl Sessions {
    /// Those that have not expired.
    pub(in crate::services::prove) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.0.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| {
            let session = &entry.value;
            OpenSession {
                correlation_id: id.to_owned(),
                family: "verify",
                customer: session.customer.clone(),
                phone: Some(session.phone.clone()),
                possession: Some(match session.possession {
                    Possession::Mobile => "mobile",
                    Possession::Desktop => "desktop",
                    Possession::None => "none",
                }),
                stage: match success(session.possession(), session.verification()) {
                    "true" => "passed",
                    "false" => "failed",
                    _ => "pending",
                },
                client_step: session.client_step,
                expires_in_seconds: left(entry.expires, now),
            }
        })
    }

    pub(in crate::services::prove) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        self.0.alive(id, now).map(|session| session.client_step = Some(passed)).is_some()
    }
}

/// Members that a call of that time needed.
const NEEDED: &[&str] = &["firstName", "lastName", "phoneNumber", "possessionType"];

/// Whether a body is of that time: no call of today goes without a kind.
pub(in crate::services::prove) fn is_former(body: &Value) -> bool {
    body.get("verificationType").is_none() && body.get("possessionType").is_some()
}

/// Verifies one person with a call of that time.
pub(in crate::services::prove) fn former(call: &Call<'_>) -> Result<Reply, Reply> {
    for member in NEEDED {
        if call.text(member).is_none_or(str::is_empty) {
            return Err(errors::parameter(&format!("/{member}: is required, as a text (required)")));
        }
    }
    match user(call) {
        Some(user) => open(call, user),
        None => open(call, find(call.text("phoneNumber").unwrap_or_default(), &[Product::VerifiedUsers])?),
    }
}

/// The test user of that time whom a call of verify is about: by number, or by name where none is documented.
pub(super) fn user(call: &Call<'_>) -> Option<&'static TestUser> {
    let number = normal(call.text("phoneNumber").unwrap_or_default());
    let (first, last) = (call.text("firstName").unwrap_or_default(), call.text("lastName").unwrap_or_default());
    TEST_USERS.iter().filter(|user| user.product == Product::VerifiedUsers).find(|user| match user.phone {
        Some(phone) => phone == number,
        None => user.name.0.eq_ignore_ascii_case(first) && user.name.1.eq_ignore_ascii_case(last),
    })
}

/// Opens a session. With `none` the answer is final at once.
pub(super) fn open(call: &Call<'_>, user: &'static TestUser) -> Result<Reply, Reply> {
    let state = call.state;
    let possession = match call.text("possessionType") {
        None | Some("mobile") => Possession::Mobile,
        Some("desktop") if call.text("finalTargetUrl").is_some() => Possession::Desktop,
        Some("desktop") => return Err(errors::parameter("/finalTargetUrl: is required (required)")),
        Some("none") => Possession::None,
        Some(_) => return Err(errors::parameter("/possessionType: is no documented value (enum)")),
    };
    let phone = call.text("phoneNumber").unwrap_or_default().to_owned();
    let session = Session { customer: call.customer.clone(), user, phone, possession, client_step: None };
    let mut answer = super::echo(&call.body);
    let (possession_step, verify_step) = match possession {
        Possession::None => (session.possession(), session.verification()),
        Possession::Mobile | Possession::Desktop => {
            answer.insert("authToken".to_owned(), state.ids.hex(48).into());
            (Step::Pending, Step::Pending)
        }
    };
    let (id, now) = (state.ids.uuid(), state.clock.now());
    answer.insert("correlationId".to_owned(), id.as_str().into());
    answer.insert("success".to_owned(), success(possession_step, verify_step).into());
    answer.insert("possessionResult".to_owned(), possession_step.word().into());
    answer.insert("verifyResult".to_owned(), verify_step.word().into());
    call.prove().legacy.0.insert(id, session, clock::after(now, LIFETIME), now);
    Ok(Reply::ok(Value::Object(answer)))
}

/// Reports both results. Every member is optional in the document, although no session is found without a
/// correlation id.
pub(in crate::services::prove) fn status(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let id = call.text("correlationId").ok_or_else(|| errors::parameter("/correlationId: is required (required)"))?;
    let mut guard = call.prove();
    let prove = &mut *guard;
    let session = prove.legacy.0.alive(id, state.clock.now()).filter(|session| session.customer == call.customer);
    let session = session.ok_or_else(errors::unknown_session)?;
    let (possession, verification) = (session.possession(), session.verification());
    let success = success(possession, verification);
    let mut answer =
        json!({"success": success, "possessionResult": possession.word(), "verifyResult": verification.word()});
    if success == "true" {
        let person = prove.sessions.registry().person(&call.customer, &session.phone, &state.ids);
        answer["identityId"] = person.prove_id.into();
    }
    Ok(Reply::ok(answer))
}

/// Pending until both results are in or one blocks the other.
fn success(possession: Step, verification: Step) -> &'static str {
    let steps = [possession, verification];
    if steps.contains(&Step::Failed) {
        "false"
    } else if steps.contains(&Step::Pending) {
        "pending"
    } else {
        "true"
    }
}

impl Session {
    const fn possession(&self) -> Step {
        match (self.possession, self.client_step, self.user.outcome) {
            (Possession::None, ..) => Step::NotApplicable,
            (_, Some(false), _) => Step::Failed,
            (_, Some(true), _) | (_, _, Outcome::PassesAlone) => Step::Success,
            (_, None, _) => Step::Pending,
        }
    }

    fn verification(&self) -> Step {
        if self.user.outcome == Outcome::Fails { Step::Failed } else { Step::Success }
    }
}

impl Step {
    const fn word(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Failed => "failed",
            Self::NotApplicable => "not_applicable",
        }
    }
}
