//! Groups, roles and their assignments, with the client.

use std::time::{Duration, UNIX_EPOCH};

use crate::genauth::client::{CONFLICT, NO_USER, NOT_FOUND, client, rejected, user};
use identity_apis::genauth::types::{
    AddGroupMembersReqDto, AssignRoleBatchDto, AssignRoleDto, CreateGroupReqDto, CreateNamespaceDto, CreateRoleDto,
    DeleteGroupsReqDto, DeleteNamespaceDto, DeleteUsersBatchDto, GetGroupQuery, GetRoleQuery, GetUserGroupsQuery,
    GetUserRolesQuery, HasAnyRoleReqDto, HasRoleRolesDto, ListGroupMembersQuery, ListGroupsQuery, ListRoleMembersQuery,
    RemoveGroupMembersReqDto, RevokeRoleDto, RoleCodeDto, TargetDto, UpdateGroupReqDto, UpdateRoleDto,
};
use identity_apis::genauth::{Client, Target};
use identity_apis_sandbox::Sandbox;

fn group(code: &str) -> CreateGroupReqDto {
    CreateGroupReqDto::new(code, "People of one kind", format!("The {code}"), "static")
}

fn is(target: Target) -> [TargetDto; 1] {
    [TargetDto::for_target(target)]
}

/// Returns the codes of the roles that a user has in the default namespace.
async fn roles(client: &Client, user: &str) -> Vec<String> {
    let response = client.get_user_roles(&GetUserRolesQuery::new(user)).await.expect("roles");
    response.list.iter().map(|role| role.code.clone()).collect()
}

#[tokio::test]
async fn groups_are_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    let staff = client.create_group(&group("staff")).await.expect("created");
    assert_eq!((staff.code.as_str(), staff.members.len()), ("staff", 0));
    assert_eq!(rejected(client.create_group(&group("staff")).await), CONFLICT);
    client.create_group(&group("board")).await.expect("created");

    let both = AddGroupMembersReqDto::new("staff", [&mara, &teo]);
    client.add_group_members(&both).await.expect("added");
    client.add_group_members(&both).await.expect("twice is once");
    let unknown = AddGroupMembersReqDto::new("staff", ["nobody"]);
    assert_eq!(rejected(client.add_group_members(&unknown).await), NO_USER);
    let nowhere = AddGroupMembersReqDto::new("nothing", [&mara]);
    assert_eq!(rejected(client.add_group_members(&nowhere).await), NOT_FOUND);
    let members = client.list_group_members(&ListGroupMembersQuery::new("staff").with_limit(1)).await.expect("members");
    assert_eq!((members.total_count, members.list.len()), (2, 1));
    let groups = client.get_user_groups(&GetUserGroupsQuery::new(&teo)).await.expect("groups");
    assert_eq!(groups.list[0].code, "staff");

    let renamed = UpdateGroupReqDto::new("staff", "Everyone").with_new_code("crew").with_name("Crew");
    assert_eq!(client.update_group(&renamed).await.expect("updated").code, "crew");
    assert_eq!(rejected(client.get_group(&GetGroupQuery::new("staff")).await), NOT_FOUND);
    let clash = UpdateGroupReqDto::new("crew", "Everyone").with_new_code("board");
    assert_eq!(rejected(client.update_group(&clash).await), CONFLICT);
    let found = client.list_groups(&ListGroupsQuery::new().with_keywords("CREW")).await.expect("found");
    assert_eq!(found.total_count, 1);

    client.remove_group_members(&RemoveGroupMembersReqDto::new("crew", [&teo])).await.expect("removed");
    client.delete_users_batch(&DeleteUsersBatchDto::new([&mara])).await.expect("deleted");
    let members = client.list_group_members(&ListGroupMembersQuery::new("crew")).await.expect("members");
    assert_eq!(members.total_count, 0, "a deleted user is in no group");
    client.delete_groups_batch(&DeleteGroupsReqDto::new(["crew", "nothing"])).await.expect("deleted");
    assert_eq!(rejected(client.get_group(&GetGroupQuery::new("crew")).await), NOT_FOUND);
}

