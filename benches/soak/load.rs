//! Many tasks that call as fast as they can, and what became of each call.

use std::fmt;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use identity_apis::prove::types::{EnrollIdentityRequest, GetIdentityQuery, PossessionType, UnifyRequest};
use identity_apis::prove::{Client, ClientCredentials};
use identity_apis::transport::Error;
use identity_apis_test_support::memory;

use crate::Choices;

/// More calls than a run can make.
const MOST_CALLS: usize = 1 << 24;

/// What became of a call.
const NOT_STARTED: u8 = 0;
const STARTED: u8 = 1;
const GOOD: u8 = 2;
const WRONG_RESPONSE: u8 = 3;
const DROPPED: u8 = 4;
const FIRST_ERROR: u8 = 5;
const ERRORS: [&str; 6] = ["Invalid", "Auth", "Api", "Decode", "Transport", "Timeout"];

struct Shared {
    client: Client,
    outcomes: Vec<AtomicU8>,
    next: AtomicUsize,
    end: Instant,
}

/// Runs the load and compares what the callers got with what the server did.
pub(crate) async fn run(choices: &Choices) -> Report {
    let mut server = Server::start(choices.faults_percent);
    let client = Client::builder()
        .base_url(&server.url)
        .credentials(ClientCredentials::new("client", "secret"))
        .timeout(Duration::from_secs(5))
        .build()
        .expect("the address of the server is a base URL");
    let shared = Arc::new(Shared {
        client,
        outcomes: (0..MOST_CALLS).map(|_| AtomicU8::new(NOT_STARTED)).collect(),
        next: AtomicUsize::new(0),
        end: Instant::now() + Duration::from_secs(choices.seconds),
    });
    let tasks: Vec<_> = (0..choices.tasks).map(|_| tokio::spawn(task(Arc::clone(&shared)))).collect();
    let samples = watch_memory(choices.seconds).await;
    for task in tasks {
        task.await.expect("no task panics");
    }
    // What was dropped in flight may still arrive.
    tokio::time::sleep(Duration::from_secs(1)).await;
    Report::new(&shared, &server.counts(), &samples)
}

async fn task(shared: Arc<Shared>) {
    while Instant::now() < shared.end {
        let number = shared.next.fetch_add(1, Ordering::Relaxed);
        if number >= MOST_CALLS {
            return;
        }
        shared.outcomes[number].store(STARTED, Ordering::Relaxed);
        // Some callers lose patience: a call that is dropped must not disturb the others.
        let outcome = if number % 20 == 19 {
            let patience = Duration::from_micros(100 + (number as u64 * 7919) % 20_000);
            tokio::time::timeout(patience, call(&shared.client, number)).await.unwrap_or(DROPPED)
        } else {
            call(&shared.client, number).await
        };
        shared.outcomes[number].store(outcome, Ordering::Relaxed);
    }
}

/// A third each: reads, calls with a side effect, and calls that send a message.
async fn call(client: &Client, number: usize) -> u8 {
    let id = number.to_string();
    let same = match number % 3 {
        0 => client
            .get_identity(&id, &GetIdentityQuery::new())
            .await
            .map(|response| response.prove_id.as_ref() == Some(&id)),
        1 => {
            let request = EnrollIdentityRequest::new("2001004014").with_client_request_id(&*id);
            client.enroll_identity(&request).await.map(|response| response.prove_id == id)
        }
        _ => {
            let request = UnifyRequest::new(&*id, PossessionType::Mobile).with_phone_number("2001004014");
            client.unify(&request).await.map(|response| response.correlation_id == id)
        }
    };
    match same {
        Ok(true) => GOOD,
        Ok(false) => WRONG_RESPONSE,
        Err(error) => {
            FIRST_ERROR
                + match error {
                    Error::Invalid(_) => 0,
                    Error::Auth(_) => 1,
                    Error::Api(_) => 2,
                    Error::Decode(_) => 3,
                    Error::Transport(_) => 4,
                    _ => 5,
                }
        }
    }
}

/// Resident memory, second by second.
async fn watch_memory(seconds: u64) -> Vec<u64> {
    let mut samples = Vec::new();
    for _ in 0..seconds {
        tokio::time::sleep(Duration::from_secs(1)).await;
        samples.extend(memory::resident(std::process::id()));
    }
    samples
}

