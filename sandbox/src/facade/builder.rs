//! How a sandbox is set up.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use crate::admin::AdminAccess;
use crate::app::persistence::StateFile;
use crate::app::snapshot::Snapshot;
use crate::app::state::State;
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::facade::sandbox::Sandbox;
use crate::faults::{Fault, Rule, Target};
use crate::ids::Ids;
use crate::request_log::Log;
use crate::server::Limits;
use crate::services::genauth::Genauth;
use crate::services::prove::{Owned, Prove, WebhookTarget};
use crate::webhooks::{Deliveries, Receivers};

/// Choices for a sandbox; see [`Sandbox::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    prove: Vec<ProveCredentials>,
    owned: Option<Owned>,
    genauth: Option<GenauthCredentials>,
    seed: Option<u64>,
    snapshot: Option<Snapshot>,
    file: Option<PathBuf>,
    rules: Vec<Rule>,
    rate_limit: Option<u32>,
    control: AdminAccess,
    limits: Limits,
    receivers: Receivers,
    targets: Vec<WebhookTarget>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            prove: Vec::new(),
            owned: None,
            genauth: None,
            seed: None,
            snapshot: None,
            file: None,
            rules: Vec::new(),
            rate_limit: None,
            control: AdminAccess::default(),
            limits: Limits::default(),
            receivers: Receivers::default(),
            targets: Vec::new(),
        }
    }

    /// Listens there; a free port of the loopback address by default.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Lets these credentials in at Prove, instead of made-up ones.
    ///
    /// Given several times, each of them is a customer of its own, who cannot use the sessions of another.
    pub fn prove_credentials(mut self, credentials: ProveCredentials) -> Self {
        self.prove.push(credentials);
        self
    }

    /// Makes the caller's project one of Prove Identity, instead of Pre-Fill: there is no challenge, and after
    /// `v3/validate` comes `v3/complete`.
    pub fn prove_identity(mut self) -> Self {
        self.owned = Some(Owned::ProveIdentity);
        self
    }

    /// Lets these credentials in at GenAuth, instead of made-up ones.
    pub fn genauth_credentials(mut self, credentials: GenauthCredentials) -> Self {
        self.genauth = Some(credentials);
        self
    }

    /// Makes the same ids, tokens and credentials in every run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Begins with that state, credentials included, instead of an empty one.
    ///
    /// Credentials that are given to the builder are let in instead of those of the snapshot; what belongs to others stays
    /// out of reach then.
    pub fn state(mut self, snapshot: Snapshot) -> Self {
        self.snapshot = Some(snapshot);
        self
    }

    /// Keeps the state in a file: begins with what is there, if the file exists, and writes it when it has changed (about
    /// once in a second at most) and when the sandbox is shut down. There are secrets of the sandbox in it; only its owner
    /// may read it.
    ///
    /// One sandbox at a time keeps a file: a lock file beside it (`.sandbox-lock`) sees to that, which the operating system
    /// unlocks when the process ends, however it ends. A new state is written beside the file (`.sandbox-new`) and then put
    /// in its place, so that the file is never half written. A symbolic link is refused, not followed.
    ///
    /// State that is given with [`state`](Self::state) is begun with instead.
    pub fn persist(mut self, file: impl Into<PathBuf>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Makes calls fail from the start, as [`Sandbox::on`] does later on.
    ///
    /// ```
    /// use identity_apis_sandbox::{Fault, Sandbox};
    ///
    /// let builder = Sandbox::builder().seed(7).fault("prove", 0.05, Fault::error(503));
    /// ```
    pub fn fault(mut self, on: impl Into<Target>, chance: f64, fault: Fault) -> Self {
        let mut rule = Rule::new(on.into(), fault);
        rule.chance = chance;
        self.rules.push(rule);
        self
    }

    /// Limits the calls of each caller in a second of the sandbox's clock; more are answered with 429 and `Retry-After`.
    /// Prove documents 25.
    pub const fn rate_limit(mut self, per_second: u32) -> Self {
        self.rate_limit = Some(per_second);
        self
    }

    /// Who may steer the sandbox over HTTP and look at its status page; callers on the same machine at the start.
    pub fn control(mut self, control: AdminAccess) -> Self {
        self.control = control;
        self
    }

    /// How much the sandbox takes.
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Which receivers the sandbox may call; those on this machine at the start.
    pub fn receivers(mut self, receivers: Receivers) -> Self {
        self.receivers = receivers;
        self
    }

    /// Adds a receiver of Prove's webhooks, as [`Sandbox::add_prove_webhook`] does. The secret begins with `whsec_` in
    /// Prove's portal; any text is taken.
    pub fn prove_webhook(mut self, url: impl Into<String>, secret: impl Into<String>) -> Self {
        self.targets.push(WebhookTarget { url: url.into(), secret: secret.into() });
        self
    }

    /// Starts the sandbox on the current Tokio runtime.
    ///
    /// # Errors
    /// The address cannot be listened on, the state is of a version of this crate that keeps it in another form, the file
    /// of [`persist`](Self::persist) is none of a sandbox, is in use by another one, or cannot be read or written, a
    /// fault is nonsense (an operation that does not exist, a chance above 1), or a receiver of webhooks may not be called.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
        // A file that is no state of a sandbox is not overwritten either when its state is not begun with.
        let (file, kept) = match self.file {
            Some(path) => StateFile::open(path).await.map(|(file, kept)| (Some(file), kept))?,
            None => (None, None),
        };
        let snapshot = self.snapshot.or(kept);
        let ids = Ids::new(self.seed);
        // Chance has a source of its own, which begins elsewhere.
        let dice = Ids::new(self.seed.map(|seed| seed ^ 0x5bd1_e995_9f83_a2c7));
        let kept = snapshot.as_ref().map(|snapshot| &snapshot.credentials);
        let mut prove = self.prove;
        if prove.is_empty() {
            prove = match kept {
                Some(kept) if !kept.prove.is_empty() => kept.prove.clone(),
                _ => vec![ProveCredentials::new(ids.uuid(), ids.hex(48))],
            };
        }
        let make_up = || GenauthCredentials::new(ids.hex(24), ids.hex(32), ids.hex(24));
        let genauth = self.genauth.or_else(|| kept.map(|kept| kept.genauth.clone())).unwrap_or_else(make_up);
        let owned = self.owned.or_else(|| snapshot.as_ref().map(|snapshot| snapshot.owned)).unwrap_or_default();
        let clock = Clock::default();
        let (prove, genauth) = (Prove::new(prove, owned), Genauth::new(genauth, &clock));
        let mut state = State::new(clock, ids, dice, Log::new(self.limits.calls), self.control, prove, genauth);
        state.deliveries = Arc::new(Deliveries::new(self.receivers));
        state.initial_rate = self.rate_limit;
        state.rate_limit.set(self.rate_limit);
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidData, message);
        for rule in self.rules {
            state.faults.add(rule).map_err(invalid)?;
        }
        if let Some(snapshot) = snapshot {
            snapshot.adopt(&state).map_err(|error| invalid(error.to_string()))?;
        }
        for target in self.targets {
            state.add_prove_webhook(target)?;
        }
        // Nobody else has seen the state yet, so that this is the first value.
        let _ = state.initial.set(Snapshot::take(&state));
        Sandbox::serve(self.listen, state, self.limits, file).await
    }
}
