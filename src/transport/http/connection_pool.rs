//! The connections of requests, and when they are given up.
//!
//! Over HTTP/1.1 a request that is given up closes its connection. Over HTTP/2 it closes its stream alone: on a connection
//! whose other end is gone, all requests that follow would wait in vain, too. `reqwest` can drop no connection, so
//! the whole client is replaced: requests under way keep the old one until they have ended.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use reqwest::{Client, Version};

use crate::transport::BuildError;
use crate::transport::http::client_factory::ClientFactory;
use crate::transport::http::request_body::Progress;

/// The current HTTP client. This crate's own is replaced when its connections are dead.
pub(crate) struct ConnectionPool {
    /// `None` for a caller's own client, which is never replaced.
    factory: Option<ClientFactory>,
    /// Calls read it, and read locks do not exclude each other: no call waits for another.
    current: RwLock<Arc<Generation>>,
}

/// An HTTP client, and what is known of its connections.
struct Generation {
    client: Client,
    /// How many parts of responses were received.
    activity: AtomicU64,
    /// Whether the service speaks HTTP/1.1, where no connection has to be given up.
    is_http1: AtomicBool,
}

impl Generation {
    fn new(client: Client) -> Arc<Self> {
        Arc::new(Self { client, activity: AtomicU64::new(0), is_http1: AtomicBool::new(false) })
    }
}

impl ConnectionPool {
    pub(crate) fn from_caller(client: Client) -> Self {
        Self { factory: None, current: RwLock::new(Generation::new(client)) }
    }

    pub(crate) fn new(factory: ClientFactory) -> Result<Self, BuildError> {
        let client = factory.build()?;
        Ok(Self { factory: Some(factory), current: RwLock::new(Generation::new(client)) })
    }

    /// Whether the client is the caller's own.
    pub(crate) fn is_callers_client(&self) -> bool {
        self.factory.is_none()
    }

    /// Begins to watch an exchange of a request and its response.
    pub(crate) fn watch(&self, progress: Progress) -> ExchangeWatch<'_> {
        let generation = Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner));
        let activity = generation.activity.load(Ordering::SeqCst);
        ExchangeWatch { pool: self, generation, activity, progress, has_ended: false }
    }

    /// Replaces the client, so that later requests use other connections.
    fn replace(&self, dead: &Arc<Generation>) {
        let Some(factory) = self.factory.as_ref().filter(|_| cfg!(feature = "http2")) else { return };
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(&current, dead) {
            return;
        }
        if let Ok(client) = factory.build() {
            *current = Generation::new(client);
        }
    }
}

/// An exchange in progress. If it is dropped before its end, and nothing was received by any exchange meanwhile, its
/// connection is assumed to be dead.
pub(crate) struct ExchangeWatch<'a> {
    pool: &'a ConnectionPool,
    generation: Arc<Generation>,
    /// The activity of the client when this exchange last received something.
    activity: u64,
    progress: Progress,
    has_ended: bool,
}

impl ExchangeWatch<'_> {
    pub(crate) fn client(&self) -> &Client {
        &self.generation.client
    }

    /// Records that a part of the response was received.
    pub(crate) fn record_activity(&mut self, version: Version) {
        self.activity = self.generation.activity.fetch_add(1, Ordering::SeqCst).wrapping_add(1);
        self.generation.is_http1.store(version < Version::HTTP_2, Ordering::SeqCst);
    }

    /// Records that the response is complete, or that the connection failed by itself.
    pub(crate) fn end(&mut self) {
        self.has_ended = true;
    }
}

impl Drop for ExchangeWatch<'_> {
    fn drop(&mut self) {
        let is_silent = self.generation.activity.load(Ordering::SeqCst) == self.activity;
        let is_http1 = self.generation.is_http1.load(Ordering::SeqCst);
        if !self.has_ended && is_silent && !is_http1 && self.progress.is_taken_up() {
            self.pool.replace(&self.generation);
        }
    }
}
