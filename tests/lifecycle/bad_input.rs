//! What goes wrong is reported as a typed error that says what to do, and shows no personal data.

use std::time::Duration;

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery, ListUsersRequestDto};
use identity_apis::prove::types::{GetIdentityQuery, PossessionType, UnifyRequest, UnifyStatusRequest};
use identity_apis::transport::{ApiError, AuthError, DecodeError, Error};
use identity_apis::{genauth, prove};
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{Response, ScriptedServer};

/// A phone number that must not be seen in any error.
const CANARY: &str = "+12065550177";

fn prove_client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "secret-of-the-client"))
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap()
}

fn genauth_client(url: &str) -> genauth::Client {
    genauth::Client::builder()
        .base_url(url)
        .access_key(genauth::AccessKey::new("key", "secret-of-the-key"))
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap()
}

fn opening() -> UnifyRequest {
    UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number(CANARY)
}

/// The chain of an error as a log would have it: nothing personal or secret in it, and what to do.
fn reported(error: &Error) -> String {
    let mut text = format!("{error} | {error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!(" | {inner} | {inner:?}"));
        source = inner.source();
    }
    for secret in [CANARY, "12065550177", "secret-of-the"] {
        assert!(!text.contains(secret), "{text}");
    }
    assert!(!error.operation().is_empty());
    text
}

async fn unify_error(response: impl Into<Response>) -> (Error, usize) {
    let server = ScriptedServer::sequence([response]);
    let error = prove_client(server.url()).unify(&opening()).await.unwrap_err();
    reported(&error);
    (error, server.count())
}

async fn list_users_error(body: &str) -> Error {
    let server = ScriptedServer::sequence([Response::new("200 OK", "application/json", body)]);
    let error = genauth_client(server.url()).list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    reported(&error);
    error
}

fn decode(error: &Error) -> &DecodeError {
    match error {
        Error::Decode(error) => error,
        other => panic!("{other}"),
    }
}

fn api(error: &Error) -> &ApiError {
    match error {
        Error::Api(error) => error,
        other => panic!("{other}"),
    }
}

