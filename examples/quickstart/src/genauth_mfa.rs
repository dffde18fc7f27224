//! GenAuth: sets the MFA status of a user with a signed request and reads it back.

use identity_apis::genauth::Client;
use identity_apis::genauth::types::{
    ApplicationMfaDto, CreateUserReqDto, DeleteUsersBatchDto, GetMfaInfoDataDto, GetUserMfaStatusQuery, SetMfaStatusDto,
};

use crate::{ExampleResult, expect};

pub(crate) async fn run(client: &Client) -> ExampleResult {
    println!("\nGenAuth, requests signed with HMAC-SHA1");

    // A unique name, so that a second run does not conflict with the user of the first.
    let name = format!("quickstart-{}", std::process::id());
    let user = client.create_user(&CreateUserReqDto::new().with_username(&name).with_name("Mara Okafor")).await?;
    let user_id = user.user_id.clone();
    println!("  POST /api/v3/create-user         user {user_id}");

    let result = set_and_read(client, &user_id).await;

    client.delete_users_batch(&DeleteUsersBatchDto::new([&user_id])).await?;
    println!("  POST /api/v3/delete-users-batch  user {user_id}");
    result
}

async fn set_and_read(client: &Client, user_id: &str) -> ExampleResult {
    let factors = [ApplicationMfaDto::new("OTP", 0, 1)];
    let status = GetMfaInfoDataDto::new(factors, "quickstart-token").with_totp_mfa_enabled(true);
    let set = client.set_users_mfa_status(&SetMfaStatusDto::new(status, user_id)).await?;
    println!("  POST /api/v3/set-mfa-status      success {}", set.success);
    expect(set.success, "success of set-mfa-status")?;

    let read = client.get_user_mfa_status(&GetUserMfaStatusQuery::new(user_id)).await?;
    println!("  GET  /api/v3/get-mfa-status      totpMfaEnabled {:?}", read.totp_mfa_enabled);
    expect(read.totp_mfa_enabled == Some(true), "the status that was set")
}
