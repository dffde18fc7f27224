//! Resources, data policies and what they permit, with the client.

use crate::genauth::client::{CONFLICT, INVALID, NO_USER, NOT_FOUND, client, rejected, user};
use identity_apis::genauth::types::{
    AddGroupMembersReqDto, AssignRoleDto, AuthorizeResourceItem, AuthorizeResourcesDto, CheckPermissionDto,
    CheckUserSameLevelPermissionDto, CreateAuthorizeDataPolicyDto, CreateDataPolicyDto, CreateGroupReqDto,
    CreatePermissionNamespaceDto, CreateResourceDto, CreateRoleDto, CreateStringDataResourceDto,
    CreateTreeDataResourceDto, DataResourceTreeStructs, DataStatementPermissionDto, DeleteAuthorizeDataPolicyDto,
    DeleteResourceDto, GetUserAuthorizedResourcesQuery, IsActionAllowedDto, ResourceAction, ResourceItemDto,
    SubjectDto, TargetDto, UpdatePermissionNamespaceDto, UpdateRoleDto,
};
use identity_apis::genauth::{Client, Target};
use identity_apis_sandbox::Sandbox;

const SPACE: &str = "files";

/// A namespace with a tree `docs` of `a`, `a/b` and `c`, and a string `note`.
async fn documents(client: &Client) {
    client.create_permission_namespace(&CreatePermissionNamespaceDto::new(SPACE, "Files")).await.expect("created");
    let node = |code: &str| DataResourceTreeStructs::new(code, code.to_uppercase());
    let nodes = [node("a").with_children([node("b")]), node("c")];
    let tree = CreateTreeDataResourceDto::new(["read", "write"], SPACE, "docs", "Documents", nodes);
    client.create_data_resource_by_tree(&tree).await.expect("created");
    let note = CreateStringDataResourceDto::new(["read", "write"], SPACE, "note", "Note", "remember the milk");
    client.create_data_resource_by_string(&note).await.expect("created");
    assert_eq!(rejected(client.create_data_resource_by_string(&note).await), CONFLICT);
}

/// Creates a policy of one statement; returns its id.
async fn policy(client: &Client, name: &str, effect: &str, permissions: &[&str]) -> String {
    let statement = DataStatementPermissionDto::new(effect, permissions.iter().copied());
    client.create_data_policy(&CreateDataPolicyDto::new(name, [statement])).await.expect("created").policy_id.clone()
}

async fn give(client: &Client, policy: &str, id: &str, kind: &str) {
    let request = CreateAuthorizeDataPolicyDto::new([policy], [SubjectDto::new(id, kind)]);
    client.authorize_data_policies(&request).await.expect("authorized");
}

/// Returns whether a user may do an action, for each of several resources.
async fn may<const N: usize>(client: &Client, user: &str, action: &str, resources: [&str; N]) -> [bool; N] {
    let response =
        client.check_permission(&CheckPermissionDto::new(action, SPACE, resources, user)).await.expect("response");
    let list = &response.check_result_list;
    assert_eq!(list.len(), N);
    std::array::from_fn(|at| {
        assert_eq!((list[at].resource.as_str(), list[at].action.as_str()), (resources[at], action));
        list[at].enabled
    })
}

#[tokio::test]
async fn permission_check_goes_from_subjects_to_policies_to_resources() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    documents(&client).await;
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    let group = client.create_group(&CreateGroupReqDto::new("staff", "", "Staff", "static")).await.expect("created");
    client.add_group_members(&AddGroupMembersReqDto::new("staff", [&mara])).await.expect("added");
    let role = client.create_role(&CreateRoleDto::new("editor").with_namespace(SPACE)).await.expect("created");
    let to_group = AssignRoleDto::new("editor", [TargetDto::for_target(Target::group("staff"))]).with_namespace(SPACE);
    client.assign_role(&to_group).await.expect("assigned");

    // user, action, resource: what is allowed once each policy is given.
    assert_eq!(may(&client, &mara, "read", ["note", "docs/a", "docs/a/b", "docs/c"]).await, [false; 4]);
    let own = policy(&client, "own", "ALLOW", &["files/note/read"]).await;
    give(&client, &own, &mara, "USER").await;
    assert_eq!(may(&client, &mara, "read", ["note", "docs/a"]).await, [true, false]);
    assert_eq!(may(&client, &mara, "write", ["note", "docs/a"]).await, [false, false]);
    assert_eq!(may(&client, &teo, "read", ["note", "docs/a"]).await, [false, false]);

    let of_group = policy(&client, "of the group", "ALLOW", &["files/docs/a/*"]).await;
    give(&client, &of_group, &group.id, "GROUP").await;
    assert_eq!(may(&client, &mara, "write", ["docs/a", "docs/a/b", "docs/c"]).await, [true, false, false]);

    let of_role = policy(&client, "of the role", "ALLOW", &["files/docs/a/b/read", "files/docs/c/write"]).await;
    give(&client, &of_role, &role.id, "ROLE").await;
    assert_eq!(may(&client, &mara, "read", ["docs/a", "docs/a/b", "docs/c"]).await, [true, true, false]);
    assert_eq!(may(&client, &mara, "write", ["docs/a", "docs/a/b", "docs/c"]).await, [true, false, true]);
    assert_eq!(may(&client, &teo, "read", ["docs/a", "docs/a/b", "docs/c"]).await, [false; 3]);

    // What is denied anywhere is denied; everything else stays.
    let no = policy(&client, "no", "DENY", &["files/docs/a/write"]).await;
    give(&client, &no, &mara, "USER").await;
    assert_eq!(may(&client, &mara, "write", ["docs/a", "docs/c"]).await, [false, true]);
    assert_eq!(may(&client, &mara, "read", ["docs/a"]).await, [true]);

    // Unknown resources, nodes and actions are permitted to nobody.
    assert_eq!(may(&client, &mara, "read", ["nothing", "docs/x", "note/x"]).await, [false; 3]);
    assert_eq!(may(&client, &mara, "burn", ["docs/a"]).await, [false]);
    let level = CheckUserSameLevelPermissionDto::new("read", SPACE, "docs", ["a", "c"], &mara);
    let level = client.check_user_same_level_permission(&level).await.expect("response");
    let enabled: Vec<bool> = level.check_level_result_list.iter().map(|result| result.enabled).collect();
    assert_eq!(enabled, [true, false]);

    // A role that is off, and a policy that is taken back, do not count.
    let off = UpdateRoleDto::new("editor", "editor", "editor").with_namespace(SPACE).with_status("DISABLE");
    client.update_role(&off).await.expect("updated");
    assert_eq!(may(&client, &mara, "read", ["docs/a", "docs/a/b"]).await, [true, false]);
    client.revoke_data_policy(&DeleteAuthorizeDataPolicyDto::new(&own, &mara, "USER")).await.expect("revoked");
    assert_eq!(may(&client, &mara, "read", ["note"]).await, [false]);
}

