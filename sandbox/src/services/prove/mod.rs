//! Prove V3.

mod auth;
mod call;
mod device;
mod domain;
mod errors;
mod evaluation;
mod identity;
mod mfa;
mod prefill;
mod provex;
mod router;
mod service;
mod token;
mod unify;
mod verify;
mod webhook_requests;
mod webhooks;

pub use crate::model::prove::{NumberChange, NumberEvent};

pub(crate) use crate::model::prove::{NotSent, OwnedProduct, WebhookTarget};
pub(crate) use service::Prove;
