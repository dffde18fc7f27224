//! The lifecycle of a call: token, permit, authentication, exchange, decoding, and retries where they are safe.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{DATE, HeaderMap, HeaderValue};
use tracing::Instrument as _;

use crate::transport::auth::cached_token::CachedToken;
use crate::transport::error::{BuildError, Error, RateLimiterError, TimeoutError, TransportError, WaitPhase};
use crate::transport::http::base_url::BaseUrl;
use crate::transport::http::http_client::HttpClient;
use crate::transport::http::raw_response::RawResponse;
use crate::transport::limits::deadline::{Deadline, FAR};
use crate::transport::limits::request_limits::{PermitError, RequestLimits, RequestPermit};
use crate::transport::limits::runtime;
use crate::transport::prepared_request::PreparedRequest;
use crate::transport::retry::budget::RetryBudget;
use crate::transport::retry::decision::{FailureKind, is_retryable};
use crate::transport::retry::policy::RetryPolicy;
use crate::transport::service::{AuthRejection, Service};
use crate::transport::service_profile::ServiceProfile;
use crate::transport::settings::Settings;
use crate::transport::telemetry::{ErrorType, TimedSpan};

/// The headers that a call has most often, those of the HTTP client included, for which one allocation is enough.
const EXPECTED_HEADERS: usize = 8;

/// Decodes a response; whoever decodes it keeps the value.
pub(crate) type Decode<'a> = &'a mut (dyn FnMut(RawResponse) -> Result<(), Error> + Send);

/// What all calls of a client and its clones share, credentials apart.
pub(crate) struct Pipeline {
    http: HttpClient,
    profile: &'static ServiceProfile,
    timeout: Duration,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
    limits: RequestLimits,
    #[cfg(any(test, fuzzing))]
    peer: Option<Arc<dyn crate::transport::http::peer::Peer>>,
    strict_decoding: bool,
}

/// What one call sets instead of its client.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) max_response_bytes: Option<usize>,
}

/// A service, and the pipeline of the calls to it.
pub(crate) struct Transport {
    pub(crate) pipeline: Arc<Pipeline>,
    pub(crate) service: Box<dyn Service>,
}

impl Transport {
    /// Sends a call, and retries it as policy, budget and retry class allow. Returns how many requests were sent.
    pub(crate) fn run<'a>(
        &'a self,
        prepared: &'a PreparedRequest<'_>,
        options: &'a CallOptions,
        decode: Decode<'a>,
    ) -> impl Future<Output = Result<u32, Error>> + Send + 'a {
        self.pipeline.run(Some(&*self.service), prepared, options, decode)
    }

    pub(crate) fn profile(&self) -> &'static ServiceProfile {
        self.pipeline.profile
    }
}

impl Pipeline {
    /// Creates the pipeline of a client; `default_base_url` is used if the settings have no base URL.
    ///
    /// # Errors
    ///
    /// When the base URL or a header is not usable, options conflict, or TLS cannot be set up.
    pub(crate) fn new(settings: &Settings, default_base_url: &str) -> Result<Self, BuildError> {
        let base_url = match &settings.base_url {
            Some(given) => {
                BaseUrl::parse(given.as_str(), settings.allow_plain_http).map_err(|error| given.error(error))?
            }
            None => BaseUrl::parse(default_base_url, settings.allow_plain_http)?,
        };
        Ok(Self {
            http: HttpClient::new(base_url, settings)?,
            profile: settings.profile,
            timeout: settings.timeout,
            attempt_timeout: settings.attempt_timeout,
            retry: settings.retry,
            budget: RetryBudget::new(settings.retry.budget_size()),
            limits: RequestLimits::new(settings),
            #[cfg(any(test, fuzzing))]
            peer: settings.peer.clone(),
            strict_decoding: settings.strict_decoding,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.http.base_url()
    }

    /// Whether every part of a response must be what its document describes.
    pub(crate) fn is_strict(&self) -> bool {
        self.strict_decoding
    }

    /// Sends a request for a token: without credentials, and past the client's own limits, under which the calls wait that
    /// need the token.
    pub(crate) async fn run_for_token(&self, prepared: &PreparedRequest<'_>, decode: Decode<'_>) -> Result<(), Error> {
        self.run(None, prepared, &CallOptions::default(), decode).await.map(drop)
    }

    async fn run(
        &self,
        service: Option<&dyn Service>,
        prepared: &PreparedRequest<'_>,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<u32, Error> {
        let operation = prepared.operation;
        // Timers and connections would panic.
        runtime::check().map_err(|kind| Error::Transport(TransportError::new(operation.name, kind)))?;
        let span = TimedSpan::call(operation);
        let mut call = CallState {
            span: &span,
            pipeline: self,
            service,
            prepared,
            options,
            deadline: Deadline::from_now(options.timeout.unwrap_or(self.timeout)),
            attempt: 1,
            failures: 1,
            sent: 0,
            budget_exhausted: false,
            maybe_processed: false,
            token_renewed: false,
            clock_corrected: false,
        };
        if service.is_some() {
            self.budget.deposit();
        }
        // Pinned in place: moving the futures would copy them, and they are large.
        let result = {
            let running = pin!(call.run(decode));
            running.instrument(span.span.clone()).await
        };
        let result = match result {
            Ok(()) => Ok(call.sent),
            Err(error) if call.budget_exhausted => Err(error.with_attempts(call.sent).with_budget_exhausted()),
            Err(error) => Err(error.with_attempts(call.sent)),
        };
        span.end(result.as_ref().err());
        result
    }

    /// Sends one request and reads its whole response.
    #[cfg(not(any(test, fuzzing)))]
    fn exchange<'a>(
        &'a self,
        prepared: &'a PreparedRequest<'_>,
        headers: HeaderMap,
        max_bytes: Option<usize>,
    ) -> impl Future<Output = Result<RawResponse, Error>> + 'a {
        self.http.exchange(prepared, headers, max_bytes)
    }

