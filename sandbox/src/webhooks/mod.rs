//! Webhooks: requests of the services to receivers, delivered in a task of their own.
//!
//! A service hands over a [`Dispatch`]; [`Deliveries`] keeps it in a bounded queue, and [`run`] delivers it: signed, and
//! retried with a backoff on the sandbox's clock. Nothing here knows what else a sandbox remembers; what has become of an
//! attempt is reported to its [`Origin`].

mod auth;
mod deliveries;
mod dispatch;
mod log;
mod post;
mod receivers;
mod worker;

pub use log::{Delivery, DeliveryStatus};
pub use receivers::Receivers;

pub(crate) use deliveries::{Deliveries, Totals};
pub(crate) use dispatch::{Auth, Dispatch, MediaType, Report, Retry, Source};
use receivers::Unreachable;
pub(crate) use worker::{Origin, run};
