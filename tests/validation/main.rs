//! What is checked before a call, and what every generated type promises.
#![cfg(all(feature = "prove", feature = "genauth"))]
#![allow(deprecated)]

mod allocations;
mod canary;
#[cfg(feature = "checks")]
mod checks;
mod every_type;
mod guide_pictures;
mod hostile;
mod messages;
mod mfa_state;
mod model_pages;
mod quoted_values;
mod round_trips;
mod rules;
mod valid_requests;
