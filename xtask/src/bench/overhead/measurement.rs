//! What is measured of one client.

use super::process::Slice;
use super::subject::Subject;

/// The slices of one client, with one number of calls in flight.
pub(super) struct Measurement {
    pub(super) subject: &'static Subject,
    /// Calls in flight.
    pub(super) tasks: usize,
    /// Threads of the client.
    pub(super) threads: usize,
    pub(super) slices: Vec<Slice>,
}
