//! A server for both kinds of calls that fails at a given rate, and counts what it processed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};

struct Shared {
    faults_percent: u64,
    /// How often the call with each number was processed.
    processed: Mutex<Vec<u8>>,
    requests: AtomicU64,
    tokens: AtomicU64,
    random: AtomicU64,
}

/// Serves until the process is killed. Its first line of output is its URL.
pub(crate) async fn run(faults_percent: u64) {
    let shared = Arc::new(Shared {
        faults_percent,
        processed: Mutex::default(),
        requests: AtomicU64::new(0),
        tokens: AtomicU64::new(0),
        random: AtomicU64::new(1),
    });
    let server = ScriptedServer::builder()
        .keep_alive()
        .without_recording()
        .script(move |request| shared.respond(request))
        .start();
    println!("{}", server.url());
    std::future::pending::<()>().await;
}

/// What happens to a request.
#[derive(Clone, Copy)]
enum RequestOutcome {
    Success,
    Slow,
    ResetBeforeProcessing,
    ResetAfterProcessing,
    ShortBody,
    Throttled,
    Unavailable,
    FailedAfterProcessing,
    Unauthorized,
}

const FAULTS: [RequestOutcome; 8] = [
    RequestOutcome::Slow,
    RequestOutcome::ResetBeforeProcessing,
    RequestOutcome::ResetAfterProcessing,
    RequestOutcome::ShortBody,
    RequestOutcome::Throttled,
    RequestOutcome::Unavailable,
    RequestOutcome::FailedAfterProcessing,
    RequestOutcome::Unauthorized,
];

impl Shared {
    fn next_outcome(&self) -> RequestOutcome {
        let random = self.next_random();
        if random % 100 < self.faults_percent {
            FAULTS[(random / 100) as usize % FAULTS.len()]
        } else {
            RequestOutcome::Success
        }
    }

    /// A scrambled counter (the finalizer of splitmix64).
    fn next_random(&self) -> u64 {
        let mut random = self.random.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        random = (random ^ (random >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        random ^ (random >> 31)
    }

    fn process(&self, number: usize) {
        let mut processed = self.processed.lock().unwrap_or_else(PoisonError::into_inner);
        if processed.len() <= number {
            processed.resize(number + 1024, 0);
        }
        processed[number] = processed[number].saturating_add(1);
    }

    /// Requests, tokens, and a digit for each call: how often it was processed.
    fn counts(&self) -> String {
        let processed = self.processed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let digits: String = processed.iter().map(|count| char::from(b'0' + (*count).min(9))).collect();
        format!("{} {} {digits}", self.requests.load(Ordering::SeqCst), self.tokens.load(Ordering::SeqCst))
    }

    fn respond(&self, request: &RecordedRequest) -> Response {
        match request.target() {
            "/counts" => return Response::ok(self.counts()),
            "/token" => {
                let number = self.tokens.fetch_add(1, Ordering::SeqCst);
                return Response::prove_token(&format!("t-{number}"), 3_600);
            }
            _ => {}
        }
        self.requests.fetch_add(1, Ordering::SeqCst);
        let path = request.target();
        let Some(number) = number_of(path, &request.body) else { return Response::status("400 Bad Request", "{}") };
        let success = if path == "/v3/unify" { r#""pending""# } else { "true" };
        let success = format!(
            r#"{{"success":{success},"proveId":"{number}","correlationId":"{number}","phoneNumber":"2001004014"}}"#
        );
        match self.next_outcome() {
            RequestOutcome::ResetBeforeProcessing => return Response::reset(),
            RequestOutcome::Throttled => return Response::status("429 Too Many Requests", r#"{"message":"slower"}"#),
            RequestOutcome::Unavailable => {
                return Response::status("503 Service Unavailable", r#"{"message":"later"}"#);
            }
            RequestOutcome::Unauthorized => return Response::status("401 Unauthorized", r#"{"code":8002}"#),
            outcome => {
                self.process(number);
                match outcome {
                    RequestOutcome::ResetAfterProcessing => return Response::reset(),
                    RequestOutcome::FailedAfterProcessing => {
                        return Response::status("500 Internal Server Error", r#"{"code":8000}"#);
                    }
                    RequestOutcome::ShortBody => {
                        let length = success.len();
                        return Response::raw(format!(
                            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{\"success\""
                        ));
                    }
                    RequestOutcome::Slow => {
                        return Response::ok(success).after(Duration::from_millis(10 + self.next_random() % 300));
                    }
                    _ => {}
                }
            }
        }
        Response::ok(success)
    }
}

/// The number that a call carries, in its body or at the end of its path.
fn number_of(path: &str, body: &str) -> Option<usize> {
    let after = match body.split_once(r#""clientRequestId":""#) {
        Some((_, after)) => after.split('"').next()?,
        None => path.rsplit('/').next()?,
    };
    after.parse().ok()
}
