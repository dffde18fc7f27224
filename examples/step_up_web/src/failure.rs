//! Errors of the services, as pages.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use identity_apis::transport::Error;

use crate::pages;

/// Why a page cannot be shown.
pub(crate) enum Failure {
    /// A service failed.
    Service(Error),
    /// A bug of this service.
    Internal,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Service(error)
    }
}

impl From<getrandom::Error> for Failure {
    fn from(_: getrandom::Error) -> Self {
        Self::Internal
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Self::Internal
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::Service(error) if error.is_retryable() => {
                eprintln!("{error}");
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The service that verifies phones does not respond. Try again in a minute.",
                )
            }
            Self::Service(error) => {
                // The message has no personal data: it can be logged.
                eprintln!("{error}");
                (StatusCode::BAD_GATEWAY, "Your phone cannot be verified at the moment. We have been notified.")
            }
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong. We have been notified."),
        };
        (status, pages::failure(text)).into_response()
    }
}