#[tokio::test]
async fn permission_check_rejects_unknown_names() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    documents(&client).await;
    let mara = user(&client, "mara").await;
    let check = |space: &str, user: &str| CheckPermissionDto::new("read", space, ["note"], user);
    assert_eq!(rejected(client.check_permission(&check(SPACE, "nobody")).await), NO_USER);
    assert_eq!(rejected(client.check_permission(&check("nothing", &mara)).await), NOT_FOUND);
    for (path, expected) in [
        ("files/nothing/read", NOT_FOUND),
        ("nothing/note/read", NOT_FOUND),
        ("files/docs/x/read", INVALID),
        ("files/note/burn", INVALID),
    ] {
        let policy = CreateDataPolicyDto::new("p", [DataStatementPermissionDto::new("ALLOW", [path])]);
        assert_eq!(rejected(client.create_data_policy(&policy).await), expected, "{path}");
    }
    let named =
        |name: &str| CreateDataPolicyDto::new(name, [DataStatementPermissionDto::new("ALLOW", ["files/note/read"])]);
    client.create_data_policy(&named("p")).await.expect("created");
    assert_eq!(rejected(client.create_data_policy(&named("p")).await), CONFLICT);
    let unknown = CreateAuthorizeDataPolicyDto::new(["nothing"], [SubjectDto::new(&mara, "USER")]);
    assert_eq!(rejected(client.authorize_data_policies(&unknown).await), NOT_FOUND);
}

#[tokio::test]
async fn policies_follow_a_renamed_namespace() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    documents(&client).await;
    let mara = user(&client, "mara").await;
    let id = policy(&client, "p", "ALLOW", &["files/note/read"]).await;
    give(&client, &id, &mara, "USER").await;
    let renamed = UpdatePermissionNamespaceDto::new(SPACE).with_new_code("papers");
    client.update_permission_namespace(&renamed).await.expect("renamed");
    let check = CheckPermissionDto::new("read", "papers", ["note"], &mara);
    assert!(client.check_permission(&check).await.expect("response").check_result_list[0].enabled);
}

#[tokio::test]
async fn resource_actions_are_granted() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    client.create_role(&CreateRoleDto::new("seller")).await.expect("created");
    let to_mara = AssignRoleDto::new("seller", [TargetDto::for_target(Target::user(&mara))]);
    client.assign_role(&to_mara).await.expect("assigned");
    let order = CreateResourceDto::new("order", "DATA").with_actions([ResourceAction::new("Read", "order:read")]);
    client.create_resource(&order).await.expect("created");
    assert_eq!(rejected(client.create_resource(&order).await), CONFLICT);

    let grant = |resource: &str, role: &str| {
        let resources = [ResourceItemDto::new(["order:read"], resource, "DATA")];
        AuthorizeResourcesDto::new([AuthorizeResourceItem::new(resources, [role], "ROLE")])
    };
    assert_eq!(rejected(client.authorize_resources(&grant("nothing", "seller")).await), NOT_FOUND);
    assert_eq!(rejected(client.authorize_resources(&grant("order", "nothing")).await), NOT_FOUND);
    client.authorize_resources(&grant("order:7", "seller")).await.expect("granted");
    for (who, action, resource, allowed) in [
        (&mara, "order:read", "order:7", true),
        (&mara, "order:read", "order:8", false),
        (&mara, "order:write", "order:7", false),
        (&teo, "order:read", "order:7", false),
    ] {
        let response =
            client.is_action_allowed(&IsActionAllowedDto::new(action, resource, who)).await.expect("response");
        assert_eq!(response.allowed, allowed, "{action} {resource}");
    }
    client.authorize_resources(&grant("order", "seller")).await.expect("granted");
    let of_mara = GetUserAuthorizedResourcesQuery::new(&mara);
    let listed = client.get_user_authorized_resources(&of_mara).await.expect("resources");
    let codes: Vec<&str> = listed.list.iter().map(|resource| resource.resource_code.as_str()).collect();
    assert_eq!(codes, ["order:7", "order"]);
    client.delete_resource(&DeleteResourceDto::new("order")).await.expect("deleted");
    let listed = client.get_user_authorized_resources(&of_mara).await.expect("resources");
    assert_eq!(listed.total_count, 1, "what was granted on the resource is gone with it");
    assert_eq!(rejected(client.delete_resource(&DeleteResourceDto::new("order")).await), NOT_FOUND);
}
