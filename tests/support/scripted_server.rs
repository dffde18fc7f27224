//! A server that gives prepared answers, one after the other, and keeps what it was asked.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::raw_server::{http, is_complete};

pub struct ScriptedServer {
    pub url: String,
    shared: Arc<Shared>,
}

struct Shared {
    answers: Vec<(&'static str, Value)>,
    pause: Duration,
    requests: Mutex<Vec<(String, Value)>>,
    open: AtomicUsize,
    most_open: AtomicUsize,
}

impl ScriptedServer {
    /// Wraps each answer in GenAuth's envelope. After the last answer it is the last one again.
    pub async fn giving(answers: impl IntoIterator<Item = Value>) -> Self {
        let wrapped = |data| serde_json::json!({"statusCode": 200, "message": "", "requestId": "r-1", "data": data});
        Self::answering(answers.into_iter().map(|data| ("200 OK", wrapped(data))), Duration::ZERO).await
    }

    /// Gives these statuses and bodies, each after a pause.
    pub async fn answering(answers: impl IntoIterator<Item = (&'static str, Value)>, pause: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            answers: answers.into_iter().collect(),
            pause,
            requests: Mutex::new(Vec::new()),
            open: AtomicUsize::new(0),
            most_open: AtomicUsize::new(0),
        });
        let server = Self { url, shared: Arc::clone(&shared) };
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer(socket, Arc::clone(&shared)));
            }
        });
        server
    }

    /// Targets and bodies of the requests so far; `null` for no body.
    pub fn requests(&self) -> Vec<(String, Value)> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// How many requests were open at the same time at most.
    pub fn most_open(&self) -> usize {
        self.shared.most_open.load(Ordering::SeqCst)
    }
}

async fn answer(mut socket: TcpStream, shared: Arc<Shared>) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !is_complete(&request) {
        match socket.read(&mut buffer).await {
            Ok(count) if count > 0 => request.extend_from_slice(&buffer[..count]),
            _ => return,
        }
    }
    let open = shared.open.fetch_add(1, Ordering::SeqCst) + 1;
    shared.most_open.fetch_max(open, Ordering::SeqCst);
    let text = String::from_utf8(request).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let target = head.split(' ').nth(1).unwrap().to_owned();
    let place = {
        let mut requests = shared.requests.lock().unwrap();
        requests.push((target, serde_json::from_str(body).unwrap_or_default()));
        requests.len() - 1
    };
    tokio::time::sleep(shared.pause).await;
    shared.open.fetch_sub(1, Ordering::SeqCst);
    let (status, body) = &shared.answers[place.min(shared.answers.len() - 1)];
    let _ = socket.write_all(&http(status, "application/json", &body.to_string())).await;
    let _ = socket.shutdown().await;
}
