//! A redirect takes nothing along, even when a caller's own HTTP client follows it.

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery};
use identity_apis::genauth::{self, AccessKey};
use identity_apis::prove::types::{GetIdentityQuery, PossessionType, UnifyRequest};
use identity_apis::prove::{self, ClientCredentials};
use identity_apis::transport::{Error, TransportProblem};

use crate::server::{JSON, Server};
use crate::support::raw_server::http;

/// As careless as a client can be: follows up to ten redirects and tells where it comes from.
fn following() -> reqwest::Client {
    // There may be another already: any will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

fn redirect(status: u16, to: &Server) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} Elsewhere\r\nlocation: {}/elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        to.url()
    )
    .into_bytes()
}

/// What a redirected request may still show: nothing that identifies a person or lets anyone in.
fn takes_nothing_along(request: &str) {
    let lower = request.to_lowercase();
    for secret in ["canary", "authorization:", "cookie:"] {
        assert!(!lower.contains(secret), "{request}");
    }
    assert!(request.ends_with("\r\n\r\n"), "a body went along: {request}");
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_told_so() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::answering(http("200 OK", JSON, r#"{"statusCode":200,"message":"","data":{}}"#)).await;
        let server = Server::answering(redirect(status, &elsewhere)).await;
        let client = genauth::Client::builder()
            .base_url(server.url())
            .access_key(AccessKey::new("canary-key", "canary-secret"))
            .http_client(following())
            .build()
            .unwrap();
        let read = client.get_user(&GetUserQuery::new("canary-id")).await.unwrap_err();
        let written = client.create_user(&CreateUserReqDto::new().with_username("canary-name")).await.unwrap_err();
        for error in [&read, &written] {
            match error {
                // The redirect came back as it was.
                Error::Api(error) => assert_eq!(error.status().as_u16(), status),
                // The client went there, and its answer was not taken.
                Error::Transport(error) => assert_eq!(error.problem(), TransportProblem::Redirected),
                other => panic!("{other}"),
            }
            assert!(!error.is_retryable(), "{error}");
        }
        let followed = elsewhere.requests();
        // What is written again as it was would take its body along.
        let expected = if status >= 307 { 1 } else { 2 };
        assert_eq!(followed.len(), expected, "{status}: {followed:?}");
        assert!(followed.iter().all(|request| request.starts_with("GET /elsewhere ")), "{followed:?}");
        for request in &followed {
            // The address it came from, which names the user, is what `Referer` of such a client gives away.
            let without_referer: Vec<&str> =
                request.split_inclusive("\r\n").filter(|line| !line.starts_with("referer:")).collect();
            takes_nothing_along(&without_referer.concat());
        }
    }
}

#[tokio::test]
async fn credentials_for_a_token_do_not_go_elsewhere() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::answering(http("200 OK", JSON, r#"{"access_token":"stolen","expires_in":60}"#)).await;
        let server = Server::with_token(redirect(status, &elsewhere)).await;
        let client = prove::Client::builder()
            .base_url(server.url())
            .credentials(ClientCredentials::new("canary-client", "canary-secret"))
            .http_client(following())
            .build()
            .unwrap();
        let opening = UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number("2001004014");
        client.unify(&opening).await.unwrap_err();
        elsewhere.requests().iter().for_each(|request| takes_nothing_along(request));
        assert!(server.requests().iter().all(|request| request.starts_with("POST /token ")));
    }
}

#[tokio::test]
async fn our_own_client_goes_nowhere_else() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::answering(http("200 OK", JSON, "{}")).await;
        let server = Server::answering(redirect(status, &elsewhere)).await;
        let client = prove::Client::builder()
            .base_url(server.url())
            .credentials(ClientCredentials::new("canary-client", "canary-secret"))
            .build()
            .unwrap();
        let error = client.get_identity("id", &GetIdentityQuery::new()).await.unwrap_err();
        assert!(matches!(&error, Error::Api(inner) if inner.status().as_u16() == status), "{error}");
        assert_eq!(elsewhere.requests().len(), 0);
    }
}
