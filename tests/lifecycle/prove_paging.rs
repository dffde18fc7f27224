//! Enrolled identities of Prove come in pages that are found by a key.

use identity_apis::prove::types::ListIdentitiesQuery;
use identity_apis::prove::{Client, ClientCredentials};
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde_json::json;

#[tokio::test]
async fn identities_are_followed_by_key_until_none_is_given() {
    let page = |ids: &[&str], next: Option<&str>| {
        let results: Vec<_> = ids.iter().map(|id| json!({"proveId": id})).collect();
        let mut page = json!({"results": results});
        if let Some(next) = next {
            page["lastKey"] = json!(next);
        }
        Response::ok(page.to_string())
    };
    let server =
        ScriptedServer::sequence([page(&["p-1", "p-2"], Some("a+b/c==")), page(&[], Some("d")), page(&["p-3"], None)]);
    let client = Client::builder()
        .base_url(server.url())
        .credentials(ClientCredentials::new("client", "secret-of-the-client"))
        .build()
        .unwrap();
    let identities =
        client.list_identities(&ListIdentitiesQuery::new()).items().page_size(2).try_collect().await.unwrap();
    assert_eq!(identities.len(), 3);
    let targets: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(
        targets,
        ["/v3/identity?limit=2", "/v3/identity?limit=2&startKey=a%2Bb%2Fc%3D%3D", "/v3/identity?limit=2&startKey=d"]
    );
}
