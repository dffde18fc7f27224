//! Checks for the `tokio` runtime that calls need, its timers, and its I/O.

use std::future::poll_fn;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::task::Poll;
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
    catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).map_err(|_| TransportErrorKind::NoTimers)
}

/// The runtime has no I/O, and a connection was to be opened.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct MissingIo;

/// Returns a future that resolves to [`MissingIo`] where `future` panics since the runtime has no I/O.
///
/// `tokio` reports that only by a panic when a socket is registered, and finding out costs a socket. It is therefore found out
/// after a panic, and not before each call: calls to mocks, and those on a connection of another runtime, need no I/O. Any other
/// panic goes on. As for timers, the panic hook runs, and a build with `panic = "abort"` aborts.
pub(crate) fn catch_missing_io<F: Future>(
    mut future: Pin<&mut F>,
) -> impl Future<Output = Result<F::Output, MissingIo>> {
    poll_fn(move |context| {
        // A future that has panicked is not polled again, so that nobody sees the state that it was left in.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(polled) => polled.map(Ok),
            Err(_) if !has_io() => Poll::Ready(Err(MissingIo)),
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// Returns whether a socket can be registered with the runtime. Without a socket to try it with, it assumes so.
fn has_io() -> bool {
    let loopback = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
    let socket = UdpSocket::bind(loopback.as_slice()).and_then(|socket| {
        socket.set_nonblocking(true)?;
        Ok(socket)
    });
    let Ok(socket) = socket else { return true };
    catch_unwind(|| drop(tokio::net::UdpSocket::from_std(socket))).is_ok()
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

    #[test]
    fn runtime_without_io_is_found_out_after_a_panic() {
        let listen = || async { tokio::net::TcpListener::bind("127.0.0.1:0").await.map(drop) };
        let run = |runtime: tokio::runtime::Runtime| {
            runtime.block_on(async { catch_missing_io(std::pin::pin!(listen())).await })
        };
        let builder = tokio::runtime::Builder::new_current_thread;
        assert_eq!(run(builder().enable_time().build().unwrap()).unwrap_err(), MissingIo);
        run(builder().enable_io().build().unwrap()).unwrap().unwrap();
        // What needs no I/O runs without it.
        let ready = async { catch_missing_io(std::pin::pin!(std::future::ready(7))).await };
        assert_eq!(builder().build().unwrap().block_on(ready), Ok(7));
    }

    #[test]
    #[should_panic(expected = "another reason")]
    fn panic_for_another_reason_goes_on() {
        let panicking = async { catch_missing_io(std::pin::pin!(async { panic!("another reason") })).await };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let _: Result<(), _> = runtime.block_on(panicking);
    }
}
