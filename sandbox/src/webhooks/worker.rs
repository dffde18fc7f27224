//! The task that delivers.

use std::collections::HashMap;
use std::future::pending;
use std::sync::Arc;
use std::time::SystemTime;

use tokio::sync::oneshot;
use tokio::task::{Id, JoinSet};

use super::auth;
use super::deliveries::{Deliveries, Queued};
use super::dispatch::{Dispatch, Report, Source};
use super::post::{Outgoing, post};
use crate::clock::Clock;

/// Attempts at a time, one for each receiver.
const CONCURRENCY: usize = 16;

/// Who deliveries are sent for.
pub(crate) trait Origin: Send + Sync + 'static {
    /// Whether a delivery is still wanted before its next attempt.
    fn is_wanted(&self, source: &Source, url: &str) -> bool;

    /// Learns what has become of an attempt.
    fn report(&self, dispatch: &Dispatch, report: &Report);
}

/// Delivers until the other end of `stop` is gone. What is pending then is lost.
pub(crate) async fn run<O: Origin>(
    deliveries: Arc<Deliveries>,
    clock: Clock,
    origin: Arc<O>,
    mut stop: oneshot::Receiver<()>,
) {
    // Dropped with this function, and then the attempts end.
    let mut attempts = JoinSet::new();
    let mut under_way: HashMap<Id, Queued> = HashMap::new();
    loop {
        while let Some(queued) = next(&deliveries, &clock, &under_way) {
            if !origin.is_wanted(&queued.dispatch.source, &queued.dispatch.url) {
                deliveries.canceled(&queued);
                continue;
            }
            let attempt = attempt(Arc::clone(&deliveries), &queued, clock.now());
            let id = attempts.spawn(attempt).id();
            under_way.insert(id, queued);
        }
        let due = if under_way.len() < CONCURRENCY { deliveries.next_due(&busy(&under_way)) } else { None };
        tokio::select! {
            biased;
            _ = &mut stop => return,
            Some(ended) = attempts.join_next_with_id() => {
                let (id, report) = match ended {
                    Ok((id, report)) => (id, report),
                    Err(error) => (error.id(), Report::error("the attempt was aborted")),
                };
                if let Some(queued) = under_way.remove(&id) {
                    if deliveries.is_current(&queued) {
                        origin.report(&queued.dispatch, &report);
                    }
                    deliveries.attempted(queued, &report, clock.now());
                }
            }
            () = deliveries.woken.notified() => {}
            () = until(&clock, due) => {}
        }
    }
}

fn next(deliveries: &Deliveries, clock: &Clock, under_way: &HashMap<Id, Queued>) -> Option<Queued> {
    if under_way.len() >= CONCURRENCY {
        return None;
    }
    deliveries.take_due(clock.now(), &busy(under_way))
}

/// URLs of the receivers that an attempt is under way to.
fn busy(under_way: &HashMap<Id, Queued>) -> Vec<&str> {
    under_way.values().map(|queued| queued.dispatch.url.as_str()).collect()
}

async fn until(clock: &Clock, due: Option<SystemTime>) {
    match due {
        Some(due) => clock.reached(due).await,
        None => pending().await,
    }
}

/// Makes an attempt.
fn attempt(
    deliveries: Arc<Deliveries>,
    queued: &Queued,
    now: SystemTime,
) -> impl Future<Output = Report> + Send + 'static {
    let dispatch = &queued.dispatch;
    let auth = auth::headers(&dispatch.auth, queued.is_forged, queued.signed_at.unwrap_or(now));
    let mut logged = dispatch.headers.clone();
    let mut headers = dispatch.headers.clone();
    logged.extend(auth.iter().map(|header| (header.name.to_owned(), header.redacted())));
    headers.extend(auth.into_iter().map(|header| (header.name.to_owned(), header.value)));
    logged.push(("content-type".to_owned(), dispatch.media_type.as_str().to_owned()));
    let outgoing = Outgoing { media_type: dispatch.media_type.as_str(), headers, body: dispatch.body.clone() };
    let endpoint = queued.endpoint.clone();
    async move {
        let report = post(&deliveries.receivers, &endpoint, outgoing).await;
        Report { request_headers: logged, ..report }
    }
}
