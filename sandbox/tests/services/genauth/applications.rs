//! Applications and access to them, with the client.

use crate::genauth::client::{NO_APPLICATION, NO_USER, client, rejected, user};
use crate::support::Genauth;
use identity_apis::genauth::Client;
use identity_apis::genauth::types::{
    AddGroupMembersReqDto, AddWhitelistOfAppDto, ApplicationPermissionRecordItem, AuthorizeApplicationAccessDto,
    CheckDomainAvailable, CreateApplicationDto, CreateGroupReqDto, DeleteApplicationDto,
    DeleteApplicationPermissionRecordItem, GetApplicationQuery, GetApplicationSecretQuery, GetMfaTriggerDataQuery,
    GetSubjectAuthDetailQuery, GetUserAccessibleAppsQuery, GetUserActionLogsDto, KickUsersDto, ListApplicationAuthDto,
    ListApplicationsQuery, ListWhitelistsOfAppQuery, RefreshApplicationSecretDto, RevokeApplicationAccessDto,
    UpdateApplicationDto, UpdateApplicationMfaSettingsDto, UpdateApplicationPermissionStrategyDataDto,
};
use identity_apis_sandbox::Sandbox;
use serde_json::json;

async fn application(client: &Client, identifier: &str) -> String {
    let request = CreateApplicationDto::new(identifier.to_uppercase()).with_app_identifier(identifier);
    client.create_application(&request).await.expect("created").app_id.clone()
}

/// Ids of the applications that a user may log in to.
async fn accessible(client: &Client, user: &str) -> Vec<String> {
    let list = client.get_user_accessible_apps(&GetUserAccessibleAppsQuery::new(user)).await.expect("list");
    list.iter().map(|application| application.app_id.clone()).collect()
}

#[tokio::test]
async fn applications_are_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let portal = application(&client, "portal").await;
    let domain = |name: &str| CheckDomainAvailable::new(name);
    assert!(!client.check_domain_available(&domain("portal")).await.expect("response").available);
    assert!(client.check_domain_available(&domain("gate")).await.expect("response").available);
    let again = CreateApplicationDto::new("Portal").with_app_identifier("portal");
    assert_eq!(rejected(client.create_application(&again).await), (Some(409), Some(2039)));
    let other = application(&client, "other").await;
    let clash = UpdateApplicationDto::new(&other).with_app_identifier("portal");
    assert_eq!(rejected(client.update_application(&clash).await), (Some(409), Some(2039)));

    let changed = UpdateApplicationDto::new(&portal).with_app_name("The portal").with_sso_enabled(true);
    client.update_application(&changed).await.expect("updated");
    let got = client.get_application(&GetApplicationQuery::new(&portal)).await.expect("application");
    assert_eq!((got.app_name.as_str(), got.sso_enabled, got.is_integrate_app), ("The portal", true, false));
    let search = ListApplicationsQuery::new().with_keywords("PORTAL").with_sso_enabled(true);
    assert_eq!(client.list_applications(&search).await.expect("list").total_count, 1);

    let secret = GetApplicationSecretQuery::new(&portal);
    let before = client.get_application_secret(&secret).await.expect("secret").secret.clone();
    let new = client
        .refresh_application_secret(&RefreshApplicationSecretDto::new(&portal))
        .await
        .expect("new")
        .secret
        .clone();
    assert_ne!(before, new);
    assert_eq!(client.get_application_secret(&secret).await.expect("secret").secret, new);

    client.delete_application(&DeleteApplicationDto::new(&portal)).await.expect("deleted");
    assert_eq!(rejected(client.get_application(&GetApplicationQuery::new(&portal)).await), NO_APPLICATION);
    assert_eq!(rejected(client.delete_application(&DeleteApplicationDto::new(&portal)).await), NO_APPLICATION);
}

