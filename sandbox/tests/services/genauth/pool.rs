//! What belongs to the user pool as a whole, with the client: custom fields, access keys, logs.

use std::time::Duration;

use crate::genauth::client::{CONFLICT, INVALID, NO_USER, NOT_FOUND, client, client_with, rejected, user};
use identity_apis::genauth::types::{
    AddWhitelistDto, AssignRoleDto, CreateAccessKeyDto, CreateRoleDto, CreateUserReqDto, DeleteAccessKeyDto,
    DeleteUsersBatchDto, DeleteWhitelistDto, GetAccessKeyListQuery, GetAdminAuditLogsDto, GetCustomDataQuery,
    GetCustomFieldsQuery, GetUserQuery, GetUserRolesQuery, ListRolesQuery, ListWhitelistsQuery, SetCustomDataDto,
    SetCustomDataReqDto, SetCustomFieldDto, SetCustomFieldsReqDto, TargetDto, UpdateAccessKeyDto, UpdateUserReqDto,
};
use identity_apis::genauth::{Authentication, Client, Target};
use identity_apis_sandbox::{GenauthCredentials, Sandbox, Snapshot};
use serde_json::json;

#[tokio::test]
async fn custom_fields_are_defined_before_they_are_set() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = CreateUserReqDto::new().with_username("mara").with_custom_data(json!({"floor": 3}));
    assert_eq!(rejected(client.create_user(&mara).await), INVALID);
    let number = |key: &str| SetCustomFieldDto::new(key, "USER").with_data_type("NUMBER");
    let set = SetCustomFieldsReqDto::new([number("floor"), number("badge").with_is_unique(true)]);
    client.set_custom_fields(&set).await.expect("defined");
    let id = client.create_user(&mara).await.expect("created").user_id.clone();

    let fixed = SetCustomFieldsReqDto::new([SetCustomFieldDto::new("floor", "USER").with_data_type("STRING")]);
    assert_eq!(rejected(client.set_custom_fields(&fixed).await), INVALID, "the type stays");
    let built_in = SetCustomFieldsReqDto::new([number("desk"), number("nickname")]);
    assert_eq!(rejected(client.set_custom_fields(&built_in).await), INVALID);
    let fields = client.get_custom_fields(&GetCustomFieldsQuery::new("USER")).await.expect("fields");
    assert_eq!(fields.len(), 2, "none of a list that is rejected");

    let data =
        |id: &str, key: &str, value: &str| SetCustomDataReqDto::new([SetCustomDataDto::new(key, value)], id, "USER");
    client.set_custom_data(&data(&id, "badge", "17")).await.expect("set");
    let got = client.get_custom_data(&GetCustomDataQuery::new(&id, "USER")).await.expect("data");
    assert_eq!(serde_json::to_value(&*got).expect("json"), json!({"floor": 3, "badge": 17}));
    assert_eq!(rejected(client.set_custom_data(&data(&id, "floor", "third")).await), INVALID, "no number");
    assert_eq!(rejected(client.set_custom_data(&data(&id, "desk", "1")).await), INVALID, "no field");
    assert_eq!(rejected(client.set_custom_data(&data("nobody", "floor", "1")).await), NO_USER);
    let teo = user(&client, "teo").await;
    assert_eq!(rejected(client.set_custom_data(&data(&teo, "badge", "17")).await), CONFLICT);
    let update = UpdateUserReqDto::new(&teo).with_custom_data(json!({"badge": 17}));
    assert_eq!(rejected(client.update_user(&update).await), CONFLICT);
}

#[tokio::test]
async fn access_keys_are_accepted_until_disabled_or_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let owner = client(&sandbox);
    let key = owner.create_access_key(&CreateAccessKeyDto::new("userpool")).await.expect("created")[0].clone();
    let with = |authentication| client_with(&sandbox, &key.access_key_id, &key.access_key_secret, authentication);
    let (signs, has_token) = (with(Authentication::Signature), with(Authentication::ManagementToken));
    let calls = async |client: &Client| client.list_roles(&ListRolesQuery::new()).await.map(|_| ());
    calls(&signs).await.expect("let in");
    calls(&has_token).await.expect("let in");
    let wrong = client_with(&sandbox, &key.access_key_id, "wrong", Authentication::Signature);
    assert_eq!(rejected(calls(&wrong).await), (Some(401), Some(1300)));

    let switch = |on: bool| UpdateAccessKeyDto::new(&key.access_key_id, on);
    owner.update_access_key(&switch(false)).await.expect("off");
    assert_eq!(rejected(calls(&signs).await), (Some(401), Some(1300)));
    assert_eq!(rejected(calls(&has_token).await).0, Some(401), "its tokens are disabled, too");
    let revoked = GetAccessKeyListQuery::new().with_status(["revoked"]);
    assert_eq!(owner.get_access_key_list(&revoked).await.expect("list").len(), 1);
    owner.update_access_key(&switch(true)).await.expect("on");
    calls(&signs).await.expect("let in again");
    owner.delete_access_key(&DeleteAccessKeyDto::new(&key.access_key_id)).await.expect("deleted");
    assert_eq!(rejected(calls(&signs).await), (Some(401), Some(1300)));
    assert_eq!(rejected(owner.update_access_key(&switch(true)).await), NOT_FOUND);
    assert_eq!(owner.get_access_key_list(&GetAccessKeyListQuery::new()).await.expect("list").len(), 1);
}

