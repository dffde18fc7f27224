//! Whether calls can run in this place: they need a `tokio` runtime, and its timers.

use std::time::Duration;

use tokio::runtime::Handle;

use crate::transport::error::TransportErrorKind;

/// Checks that there is a runtime, and that it has timers.
///
/// Without them, the first timer panics, be it one of the deadline, of a backoff or of the HTTP client. `tokio` has no
/// function that reports whether a runtime has timers, but it panics where a timer is created, before anything is
/// registered: the panic of one that is created for this purpose is caught. The panic hook runs, so that `tokio`'s own
/// message precedes the error, and a build with `panic = "abort"` aborts, as it would without this check. With timers, the
/// check allocates nothing and takes no lock.
///
/// # Errors
///
/// The kind of the error that a call returns here.
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
