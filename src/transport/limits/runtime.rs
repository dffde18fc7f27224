//! Checks for the `tokio` runtime and timers that calls need.

use std::time::Duration;

use tokio::runtime::Handle;

use crate::transport::error::TransportErrorKind;

/// Checks that a runtime is running, and that its timers are enabled.
///
/// Without timers, the first one that a deadline, a backoff or the HTTP client creates would panic. `tokio` cannot be asked
/// whether timers are enabled, but creating one panics before anything is registered, so the check creates one and catches the
/// panic. The panic hook still runs, so `tokio`'s own message precedes the error, and a build with `panic = "abort"` aborts, as
/// it would without this check. With timers enabled, the check neither allocates nor locks.
///
/// # Errors
///
/// Returns the kind of the transport error that the call fails with.
pub(crate) fn check() -> Result<(), TransportErrorKind> {
    if Handle::try_current().is_err() {
        return Err(TransportErrorKind::NoRuntime);
    }
    std::panic::catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).map_err(|_| TransportErrorKind::NoTimers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtime_is_checked_for_its_timers() {
        assert_eq!(check(), Err(TransportErrorKind::NoRuntime));
        let builder = tokio::runtime::Builder::new_current_thread;
        assert_eq!(builder().build().unwrap().block_on(async { check() }), Err(TransportErrorKind::NoTimers));
        assert_eq!(builder().enable_time().build().unwrap().block_on(async { check() }), Ok(()));
        assert_eq!(builder().enable_all().start_paused(true).build().unwrap().block_on(async { check() }), Ok(()));
    }
}
