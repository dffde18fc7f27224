//! Records of Prove: sessions, flows, people, enrollments, links and webhook targets.

pub(crate) mod attempts;
pub(crate) mod domains;
pub(crate) mod enrollments;
pub(crate) mod flows;
pub(crate) mod legacy_sessions;
pub(crate) mod links;
mod number_event;
mod open_session;
mod phone;
mod product;
pub(crate) mod registry;
pub(crate) mod session;
mod state;
pub(crate) mod test_users;
mod webhook_target;

pub use number_event::{NumberChange, NumberEvent};

pub(crate) use number_event::NotSent;
pub(crate) use open_session::OpenSession;
pub(crate) use phone::normalize;
pub(crate) use product::OwnedProduct;
pub(crate) use state::ProveState;
pub(crate) use webhook_target::WebhookTarget;
