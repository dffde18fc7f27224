//! What a driver has found.

use super::driver::Driver;

/// The result of one driver.
pub(super) struct DriverReport {
    pub(super) driver: &'static Driver,
    pub(super) sdk: String,
    pub(super) version: String,
    pub(super) operations: Vec<OperationResult>,
    /// Cases and checks of schemathesis.
    pub(super) counts: Option<(usize, usize)>,
}

/// How one operation went.
pub(super) struct OperationResult {
    pub(super) name: String,
    pub(super) problem: Option<String>,
    /// The problem is a defect of the release, and this one.
    pub(super) known: Option<String>,
}
