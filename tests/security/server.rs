//! Servers whose access tokens are canaries.

use identity_apis_test_support::server::{Response, ScriptedServer, ServerBuilder};
use tokio_rustls::TlsAcceptor;

fn builder() -> ServerBuilder {
    // Serves both token endpoints.
    let token = r#"{"access_token":"canary-token","token_type":"Bearer","expires_in":3600,"refresh_token":"canary",
        "statusCode":200,"message":"","data":{"access_token":"e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sIn0.canary","expires_in":3600}}"#;
    ScriptedServer::builder().tokens(move |_| Response::ok(token))
}

/// Gives this response to every call, and to a client that begins with TLS.
pub(crate) fn responding(response: impl Into<Response>) -> ScriptedServer {
    let response = response.into();
    builder().on_tls_hello(response.clone()).sequence([response]).start()
}

/// Gives this response to every request for an access token.
pub(crate) fn with_token_response(response: impl Into<Response>) -> ScriptedServer {
    let response = response.into();
    builder().tokens(move |_| response.clone()).start()
}

/// Speaks TLS and responds with an empty list of users.
pub(crate) fn secured(acceptor: TlsAcceptor) -> ScriptedServer {
    let users = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
    builder().tls(acceptor).sequence([Response::ok(users)]).start()
}
