//! Identifies a service.

/// One of the services that a sandbox plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServiceId {
    /// Prove V3.
    Prove,
    /// The GenAuth management API.
    Genauth,
}
