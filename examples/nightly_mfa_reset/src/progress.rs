//! Progress: a bar on a terminal, a line every few seconds elsewhere.

use std::cell::Cell;
use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Time between two lines, for logs of a scheduler.
const LINE_INTERVAL: Duration = Duration::from_secs(5);

pub(crate) struct Progress {
    total: usize,
    bar: Option<ProgressBar>,
    next_line: Cell<Instant>,
}

impl Progress {
    pub(crate) fn new(total: usize, done: usize) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(total as u64).with_position(done as u64);
            // A template that is wrong leaves the default style.
            if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} users, {per_sec}, {eta} left {msg}") {
                bar.set_style(style);
            }
            // The estimate counts this run only.
            bar.reset_eta();
            bar
        });
        if bar.is_none() {
            eprintln!("{done} of {total} users are done");
        }
        Self { total, bar, next_line: Cell::new(Instant::now() + LINE_INTERVAL) }
    }

    pub(crate) fn advance(&self, done: usize, failed: usize) {
        if let Some(bar) = &self.bar {
            bar.set_position((done + failed) as u64);
            if failed > 0 {
                bar.set_message(format!("{failed} failed"));
            }
        } else if Instant::now() >= self.next_line.get() {
            self.next_line.set(Instant::now() + LINE_INTERVAL);
            eprintln!("{done} of {} users are done, {failed} failed", self.total);
        }
    }

    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.abandon();
        }
    }
}
