//! Everything that a sandbox keeps, as data.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::clock::ClockSetting;
use crate::credentials::{GenauthCredentials, ProveCredentials};
use crate::services::Service;
use crate::services::genauth::Genauth;
use crate::services::prove::{OwnedProduct, Prove};

/// The state of a sandbox as plain data.
///
/// It can be serialized with any serde format, and restored with [`Sandbox::restore`](crate::Sandbox::restore) or
/// [`SandboxBuilder::state`](crate::SandboxBuilder::state). It contains credentials, tokens, sessions, people, users and
/// everything else that calls have created, the clock, and the positions of the generators of ids and of faults: the same
/// calls after a restore have the same responses. The log of requests and the faults in force are not part of it.
///
/// **It contains the secrets of the sandbox in clear text**: keep it where only you can read it. Its format may gain
/// properties in later versions; only the sandbox should read them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Snapshot {
    pub(super) version: u32,
    pub(crate) credentials: Credentials,
    pub(crate) product: OwnedProduct,
    pub(super) ids: u64,
    pub(super) fault_rng: u64,
    pub(super) clock: ClockSetting,
    pub(super) prove: <Prove as Service>::State,
    pub(super) genauth: <Genauth as Service>::State,
}

/// Credentials that the services accept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credentials {
    /// Never empty.
    pub(crate) prove: Vec<ProveCredentials>,
    pub(crate) genauth: GenauthCredentials,
}

/// The reason why a sandbox does not restore a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// A version of this crate with another format of state took the snapshot.
    Version(u32),
    /// The snapshot is of a sandbox that accepts other credentials, or whose project owns another product.
    Credentials,
}

impl Snapshot {
    /// Version of the format. Snapshots of other versions are rejected.
    pub(super) const VERSION: u32 = 2;

    pub(super) const fn check_version(&self) -> Result<(), RestoreError> {
        if self.version == Self::VERSION { Ok(()) } else { Err(RestoreError::Version(self.version)) }
    }
}

/// Redacts everything but the version.
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
                "the snapshot has version {version}, but this sandbox reads version {}; take a new one with this version \
                 of the sandbox",
                Snapshot::VERSION
            ),
            Self::Credentials => write!(
                f,
                "the snapshot is of a sandbox with other credentials or another product; start a sandbox from it with \
                 SandboxBuilder::state, or give both sandboxes the same credentials"
            ),
        }
    }
}

impl std::error::Error for RestoreError {}
