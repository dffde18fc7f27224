//! Who users are elsewhere: identities, directories, documents.

use serde_json::{Value, json};

use super::handlers::{done, named};
use crate::model::genauth::user::identity;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::whole;
use crate::services::genauth::sync_tasks::show_relation;

pub(crate) const IDENTITIES: Group = Group {
    audited: "user",
    operations: &[
        ("linkIdentity", link),
        ("unlinkIdentity", unlink),
        ("getUserIdentities", list),
        ("getUserSyncRelations", sync_relations),
        ("deleteUserSyncRelations", delete_sync_relations),
        ("getUserPrincipalAuthenticationInfo", principal),
        ("resetUserPrincipalAuthenticationInfo", reset_principal),
    ],
};

/// What an identity is called unless the call says.
const GENERIC: &str = "generic";

/// Links an identity, which is linked to nobody else.
fn link(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state, false)?.id.clone();
    let mut given = json!({
        "extIdpId": call.name("extIdpId"),
        "userIdInIdp": call.name("userIdInIdp"),
        "type": call.text("type").unwrap_or(GENERIC),
    });
    // A provider that was not created here is taken as it is named.
    if let Some(provider) = state.identity_providers.get(call.name("extIdpId")) {
        given["provider"] = provider.kind.as_str().into();
    }
    let linked = identity(call, &given);
    let changed = state.users.change(&id, |user| {
        let is_same = |known: &Value| {
            ["extIdpId", "userIdInIdp"].iter().all(|member| text(known, member) == text(&given, member))
        };
        user.identities.retain(|known| !is_same(known));
        user.identities.push(linked);
        user.touch(call);
    });
    changed.map(|_| done()).map_err(|_| Refusal::taken("user", "/userIdInIdp"))
}

/// Unlinks what comes from an identity provider; that there is nothing is no error.
fn unlink(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state, false)?.id.clone();
    let kind = call.text("type").unwrap_or(GENERIC);
    let changed = state.users.change(&id, |user| {
        user.identities
            .retain(|known| text(known, "extIdpId") != call.text("extIdpId") || text(known, "type") != Some(kind));
        user.touch(call);
    });
    changed.map(|_| done()).map_err(Refusal::of("user"))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(Value::Array(named(call, state, false)?.identities.clone()))
}

fn sync_relations(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = named(call, state, false)?;
    Ok(state.relations_of(&user.id).map(show_relation).collect())
}

/// Removes the relation to a directory; that there is none is no error.
fn delete_sync_relations(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state, false)?.id.clone();
    state.forget_relations(&id, call.name("provider"));
    Ok(done())
}

/// Nobody shows a document to the sandbox.
fn principal(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state, false).map(|_| whole(Vec::new()))
}

fn reset_principal(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state, false).map(|_| done())
}
