//! The service: who may call it, and what it keeps.

use std::sync::{Mutex, MutexGuard};
use std::time::SystemTime;

use super::auth::callback;
use crate::credentials::ProveCredentials;
use crate::lock::lock;
use crate::model::prove::domains::Domains;
use crate::model::prove::{OpenSession, OwnedProduct, ProveState};
use crate::services::Context;

/// Prove, as one project and its customers see it.
pub(crate) struct Prove {
    /// Never empty.
    pub(crate) customers: Vec<ProveCredentials>,
    pub(crate) product: OwnedProduct,
    state: Mutex<ProveState>,
}

impl Prove {
    pub(crate) fn new(customers: Vec<ProveCredentials>, product: OwnedProduct) -> Self {
        Self { customers, product, state: Mutex::default() }
    }

    /// Returns the credentials of the first customer.
    pub(crate) fn credentials(&self) -> &ProveCredentials {
        // The builder generates credentials if none are given.
        #[expect(clippy::indexing_slicing, reason = "never empty")]
        &self.customers[0]
    }

    /// Locks the state.
    pub(super) fn state(&self) -> MutexGuard<'_, ProveState> {
        lock(&self.state)
    }

    pub(super) fn domains(&self) -> Domains<'_> {
        Domains(&self.customers)
    }

    /// Returns the client id that a token was issued to.
    pub(super) fn customer_of_token(&self, token: &str) -> Option<String> {
        self.state().tokens.get(token).map(|issued| issued.value.clone())
    }

    /// Returns the latest sessions of all kinds, and how many there are in all.
    pub(crate) fn open_sessions(&self, now: SystemTime, limit: usize) -> (usize, Vec<OpenSession>) {
        self.state().open_sessions(now, limit)
    }

    /// Completes the client's step of a session, flow or authentication, and sends the callback that this leads to. Returns
    /// whether there is one.
    pub(crate) fn complete_client_step(&self, context: &Context<'_>, id: &str, passed: bool) -> bool {
        let now = context.now();
        let mut state = self.state();
        if state.attempts.complete_client_step(id, passed, now) {
            if let Some(request) = callback(&mut state.attempts, id, now) {
                context.send(request);
            }
            return true;
        }
        state.complete_client_step(id, passed, now)
    }
}
