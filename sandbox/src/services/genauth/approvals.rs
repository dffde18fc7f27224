//! Approvals: users request roles and applications, and an administrator agrees or declines.
//!
//! The management API has no call that makes a request: users do so elsewhere. In a sandbox, a test does it for them.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::{page_by, whole_number};
use super::payload::success;
use super::properties::contains_keyword;
use crate::model::genauth::application_grant::ApplicationGrant;
use crate::model::genauth::approval::{self, Approval, ApprovalSubject, Decision};
use crate::model::genauth::assignment::Assignment;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const APPROVALS: OperationGroup = OperationGroup {
    audit_resource: "applicant",
    operations: &[
        ("getDetail", get),
        ("pendList", |call, pool| list(call, pool, |approval| approval.decision.is_none())),
        ("closedList", |call, pool| list(call, pool, |approval| approval.decision.is_some())),
        ("logList", |call, pool| list(call, pool, |_| true)),
        ("processApproval", process),
        ("batchProcessApproval", process_batch),
    ],
};

/// Names of the parameters for the number and size of a page.
const PAGE: (&str, &str) = ("pageNo", "pageSize");

/// Creates an approval for a user; returns its number. Returns nothing where user, role or application do not exist, or the role
/// cannot be requested.
pub(crate) fn request_approval(
    pool: &mut UserPool,
    user: &str,
    subject: &ApprovalSubject<'_>,
    at: String,
) -> Option<String> {
    let user = pool.user(user).ok()?.id.clone();
    let (kind, object) = match subject {
        ApprovalSubject::Role { namespace, code } => {
            let role = pool.role(*namespace, code).ok().filter(|role| role.is_requestable)?;
            let namespace = pool.namespaces.get(&role.namespace)?;
            let object = json!({
                "objectId": role.id,
                "objectName": role.name,
                "roleCode": role.code,
                "namespaceId": namespace.number,
                "namespaceCode": namespace.code,
            });
            (approval::ROLE, object)
        }
        ApprovalSubject::Application { id } => {
            let application = pool.application(id).ok()?;
            let object = json!({
                "objectId": application.id,
                "objectName": application.text("appName"),
                "logo": application.text("appLogo"),
            });
            (approval::APPLICATION, object)
        }
    };
    let id = pool.approvals.last().map(|approval| approval.id).unwrap_or_default().saturating_add(1);
    let approval = Approval { id, user, kind: kind.to_owned(), object, submitted_at: at, decision: None };
    let number = approval.number();
    pool.approvals.push(approval);
    Some(number)
}

/// Returns an approval as the document describes it.
fn approval_view(approval: &Approval) -> Value {
    let mut view = json!({
        "approvalId": approval.id,
        "number": approval.number(),
        "status": approval.status(),
        "submitTime": approval.submitted_at,
        "objectType": approval.kind,
        "approvalObjectList": approval.object,
        "extraParams": {},
    });
    if let Some(decision) = &approval.decision {
        view["closedTime"] = decision.at.as_str().into();
    }
    view
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_approval(pool, call.required("number")).map(approval_view)
}

/// Lists approvals. The keyword is a part of the number, of the name of the object, or of that of the user.
fn list(call: &Call<'_>, pool: &mut UserPool, selects: fn(&Approval) -> bool) -> HandlerResult {
    let found: Vec<&Approval> = pool
        .approvals
        .iter()
        .filter(|approval| selects(approval))
        .filter(|approval| call.text("objectType").is_none_or(|kind| approval.kind == kind))
        .filter(|approval| {
            let user = pool.users.get(&approval.user).map(User::display_name).unwrap_or_default();
            contains_keyword(call.text("keyword"), &[&approval.number(), approval.object("objectName"), user])
        })
        .collect();
    Ok(page_by(call, &found, PAGE, |approval| approval_view(approval)))
}

fn process(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pending(pool, call.required("number"))?;
    close(call, pool, id)?;
    Ok(success())
}

/// Processes several approvals, or none if one of them fails.
fn process_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut ids = Vec::new();
    for (at, number) in call.list("numbers").iter().enumerate() {
        let number = whole_number(number).map(|number| number.to_string()).unwrap_or_default();
        ids.push(pending(pool, &number).map_err(|error| error.at_index("numbers", at))?);
    }
    ids.sort_unstable();
    ids.dedup();
    let before = (pool.approvals.clone(), pool.assignments.clone(), pool.application_grants.clone());
    for id in ids {
        if let Err(error) = close(call, pool, id) {
            (pool.approvals, pool.assignments, pool.application_grants) = before;
            return Err(error);
        }
    }
    Ok(success())
}

/// Agrees to an approval, which grants the user what was requested, or declines it.
fn close(call: &Call<'_>, pool: &mut UserPool, id: u64) -> Result<(), ApiError> {
    let agreed = call.flag("isAgreed");
    let approval = pool.approvals.iter_mut().find(|approval| approval.id == id);
    let approval = approval.ok_or_else(|| ApiError::not_found("approval"))?;
    if agreed && pool.users.get(&approval.user).is_none() {
        return Err(ApiError::user_not_found());
    }
    let object = approval.object("objectId").to_owned();
    let subject = Subject::new("USER", &approval.user);
    let is_role = approval.kind == approval::ROLE;
    // The object may have been deleted since the request.
    if agreed && is_role && pool.roles.get(&object).is_none() {
        return Err(ApiError::not_found("role"));
    }
    if agreed && !is_role && pool.applications.get(&object).is_none() {
        return Err(ApiError::application_not_found());
    }
    approval.decision = Some(Decision { is_agreed: agreed, at: call.timestamp() });
    match (agreed, is_role) {
        (true, true) => {
            let given = Assignment { role: object, subject, from: None, until: None, created_at: call.timestamp() };
            pool.assignments.retain(|known| !(known.role == given.role && known.subject == given.subject));
            pool.assignments.push(given);
        }
        (true, false) => {
            pool.application_grants.retain(|known| !(known.application == object && known.subject == subject));
            pool.application_grants.push(ApplicationGrant::allow(call.new_id(), object, subject));
        }
        (false, _) => {}
    }
    Ok(())
}

fn named_approval<'s>(pool: &'s UserPool, number: &str) -> Result<&'s Approval, ApiError> {
    pool.approvals.iter().find(|approval| approval.number() == number).ok_or_else(|| ApiError::not_found("approval"))
}

/// The id of an approval that has not been processed.
fn pending(pool: &UserPool, number: &str) -> Result<u64, ApiError> {
    let approval = named_approval(pool, number)?;
    match approval.decision {
        None => Ok(approval.id),
        Some(_) => Err(ApiError::new(422, "the approval has been processed already")),
    }
}
