//! With identity-apis, as its documentation shows.

use std::sync::Arc;

use identity_apis::genauth::{self, AccessKey, Authentication};
use identity_apis::prove::{self, ClientCredentials};

use crate::Subject;

pub fn complete(base: &str) -> Subject {
    let client = prove::Client::builder()
        .base_url(base)
        .credentials(ClientCredentials::new("client-id", "client-secret"))
        .build()
        .expect("a client");
    let request: prove::types::CompleteRequest =
        serde_json::from_str(include_str!("../bodies/complete_request.json")).expect("a request");
    let state = Arc::new((client, request));
    Box::new(move || {
        let state = Arc::clone(&state);
        Box::pin(async move {
            let response = state.0.complete(&state.1).await.expect("a response");
            usize::from(response.success) + response.next.len()
        })
    })
}

pub fn list_users(base: &str, authentication: Authentication) -> Subject {
    let client = genauth::Client::builder()
        .base_url(base)
        .access_key(AccessKey::new("access-key-id", "access-key-secret"))
        .authentication(authentication)
        .build()
        .expect("a client");
    let request: genauth::types::ListUsersRequestDto =
        serde_json::from_str(include_str!("../bodies/list_users_request.json")).expect("a request");
    let state = Arc::new((client, request));
    Box::new(move || {
        let state = Arc::clone(&state);
        Box::pin(async move {
            let page = state.0.list_users(&state.1).await.expect("a response");
            page.list.len()
        })
    })
}
