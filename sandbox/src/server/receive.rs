//! Reading the body of a request, within bounds.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use hyper::HeaderMap;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::EXPECT;

use super::Limits;

/// What a body is discarded up to, so that a caller who writes before reading hears why it was refused.
const DISCARDED: u64 = 1 << 30;

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Larger than the sandbox takes.
    TooLarge,
    /// It takes too long.
    Slow,
    /// It is cut off, or not what HTTP says it should be.
    Broken,
}

/// The body of a request.
pub(crate) async fn receive(mut body: Incoming, headers: &HeaderMap, limits: &Limits) -> Result<Bytes, Unread> {
    let most = u64::try_from(limits.body_bytes).unwrap_or(u64::MAX);
    if body.size_hint().lower() > most {
        // Who asks before sending is told at once.
        if !headers.contains_key(EXPECT) {
            discard(body, limits.body_timeout).await;
        }
        return Err(Unread::TooLarge);
    }
    let Ok(read) = tokio::time::timeout(limits.body_timeout, whole(&mut body, limits.body_bytes)).await else {
        return Err(Unread::Slow);
    };
    if read == Err(Unread::TooLarge) {
        discard(body, limits.body_timeout).await;
    }
    read
}

async fn whole(body: &mut Incoming, most: usize) -> Result<Bytes, Unread> {
    let mut read = Vec::new();
    let mut only = None;
    while let Some(data) = next(body).await {
        let data = data?;
        if read.len() + only.as_ref().map_or(0, Bytes::len) + data.len() > most {
            return Err(Unread::TooLarge);
        }
        // Most bodies come in one piece, which need not be copied.
        match only.take() {
            None if read.is_empty() => only = Some(data),
            first => {
                read.extend_from_slice(&first.unwrap_or_default());
                read.extend_from_slice(&data);
            }
        }
    }
    Ok(only.unwrap_or_else(|| read.into()))
}

/// Reads on without keeping anything.
async fn discard(mut body: Incoming, within: Duration) {
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
    let _ = tokio::time::timeout(within, discarding).await;
}

async fn next(body: &mut Incoming) -> Option<Result<Bytes, Unread>> {
    let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    // Trailers are of no use here.
    Some(frame.map(|frame| frame.into_data().unwrap_or_default()).map_err(|_| Unread::Broken))
}
