//! The task that delivers webhooks.

use std::collections::HashMap;
use std::future::pending;
use std::sync::Arc;
use std::time::SystemTime;

use tokio::sync::oneshot;
use tokio::task::{Id, JoinSet};

use super::auth;
use super::deliveries::{Deliveries, Queued};
use super::post::{PreparedPost, post};
use super::request::{AttemptReport, Source, WebhookRequest};
use crate::clock::Clock;

/// Maximum number of attempts in progress, one for each receiver.
const MAX_CONCURRENCY: usize = 16;

/// What deliveries are sent for.
pub(crate) trait DeliveryOrigin: Send + Sync + 'static {
    /// Returns whether a delivery is still wanted before its next attempt.
    fn wants(&self, source: &Source, url: &str) -> bool;

    /// Records the report of an attempt.
    fn record_attempt(&self, request: &WebhookRequest, report: &AttemptReport);
}

/// Delivers until the sender of `stop` is gone. Deliveries that are pending then are lost.
pub(crate) async fn run_deliveries<O: DeliveryOrigin>(
    deliveries: Arc<Deliveries>,
    clock: Clock,
    origin: Arc<O>,
    mut stop: oneshot::Receiver<()>,
) {
    // Dropped with this function, which ends the attempts.
    let mut attempts = JoinSet::new();
    let mut in_progress: HashMap<Id, Queued> = HashMap::new();
    loop {
        while let Some(queued) = next(&deliveries, &clock, &in_progress) {
            if !origin.wants(&queued.request.source, &queued.request.url) {
                deliveries.cancel(&queued);
                continue;
            }
            let attempt = attempt(Arc::clone(&deliveries), &queued, clock.now());
            let id = attempts.spawn(attempt).id();
            in_progress.insert(id, queued);
        }
        let due =
            if in_progress.len() < MAX_CONCURRENCY { deliveries.next_due(&busy_urls(&in_progress)) } else { None };
        tokio::select! {
            biased;
            _ = &mut stop => return,
            Some(ended) = attempts.join_next_with_id() => {
                let (id, report) = match ended {
                    Ok((id, report)) => (id, report),
                    Err(error) => (error.id(), AttemptReport::from_error("the attempt was aborted")),
                };
                if let Some(queued) = in_progress.remove(&id) {
                    if deliveries.is_current(&queued) {
                        origin.record_attempt(&queued.request, &report);
                    }
                    deliveries.record_attempt(queued, &report, clock.now());
                }
            }
            () = deliveries.woken.notified() => {}
            () = until(&clock, due) => {}
        }
    }
}

fn next(deliveries: &Deliveries, clock: &Clock, in_progress: &HashMap<Id, Queued>) -> Option<Queued> {
    if in_progress.len() >= MAX_CONCURRENCY {
        return None;
    }
    deliveries.take_due(clock.now(), &busy_urls(in_progress))
}

/// Returns the URLs of the receivers that an attempt is in progress to.
fn busy_urls(in_progress: &HashMap<Id, Queued>) -> Vec<&str> {
    in_progress.values().map(|queued| queued.request.url.as_str()).collect()
}

async fn until(clock: &Clock, due: Option<SystemTime>) {
    match due {
        Some(due) => clock.reached(due).await,
        None => pending().await,
    }
}

/// Returns the future of an attempt.
fn attempt(
    deliveries: Arc<Deliveries>,
    queued: &Queued,
    now: SystemTime,
) -> impl Future<Output = AttemptReport> + Send + 'static {
    let request = &queued.request;
    let auth = auth::headers(&request.auth, queued.is_forged, queued.signed_at.unwrap_or(now));
    let mut logged = request.headers.clone();
    let mut headers = request.headers.clone();
    logged.extend(auth.iter().map(|header| (header.name.to_owned(), header.redacted())));
    headers.extend(auth.into_iter().map(|header| (header.name.to_owned(), header.value)));
    logged.push(("content-type".to_owned(), request.media_type.as_str().to_owned()));
    let prepared = PreparedPost { media_type: request.media_type.as_str(), headers, body: request.body.clone() };
    let endpoint = queued.endpoint.clone();
    async move {
        let report = post(&deliveries.receivers, &endpoint, prepared).await;
        AttemptReport { request_headers: logged, ..report }
    }
}
