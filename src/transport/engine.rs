//! The way of a call: authenticate, send, decide, decode, and once more where that is safe.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{DATE, HeaderMap, HeaderValue};
use tracing::Instrument as _;

use super::deadline::Deadline;
use super::decision::{Fate, may_repeat};
use super::error::Timeout;
use super::retry_budget::RetryBudget;
use super::wire::Wire;
use super::{BaseUrl, BuildError, Error, Outgoing, RawAnswer, Refusal, Remedy, RetryPolicy, Service, Settings};

/// Takes an answer for what it means; the value stays with whoever decodes.
pub(crate) type Decode<'a> = &'a mut (dyn FnMut(RawAnswer) -> Result<(), Error> + Send);

/// What all calls of a client and its clones share, credentials apart.
pub(crate) struct Engine {
    wire: Wire,
    timeout: Duration,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
}

/// What one call wants otherwise than its client.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

/// A service and the way to it.
pub(crate) struct Transport {
    pub(crate) engine: Arc<Engine>,
    pub(crate) service: Box<dyn Service>,
}

impl Transport {
    /// Sends a call until it is answered for good.
    pub(crate) async fn run(
        &self,
        outgoing: &Outgoing,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<(), Error> {
        self.engine.run(&*self.service, outgoing, options, decode).await
    }
}

impl Engine {
    pub(crate) fn new(base: BaseUrl, settings: &Settings) -> Result<Self, BuildError> {
        Ok(Self {
            wire: Wire::new(base, settings)?,
            timeout: settings.timeout,
            attempt_timeout: settings.attempt_timeout,
            retry: settings.retry,
            budget: RetryBudget::full(),
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.wire.base_url()
    }

    /// Sends a request until it is answered for good.
    pub(crate) async fn run(
        &self,
        service: &dyn Service,
        outgoing: &Outgoing,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<(), Error> {
        let mut course = Course {
            engine: self,
            service,
            outgoing,
            options,
            deadline: Deadline::starting_now(options.timeout.unwrap_or(self.timeout)),
            number: 1,
            failures: 1,
            perhaps_acted: false,
            token_renewed: false,
            clock_corrected: false,
        };
        self.budget.deposit();
        loop {
            let Err(failure) = course.attempt(&mut *decode).await else { return Ok(()) };
            match course.next(&failure) {
                Some(Duration::ZERO) => {}
                Some(wait) => tokio::time::sleep(wait).await,
                None if course.perhaps_acted => return Err(failure.error.after_sending()),
                None => return Err(failure.error),
            }
            course.number += 1;
        }
    }
}

/// A call on its way.
struct Course<'a> {
    engine: &'a Engine,
    service: &'a dyn Service,
    outgoing: &'a Outgoing,
    options: &'a CallOptions,
    deadline: Deadline,
    /// Of the attempt, from 1.
    number: u32,
    /// Attempts that count for the policy.
    failures: u32,
    /// An attempt failed in a way that leaves open whether the service acted.
    perhaps_acted: bool,
    token_renewed: bool,
    clock_corrected: bool,
}

/// How an attempt failed.
struct Failure {
    error: Error,
    /// What the request was authenticated with; nothing if it was not or did not get as far.
    credentials: Option<i64>,
    /// When the service says that it was.
    date: Option<HeaderValue>,
    /// There were no credentials to send it with, and getting some was repeated already.
    is_last: bool,
}

impl Course<'_> {
    async fn attempt(&self, decode: Decode<'_>) -> Result<(), Failure> {
        let operation = self.outgoing.operation;
        let span = tracing::debug_span!(
            "identity_apis.request",
            operation = operation.name,
            http.request.method = operation.method.as_str(),
            http.route = operation.path,
            http.response.status_code = tracing::field::Empty,
            attempt = self.number
        );
        self.try_once(decode, &span).instrument(span.clone()).await
    }

    async fn try_once(&self, decode: Decode<'_>, span: &tracing::Span) -> Result<(), Failure> {
        let operation = self.outgoing.operation;
        let timeout = |after, before_sending| Error::Timeout(Timeout::new(operation.name, after, before_sending));
        let mut headers = self.options.headers.clone();
        let mut credentials = None;
        if operation.authenticated {
            let authenticated = self.deadline.hold(self.service.authenticate(self.outgoing, &mut headers)).await;
            let number = authenticated.ok_or_else(|| timeout(self.deadline.after(), true)).flatten();
            let unsent = |error: Error| {
                let error = error.before_sending(operation.name);
                Failure { error, credentials: None, date: None, is_last: true }
            };
            credentials = Some(number.map_err(unsent)?);
        }
        let limit = self.deadline.or_sooner(self.options.attempt_timeout.or(self.engine.attempt_timeout));
        let exchange = self.engine.wire.exchange(self.outgoing, headers, self.service.query_style());
        let answered = limit.hold(exchange).await.ok_or_else(|| timeout(limit.after(), false)).flatten();
        let answer = answered.map_err(|error| Failure { error, credentials, date: None, is_last: false })?;
        span.record("http.response.status_code", answer.status.as_u16());
        let date = answer.headers.get(DATE).cloned();
        decode(answer).map_err(|error| Failure { error, credentials, date, is_last: false })
    }

    /// How long to wait before the next attempt; nothing if there is none.
    fn next(&mut self, failure: &Failure) -> Option<Duration> {
        let operation = self.outgoing.operation;
        if self.is_remedied(failure) {
            return Some(Duration::ZERO);
        }
        let fate = Fate::of(&failure.error);
        self.perhaps_acted |= fate == Fate::Passing;
        let policy = self.options.retry.as_ref().unwrap_or(&self.engine.retry);
        if failure.is_last || self.failures >= policy.max_attempts() || !may_repeat(operation.repeat, fate) {
            return None;
        }
        let wait = policy.wait(self.failures, failure.error.retry_after());
        if !self.deadline.fits(wait) || !self.engine.budget.take() {
            return None;
        }
        self.failures += 1;
        tracing::info!(operation = operation.name, reason = fate.as_str(), wait_ms = millis(wait), "repeating a call");
        Some(wait)
    }

    /// What was not let in was not acted on, whatever its class: it is sent once more if it may now be let in.
    fn is_remedied(&mut self, failure: &Failure) -> bool {
        let operation = self.outgoing.operation;
        let (Some(credentials), Error::Auth(error)) = (failure.credentials, &failure.error) else { return false };
        match self.service.remedy(&Refusal {
            credentials,
            code: error.api_code.or(error.code),
            date: failure.date.as_ref(),
        }) {
            Some(Remedy::NewToken) => {
                tracing::debug!(operation = operation.name, "token refused");
                !std::mem::replace(&mut self.token_renewed, true)
            }
            Some(Remedy::Clock(seconds_ahead)) => {
                tracing::warn!(operation = operation.name, seconds_ahead, "clock corrected by that of the service");
                !std::mem::replace(&mut self.clock_corrected, true)
            }
            None => false,
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
