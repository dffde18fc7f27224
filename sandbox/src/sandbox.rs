//! A running sandbox.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::calls::Calls;
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::server;
use crate::snapshot::{RestoreError, Snapshot};
use crate::state::State;

/// How long [`Sandbox::shutdown`] waits for calls under way.
const PATIENCE: Duration = Duration::from_secs(5);

/// Both services, listening on one port until it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    state: Arc<State>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of the loopback address, with made-up credentials.
    ///
    /// # Errors
    /// No port can be listened on.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Choices before the start.
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) async fn serve(listen: SocketAddr, state: State) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(state);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, Arc::clone(&state), stopped));
        Ok(Self { address, state, stop: Some(stop), server })
    }

    /// Address of both services, without a slash at its end: `http://127.0.0.1:49152`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Credentials that Prove lets in; the first ones if there are several.
    #[must_use]
    pub fn prove_credentials(&self) -> &ProveCredentials {
        self.state.prove.credentials()
    }

    /// Credentials that GenAuth lets in.
    #[must_use]
    pub fn genauth_credentials(&self) -> &GenauthCredentials {
        self.state.genauth.credentials()
    }

    /// The clock of tokens, sessions and request dates.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.state.clock
    }

    /// Calls of one operation so far, by official id (`V3UnifyRequest`) or by name in the crate `identity-apis` (`unify`).
    ///
    /// The last 10,000 calls of a sandbox are kept, or fewer of them when they are very large. The call for a GenAuth token, which is in no document, goes by
    /// `getManagementToken`.
    #[must_use]
    pub fn calls(&self, operation: &str) -> Calls {
        self.state.log.of(operation)
    }

    /// All calls so far, of known operations or not.
    #[must_use]
    pub fn all_calls(&self) -> Calls {
        self.state.log.all()
    }

    /// Forgets the calls so far.
    pub fn clear_calls(&self) {
        self.state.log.clear();
    }

    /// Plays the part of Prove's client SDK, the program on the person's device: its step has passed, or has failed.
    ///
    /// Sessions opened with `mobile` or `desktop` are pending until then, and so are flows of Pre-Fill and Prove Identity;
    /// of an authentication started with `v1/server/auth/start`, which goes by its `authId`, finish has no results.
    /// In a session opened with `none` the SDK only places a key on the device, so that a pass changes nothing and a
    /// failure ends the session with `false`. Gives whether there is such a session or flow that has not expired.
    pub fn finish_client_step(&self, correlation_id: &str, passed: bool) -> bool {
        self.state.prove.finish_client_step(correlation_id, passed, self.state.clock.now())
    }

    /// Everything that the sandbox remembers, as data; see [`Snapshot`] for what is part of it.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::take(&self.state)
    }

    /// Goes back to a snapshot of this sandbox, or of one with the same credentials. Calls under way end before or after.
    ///
    /// # Errors
    /// The snapshot is of a sandbox with other credentials or of another product, or of a version of this crate that keeps
    /// its state in another form.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), RestoreError> {
        snapshot.clone().restore(&self.state)
    }

    /// Goes back to the start: to the state that it was started with, with no calls, on the clock of that time.
    pub fn reset(&self) {
        self.state.reset();
    }

    /// Lets every token that was issued expire now, as a service does that has lost them.
    pub fn expire_tokens(&self) {
        let now = self.state.clock.now();
        self.state.prove.expire_tokens(now);
        self.state.genauth.expire_tokens(now);
    }

    /// Stops listening, lets calls under way end and returns when they have, or after five seconds.
    pub async fn shutdown(mut self) {
        self.signal();
        if tokio::time::timeout(PATIENCE, &mut self.server).await.is_err() {
            self.server.abort();
        }
    }

    fn signal(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A server that has ended by itself does not listen any more; there is nothing left to stop.
            let _ = stop.send(());
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.signal();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url()).finish_non_exhaustive()
    }
}
