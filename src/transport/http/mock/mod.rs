//! A service within the process, for the tests of callers: calls get their responses from a function instead of the network.

mod function;
mod request;
mod response;
mod service;

pub(crate) use function::SharedMock;
pub use request::MockRequest;
pub use response::MockResponse;
pub(crate) use service::MockService;