    /// As above, or without a network.
    #[cfg(any(test, fuzzing))]
    async fn exchange(
        &self,
        prepared: &PreparedRequest<'_>,
        headers: HeaderMap,
        max_bytes: Option<usize>,
    ) -> Result<RawResponse, Error> {
        match &self.peer {
            Some(peer) => peer.respond(prepared, &headers).await,
            None => self.http.exchange(prepared, headers, max_bytes).await,
        }
    }
}

/// The state of one call across its attempts.
struct CallState<'a> {
    span: &'a TimedSpan,
    pipeline: &'a Pipeline,
    service: Option<&'a dyn Service>,
    prepared: &'a PreparedRequest<'a>,
    options: &'a CallOptions,
    deadline: Deadline,
    /// Number of the attempt, from 1.
    attempt: u32,
    /// Attempts that count for the policy.
    failures: u32,
    /// Requests that were given to the HTTP client.
    sent: u32,
    /// The call was not retried because the budget was used up.
    budget_exhausted: bool,
    /// An attempt failed, and it is open whether the service processed it.
    maybe_processed: bool,
    token_renewed: bool,
    clock_corrected: bool,
}

/// Why an attempt failed.
struct Failure {
    error: Error,
    /// What the request was authenticated with, if it was sent.
    token: Option<Arc<CachedToken>>,
    correction: i64,
    /// The `Date` header of the response.
    date: Option<HeaderValue>,
    /// Nothing was sent, and the step that failed was retried already or has no more time.
    is_last: bool,
}

impl Failure {
    fn unsent(error: Error) -> Self {
        Self { error, token: None, correction: 0, date: None, is_last: true }
    }
}

impl<'a> CallState<'a> {
    async fn run(&mut self, decode: Decode<'_>) -> Result<(), Error> {
        loop {
            self.span.count_attempts(self.attempt);
            let (host, port) = self.pipeline.http.server();
            let span = TimedSpan::attempt(self.prepared, host, port, self.attempt - 1);
            let attempt = {
                let attempting = pin!(self.attempt(&mut *decode, &span));
                attempting.instrument(span.span.clone()).await
            };
            // The backoff is no part of the attempt.
            span.end(attempt.as_ref().err().map(|failure| &failure.error));
            let Err(failure) = attempt else { return Ok(()) };
            match self.next_backoff(&failure) {
                Some(Duration::ZERO) => {}
                Some(backoff) => tokio::time::sleep(backoff.min(FAR)).await,
                None if self.maybe_processed => return Err(failure.error.into_maybe_processed()),
                None => return Err(failure.error),
            }
            self.attempt = self.attempt.saturating_add(1);
        }
    }

