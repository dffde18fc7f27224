//! The builder of a sandbox.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use super::sandbox::Sandbox;
use super::start_error::StartError;
use crate::admin::AdminAccess;
use crate::app::{AppState, Snapshot, StateFile};
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::faults::{Fault, FaultRule, FaultTarget};
use crate::ids::Ids;
use crate::request_log::RequestJournal;
use crate::server::Limits;
use crate::services::genauth::Genauth;
use crate::services::prove::{OwnedProduct, Prove, WebhookTarget};
use crate::webhooks::Receivers;

/// Makes the seed of faults differ from that of ids.
const FAULT_SEED: u64 = 0x5bd1_e995_9f83_a2c7;

/// Options of a sandbox; created by [`Sandbox::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct SandboxBuilder {
    listen: SocketAddr,
    prove: Vec<ProveCredentials>,
    product: Option<OwnedProduct>,
    genauth: Option<GenauthCredentials>,
    seed: Option<u64>,
    snapshot: Option<Snapshot>,
    file: Option<PathBuf>,
    rules: Vec<FaultRule>,
    rate_limit: Option<u32>,
    admin: AdminAccess,
    limits: Limits,
    receivers: Receivers,
    targets: Vec<WebhookTarget>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of the loopback address, with generated credentials.
    ///
    /// # Errors
    /// No port is free.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder with the default options.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            prove: Vec::new(),
            product: None,
            genauth: None,
            seed: None,
            snapshot: None,
            file: None,
            rules: Vec::new(),
            rate_limit: None,
            admin: AdminAccess::default(),
            limits: Limits::default(),
            receivers: Receivers::default(),
            targets: Vec::new(),
        }
    }
}

impl SandboxBuilder {
    /// Sets the address to listen on. The default is a free port of the loopback address.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds credentials that Prove accepts, in place of generated ones.
    ///
    /// Each call adds a customer, who cannot use the sessions of another.
    pub fn prove_credentials(mut self, credentials: ProveCredentials) -> Self {
        self.prove.push(credentials);
        self
    }

    /// Makes the project of the credentials own Prove Identity instead of Pre-Fill: there is no challenge, and
    /// `v3/complete` follows `v3/validate`.
    pub fn prove_identity(mut self) -> Self {
        self.product = Some(OwnedProduct::ProveIdentity);
        self
    }

    /// Sets the credentials that GenAuth accepts, in place of generated ones.
    pub fn genauth_credentials(mut self, credentials: GenauthCredentials) -> Self {
        self.genauth = Some(credentials);
        self
    }

    /// Sets the seed of ids, tokens, credentials and faults: they are the same in every run with the same seed.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Starts from a snapshot, credentials included, instead of an empty state.
    ///
    /// Credentials set on the builder replace those of the snapshot; what belongs to other credentials is out of reach then.
    pub fn state(mut self, snapshot: Snapshot) -> Self {
        self.snapshot = Some(snapshot);
        self
    }

