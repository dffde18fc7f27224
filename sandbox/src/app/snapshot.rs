//! Everything that a sandbox remembers, as data.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::app::state::State;
use crate::clock;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::lock::lock;
use crate::services::genauth;
use crate::services::prove::{self, Owned};

/// Version of the form below. A snapshot of another version is refused rather than half understood.
const VERSION: u32 = 1;

/// What a sandbox remembers, as plain data: serialise it with any serde format, and bring it back with
/// [`Sandbox::restore`](crate::Sandbox::restore) or [`Builder::state`](crate::Builder::state).
///
/// Credentials, tokens, sessions, people, users and everything else that calls have made are part of it, as are the clock
/// and the sources of ids and of chance, so that the same calls after a restore have the same answers. **Secrets of the sandbox are in it
/// as they are**: keep it where only you can read it. The log of calls and the faults in force are not part of it.
/// Members may be added to its form in later versions; nothing but the sandbox should read them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Snapshot {
    version: u32,
    pub(crate) credentials: Credentials,
    pub(crate) owned: Owned,
    ids: u64,
    dice: u64,
    clock: clock::Setting,
    prove: prove::State,
    genauth: genauth::State,
}

/// Who may call.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credentials {
    /// Never empty.
    pub(crate) prove: Vec<ProveCredentials>,
    pub(crate) genauth: GenauthCredentials,
}

/// A snapshot does not go with the sandbox that it was given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// It was taken by a version of this crate that keeps its state in another form.
    Version(u32),
    /// It was taken from a sandbox that lets other credentials in, or whose project owns another product.
    Credentials,
}

impl Snapshot {
    pub(crate) fn take(state: &State) -> Self {
        // Prove stands still meanwhile, so that what is taken belongs together.
        let prove = lock(&state.prove.state);
        Self {
            version: VERSION,
            credentials: credentials(state),
            owned: state.prove.owned,
            ids: state.ids.position(),
            dice: state.faults.dice.position(),
            clock: state.clock.setting(),
            prove: prove.clone(),
            genauth: state.genauth.state(),
        }
    }

    /// Whether this version of the crate can read it.
    const fn check_version(&self) -> Result<(), RestoreError> {
        if self.version == VERSION { Ok(()) } else { Err(RestoreError::Version(self.version)) }
    }

    pub(crate) fn restore(self, state: &State) -> Result<(), RestoreError> {
        self.check_version()?;
        if self.credentials != credentials(state) || self.owned != state.prove.owned {
            return Err(RestoreError::Credentials);
        }
        self.adopt(state)
    }

    /// Takes over everything but credentials and product.
    pub(crate) fn adopt(self, state: &State) -> Result<(), RestoreError> {
        self.check_version()?;
        let mut prove = lock(&state.prove.state);
        *prove = self.prove;
        state.genauth.set_state(self.genauth);
        state.ids.go_to(self.ids);
        state.faults.dice.go_to(self.dice);
        state.clock.set(self.clock);
        Ok(())
    }
}

fn credentials(state: &State) -> Credentials {
    Credentials { prove: state.prove.customers.clone(), genauth: state.genauth.credentials().clone() }
}

/// Shows nothing of what is inside: personal data and secrets.
impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("version", &self.version).finish_non_exhaustive()
    }
}

impl fmt::Display for RestoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(version) => write!(
                f,
                "the snapshot has version {version}, and this sandbox reads version {VERSION}; take a new one with the \
                 version of the sandbox that is to read it"
            ),
            Self::Credentials => write!(
                f,
                "the snapshot is of a sandbox with other credentials or of another product; start one from it with \
                 Builder::state, or give both sandboxes the same credentials"
            ),
        }
    }
}

impl std::error::Error for RestoreError {}
