//! What a phase took: time, processor time and memory of this process.

use std::time::Instant;

use cpu_time::ProcessTime;
use identity_apis_test_support::memory;
use serde_json::json;

/// A phase that runs.
pub(crate) struct Phase {
    name: &'static str,
    items: usize,
    start: Instant,
    processor: ProcessTime,
    resident_before: Option<u64>,
    printed: usize,
}

impl Phase {
    pub(crate) fn start(name: &'static str, items: usize) -> Self {
        memory::reset_peak();
        Self {
            name,
            items,
            start: Instant::now(),
            processor: ProcessTime::now(),
            resident_before: memory::resident(std::process::id()),
            printed: 0,
        }
    }

    /// Prints how far it is, a few times in all.
    pub(crate) fn advance(&mut self, done: usize) {
        let tenth = done * 10 / self.items.max(1);
        if tenth > self.printed {
            self.printed = tenth;
            eprintln!("{}: {done} of {} after {:.1?}", self.name, self.items, self.start.elapsed());
        }
    }

    /// Prints what it took. `bound` is the least time in seconds that latency and concurrency allow, if they bound it.
    pub(crate) fn finish(self, requests: usize, bound: Option<f64>) {
        let line = json!({
            "phase": self.name,
            "items": self.items,
            "requests": requests,
            "seconds": self.start.elapsed().as_secs_f64(),
            "bound": bound,
            "processor": self.processor.elapsed().as_secs_f64(),
            "residentBefore": self.resident_before,
            "residentPeak": memory::peak(),
        });
        println!("{line}");
    }
}
