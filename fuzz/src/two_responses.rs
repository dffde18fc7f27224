//! A client that gets two responses in turn, on a machine whose clock shows anything.

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use identity_apis::fuzzing::{Given, Sent, genauth_client, prove_client};
use identity_apis::genauth::Authentication;
use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery, ListUsersRequestDto};
use identity_apis::prove::types::{PossessionType, UnifyRequest, UnifyStatusRequest};
use identity_apis::transport::{Error, HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

/// A day, and the second by which a date may be off.
const MAX_DIFFERENCE: u64 = 86_401;

/// The time of a call, and what one more wait may take.
const LONGEST_CALL: Duration = Duration::from_secs(31);

static RUNTIME: LazyLock<Mutex<tokio::runtime::Runtime>> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    Mutex::new(builder.enable_time().start_paused(true).build().expect("a runtime"))
});

/// The first line is one character for service and access, what the machine's clock shows, and by how much it jumps
/// after each call, in seconds. Two responses follow, after a line `%%` each: a status, headers, an empty line, a body.
/// Four calls of one client get them in turn. No call panics, an error is never taken for a success, no side effect is
/// asked for twice unless its credentials were rejected, and every call ends in its time.
pub fn two_responses(input: &[u8]) {
    let Some(script) = Script::read(input) else { return };
    let runtime = RUNTIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    runtime.block_on(play(Arc::new(script)));
}

struct Script {
    access: u8,
    clock: AtomicI64,
    jump: i64,
    responses: Vec<(StatusCode, HeaderMap, Vec<u8>)>,
    given: AtomicUsize,
    /// What was given last to a request that was not for a token, and how many of those there were in this call.
    last: Mutex<Option<usize>>,
    sent: AtomicUsize,
}

impl Script {
    fn read(input: &[u8]) -> Option<Self> {
        let at = input.iter().position(|byte| *byte == b'\n')?;
        let (line, rest) = input.split_at(at);
        let line = str::from_utf8(line).ok()?;
        let mut words = line.split(' ');
        let access = *words.next()?.as_bytes().first()?;
        let mut number = || words.next().and_then(|word| word.parse::<i64>().ok()).unwrap_or_default();
        let (clock, jump) = (number(), number());
        let mut responses = Vec::new();
        let mut rest = rest;
        while let Some(at) = find(rest, b"\n%%\n") {
            rest = &rest[at + 3..];
            let end = find(&rest[1..], b"\n%%\n").map_or(rest.len(), |at| at + 1);
            responses.push(response(&rest[1..end])?);
            rest = &rest[end..];
        }
        (responses.len() == 2).then(|| Self {
            access,
            clock: AtomicI64::new(clock),
            jump,
            responses,
            given: AtomicUsize::new(0),
            last: Mutex::new(None),
            sent: AtomicUsize::new(0),
        })
    }

    /// What the machine's clock shows: the nearest time that it can.
    fn now(&self) -> SystemTime {
        // As far as Linux can show it, with room for what the client adds.
        let seconds = self.clock.load(Ordering::Relaxed);
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let epoch = SystemTime::UNIX_EPOCH;
        let shown = if seconds < 0 { epoch.checked_sub(distance) } else { epoch.checked_add(distance) };
        shown.unwrap_or(epoch)
    }

    fn jump(&self) {
        let shown = self.clock.load(Ordering::Relaxed);
        self.clock.store(shown.saturating_add(self.jump), Ordering::Relaxed);
        *self.last.lock().unwrap() = None;
        self.sent.store(0, Ordering::Relaxed);
    }

    fn respond(&self, sent: &Sent) -> Given {
        if let Some(date) = sent.headers.get("date") {
            let date = httpdate::parse_http_date(date.to_str().expect("text")).expect("a date");
            let now = self.now();
            let off = date.duration_since(now).unwrap_or_else(|early| early.duration());
            assert!(off.as_secs() <= MAX_DIFFERENCE, "{off:?}");
        }
        if sent.is_for_token && self.access.is_ascii_lowercase() {
            return Some((StatusCode::OK, HeaderMap::new(), self.token().to_vec()));
        }
        let number = self.given.fetch_add(1, Ordering::Relaxed) % self.responses.len();
        if !sent.is_for_token {
            *self.last.lock().unwrap() = Some(number);
            self.sent.fetch_add(1, Ordering::Relaxed);
        }
        Some(self.responses[number].clone())
    }

