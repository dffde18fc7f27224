//! How a sandbox is set up.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::OnceLock;

use crate::calls::Log;
use crate::clock::Clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::genauth::Genauth;
use crate::ids::Ids;
use crate::prove::{Owned, Prove};
use crate::sandbox::Sandbox;
use crate::snapshot::Snapshot;
use crate::state::State;

/// Choices for a sandbox; see [`Sandbox::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    prove: Vec<ProveCredentials>,
    owned: Owned,
    genauth: Option<GenauthCredentials>,
    seed: Option<u64>,
    snapshot: Option<Snapshot>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            prove: Vec::new(),
            owned: Owned::default(),
            genauth: None,
            seed: None,
            snapshot: None,
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
        self.owned = Owned::ProveIdentity;
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

    /// Starts the sandbox on the current Tokio runtime.
    ///
    /// # Errors
    /// The address cannot be listened on, or the state is of a version of this crate that keeps it in another form.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
        let ids = Ids::new(self.seed);
        let kept = self.snapshot.as_ref().map(|snapshot| &snapshot.credentials);
        let mut prove = self.prove;
        if prove.is_empty() {
            prove = match kept {
                Some(kept) => kept.prove.clone(),
                None => vec![ProveCredentials::new(ids.uuid(), ids.hex(48))],
            };
        }
        let make_up = || GenauthCredentials::new(ids.hex(24), ids.hex(32), ids.hex(24));
        let genauth = self.genauth.or_else(|| kept.map(|kept| kept.genauth.clone())).unwrap_or_else(make_up);
        let clock = Clock::default();
        let genauth = Genauth::new(genauth, &clock);
        let state = State {
            clock,
            ids,
            log: Log::default(),
            prove: Prove::new(prove, self.owned),
            genauth,
            initial: OnceLock::new(),
        };
        if let Some(snapshot) = self.snapshot {
            snapshot.adopt(&state).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        }
        // Nobody else has seen the state yet, so that this is the first value.
        let _ = state.initial.set(Snapshot::take(&state));
        Sandbox::serve(self.listen, state).await
    }
}
