//! Where the flows are tested: a sandbox, or a server with answers written down.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use identity_apis::prove::{Client, ClientCredentials};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Life of a session, as documented.
pub(crate) const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// Passes once the client SDK has reported its last step.
pub(crate) const PHONE: &str = "2001004014";
/// Passes without the client SDK.
pub(crate) const PHONE_ALONE: &str = "2001004018";

/// Of Pre-Fill: passes once the client SDK has reported its last step; born 1981-01-17, number ends in 8370.
pub(crate) const PERSON: &str = "2001001686";
/// Of Pre-Fill: passes without the client SDK.
pub(crate) const PERSON_ALONE: &str = "2001001695";

pub(crate) async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client_of(&sandbox);
    (sandbox, client)
}

/// A client as another machine would have it.
pub(crate) fn client_of(sandbox: &Sandbox) -> Client {
    let known = sandbox.prove_credentials();
    client(&sandbox.url(), &known.client_id, &known.client_secret)
}

fn client(url: &str, id: &str, secret: &str) -> Client {
    Client::builder().base_url(url).credentials(ClientCredentials::new(id, secret)).build().unwrap()
}

/// An answer written down: status, further header lines, body.
#[derive(Clone)]
pub(crate) struct Written(u16, &'static str, Value);

pub(crate) fn ok(body: Value) -> Written {
    Written(200, "", body)
}

pub(crate) fn fails(status: u16, header: &'static str) -> Written {
    Written(status, header, json!({"code": 8000, "message": "not now"}))
}

/// A server that gives the answers in their order, the last one again and again, and keeps what it was asked.
pub(crate) struct Script {
    asked: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Script {
    pub(crate) fn start(answers: impl IntoIterator<Item = Written>) -> (Self, Client) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        let mut answers: VecDeque<Written> = answers.into_iter().collect();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                serve(&mut stream.unwrap(), &mut answers, &kept);
            }
        });
        (Self { asked }, client(&url, "id", "secret"))
    }

    /// Path and body of every call, those for tokens apart.
    pub(crate) fn asked(&self) -> Vec<(String, Value)> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(stream: &mut TcpStream, answers: &mut VecDeque<Written>, asked: &Mutex<Vec<(String, Value)>>) {
    let Some((head, body)) = read(stream) else { return };
    let token = || ok(json!({"access_token": "t", "token_type": "Bearer", "expires_in": 3600}));
    let target = head.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let answer = if target == "POST /token" {
        token()
    } else {
        asked.lock().unwrap().push((target, serde_json::from_slice(&body).unwrap_or_default()));
        let next = answers.pop_front().unwrap();
        if answers.is_empty() {
            answers.push_back(next.clone());
        }
        next
    };
    let Written(status, header, body) = answer;
    let body = body.to_string();
    let length = body.len();
    let head = format!("HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n");
    let _ = stream.write_all(format!("{head}{header}connection: close\r\n\r\n{body}").as_bytes());
}

/// Head and body of a request.
fn read(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&buffer[..count]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length = head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(0, |(_, value)| value.trim().parse().unwrap());
        if bytes.len() >= end + 4 + length {
            return Some((head, bytes.split_off(end + 4)));
        }
    }
}
