//! A receiver of webhooks on a socket of its own.
#![allow(dead_code, reason = "every test file uses some of it")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a receiver does with the next request.
#[derive(Debug, Clone)]
pub(crate) enum Reaction {
    /// Responds with a status and a body.
    Status(u16, &'static str),
    /// Closes the connection without a response.
    Close,
    /// Does not respond.
    Hang,
}

/// A received request.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let first = found.next();
        assert!(found.next().is_none(), "{name} is given twice");
        first
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("json")
    }
}

/// A receiver. It responds with 200 unless it is given something else to do.
pub(crate) struct Receiver {
    port: u16,
    received: Arc<Mutex<Vec<Received>>>,
    reactions: Arc<Mutex<VecDeque<Reaction>>>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("port");
        let port = listener.local_addr().expect("address").port();
        let receiver = Self { port, received: Arc::default(), reactions: Arc::default() };
        let (received, reactions) = (Arc::clone(&receiver.received), Arc::clone(&receiver.reactions));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (received, reactions) = (Arc::clone(&received), Arc::clone(&reactions));
                tokio::spawn(serve(stream, received, reactions));
            }
        });
        receiver
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// What it does with the next requests.
    pub(crate) fn reacts(&self, reactions: impl IntoIterator<Item = Reaction>) {
        self.reactions.lock().expect("lock").extend(reactions);
    }

    /// Statuses of the next responses.
    pub(crate) fn responds(&self, statuses: impl IntoIterator<Item = u16>) {
        self.reacts(statuses.into_iter().map(|status| Reaction::Status(status, "")));
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("lock").clone()
    }

    /// Waits for that many requests, and fails the test if they do not come.
    pub(crate) async fn expect(&self, count: usize) -> Vec<Received> {
        for _ in 0..1_000 {
            let received = self.received();
            if received.len() >= count {
                assert_eq!(received.len(), count, "{received:?}");
                return received;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} requests were expected, and {} received", self.received().len());
    }
}

async fn serve(mut stream: TcpStream, received: Arc<Mutex<Vec<Received>>>, reactions: Arc<Mutex<VecDeque<Reaction>>>) {
    let request = read(&mut stream).await;
    let reaction = reactions.lock().expect("lock").pop_front().unwrap_or(Reaction::Status(200, ""));
    received.lock().expect("lock").push(request);
    match reaction {
        Reaction::Status(status, body) => {
            let kind = if body.starts_with('{') { "application/json" } else { "text/plain" };
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\nset-cookie: canary=1\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(head.as_bytes()).await.expect("written");
        }
        Reaction::Close => {}
        Reaction::Hang => tokio::time::sleep(Duration::from_secs(600)).await,
    }
}

async fn read(stream: &mut TcpStream) -> Received {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.lines();
            let mut first = lines.next().expect("request line").split(' ').map(str::to_owned);
            let pair = |line: &str| {
                let (name, value) = line.split_once(':').expect("header");
                (name.to_ascii_lowercase(), value.trim().to_owned())
            };
            let headers: Vec<(String, String)> = lines.map(pair).collect();
            let length = headers.iter().find(|(name, _)| name == "content-length").map_or("0", |(_, value)| value);
            if body.len() >= length.parse().expect("length") {
                let (method, target) = (first.next().expect("method"), first.next().expect("target"));
                return Received { method, target, headers: headers.clone(), body: body.to_owned() };
            }
        }
        let mut more = [0; 8_192];
        let count = stream.read(&mut more).await.expect("read");
        assert!(count > 0, "the request is cut off");
        bytes.extend_from_slice(&more[..count]);
    }
}
