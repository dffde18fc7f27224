//! The job: plan, reset with bounded concurrency, clear the group.

use std::io;
use std::sync::Arc;

use identity_apis::genauth::types::{ListGroupMembersQuery, RemoveGroupMembersReqDto};
use identity_apis::genauth::{Client, operations};
use identity_apis::transport::Error;
use tokio::task::JoinSet;

use crate::journal::{Entry, Journal, JournalState};
use crate::progress::Progress;
use crate::report::Report;
use crate::reset::{Reset, may_be_retried, reset};

/// The job stops when so many users in a row fail because the service is not available: the client has retried each of them
/// already.
const MAX_POSTPONED_IN_A_ROW: usize = 20;

pub(crate) struct Job {
    pub(crate) client: Client,
    pub(crate) journal: Journal,
    pub(crate) group: String,
    pub(crate) concurrency: usize,
}

/// How the reset of a user has ended.
enum Outcome {
    Reset(Reset),
    Failed {
        reason: String,
    },
    /// The service is not available: the next run tries again.
    Postponed(Error),
    /// No call will succeed, since the credentials are rejected.
    Rejected(Error),
}

impl Job {
    /// Runs the job, or what is left of it.
    pub(crate) async fn run(self, mut state: JournalState) -> Result<Report, Box<dyn std::error::Error>> {
        if !state.plan_complete {
            self.plan(&mut state).await?;
        }
        let mut report = Report::new(&state);
        let class = operations::SET_USERS_MFA_STATUS.retry_class;
        let mut pending: Vec<String> = state.remaining().into_iter().map(str::to_owned).collect();
        if !may_be_retried(class) {
            // A second call would act again: people decide about the requests that were in flight.
            let in_flight = state.in_flight();
            pending.retain(|user| !in_flight.contains(&user.as_str()));
            report.undecided = in_flight.len();
        }
        let job = Arc::new(self);
        let progress = Progress::new(state.total(), state.total() - pending.len());
        job.reset_all(pending, &mut state, &mut report, &progress).await?;
        progress.finish();
        if report.is_complete() && !state.group_cleared {
            job.clear_group(&state, &mut report).await?;
        }
        Ok(report)
    }

    /// Lists the members of the group. The list is fixed before the first reset.
    async fn plan(&self, state: &mut JournalState) -> Result<(), Box<dyn std::error::Error>> {
        self.record(state, Entry::Group(self.group.clone())).await?;
        let query = ListGroupMembersQuery::new(self.group.as_str());
        let mut pages = self.client.list_group_members(&query).pages().page_size(50);
        while let Some(page) = pages.next().await {
            let users = page?.list.iter().map(|user| user.user_id.clone()).collect();
            self.record(state, Entry::Planned(users)).await?;
        }
        Ok(self.record(state, Entry::PlanComplete).await?)
    }

    /// Resets the users, at most `concurrency` at a time, until all are done, the service is down, or Ctrl-C is pressed.
    async fn reset_all(
        self: &Arc<Self>,
        pending: Vec<String>,
        state: &mut JournalState,
        report: &mut Report,
        progress: &Progress,
    ) -> io::Result<()> {
        let mut pending = pending.into_iter();
        let mut running: JoinSet<io::Result<(String, Outcome)>> = JoinSet::new();
        let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
        let mut postponed_in_a_row = 0;
        loop {
            while report.stopped.is_none() && running.len() < self.concurrency {
                let Some(user) = pending.next() else { break };
                running.spawn(Arc::clone(self).reset_one(user));
            }
            // Requests that are in flight are completed, whatever has stopped the job.
            let ended = tokio::select! {
                ended = running.join_next() => ended,
                _ = &mut interrupt, if report.stopped.is_none() => {
                    report.stopped = Some("interrupted".to_owned());
                    continue;
                }
            };
            let Some(ended) = ended else { return Ok(()) };
            let (user, outcome) = ended.map_err(io::Error::from)??;
            postponed_in_a_row = if matches!(outcome, Outcome::Postponed(_)) { postponed_in_a_row + 1 } else { 0 };
            match outcome {
                Outcome::Reset(Reset::Changed) => {
                    report.changed += 1;
                    state.apply(Entry::Done(user));
                }
                Outcome::Reset(Reset::AlreadyReset) => {
                    report.already_reset += 1;
                    state.apply(Entry::Done(user));
                }
                Outcome::Failed { reason } => {
                    report.failed += 1;
                    state.apply(Entry::Failed { user, reason });
                }
                Outcome::Postponed(error) if postponed_in_a_row >= MAX_POSTPONED_IN_A_ROW => {
                    report.stopped.get_or_insert(format!("the service is not available ({error})"));
                }
                Outcome::Postponed(_) => {}
                Outcome::Rejected(error) => {
                    report.stopped.get_or_insert(error.to_string());
                }
            }
            progress.advance(report.done(), report.failed);
        }
    }

    /// Resets one user. The journal is written before the request and after the response.
    async fn reset_one(self: Arc<Self>, user: String) -> io::Result<(String, Outcome)> {
        self.journal.record(Entry::Started(user.clone())).await?;
        let outcome = match reset(&self.client, &user).await {
            Ok(reset) => {
                self.journal.record(Entry::Done(user.clone())).await?;
                Outcome::Reset(reset)
            }
            Err(error @ Error::Auth(_)) => Outcome::Rejected(error),
            // The client has retried it: the cause lasts longer than a few seconds.
            Err(error) if error.is_retryable() => Outcome::Postponed(error),
            Err(error) => {
                // The message names no person and holds no value of the response.
                let reason = error.to_string();
                self.journal.record(Entry::Failed { user: user.clone(), reason: reason.clone() }).await?;
                Outcome::Failed { reason }
            }
        };
        Ok((user, outcome))
    }

    /// Removes the users who are done from the group: one call for 50 of them.
    async fn clear_group(&self, state: &JournalState, report: &mut Report) -> io::Result<()> {
        let done = state.done().into_iter().map(str::to_owned);
        let request = RemoveGroupMembersReqDto::new(self.group.as_str(), done.collect::<Vec<_>>());
        let result = self.client.remove_group_members(&request).in_chunks().concurrency(self.concurrency).await;
        if let Some(failed) = result.failed.first() {
            report.stopped = Some(format!("members remain in the group ({})", failed.error));
            return Ok(());
        }
        self.journal.record(Entry::GroupCleared).await
    }

    async fn record(&self, state: &mut JournalState, entry: Entry) -> io::Result<()> {
        self.journal.record(entry.clone()).await?;
        state.apply(entry);
        Ok(())
    }
}
