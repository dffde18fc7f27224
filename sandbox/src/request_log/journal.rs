//! The journal: the latest requests of a sandbox.

use std::collections::VecDeque;
use std::sync::Mutex;

use super::record::Record;
use super::recorded_request::RecordedRequest;
use crate::lock::lock;

/// Bytes that the journal takes.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The latest requests of a sandbox, bounded in number and in bytes.
pub(crate) struct RequestJournal {
    max_records: usize,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    records: VecDeque<Record>,
    bytes: usize,
    /// Requests so far, dropped ones included.
    count: u64,
}

impl RequestJournal {
    /// Creates a journal of the latest requests. Older ones are dropped, so a long run does not grow without bound.
    pub(crate) fn new(max_records: usize) -> Self {
        Self { max_records, inner: Mutex::default() }
    }

    /// Adds a request.
    pub(crate) fn add(&self, record: Record) {
        let mut inner = lock(&self.inner);
        inner.count = inner.count.saturating_add(1);
        inner.bytes = inner.bytes.saturating_add(record.bytes());
        inner.records.push_back(record);
        while inner.records.len() > self.max_records || inner.bytes > MAX_BYTES {
            let Some(oldest) = inner.records.pop_front() else { break };
            inner.bytes = inner.bytes.saturating_sub(oldest.bytes());
        }
    }

    /// Returns the requests after a number, oldest first.
    pub(crate) fn since(&self, number: u64) -> Vec<RecordedRequest> {
        let inner = lock(&self.inner);
        inner.after(number).map(|(number, record)| record.to_recorded_request(number)).collect()
    }

    /// Returns the latest requests after a number, of one operation or of all, oldest first, and how many there are in all.
    /// Only those that are returned are parsed: values take many times the memory of their text.
    pub(crate) fn find(&self, number: u64, operation: Option<&str>, limit: usize) -> (usize, Vec<RecordedRequest>) {
        let inner = lock(&self.inner);
        let is_wanted = |record: &Record| operation.is_none_or(|operation| record.is_of(operation));
        let found: Vec<(u64, &Record)> = inner.after(number).filter(|(_, record)| is_wanted(record)).collect();
        let earlier = found.len().saturating_sub(limit);
        (
            found.len(),
            found.into_iter().skip(earlier).map(|(number, record)| record.to_recorded_request(number)).collect(),
        )
    }

    /// Returns the latest requests, newest first.
    pub(crate) fn latest(&self, limit: usize) -> Vec<RecordedRequest> {
        let inner = lock(&self.inner);
        let numbers = (1..=inner.count).rev();
        numbers
            .zip(inner.records.iter().rev())
            .take(limit)
            .map(|(number, record)| record.to_recorded_request(number))
            .collect()
    }

    /// Returns the number of requests so far, dropped ones included.
    pub(crate) fn count(&self) -> u64 {
        lock(&self.inner).count
    }

    /// Drops all requests. Numbers continue.
    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.inner);
        inner.records.clear();
        inner.bytes = 0;
    }
}

impl Inner {
    /// Returns the records after a number, with their numbers, oldest first.
    fn after(&self, number: u64) -> impl Iterator<Item = (u64, &Record)> {
        let dropped = self.count.saturating_sub(u64::try_from(self.records.len()).unwrap_or_default());
        (dropped.saturating_add(1)..).zip(&self.records).filter(move |(at, _)| *at > number)
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::super::record::CallResult;
    use super::*;
    use crate::http::Request;

    fn record(bytes: usize) -> Record {
        let uri = "/v3/identity".parse().expect("uri");
        record_of(Request::new("GET", &uri, Default::default(), "x".repeat(bytes).into()))
    }

    fn record_of(request: Request) -> Record {
        let result = CallResult {
            at: UNIX_EPOCH,
            operation_id: None,
            operation_name: None,
            status: 200,
            fault: None,
            response: "{}",
        };
        Record::new(request, &result)
    }

    fn numbers(calls: &[RecordedRequest]) -> Vec<u64> {
        calls.iter().map(|call| call.number).collect()
    }

    #[test]
    fn journal_drops_the_oldest_requests() {
        let journal = RequestJournal::new(3);
        assert!(journal.since(0).is_empty() && journal.latest(5).is_empty());
        for _ in 0..5 {
            journal.add(record(1));
        }
        assert_eq!(numbers(&journal.since(0)), [3, 4, 5]);
        assert_eq!(numbers(&journal.since(4)), [5]);
        assert_eq!(numbers(&journal.latest(2)), [5, 4]);
        journal.add(record(MAX_BYTES - 1_200));
        assert_eq!(numbers(&journal.since(0)), [5, 6]);
        journal.add(record(MAX_BYTES + 1));
        assert!(journal.since(0).is_empty());
        journal.add(record(1));
        assert_eq!((numbers(&journal.since(0)), journal.count()), (vec![8], 8));
        journal.clear();
        assert_eq!((journal.since(0).len(), journal.count()), (0, 8));
        journal.add(record(1));
        assert_eq!(numbers(&journal.since(0)), [9]);
    }

    #[test]
    fn journal_finds_the_latest_and_counts_all() {
        let journal = RequestJournal::new(10);
        for _ in 0..5 {
            journal.add(record(1));
        }
        let found = |number, operation, limit| {
            let (count, calls) = journal.find(number, operation, limit);
            (count, numbers(&calls))
        };
        assert_eq!(found(0, None, 2), (5, vec![4, 5]));
        assert_eq!(found(3, None, usize::MAX), (2, vec![4, 5]));
        assert_eq!(found(u64::MAX, None, 2), (0, vec![]));
        assert_eq!(found(0, Some("unify"), 2), (0, vec![]));
    }

    #[test]
    fn journal_counts_the_memory_of_many_small_parameters() {
        let uri = format!("/v3/identity?{}", "a&".repeat(30_000)).parse().expect("uri");
        let request = Request::new("GET", &uri, Default::default(), Default::default());
        let record = record_of(request);
        assert!(record.bytes() > 30_000 * 2 * size_of::<String>(), "{}", record.bytes());
    }
}
