//! Which domains are linked.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Links and requests of all domains.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::services::prove) struct Links(Vec<Link>);

/// From the domain that asked to the one that was asked, by their places.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pair {
    pub(super) from: usize,
    pub(super) to: usize,
}

/// A link, or a request for one.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Link {
    pub(super) pair: Pair,
    /// Free strings.
    pub(super) scopes: Vec<Value>,
    pub(super) requested: SystemTime,
    /// Since when it is a link.
    pub(super) confirmed: Option<SystemTime>,
}

impl Links {
    pub(super) fn request(&mut self, pair: Pair, scopes: Vec<Value>, now: SystemTime) {
        match self.0.iter_mut().find(|link| link.pair == pair) {
            None => self.0.push(Link { pair, scopes, requested: now, confirmed: None }),
            Some(link) if link.confirmed.is_none() => link.scopes = scopes,
            Some(_) => {}
        }
    }

    /// Gives whether there was something to confirm.
    pub(super) fn confirm(&mut self, pair: Pair, now: SystemTime) -> bool {
        let link = self.0.iter_mut().find(|link| link.pair == pair);
        link.map(|link| link.confirmed.get_or_insert(now)).is_some()
    }

    /// Gives whether there was one.
    pub(super) fn remove(&mut self, pair: Pair) -> bool {
        let before = self.0.len();
        self.0.retain(|link| link.pair != pair);
        self.0.len() < before
    }

    /// Links and requests of a domain, oldest first.
    pub(super) fn of(&self, domain: usize) -> impl Iterator<Item = &Link> {
        self.0.iter().filter(move |link| link.pair.from == domain || link.pair.to == domain)
    }

    /// Domains that a domain is linked with, each once.
    pub(in crate::services::prove) fn linked_with(&self, domain: usize) -> Vec<usize> {
        let mut others: Vec<usize> = self
            .of(domain)
            .filter(|link| link.confirmed.is_some())
            .map(|link| if link.pair.from == domain { link.pair.to } else { link.pair.from })
            .collect();
        others.sort_unstable();
        others.dedup();
        others
    }
}
