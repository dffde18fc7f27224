//! Public accounts, identities, one-time passwords and users who resign, with the client.

use crate::genauth::client::{CONFLICT, NO_USER, NOT_FOUND, client, rejected, user};
use identity_apis::genauth::UserIdentifier;
use identity_apis::genauth::types::{
    CreatePublicAccountReqDto, CreateUserOtpDto, CreateUserReqDto, GetOtpSecretByUserQuery, GetPublicAccountQuery,
    GetPublicAccountsOfUserQuery, GetUserIdentitiesQuery, GetUserMfaInfoQuery, GetUserPasswordCiphertextDto,
    GetUserQuery, GetUsersOfPublicAccountQuery, ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto,
    LinkIdentityDto, ListPublicAccountsRequestDto, ListUsersRequestDto, ResignUserBatchReqDto, ResignUserReqDto,
    SetPublicAccountBatchReqDto, UnbindPublicAccountBatchReqDto, UnlinkIdentity, UpdateUserReqDto,
};
use identity_apis_sandbox::Sandbox;

#[tokio::test]
async fn public_accounts_are_shared() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    let desk = CreatePublicAccountReqDto::new().with_username("desk");
    let desk = client.create_public_account(&desk).await.expect("created").user_id.clone();
    let taken = CreatePublicAccountReqDto::new().with_username("mara");
    assert_eq!(rejected(client.create_public_account(&taken).await), CONFLICT, "unique together with users");
    assert_eq!(rejected(client.get_user(&GetUserQuery::new(&desk)).await), NO_USER);
    assert_eq!(rejected(client.get_public_account(&GetPublicAccountQuery::new(&mara)).await), NO_USER);
    assert_eq!(client.list_users(&ListUsersRequestDto::new()).await.expect("list").total_count, 2);
    let accounts = client.list_public_accounts(&ListPublicAccountsRequestDto::new()).await.expect("list");
    assert_eq!(accounts.total_count, 1);

    let both = SetPublicAccountBatchReqDto::new(&desk, [&mara, &teo]);
    client.bind_users_public_account(&both).await.expect("bound");
    let of_desk = GetUsersOfPublicAccountQuery::new(&desk);
    assert_eq!(client.get_users_of_public_account(&of_desk).await.expect("list").total_count, 2);
    client.unbind_users_public_account(&UnbindPublicAccountBatchReqDto::new(&desk, &teo)).await.expect("unbound");
    let of = async |user: &str| {
        client.get_public_accounts_of_user(&GetPublicAccountsOfUserQuery::new(user)).await.expect("list").total_count
    };
    assert_eq!((of(&mara).await, of(&teo).await), (1, 0));
    let unknown = SetPublicAccountBatchReqDto::new(&desk, ["nobody"]);
    assert_eq!(rejected(client.bind_users_public_account(&unknown).await), NO_USER);
    assert_eq!(of(&mara).await, 1, "nothing has changed");
}

#[tokio::test]
async fn identities_belong_to_one_user() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    let link = |user: &str| LinkIdentityDto::new("idp-1", user, "person-7");
    client.link_identity(&link(&mara)).await.expect("linked");
    client.link_identity(&link(&mara)).await.expect("twice is once");
    assert_eq!(rejected(client.link_identity(&link(&teo)).await), CONFLICT);
    let by_identity = GetUserQuery::for_user(UserIdentifier::identity("idp-1", "person-7"));
    assert_eq!(client.get_user(&by_identity).await.expect("found").user_id, mara);
    let of = GetUserIdentitiesQuery::new(&mara);
    assert_eq!(client.get_user_identities(&of).await.expect("list").len(), 1);
    client.unlink_identity(&UnlinkIdentity::new("idp-1", &mara)).await.expect("unlinked");
    assert_eq!(rejected(client.get_user(&by_identity).await), NO_USER);
    client.link_identity(&link(&teo)).await.expect("free again");
}

#[tokio::test]
async fn user_secrets_are_stored() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let request = CreateUserReqDto::new().with_username("mara").with_password("correct horse");
    let mara = client.create_user(&request).await.expect("created").user_id.clone();
    let stored = async || {
        let query = GetUserPasswordCiphertextDto::new(&mara);
        client.get_user_password_ciphertext(&query).await.expect("stored").ciphertext.clone()
    };
    let before = stored().await;
    assert!(!before.is_empty() && !before.contains("horse"));
    client.update_user(&UpdateUserReqDto::new(&mara).with_password("battery staple")).await.expect("updated");
    assert_ne!(stored().await, before);

    let secret = GetOtpSecretByUserQuery::new(&mara);
    assert_eq!(rejected(client.get_otp_secret_by_user(&secret).await), NOT_FOUND);
    let import =
        |user: &str| ImportOtpReqDto::new([ImportOtpItemDto::new(ImportOtpItemDataDto::new("JBSWY3DP"), user)]);
    client.import_otp(&import(&mara)).await.expect("imported");
    assert_eq!(rejected(client.import_otp(&import("nobody")).await), NO_USER);
    assert_eq!(client.get_otp_secret_by_user(&secret).await.expect("secret").secret, "JBSWY3DP");
    let info = client.get_user_mfa_info(&GetUserMfaInfoQuery::new(&mara)).await.expect("info");
    assert_eq!(info.totp_status, "enabled");
    let with_otp = CreateUserReqDto::new().with_username("teo").with_otp(CreateUserOtpDto::new("KRSXG5A"));
    let teo = client.create_user(&with_otp).await.expect("created").user_id.clone();
    let secret = GetOtpSecretByUserQuery::new(&teo);
    assert_eq!(client.get_otp_secret_by_user(&secret).await.expect("secret").secret, "KRSXG5A");
}

#[tokio::test]
async fn users_resign() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let (mara, teo) = (user(&client, "mara").await, user(&client, "teo").await);
    client.resign_user(&ResignUserReqDto::new(&mara)).await.expect("left");
    let got = client.get_user(&GetUserQuery::new(&mara)).await.expect("user");
    assert_eq!((got.status.as_str(), got.work_status.as_str()), ("Resigned", "Closed"));
    let batch = ResignUserBatchReqDto::new([teo.as_str(), "nobody"]);
    assert_eq!(rejected(client.resign_user_batch(&batch).await), NO_USER);
    let got = client.get_user(&GetUserQuery::new(&teo)).await.expect("user");
    assert_eq!(got.status.as_str(), "Activated", "nobody of a batch that is rejected");
}
