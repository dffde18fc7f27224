//! How much a sandbox takes.

use std::time::Duration;

/// Bounds of a sandbox, so that no caller can make it grow or hang; see [`Builder::limits`](crate::Builder::limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Limits {
    /// Bytes of a request's body; what is larger is answered with 413 and never kept. 4 MiB at the start: a batch of 1000
    /// items is well below.
    pub body_bytes: usize,
    /// Bytes of the bodies of all requests together that are in memory at a time; a caller for whose body nothing is left
    /// receives 503 with `Retry-After`, and a body that is larger than that 413. 320 MiB at the start: the largest
    /// snapshot that can be restored, and 64 MiB for everybody else meanwhile.
    pub buffered_bytes: usize,
    /// Connections at a time; who comes when there are as many hears 503. 4096 at the start, and never more than the
    /// process may have files open (on Linux).
    pub connections: usize,
    /// Time for the head of a request, and between two requests of a connection. 30 seconds at the start.
    pub header_timeout: Duration,
    /// Time for the body of a request; who takes longer hears 408. 30 seconds at the start.
    pub body_timeout: Duration,
    /// Time in which a caller who has to read an answer reads something of it. 30 seconds at the start.
    pub write_timeout: Duration,
    /// Calls that are kept for [`Sandbox::calls`](crate::Sandbox::calls); the oldest are forgotten first. 10,000 at the
    /// start, and at most 64 MiB of their bodies.
    pub calls: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 4 * 1024 * 1024,
            buffered_bytes: 320 * 1024 * 1024,
            connections: 4096,
            header_timeout: Duration::from_secs(30),
            body_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            calls: 10_000,
        }
    }
}

impl Limits {
    /// Bytes of a request's body.
    pub const fn with_body_bytes(mut self, bytes: usize) -> Self {
        self.body_bytes = bytes;
        self
    }

    /// Bytes of the bodies of all requests together that are in memory at a time.
    pub const fn with_buffered_bytes(mut self, bytes: usize) -> Self {
        self.buffered_bytes = bytes;
        self
    }

    /// Connections at a time.
    pub const fn with_connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// Time for the head of a request.
    pub const fn with_header_timeout(mut self, timeout: Duration) -> Self {
        self.header_timeout = timeout;
        self
    }

    /// Time for the body of a request.
    pub const fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.body_timeout = timeout;
        self
    }

    /// Time in which something of an answer is read.
    pub const fn with_write_timeout(mut self, timeout: Duration) -> Self {
        self.write_timeout = timeout;
        self
    }

    /// Calls that are kept.
    pub const fn with_calls(mut self, calls: usize) -> Self {
        self.calls = calls;
        self
    }
}
