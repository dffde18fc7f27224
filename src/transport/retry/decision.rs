//! Decides whether a failed call is retried.

use crate::operation::RetryClass;
use crate::transport::error::Error;

/// What a failure implies about the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The request was not sent, or the service reported that it did not process it.
    Unsent,
    /// The service rejected the request, before processing it, because of a rate limit.
    RateLimited,
    /// The cause is transient, but the service may have processed the request.
    Transient,
    /// The request would fail again.
    Permanent,
}

impl FailureKind {
    pub(crate) fn from_error(error: &Error) -> Self {
        match error {
            Error::Transport(error) if !error.kind.is_transient() => Self::Permanent,
            Error::Transport(error) if error.is_unsent => Self::Unsent,
            Error::Timeout(error) if error.is_unsent => Self::Unsent,
            Error::RateLimiter(_) => Self::Unsent,
            Error::Transport(_) | Error::Timeout(_) => Self::Transient,
            Error::Api(_) | Error::Auth(_) if !error.is_retryable() => Self::Permanent,
            Error::Api(error) if error.status.as_u16() == 429 || error.payload.code == Some(429) => Self::RateLimited,
            Error::Api(_) | Error::Auth(_) => Self::Transient,
            Error::Invalid(_) | Error::Decode(_) => Self::Permanent,
        }
    }
}

/// Returns whether an operation of a class is retried after a failure; the table is at [`RetryClass`].
pub(crate) fn is_retryable(class: RetryClass, kind: FailureKind) -> bool {
    match class {
        RetryClass::Read | RetryClass::Idempotent => kind != FailureKind::Permanent,
        RetryClass::SideEffect => matches!(kind, FailureKind::Unsent | FailureKind::RateLimited),
        RetryClass::Notifying => kind == FailureKind::Unsent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_with_more_effects_are_retried_less() {
        let fates = [FailureKind::Unsent, FailureKind::RateLimited, FailureKind::Transient, FailureKind::Permanent];
        let row = |class| fates.map(|kind| is_retryable(class, kind));
        assert_eq!(row(RetryClass::Read), [true, true, true, false]);
        assert_eq!(row(RetryClass::Idempotent), [true, true, true, false]);
        assert_eq!(row(RetryClass::SideEffect), [true, true, false, false]);
        assert_eq!(row(RetryClass::Notifying), [true, false, false, false]);
    }
}
