//! Enrolled identities of Prove come in pages that are found by a key.
#![cfg(all(feature = "client", feature = "prove"))]

use std::time::Duration;

use crate::support::scripted_server::ScriptedServer;
use identity_apis::prove::types::ListIdentitiesQuery;
use identity_apis::prove::{Client, ClientCredentials};
use serde_json::json;

#[tokio::test]
async fn identities_are_followed_by_key_until_none_is_given() {
    let page = |ids: &[&str], next: Option<&str>| {
        let results: Vec<_> = ids.iter().map(|id| json!({"proveId": id})).collect();
        let mut page = json!({"results": results});
        if let Some(next) = next {
            page["lastKey"] = json!(next);
        }
        ("200 OK", page)
    };
    let server = ScriptedServer::answering(
        [
            ("200 OK", json!({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})),
            page(&["p-1", "p-2"], Some("a+b/c==")),
            page(&[], Some("d")),
            page(&["p-3"], None),
        ],
        Duration::ZERO,
    )
    .await;
    let client = Client::builder()
        .base_url(&server.url)
        .credentials(ClientCredentials::new("client", "secret-of-the-client"))
        .build()
        .unwrap();
    let identities =
        client.list_identities(&ListIdentitiesQuery::new()).items().page_size(2).try_collect().await.unwrap();
    assert_eq!(identities.len(), 3);
    let targets: Vec<String> = server.requests().into_iter().skip(1).map(|(target, _)| target).collect();
    assert_eq!(
        targets,
        ["/v3/identity?limit=2", "/v3/identity?limit=2&startKey=a%2Bb%2Fc%3D%3D", "/v3/identity?limit=2&startKey=d"]
    );
}
