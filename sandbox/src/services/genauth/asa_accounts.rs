//! ASA accounts: what the service fills in at an application for those whom an account is assigned to.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Call, text, texts};
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::page;
use super::roles::assignments::Subject;
use super::users::handlers::done;
use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;

pub(crate) const ASA_ACCOUNTS: Group = Group {
    audited: "application",
    operations: &[
        ("createAsaAccount", create),
        ("createAsaAccountBatch", create_batch),
        ("getAsaAccount", get),
        ("getAsaAccountBatch", get_batch),
        ("listAsaAccount", list),
        ("updateAsaAccount", update),
        ("deleteAsaAccount", delete),
        ("deleteAsaAccountBatch", delete_batch),
        ("assignAsaAccount", assign),
        ("unassignAsaAccount", unassign),
        ("getAsaAccountAssignedTargets", targets),
        ("getAssignedAccount", assigned),
    ],
};

/// An account of an application.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AsaAccount {
    pub(crate) id: String,
    /// Id of the application.
    pub(crate) application: String,
    /// Credentials, in whatever form.
    info: Value,
    /// Who it is assigned to. At one application, a subject has one account at most.
    subjects: Vec<Subject>,
}

impl Record for AsaAccount {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let subjects = self.subjects.iter();
        subjects.map(|subject| ("targets", format!("{}/{}/{}", self.application, subject.kind, subject.id))).collect()
    }
}

impl AsaAccount {
    fn show(&self) -> Value {
        json!({"accountId": self.id, "appId": self.application, "accountInfo": self.info})
    }
}

impl State {
    /// Takes accounts away from a subject that is deleted.
    pub(crate) fn forget_subject_of_accounts(&mut self, kind: &str, id: &str) {
        let has = |account: &&AsaAccount| account.subjects.iter().any(|subject| subject.is(kind, id));
        let ids: Vec<String> = self.asa_accounts.iter().filter(has).map(|account| account.id.clone()).collect();
        for account in ids {
            // It has fewer names then, so that nothing can be in the way.
            let _ =
                self.asa_accounts.change(&account, |account| account.subjects.retain(|subject| !subject.is(kind, id)));
        }
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    add(call, state, &call.input)
}

/// Creates several accounts of one application.
fn create_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId"))?;
    for request in call.list("list") {
        add(call, state, request)?;
    }
    Ok(done())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(AsaAccount::show)
}

/// Gives several accounts; what does not exist is left out.
fn get_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = &state.application(call.name("appId"))?.id;
    let found = call.texts("accountIds").into_iter().filter_map(|id| state.asa_accounts.get(id));
    Ok(found.filter(|account| account.application == *application).map(AsaAccount::show).collect())
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = &state.application(call.name("appId"))?.id;
    let found: Vec<&AsaAccount> =
        state.asa_accounts.iter().filter(|account| account.application == *application).collect();
    Ok(page(call, &found, |account| account.show()))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    let info = call.input.get("accountInfo").cloned().unwrap_or_default();
    state.asa_accounts.change(&id, |account| account.info = info).map(AsaAccount::show).map_err(Refusal::of("account"))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    state.asa_accounts.remove(&id);
    Ok(done())
}

/// Deletes accounts of one application; what does not exist is skipped.
fn delete_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?.id.clone();
    let ids = call.texts("accountIds");
    state.asa_accounts.retain(|account| account.application != application || !ids.contains(&account.id.as_str()));
    Ok(done())
}

/// Assigns an account; who has another one at the application is refused.
fn assign(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, subjects) = (named(call, state)?.id.clone(), subjects(call, state)?);
    let changed = state.asa_accounts.change(&id, |account| {
        account.subjects.retain(|known| !subjects.contains(known));
        account.subjects.extend(subjects);
    });
    changed.map(|_| done()).map_err(Refusal::of("account"))
}

/// Takes an account away; who does not have it is skipped.
fn unassign(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, subjects) = (named(call, state)?.id.clone(), subjects(call, state)?);
    let changed = state.asa_accounts.change(&id, |account| account.subjects.retain(|known| !subjects.contains(known)));
    changed.map(|_| done()).map_err(Refusal::of("account"))
}

fn targets(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = named(call, state)?;
    Ok(page(
        call,
        &account.subjects,
        |subject| json!({"targetType": subject.kind, "targetIdentifier": state.subject_name(subject)}),
    ))
}

/// The account that a target has at an application itself; without one there is no payload.
fn assigned(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = &state.application(call.name("appId"))?.id;
    let subject = state.subject(call.name("targetType"), call.name("targetIdentifier"), None)?;
    let has = |account: &&AsaAccount| account.application == *application && account.subjects.contains(&subject);
    Ok(state.asa_accounts.iter().find(has).map(AsaAccount::show).unwrap_or_default())
}

fn add(call: &Call<'_>, state: &mut State, request: &Value) -> Outcome {
    let application = state.application(call.name("appId"))?.id.clone();
    let info = request.get("accountInfo").cloned().unwrap_or_default();
    let account = AsaAccount { id: call.id(), application, info, subjects: Vec::new() };
    state.asa_accounts.insert(account).map(AsaAccount::show).map_err(Refusal::of("account"))
}

/// The account of a call, which is one of the application that it names.
fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s AsaAccount, Refusal> {
    let application = &state.application(call.name("appId"))?.id;
    let found = state.asa_accounts.get(call.name("accountId"));
    found.filter(|account| account.application == *application).ok_or_else(|| Refusal::missing("account"))
}

/// The targets of a call, each once. Roles are those of the default namespace, since the call names none.
fn subjects(call: &Call<'_>, state: &State) -> Result<Vec<Subject>, Refusal> {
    let mut subjects: Vec<Subject> = Vec::new();
    for target in call.list("targets") {
        for name in texts(target, "targetIdentifiers") {
            let subject = state.subject(text(target, "targetType").unwrap_or_default(), name, None)?;
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
    }
    Ok(subjects)
}
