//! Batches: lists that are longer than one call takes.

use identity_apis::genauth::types::{CreateUserBatchReqDto, CreateUserInfoDto};
use identity_apis_sandbox::{Fault, Sandbox};

use crate::RecipeResult;

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.genauth_client()?;
    let users = (0..130).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
    let request = CreateUserBatchReqDto::new(users.collect::<Vec<_>>());

    // The service takes 50 users per call: three calls, one after the other unless `concurrency` is set.
    // The first one fails; the others are sent nevertheless.
    sandbox.next("create_users_batch").respond_with_fault(Fault::error(400));
    let result = client.create_users_batch(&request).in_chunks().await;
    for failed in &result.failed {
        println!("users {:?}: {}", failed.chunk.range, failed.error);
    }
    println!("created: {}", result.responses().map(Vec::len).sum::<usize>());

    // What is left, once the cause is gone. After a timeout, check first whether the service has processed the chunk.
    let rest = result.remaining_request().ok_or("expected that users are left")?;
    let result = client.create_users_batch(&rest).in_chunks().fail_fast().await;
    println!("created: {}", result.responses().map(Vec::len).sum::<usize>());
    if result.is_complete() { Ok(()) } else { Err("expected that no user is left".into()) }
}
