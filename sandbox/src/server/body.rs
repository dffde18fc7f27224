//! Reads the body of a request, within limits.

use std::future::poll_fn;
use std::pin::Pin;

use hyper::HeaderMap;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::EXPECT;

use super::budget::{Budget, Reservation};
use super::limits::Limits;

/// Bytes of a rejected body that are read and discarded, so a caller who writes before reading receives the response.
const MAX_DISCARDED_BYTES: u64 = 1 << 30;

/// Why the body of a request was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyError {
    /// The body is larger than the sandbox accepts.
    TooLarge,
    /// The bodies of all requests together would be larger than the sandbox accepts.
    BudgetExceeded,
    /// The body does not arrive in time.
    Timeout,
    /// The body is cut off, or is not valid HTTP.
    Incomplete,
}

/// Reads the body of a request. Returns it with its reservation of the budget, which lasts as long as the body.
pub(super) async fn read_body(
    mut body: Incoming,
    headers: &HeaderMap,
    limits: &Limits,
    budget: &Budget,
) -> Result<(Bytes, Reservation), BodyError> {
    let mut reservation = budget.reserve();
    let max_bytes = limits.body_bytes.min(budget.max_bytes());
    if body.size_hint().lower() > u64::try_from(max_bytes).unwrap_or(u64::MAX) {
        discard_unread(body, headers, limits).await;
        return Err(BodyError::TooLarge);
    }
    let reading = read_all(&mut body, max_bytes, &mut reservation);
    let Ok(read) = tokio::time::timeout(limits.body_timeout, reading).await else {
        return Err(BodyError::Timeout);
    };
    if matches!(read, Err(BodyError::TooLarge | BodyError::BudgetExceeded)) {
        reservation.clear();
        discard(body, limits).await;
    }
    read.map(|read| (read, reservation))
}

async fn read_all(body: &mut Incoming, max_bytes: usize, reservation: &mut Reservation) -> Result<Bytes, BodyError> {
    let mut read = Vec::new();
    let mut only = None;
    while let Some(data) = next(body).await {
        let data = data?;
        let before = read.len().saturating_add(only.as_ref().map_or(0, Bytes::len));
        if before.saturating_add(data.len()) > max_bytes {
            return Err(BodyError::TooLarge);
        }
        // Most bodies arrive in one piece, which need not be copied.
        match only.take() {
            None if read.is_empty() => {
                reserve(reservation, data.len())?;
                only = Some(data);
            }
            first => {
                if first.is_some() {
                    // It is copied into the buffer, which has a reservation of its own.
                    reservation.clear();
                }
                for piece in first.iter().chain([&data]) {
                    grow_buffer(&mut read, piece.len(), max_bytes, reservation)?;
                    read.extend_from_slice(piece);
                }
            }
        }
    }
    Ok(only.unwrap_or_else(|| read.into()))
}

/// Grows the buffer for more bytes. The reservation is for its capacity, since that is what takes memory.
fn grow_buffer(
    read: &mut Vec<u8>,
    bytes: usize,
    max_bytes: usize,
    reservation: &mut Reservation,
) -> Result<(), BodyError> {
    let needed = read.len().saturating_add(bytes);
    if needed <= read.capacity() {
        return Ok(());
    }
    let capacity = read.capacity().saturating_mul(2).min(max_bytes).max(needed);
    reserve(reservation, capacity.saturating_sub(read.capacity()))?;
    read.reserve_exact(capacity.saturating_sub(read.len()));
    Ok(())
}

fn reserve(reservation: &mut Reservation, bytes: usize) -> Result<(), BodyError> {
    if reservation.grow(bytes) { Ok(()) } else { Err(BodyError::BudgetExceeded) }
}

/// Discards a body of which nothing was read. A caller who waits with `Expect` receives the response immediately.
pub(super) async fn discard_unread(body: Incoming, headers: &HeaderMap, limits: &Limits) {
    if !headers.contains_key(EXPECT) {
        discard(body, limits).await;
    }
}

/// Reads and discards the rest of a body.
async fn discard(mut body: Incoming, limits: &Limits) {
    let discarding = async {
        let mut discarded = 0_u64;
        while let Some(Ok(data)) = next(&mut body).await {
            discarded = discarded.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
            if discarded > MAX_DISCARDED_BYTES {
                break;
            }
        }
    };
    // A caller who does not send it in time receives no response.
    let _ = tokio::time::timeout(limits.body_timeout, discarding).await;
}

async fn next(body: &mut Incoming) -> Option<Result<Bytes, BodyError>> {
    let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    // Trailers are ignored.
    Some(frame.map(|frame| frame.into_data().unwrap_or_default()).map_err(|_| BodyError::Incomplete))
}
