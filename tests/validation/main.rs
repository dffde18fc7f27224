//! What is checked before a call, and what every generated type promises.
#![cfg(all(feature = "prove", feature = "genauth"))]
#![allow(deprecated)]

#[path = "../rules/cases.rs"]
mod cases;
#[path = "../rules/generator.rs"]
mod generator;
#[path = "../support/mod.rs"]
mod support;
#[path = "../rules/types.rs"]
mod types;

mod allocations;
mod canary;
mod hostile;
mod messages;
mod mfa_state;
mod model_pages;
mod round_trips;
mod rules;
mod valid_requests;
