//! Webhooks: requests of the services to receivers, delivered by a task of their own.
//!
//! A service sends a [`WebhookRequest`]; [`Deliveries`] keeps it in a bounded queue, and [`run_deliveries`] delivers it: signed,
//! and retried with a backoff on the sandbox's clock. Reports of attempts go to the [`DeliveryOrigin`].

mod auth;
mod deliveries;
mod log;
mod post;
mod receivers;
mod request;
mod worker;

pub use log::{Delivery, DeliveryStatus};
pub use receivers::Receivers;

pub(crate) use deliveries::{Deliveries, Totals};
pub(crate) use request::{AttemptReport, Auth, MediaType, Retry, Source, WebhookRequest};
pub(crate) use worker::{DeliveryOrigin, run_deliveries};
