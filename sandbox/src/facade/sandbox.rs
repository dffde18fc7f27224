//! A running sandbox.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::mock_builder::MockBuilder;
use super::start_error::StartError;
use crate::admin::AdminAccess;
use crate::app::{AppState, Persistence, RestoreError, Snapshot, StateFile};
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::faults::{FaultRule, FaultTarget};
use crate::request_log::{Checkpoint, RequestLog};
use crate::server::{self, Limits};
use crate::services::genauth::ApprovalSubject;
use crate::webhooks::run_deliveries;

/// How long [`Sandbox::shutdown`] waits for current calls.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(5);

/// Both services, listening on one port until the value is dropped.
pub struct Sandbox {
    address: SocketAddr,
    pub(super) app: Arc<AppState>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
    persistence: Option<Persistence>,
    /// The task that delivers webhooks ends when this is dropped.
    delivering: oneshot::Sender<()>,
}

impl Sandbox {
    pub(super) async fn serve(
        listen: SocketAddr,
        app: AppState,
        admin: AdminAccess,
        limits: Limits,
        file: Option<StateFile>,
    ) -> Result<Self, StartError> {
        let rejected = |source| StartError::Listen { address: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(rejected)?;
        let address = listener.local_addr().map_err(rejected)?;
        let app = Arc::new(app);
        app.deliveries.set_own_address(address);
        let persistence = file.map(|file| Persistence::start(file, &app)).transpose().map_err(StartError::StateFile)?;
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, Arc::clone(&app), admin, limits, stopped));
        let (delivering, stopped) = oneshot::channel();
        let deliveries = Arc::clone(&app.deliveries);
        tokio::spawn(run_deliveries(deliveries, app.clock.clone(), Arc::clone(&app), stopped));
        Ok(Self { address, app, stop: Some(stop), server, persistence, delivering })
    }

    /// Returns the base URL of both services, without a slash at its end: `http://127.0.0.1:49152`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the address that the sandbox listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns credentials that Prove accepts; the first ones if there are several.
    #[must_use]
    pub fn prove_credentials(&self) -> &ProveCredentials {
        self.app.prove.credentials()
    }

    /// Returns the credentials that GenAuth accepts.
    #[must_use]
    pub fn genauth_credentials(&self) -> &GenauthCredentials {
        self.app.genauth.credentials()
    }

    /// Returns the clock of tokens, sessions and request dates.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.app.clock
    }

    /// Returns the recorded requests of one operation, by operationId (`V3UnifyRequest`) or by its name in the crate
    /// `identity-apis` (`unify`).
    ///
    /// A sandbox keeps the last 10,000 requests, or fewer if they are very large. The request for a GenAuth token, which no
    /// document describes, is `getManagementToken`.
    #[must_use]
    pub fn calls(&self, operation: &str) -> RequestLog {
        self.all_from_start().calls(operation)
    }

    /// Returns all recorded requests, with an operation or without.
    #[must_use]
    pub fn all_calls(&self) -> RequestLog {
        self.all_from_start().all_calls()
    }

    /// Clears the recorded requests.
    pub fn clear_calls(&self) {
        self.app.journal.clear();
    }

    /// Returns a checkpoint: a view of the requests that are recorded from now on.
    ///
    /// ```
    /// # async fn test(sandbox: identity_apis_sandbox::Sandbox) {
    /// let checkpoint = sandbox.checkpoint();
    /// // ... what is tested ...
    /// checkpoint.calls("unify_bind").none();
    /// # }
    /// ```
    #[must_use]
    pub fn checkpoint(&self) -> Checkpoint<'_> {
        Checkpoint::new(&self.app.journal, self.app.journal.count())
    }

    fn all_from_start(&self) -> Checkpoint<'_> {
        Checkpoint::new(&self.app.journal, 0)
    }

    /// Overrides the responses to all further calls of an operation, of a service (`prove`, `genauth`) or of both (`*`).
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
    pub fn on(&self, target: impl Into<FaultTarget>) -> MockBuilder<'_> {
        MockBuilder::new(&self.app.faults, target.into(), None)
    }

    /// Overrides the response to the next call of an operation, of a service (`prove`, `genauth`) or of both (`*`). Used
    /// several times, it overrides the next call, the one after it, and so on.
    ///
    /// ```
    /// use identity_apis_sandbox::Fault;
    ///
    /// # async fn test(sandbox: identity_apis_sandbox::Sandbox) {
    /// sandbox.next("unify").respond_with_fault(Fault::error(503));
    /// sandbox.next("unify").max_matches(2).respond_with_fault(Fault::DropResponse);
    /// # }
    /// ```
    pub fn next(&self, target: impl Into<FaultTarget>) -> MockBuilder<'_> {
        MockBuilder::new(&self.app.faults, target.into(), Some(1))
    }

    /// Returns the faults in force, in the order in which they were added.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultRule> {
        self.app.faults.all()
    }

    /// Clears all faults. The rate limit stays.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
    }

    /// Limits the calls of each caller per second of the sandbox's clock. Calls beyond it are rejected with 429 and
    /// `Retry-After`; `None` removes the limit.
    pub fn set_rate_limit(&self, per_second: Option<u32>) {
        self.app.rate_limit.set(per_second);
    }

    /// Completes the client's step, as Prove's client SDK does on the device of the person. Returns whether there is a session,
    /// flow or authentication of that id that has not expired.
    ///
    /// Sessions opened with `mobile` or `desktop` are pending until then, and so are flows of Pre-Fill and Prove Identity. An
    /// authentication started with `v1/server/auth/start` is identified by its `authId`; until then finish has no results.
    /// In a session opened with `none` the SDK only places a key on the device: a pass changes nothing, and a failure ends
    /// the session with `false`.
    pub fn complete_client_step(&self, correlation_id: &str, passed: bool) -> bool {
        self.app.complete_client_step(correlation_id, passed)
    }

    /// Requests a role of a namespace, or of the default one, for a user of GenAuth. Returns the number of the approval, which
    /// is pending.
    ///
    /// Returns `None` if the user or the role does not exist, or if the role does not take requests
    /// (`enablePermissionApply`).
    pub fn apply_for_role(&self, user_id: &str, namespace: Option<&str>, code: &str) -> Option<String> {
        self.app.request_approval(user_id, &ApprovalSubject::Role { namespace, code })
    }

    /// Requests access to an application for a user of GenAuth. Returns the number of the approval, which is pending, or
    /// `None` if the user or the application does not exist.
    pub fn apply_for_application(&self, user_id: &str, app_id: &str) -> Option<String> {
        self.app.request_approval(user_id, &ApprovalSubject::Application { id: app_id })
    }

    /// Returns the state of the sandbox as data. [`Snapshot`] describes what is part of it.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.app.snapshot()
    }

    /// Restores a snapshot of this sandbox, or of one with the same credentials and product. Current calls end before or
    /// after.
    ///
    /// # Errors
    /// The snapshot is of a sandbox with other credentials or another product, or of a version of this crate with another
    /// format of state.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), RestoreError> {
        self.app.restore(snapshot.clone())
    }

    /// Restores the state at the start of the sandbox, its clock included, and clears recorded requests and faults.
    pub fn reset(&self) {
        self.app.reset();
    }

    /// Expires every token that was issued, as a service does that has lost them.
    pub fn expire_tokens(&self) {
        self.app.expire_tokens(None);
    }

    /// Stops listening and returns when current calls have ended, or after five seconds. Writes the file of
    /// [`SandboxBuilder::persist`](crate::SandboxBuilder::persist); [`close`](Self::close) also reports whether that succeeds.
    pub async fn shutdown(self) {
        // `close` is there for callers who need the result.
        let _ = self.close().await;
    }

    /// Stops listening, waits for current calls for up to five seconds, and writes the file of
    /// [`SandboxBuilder::persist`](crate::SandboxBuilder::persist).
    ///
    /// # Errors
    /// The file cannot be written.
    pub async fn close(mut self) -> io::Result<()> {
        self.signal();
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, &mut self.server).await.is_err() {
            self.server.abort();
        }
        // The task that delivers webhooks notices that the sender is gone.
        let (unused, _) = oneshot::channel();
        drop(std::mem::replace(&mut self.delivering, unused));
        match self.persistence.take() {
            Some(persistence) => persistence.finish(&self.app).await,
            None => Ok(()),
        }
    }

    fn signal(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A server that has ended by itself does not listen any more.
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
