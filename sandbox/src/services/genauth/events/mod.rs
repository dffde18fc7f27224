//! Custom events.

pub(crate) mod event_types;
pub(crate) mod publish;

pub(super) use event_types::EVENT_TYPES;
pub(super) use publish::EVENTS;
