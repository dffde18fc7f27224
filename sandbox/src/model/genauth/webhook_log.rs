//! The log of webhook calls.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Maximum number of entries; the oldest are dropped first.
const MAX_ENTRIES: usize = 1_000;

/// Calls of webhooks, one entry per attempt, newest last.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct WebhookLog {
    entries: VecDeque<Value>,
}

impl WebhookLog {
    /// Adds an entry, which is the document's `WebhookLogDto`.
    pub(crate) fn add(&mut self, entry: Value) {
        if self.entries.len() >= MAX_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// Returns the entries, oldest first.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.entries.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webhook_log_keeps_the_newest_entries() {
        let mut log = WebhookLog::default();
        (0..=MAX_ENTRIES).for_each(|number| log.add(number.into()));
        assert_eq!((log.entries().len(), log.entries().next()), (MAX_ENTRIES, Some(&Value::from(1))));
    }
}
