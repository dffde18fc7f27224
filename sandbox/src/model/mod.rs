//! Records of the services, and the stores that keep them. They know no calls, no clock and no sandbox.

pub(crate) mod genauth;
pub(crate) mod prove;
