//! A server that keeps what it hears, and answers the token call and all others with prepared bytes.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::support::raw_server::{http, is_complete};

pub(crate) const JSON: &str = "application/json";

pub(crate) struct Server {
    pub(crate) address: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        // What both token endpoints answer.
        let token = r#"{"access_token":"canary-token","token_type":"Bearer","expires_in":3600,"refresh_token":"canary",
            "statusCode":200,"message":"","data":{"access_token":"e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sIn0.canary","expires_in":3600}}"#;
        Self::start(http("200 OK", JSON, token), answer.into(), None).await
    }

    pub(crate) async fn with_token(token: impl Into<Vec<u8>>) -> Self {
        Self::start(token.into(), http("200 OK", JSON, "{}"), None).await
    }

    /// Speaks TLS and gives an empty list of users.
    pub(crate) async fn secured(acceptor: TlsAcceptor) -> Self {
        let users = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
        Self::start(Vec::new(), http("200 OK", JSON, users), Some(acceptor)).await
    }

    async fn start(token: Vec<u8>, answer: Vec<u8>, acceptor: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (token, answer) = (token.clone(), answer.clone());
                let (heard, acceptor) = (Arc::clone(&heard), acceptor.clone());
                tokio::spawn(async move {
                    match acceptor {
                        None => serve(socket, &heard, &token, &answer).await,
                        Some(acceptor) => {
                            if let Ok(socket) = acceptor.accept(socket).await {
                                serve(socket, &heard, &token, &answer).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Heads and bodies of the requests, those for tokens among them.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn serve(
    mut socket: impl AsyncRead + AsyncWrite + Unpin,
    heard: &Mutex<Vec<String>>,
    token: &[u8],
    answer: &[u8],
) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    // Who begins with TLS (0x16) where none is spoken gets an answer as everyone else.
    while !is_complete(&request) && request.first() != Some(&0x16) {
        match socket.read(&mut buffer).await {
            Ok(count) if count > 0 => request.extend_from_slice(&buffer[..count]),
            _ => return,
        }
    }
    let text = String::from_utf8_lossy(&request).into_owned();
    let is_token = text.starts_with("POST /token ") || text.starts_with("POST /api/v3/get-management-token ");
    heard.lock().unwrap().push(text);
    let _ = socket.write_all(if is_token { token } else { answer }).await;
    let _ = socket.shutdown().await;
}
