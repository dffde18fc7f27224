//! The last calls.

use std::collections::VecDeque;
use std::sync::Mutex;

use super::{Record, RecordedRequest};
use crate::lock::lock;

/// Bytes that are kept.
const BYTES: usize = 64 * 1024 * 1024;

/// The log of a sandbox.
pub(crate) struct Log {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    records: VecDeque<Record>,
    bytes: usize,
    /// RequestLog so far, forgotten ones included.
    count: u64,
}

impl Log {
    /// Keeps so many calls; older ones are forgotten, so that a long run does not grow without bound.
    pub(crate) fn new(most: usize) -> Self {
        Self { most, kept: Mutex::default() }
    }

    pub(crate) fn add(&self, record: Record) {
        let mut kept = lock(&self.kept);
        kept.count = kept.count.saturating_add(1);
        kept.bytes = kept.bytes.saturating_add(record.bytes());
        kept.records.push_back(record);
        while kept.records.len() > self.most || kept.bytes > BYTES {
            let Some(oldest) = kept.records.pop_front() else { break };
            kept.bytes = kept.bytes.saturating_sub(oldest.bytes());
        }
    }

    /// RequestLog that are kept, behind a number of all calls; oldest first.
    pub(crate) fn since(&self, number: u64) -> Vec<RecordedRequest> {
        let kept = lock(&self.kept);
        kept.behind(number).map(|(number, record)| record.call(number)).collect()
    }

    /// The latest calls behind a number, of one operation or of all, oldest first, and how many there are that would fit.
    /// Only those that are given are read: values take many times the room of their texts.
    pub(crate) fn find(&self, number: u64, operation: Option<&str>, most: usize) -> (usize, Vec<RecordedRequest>) {
        let kept = lock(&self.kept);
        let is_wanted = |record: &Record| operation.is_none_or(|operation| record.is_of(operation));
        let found: Vec<(u64, &Record)> = kept.behind(number).filter(|(_, record)| is_wanted(record)).collect();
        let earlier = found.len().saturating_sub(most);
        (found.len(), found.into_iter().skip(earlier).map(|(number, record)| record.call(number)).collect())
    }

    /// The latest calls that are kept, newest first.
    pub(crate) fn latest(&self, most: usize) -> Vec<RecordedRequest> {
        let kept = lock(&self.kept);
        let numbers = (1..=kept.count).rev();
        numbers.zip(kept.records.iter().rev()).take(most).map(|(number, record)| record.call(number)).collect()
    }

    /// RequestLog so far, forgotten ones included.
    pub(crate) fn count(&self) -> u64 {
        lock(&self.kept).count
    }

    /// Forgets the calls; they are counted on.
    pub(crate) fn clear(&self) {
        let mut kept = lock(&self.kept);
        kept.records.clear();
        kept.bytes = 0;
    }
}

impl Kept {
    /// Records behind a number of all calls, with their numbers, oldest first.
    fn behind(&self, number: u64) -> impl Iterator<Item = (u64, &Record)> {
        let forgotten = self.count.saturating_sub(u64::try_from(self.records.len()).unwrap_or_default());
        (forgotten.saturating_add(1)..).zip(&self.records).filter(move |(at, _)| *at > number)
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::super::record::End;
    use super::*;
    use crate::http::request::Request;

    fn record(bytes: usize) -> Record {
        let request =
            Request::new("GET", &"/v3/identity".parse().expect("uri"), Default::default(), "x".repeat(bytes).into());
        Record::new(
            request,
            &End { at: UNIX_EPOCH, operation_id: None, name: None, status: 200, fault: None, answer: "{}" },
        )
    }

    fn numbers(calls: &[RecordedRequest]) -> Vec<u64> {
        calls.iter().map(|call| call.number).collect()
    }

    #[test]
    fn forgets_the_oldest() {
        let log = Log::new(3);
        assert!(log.since(0).is_empty() && log.latest(5).is_empty());
        for _ in 0..5 {
            log.add(record(1));
        }
        assert_eq!(numbers(&log.since(0)), [3, 4, 5]);
        assert_eq!(numbers(&log.since(4)), [5]);
        assert_eq!(numbers(&log.latest(2)), [5, 4]);
        log.add(record(BYTES - 1_200));
        assert_eq!(numbers(&log.since(0)), [5, 6]);
        log.add(record(BYTES + 1));
        assert!(log.since(0).is_empty());
        log.add(record(1));
        assert_eq!((numbers(&log.since(0)), log.count()), (vec![8], 8));
        log.clear();
        assert_eq!((log.since(0).len(), log.count()), (0, 8));
        log.add(record(1));
        assert_eq!(numbers(&log.since(0)), [9]);
    }

    #[test]
    fn finds_the_latest_and_counts_all() {
        let log = Log::new(10);
        for _ in 0..5 {
            log.add(record(1));
        }
        let found = |number, operation, most| {
            let (count, calls) = log.find(number, operation, most);
            (count, numbers(&calls))
        };
        assert_eq!(found(0, None, 2), (5, vec![4, 5]));
        assert_eq!(found(3, None, usize::MAX), (2, vec![4, 5]));
        assert_eq!(found(u64::MAX, None, 2), (0, vec![]));
        assert_eq!(found(0, Some("unify"), 2), (0, vec![]));
    }

    #[test]
    fn many_small_parameters_count_for_what_they_take() {
        let uri = format!("/v3/identity?{}", "a&".repeat(30_000)).parse().expect("uri");
        let request = Request::new("GET", &uri, Default::default(), Default::default());
        let end = End { at: UNIX_EPOCH, operation_id: None, name: None, status: 200, fault: None, answer: "{}" };
        let record = Record::new(request, &end);
        assert!(record.bytes() > 30_000 * 2 * size_of::<String>(), "{}", record.bytes());
    }
}
