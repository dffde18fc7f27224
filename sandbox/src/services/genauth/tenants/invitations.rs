//! Invitations of people to tenants. No message is sent: the response has the link.

use serde_json::{Value, json};

use super::lookup::named_tenant;
use super::users::tenant_user_view;
use crate::model::genauth::tenant_invitation::TenantInvitation;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::properties::{contains_keyword, text};

pub(crate) const TENANT_INVITATIONS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[("generateInviteTenantUserLink", create_links), ("listInviteTennatUserRecords", list)],
};

fn invitation_view(invitation: &TenantInvitation) -> Value {
    json!({
        "recordId": invitation.number,
        "inviteAccount": invitation.account,
        "inviteLink": invitation.link,
        "verifiedStatus": "pending",
        "createdAt": invitation.created_at,
        // Documented as always present; nobody follows the link here.
        "activatedAt": invitation.created_at,
    })
}

/// Invites addresses. The response has those that are rejected, too.
fn create_links(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?.login_url();
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.clone());
    let (mut invited, mut rejected) = (Vec::new(), Vec::new());
    for email in call.texts("emails") {
        if let Some(message) = rejection_reason(call, pool, tenant.as_deref(), email) {
            rejected.push(json!({"email": email, "message": message}));
            continue;
        }
        let invitation = TenantInvitation {
            number: pool.tenant_invitations.last().map_or(1, |last| last.number.saturating_add(1)),
            tenant: tenant.clone(),
            account: email.to_owned(),
            link: format!("{application}?invitation={}", call.context.ids.hex(32)),
            created_at: call.timestamp(),
        };
        invited.push(invitation_view(&invitation));
        pool.tenant_invitations.push(invitation);
    }
    Ok(json!({"list": invited, "errMsgs": rejected}))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let keywords = call.text("keywords");
    let found: Vec<&TenantInvitation> =
        pool.tenant_invitations.iter().filter(|known| contains_keyword(keywords, &[&known.account])).collect();
    Ok(page(call, &found, |known| invitation_view(known)))
}

/// Returns why an address cannot be invited.
fn rejection_reason(call: &Call<'_>, pool: &UserPool, tenant: Option<&str>, email: &str) -> Option<&'static str> {
    let is_address = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !is_address {
        return Some("is no e-mail address");
    }
    let is_member = |tenant: &str| {
        pool.tenant_users
            .of_tenant(tenant)
            .map(|member| tenant_user_view(member, call, pool))
            .any(|member| text(&member, "email").is_some_and(|known| known.eq_ignore_ascii_case(email)))
    };
    tenant.is_some_and(is_member).then_some("is a member of the tenant already")
}