#[tokio::test]
async fn access_keys_record_their_last_use() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let used = async || {
        let keys = client.get_access_key_list(&GetAccessKeyListQuery::new()).await.expect("list");
        (keys[0].created_at.clone(), keys[0].last_date.clone())
    };
    let (created, first) = used().await;
    // Less than signatures may be off.
    sandbox.clock().advance(Duration::from_secs(600));
    let (still, second) = used().await;
    assert_eq!(created, still);
    assert_ne!(first, second);
}

#[tokio::test]
async fn user_pool_survives_a_snapshot() {
    let sandbox = Sandbox::start().await.expect("started");
    let first = client(&sandbox);
    let mara = user(&first, "mara").await;
    first.create_role(&CreateRoleDto::new("auditor")).await.expect("created");
    let target = TargetDto::for_target(Target::user(&mara));
    first.assign_role(&AssignRoleDto::new("auditor", [target])).await.expect("assigned");
    let key = first.create_access_key(&CreateAccessKeyDto::new("userpool")).await.expect("created")[0].clone();
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");

    let snapshot: Snapshot = serde_json::from_str(&text).expect("snapshot");
    let other = Sandbox::builder()
        .state(snapshot)
        .genauth_credentials(GenauthCredentials::new("other", "other-secret", "pool"))
        .start()
        .await
        .expect("started");
    let roles = GetUserRolesQuery::new(&mara);
    let made = client_with(&other, &key.access_key_id, &key.access_key_secret, Authentication::Signature);
    assert_eq!(made.get_user_roles(&roles).await.expect("a key that a call made").list[0].code, "auditor");
    assert_eq!(client(&other).get_user_roles(&roles).await.expect("its own key").total_count, 1);
    let before = sandbox.genauth_credentials();
    let before = client_with(&other, &before.access_key_id, &before.access_key_secret, Authentication::Signature);
    assert_eq!(rejected(before.get_user_roles(&roles).await), (Some(401), Some(1300)));
    let again = first.create_user(&CreateUserReqDto::new().with_username("mara")).await;
    assert_eq!(rejected(again), CONFLICT);
    other.reset();
    let again = client(&other).create_user(&CreateUserReqDto::new().with_username("mara")).await;
    assert_eq!(rejected(again), CONFLICT, "names are unique after a restore too");
}

#[tokio::test]
async fn audit_log_has_changes() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    assert!(client.create_user(&CreateUserReqDto::new().with_username("mara")).await.is_err());
    client.get_user(&GetUserQuery::new(&mara)).await.expect("user");
    client.create_role(&CreateRoleDto::new("auditor")).await.expect("created");
    client.delete_users_batch(&DeleteUsersBatchDto::new([&mara])).await.expect("deleted");

    let all = client.get_admin_audit_logs(&GetAdminAuditLogsDto::new()).await.expect("log");
    let seen: Vec<_> = all
        .list
        .iter()
        .map(|entry| (entry.operation_type.as_str(), entry.resource_type.as_str(), entry.success))
        .collect();
    let expected =
        [("delete", "user", true), ("create", "role", true), ("create", "user", false), ("create", "user", true)];
    assert_eq!(seen, expected, "newest first, and nothing that was only read");
    let key = &sandbox.genauth_credentials().access_key_id;
    assert_eq!(all.list[0].admin_user_id, *key);
    let count = async |query: GetAdminAuditLogsDto| client.get_admin_audit_logs(&query).await.expect("log").total_count;
    let query = || GetAdminAuditLogsDto::new();
    assert_eq!(count(query().with_operation_type("create")).await, 3);
    assert_eq!(count(query().with_resource_type("role")).await, 1);
    assert_eq!(count(query().with_success(false)).await, 1);
    assert_eq!(count(query().with_user_id("somebody else")).await, 0);
    assert_eq!(count(query().with_request_id(all.list[1].request_id.as_str())).await, 1);
    assert_eq!(count(query().with_end(1_000)).await, 0);
}

#[tokio::test]
async fn whitelists_have_added_entries() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let phones = AddWhitelistDto::new("PHONE").with_list(["12025550143", "12025550144"]);
    assert_eq!(client.add_whitelist(&phones).await.expect("added").len(), 2);
    let listed = async |kind: &str| client.list_whitelists(&ListWhitelistsQuery::new(kind)).await.expect("list").len();
    assert_eq!((listed("PHONE").await, listed("EMAIL").await), (2, 0));
    let gone = DeleteWhitelistDto::new("PHONE").with_list(["12025550143", "12025550199"]);
    assert!(client.delete_whitelist(&gone).await.expect("deleted").success);
    assert_eq!(listed("PHONE").await, 1);
}
