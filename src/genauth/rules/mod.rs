//! Rules of GenAuth that its document cannot state, one file for each area.

pub(crate) mod users;
