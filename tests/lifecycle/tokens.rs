//! One token for many calls, from the services or from elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use identity_apis::prove::types::{PossessionType, UnifyRequest, UnifyStatusRequest};
use identity_apis::transport::{AccessToken, BuildError, Error, RetryPolicy, TokenFuture, TokenProvider};
use identity_apis::{genauth, prove};
use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";
const FINE: &str = r#"{"correlationId":"5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f","success":"true"}"#;

fn builder(url: &str) -> prove::Builder {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(5)))
}

async fn poll(client: &prove::Client) -> Result<(), Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop)
}

/// Accepts the tokens from this number on, and gives the next number to whoever asks.
fn accepting(from: usize) -> impl Fn(&RecordedRequest) -> Response + Send + Sync + 'static {
    move |request| {
        if request.is_for_token() {
            return Response::prove_token(&format!("t-{}", request.number), 3_600);
        }
        let given = request.header("authorization").and_then(|value| value.strip_prefix("Bearer t-"));
        let accepted = given.and_then(|number| number.parse().ok()).is_some_and(|number: usize| number >= from);
        if accepted {
            Response::ok(FINE)
        } else {
            Response::status("401 Unauthorized", r#"{"code":8002,"message":"no"}"#)
        }
    }
}

async fn all_at_once(client: &prove::Client, count: usize) {
    let call = |client: prove::Client| tokio::spawn(async move { poll(&client).await });
    let calls: Vec<_> = (0..count).map(|_| call(client.clone())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn token_is_requested_once_for_a_thousand_calls() {
    let server = ScriptedServer::new(accepting(1));
    let client = builder(server.url()).concurrency_limit(100).timeout(Duration::from_secs(120)).build().unwrap();
    all_at_once(&client, 1_000).await;
    assert_eq!((server.count(), server.token_count()), (1_000, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn token_is_renewed_once_for_concurrent_rejections() {
    let server = ScriptedServer::new(accepting(2));
    let client = builder(server.url()).concurrency_limit(100).timeout(Duration::from_secs(120)).build().unwrap();
    all_at_once(&client, 500).await;
    assert_eq!(server.token_count(), 2);
    assert!((501..=1_000).contains(&server.count()), "{}", server.count());
}

#[tokio::test]
async fn rejected_token_is_replaced_once_for_every_class() {
    let server = ScriptedServer::new(accepting(2));
    let client = builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
    client.unify(&opening).await.unwrap();
    assert_eq!(server.count(), 2, "a message too: what was rejected was not acted on");

    let server = ScriptedServer::new(accepting(usize::MAX));
    let client = builder(server.url()).build().unwrap();
    let error = client.unify(&opening).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!((server.count(), server.token_count()), (2, 2), "once");
}

#[tokio::test]
async fn envelope_with_401_rejects_the_token() {
    let server = ScriptedServer::new(|request| {
        if request.is_for_token() {
            let jwt = "e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.c2ln";
            return Response::ok(format!(
                r#"{{"statusCode":200,"message":"","data":{{"access_token":"{jwt}{}","expires_in":7200}}}}"#,
                request.number
            ));
        }
        let is_new = request.header("authorization").is_some_and(|value| value.ends_with("c2ln2"));
        Response::ok(if is_new {
            r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#
        } else {
            r#"{"statusCode":401,"message":"expired"}"#
        })
    });
    let client = genauth::Client::builder()
        .base_url(server.url())
        .access_key(genauth::AccessKey::new("key", "s3cr3t"))
        .authentication(genauth::Authentication::ManagementToken)
        .build()
        .unwrap();
    client.list_users(&genauth::types::ListUsersRequestDto::new()).await.unwrap();
    assert_eq!((server.count(), server.token_count()), (2, 2));
    assert_eq!(server.requests()[1].header("x-genauth-userpool-id"), Some("pool-1"));
    assert_eq!(server.token_requests()[0].body, r#"{"accessKeyId":"key","accessKeySecret":"s3cr3t"}"#);
}

#[tokio::test]
async fn token_requests_are_retried_and_their_failure_is_shared() {
    let busy = || Response::status("503 Service Unavailable", "{}");
    let server = ScriptedServer::new(move |request| match (request.is_for_token(), request.number) {
        (true, 1 | 2) => busy(),
        (true, _) => Response::prove_token("t", 3_600),
        _ => Response::ok(FINE),
    });
    poll(&builder(server.url()).build().unwrap()).await.unwrap();
    assert_eq!((server.count(), server.token_count()), (1, 3));

    let server = ScriptedServer::new(move |_| busy());
    let client = builder(server.url()).build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| client.clone()).map(|client| async move { poll(&client).await }).collect();
    let calls: Vec<_> = calls.into_iter().map(tokio::spawn).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.is_retryable(), "{error:?}");
        assert_eq!(error.operation(), "unify_status");
    }
    assert_eq!((server.count(), server.token_count()), (0, 3), "one attempt for all of them");
}

#[tokio::test]
async fn rejected_credentials_are_not_retried() {
    let server = ScriptedServer::new(|_| Response::status("401 Unauthorized", r#"{"code":8002,"message":"no"}"#));
    let error = poll(&builder(server.url()).build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!((server.count(), server.token_count()), (0, 1));
}

#[tokio::test]
async fn token_wait_ends_with_the_timeout_of_the_call() {
    let server = ScriptedServer::new(|_| Response::stall());
    let client = builder(server.url()).build().unwrap();
    let started = Instant::now();
    let request = UnifyStatusRequest::new(SESSION);
    let error = client.unify_status(&request).timeout(Duration::from_millis(100)).await.unwrap_err();
    let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
    assert_eq!((timeout.after(), timeout.is_unsent()), (Duration::from_millis(100), true));
    assert!(error.to_string().contains("no token"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn token_request_failure_leaves_the_call_unsent() {
    let server = ScriptedServer::new(|_| Response::close());
    let client = builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
    let error = poll(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.is_unsent()), "{error:?}");
}

/// A vault of a caller's own.
#[derive(Default)]
struct Vault {
    given: AtomicUsize,
    rejected: Arc<AtomicUsize>,
    user_pool: Option<&'static str>,
    sealed: bool,
}

impl TokenProvider for Vault {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            if self.sealed {
                return Err("the vault is sealed".into());
            }
            let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
            let token = AccessToken::new(format!("t-{number}")).expires_in(Duration::from_secs(600));
            Ok(match self.user_pool {
                Some(pool) => token.for_user_pool(pool),
                None => token,
            })
        })
    }

    fn invalidate(&self, token: &AccessToken) {
        assert_eq!(token.token().expose(), "t-1");
        self.rejected.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn token_provider_supplies_tokens() {
    let server = ScriptedServer::new(accepting(2));
    let vault = Vault::default();
    let rejected = Arc::clone(&vault.rejected);
    let client = prove::Client::builder().base_url(server.url()).token_provider(vault).build().unwrap();
    poll(&client).await.unwrap();
    poll(&client).await.unwrap();
    assert_eq!(server.token_count(), 0);
    assert_eq!((server.count(), rejected.load(Ordering::SeqCst)), (3, 1));
}

#[tokio::test]
async fn token_provider_failure_is_the_source_of_the_error() {
    let server = ScriptedServer::new(accepting(1));
    let vault = Vault { sealed: true, ..Vault::default() };
    let client = prove::Client::builder().base_url(server.url()).token_provider(vault).build().unwrap();
    let error = poll(&client).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn token_provider_of_genauth_supplies_the_user_pool() {
    let list = genauth::types::ListUsersRequestDto::new();
    let fine = || Response::ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#);
    let server = ScriptedServer::sequence([fine()]);
    let vault = Vault { user_pool: Some("pool-7"), ..Vault::default() };
    let client = genauth::Client::builder().base_url(server.url()).token_provider(vault).build().unwrap();
    client.list_users(&list).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("authorization"), Some("Bearer t-1"));
    assert_eq!(requests[0].header("x-genauth-userpool-id"), Some("pool-7"));
    assert_eq!(requests[0].header("x-genauth-signature-nonce"), None);

    // A token that is no JWT does not say which pool it is for.
    let client = genauth::Client::builder().base_url(server.url()).token_provider(Vault::default()).build().unwrap();
    let error = client.list_users(&list).await.unwrap_err();
    assert!(error.to_string().contains("for_user_pool"), "{error}");
    assert_eq!(server.count(), 1);
}

#[test]
fn client_without_credentials_is_not_built() {
    let error = prove::Client::builder().build().unwrap_err();
    assert!(matches!(error, BuildError::MissingCredential(_)), "{error:?}");
    let error = genauth::Client::builder().build().unwrap_err();
    assert!(matches!(error, BuildError::MissingCredential(_)), "{error:?}");
}
