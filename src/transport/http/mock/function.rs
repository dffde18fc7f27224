//! The function that a mock is.

use std::fmt;
use std::sync::Arc;

use super::request::MockRequest;
use super::response::MockResponse;

/// A function in place of a service. Several builders and clients may hold it.
#[derive(Clone)]
pub(crate) struct SharedMock(pub(super) Arc<dyn Fn(&MockRequest) -> MockResponse + Send + Sync>);

impl SharedMock {
    pub(crate) fn new(respond: impl Fn(&MockRequest) -> MockResponse + Send + Sync + 'static) -> Self {
        Self(Arc::new(respond))
    }
}

impl fmt::Debug for SharedMock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Mock")
    }
}
