//! The total that a stream of pages reports.

use super::recovery::playing;
use super::*;
use crate::genauth::types::ListUsersRequestDto;

fn page(total: i64, ids: &[&str]) -> Step {
    let users: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"userId":"{id}","status":"Activated","gender":"U"}}"#)).collect();
    let users = users.join(",");
    response(200, &format!(r#"{{"statusCode":200,"message":"","data":{{"totalCount":{total},"list":[{users}]}}}}"#))
}

fn client(pages: Vec<Step>) -> genauth::Client {
    signed_genauth(playing(pages, vec![response(500, "")]).1)
}

/// A list may grow while it is read: the total stays the one that a reader has begun with.
#[tokio::test]
async fn stream_keeps_the_total_of_its_first_page() {
    let client = client(vec![page(3, &["u-1", "u-2"]), page(4, &["u-3"]), page(4, &["u-4"])]);
    let request = ListUsersRequestDto::new();
    let mut users = client.list_users(&request).items().page_size(2);
    assert_eq!(users.total(), None, "nothing was sent yet");
    while let Some(user) = users.next().await {
        user.unwrap();
        assert_eq!(users.total(), Some(3));
    }
    let mut pages = client.list_users(&request).pages();
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.total(), Some(4));
}

#[tokio::test]
async fn stream_has_no_total_where_none_is_reported() {
    for total in [0, -7] {
        let mut users = client(vec![page(total, &[])]).list_users(&ListUsersRequestDto::new()).items();
        assert!(users.next().await.is_none());
        assert_eq!(users.total(), None);
    }
}
