//! The server and what it knows about the requests so far.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use serde_json::Value;

use super::builder::ServerBuilder;
use super::connection;
use super::request::RecordedRequest;
use super::response::Response;
use super::shared::Shared;
use crate::listener::listen;

/// A server that follows a script. It runs as long as the runtime in which it was started; clones are the same server.
#[derive(Clone)]
pub struct ScriptedServer {
    url: String,
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl ScriptedServer {
    /// Options of a server whose script always responds `{}` under status 200.
    #[must_use]
    pub fn builder() -> ServerBuilder {
        ServerBuilder::new()
    }

    /// Starts a server that decides by a function what to do with each request, those for access tokens among them.
    #[must_use]
    pub fn new(script: impl Fn(&RecordedRequest) -> Response + Send + Sync + 'static) -> Self {
        Self::builder().script(script).start()
    }

    /// Starts a server that issues access tokens, and plays these responses in order, the last one from then on.
    #[must_use]
    pub fn sequence<R: Into<Response>>(responses: impl IntoIterator<Item = R>) -> Self {
        Self::builder().issue_tokens().sequence(responses).start()
    }

    /// Starts a server that plays GenAuth successes with these payloads in order, the last one from then on.
    #[must_use]
    pub fn payloads(payloads: impl IntoIterator<Item = Value>) -> Self {
        Self::sequence(payloads.into_iter().map(Response::payload))
    }

    fn serve(options: ServerBuilder) -> Self {
        let connections = Arc::<AtomicUsize>::default();
        let (address, is_tls) = (options.address.clone(), options.tls.is_some());
        let shared = Arc::new(Shared::new(options, Arc::clone(&connections)));
        let served = Arc::clone(&shared);
        let address = listen(&address, connections, move |_, stream| connection::serve(stream, Arc::clone(&served)));
        // A certificate is for a name.
        let url = if is_tls { format!("https://localhost:{}", address.port()) } else { format!("http://{address}") };
        Self { url, address, shared }
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Address and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Does this with the next requests, in order, instead of what the script decides. Requests for access tokens are
    /// left to the script.
    pub fn respond_next<R: Into<Response>>(&self, responses: impl IntoIterator<Item = R>) {
        self.shared.enqueue(responses.into_iter().map(Into::into));
    }

    /// The requests so far, without those for access tokens.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.recorded(false)
    }

    /// The requests for access tokens so far.
    #[must_use]
    pub fn token_requests(&self) -> Vec<RecordedRequest> {
        self.recorded(true)
    }

    /// All requests so far.
    #[must_use]
    pub fn all_requests(&self) -> Vec<RecordedRequest> {
        self.shared.requests()
    }

    fn recorded(&self, for_token: bool) -> Vec<RecordedRequest> {
        let requests = self.shared.requests().into_iter();
        requests.filter(|request| request.is_for_token() == for_token).collect()
    }

    /// How many requests arrived, those for access tokens not counted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.shared.calls()
    }

    /// How many requests for access tokens arrived.
    #[must_use]
    pub fn token_count(&self) -> usize {
        self.shared.tokens()
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.connections()
    }

    /// The largest number of requests that were without a response at the same time.
    #[must_use]
    pub fn max_concurrent_requests(&self) -> usize {
        self.shared.most_open()
    }

    /// How many bytes of floods the clients took, or the system for them.
    #[must_use]
    pub fn flood_bytes_sent(&self) -> usize {
        self.shared.flood_bytes()
    }

    /// Waits until that many requests arrived, those for access tokens not counted, and returns them.
    ///
    /// # Panics
    ///
    /// If they do not arrive within ten seconds, or if more arrive.
    pub async fn expect_requests(&self, count: usize) -> Vec<RecordedRequest> {
        for _ in 0..1_000 {
            let requests = self.requests();
            if requests.len() >= count {
                assert_eq!(requests.len(), count, "{requests:?}");
                return requests;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} requests were expected, and {} arrived", self.count());
    }
}

impl ServerBuilder {
    /// Starts the server on the current runtime.
    ///
    /// # Panics
    ///
    /// Outside a runtime.
    #[must_use]
    pub fn start(self) -> ScriptedServer {
        ScriptedServer::serve(self)
    }
}
