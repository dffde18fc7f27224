//! Reading the body of a request, within bounds.

use std::future::poll_fn;
use std::pin::Pin;

use hyper::HeaderMap;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::EXPECT;

use super::Limits;
use super::budget::{Budget, Share};

/// What a body is discarded up to, so that a caller who writes before reading hears why it was refused.
const DISCARDED: u64 = 1 << 30;

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Larger than the sandbox takes.
    TooLarge,
    /// The bodies of all requests together would be larger than the sandbox takes.
    NoRoom,
    /// It takes too long.
    Slow,
    /// It is cut off, or not what HTTP says it should be.
    Broken,
}

/// The body of a request, and what it takes of the budget as long as it is there.
pub(crate) async fn receive(
    mut body: Incoming,
    headers: &HeaderMap,
    limits: &Limits,
    budget: &Budget,
) -> Result<(Bytes, Share), Unread> {
    let mut share = budget.share();
    let most = limits.body_bytes.min(budget.most());
    if body.size_hint().lower() > u64::try_from(most).unwrap_or(u64::MAX) {
        refuse(body, headers, limits).await;
        return Err(Unread::TooLarge);
    }
    let reading = whole(&mut body, most, &mut share);
    let Ok(read) = tokio::time::timeout(limits.body_timeout, reading).await else {
        return Err(Unread::Slow);
    };
    if matches!(read, Err(Unread::TooLarge | Unread::NoRoom)) {
        share.clear();
        discard(body, limits).await;
    }
    read.map(|read| (read, share))
}

async fn whole(body: &mut Incoming, most: usize, share: &mut Share) -> Result<Bytes, Unread> {
    let mut read = Vec::new();
    let mut only = None;
    while let Some(data) = next(body).await {
        let data = data?;
        let before = read.len().saturating_add(only.as_ref().map_or(0, Bytes::len));
        if before.saturating_add(data.len()) > most {
            return Err(Unread::TooLarge);
        }
        // Most bodies come in one piece, which need not be copied.
        match only.take() {
            None if read.is_empty() => {
                take(share, data.len())?;
                only = Some(data);
            }
            first => {
                if first.is_some() {
                    // It moves to where the next pieces go, which is counted there.
                    share.clear();
                }
                for piece in first.iter().chain([&data]) {
                    make_room(&mut read, piece.len(), most, share)?;
                    read.extend_from_slice(piece);
                }
            }
        }
    }
    Ok(only.unwrap_or_else(|| read.into()))
}

/// Makes room for some bytes more. The room counts, not what is in it, since the room is what takes memory.
fn make_room(read: &mut Vec<u8>, bytes: usize, most: usize, share: &mut Share) -> Result<(), Unread> {
    let needed = read.len().saturating_add(bytes);
    if needed <= read.capacity() {
        return Ok(());
    }
    let room = read.capacity().saturating_mul(2).min(most).max(needed);
    take(share, room.saturating_sub(read.capacity()))?;
    read.reserve_exact(room.saturating_sub(read.len()));
    Ok(())
}

fn take(share: &mut Share, bytes: usize) -> Result<(), Unread> {
    if share.grow(bytes) { Ok(()) } else { Err(Unread::NoRoom) }
}

/// Keeps nothing of a body of which nothing was read. A caller who asks before sending is told at once.
pub(crate) async fn refuse(body: Incoming, headers: &HeaderMap, limits: &Limits) {
    if !headers.contains_key(EXPECT) {
        discard(body, limits).await;
    }
}

/// Reads on without keeping anything.
async fn discard(mut body: Incoming, limits: &Limits) {
    let discarding = async {
        let mut discarded = 0_u64;
        while let Some(Ok(data)) = next(&mut body).await {
            discarded = discarded.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
            if discarded > DISCARDED {
                break;
            }
        }
    };
    // Whoever is slow on top of it hears nothing.
    let _ = tokio::time::timeout(limits.body_timeout, discarding).await;
}

async fn next(body: &mut Incoming) -> Option<Result<Bytes, Unread>> {
    let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    // Trailers are of no use here.
    Some(frame.map(|frame| frame.into_data().unwrap_or_default()).map_err(|_| Unread::Broken))
}
