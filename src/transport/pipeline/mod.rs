//! The way of a call: token, turn, signature, exchange, decoding, and once more where that is safe.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{DATE, HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use tracing::Instrument as _;

use crate::transport::error::{TimeoutError, TransportError, TransportErrorKind, Wait};
use crate::transport::http::http_client::Wire;
use crate::transport::limits::deadline::{Deadline, FAR};
use crate::transport::limits::rate_limit::Pacer;
use crate::transport::retry::budget::RetryBudget;
use crate::transport::retry::decision::{Fate, may_repeat};
use crate::transport::telemetry::{ErrorType, Observed};
use crate::transport::{
    BaseUrl, BuildError, Error, Held, Outgoing, QueryStyle, RawAnswer, Refusal, RetryPolicy, Service, Settings,
};

/// Takes an answer for what it means; the value stays with whoever decodes.
pub(crate) type Decode<'a> = &'a mut (dyn FnMut(RawAnswer) -> Result<(), Error> + Send);

/// What all calls of a client and its clones share, credentials apart.
pub(crate) struct Engine {
    wire: Wire,
    timeout: Duration,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
    pacer: Option<Pacer>,
    room: Option<Semaphore>,
    #[cfg(any(test, fuzzing))]
    peer: Option<Arc<dyn crate::transport::http::peer::Peer>>,
    strict_decoding: bool,
}

/// What one call wants otherwise than its client.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) max_response_bytes: Option<usize>,
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
        outgoing: &Outgoing<'_>,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<(), Error> {
        self.engine.run(Some(&*self.service), outgoing, options, decode).await
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
            pacer: settings.rate_limit.map(Pacer::new),
            room: settings.concurrency_limit.map(|limit| Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS))),
            #[cfg(any(test, fuzzing))]
            peer: settings.replaced.peer.clone(),
            strict_decoding: settings.strict_decoding,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.wire.base_url()
    }

    /// Whether a response must be what its document says in every part.
    pub(crate) fn is_strict(&self) -> bool {
        self.strict_decoding
    }

    /// Sends a request for a token: without credentials, and past the client's own limits, under which those wait who
    /// need the token.
    pub(crate) async fn run_for_token(&self, outgoing: &Outgoing<'_>, decode: Decode<'_>) -> Result<(), Error> {
        self.run(None, outgoing, &CallOptions::default(), decode).await
    }

    /// Sends one request and reads its whole response.
    async fn exchange(
        &self,
        outgoing: &Outgoing<'_>,
        headers: HeaderMap,
        style: QueryStyle,
        limit: Option<usize>,
    ) -> Result<RawAnswer, Error> {
        #[cfg(any(test, fuzzing))]
        if let Some(peer) = &self.peer {
            return peer.respond(outgoing, &headers).await;
        }
        self.wire.exchange(outgoing, headers, style, limit).await
    }

    async fn run(
        &self,
        service: Option<&dyn Service>,
        outgoing: &Outgoing<'_>,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<(), Error> {
        let operation = outgoing.operation;
        if tokio::runtime::Handle::try_current().is_err() {
            // Timers and connections would panic.
            return Err(Error::Transport(TransportError::new(operation.name, TransportErrorKind::NoRuntime)));
        }
        let observed = Observed::call(operation);
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
        if service.is_some() {
            self.budget.deposit();
        }
        // Pinned where they are: handing them on by value would copy them, and they are large.
        let result = {
            let running = pin!(course.run(decode));
            running.instrument(observed.span.clone()).await
        };
        observed.attempts(course.number);
        observed.end(result.as_ref().err());
        result
    }
}

/// A call on its way.
struct Course<'a> {
    engine: &'a Engine,
    service: Option<&'a dyn Service>,
    outgoing: &'a Outgoing<'a>,
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
    /// What the request was authenticated with, if it was sent.
    token: Option<Arc<Held>>,
    correction: i64,
    /// When the service says that it was.
    date: Option<HeaderValue>,
    /// Nothing was sent, and what it failed for was repeated already or has no more time.
    is_last: bool,
}

impl Failure {
    fn unsent(error: Error) -> Self {
        Self { error, token: None, correction: 0, date: None, is_last: true }
    }
}

