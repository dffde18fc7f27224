//! A server for both kinds of calls that fails as often as it is told to, and counts its acts.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

struct Shared {
    faults_percent: u64,
    /// How often the call of that number was acted on.
    acts: Mutex<Vec<u8>>,
    requests: AtomicU64,
    tokens: AtomicU64,
    random: AtomicU64,
}

/// Serves until it is killed. Its first line of output is its address.
pub(crate) async fn run(faults_percent: u64) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
    println!("http://{}", listener.local_addr().expect("a bound socket has an address"));
    let shared = Arc::new(Shared {
        faults_percent,
        acts: Mutex::default(),
        requests: AtomicU64::new(0),
        tokens: AtomicU64::new(0),
        random: AtomicU64::new(1),
    });
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(connection(socket, Arc::clone(&shared)));
    }
}

/// What happens to a request.
#[derive(Clone, Copy)]
enum Fate {
    Good,
    Slow,
    ResetBeforeActing,
    ResetAfterActing,
    ShortBody,
    Throttled,
    Unavailable,
    FailedAfterActing,
    Unauthorized,
}

const FAULTS: [Fate; 8] = [
    Fate::Slow,
    Fate::ResetBeforeActing,
    Fate::ResetAfterActing,
    Fate::ShortBody,
    Fate::Throttled,
    Fate::Unavailable,
    Fate::FailedAfterActing,
    Fate::Unauthorized,
];

impl Shared {
    fn fate(&self) -> Fate {
        let random = self.next_random();
        if random % 100 < self.faults_percent { FAULTS[(random / 100) as usize % FAULTS.len()] } else { Fate::Good }
    }

    /// A scrambled counter (the finaliser of splitmix64).
    fn next_random(&self) -> u64 {
        let mut random = self.random.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        random = (random ^ (random >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        random ^ (random >> 31)
    }

    fn act(&self, number: usize) {
        let mut acts = self.acts.lock().unwrap_or_else(PoisonError::into_inner);
        if acts.len() <= number {
            acts.resize(number + 1024, 0);
        }
        acts[number] = acts[number].saturating_add(1);
    }
}

async fn connection(mut socket: TcpStream, shared: Arc<Shared>) {
    let mut pending = Vec::new();
    while let Some((head, body)) = read_request(&mut socket, &mut pending).await {
        if answer(&mut socket, &shared, &head, &body).await.is_err() {
            return;
        }
    }
}

/// An error ends the connection.
async fn answer(socket: &mut TcpStream, shared: &Shared, head: &str, body: &str) -> std::io::Result<()> {
    let path = head.split(' ').nth(1).unwrap_or_default();
    if path == "/counts" {
        let acts = shared.acts.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let counts = format!(
            "{} {} {}",
            shared.requests.load(Ordering::SeqCst),
            shared.tokens.load(Ordering::SeqCst),
            acts.iter().map(|count| char::from(b'0' + (*count).min(9))).collect::<String>()
        );
        return reply(socket, "200 OK", &counts).await;
    }
    if path == "/token" {
        let number = shared.tokens.fetch_add(1, Ordering::SeqCst);
        let token = format!(r#"{{"access_token":"t-{number}","token_type":"Bearer","expires_in":3600}}"#);
        return reply(socket, "200 OK", &token).await;
    }
    shared.requests.fetch_add(1, Ordering::SeqCst);
    let Some(number) = number_of(path, body) else { return reply(socket, "400 Bad Request", "{}").await };
    let success = if path == "/v3/unify" { r#""pending""# } else { "true" };
    let good = format!(
        r#"{{"success":{success},"proveId":"{number}","correlationId":"{number}","phoneNumber":"2001004014"}}"#
    );
    let reset = |socket: &TcpStream| {
        socket.set_zero_linger()?;
        Err(std::io::ErrorKind::ConnectionReset.into())
    };
    match shared.fate() {
        Fate::ResetBeforeActing => return reset(socket),
        Fate::Throttled => return reply(socket, "429 Too Many Requests", r#"{"message":"slower"}"#).await,
        Fate::Unavailable => return reply(socket, "503 Service Unavailable", r#"{"message":"later"}"#).await,
        Fate::Unauthorized => return reply(socket, "401 Unauthorized", r#"{"code":8002}"#).await,
        fate => {
            shared.act(number);
            match fate {
                Fate::ResetAfterActing => return reset(socket),
                Fate::FailedAfterActing => return reply(socket, "500 Internal Server Error", r#"{"code":8000}"#).await,
                Fate::ShortBody => {
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{{\"success\"", good.len());
                    socket.write_all(head.as_bytes()).await?;
                    return Err(std::io::ErrorKind::ConnectionAborted.into());
                }
                Fate::Slow => tokio::time::sleep(Duration::from_millis(10 + shared.next_random() % 300)).await,
                _ => {}
            }
        }
    }
    reply(socket, "200 OK", &good).await
}

/// The number that a call carries, in its body or at the end of its path.
fn number_of(path: &str, body: &str) -> Option<usize> {
    let after = match body.split_once(r#""clientRequestId":""#) {
        Some((_, after)) => after.split('"').next()?,
        None => path.rsplit('/').next()?,
    };
    after.parse().ok()
}

async fn reply(socket: &mut TcpStream, status: &str, body: &str) -> std::io::Result<()> {
    let text =
        format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    socket.write_all(text.as_bytes()).await
}

async fn read_request(socket: &mut TcpStream, pending: &mut Vec<u8>) -> Option<(String, String)> {
    let mut buffer = [0; 4096];
    loop {
        if let Some(request) = take_request(pending) {
            return Some(request);
        }
        match socket.read(&mut buffer).await {
            Ok(count) if count > 0 => pending.extend_from_slice(&buffer[..count]),
            _ => return None,
        }
    }
}

fn take_request(pending: &mut Vec<u8>) -> Option<(String, String)> {
    let end = pending.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&pending[..end]).into_owned();
    let length = head
        .to_ascii_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok())
        .unwrap_or(0);
    if pending.len() < end + length {
        return None;
    }
    let body = String::from_utf8_lossy(&pending[end..end + length]).into_owned();
    pending.drain(..end + length);
    Some((head, body))
}
