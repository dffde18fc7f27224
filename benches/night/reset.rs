//! Resets the MFA of all users as they are listed, and takes them out of a group in batches.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::TryStreamExt as _;
use identity_apis::Nullable;
use identity_apis::batch::Batch as _;
use identity_apis::genauth::types::{
    GetUserMfaStatusQuery, ListUsersRequestDto, RemoveGroupMembersReqDto, SetMfaStatusDto,
};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis::transport::Error;

use crate::Choices;
use crate::phase::Phase;
use crate::servers::{GROUP, Server};

/// Batches at a time; each has 50 users.
const BATCHES_AT_A_TIME: usize = 8;

pub(crate) async fn run(server: &Server, choices: &Choices) {
    let client = Client::builder()
        .base_url(server.text("url"))
        .access_key(AccessKey::new(server.text("accessKeyId"), server.text("accessKeySecret")))
        .build()
        .expect("the address of the sandbox is a base URL");
    let users = reset_all(&client, choices).await;
    clear_group(&client, users, choices).await;
}

/// Lists and resets at the same time: there are never more than a page of users and the calls that run.
async fn reset_all(client: &Client, choices: &Choices) -> Vec<String> {
    let phase = Mutex::new(Phase::start("reset MFA of users", choices.users));
    let (changed, ids) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(choices.users)));
    let query = ListUsersRequestDto::new();
    let users = client.list_users(&query).items().page_size(50);
    let outcome = users
        .try_for_each_concurrent(choices.concurrency, |user| {
            let (phase, changed, ids) = (&phase, &changed, &ids);
            async move {
                reset(client, &user.user_id).await?;
                let done = changed.fetch_add(1, Ordering::Relaxed) + 1;
                phase.lock().expect("no task panics").advance(done);
                ids.lock().expect("no task panics").push(user.user_id);
                Ok(())
            }
        })
        .await;
    outcome.expect("every call succeeds");
    let changed = changed.into_inner();
    assert_eq!(changed, choices.users, "users that were reset");
    let (resets, pages) = (2 * changed, changed.div_ceil(50));
    let latency = choices.latency.as_secs_f64();
    // Pages come one after the other; the calls beside them share what is allowed at a time.
    let bound = (latency * resets as f64 / choices.concurrency as f64).max(latency * pages as f64);
    phase.into_inner().expect("no task panics").finish(resets + pages, Some(bound));
    ids.into_inner().expect("no task panics")
}

/// Removes what the user has enrolled; what the application offers stays.
async fn reset(client: &Client, user: &str) -> Result<(), Error> {
    let mut status = client.get_user_mfa_status(&GetUserMfaStatusQuery::new(user)).await?.into_inner();
    assert_eq!(status.totp_mfa_enabled, Some(true), "a user who has enrolled");
    status.totp_mfa_enabled = Some(false);
    status.face_mfa_enabled = Some(false);
    status.mfa_phone = Nullable::Null;
    status.mfa_phone_country_code = Nullable::Null;
    status.mfa_email = Nullable::Null;
    client.set_users_mfa_status(&SetMfaStatusDto::new(status, user)).await?;
    Ok(())
}

/// Takes all users out of the group, through the batch helper.
async fn clear_group(client: &Client, users: Vec<String>, choices: &Choices) {
    let count = users.len();
    let mut phase = Phase::start("remove them from a group, in chunks", count);
    let request = RemoveGroupMembersReqDto::new(GROUP, users);
    let batch = client.remove_group_members(&request).in_chunks().concurrency(BATCHES_AT_A_TIME);
    let result = batch.on_progress(|progress| phase.advance(progress.done())).await;
    assert!(result.is_complete(), "{:?}", result.failed.first().map(|failed| &failed.error));
    let requests = count.div_ceil(RemoveGroupMembersReqDto::LIMIT);
    let bound = choices.latency.as_secs_f64() * requests.div_ceil(BATCHES_AT_A_TIME) as f64;
    phase.finish(requests, Some(bound));
}
