//! Records of GenAuth.

mod user_summary;

pub(crate) use user_summary::UserSummary;
