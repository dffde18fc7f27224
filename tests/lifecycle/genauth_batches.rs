//! Long lists in several calls, and users and targets by their identifiers.

use std::time::Duration;

use identity_apis::batch::{Batch, split};
use identity_apis::genauth::types::{
    AddGroupMembersReqDto, CreateUserBatchReqDto, CreateUserInfoDto, CreateUserReqDto, DeleteUsersBatchDto,
    GetUserBatchQuery, GetUserQuery, SetCustomDataDto, SetCustomDataReqDto, UpdateUserReqDto, UserIdType,
};
use identity_apis::genauth::types::{
    AuthorizeResourceItem, DeleteAuthorizeDataPolicyDto, ListAuthSubjectDto, ResourceItemDto,
};
use identity_apis::genauth::{AccessKey, Client, Target, Targets, UserIdentifier, UserIdentifiers};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde_json::json;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.genauth_credentials();
    let client = client(&sandbox.url(), &key.access_key_id, &key.access_key_secret);
    (sandbox, client)
}

fn client(url: &str, id: &str, secret: &str) -> Client {
    Client::builder().base_url(url).access_key(AccessKey::new(id, secret)).build().unwrap()
}

fn users(count: usize) -> CreateUserBatchReqDto {
    CreateUserBatchReqDto::new((0..count).map(|number| {
        CreateUserInfoDto::new()
            .with_username(format!("user-{number}"))
            .with_email(format!("user-{number}@example.com"))
    }))
}

#[test]
fn batch_limits_are_those_of_the_document() {
    assert_eq!(CreateUserBatchReqDto::LIMIT, 50);
    assert_eq!(GetUserBatchQuery::LIMIT, 50);
    assert_eq!(identity_apis::genauth::types::DeleteNamespacesBatchDto::LIMIT, 10);
    assert_eq!(identity_apis::genauth::types::AssignRoleBatchDto::LIMIT, 10);
    assert_eq!(identity_apis::genauth::types::AuthorizeApplicationAccessDto::LIMIT, 10);
    assert_eq!(identity_apis::genauth::types::CreateAsaAccountsBatchDto::LIMIT, 100);
    let ranges: Vec<_> = split(&users(120), 50).into_iter().map(|chunk| chunk.range).collect();
    assert_eq!(ranges, [0..50, 50..100, 100..120]);
}

#[tokio::test]
async fn batch_is_sent_in_chunks_and_returned_whole() {
    let (sandbox, client) = sandbox().await;
    let outcome = client.create_users_batch(&users(120)).in_chunks().await;
    assert!(outcome.is_complete() && outcome.remaining_request().is_none());
    sandbox.calls("createUsersBatch").exactly(3);
    let created: Vec<String> = outcome.responses().flatten().map(|user| user.username.clone().unwrap()).collect();
    let expected: Vec<String> = (0..120).map(|number| format!("user-{number}")).collect();
    assert_eq!(created, expected);

    let mails = (0..120).map(|number| format!("user-{number}@example.com"));
    let query = GetUserBatchQuery::for_users(UserIdentifiers::new(UserIdType::Email, mails));
    let found = client.get_user_batch(&query).in_chunks().concurrency(3).await.into_responses().unwrap();
    let sizes: Vec<usize> = found.iter().map(|users| users.len()).collect();
    assert_eq!(sizes, [50, 50, 20]);
}

#[tokio::test]
async fn batch_of_an_empty_list_sends_no_request() {
    let (sandbox, client) = sandbox().await;
    assert!(client.create_users_batch(&users(0)).in_chunks().await.is_complete());
    sandbox.calls("createUsersBatch").exactly(0);
}

#[tokio::test]
async fn batch_continues_after_a_failed_chunk() {
    let (sandbox, client) = sandbox().await;
    let taken = client.create_user(&CreateUserReqDto::new().with_username("user-70")).await.unwrap();
    let outcome = client.create_users_batch(&users(120)).in_chunks().await;
    let done: Vec<_> = outcome.succeeded.iter().map(|done| done.chunk.range.clone()).collect();
    assert_eq!(done, [0..50, 100..120]);
    let [failed] = &outcome.failed[..] else { panic!("{:?}", outcome.failed) };
    assert_eq!(failed.chunk.range, 50..100);
    assert!(matches!(&failed.error, Error::Api(error) if error.code() == Some(409)));
    sandbox.calls("createUsersBatch").exactly(3);

    // Nothing was retried; the caller does, with what is left.
    let rest = outcome.remaining_request().unwrap();
    assert_eq!(rest.list.len(), 50);
    client.delete_users_batch(&DeleteUsersBatchDto::for_users([taken.user_id.as_str()])).await.unwrap();
    assert!(client.create_users_batch(&rest).in_chunks().await.is_complete());
    let shown = format!("{outcome:?}");
    assert!(!shown.contains("example.com"), "{shown}");
}

#[tokio::test]
async fn chunk_that_violates_a_rule_is_not_sent() {
    let (sandbox, client) = sandbox().await;
    let mut request = users(60);
    request.list[55] = CreateUserInfoDto::new().with_nickname("M");
    let outcome = client.create_users_batch(&request).in_chunks().await;
    assert_eq!((outcome.succeeded.len(), outcome.failed.len()), (1, 1));
    let Error::Invalid(invalid) = &outcome.failed[0].error else { panic!("{outcome:?}") };
    assert_eq!(invalid.violations().iter().next().unwrap().pointer(), "/list/5");
    sandbox.calls("createUsersBatch").exactly(1);
}

