//! What the connections of a server share: its options, the recorded requests, and counters.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::builder::ServerBuilder;
use super::request::RecordedRequest;
use super::response::Response;

/// What the connections of a server share.
pub(crate) struct Shared {
    pub(crate) options: ServerBuilder,
    connections: Arc<AtomicUsize>,
    requests: Mutex<Vec<RecordedRequest>>,
    calls: AtomicUsize,
    tokens: AtomicUsize,
    queue: Mutex<VecDeque<Response>>,
    open: AtomicUsize,
    most_open: AtomicUsize,
    flood_bytes: AtomicUsize,
}

impl Shared {
    pub(crate) fn new(options: ServerBuilder, connections: Arc<AtomicUsize>) -> Self {
        Self {
            options,
            connections,
            requests: Mutex::default(),
            calls: AtomicUsize::new(0),
            tokens: AtomicUsize::new(0),
            queue: Mutex::default(),
            open: AtomicUsize::new(0),
            most_open: AtomicUsize::new(0),
            flood_bytes: AtomicUsize::new(0),
        }
    }

    pub(crate) fn enqueue(&self, responses: impl Iterator<Item = Response>) {
        lock(&self.queue).extend(responses);
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.requests).clone()
    }

    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    pub(crate) fn tokens(&self) -> usize {
        self.tokens.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn most_open(&self) -> usize {
        self.most_open.load(Ordering::SeqCst)
    }

    pub(crate) fn flood_bytes(&self) -> usize {
        self.flood_bytes.load(Ordering::SeqCst)
    }

    /// Numbers and records a request, and decides what to do with it.
    pub(crate) fn receive(&self, head: String, body: String) -> Response {
        let mut request = RecordedRequest { number: 0, head, body };
        let for_token = request.is_for_token();
        {
            // Under the lock, so that the order of the numbers is that of the records.
            let mut requests = lock(&self.requests);
            let counter = if for_token { &self.tokens } else { &self.calls };
            request.number = counter.fetch_add(1, Ordering::SeqCst) + 1;
            if self.options.is_recording {
                requests.push(request.clone());
            }
        }
        if for_token {
            let tokens = self.options.tokens.as_ref().unwrap_or(&self.options.script);
            return tokens(&request);
        }
        let queued = lock(&self.queue).pop_front();
        queued.unwrap_or_else(|| (self.options.script)(&request))
    }

    /// Counts a request as open until the returned value is dropped.
    pub(crate) fn open(&self) -> Open<'_> {
        let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_open.fetch_max(open, Ordering::SeqCst);
        Open(&self.open)
    }

    pub(crate) fn count_flood(&self, bytes: usize) {
        self.flood_bytes.fetch_add(bytes, Ordering::SeqCst);
    }
}

/// A request that has no response yet.
pub(crate) struct Open<'s>(&'s AtomicUsize);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A script that panicked has failed its test already.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
