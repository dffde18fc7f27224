//! Tests of your code without HTTP and without a sandbox.
//!
//! Enable the feature for tests alone:
//!
//! ```toml
//! [dev-dependencies]
//! identity-apis = { version = "0.1", features = ["test-util"] }
//! ```
//!
//! # Mock calls
//!
//! `mock` of a builder sends every call to a function, which sees each request as it would be sent and returns the response. All
//! else is the client's own: validation, encoding, retries, limits, decoding and errors. No network, TLS or credentials are
//! needed, and requests for tokens do not reach the function. A call still needs a `tokio` runtime.
//!
//! ```
//! # #[cfg(feature = "prove")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use identity_apis::prove::Client;
//! use identity_apis::prove::flows::unify::{SessionRequest, Status};
//! use identity_apis::test_util::{MockRequest, MockResponse};
//! use identity_apis::transport::Error;
//! use serde_json::json;
//!
//! // The code under test.
//! async fn has_key(client: &Client) -> Result<bool, Error> {
//!     let session = SessionRequest::none("request-1").open(client).await?;
//!     Ok(matches!(session.status(client).await?, Status::Verified { .. }))
//! }
//!
//! fn service(request: &MockRequest) -> MockResponse {
//!     match request.operation() {
//!         "unify" => {
//!             assert_eq!(request.json()["possessionType"], "none");
//!             let id = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";
//!             MockResponse::value(json!({"correlationId": id, "success": "pending", "authToken": "a.b.c"}))
//!         }
//!         "unify_status" => MockResponse::value(json!({"success": "true", "proveId": "p-1"})),
//!         other => panic!("not expected: {other}"),
//!     }
//! }
//!
//! let client = Client::builder().mock(service).build().unwrap();
//! assert!(has_key(&client).await.unwrap());
//! # }
//! # #[cfg(not(feature = "prove"))]
//! # fn main() {}
//! ```
//!
//! [`MockResponse`] also makes responses with errors and connections that fail. A test of retries has no need to wait for their
//! backoff: `#[tokio::test(start_paused = true)]` of `tokio`'s feature `test-util` skips it.
//!
//! # Values
//!
//! For code that takes what a call returns:
//!
//! | value | made by |
//! | --- | --- |
//! | [`Response<T>`](crate::transport::Response) | [`Response::from_value`](crate::transport::Response::from_value) |
//! | [`Error`](crate::transport::Error) of any kind | [`ErrorBuilder`] |
//! | `Status` of Unify and MFA | `verified`, `failed`, `possession_required`; the variants without fields as they are |
//! | `Validated`, `Challenged`, `Completed`, `Next` of Pre-Fill | methods with the names of their variants |
//! | sessions and steps | opened with a mock as above, or `resume` |

pub use crate::transport::error::error_builder::ErrorBuilder;
pub use crate::transport::http::mock::{MockRequest, MockResponse};