    async fn attempt(&mut self, decode: Decode<'_>, span: &TimedSpan) -> Result<(), Failure> {
        let token = self.token().await.map_err(Failure::unsent)?;
        // Held until the response is read.
        let _permit = self.acquire_permit().await.map_err(Failure::unsent)?;
        let mut headers = HeaderMap::with_capacity(EXPECTED_HEADERS);
        headers.extend(self.options.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        let mut correction = 0;
        if let Some(service) = self.authenticating_service() {
            let token = token.as_deref();
            correction = service.authenticate(self.prepared, &mut headers, token).map_err(Failure::unsent)?;
        }
        let limit = self.deadline.min(self.options.attempt_timeout.or(self.pipeline.attempt_timeout));
        self.sent = self.sent.saturating_add(1);
        let exchange = pin!(self.pipeline.exchange(self.prepared, headers, self.options.max_response_bytes));
        let response = limit.timeout(exchange).await;
        let response = response.unwrap_or_else(|| Err(self.timeout_error(limit, WaitPhase::Response)));
        let mut date = None;
        let decoded = response.and_then(|response| {
            span.record_status(response.status);
            date = response.headers.get(DATE).cloned();
            decode(response)
        });
        decoded.map_err(|error| Failure { error, token, correction, date, is_last: false })
    }

    /// Returns the service if this operation is authenticated.
    fn authenticating_service(&self) -> Option<&dyn Service> {
        self.service.filter(|_| self.prepared.operation.authenticated)
    }

    async fn token(&self) -> Result<Option<Arc<CachedToken>>, Error> {
        let Some(tokens) = self.authenticating_service().and_then(Service::tokens) else { return Ok(None) };
        if let Some(token) = tokens.cached() {
            return Ok(Some(token));
        }
        // In a box: a request for a token is rare, and every call would hold its space.
        let token = self.deadline.timeout(Box::pin(tokens.get())).await;
        let token = token.unwrap_or_else(|| Err(self.timeout_error(self.deadline, WaitPhase::Token)));
        token.map(Some).map_err(|error| error.into_unsent(self.prepared.operation.name))
    }

    /// Waits for the limits of the client and the caller. Requests for tokens have none.
    async fn acquire_permit(&self) -> Result<Option<RequestPermit<'a>>, Error> {
        if self.service.is_none() {
            return Ok(None);
        }
        let operation = self.prepared.operation.name;
        let permit = self.pipeline.limits.acquire(operation, self.deadline).await;
        permit.map(Some).map_err(|error| match error {
            PermitError::Timeout => self.timeout_error(self.deadline, WaitPhase::Permit),
            PermitError::RateLimiter(error) => Error::RateLimiter(RateLimiterError::new(operation, error)),
        })
    }

    fn timeout_error(&self, limit: Deadline, phase: WaitPhase) -> Error {
        Error::Timeout(TimeoutError::new(self.prepared.operation.name, limit.after(), phase))
    }

    /// Returns the backoff before the next attempt; `None` if there is none.
    fn next_backoff(&mut self, failure: &Failure) -> Option<Duration> {
        let operation = self.prepared.operation;
        if failure.is_last {
            return None;
        }
        if self.recover_auth(failure) {
            return Some(Duration::ZERO);
        }
        let kind = FailureKind::from_error(&failure.error);
        self.maybe_processed |= kind == FailureKind::Transient;
        let policy = self.options.retry.as_ref().unwrap_or(&self.pipeline.retry);
        if self.failures >= policy.attempts() || !is_retryable(operation.retry_class, kind) {
            return None;
        }
        let backoff = policy.backoff(self.failures, failure.error.retry_after());
        if !self.deadline.allows(backoff) {
            return None;
        }
        if policy.has_budget() && !self.pipeline.budget.withdraw() {
            self.budget_exhausted = true;
            tracing::warn!(operation = operation.name, "retry budget exhausted");
            return None;
        }
        self.failures += 1;
        let backoff_ms = backoff.as_secs_f64() * 1_000.0;
        let reason = tracing::field::display(ErrorType(&failure.error));
        tracing::info!(operation = operation.name, reason, backoff_ms, "retrying");
        Some(backoff)
    }

    /// Renews the token or corrects the clock after a request was rejected for its credentials. Such a request was not
    /// processed, so it is retried once whatever its class, if it may now be accepted.
    fn recover_auth(&mut self, failure: &Failure) -> bool {
        let operation = self.prepared.operation;
        let Some(service) = self.authenticating_service() else { return false };
        if let (Error::Auth(_), Some(tokens), Some(token)) = (&failure.error, service.tokens(), &failure.token) {
            tokens.invalidate(token);
            tracing::info!(operation = operation.name, "token rejected");
            return !std::mem::replace(&mut self.token_renewed, true);
        }
        let Some(codes) = rejection_codes(&failure.error) else { return false };
        let rejection = AuthRejection { correction: failure.correction, codes, date: failure.date.as_ref() };
        let Some(seconds_ahead) = service.correct_clock(&rejection) else { return false };
        tracing::warn!(operation = operation.name, seconds_ahead, "clock corrected by that of the service");
        !std::mem::replace(&mut self.clock_corrected, true)
    }
}

/// Returns the codes of a response that may have rejected the credentials of a request. With a status of 500 and above,
/// the request may have been processed in part.
fn rejection_codes(error: &Error) -> Option<[Option<i64>; 2]> {
    let payload = match error {
        Error::Auth(error) => &error.payload,
        Error::Api(error) if error.status.is_success() || error.status.is_client_error() => &error.payload,
        _ => return None,
    };
    Some([payload.code, payload.api_code])
}
