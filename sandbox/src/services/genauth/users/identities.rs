//! Identities of users: at identity providers, in external directories, and by documents.

use serde_json::{Value, json};

use super::lookup::named_user;
use super::request::new_identity;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::unpaged;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::text;
use crate::services::genauth::sync_tasks::relations::relation_view;

pub(crate) const IDENTITIES: OperationGroup = OperationGroup {
    audit_resource: "user",
    operations: &[
        ("linkIdentity", link),
        ("unlinkIdentity", unlink),
        ("getUserIdentities", list),
        ("getUserSyncRelations", list_sync_relations),
        ("deleteUserSyncRelations", delete_sync_relations),
        ("getUserPrincipalAuthenticationInfo", list_principals),
        ("resetUserPrincipalAuthenticationInfo", reset_principals),
    ],
};

/// Default type of an identity.
const GENERIC: &str = "generic";

/// Links an identity, which must not be linked to another user.
fn link(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_user(call, pool, false)?.id.clone();
    let mut given = json!({
        "extIdpId": call.required("extIdpId"),
        "userIdInIdp": call.required("userIdInIdp"),
        "type": call.text("type").unwrap_or(GENERIC),
    });
    // A provider that was not created here is accepted by its name.
    if let Some(provider) = pool.identity_providers.get(call.required("extIdpId")) {
        given["provider"] = provider.kind.as_str().into();
    }
    let linked = new_identity(call, &given);
    let changed = pool.users.update(&id, |user| {
        let is_same = |known: &Value| {
            ["extIdpId", "userIdInIdp"].iter().all(|property| text(known, property) == text(&given, property))
        };
        user.identities.retain(|known| !is_same(known));
        user.identities.push(linked);
        user.set_updated(call.context.now());
    });
    changed.map(|_| success()).map_err(|_| ApiError::conflict("user", "/userIdInIdp"))
}

/// Unlinks the identities of a provider; it is no error if there are none.
fn unlink(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_user(call, pool, false)?.id.clone();
    let kind = call.text("type").unwrap_or(GENERIC);
    let changed = pool.users.update(&id, |user| {
        user.identities
            .retain(|known| text(known, "extIdpId") != call.text("extIdpId") || text(known, "type") != Some(kind));
        user.set_updated(call.context.now());
    });
    changed.map(|_| success()).map_err(ApiError::from_store("user"))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(Value::Array(named_user(call, pool, false)?.identities.clone()))
}

fn list_sync_relations(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = named_user(call, pool, false)?;
    Ok(pool.relations_of(&user.id).map(relation_view).collect())
}

/// Deletes the relation to a directory; a missing one is no error.
fn delete_sync_relations(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_user(call, pool, false)?.id.clone();
    pool.delete_relations(&id, call.required("provider"));
    Ok(success())
}

/// Lists the verified documents of a user: none.
fn list_principals(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_user(call, pool, false).map(|_| unpaged(Vec::new()))
}

fn reset_principals(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_user(call, pool, false).map(|_| success())
}
