//! A running sandbox.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::app::persistence::{self, StateFile};
use crate::app::snapshot::{RestoreError, Snapshot};
use crate::app::state::State;
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::facade::builder::Builder;
use crate::facade::mock_builder::MockBuilder;
use crate::faults::{Rule, Target};
use crate::request_log::RequestLog;
use crate::server::{self, Limits};
use crate::services::genauth::Wanted;
use crate::webhooks as delivery;

/// How long [`Sandbox::shutdown`] waits for calls under way.
const PATIENCE: Duration = Duration::from_secs(5);

/// Both services, listening on one port until it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    pub(super) state: Arc<State>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
    file: Option<Kept>,
    /// The task that delivers webhooks ends when this is gone.
    delivering: oneshot::Sender<()>,
}

/// Where the state is kept, and who writes changes.
struct Kept {
    file: Arc<StateFile>,
    keeper: JoinHandle<()>,
    /// The keeper ends when this is gone.
    stop: oneshot::Sender<()>,
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

    pub(crate) async fn serve(
        listen: SocketAddr,
        state: State,
        limits: Limits,
        file: Option<StateFile>,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(state);
        state.deliveries.listen(address);
        // A file that cannot be written is reported now, not when the first change is lost.
        if let Some(file) = &file {
            file.save(&Snapshot::take(&state))?;
        }
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, Arc::clone(&state), limits, stopped));
        let file = file.map(|file| {
            let (stop, stopped) = oneshot::channel();
            let file = Arc::new(file);
            let keeper = tokio::spawn(persistence::keep(Arc::clone(&file), Arc::clone(&state), stopped));
            Kept { file, keeper, stop }
        });
        let (delivering, stopped) = oneshot::channel();
        let deliveries = Arc::clone(&state.deliveries);
        tokio::spawn(delivery::run(deliveries, state.clock.clone(), Arc::clone(&state), stopped));
        Ok(Self { address, state, stop: Some(stop), server, file, delivering })
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

    /// RequestLog of one operation so far, by official id (`V3UnifyRequest`) or by name in the crate `identity-apis` (`unify`).
    ///
    /// The last 10,000 calls of a sandbox are kept, or fewer of them when they are very large. The call for a GenAuth
    /// token, which is in no document, goes by `getManagementToken`.
    #[must_use]
    pub fn calls(&self, operation: &str) -> RequestLog {
        RequestLog::of(operation, self.state.log.since(0))
    }

    /// All calls so far, of known operations or not.
    #[must_use]
    pub fn all_calls(&self) -> RequestLog {
        RequestLog::all(self.state.log.since(0))
    }

    /// Forgets the calls so far.
    pub fn clear_calls(&self) {
        self.state.log.clear();
    }

    /// RequestLog from here on, whatever came before.
    ///
    /// ```
    /// # async fn test(sandbox: identity_apis_sandbox::Sandbox) {
    /// let watch = sandbox.checkpoint();
    /// // ... what is tested ...
    /// watch.calls("unify_bind").none();
    /// # }
    /// ```
    #[must_use]
    pub fn checkpoint(&self) -> Checkpoint<'_> {
        Checkpoint { sandbox: self, since: self.state.log.count() }
    }

    /// All calls of an operation, of a service (`prove`, `genauth`) or of both (`*`) from now on; say what is to happen to
    /// them.
    ///
    /// ```
    /// use identity_apis_sandbox::{Fault, RetryAfter};
    /// use serde_json::json;
    ///
    /// # async fn test(sandbox: identity_apis_sandbox::Sandbox) {
    /// sandbox.on("prove").probability(0.1).respond_with_fault(Fault::too_many_requests(RetryAfter::Seconds(1)));
    /// sandbox.on("unify_status").respond_with(200, json!({"success": "pending"}));
    /// # }
    /// ```
    pub fn on(&self, target: impl Into<Target>) -> MockBuilder<'_> {
        MockBuilder::new(&self.state, target.into(), None)
    }

    /// The next call of an operation, of a service (`prove`, `genauth`) or of both (`*`); say what is to happen to it.
    /// Given several times, it is the next call, then the one after it, and so on.
    ///
    /// ```
    /// use identity_apis_sandbox::Fault;
    ///
    /// # async fn test(sandbox: identity_apis_sandbox::Sandbox) {
    /// sandbox.next("unify").respond_with_fault(Fault::error(503));
    /// sandbox.next("unify").max_matches(2).respond_with_fault(Fault::DropResponse);
    /// # }
    /// ```
    pub fn next(&self, target: impl Into<Target>) -> MockBuilder<'_> {
        MockBuilder::new(&self.state, target.into(), Some(1))
    }

    /// The faults in force, in the order in which they were given.
    #[must_use]
    pub fn faults(&self) -> Vec<Rule> {
        self.state.faults.all()
    }

    /// Lets nothing go wrong any more, but for the limit of calls per second.
    pub fn clear_faults(&self) {
        self.state.faults.clear();
    }

    /// Limits the calls of each caller in a second of the sandbox's clock; more are answered with 429 and `Retry-After`.
    pub fn set_rate_limit(&self, per_second: Option<u32>) {
        self.state.rate_limit.set(per_second);
    }

    /// Plays the part of Prove's client SDK, the program on the person's device: its step has passed, or has failed.
    ///
    /// Sessions opened with `mobile` or `desktop` are pending until then, and so are flows of Pre-Fill and Prove Identity;
    /// of an authentication started with `v1/server/auth/start`, which goes by its `authId`, finish has no results.
    /// In a session opened with `none` the SDK only places a key on the device, so that a pass changes nothing and a
    /// failure ends the session with `false`. Gives whether there is such a session or flow that has not expired.
    pub fn complete_client_step(&self, correlation_id: &str, passed: bool) -> bool {
        self.state.complete_client_step(correlation_id, passed)
    }

    /// Plays the part of a user of GenAuth who asks for a role of a namespace, or of the default one; returns the number of the
    /// approval, which is pending then.
    ///
    /// Nothing is asked for where user or role do not exist, or where the role may not be applied for
    /// (`enablePermissionApply`).
    pub fn apply_for_role(&self, user_id: &str, namespace: Option<&str>, code: &str) -> Option<String> {
        self.state.apply(user_id, &Wanted::Role { namespace, code })
    }

    /// Plays the part of a user of GenAuth who asks for access to an application; returns the number of the approval, which is
    /// pending then, or nothing where user or application do not exist.
    pub fn apply_for_application(&self, user_id: &str, app_id: &str) -> Option<String> {
        self.state.apply(user_id, &Wanted::Application { id: app_id })
    }

    /// Everything that the sandbox remembers, as data; see [`Snapshot`] for what is part of it.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::take(&self.state)
    }

    /// Goes back to a snapshot of this sandbox, or of one with the same credentials. RequestLog under way end before or after.
    ///
    /// # Errors
    /// The snapshot is of a sandbox with other credentials or of another product, or of a version of this crate that keeps
    /// its state in another form.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), RestoreError> {
        self.state.touch();
        snapshot.clone().restore(&self.state)
    }

    /// Goes back to the start: to the state that it was started with, with no calls, on the clock of that time.
    pub fn reset(&self) {
        self.state.reset();
    }

    /// Lets every token that was issued expire now, as a service does that has lost them.
    pub fn expire_tokens(&self) {
        self.state.expire_tokens(None);
    }

    /// Stops listening, lets calls under way end and returns when they have, or after five seconds. A file of
    /// [`Builder::persist`] is written then; [`close`](Self::close) tells whether it could be.
    pub async fn shutdown(self) {
        // Who wants to know asks for it.
        let _ = self.close().await;
    }

    /// Stops listening, lets calls under way end, at most for five seconds, and writes the file of [`Builder::persist`].
    ///
    /// # Errors
    /// The file cannot be written.
    pub async fn close(mut self) -> io::Result<()> {
        self.signal();
        if tokio::time::timeout(PATIENCE, &mut self.server).await.is_err() {
            self.server.abort();
        }
        // The task that delivers sees that nobody holds the other end any more.
        let (gone, _) = oneshot::channel();
        drop(std::mem::replace(&mut self.delivering, gone));
        match self.file.take() {
            Some(kept) => {
                drop(kept.stop);
                // If it is writing just now, that ends first. It has nothing to report.
                let _ = kept.keeper.await;
                kept.file.save(&Snapshot::take(&self.state))
            }
            None => Ok(()),
        }
    }

    fn signal(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A server that has ended by itself does not listen any more; there is nothing left to stop.
            let _ = stop.send(());
        }
    }
}

/// RequestLog from some moment on; see [`Sandbox::watch`].
#[derive(Debug, Clone, Copy)]
pub struct Checkpoint<'s> {
    sandbox: &'s Sandbox,
    since: u64,
}

impl Checkpoint<'_> {
    /// RequestLog of one operation since then.
    #[must_use]
    pub fn calls(&self, operation: &str) -> RequestLog {
        RequestLog::of(operation, self.sandbox.state.log.since(self.since))
    }

    /// All calls since then.
    #[must_use]
    pub fn all_calls(&self) -> RequestLog {
        RequestLog::all(self.sandbox.state.log.since(self.since))
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
