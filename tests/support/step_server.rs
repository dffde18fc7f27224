//! A server that does what a test says for each request: answer, close the connection, or keep silent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::raw_server::{http, is_complete};

/// What to do with a request.
#[derive(Clone)]
pub enum Step {
    /// These bytes, and the connection is closed.
    Answer(Vec<u8>),
    /// These bytes after a pause.
    Later(Duration, Vec<u8>),
    /// The head of this answer, and then its body, byte after byte with a pause between.
    Drip(Duration, Vec<u8>),
    /// These bytes, and then nothing more on a connection that stays open.
    Stall(Vec<u8>),
    /// The connection is closed without an answer.
    Close,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    /// Among those of the same kind (for tokens or not), from 1.
    pub number: usize,
    pub head: String,
    pub body: String,
}

impl Request {
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    pub fn is_for_token(&self) -> bool {
        matches!(self.target(), "/token" | "/api/v3/get-management-token")
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

#[derive(Clone)]
pub struct StepServer {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl StepServer {
    /// Asks the test about each request.
    pub async fn new(step: impl Fn(&Request) -> Step + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { url, requests: Arc::default() };
        let step: Arc<dyn Fn(&Request) -> Step + Send + Sync> = Arc::new(step);
        let requests = Arc::clone(&server.requests);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, Arc::clone(&step), Arc::clone(&requests)));
            }
        });
        server
    }

    /// Gives tokens to whoever asks, and plays these steps for everything else; the last one over and over.
    pub async fn playing(steps: impl IntoIterator<Item = Step>) -> Self {
        let steps: Vec<Step> = steps.into_iter().collect();
        Self::new(move |request| {
            if request.is_for_token() {
                return token(&format!("t-{}", request.number), 3_600);
            }
            steps[(request.number - 1).min(steps.len() - 1)].clone()
        })
        .await
    }

    /// The requests so far, those for tokens apart.
    pub fn requests(&self) -> Vec<Request> {
        self.kept(false)
    }

    /// How many requests came, those for tokens apart.
    pub fn count(&self) -> usize {
        self.requests().len()
    }

    /// The requests for tokens so far.
    pub fn token_requests(&self) -> Vec<Request> {
        self.kept(true)
    }

    fn kept(&self, for_token: bool) -> Vec<Request> {
        let requests = self.requests.lock().unwrap();
        requests.iter().filter(|request| request.is_for_token() == for_token).cloned().collect()
    }
}

/// A JSON answer under 200.
pub fn ok(body: &str) -> Step {
    Step::Answer(http("200 OK", "application/json", body))
}

/// A JSON answer under another status, with more headers (`name: value\r\n` each).
pub fn status(line: &str, headers: &str, body: &str) -> Step {
    let length = body.len();
    Step::Answer(
        format!(
            "HTTP/1.1 {line}\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\nconnection: \
             close\r\n\r\n{body}"
        )
        .into_bytes(),
    )
}

/// A token of Prove.
pub fn token(token: &str, lifetime: u64) -> Step {
    ok(&format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":{lifetime}}}"#))
}

async fn serve(
    mut socket: TcpStream,
    step: Arc<dyn Fn(&Request) -> Step + Send + Sync>,
    requests: Arc<Mutex<Vec<Request>>>,
) {
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    while !is_complete(&received) {
        match socket.read(&mut buffer).await {
            Ok(count) if count > 0 => received.extend_from_slice(&buffer[..count]),
            _ => return,
        }
    }
    let text = String::from_utf8(received).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut request = Request { number: 0, head: head.to_owned(), body: body.to_owned() };
    {
        let mut requests = requests.lock().unwrap();
        let same_kind = |kept: &&Request| kept.is_for_token() == request.is_for_token();
        request.number = requests.iter().filter(same_kind).count() + 1;
        requests.push(request.clone());
    }
    match step(&request) {
        Step::Answer(bytes) => drop(socket.write_all(&bytes).await),
        Step::Later(pause, bytes) => {
            tokio::time::sleep(pause).await;
            drop(socket.write_all(&bytes).await);
        }
        Step::Drip(pause, bytes) => {
            let head = bytes.windows(4).position(|end| end == b"\r\n\r\n").map_or(0, |at| at + 4);
            drop(socket.write_all(&bytes[..head]).await);
            for byte in &bytes[head..] {
                if socket.write_all(&[*byte]).await.is_err() {
                    return;
                }
                tokio::time::sleep(pause).await;
            }
        }
        Step::Stall(bytes) => {
            drop(socket.write_all(&bytes).await);
            // Until the other side has enough.
            while matches!(socket.read(&mut buffer).await, Ok(count) if count > 0) {}
            return;
        }
        Step::Close => return,
    }
    drop(socket.shutdown().await);
}