#[tokio::test]
async fn batch_with_fail_fast_skips_the_rest() {
    let (sandbox, client) = sandbox().await;
    client.create_user(&CreateUserReqDto::new().with_username("user-15")).await.unwrap();
    let outcome = client.create_users_batch(&users(50)).in_chunks().chunk_size(10).fail_fast().await;
    let not_sent: Vec<_> = outcome.skipped.iter().map(|chunk| chunk.range.clone()).collect();
    assert_eq!((outcome.succeeded.len(), outcome.failed.len()), (1, 1));
    assert_eq!(not_sent, [20..30, 30..40, 40..50]);
    sandbox.calls("createUsersBatch").exactly(2);
    let rest: Vec<_> =
        outcome.remaining_request().unwrap().list.into_iter().map(|user| user.username.unwrap()).collect();
    let expected: Vec<_> = (10..50).map(|number| format!("user-{number}")).collect();
    assert_eq!(rest, expected);
    assert!(outcome.into_responses().is_err());
}

#[tokio::test]
async fn batch_concurrency_is_bounded() {
    let response = Response::payload(json!({"success": true})).after(Duration::from_millis(150));
    for (at_once, most) in [(0, 1), (1, 1), (3, 3), (100, 8)] {
        let server = ScriptedServer::sequence([response.clone()]);
        let client = client(server.url(), "key", "secret");
        let request = AddGroupMembersReqDto::new("staff", (0..400).map(|number| format!("u-{number}")));
        let outcome = client.add_group_members(&request).in_chunks().concurrency(at_once).await;
        assert_eq!(outcome.succeeded.len(), 8);
        // How many of those that may be really are depends on the machine.
        let open = server.max_concurrent_requests();
        assert!(open <= most && (open > 1 || most == 1), "{open} of {most}");
        let ranges: Vec<_> = outcome.succeeded.iter().map(|done| done.chunk.range.start).collect();
        assert!(ranges.is_sorted());
    }
}

#[tokio::test]
async fn batch_progress_counts_items_of_each_chunk() {
    let (_sandbox, client) = sandbox().await;
    client.create_user(&CreateUserReqDto::new().with_username("user-70")).await.unwrap();
    let mut seen = Vec::new();
    let request = users(120);
    let batch = client.create_users_batch(&request).in_chunks();
    batch
        .on_progress(|progress| seen.push((progress.succeeded, progress.failed, progress.done(), progress.total)))
        .await;
    assert_eq!(seen, [(50, 0, 50, 120), (50, 50, 100, 120), (70, 50, 120, 120)]);
}

#[tokio::test]
async fn batch_future_is_send() {
    let (_sandbox, client) = sandbox().await;
    let outcome = tokio::spawn(async move { client.create_users_batch(&users(60)).in_chunks().await.is_complete() });
    assert!(outcome.await.unwrap());
}

#[tokio::test]
async fn users_are_found_and_changed_by_any_identifier() {
    let (_sandbox, client) = sandbox().await;
    let request = CreateUserReqDto::new()
        .with_username("mara.okafor")
        .with_email("mara@example.com")
        .with_phone("2025550123")
        .with_external_id("hr-7");
    let id = client.create_user(&request).await.unwrap().user_id.clone();
    for user in [
        UserIdentifier::from(&id),
        UserIdentifier::username("mara.okafor"),
        UserIdentifier::email("MARA@example.com"),
        UserIdentifier::phone("2025550123"),
        UserIdentifier::external_id("hr-7"),
    ] {
        let found = client.get_user(&GetUserQuery::for_user(&user)).await.unwrap();
        assert_eq!(found.user_id, id, "{user:?}");
        let change = UpdateUserReqDto::for_user(&user).with_nickname(user.id_type().as_str());
        assert_eq!(client.update_user(&change).await.unwrap().nickname.as_deref(), Some(user.id_type().as_str()));
    }
    let delete = DeleteUsersBatchDto::for_users(UserIdentifier::username("mara.okafor"));
    client.delete_users_batch(&delete).await.unwrap();
    assert!(client.get_user(&GetUserQuery::for_user(id)).await.is_err());
}

#[test]
fn targets_are_written_as_each_request_expects() {
    let data = || [SetCustomDataDto::new("floor", "3")];
    let request = SetCustomDataReqDto::for_target(Target::role("auditor").in_namespace("default"), data());
    assert_eq!((request.target_type.as_str(), request.namespace.as_deref()), ("ROLE", Some("default")));
    let request = SetCustomDataReqDto::for_target(Target::user("u-1"), data()).with_namespace("kept");
    let request = request.with_target(Target::department("d-1"));
    assert_eq!((request.target_type.as_str(), request.namespace.as_deref()), ("DEPARTMENT", Some("kept")));
    let request = DeleteAuthorizeDataPolicyDto::for_target(Target::department("d-1"), "policy-1");
    assert_eq!((request.target_type.as_str(), request.target_identifier.as_str()), ("ORG", "d-1"));
    let request = ListAuthSubjectDto::for_target(Target::other("AK_SK", "key-1"));
    assert!(request.target_type.is_known());
    let request = ListAuthSubjectDto::for_target(Target::other("ROBOT", "r-1"));
    assert_eq!((request.target_type.as_str(), request.target_type.is_known()), ("ROBOT", false));
    let item = AuthorizeResourceItem::for_targets(Targets::groups(["staff", "board"]), Vec::<ResourceItemDto>::new());
    assert_eq!((item.target_type.as_str(), item.target_identifiers.len()), ("GROUP", 2));
    assert_eq!(format!("{:?}", Target::user("u-1")), "Target(User: [redacted])");
}
