//! What a call does after a response that it can do something about, and what it reports when it cannot.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use super::*;
use crate::genauth::server_clock::http_date;
use crate::transport::RetryPolicy;

fn prove(peer: Arc<dyn Peer>) -> prove::Client {
    let builder = prove::Client::builder().base_url(NOWHERE).credentials(prove::ClientCredentials::new("id", "s3cr3t"));
    builder.peer(peer).build().unwrap()
}

pub(super) const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";

async fn unify_status(client: &prove::Client) -> Result<(), Error> {
    client.unify_status(&prove::types::UnifyStatusRequest::new(SESSION)).await.map(drop)
}

/// Plays these steps for calls and those for tokens, the last ones over and over.
pub(super) fn playing(calls: Vec<Step>, tokens: Vec<Step>) -> (Log, Arc<dyn Peer>) {
    let counts = [AtomicUsize::new(0), AtomicUsize::new(0)];
    peer(move |sent| {
        let (count, steps) = if sent.for_token { (&counts[0], &tokens) } else { (&counts[1], &calls) };
        steps[count.fetch_add(1, Ordering::SeqCst).min(steps.len() - 1)].clone()
    })
}

pub(super) fn token(expires_in: &str) -> Step {
    response(200, &format!(r#"{{"access_token":"abc","expires_in":{expires_in}}}"#))
}

fn wait(status: u16, seconds: &str) -> Step {
    Step::Response(status, vec![("retry-after", seconds.to_owned())], "{}".to_owned())
}

fn is_unsent(error: &Error) -> bool {
    match error {
        Error::Transport(error) => error.is_unsent(),
        Error::Timeout(error) => error.is_unsent(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_had_hides_no_attempt_that_may_have_been_processed() {
    for failing in [Step::Closed, Step::Refused, Step::Hangs] {
        for (first, was_processed) in [(wait(503, "2"), true), (wait(429, "2"), false)] {
            // The token ends while the call waits for its next attempt.
            let (log, peer) = playing(vec![first], vec![token("1"), failing.clone()]);
            let error = unify_status(&prove(peer)).await.unwrap_err();
            assert_eq!(log.requests().len(), 1);
            assert_eq!(is_unsent(&error), !was_processed, "{failing:?}: {error:?}");
        }
        // Without an attempt nothing was sent.
        let (log, peer) = playing(vec![response(200, "{}")], vec![failing.clone()]);
        let error = unify_status(&prove(peer)).await.unwrap_err();
        assert!(is_unsent(&error) && log.requests().is_empty(), "{failing:?}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_no_header_is_an_error_of_the_calls_at_hand() {
    let odd = response(200, r#"{"access_token":"a\nb","expires_in":3600}"#);
    let (log, peer) = playing(vec![response(200, r#"{"success":"true"}"#)], vec![odd, token("3600")]);
    let client = prove(peer);
    let error = unify_status(&client).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("a\\nb"));
    assert!(log.requests().is_empty());
    unify_status(&client).await.unwrap();
    assert_eq!((log.requests().len(), log.for_tokens()), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn a_token_of_unclear_lifetime_is_kept_for_a_minute() {
    for (expires_in, longest) in [("-1", 60), ("0", 60), ("null", 60), ("\"soon\"", 60), ("1e0", 1), ("\"10\"", 10)] {
        let (log, peer) = playing(vec![response(200, r#"{"success":"true"}"#)], vec![token(expires_in)]);
        let client = prove(peer);
        for _ in 0..50 {
            unify_status(&client).await.unwrap();
        }
        assert_eq!(log.for_tokens(), 1, "{expires_in}");
        tokio::time::sleep(Duration::from_secs(longest)).await;
        unify_status(&client).await.unwrap();
        assert_eq!(log.for_tokens(), 2, "{expires_in}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_a_service_asks_for_is_borne_without_a_deadline() {
    for (asked, at_least, at_most) in
        [("99999999999999999999", 364 * 86_400, 366 * 86_400), ("7", 7, 8), ("-1", 0, 1), ("1.5", 0, 1), ("", 0, 1)]
    {
        let fine = response(200, r#"{"success":"true"}"#);
        let (log, peer) = playing(vec![wait(503, asked), fine], vec![token("3600")]);
        let began = tokio::time::Instant::now();
        let client = prove(peer);
        let request = prove::types::UnifyStatusRequest::new(SESSION);
        client.unify_status(&request).timeout(Duration::MAX).attempt_timeout(Duration::MAX).await.unwrap();
        let took = began.elapsed().as_secs();
        assert!((at_least..=at_most).contains(&took), "{asked}: {took}");
        assert_eq!(log.requests().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn backoff_of_any_length_is_borne_without_a_deadline() {
    let fine = response(200, r#"{"success":"true"}"#);
    let (log, peer) = playing(vec![response(503, "{}"), fine], vec![token("1e400")]);
    let policy = RetryPolicy::default().initial_backoff(Duration::MAX).max_backoff(Duration::MAX);
    let client = prove(peer).with_retry(policy);
    let request = prove::types::UnifyStatusRequest::new(SESSION);
    let patience = Duration::from_secs(3_600);
    let call = client.unify_status(&request).timeout(Duration::MAX).send();
    assert!(tokio::time::timeout(patience, call).await.is_err());
    assert_eq!(log.requests().len(), 1);
}

/// The date of a request is rejected with an offset of an hour.
fn date_rejected(status: u16, body: &str) -> Step {
    let there = http_date(SystemTime::now() + Duration::from_secs(3_600)).unwrap();
    Step::Response(status, vec![("date", there)], body.to_owned())
}

#[tokio::test(start_paused = true)]
async fn a_rejected_date_is_corrected_wherever_its_code_is_and_only_then() {
    let user = r#"{"statusCode":200,"message":"","data":{"userId":"u-1"}}"#;
    for (status, body, is_corrected) in [
        (401, r#"{"statusCode":401,"message":"no","apiCode":1303}"#, true),
        (401, r#"{"statusCode":1304,"message":"no"}"#, true),
        (200, r#"{"statusCode":1304,"message":"no"}"#, true),
        (200, r#"{"statusCode":"1305","message":"no"}"#, true),
        (200, r#"{"statusCode":401,"message":"no","apiCode":1304}"#, true),
        (200, r#"{"statusCode":403,"message":"no","apiCode":1304}"#, true),
        (400, r#"{"statusCode":400,"message":"no","apiCode":1304}"#, true),
        (403, r#"{"statusCode":403,"message":"no","apiCode":1305}"#, true),
        (403, r#"{"statusCode":1304,"message":"no","apiCode":7}"#, true),
        (401, r#"{"statusCode":401,"message":"no","apiCode":1300}"#, false),
        (403, r#"{"statusCode":403,"message":"no","apiCode":1306}"#, false),
        (200, r#"{"statusCode":1302,"message":"no"}"#, false),
        (400, r#"{"message":"1304"}"#, false),
        // What was done before an error of this kind is open.
        (500, r#"{"statusCode":500,"message":"no","apiCode":1304}"#, false),
    ] {
        let (log, peer) = playing(vec![date_rejected(status, body), response(200, user)], Vec::new());
        let client = signed_genauth(peer);
        let request = genauth::types::CreateUserReqDto::new().with_username("mara.okafor");
        let result = client.create_user(&request).await.map(drop);
        assert_eq!(log.requests().len(), if is_corrected { 2 } else { 1 }, "{status} {body}: {result:?}");
        assert!(!is_corrected || log.requests()[0].date != log.requests()[1].date, "{status} {body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_that_is_rejected_again_is_not_corrected_again() {
    let body = r#"{"statusCode":1304,"message":"no"}"#;
    let (log, peer) = playing(vec![date_rejected(200, body)], Vec::new());
    let error = list_users(&signed_genauth(peer)).await.unwrap_err();
    assert!(matches!(&error, Error::Api(inner) if inner.code() == Some(1304)), "{error:?}");
    assert_eq!(log.requests().len(), 2);
}
