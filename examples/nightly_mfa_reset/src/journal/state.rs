//! The state that a journal holds.

use std::collections::{HashMap, HashSet};

use super::Entry;

/// Where a user of the plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// A request may have been sent, and its outcome is not known.
    Started,
    Done,
    Failed,
}

/// The state that a journal holds.
#[derive(Debug, Default)]
pub(crate) struct JournalState {
    pub(crate) group: Option<String>,
    pub(crate) plan_complete: bool,
    pub(crate) group_cleared: bool,
    plan: Vec<String>,
    progress: HashMap<String, Progress>,
}

impl JournalState {
    /// Reads complete lines. Returns the number of the first line that is not an entry.
    pub(super) fn read(text: &str) -> Result<Self, usize> {
        let mut state = Self::default();
        for (index, line) in text.lines().enumerate() {
            state.apply(serde_json::from_str(line).map_err(|_| index + 1)?);
        }
        Ok(state)
    }

    pub(crate) fn apply(&mut self, entry: Entry) {
        match entry {
            // A run that was killed while it listed the members lists them again.
            Entry::Group(group) => (self.group, self.plan) = (Some(group), Vec::new()),
            Entry::Planned(users) => self.plan.extend(users),
            Entry::PlanComplete => {
                // Members that moved between pages while they were listed appear twice.
                let mut known = HashSet::new();
                self.plan.retain(|user| known.insert(user.clone()));
                self.plan_complete = true;
            }
            Entry::Started(user) => self.set(user, Progress::Started),
            Entry::Done(user) => self.set(user, Progress::Done),
            Entry::Failed { user, .. } => self.set(user, Progress::Failed),
            Entry::GroupCleared => self.group_cleared = true,
        }
    }

    fn set(&mut self, user: String, progress: Progress) {
        self.progress.insert(user, progress);
    }

    /// Returns the number of users of the job.
    pub(crate) fn total(&self) -> usize {
        self.plan.len()
    }

    /// Returns the users who are neither done nor failed, in the order of the plan.
    pub(crate) fn remaining(&self) -> Vec<&str> {
        self.of(|progress| matches!(progress, None | Some(Progress::Started)))
    }

    /// Returns the users whose reset had started and not ended when the last run was killed.
    pub(crate) fn in_flight(&self) -> Vec<&str> {
        self.of(|progress| progress == Some(Progress::Started))
    }

    pub(crate) fn done(&self) -> Vec<&str> {
        self.of(|progress| progress == Some(Progress::Done))
    }

    pub(crate) fn failed(&self) -> Vec<&str> {
        self.of(|progress| progress == Some(Progress::Failed))
    }

    fn of(&self, which: impl Fn(Option<Progress>) -> bool) -> Vec<&str> {
        let users = self.plan.iter().filter(|user| which(self.progress.get(*user).copied()));
        users.map(String::as_str).collect()
    }
}
