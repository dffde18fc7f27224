//! Whether a failed call may be sent again.

use crate::operation::RetryClass;
use crate::transport::Error;

/// What a failure says about the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It was not sent, or not processed as the service says, so the service cannot have acted on it.
    NotSent,
    /// It was refused before it was acted on, because there were too many.
    TooMany,
    /// The reason will pass, but the service may have acted on it.
    Passing,
    /// It would fail again.
    Final,
}

impl Fate {
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Transport(error) if !error.problem.may_pass() => Self::Final,
            Error::Transport(error) if error.before_sending => Self::NotSent,
            Error::Timeout(error) if error.before_sending => Self::NotSent,
            Error::Transport(_) | Error::Timeout(_) => Self::Passing,
            Error::Api(_) | Error::Auth(_) if !error.is_retryable() => Self::Final,
            Error::Api(error) if error.status.as_u16() == 429 || error.code == Some(429) => Self::TooMany,
            Error::Api(_) | Error::Auth(_) => Self::Passing,
            Error::Invalid(_) | Error::Decode(_) => Self::Final,
        }
    }
}

/// The table of classes: what sending twice means decides after which failures it is done.
pub(crate) fn may_repeat(class: RetryClass, fate: Fate) -> bool {
    match class {
        RetryClass::Read | RetryClass::Idempotent => fate != Fate::Final,
        RetryClass::SideEffect => matches!(fate, Fate::NotSent | Fate::TooMany),
        RetryClass::Notifying => fate == Fate::NotSent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_a_call_does_the_less_it_is_repeated() {
        let fates = [Fate::NotSent, Fate::TooMany, Fate::Passing, Fate::Final];
        let row = |class| fates.map(|fate| may_repeat(class, fate));
        assert_eq!(row(RetryClass::Read), [true, true, true, false]);
        assert_eq!(row(RetryClass::Idempotent), [true, true, true, false]);
        assert_eq!(row(RetryClass::SideEffect), [true, true, false, false]);
        assert_eq!(row(RetryClass::Notifying), [true, false, false, false]);
    }
}
