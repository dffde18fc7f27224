//! Custom events.

pub(crate) mod event_types;
pub(crate) mod publish;

pub(crate) use event_types::EVENT_TYPES;
pub(crate) use publish::EVENTS;
