//! Webhooks and event subscriptions on the status page.

use super::html::{escaped, table};
use super::rest;
use crate::admin::overview::Overview;
use crate::app::state::State;
use crate::clock::timestamp;
use crate::webhooks::{Delivery, DeliveryStatus};

/// Deliveries that are shown.
const DELIVERIES: usize = 50;

/// The latest deliveries, without bodies and secrets.
pub(super) fn deliveries(state: &State) -> String {
    let latest = state.deliveries.latest(DELIVERIES);
    let row = |delivery: &Delivery| {
        let class = match delivery.status {
            DeliveryStatus::Delivered => "ok",
            DeliveryStatus::Pending | DeliveryStatus::Canceled => "warn",
            _ => "bad",
        };
        let status = match (delivery.http_status, &delivery.error) {
            (Some(status), _) => format!("{} ({status})", delivery.status.name()),
            (None, Some(error)) => format!("{}: {error}", delivery.status.name()),
            (None, None) => delivery.status.name().to_owned(),
        };
        vec![
            delivery.number.to_string(),
            format!("<time>{}</time>", timestamp(delivery.at)),
            delivery.channel.to_owned(),
            escaped(&delivery.event),
            format!("<code>{}</code>", escaped(&delivery.host)),
            format!("<span class=\"{class}\">{}</span>", escaped(&status)),
            delivery.attempts.to_string(),
            delivery.fault.unwrap_or_default().to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = latest.iter().rev().map(row).collect();
    let more = rest(usize::try_from(state.deliveries.count()).unwrap_or(usize::MAX), rows.len());
    let head = ["No.", "When", "From", "Event", "Receiver", "Status", "Attempts", "Fault"];
    table("Deliveries of webhooks", &head, rows, "Nothing was delivered yet.", &more)
}

/// Who is subscribed to events.
pub(super) fn subscribers(overview: &Overview) -> String {
    let row = |(event, count): (&String, &usize)| vec![escaped(event), count.to_string()];
    let rows = overview.event_subscribers.iter().map(row).collect();
    table("Subscribers of events", &["Event", "Subscribers"], rows, "Nobody is subscribed.", "")
}
