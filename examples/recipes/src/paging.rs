//! Paging: all items of a list, page by page, and from where it stopped.

use identity_apis::genauth::types::{CreateUserBatchReqDto, CreateUserInfoDto, ListUsersRequestDto};
use identity_apis_sandbox::{Fault, Sandbox};

use crate::RecipeResult;

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.genauth_client()?;
    let users = (0..45).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
    client.create_users_batch(&CreateUserBatchReqDto::new(users.collect::<Vec<_>>())).await?;

    // Item by item: the next page is requested when the last item of a page is taken.
    let mut items = client.list_users(&ListUsersRequestDto::new()).items().page_size(20);
    let mut count = 0;
    while let Some(user) = items.next().await {
        let user = user?;
        count += usize::from(user.username.as_ref().is_some_and(|name| name.starts_with("user-")));
    }
    println!("{count} users in {} requests", sandbox.calls("list_users").len());

    // All of them at once, for short lists.
    let all = client.list_users(&ListUsersRequestDto::new()).items().page_size(50).try_collect().await?;
    println!("{} users at once", all.len());

    // Page by page. After an error the stream ends; `next_request` is where a new one continues.
    let mut pages = client.list_users(&ListUsersRequestDto::new()).pages().page_size(20);
    let mut seen = pages.next().await.ok_or("expected a page")??.list.len();
    sandbox.next("list_users").respond_with_fault(Fault::error(400));
    if let Some(Err(error)) = pages.next().await {
        println!("after {seen} users: {error}");
        let mut rest = client.list_users(pages.next_request()).pages();
        while let Some(page) = rest.next().await {
            seen += page?.list.len();
        }
    }
    println!("{seen} users in the end");
    if (count, all.len(), seen) == (45, 45, 45) { Ok(()) } else { Err("expected 45 users each time".into()) }
}