    /// Keeps the state in a file. The sandbox starts from the file if it exists, and writes it when the state has changed (at
    /// most once per second) and at the shutdown. The file contains secrets of the sandbox; only its owner can read it.
    ///
    /// One sandbox at a time can use a file. A lock file beside it (`.sandbox-lock`) ensures that; the operating system
    /// releases the lock when the process ends, however it ends. A new state is written to a file beside it
    /// (`.sandbox-new`), which then replaces the old one, so the file is never half written. Symbolic links are rejected.
    ///
    /// A snapshot given to [`state`](Self::state) takes precedence over the content of the file.
    pub fn persist(mut self, file: impl Into<PathBuf>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Adds a fault that is in force from the start, with a probability from 0 to 1; [`Sandbox::on`] adds one later.
    ///
    /// ```
    /// use identity_apis_sandbox::{Fault, Sandbox};
    ///
    /// let builder = Sandbox::builder().seed(7).fault("prove", 0.05, Fault::error(503));
    /// ```
    pub fn fault(mut self, on: impl Into<FaultTarget>, probability: f64, fault: Fault) -> Self {
        let mut rule = FaultRule::new(on.into(), fault);
        rule.probability = probability;
        self.rules.push(rule);
        self
    }

    /// Limits the calls of each caller per second of the sandbox's clock. Calls beyond it are rejected with 429 and
    /// `Retry-After`. Prove documents 25.
    pub const fn rate_limit(mut self, per_second: u32) -> Self {
        self.rate_limit = Some(per_second);
        self
    }

    /// Sets who may use the control API and the status page. The default is callers on the same machine.
    pub fn admin_access(mut self, access: AdminAccess) -> Self {
        self.admin = access;
        self
    }

    /// Sets the limits of the sandbox: sizes, connections, timeouts.
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets which receivers of webhooks the sandbox may call. The default is receivers on the same machine.
    pub fn receivers(mut self, receivers: Receivers) -> Self {
        self.receivers = receivers;
        self
    }

    /// Adds a receiver of Prove's webhooks, as [`Sandbox::add_prove_webhook`] does. In Prove's portal the secret begins with
    /// `whsec_`; the sandbox accepts any text.
    pub fn prove_webhook(mut self, url: impl Into<String>, secret: impl Into<String>) -> Self {
        self.targets.push(WebhookTarget { url: url.into(), secret: secret.into() });
        self
    }

    /// Starts the sandbox on the current Tokio runtime.
    ///
    /// # Errors
    /// - The address cannot be listened on.
    /// - The state has the format of another version of this crate.
    /// - The file of [`persist`](Self::persist) is not the state of a sandbox, is used by another sandbox, or cannot be read
    ///   or written.
    /// - A fault is invalid: its operation does not exist, or its probability is not from 0 to 1.
    /// - A receiver of webhooks must not be called.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        // The file is read even if its state is not used: a file that is not the state of a sandbox is never overwritten.
        let (file, stored) = match self.file {
            Some(path) => {
                let (file, stored) = StateFile::open(path).await.map_err(StartError::StateFile)?;
                (Some(file), stored)
            }
            None => (None, None),
        };
        let snapshot = self.snapshot.or(stored);
        let ids = Ids::new(self.seed);
        let fault_rng = Ids::new(self.seed.map(|seed| seed ^ FAULT_SEED));
        let known = snapshot.as_ref().map(|snapshot| &snapshot.credentials);
        let mut prove = self.prove;
        if prove.is_empty() {
            prove = match known {
                Some(known) if !known.prove.is_empty() => known.prove.clone(),
                _ => vec![ProveCredentials::new(ids.uuid(), ids.hex(48))],
            };
        }
        let generate = || GenauthCredentials::new(ids.hex(24), ids.hex(32), ids.hex(24));
        let genauth = self.genauth.or_else(|| known.map(|known| known.genauth.clone())).unwrap_or_else(generate);
        let product = self.product.or_else(|| snapshot.as_ref().map(|snapshot| snapshot.product)).unwrap_or_default();
        let clock = Clock::default();
        let (prove, genauth) = (Prove::new(prove, product), Genauth::new(genauth, &clock));
        let journal = RequestJournal::new(self.limits.calls);
        let app = AppState::new(clock, ids, fault_rng, journal, prove, genauth, self.receivers);
        for rule in self.rules {
            app.faults.add(rule).map_err(StartError::InvalidOption)?;
        }
        if let Some(snapshot) = snapshot {
            app.adopt(snapshot).map_err(StartError::Snapshot)?;
        }
        for target in self.targets {
            app.add_prove_webhook(target).map_err(|error| StartError::InvalidOption(error.to_string()))?;
        }
        app.set_initial(self.rate_limit);
        Sandbox::serve(self.listen, app, self.admin, self.limits, file).await
    }
}
