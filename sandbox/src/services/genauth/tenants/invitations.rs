//! Invitations of people to tenants. No message is sent: whoever invites has the link.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text};
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;

pub(crate) const TENANT_INVITATIONS: Group = Group {
    audited: "tenant",
    operations: &[("generateInviteTenantUserLink", generate), ("listInviteTennatUserRecords", list)],
};

/// Somebody who was invited.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct TenantInvitation {
    number: u64,
    /// Id of the tenant, if the call names one.
    pub(crate) tenant: Option<String>,
    /// The address that was invited.
    account: String,
    link: String,
    created_at: String,
}

impl TenantInvitation {
    fn show(&self) -> Value {
        json!({
            "recordId": self.number,
            "inviteAccount": self.account,
            "inviteLink": self.link,
            "verifiedStatus": "pending",
            "createdAt": self.created_at,
            // Documented as always present; nobody follows the link here.
            "activatedAt": self.created_at,
        })
    }
}

/// Invites addresses; which of them cannot be is part of the response.
fn generate(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?.login_url();
    let tenant = state.named_tenant(call)?.map(|tenant| tenant.id.clone());
    let (mut invited, mut refused) = (Vec::new(), Vec::new());
    for email in call.texts("emails") {
        if let Some(message) = problem(call, state, tenant.as_deref(), email) {
            refused.push(json!({"email": email, "message": message}));
            continue;
        }
        let invitation = TenantInvitation {
            number: state.tenant_invitations.last().map_or(1, |last| last.number.saturating_add(1)),
            tenant: tenant.clone(),
            account: email.to_owned(),
            link: format!("{application}?invitation={}", call.ids.hex(32)),
            created_at: call.timestamp(),
        };
        invited.push(invitation.show());
        state.tenant_invitations.push(invitation);
    }
    Ok(json!({"list": invited, "errMsgs": refused}))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let keywords = call.text("keywords");
    let found: Vec<&TenantInvitation> =
        state.tenant_invitations.iter().filter(|known| matches(keywords, &[&known.account])).collect();
    Ok(page(call, &found, |known| known.show()))
}

/// Why an address cannot be invited.
fn problem(call: &Call<'_>, state: &State, tenant: Option<&str>, email: &str) -> Option<&'static str> {
    let is_address = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !is_address {
        return Some("is no e-mail address");
    }
    let is_member = |tenant: &str| {
        state
            .tenant_members(tenant)
            .map(|member| member.show(call, state))
            .any(|member| text(&member, "email").is_some_and(|known| known.eq_ignore_ascii_case(email)))
    };
    tenant.is_some_and(is_member).then_some("is a member of the tenant already")
}