fn auth(error: &Error) -> &AuthError {
    match error {
        Error::Auth(error) => error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn credentials_that_prove_rejects_are_an_auth_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let error = prove_client(&sandbox.url()).unify(&opening()).await.unwrap_err();
    assert_eq!(auth(&error).status().map(|status| status.as_u16()), Some(401));
    assert!(reported(&error).contains("check client id and secret"), "{error}");
    assert!(!error.is_retryable());
}

/// A client of each service that asks a token endpoint, and what names where its base URL is set.
async fn token_error(url: &str, is_prove: bool) -> (Error, &'static str) {
    if is_prove {
        return (prove_client(url).unify(&opening()).await.unwrap_err(), "PROVE_BASE_URL");
    }
    let client = genauth::Client::builder()
        .base_url(url)
        .access_key(genauth::AccessKey::new("key", "secret-of-the-key"))
        .authentication(genauth::Authentication::ManagementToken)
        .build()
        .unwrap();
    (client.list_users(&ListUsersRequestDto::new()).await.unwrap_err(), "GENAUTH_BASE_URL")
}

#[tokio::test]
async fn token_endpoint_that_is_not_there_is_an_error_of_the_base_url() {
    for (status, body, is_missing) in [
        ("404 Not Found", "<html>not here</html>", true),
        ("404 Not Found", r#"{"code":404,"statusCode":404,"message":"no route"}"#, true),
        ("405 Method Not Allowed", "", true),
        // The service itself reports that it has no such client.
        ("404 Not Found", r#"{"code":8011,"statusCode":4040,"message":"no client"}"#, false),
        ("401 Unauthorized", "{}", false),
    ] {
        for is_prove in [true, false] {
            let rejecting = Response::status(status, body);
            let server = ScriptedServer::builder().tokens(move |_| rejecting.clone()).start();
            let (error, variable) = token_error(server.url(), is_prove).await;
            let text = reported(&error);
            assert_eq!(text.contains("check the base URL"), is_missing, "{text}");
            assert_eq!(text.contains(variable), is_missing, "{text}");
            assert_eq!(text.contains("secret: either may be wrong"), !is_missing, "{text}");
            assert_eq!(auth(&error).status().map(|status| status.as_u16().to_string()).as_deref(), status.get(..3));
        }
    }
}

/// The sandbox reports an unknown id and a wrong secret alike, as services do.
#[tokio::test]
async fn unknown_id_is_an_error_that_names_id_secret_and_environment() {
    let sandbox = Sandbox::start().await.unwrap();
    let error = prove_client(&sandbox.url()).unify(&opening()).await.unwrap_err();
    for expected in ["client id and secret", "environment"] {
        assert!(reported(&error).contains(expected), "{error}");
    }
    for authentication in [genauth::Authentication::Signature, genauth::Authentication::ManagementToken] {
        let client = genauth::Client::builder()
            .base_url(sandbox.url())
            .access_key(genauth::AccessKey::new("unknown", "secret-of-the-key"))
            .authentication(authentication)
            .build()
            .unwrap();
        let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        for expected in ["access key id and secret", "host"] {
            assert!(reported(&error).contains(expected), "{error}");
        }
    }
}

#[tokio::test]
async fn secret_that_genauth_rejects_is_an_auth_error_in_both_authentications() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = genauth::AccessKey::new(sandbox.genauth_credentials().access_key_id.as_str(), "secret-of-the-other");
    for (authentication, code) in
        [(genauth::Authentication::Signature, Some(1300)), (genauth::Authentication::ManagementToken, None)]
    {
        let client = genauth::Client::builder()
            .base_url(sandbox.url())
            .access_key(key.clone())
            .authentication(authentication)
            .build()
            .unwrap();
        let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        if code.is_some() {
            assert_eq!(auth(&error).api_code(), code);
            assert_eq!(genauth::ApiCode::from_error(&error), Some(genauth::ApiCode::SignatureInvalid));
        }
        assert!(reported(&error).contains("access key"), "{error}");
    }
}

#[tokio::test]
async fn malformed_json_is_a_decode_error() {
    let (error, requests) =
        unify_error(Response::new("200 OK", "application/json", "{\"correlationId\": \"a\", ")).await;
    assert!(decode(&error).to_string().contains("ends early"), "{error}");
    assert_eq!(requests, 1, "a call that may have sent a message is not retried");
    let (error, _) = unify_error(Response::new("200 OK", "application/json", "{'correlationId'}")).await;
    assert!(decode(&error).to_string().contains("not JSON"), "{error}");
}

#[tokio::test]
async fn malformed_json_has_the_path_and_line_at_which_it_breaks() {
    for (body, path, place) in [
        (&b"{\"correlationId\": \"a\",\n \"success\": tru}"[..], "success", "line 2, column"),
        (b"{\"correlationId\": \"a\", \"success\": \"tr", "success", "ends early"),
        (b"{\"correlationId\": [\"a\"], \"success\": \"tr", "success", "ends early"),
        (b"{\"Jane Doe\": {\"success\": [1, 2, +3]}}", "{key}.success[2]", "line 1, column"),
        (b"{\"note\": \"caf\xe9\",\n \"correlationId\": \"caf\xe9\"}", "correlationId", "UTF-8 (line 2)"),
    ] {
        let (error, _) = unify_error(Response::new("200 OK", "application/json", body)).await;
        assert_eq!(decode(&error).path(), path, "{error}");
        assert!(decode(&error).to_string().contains(place), "{error}");
    }
}

#[tokio::test]
async fn html_page_is_a_decode_or_api_error_that_keeps_its_body() {
    let page = format!("<html><body>Please sign in to the network, {CANARY}</body></html>");
    let (error, _) = unify_error(Response::new("200 OK", "text/html; charset=utf-8", &page)).await;
    assert!(reported(&error).contains("check the base URL"), "{error}");
    assert_eq!(decode(&error).body(), page.as_bytes(), "the body is kept");

    let (error, _) = unify_error(Response::new("502 Bad Gateway", "text/html", &page)).await;
    assert_eq!(api(&error).status().as_u16(), 502);
    assert_eq!(api(&error).body(), page.as_bytes());
    assert!(error.is_retryable());
}

#[tokio::test]
async fn decode_error_has_the_path_of_a_property_with_another_type() {
    let body = format!(r#"{{"correlationId": ["{CANARY}"], "success": "pending"}}"#);
    let (error, _) = unify_error(Response::new("200 OK", "application/json", &body)).await;
    assert_eq!(decode(&error).path(), "correlationId");
    assert!(!error.is_retryable());

    let body =
        format!(r#"{{"statusCode":200,"message":"","data":{{"totalCount":"{CANARY}","list":[{{"userId":"u"}}]}}}}"#);
    let error = list_users_error(&body).await;
    assert_eq!(decode(&error).path(), "data.totalCount");
}

#[tokio::test]
async fn decode_error_has_the_path_of_a_missing_required_property() {
    let (error, _) = unify_error(Response::new("200 OK", "application/json", "{\"success\":\"pending\"}")).await;
    assert_eq!(decode(&error).path(), "correlationId");
    assert!(decode(&error).to_string().contains("required property is missing"), "{error}");
}

#[tokio::test]
async fn empty_object_is_no_success_of_genauth() {
    assert_eq!(decode(&list_users_error("{}").await).path(), "statusCode");
    assert_eq!(decode(&list_users_error(r#"{"statusCode":200,"message":""}"#).await).path(), "data");
}

#[tokio::test]
async fn envelope_with_an_error_is_an_api_error_under_http_200() {
    let body =
        format!(r#"{{"statusCode":404,"message":"no user {CANARY}","apiCode":2004,"requestId":"r-7","data":null}}"#);
    let error = list_users_error(&body).await;
    assert_eq!(api(&error).status().as_u16(), 200);
    assert_eq!((api(&error).code(), api(&error).api_code()), (Some(404), Some(2004)));
    assert_eq!(genauth::StatusCode::from_error(&error), Some(genauth::StatusCode::NotFound));
    assert_eq!(genauth::ApiCode::from_error(&error), Some(genauth::ApiCode::UserNotFound));
    assert_eq!(api(&error).request_id(), Some("r-7"));
    assert!(api(&error).message().unwrap().contains(CANARY), "the message can be asked for");
    assert!(reported(&error).contains("no such user"), "{error}");

    // Whatever the payload is, the status speaks first.
    let error = list_users_error(r#"{"data":["nonsense"],"statusCode":500,"message":"x"}"#).await;
    assert_eq!(api(&error).code(), Some(500));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn documented_errors_of_prove_have_a_hint() {
    let body = format!(r#"{{"code":8008,"message":"unknown session of {CANARY}"}}"#);
    let (error, _) = unify_error(Response::new("400 Bad Request", "application/json", &body)).await;
    assert_eq!(prove::ErrorCode::from_error(api(&error)), Some(prove::ErrorCode::UnknownCorrelationId));
    assert!(reported(&error).contains("15 minutes"), "{error}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = ScriptedServer::sequence([Response::new("200 OK", "application/json", "{}")]);
    let head = format!("HTTP/1.1 302 Found\r\nlocation: {}/v3/unify\r\ncontent-length: 0\r\n\r\n", other.url());
    let (error, _) = unify_error(head.into_bytes()).await;
    assert_eq!(api(&error).status().as_u16(), 302);
    assert_eq!(other.count(), 0);
    assert!(reported(&error).contains("redirects are not followed"), "{error}");
}

#[tokio::test]
async fn connection_that_is_rejected_is_unsent() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = prove_client(&format!("http://{free}"));
    // The lookup path holds the phone number: the URL must not be in the error.
    let error = client.get_identities_by_phone_number(CANARY, &Default::default()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.is_unsent()), "{error:?}");
    assert!(reported(&error).contains("check base URL, DNS, network"), "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn host_name_that_does_not_resolve_is_unsent() {
    let client = prove_client("https://platform.prove.invalid");
    let error = client.unify(&opening()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.is_unsent()), "{error:?}");
    reported(&error);
}

#[tokio::test]
async fn timeout_without_a_response_is_not_unsent() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = genauth_client(&url);
    let error = client.list_users(&ListUsersRequestDto::new()).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if !inner.is_unsent()), "{error:?}");
    assert!(reported(&error).contains("check its state before retrying"), "{error}");
}

#[tokio::test]
async fn connection_that_closes_in_the_body_is_not_unsent() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"corr".to_vec();
    let (error, requests) = unify_error(head).await;
    assert!(matches!(&error, Error::Transport(inner) if !inner.is_unsent()), "{error:?}");
    assert_eq!(requests, 1);
}

#[tokio::test]
async fn response_beyond_max_response_bytes_is_an_error() {
    let server = ScriptedServer::sequence([Response::new("200 OK", "application/json", " ".repeat(10_000))]);
    let client = prove::Client::builder()
        .base_url(server.url())
        .credentials(prove::ClientCredentials::new("client", "secret-of-the-client"))
        .max_response_bytes(5_000)
        .build()
        .unwrap();
    let error = client.unify(&opening()).await.unwrap_err();
    assert!(reported(&error).contains("max_response_bytes"), "{error}");
}

#[tokio::test]
async fn invalid_request_is_not_sent() {
    let server = ScriptedServer::sequence([Response::new("200 OK", "application/json", "{}")]);
    let client = prove_client(server.url());
    let long = opening().with_sms_message("x".repeat(161));
    let error = client.unify(&long).await.unwrap_err();
    let Error::Invalid(invalid) = &error else { panic!("{error}") };
    assert_eq!(invalid.violations().iter().next().unwrap().pointer(), "/smsMessage");
    reported(&error);

    for id in ["", ".", ".."] {
        let error = client.get_identity(id, &GetIdentityQuery::new()).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }
    let error = client.unify_status(&UnifyStatusRequest::new("no-uuid")).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    assert_eq!(server.count(), 0);

    // A caller may insist, by name.
    let _ = client.unify(&long).without_validation().await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn expired_token_is_renewed_and_the_call_retried_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let credentials = sandbox.prove_credentials();
    let client = prove::Client::builder()
        .base_url(sandbox.url())
        .credentials(prove::ClientCredentials::new(credentials.client_id.as_str(), credentials.client_secret.as_str()))
        .build()
        .unwrap();
    let request = UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number("2001004014");
    client.unify(&request).await.unwrap();
    sandbox.clock().advance(Duration::from_secs(3_700));
    client.unify(&request).await.unwrap();
    assert_eq!(sandbox.calls("V3TokenRequest").len(), 2);
    // One accepted, one rejected for its token, one accepted with the new one.
    assert_eq!(sandbox.calls("V3UnifyRequest").len(), 3);
}

#[tokio::test]
async fn conflict_is_an_api_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.genauth_credentials();
    for authentication in [genauth::Authentication::Signature, genauth::Authentication::ManagementToken] {
        let client = genauth::Client::builder()
            .base_url(sandbox.url())
            .access_key(genauth::AccessKey::new(key.access_key_id.as_str(), key.access_key_secret.as_str()))
            .authentication(authentication)
            .build()
            .unwrap();
        let name = format!("mara-{authentication:?}");
        let user = client.create_user(&CreateUserReqDto::new().with_username(&name)).await.unwrap();
        let found = client.get_user(&GetUserQuery::new(&user.user_id)).await.unwrap();
        assert_eq!(found.username.as_deref(), Some(name.as_str()));
        let error = client.create_user(&CreateUserReqDto::new().with_username(&name)).await.unwrap_err();
        assert!(matches!(&error, Error::Api(inner) if inner.code() != Some(200)), "{error:?}");
        reported(&error);
    }
}
