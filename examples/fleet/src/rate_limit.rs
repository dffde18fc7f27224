//! One rate limit for all processes.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use identity_apis::transport::{PermitFuture, PermitRequest, RateLimiter};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, sleep_until};

use crate::connection::{PROBE_INTERVAL, SharedRedis};

/// How far ahead a slot may be reserved. A process that loses Redis waits this long for the slots of the others.
const HORIZON: Duration = Duration::from_secs(1);

/// How late a slot may be used. A process that was not scheduled in time takes another one: the slots after it may be in use.
const MAX_DELAY: Duration = Duration::from_millis(100);

/// How long a process keeps to its share when Redis is back: by then, every other process has noticed.
const GRACE: Duration = Duration::from_secs(2);
const _: () = assert!(GRACE.as_millis() > PROBE_INTERVAL.as_millis() + 500);

/// Reserves the next slot on the clock of Redis. Returns the microseconds until then, or -1 if that is beyond the horizon.
const RESERVE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local at = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
if at - now > tonumber(ARGV[2]) then return -1 end
redis.call('SET', KEYS[1], string.format('%.0f', at + ARGV[1]), 'PX', 60000)
return at - now
";

/// A rate limit that several processes share. Requests are evenly spread.
///
/// Set it a fifth below the limit of the service: requests that leave evenly spread do not arrive so.
#[derive(Debug)]
pub struct SharedRateLimit {
    redis: Arc<SharedRedis>,
    key: String,
    interval: Duration,
    share: Mutex<Share>,
}

/// The part of the limit that this process may use without Redis.
#[derive(Debug)]
struct Share {
    interval: Duration,
    next: Instant,
    /// Until then the share also applies although Redis is back. `None` if Redis has always been there.
    applies_until: Option<Instant>,
    is_away: bool,
}

/// The slot is later than the call may take.
#[derive(Debug)]
pub struct NoSlotInTime;

impl fmt::Display for NoSlotInTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the rate limit of the fleet has no slot within the time of the call; try later, or send less")
    }
}

impl Error for NoSlotInTime {}

impl SharedRateLimit {
    /// Limits all processes together to so many requests per second, of which each has an equal share without Redis.
    #[must_use]
    pub fn new(redis: Arc<SharedRedis>, key: impl Into<String>, per_second: u32, processes: u32) -> Self {
        let interval = Duration::from_secs(1) / per_second.max(1);
        let share =
            Share { interval: interval * processes.max(1), next: Instant::now(), applies_until: None, is_away: false };
        Self { redis, key: key.into(), interval, share: Mutex::new(share) }
    }

    async fn acquire_slot(&self, deadline: Option<Instant>) -> Result<(), NoSlotInTime> {
        let by = |at: Instant| if deadline.is_some_and(|end| at > end) { Err(NoSlotInTime) } else { Ok(()) };
        let (interval, horizon) = (self.interval.as_micros().to_string(), HORIZON.as_micros().to_string());
        loop {
            let reserved = self.redis.eval::<i64>(RESERVE, &[&self.key], &[&interval, &horizon]).await;
            let now = Instant::now();
            let mut share = self.share.lock().await;
            let at = match reserved {
                Ok(-1) => {
                    drop(share);
                    // Many wait: come back when the first of them are served.
                    by(now + HORIZON / 2)?;
                    sleep(HORIZON / 2).await;
                    continue;
                }
                Ok(micros) => {
                    let slot = now + Duration::from_micros(u64::try_from(micros).unwrap_or_default());
                    if std::mem::take(&mut share.is_away) {
                        share.applies_until = Some(now + GRACE);
                    }
                    match share.applies_until {
                        // Others may still use their shares.
                        Some(until) if now < until => share.take(slot),
                        _ => Some(slot),
                    }
                }
                Err(_) => {
                    if !std::mem::replace(&mut share.is_away, true) {
                        share.next = share.next.max(now + HORIZON);
                    }
                    share.take(now)
                }
            };
            drop(share);
            let Some(at) = at else {
                by(now + HORIZON / 2)?;
                sleep(HORIZON / 2).await;
                continue;
            };
            // A slot that is not used only makes the fleet slower.
            by(at)?;
            sleep_until(at).await;
            if at.elapsed() < MAX_DELAY {
                return Ok(());
            }
        }
    }
}

impl Share {
    /// Takes the next turn of the share, not before `earliest`. As with Redis, none is taken beyond the horizon: it would still
    /// be used when the share does not apply any more.
    fn take(&mut self, earliest: Instant) -> Option<Instant> {
        let at = self.next.max(earliest);
        if at > Instant::now() + HORIZON + self.interval {
            return None;
        }
        self.next = at + self.interval;
        Some(at)
    }
}

impl RateLimiter for SharedRateLimit {
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_> {
        // A call without a time limit waits as long as it takes.
        let deadline = Instant::now().checked_add(request.time_left());
        Box::pin(async move { Ok(self.acquire_slot(deadline).await?) })
    }
}
