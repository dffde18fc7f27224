//! The codes of a service in any error that may carry them.

use super::{ApiError, AuthError, Error};

/// An error that may carry codes of the service.
///
/// The services' own code types read from it: `prove::ErrorCode::from_error(&error)`,
/// `genauth::ApiCode::from_error(&error)`, `genauth::StatusCode::from_error(&error)`.
///
/// Implemented only for [`Error`], [`ApiError`], [`AuthError`], and boxes of them.
pub trait ErrorCodes: sealed::Sealed {
    /// Returns the service's code: `code` of the body for Prove, `statusCode` of the envelope for GenAuth.
    fn code(&self) -> Option<i64>;

    /// Returns the more specific code that GenAuth reports as `apiCode` of the envelope.
    fn api_code(&self) -> Option<i64>;
}

mod sealed {
    use super::{ApiError, AuthError, Error};

    pub trait Sealed {}

    impl Sealed for Error {}
    impl Sealed for ApiError {}
    impl Sealed for AuthError {}
    impl<T: Sealed + ?Sized> Sealed for Box<T> {}
}

impl ErrorCodes for Error {
    fn code(&self) -> Option<i64> {
        self.payload()?.code
    }

    fn api_code(&self) -> Option<i64> {
        self.payload()?.api_code
    }
}

impl ErrorCodes for ApiError {
    fn code(&self) -> Option<i64> {
        self.payload.code
    }

    fn api_code(&self) -> Option<i64> {
        self.payload.api_code
    }
}

impl ErrorCodes for AuthError {
    fn code(&self) -> Option<i64> {
        self.payload.code
    }

    fn api_code(&self) -> Option<i64> {
        self.payload.api_code
    }
}

impl<T: ErrorCodes + ?Sized> ErrorCodes for Box<T> {
    fn code(&self) -> Option<i64> {
        (**self).code()
    }

    fn api_code(&self) -> Option<i64> {
        (**self).api_code()
    }
}
