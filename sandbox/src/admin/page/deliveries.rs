//! Webhooks and event subscriptions on the status page.

use super::html::{escaped, omitted, table};
use crate::admin::overview::Overview;
use crate::app::AppState;
use crate::clock::timestamp;
use crate::webhooks::{Delivery, DeliveryStatus};

/// Maximum number of deliveries.
const LIMIT: usize = 50;

/// Renders the latest deliveries, without bodies and secrets.
pub(super) fn deliveries(app: &AppState) -> String {
    let latest = app.deliveries.latest(LIMIT);
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
    let more = omitted(usize::try_from(app.deliveries.count()).unwrap_or(usize::MAX), rows.len());
    let head = ["No.", "Time", "Channel", "Event", "Receiver", "Status", "Attempts", "Fault"];
    table("Webhook deliveries", &head, rows, "No deliveries yet.", &more)
}

/// Renders the subscribers of events.
pub(super) fn subscribers(overview: &Overview) -> String {
    let row = |(event, count): (&String, &usize)| vec![escaped(event), count.to_string()];
    let rows = overview.event_subscribers.iter().map(row).collect();
    table("Event subscribers", &["Event", "Subscribers"], rows, "No subscribers.", "")
}