    /// A token that is always accepted by whoever reads it.
    fn token(&self) -> &'static [u8] {
        match self.access {
            b'p' => br#"{"access_token":"abc","expires_in":3600}"#,
            // {"scoped_userpool_id":"pool-1"}
            _ => br#"{"statusCode":200,"data":{"access_token":"e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.c2ln"}}"#,
        }
    }

    /// A call has ended.
    fn check(&self, result: Result<(), Error>, took: Duration, is_message: bool) {
        assert!(took <= LONGEST_CALL, "{took:?}");
        let sent = self.sent.load(Ordering::Relaxed);
        // Once more for its token or its date.
        assert!(!is_message || sent <= 2, "a message was sent {sent} times");
        match result {
            Ok(()) => {
                let last = self.last.lock().unwrap().expect("a success has a response");
                let (status, _, body) = &self.responses[last];
                assert!(status.is_success(), "{status} was taken for a success");
                if self.access.to_ascii_lowercase() != b'p' {
                    let code = serde_json::from_slice::<Value>(body).ok().map(|body| body["statusCode"].clone());
                    let means_success = |code: &Value| code.as_f64() == Some(200.0) || code.is_string();
                    assert!(code.as_ref().is_none_or(means_success), "{code:?} was taken for a success");
                }
            }
            // What else an error must not show is for the other targets.
            Err(error) => assert!(!error.to_string().contains(char::is_control), "not one line: {error}"),
        }
    }
}

/// Where a part begins in a text.
fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

/// A status, headers, an empty line, a body.
fn response(text: &[u8]) -> Option<(StatusCode, HeaderMap, Vec<u8>)> {
    let (head, body) = match find(text, b"\n\n") {
        Some(at) => (&text[..at], &text[at + 2..]),
        None => (text, &[][..]),
    };
    let mut lines = head.split(|byte| *byte == b'\n');
    let status = StatusCode::from_bytes(lines.next()?).ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let at = line.iter().position(|byte| *byte == b':')?;
        let value = line[at + 1..].trim_ascii();
        headers.append(HeaderName::from_bytes(&line[..at]).ok()?, HeaderValue::from_bytes(value).ok()?);
    }
    Some((status, headers, body.to_vec()))
}

async fn play(script: Arc<Script>) {
    let peer = Arc::clone(&script);
    let respond = move |sent: Sent| peer.respond(&sent);
    if script.access.eq_ignore_ascii_case(&b'p') {
        let client = prove_client(respond);
        let status = UnifyStatusRequest::new("5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f");
        let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
        for round in 0..4 {
            let began = tokio::time::Instant::now();
            let is_message = round % 2 == 1;
            let result = if is_message {
                client.unify(&opening).await.map(drop)
            } else {
                client.unify_status(&status).await.map(drop)
            };
            script.check(result, began.elapsed(), is_message);
            script.jump();
        }
        return;
    }
    let authentication = match script.access {
        b's' | b'S' => Authentication::Signature,
        _ => Authentication::ManagementToken,
    };
    let clock = Arc::clone(&script);
    let client = genauth_client(authentication, move || clock.now(), respond);
    let user = CreateUserReqDto::new().with_username("mara.okafor");
    for round in 0..4 {
        let began = tokio::time::Instant::now();
        let is_message = round % 2 == 1;
        let result = match round {
            0 => client.list_users(&ListUsersRequestDto::new()).await.map(drop),
            2 => client.get_user(&GetUserQuery::new("u-1")).await.map(drop),
            _ => client.create_user(&user).await.map(drop),
        };
        script.check(result, began.elapsed(), is_message);
        script.jump();
    }
}