impl Course<'_> {
    async fn run(&mut self, decode: Decode<'_>) -> Result<(), Error> {
        loop {
            let (host, port) = self.engine.wire.server();
            let observed = Observed::attempt(self.outgoing, host, port, self.number - 1);
            let attempt = {
                let attempting = pin!(self.attempt(&mut *decode, &observed));
                attempting.instrument(observed.span.clone()).await
            };
            observed.end(attempt.as_ref().err().map(|failure| &failure.error));
            let Err(failure) = attempt else { return Ok(()) };
            match self.next(&failure) {
                Some(Duration::ZERO) => {}
                Some(wait) => tokio::time::sleep(wait.min(FAR)).await,
                None if self.perhaps_acted => return Err(failure.error.after_sending()),
                None => return Err(failure.error),
            }
            self.number = self.number.saturating_add(1);
        }
    }

    async fn attempt(&self, decode: Decode<'_>, observed: &Observed) -> Result<(), Failure> {
        let mut headers = HeaderMap::with_capacity(16);
        headers.extend(self.options.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        let token = self.token().await.map_err(Failure::unsent)?;
        // Held until the answer is read.
        let _room = self.turn().await.map_err(Failure::unsent)?;
        let mut correction = 0;
        if let Some(service) = self.credentials() {
            let token = token.as_deref();
            correction = service.authenticate(self.outgoing, &mut headers, token).map_err(Failure::unsent)?;
        }
        let limit = self.deadline.or_sooner(self.options.attempt_timeout.or(self.engine.attempt_timeout));
        let style = self.service.map_or(QueryStyle::Plain, Service::query_style);
        let exchange = pin!(self.engine.exchange(self.outgoing, headers, style, self.options.max_response_bytes));
        let exchange = limit.hold(exchange).await;
        let answered = exchange.unwrap_or_else(|| Err(self.timeout(limit, Wait::Answer)));
        let mut date = None;
        let decoded = answered.and_then(|answer| {
            observed.status(answer.status);
            date = answer.headers.get(DATE).cloned();
            decode(answer)
        });
        decoded.map_err(|error| Failure { error, token, correction, date, is_last: false })
    }

    /// The service, if this operation goes with credentials.
    fn credentials(&self) -> Option<&dyn Service> {
        self.service.filter(|_| self.outgoing.operation.authenticated)
    }

    async fn token(&self) -> Result<Option<Arc<Held>>, Error> {
        let Some(tokens) = self.credentials().and_then(Service::tokens) else { return Ok(None) };
        if let Some(held) = tokens.at_hand() {
            return Ok(Some(held));
        }
        let held = self.deadline.hold(tokens.get()).await;
        let held = held.unwrap_or_else(|| Err(self.timeout(self.deadline, Wait::Token)));
        held.map(Some).map_err(|error| error.before_sending(self.outgoing.operation.name))
    }

    /// Waits for the client's own limits.
    async fn turn(&self) -> Result<Option<tokio::sync::SemaphorePermit<'_>>, Error> {
        if self.service.is_none() {
            return Ok(None);
        }
        let late = || self.timeout(self.deadline, Wait::Turn);
        let room = match &self.engine.room {
            // It is never closed.
            Some(room) => self.deadline.hold(room.acquire()).await.ok_or_else(late)?.ok(),
            None => None,
        };
        if let Some(pacer) = &self.engine.pacer {
            self.deadline.hold(pacer.turn()).await.ok_or_else(late)?;
        }
        Ok(room)
    }

    fn timeout(&self, limit: Deadline, wait: Wait) -> Error {
        Error::Timeout(TimeoutError::new(self.outgoing.operation.name, limit.after(), wait))
    }

    /// How long to wait before the next attempt; nothing if there is none.
    fn next(&mut self, failure: &Failure) -> Option<Duration> {
        let operation = self.outgoing.operation;
        if failure.is_last {
            return None;
        }
        if self.is_remedied(failure) {
            return Some(Duration::ZERO);
        }
        let fate = Fate::of(&failure.error);
        self.perhaps_acted |= fate == Fate::Passing;
        let policy = self.options.retry.as_ref().unwrap_or(&self.engine.retry);
        if self.failures >= policy.attempts() || !may_repeat(operation.retry_class, fate) {
            return None;
        }
        let wait = policy.wait(self.failures, failure.error.retry_after());
        if !self.deadline.fits(wait) {
            return None;
        }
        if !self.engine.budget.take() {
            tracing::warn!(operation = operation.name, "not repeated: too many calls fail");
            return None;
        }
        self.failures += 1;
        let wait_ms = wait.as_secs_f64() * 1_000.0;
        let reason = tracing::field::display(ErrorType(&failure.error));
        tracing::info!(operation = operation.name, reason, wait_ms, "repeating a call");
        Some(wait)
    }

    /// What was rejected for its credentials was not acted on, whatever its class: it is retried if it may now be
    /// accepted.
    fn is_remedied(&mut self, failure: &Failure) -> bool {
        let operation = self.outgoing.operation;
        let Some(service) = self.credentials() else { return false };
        if let (Error::Auth(_), Some(tokens), Some(held)) = (&failure.error, service.tokens(), &failure.token) {
            tokens.refused(held);
            tracing::info!(operation = operation.name, "token refused");
            return !std::mem::replace(&mut self.token_renewed, true);
        }
        let Some(codes) = rejection(&failure.error) else { return false };
        let refusal = Refusal { correction: failure.correction, codes, date: failure.date.as_ref() };
        let Some(seconds_ahead) = service.correct_clock(&refusal) else { return false };
        tracing::warn!(operation = operation.name, seconds_ahead, "clock corrected by that of the service");
        !std::mem::replace(&mut self.clock_corrected, true)
    }
}

/// The codes of a response that may have rejected the request for its credentials. Under a status of 500 and above it is
/// open what was done before.
fn rejection(error: &Error) -> Option<[Option<i64>; 2]> {
    match error {
        Error::Auth(error) => Some([error.code, error.api_code]),
        Error::Api(error) if error.status.is_success() || error.status.is_client_error() => {
            Some([error.code, error.api_code])
        }
        _ => None,
    }
}

#[cfg(all(test, feature = "prove", feature = "genauth-users"))]
mod tests;
