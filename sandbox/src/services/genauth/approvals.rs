//! Approvals: users ask for roles and applications, and an administrator agrees or refuses.
//!
//! No call of the management API asks: users do so elsewhere. In a sandbox, a test does it for them.

use serde_json::json;

use super::applications::access::ApplicationGrant;
use super::call::{Call, matches};
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::{page_named, whole_number};
use super::roles::assignments::{Assignment, Subject};
use super::users::handlers::done;
use crate::model::genauth::approval::{Approval, Closed};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;

pub(crate) const APPROVALS: Group = Group {
    audited: "applicant",
    operations: &[
        ("getDetail", get),
        ("pendList", |call, state| list(call, state, |approval| approval.closed.is_none())),
        ("closedList", |call, state| list(call, state, |approval| approval.closed.is_some())),
        ("logList", |call, state| list(call, state, |_| true)),
        ("processApproval", process),
        ("batchProcessApproval", process_batch),
    ],
};

/// Page and size of a page, as these calls name them.
const PAGE: (&str, &str) = ("pageNo", "pageSize");

/// What a user asks for.
pub(crate) enum Wanted<'w> {
    /// A role that may be applied for, of a namespace or of the default one.
    Role { namespace: Option<&'w str>, code: &'w str },
    /// An application, by its id.
    Application { id: &'w str },
}

impl State {
    /// Lets a user ask; returns the number of the approval. Nothing comes of it where user, role or application do not exist,
    /// or the role may not be applied for.
    pub(crate) fn apply(&mut self, user: &str, wanted: &Wanted<'_>, at: String) -> Option<String> {
        let user = self.user(user, "user_id", false)?.id.clone();
        let (kind, object) = match wanted {
            Wanted::Role { namespace, code } => {
                let role = self.role(*namespace, code).ok().filter(|role| role.may_be_applied_for)?;
                let namespace = self.namespaces.get(&role.namespace)?;
                let object = json!({
                    "objectId": role.id,
                    "objectName": role.name,
                    "roleCode": role.code,
                    "namespaceId": namespace.number,
                    "namespaceCode": namespace.code,
                });
                ("ROLE_PERMISSION_APPLY", object)
            }
            Wanted::Application { id } => {
                let application = self.application(id).ok()?;
                let object = json!({
                    "objectId": application.id,
                    "objectName": application.text("appName"),
                    "logo": application.text("appLogo"),
                });
                ("APP_PERMISSION_APPLY", object)
            }
        };
        let id = self.approvals.last().map(|approval| approval.id).unwrap_or_default().saturating_add(1);
        let approval = Approval { id, user, kind: kind.to_owned(), object, submitted_at: at, closed: None };
        let number = approval.number();
        self.approvals.push(approval);
        Some(number)
    }
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(state, call.name("number")).map(Approval::show)
}

/// Lists approvals; the keyword is a part of their number, or of what or who they are about.
fn list(call: &Call<'_>, state: &mut State, wanted: fn(&Approval) -> bool) -> Outcome {
    let found: Vec<&Approval> = state
        .approvals
        .iter()
        .filter(|approval| wanted(approval))
        .filter(|approval| call.text("objectType").is_none_or(|kind| approval.kind == kind))
        .filter(|approval| {
            let user = state.users.get(&approval.user).map(User::display_name).unwrap_or_default();
            matches(call.text("keyword"), &[&approval.number(), approval.object("objectName"), user])
        })
        .collect();
    Ok(page_named(call, &found, PAGE, |approval| approval.show()))
}

fn process(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = pending(state, call.name("number"))?;
    close(call, state, id)?;
    Ok(done())
}

/// Processes several approvals, or none if one of them cannot be.
fn process_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut ids = Vec::new();
    for (at, number) in call.list("numbers").iter().enumerate() {
        let number = whole_number(number).map(|number| number.to_string()).unwrap_or_default();
        ids.push(pending(state, &number).map_err(|refusal| refusal.within("numbers", at))?);
    }
    ids.sort_unstable();
    ids.dedup();
    let before = (state.approvals.clone(), state.assignments.clone(), state.application_grants.clone());
    for id in ids {
        if let Err(refusal) = close(call, state, id) {
            (state.approvals, state.assignments, state.application_grants) = before;
            return Err(refusal);
        }
    }
    Ok(done())
}

/// Agrees to an approval, which gives the user what was asked for, or refuses it.
fn close(call: &Call<'_>, state: &mut State, id: u64) -> Result<(), Refusal> {
    let agreed = call.flag("isAgreed");
    let approval = state.approvals.iter_mut().find(|approval| approval.id == id);
    let approval = approval.ok_or_else(|| Refusal::missing("approval"))?;
    if agreed && state.users.get(&approval.user).is_none() {
        return Err(Refusal::no_such_user());
    }
    let object = approval.object("objectId").to_owned();
    let subject = Subject { kind: "USER".to_owned(), id: approval.user.clone() };
    let is_role = approval.kind == "ROLE_PERMISSION_APPLY";
    // They may have been deleted since they were asked for.
    if agreed && is_role && state.roles.get(&object).is_none() {
        return Err(Refusal::missing("role"));
    }
    if agreed && !is_role && state.applications.get(&object).is_none() {
        return Err(Refusal::no_such_application());
    }
    approval.closed = Some(Closed { agreed, at: call.timestamp() });
    match (agreed, is_role) {
        (true, true) => {
            let given = Assignment { role: object, subject, from: None, until: None, created_at: call.timestamp() };
            state.assignments.retain(|known| !(known.role == given.role && known.subject == given.subject));
            state.assignments.push(given);
        }
        (true, false) => {
            state.application_grants.retain(|known| !(known.application == object && known.subject == subject));
            state.application_grants.push(ApplicationGrant::allowing(call, object, subject));
        }
        (false, _) => {}
    }
    Ok(())
}

fn named<'s>(state: &'s State, number: &str) -> Result<&'s Approval, Refusal> {
    state.approvals.iter().find(|approval| approval.number() == number).ok_or_else(|| Refusal::missing("approval"))
}

/// The id of an approval that has not been processed.
fn pending(state: &State, number: &str) -> Result<u64, Refusal> {
    let approval = named(state, number)?;
    match approval.closed {
        None => Ok(approval.id),
        Some(_) => Err(Refusal::new(422, "the approval has been processed already")),
    }
}