#[tokio::test]
async fn roles_reach_users_through_groups_and_roles() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    client.create_group(&group("staff")).await.expect("created");
    client.add_group_members(&AddGroupMembersReqDto::new("staff", [&mara])).await.expect("added");
    for code in ["direct", "by-group", "by-role"] {
        let role = client.create_role(&CreateRoleDto::new(code)).await.expect("created");
        assert_eq!((role.namespace.as_str(), role.name.as_str()), ("default", code));
    }
    assert_eq!(rejected(client.create_role(&CreateRoleDto::new("direct")).await), CONFLICT);
    client.assign_role(&AssignRoleDto::new("direct", is(Target::user(&mara)))).await.expect("assigned");
    client.assign_role(&AssignRoleDto::new("by-group", is(Target::group("staff")))).await.expect("assigned");
    client.assign_role(&AssignRoleDto::new("by-role", is(Target::role("by-group")))).await.expect("assigned");
    assert_eq!(roles(&client, &mara).await, ["direct", "by-group", "by-role"]);
    let members = client.list_role_members(&ListRoleMembersQuery::new("direct")).await.expect("members");
    assert_eq!((members.total_count, members.list[0].user_id.as_str()), (1, mara.as_str()));
    let members = client.list_role_members(&ListRoleMembersQuery::new("by-group")).await.expect("members");
    assert_eq!(members.total_count, 0, "members are those who have it themselves");

    let has = |code: &str| HasAnyRoleReqDto::new([HasRoleRolesDto::new("nothing"), HasRoleRolesDto::new(code)], &mara);
    assert!(client.has_any_role(&has("by-role")).await.expect("response").has_any_role);
    client.revoke_role(&RevokeRoleDto::new("by-group", is(Target::group("staff")))).await.expect("revoked");
    assert!(!client.has_any_role(&has("by-role")).await.expect("response").has_any_role);
    assert_eq!(roles(&client, &mara).await, ["direct"]);
    let off = UpdateRoleDto::new("direct", "direct", "direct").with_status("DISABLE");
    client.update_role(&off).await.expect("updated");
    assert_eq!(roles(&client, &mara).await, [""; 0], "a role that is off does not count");

    for target in [Target::user("nobody"), Target::group("nothing"), Target::role("nothing")] {
        let response = client.assign_role(&AssignRoleDto::new("direct", is(target))).await;
        assert_eq!(rejected(response).0, Some(404));
    }
    let unknown = AssignRoleDto::new("nothing", is(Target::user(&mara)));
    assert_eq!(rejected(client.assign_role(&unknown).await), NOT_FOUND);
    assert_eq!(rejected(client.get_user_roles(&GetUserRolesQuery::new("nobody")).await), NO_USER);
}

#[tokio::test]
async fn role_assignments_have_a_validity() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    client.create_role(&CreateRoleDto::new("guest")).await.expect("created");
    let now = sandbox.clock().now().duration_since(UNIX_EPOCH).expect("after 1970").as_millis();
    let minutes = |count: u128| i64::try_from(now + count * 60_000).expect("in range");
    let later =
        AssignRoleDto::new("guest", is(Target::user(&mara))).with_enable_time(minutes(2)).with_end_time(minutes(6));
    client.assign_role(&later).await.expect("assigned");
    assert_eq!(roles(&client, &mara).await, [""; 0]);
    sandbox.clock().advance(Duration::from_secs(180));
    assert_eq!(roles(&client, &mara).await, ["guest"]);
    sandbox.clock().advance(Duration::from_secs(240));
    assert_eq!(roles(&client, &mara).await, [""; 0]);
}

#[tokio::test]
async fn namespaces_keep_roles_apart() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    client.create_namespace(&CreateNamespaceDto::new("shop")).await.expect("created");
    assert_eq!(rejected(client.create_namespace(&CreateNamespaceDto::new("shop")).await), CONFLICT);
    client.create_role(&CreateRoleDto::new("clerk")).await.expect("created");
    client.create_role(&CreateRoleDto::new("clerk").with_namespace("shop")).await.expect("in another namespace");
    let nowhere = CreateRoleDto::new("clerk").with_namespace("nothing");
    assert_eq!(rejected(client.create_role(&nowhere).await), NOT_FOUND);
    let in_shop = [RoleCodeDto::new("clerk").with_namespace("shop")];
    let batch = AssignRoleBatchDto::new(in_shop, is(Target::user(&mara)));
    client.assign_role_batch(&batch).await.expect("assigned");
    assert_eq!(roles(&client, &mara).await, [""; 0]);
    let there = GetUserRolesQuery::new(&mara).with_namespace("shop");
    assert_eq!(client.get_user_roles(&there).await.expect("roles").list[0].namespace, "shop");
    let role = GetRoleQuery::new("clerk").with_namespace("shop");
    assert_eq!(client.get_role(&role).await.expect("role").namespace, "shop");
    client.delete_namespace(&DeleteNamespaceDto::new("shop")).await.expect("deleted");
    assert_eq!(rejected(client.get_role(&role).await), NOT_FOUND, "its roles are gone with it");
    let response = client.delete_namespace(&DeleteNamespaceDto::new("default")).await;
    assert_eq!(rejected(response), (Some(422), None));
}
