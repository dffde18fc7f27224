//! Limits of a sandbox.

use std::time::Duration;

/// Limits of a sandbox, so that no caller can make it grow or hang; set with
/// [`SandboxBuilder::limits`](crate::SandboxBuilder::limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Limits {
    /// Maximum body of a request, in bytes. Larger bodies are rejected with 413 and not kept. The default is 4 MiB; a batch of
    /// 1000 items is well below.
    pub body_bytes: usize,
    /// Maximum of the bodies of all current requests together, in bytes. Requests beyond it are rejected with 503 and
    /// `Retry-After`, and a single body that is larger with 413. The default is 320 MiB: the largest snapshot that can be
    /// restored, and 64 MiB for all other requests meanwhile.
    pub buffered_bytes: usize,
    /// Maximum number of connections. Further ones are rejected with 503. The default is 4096; on Linux, it is never more than
    /// the limit of open files of the process.
    pub connections: usize,
    /// Timeout for the head of a request, and between two requests of a connection. The default is 30 seconds.
    pub header_timeout: Duration,
    /// Timeout for the body of a request, which is then rejected with 408. The default is 30 seconds.
    pub body_timeout: Duration,
    /// Timeout for the caller to read something of a response. The default is 30 seconds.
    pub write_timeout: Duration,
    /// Number of requests that are kept for [`Sandbox::calls`](crate::Sandbox::calls); the oldest are dropped first. The
    /// default is 10,000. They also take at most 64 MiB.
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
    /// Sets the maximum body of a request, in bytes.
    pub const fn with_body_bytes(mut self, bytes: usize) -> Self {
        self.body_bytes = bytes;
        self
    }

    /// Sets the maximum of the bodies of all current requests together, in bytes.
    pub const fn with_buffered_bytes(mut self, bytes: usize) -> Self {
        self.buffered_bytes = bytes;
        self
    }

    /// Sets the maximum number of connections.
    pub const fn with_connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// Sets the timeout for the head of a request.
    pub const fn with_header_timeout(mut self, timeout: Duration) -> Self {
        self.header_timeout = timeout;
        self
    }

    /// Sets the timeout for the body of a request.
    pub const fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.body_timeout = timeout;
        self
    }

    /// Sets the timeout for the caller to read something of a response.
    pub const fn with_write_timeout(mut self, timeout: Duration) -> Self {
        self.write_timeout = timeout;
        self
    }

    /// Sets the number of requests that are kept.
    pub const fn with_calls(mut self, calls: usize) -> Self {
        self.calls = calls;
        self
    }
}
