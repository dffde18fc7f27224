//! What is common to errors that carry codes of a service.

use super::shown;

/// An error that may carry codes of the service. The services' own code types read from it:
/// `prove::ErrorCode::of(&error)`, `genauth::ApiCode::of(&error)`, `genauth::StatusCode::of(&error)`.
///
/// Implemented for [`Error`](super::Error), [`ApiError`](super::ApiError) and [`AuthError`](super::AuthError) only.
pub trait ErrorCodes: sealed::Sealed {
    /// Prove: `code` of the body. GenAuth: `statusCode` of the envelope.
    fn code(&self) -> Option<i64>;

    /// GenAuth: `apiCode` of the envelope, the finer reason.
    fn api_code(&self) -> Option<i64>;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::super::Error {}
    impl Sealed for super::super::ApiError {}
    impl Sealed for super::super::AuthError {}
    impl<T: Sealed + ?Sized> Sealed for Box<T> {}
}

impl ErrorCodes for super::Error {
    fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.code,
            Self::Auth(error) => error.code,
            _ => None,
        }
    }

    fn api_code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.api_code,
            Self::Auth(error) => error.api_code,
            _ => None,
        }
    }
}

impl ErrorCodes for super::ApiError {
    fn code(&self) -> Option<i64> {
        self.code
    }

    fn api_code(&self) -> Option<i64> {
        self.api_code
    }
}

impl ErrorCodes for super::AuthError {
    fn code(&self) -> Option<i64> {
        self.code
    }

    fn api_code(&self) -> Option<i64> {
        self.api_code
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

/// Writes the codes behind a status: `, code 8003`, `, apiCode 2004`. Numbers that are too long for a code are left out.
pub(super) fn write(error: &impl ErrorCodes, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    if let Some(code) = error.code().and_then(shown::code) {
        write!(out, ", code {code}")?;
    }
    if let Some(code) = error.api_code().and_then(shown::code) {
        write!(out, ", apiCode {code}")?;
    }
    Ok(())
}