#[tokio::test]
async fn application_access_follows_grants() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    let portal = application(&client, "portal").await;
    assert_eq!(accessible(&client, &mara).await, [portal.as_str()], "everybody, unless something is set");
    let closed = UpdateApplicationPermissionStrategyDataDto::new(&portal, "DENY_ALL");
    client.update_application_permission_strategy(&closed).await.expect("updated");
    assert_eq!(accessible(&client, &mara).await, [""; 0]);

    client.create_group(&CreateGroupReqDto::new("staff", "", "Staff", "static")).await.expect("created");
    client.add_group_members(&AddGroupMembersReqDto::new("staff", [&mara, &teo])).await.expect("added");
    // Targets that do not exist are skipped.
    let items = [
        ApplicationPermissionRecordItem::new("ALLOW", ["staff", "nothing"], "GROUP"),
        ApplicationPermissionRecordItem::new("DENY", [teo.as_str(), "nobody"], "USER"),
    ];
    client.authorize_application_access(&AuthorizeApplicationAccessDto::new(&portal, items)).await.expect("authorized");
    assert_eq!(accessible(&client, &mara).await, [portal.as_str()]);
    assert_eq!(accessible(&client, &teo).await, [""; 0], "what is denied is denied");
    let listed = client.list_auth_application(&ListApplicationAuthDto::new(&portal)).await.expect("list");
    assert_eq!(listed.total_count, 2);
    let by = async |user: &str| {
        let query = GetSubjectAuthDetailQuery::new(&portal, user, "USER");
        client.get_subject_auth_detail(&query).await.expect("detail").auth_type.as_str().to_owned()
    };
    assert_eq!((by(&mara).await, by(&teo).await), ("SUBJECT".to_owned(), "SELF".to_owned()));
    let gone = [DeleteApplicationPermissionRecordItem::new(["staff"], "GROUP")];
    client.revoke_application_access(&RevokeApplicationAccessDto::new(&portal, gone)).await.expect("revoked");
    assert_eq!(accessible(&client, &mara).await, [""; 0]);
    let nowhere = AuthorizeApplicationAccessDto::new("nothing", Vec::<ApplicationPermissionRecordItem>::new());
    assert_eq!(rejected(client.authorize_application_access(&nowhere).await), NO_APPLICATION);
}

#[tokio::test]
async fn user_actions_have_logouts() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    let portal = application(&client, "portal").await;
    client.kick_users(&KickUsersDto::new([&portal], &mara)).await.expect("kicked");
    assert_eq!(rejected(client.kick_users(&KickUsersDto::new([&portal], "nobody")).await), NO_USER);
    assert_eq!(rejected(client.kick_users(&KickUsersDto::new(["nothing"], &mara)).await), NO_APPLICATION);
    let of = |user: &str| GetUserActionLogsDto::new().with_user_id(user).with_event_type("logout");
    let log = client.get_user_action_logs(&of(&mara)).await.expect("log");
    let entry = &log.list[0];
    assert_eq!(
        (log.total_count, entry.app_id.as_str(), entry.user_display_name.as_str()),
        (1, portal.as_str(), "mara")
    );
    assert_eq!(client.get_user_action_logs(&of("nobody")).await.expect("log").total_count, 0);
}

#[tokio::test]
async fn application_has_factors_and_whitelists() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let mara = user(&client, "mara").await;
    let (portal, other) = (application(&client, "portal").await, application(&client, "other").await);
    let settings = UpdateApplicationMfaSettingsDto::new(&portal).with_enabled_factors(["OTP", "SMS"]);
    client.update_application_mfa_settings(&settings).await.expect("on");
    let settings = UpdateApplicationMfaSettingsDto::new(&portal).with_disabled_factors(["SMS"]);
    let left = client.update_application_mfa_settings(&settings).await.expect("off");
    assert_eq!(left.enabled_factors.iter().map(|factor| factor.as_str()).collect::<Vec<_>>(), ["OTP"]);
    let query = GetMfaTriggerDataQuery::new(&portal, &mara);
    let data = client.get_mfa_trigger_data(&query).await.expect("data");
    assert_eq!((data.application_mfa.len(), data.username.as_ref().map(String::as_str)), (1, Some("mara")));

    let add = AddWhitelistOfAppDto::new(&portal, "EMAIL").with_list(["a@example.com", "b@example.com"]);
    assert_eq!(client.add_whitelist_of_app(&add).await.expect("added").len(), 2);
    client.add_whitelist_of_app(&add).await.expect("twice is once");
    let listed = async |app: &str| {
        client.list_whitelists_of_app(&ListWhitelistsOfAppQuery::new(app, "EMAIL")).await.map(|list| list.len())
    };
    assert_eq!((listed(&portal).await.expect("list"), listed(&other).await.expect("list")), (2, 0));
    assert_eq!(rejected(listed("nothing").await), NO_APPLICATION);
}

#[tokio::test]
async fn application_requires_its_properties() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    // The client does not send these.
    let raw = Genauth::new(&sandbox).await;
    for wrong in [json!({"appName": "CRM"}), json!({"appName": "CRM", "template": "crm"})] {
        assert_eq!(raw.post("create-application", wrong).await["statusCode"], 400);
    }
    let integrated = CreateApplicationDto::new("CRM").with_template("crm");
    let integrated = integrated.with_template_data(json!({"host": "crm.example.com"}));
    assert!(client.create_application(&integrated).await.expect("created").is_integrate_app);
}
