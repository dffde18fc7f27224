//! Text of a caller stays where it was given: no line of a request can be added or replaced by it.

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery, ListUsersRequestDto};
use identity_apis::genauth::{self, AccessKey};
use identity_apis::prove::types::GetIdentityQuery;
use identity_apis::prove::{self, ClientCredentials};
use identity_apis::transport::{BuildError, Error, HeaderName, HeaderValue};
use identity_apis_test_support::server::Response;

use crate::server::responding;

const ATTACKS: [&str; 6] = ["a\r\nx-evil: 1", "a\nx-evil: 1", "a\rx-evil: 1", "a\0b", "a\u{85}x-evil: 1", "ä中"];

fn genauth_builder(url: &str) -> genauth::Builder {
    genauth::Client::builder().base_url(url).access_key(AccessKey::new("key", "secret"))
}

fn prove_builder(url: &str) -> prove::Builder {
    prove::Client::builder().base_url(url).credentials(ClientCredentials::new("client", "secret"))
}

fn is_clean(head: &str) -> bool {
    head.is_ascii() && !head.lines().any(|line| line.to_lowercase().starts_with("x-evil")) && !head.contains('\0')
}

#[tokio::test]
async fn injected_text_stays_in_paths_queries_and_bodies() {
    let server = responding(Response::ok("{}"));
    let prove = prove_builder(server.url()).build().unwrap();
    let genauth = genauth_builder(server.url()).build().unwrap();
    for attack in ATTACKS {
        let _ = prove.get_identity(attack, &GetIdentityQuery::new()).without_validation().await;
        let _ = genauth.get_user(&GetUserQuery::new(attack)).without_validation().await;
        let _ = genauth.create_user(&CreateUserReqDto::new().with_username(attack)).without_validation().await;
    }
    let requests = server.all_requests();
    assert!(requests.len() >= 3 * ATTACKS.len(), "{}", requests.len());
    for request in &requests {
        assert!(is_clean(&request.head), "{request:?}");
    }
    assert!(requests.iter().any(|request| request.head.starts_with("GET /v3/identity/a%0D%0Ax-evil%3A%201 ")));
}

#[tokio::test]
async fn header_texts_are_validated_when_the_client_is_built() {
    for attack in ATTACKS {
        let unusable = |built: Result<genauth::Client, BuildError>| {
            let error = built.unwrap_err();
            assert!(matches!(error, BuildError::InvalidHeader(_) | BuildError::InvalidCredential(_)), "{error}");
            assert!(!error.to_string().contains("evil"), "{error}");
        };
        let builder = || genauth_builder("https://api.example.com");
        unusable(builder().language(attack).build());
        unusable(builder().tenant_id(attack).build());
        unusable(builder().user_agent_suffix(attack).build());
        unusable(builder().access_key(AccessKey::new(attack, "secret")).build());
        assert!(HeaderValue::from_str(attack).is_err() || !attack.is_ascii());
    }
    for secret in ["a\r\nb", "a b", "", "\u{a0}a"] {
        let built = prove_builder("https://api.example.com").credentials(ClientCredentials::new("id", secret)).build();
        assert!(matches!(built, Err(BuildError::InvalidCredential(_))));
    }
}

#[tokio::test]
async fn reserved_headers_cannot_be_set() {
    let server = responding(Response::ok("{}"));
    let client = genauth_builder(server.url()).build().unwrap();
    let value = HeaderValue::from_static("canary");
    for name in [
        "authorization",
        "Date",
        "HOST",
        "content-length",
        "content-type",
        "transfer-encoding",
        "cookie",
        "x-genauth-signature-nonce",
        "x-genauth-app-id",
        "X-Authing-Userpool-Id",
    ] {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        let error = client
            .list_users(&ListUsersRequestDto::new())
            .header(name.clone(), value.clone())
            .without_validation()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        assert!(error.to_string().contains(name.as_str()), "{error}");
        let built = genauth_builder(server.url()).default_header(name.clone(), value.clone()).build();
        assert!(matches!(built, Err(BuildError::ReservedHeader(rejected)) if rejected == name));
    }
    assert_eq!(server.all_requests().len(), 0);
}

#[tokio::test]
async fn custom_headers_are_sent_and_those_of_a_call_win() {
    let server = responding(Response::ok("{}"));
    let (trace, gate) = (HeaderName::from_static("x-trace"), HeaderName::from_static("x-gate"));
    let client = genauth_builder(server.url())
        .user_agent_suffix("shop/1.4 (checkout)")
        .default_header(trace.clone(), HeaderValue::from_static("of-the-client"))
        .default_header(gate, HeaderValue::from_static("open"))
        .build()
        .unwrap();
    let of_the_call = HeaderValue::from_static("of-the-call");
    let _ = client.list_users(&ListUsersRequestDto::new()).header(trace, of_the_call).await;
    let requests = server.all_requests();
    let head = requests[0].head.to_lowercase();
    assert!(head.contains("\r\nx-trace: of-the-call\r\n") && !head.contains("of-the-client"), "{head}");
    assert!(head.contains("\r\nx-gate: open\r\n"), "{head}");
    let agent = head.lines().find_map(|line| line.strip_prefix("user-agent: ")).unwrap();
    assert!(agent.starts_with("identity-apis/") && agent.ends_with(" shop/1.4 (checkout)"), "{agent}");
    // A body is announced with its length, and a request without one has none.
    assert!(head.contains("\r\ncontent-length: ") && !head.contains("transfer-encoding"), "{head}");
    let _ = client.get_user(&GetUserQuery::new("u")).await;
    let requests = server.all_requests();
    let head = requests[1].head.to_lowercase();
    assert!(!head.contains("content-length") && !head.contains("transfer-encoding"), "{head}");
}
