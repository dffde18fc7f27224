//! Steps that are announced before they run, since some take minutes.

use std::process::Command;
use std::time::Instant;

use crate::process;
use crate::project::{Failure, Project};

/// The steps of one run.
pub(super) struct Steps<'a> {
    project: &'a Project,
    count: usize,
    done: usize,
    start: Instant,
}

impl<'a> Steps<'a> {
    pub(super) fn new(project: &'a Project, count: usize) -> Self {
        Self { project, count, done: 0, start: Instant::now() }
    }

    /// Prints the next step to standard error; only the result goes to standard output.
    pub(super) fn announce(&mut self, what: &str) {
        self.done += 1;
        eprintln!("[{}/{}] {what} (after {} s)", self.done, self.count, self.start.elapsed().as_secs());
    }

    /// Runs another command of this program.
    pub(super) fn xtask(&mut self, what: &str, arguments: &[&str]) -> Result<(), Failure> {
        self.announce(what);
        self.xtask_more(arguments)
    }

    /// The same as a part of the step before.
    pub(super) fn xtask_more(&mut self, arguments: &[&str]) -> Result<(), Failure> {
        let program = std::env::current_exe()
            .map_err(|error| Failure::new(format!("error: where this program is cannot be found out: {error}")))?;
        let mut command = Command::new(program);
        command.arg("--root").arg(self.project.root()).args(arguments);
        run(command, &format!("cargo xtask {}", arguments.join(" ")))
    }

    /// Runs Cargo, whose own progress is seen.
    pub(super) fn cargo(&mut self, what: &str, arguments: &[&str]) -> Result<(), Failure> {
        self.announce(what);
        let mut command = process::cargo();
        command.args(arguments).current_dir(self.project.root());
        run(command, &format!("cargo {}", arguments.join(" ")))
    }
}

fn run(mut command: Command, shown: &str) -> Result<(), Failure> {
    let status =
        command.status().map_err(|error| Failure::new(format!("error: `{shown}` could not be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("error: `{shown}` failed; its report is above"))) }
}
