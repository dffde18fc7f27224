//! Options of a scripted server.

use std::sync::Arc;
use std::time::Duration;

use tokio_rustls::TlsAcceptor;

use super::request::RecordedRequest;
use super::response::Response;

/// Decides what to do with a request.
pub(crate) type Script = dyn Fn(&RecordedRequest) -> Response + Send + Sync;

/// Options of a [`ScriptedServer`](super::ScriptedServer).
pub struct ServerBuilder {
    pub(crate) address: String,
    pub(crate) script: Arc<Script>,
    pub(crate) tokens: Option<Arc<Script>>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) on_tls_hello: Response,
    pub(crate) keep_alive: bool,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) is_recording: bool,
}

impl ServerBuilder {
    pub(crate) fn new() -> Self {
        Self {
            address: "127.0.0.1:0".to_owned(),
            script: Arc::new(|_| Response::ok("{}")),
            tokens: None,
            tls: None,
            on_tls_hello: Response::new("400 Bad Request", "text/plain", ""),
            keep_alive: false,
            idle_timeout: None,
            is_recording: true,
        }
    }

    /// Decides by this function what to do with each request.
    #[must_use]
    pub fn script(self, script: impl Fn(&RecordedRequest) -> Response + Send + Sync + 'static) -> Self {
        Self { script: Arc::new(script), ..self }
    }

    /// Plays these responses in order, and the last one from then on.
    ///
    /// # Panics
    ///
    /// If there are none.
    #[must_use]
    pub fn sequence<R: Into<Response>>(self, responses: impl IntoIterator<Item = R>) -> Self {
        let responses: Vec<Response> = responses.into_iter().map(Into::into).collect();
        assert!(!responses.is_empty(), "a sequence has a response");
        self.script(move |request| responses[(request.number - 1).min(responses.len() - 1)].clone())
    }

    /// Issues access tokens to whoever asks: `t-1`, `t-2` and so on for Prove, JWTs for GenAuth. The script is not asked
    /// about these requests then.
    #[must_use]
    pub fn issue_tokens(self) -> Self {
        self.tokens(|request| match request.target() {
            "/token" => Response::prove_token(&format!("t-{}", request.number), 3_600),
            _ => Response::genauth_token(&format!("c2ln{}", request.number)),
        })
    }

    /// Decides by this function what to do with requests for access tokens.
    #[must_use]
    pub fn tokens(self, tokens: impl Fn(&RecordedRequest) -> Response + Send + Sync + 'static) -> Self {
        Self { tokens: Some(Arc::new(tokens)), ..self }
    }

    /// Speaks TLS. The URL of the server is `https://localhost:<port>` then.
    #[must_use]
    pub fn tls(self, acceptor: TlsAcceptor) -> Self {
        Self { tls: Some(acceptor), ..self }
    }

    /// Does this with a client that begins with TLS where none is spoken; by default it gets a plain `400 Bad Request`.
    #[must_use]
    pub fn on_tls_hello(self, response: Response) -> Self {
        Self { on_tls_hello: response, ..self }
    }

    /// Serves further requests on a connection after a response.
    #[must_use]
    pub fn keep_alive(self) -> Self {
        Self { keep_alive: true, ..self }
    }

    /// Closes connections on which no request arrives for this long.
    #[must_use]
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        Self { idle_timeout: Some(timeout), ..self }
    }

    /// Listens at another loopback address than `127.0.0.1:0`.
    #[must_use]
    pub fn address(self, address: &str) -> Self {
        Self { address: address.to_owned(), ..self }
    }

    /// Records no requests, for loads that would fill the memory.
    #[must_use]
    pub fn without_recording(self) -> Self {
        Self { is_recording: false, ..self }
    }
}
