//! Links between domains.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The links and link requests of all domains.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Links(Vec<Link>);

/// The domain that has requested a link, and the one that confirms it, by their indexes.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LinkPair {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// A link, or a request for a link.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Link {
    pub(crate) pair: LinkPair,
    /// Arbitrary strings.
    pub(crate) scopes: Vec<Value>,
    pub(crate) requested: SystemTime,
    /// Time of the confirmation.
    pub(crate) confirmed: Option<SystemTime>,
}

impl Links {
    /// Adds a request. A second request replaces the scopes of the first one, and does not change a link.
    pub(crate) fn request(&mut self, pair: LinkPair, scopes: Vec<Value>, now: SystemTime) {
        match self.0.iter_mut().find(|link| link.pair == pair) {
            None => self.0.push(Link { pair, scopes, requested: now, confirmed: None }),
            Some(link) if link.confirmed.is_none() => link.scopes = scopes,
            Some(_) => {}
        }
    }

    /// Confirms a request. Returns whether there was one.
    pub(crate) fn confirm(&mut self, pair: LinkPair, now: SystemTime) -> bool {
        let link = self.0.iter_mut().find(|link| link.pair == pair);
        link.map(|link| link.confirmed.get_or_insert(now)).is_some()
    }

    /// Removes a link or a request. Returns whether there was one.
    pub(crate) fn remove(&mut self, pair: LinkPair) -> bool {
        let before = self.0.len();
        self.0.retain(|link| link.pair != pair);
        self.0.len() < before
    }

    /// Returns the links and requests of a domain, oldest first.
    pub(crate) fn of_domain(&self, domain: usize) -> impl Iterator<Item = &Link> {
        self.0.iter().filter(move |link| link.pair.from == domain || link.pair.to == domain)
    }

    /// Returns the domains that a domain is linked with, each once.
    pub(crate) fn linked_with(&self, domain: usize) -> Vec<usize> {
        let mut others: Vec<usize> = self
            .of_domain(domain)
            .filter(|link| link.confirmed.is_some())
            .map(|link| if link.pair.from == domain { link.pair.to } else { link.pair.from })
            .collect();
        others.sort_unstable();
        others.dedup();
        others
    }
}