/// The server's process; it ends with this value.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(faults_percent: u64) -> Self {
        let program = std::env::current_exe().expect("the running program has a path");
        let mut process = Command::new(program)
            .args(["--server", "--faults", &faults_percent.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can start itself");
        let mut url = String::new();
        let output = process.stdout.as_mut().expect("its output is piped");
        BufReader::new(output).read_line(&mut url).expect("the server prints its address");
        Self { process, url: url.trim().to_owned() }
    }

    /// Requests, token requests, and acts by number of call.
    fn counts(&mut self) -> (u64, u64, Vec<u8>) {
        let address = self.url.trim_start_matches("http://");
        let mut socket = TcpStream::connect(address).expect("the server still listens");
        socket.write_all(b"GET /counts HTTP/1.1\r\n\r\n").expect("the server still reads");
        let mut reader = BufReader::new(socket);
        let mut length = 0;
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).expect("the server responds");
            if let Some(text) = line.strip_prefix("content-length: ") {
                length = text.trim().parse().expect("a length is a number");
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("the response is complete");
        let body = String::from_utf8(body).expect("the response is ASCII");
        let mut parts = body.split(' ');
        let mut number = || parts.next().and_then(|text| text.parse().ok()).unwrap_or(0);
        let (requests, tokens) = (number(), number());
        (requests, tokens, parts.next().unwrap_or_default().bytes().map(|digit| digit - b'0').collect())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a run came to.
pub(crate) struct Report {
    calls: usize,
    good: usize,
    wrong: usize,
    dropped: usize,
    lost: usize,
    errors: [usize; ERRORS.len()],
    /// Calls with a side effect or a message on which the server acted more than once.
    doubled: usize,
    /// Good calls with a side effect or a message on which the server did not act.
    missing: usize,
    requests: u64,
    tokens: u64,
    /// Median of resident memory in MiB: after a third of the time, and at the end.
    memory: Option<(f64, f64)>,
}

impl Report {
    fn new(shared: &Shared, (requests, tokens, acts): &(u64, u64, Vec<u8>), samples: &[u64]) -> Self {
        let calls = shared.next.load(Ordering::Relaxed).min(MOST_CALLS);
        let mut report = Self {
            calls,
            good: 0,
            wrong: 0,
            dropped: 0,
            lost: 0,
            errors: [0; ERRORS.len()],
            doubled: 0,
            missing: 0,
            requests: *requests,
            tokens: *tokens,
            memory: growth(samples),
        };
        for (number, outcome) in shared.outcomes.iter().take(calls).enumerate() {
            let acted = acts.get(number).copied().unwrap_or(0);
            let is_read = number % 3 == 0;
            match outcome.load(Ordering::Relaxed) {
                NOT_STARTED | STARTED => report.lost += 1,
                GOOD => {
                    report.good += 1;
                    report.missing += usize::from(acted == 0);
                }
                WRONG_RESPONSE => report.wrong += 1,
                DROPPED => report.dropped += 1,
                error => report.errors[usize::from(error - FIRST_ERROR)] += 1,
            }
            report.doubled += usize::from(!is_read && acted > 1);
        }
        report
    }

    /// Whether everything is as it must be. Memory may move by a tenth.
    pub(crate) fn holds(&self) -> bool {
        let is_flat = self.memory.is_none_or(|(early, late)| late <= early * 1.1);
        self.lost == 0 && self.wrong == 0 && self.doubled == 0 && self.missing == 0 && self.good > 0 && is_flat
    }
}

/// The medians of the middle third and of the last third.
fn growth(samples: &[u64]) -> Option<(f64, f64)> {
    let median = |part: &[u64]| {
        let mut sorted = part.to_vec();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).map(|kib| *kib as f64 / 1024.0)
    };
    let third = samples.len() / 3;
    Some((median(samples.get(third..2 * third)?)?, median(samples.get(2 * third..)?)?))
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "| | |\n|---|---:|")?;
        writeln!(out, "| calls | {} |", self.calls)?;
        writeln!(out, "| good | {} |", self.good)?;
        for (name, count) in ERRORS.iter().zip(self.errors) {
            writeln!(out, "| error `{name}` | {count} |")?;
        }
        writeln!(out, "| dropped by the caller | {} |", self.dropped)?;
        writeln!(out, "| requests that arrived | {} |", self.requests)?;
        writeln!(out, "| token requests | {} |", self.tokens)?;
        writeln!(out, "| lost | {} |", self.lost)?;
        writeln!(out, "| with the response of another call | {} |", self.wrong)?;
        writeln!(out, "| acted on twice | {} |", self.doubled)?;
        writeln!(out, "| good but not acted on | {} |", self.missing)?;
        match self.memory {
            Some((early, late)) => writeln!(out, "| memory, last third to middle third | {:.2} |", late / early)?,
            None => writeln!(out, "| memory, last third to middle third | not available here |")?,
        }
        writeln!(out, "\n{}", if self.holds() { "all as it must be" } else { "NOT as it must be" })
    }
}
