//! What the builders of both clients share.

use std::fmt;
use std::time::Duration;

use super::{RateLimit, RetryPolicy};
use crate::transport::http::connection_options::Connection;

/// Choices that concern the way of a request, not the service.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) http: Option<reqwest::Client>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) concurrency_limit: Option<usize>,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) allow_plain_http: bool,
    pub(crate) strict_decoding: bool,
    pub(crate) connection: Connection,
    #[cfg(any(test, fuzzing))]
    pub(crate) replaced: super::http::peer::Replaced,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            http: None,
            timeout: Duration::from_secs(30),
            attempt_timeout: None,
            read_timeout: None,
            retry: RetryPolicy::default(),
            rate_limit: None,
            concurrency_limit: None,
            connect_timeout: Duration::from_secs(10),
            max_response_bytes: 16 * 1024 * 1024,
            allow_plain_http: false,
            strict_decoding: false,
            connection: Connection::default(),
            #[cfg(any(test, fuzzing))]
            replaced: super::http::peer::Replaced::default(),
        }
    }
}

/// Of a caller's own client only that there is one: it would show its default headers and proxies.
impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Settings")
            .field("has_own_http_client", &self.http.is_some())
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("rate_limit", &self.rate_limit)
            .field("concurrency_limit", &self.concurrency_limit)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}

/// The builder methods of both clients that fill [`Settings`].
macro_rules! settings_methods {
    () => {
        /// Time for a whole call, from its first step to the last byte of the answer: waiting, tokens and repetitions
        /// included. 30 seconds if not set.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.timeout = timeout;
            self
        }

        /// Time for one attempt of a call, from connecting to the last byte of the answer. As much as the call has if not
        /// set.
        pub fn attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.attempt_timeout = Some(timeout);
            self
        }

        /// Longest silence: before the answer begins, and between two parts of it. Any if not set. Holds with an own
        /// `reqwest::Client` as well.
        pub fn read_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.read_timeout = Some(timeout);
            self
        }

        /// How failed calls are repeated, as far as the operation allows it. Three attempts within the call's time if
        /// not set.
        pub fn retry(mut self, policy: $crate::transport::RetryPolicy) -> Self {
            self.settings.retry = policy;
            self
        }

        /// Sends no more requests than this, repetitions included, however many calls are made: they wait for their turn
        /// in order, within their time. None if not set.
        pub fn rate_limit(mut self, limit: $crate::transport::RateLimit) -> Self {
            self.settings.rate_limit = Some(limit);
            self
        }

        /// Has no more requests under way at once than this (at least one), however many calls are made: they wait for
        /// room in order, within their time. None if not set.
        pub fn concurrency_limit(mut self, requests: usize) -> Self {
            self.settings.concurrency_limit = Some(requests);
            self
        }

        /// Time for connecting. 10 seconds if not set; not used with an own `reqwest::Client`.
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.connect_timeout = timeout;
            self
        }

        /// Greatest size of an answer in bytes; a larger one is an error. 16 MiB if not set.
        pub fn max_response_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_response_bytes = bytes;
            self
        }

        /// Takes a response for unreadable as soon as one part of it is not what its document says, instead of leaving
        /// that part out; see [`Response::skipped`](crate::transport::Response::skipped). For those who would rather
        /// have no result than one that lacks something. The service may have done what was asked.
        pub fn strict_decoding(mut self) -> Self {
            self.settings.strict_decoding = true;
            self
        }

        /// Uses this HTTP client, with its proxies, certificates and connection pool. It should be built with
        /// `redirect(Policy::none())`: a call that is redirected fails in any case, and how one that follows redirects
        /// is stopped is in `SECURITY.md`. With HTTP/2, it should have an `http2_keep_alive_interval`.
        pub fn http_client(mut self, client: reqwest::Client) -> Self {
            self.settings.http = Some(client);
            self
        }

        /// Allows plain `http` to another machine, or through a proxy that was given to `proxy`, which shows credentials
        /// and personal data to everyone on the way. Plain `http` to this machine (an address of the loopback,
        /// `localhost` and names under it) needs no permission. Proxies of the environment never get plain `http`.
        pub fn allow_plain_http(mut self) -> Self {
            self.settings.allow_plain_http = true;
            self
        }
    };
}

pub(crate) use settings_methods;
