//! Waiting for a decision: bounded, and not ended by transient errors.

use std::future::Future;
use std::time::{Duration, Instant};

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{ProveVerifies, Session, SessionRequest, Status, Subject};
use identity_apis::prove::flows::{PollConfig, WaitError, mfa};
use identity_apis::transport::Error;
use serde_json::{Value, json};

use super::places::{PHONE, Script, Written, fails, ok, sandbox};

fn soon() -> PollConfig {
    PollConfig::timeout(Duration::from_secs(20))
        .interval(Duration::from_millis(20))
        .max_interval(Duration::from_millis(40))
}

fn opened() -> Value {
    json!({"success": "pending", "correlationId": "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11"})
}

fn pending() -> Written {
    ok(&json!({"success": "pending"}))
}

async fn scripted(responses: Vec<Written>) -> (Script, Client, Session<ProveVerifies>) {
    let (script, client) = Script::start(std::iter::once(ok(&opened())).chain(responses));
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    (script, client, session)
}

#[tokio::test]
async fn wait_returns_the_decision() {
    let (sandbox, client) = sandbox().await;
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    let person = async {
        tokio::time::sleep(Duration::from_millis(150)).await;
        assert!(sandbox.complete_client_step(session.correlation_id(), true));
    };
    let (status, ()) = tokio::join!(session.wait(&client, soon()), person);
    assert!(matches!(status.unwrap(), Status::Verified { .. }));
    assert!(sandbox.calls("unify_status").len() >= 3);

    let legacy = mfa::SessionRequest::none().open(&client).await.unwrap();
    assert!(matches!(legacy.wait(&client, soon()).await.unwrap(), mfa::Status::PossessionRequired(_)));
    sandbox.calls("mfa_status").exactly(1);
}

#[tokio::test]
async fn wait_continues_after_transient_errors() {
    let responses = vec![
        pending(),
        fails(500, ""),
        fails(503, ""),
        fails(429, "retry-after: 0\r\n"),
        pending(),
        ok(&json!({"success": "false"})),
    ];
    let (script, client, session) = scripted(responses).await;
    assert!(matches!(session.wait(&client, soon()).await.unwrap(), Status::Failed { .. }));
    assert!(script.asked().len() >= 7);
}

#[tokio::test]
async fn wait_ends_with_an_error_that_is_not_transient() {
    let (script, client, session) = scripted(vec![pending(), fails(400, ""), pending()]).await;
    let error = session.wait(&client, soon()).await.unwrap_err();
    assert!(matches!(&error, WaitError::Call(error) if matches!(**error, Error::Api(_))), "{error}");
    assert!(!error.is_deadline());
    assert_eq!(script.asked().len(), 3);
}

#[tokio::test]
async fn wait_ends_with_an_unknown_status() {
    let (_script, client, session) = scripted(vec![pending(), ok(&json!({"success": "maybe"}))]).await;
    assert!(matches!(session.wait(&client, soon()).await.unwrap(), Status::Unknown(_)));
}

#[tokio::test]
async fn wait_keeps_its_timeout() {
    let (script, client, session) = scripted(vec![pending()]).await;
    let poll = PollConfig::timeout(Duration::from_millis(400)).interval(Duration::from_millis(50));
    let start = Instant::now();
    let error = session.wait(&client, poll).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert!(error.is_deadline(), "{error}");
    assert!(std::error::Error::source(&error).is_none());
    // 50, 75, 112, ... fit in 400 ms at most five times: one opening request and six polls. A slow machine polls less often.
    assert!((2..=7).contains(&script.asked().len()), "{}", script.asked().len());
}

#[tokio::test]
async fn wait_timeout_has_the_last_error() {
    let (_script, client, session) = scripted(vec![fails(503, "")]).await;
    let poll = PollConfig::timeout(Duration::from_secs(1)).interval(Duration::from_millis(50));
    let error = session.wait(&client, poll).await.unwrap_err();
    assert!(matches!(&error, WaitError::Deadline(Some(_))), "{error}");
}

#[tokio::test]
async fn wait_honors_retry_after() {
    // The service asks for more time than remains, so that there is no further poll.
    let (script, client, session) = scripted(vec![fails(429, "retry-after: 60\r\n")]).await;
    let before = script.asked().len();
    let error = session.wait(&client, soon()).await.unwrap_err();
    assert!(error.is_deadline());
    let polls = script.asked().len() - before;
    assert_eq!(polls, 1);
}

#[tokio::test]
async fn wait_keeps_its_timeout_if_the_service_does_not_respond() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let (script, client) = Script::start([ok(&opened())]);
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    drop(script);
    let silent = Client::builder()
        .base_url(format!("http://{}", listener.local_addr().unwrap()))
        .credentials(identity_apis::prove::ClientCredentials::new("id", "secret"))
        .build()
        .unwrap();
    let start = Instant::now();
    let error = session.wait(&silent, PollConfig::timeout(Duration::from_millis(200))).await.unwrap_err();
    assert!(error.is_deadline() && start.elapsed() < Duration::from_secs(20), "{error}");
}

/// A web service awaits flows in spawned tasks.
#[tokio::test]
async fn wait_futures_are_send() {
    fn movable<F: Future + Send>(future: F) -> F {
        future
    }
    let (_script, client, session) = scripted(vec![pending()]).await;
    drop(movable(session.wait(&client, soon())));
    drop(movable(session.status(&client)));
    drop(movable(mfa::SessionRequest::none().open(&client)));
}
