//! The report at the end.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use crate::journal::JournalState;

/// What a run has done, and what is left.
#[derive(Debug)]
pub(crate) struct Report {
    /// Users whose factors this run has removed.
    pub(crate) changed: usize,
    /// Users who had no factors.
    pub(crate) already_reset: usize,
    /// Users who cannot be reset, in all runs.
    pub(crate) failed: usize,
    /// Users whose request was in flight when the last run was killed, and must not be sent again.
    pub(crate) undecided: usize,
    /// Why the run has ended early.
    pub(crate) stopped: Option<String>,
    total: usize,
    done_before: usize,
    in_flight_before: usize,
}

impl Report {
    pub(crate) fn new(state: &JournalState) -> Self {
        Self {
            changed: 0,
            already_reset: 0,
            failed: state.failed().len(),
            undecided: 0,
            stopped: None,
            total: state.total(),
            done_before: state.done().len(),
            in_flight_before: state.in_flight().len(),
        }
    }

    /// Returns how many users are done, in all runs.
    pub(crate) fn done(&self) -> usize {
        self.done_before + self.changed + self.already_reset
    }

    fn remaining(&self) -> usize {
        self.total - self.done() - self.failed - self.undecided
    }

    /// Returns whether no user is left for another run.
    pub(crate) fn is_complete(&self) -> bool {
        self.stopped.is_none() && self.remaining() == 0
    }

    /// Returns the report. It names no user.
    pub(crate) fn text(&self, elapsed: Duration, journal: &Path) -> String {
        let Self { total, failed, done_before, changed, already_reset, .. } = self;
        let seconds = elapsed.as_secs_f64();
        let rate = (changed + already_reset) as f64 / seconds.max(0.001);
        let mut text = format!(
            "users          {total}\n\
             done           {}, of them {done_before} in earlier runs\n\
             \x20 reset        {changed} in this run\n\
             \x20 had no MFA   {already_reset} in this run\n\
             failed         {failed}\n\
             remaining      {}\n\
             time           {seconds:.1} s, {rate:.0} users per second\n",
            self.done(),
            self.remaining(),
        );
        // Writing to a string does not fail.
        if self.in_flight_before > 0 {
            let _ = writeln!(text, "in flight      {} when the last run was killed", self.in_flight_before);
        }
        if let Some(reason) = &self.stopped {
            let _ = writeln!(text, "stopped        {reason}");
        }
        let journal = journal.display();
        let next = if !self.is_complete() {
            "run the same command to continue".to_owned()
        } else if self.undecided > 0 {
            format!("look at the users in {journal} who are \"started\" and not \"done\"")
        } else if *failed > 0 {
            format!("look at the lines with \"failed\" in {journal}")
        } else {
            format!("nothing; {journal} is the record of this job")
        };
        let _ = writeln!(text, "next           {next}");
        text
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if !self.is_complete() {
            // EX_TEMPFAIL of sysexits.h, which schedulers know.
            ExitCode::from(75)
        } else if self.failed + self.undecided > 0 {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        }
    }
}
