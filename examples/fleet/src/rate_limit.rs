//! One rate limit for all processes.

#[cfg(test)]
mod simulation;

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use identity_apis::transport::{PermitFuture, PermitRequest, RateLimiter};
use tokio::time::{Instant, sleep_until};

use crate::connection::{PROBE_INTERVAL, SharedRedis};

/// How far ahead a slot may be reserved. A process that loses Redis waits this long for the slots of the others.
const HORIZON: Duration = Duration::from_secs(1);

/// How late a slot may be used. A process that was not scheduled in time takes another one: the slots after it may be in use.
const MAX_DELAY: Duration = Duration::from_millis(100);

/// How long all processes keep to their shares after one of them is back at Redis: by then, every other one has noticed.
const GRACE: Duration = Duration::from_secs(2);
const _: () = assert!(GRACE.as_millis() > PROBE_INTERVAL.as_millis() + 500);

/// Reserves the next slot on the clock of Redis. Returns 0 and the microseconds until then, 1 if that is beyond the horizon, or 2
/// and the microseconds for which shares apply. A process that was away makes them apply for everyone, until the same moment:
/// slots of some and shares of others would be more than the limit.
const RESERVE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local shares = tonumber(redis.call('GET', KEYS[2]) or 0)
if tonumber(ARGV[3]) > 0 then
  shares = math.max(shares, now + ARGV[3])
  redis.call('SET', KEYS[2], string.format('%.0f', shares), 'PX', 60000)
end
if shares > now then return {2, shares - now} end
local at = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
if at - now > tonumber(ARGV[2]) then return {1, 0} end
redis.call('SET', KEYS[1], string.format('%.0f', at + ARGV[1]), 'PX', 60000)
return {0, at - now}
";

/// What the script has returned.
#[derive(Debug, Clone, Copy)]
enum Reserved {
    Slot { wait: Duration },
    BeyondHorizon,
    SharesApply { left: Duration },
}

/// A rate limit that several processes share. Requests are evenly spread.
///
/// Set it a fifth below the limit of the service: requests that leave evenly spread do not arrive so.
#[derive(Debug)]
pub struct SharedRateLimit {
    redis: Arc<SharedRedis>,
    key: String,
    shares_key: String,
    interval: Duration,
    share: Mutex<Share>,
}

/// The part of the limit that this process may use without Redis.
#[derive(Debug)]
struct Share {
    interval: Duration,
    next: Instant,
    /// Whether Redis was away when it was last asked.
    is_away: bool,
    /// Whether the last slot was one of the share.
    is_in_use: bool,
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
        let share = Mutex::new(Share::new(interval * processes.max(1), Instant::now()));
        let key = key.into();
        Self { redis, shares_key: format!("{key}:shares"), key, interval, share }
    }

    fn share(&self) -> MutexGuard<'_, Share> {
        // No code panics while it holds the lock.
        self.share.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs the script; `None` if Redis is away.
    async fn reserve(&self) -> Option<Reserved> {
        let grace = if self.share().is_away { GRACE } else { Duration::ZERO };
        let arguments = [self.interval, HORIZON, grace].map(|time| time.as_micros().to_string());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let keys = [self.key.as_str(), self.shares_key.as_str()];
        let (kind, micros) = self.redis.eval::<(u8, u64)>(RESERVE, &keys, &arguments).await.ok()?;
        let time = Duration::from_micros(micros);
        Some(match kind {
            0 => Reserved::Slot { wait: time },
            1 => Reserved::BeyondHorizon,
            _ => Reserved::SharesApply { left: time },
        })
    }

    async fn acquire_slot(&self, deadline: Option<Instant>) -> Result<(), NoSlotInTime> {
        let by = |at: Instant| if deadline.is_some_and(|end| at > end) { Err(NoSlotInTime) } else { Ok(()) };
        loop {
            let asked = Instant::now();
            let reserved = self.reserve().await;
            let slot = self.share().slot(reserved, asked, Instant::now());
            let Some(slot) = slot else {
                // Many wait: come back when the first of them are served.
                let later = Instant::now() + HORIZON / 2;
                by(later)?;
                sleep_until(later).await;
                continue;
            };
            by(slot.at)?;
            sleep_until(slot.at).await;
            // A slot that is not used only makes the fleet slower.
            if slot.is_usable(Instant::now()) {
                return Ok(());
            }
        }
    }
}

/// The time of one request.
#[derive(Debug, Clone, Copy)]
struct Slot {
    at: Instant,
    /// Redis takes a moment to respond: it may have meant any time from here on.
    earliest: Instant,
}

impl Slot {
    fn is_usable(self, now: Instant) -> bool {
        now.saturating_duration_since(self.earliest) < MAX_DELAY
    }
}

impl Share {
    fn new(interval: Duration, now: Instant) -> Self {
        Self { interval, next: now, is_away: false, is_in_use: false }
    }

    /// Returns the slot of a request; `None` if it has to ask again later. `reserved` is what Redis has returned between `asked`
    /// and `now`; `None` if it is away.
    fn slot(&mut self, reserved: Option<Reserved>, asked: Instant, now: Instant) -> Option<Slot> {
        self.is_away = reserved.is_none();
        match reserved {
            Some(Reserved::Slot { wait }) => {
                self.is_in_use = false;
                Some(Slot { at: now + wait, earliest: asked + wait })
            }
            Some(Reserved::BeyondHorizon) => None,
            // What the share does not get by then, it gets as slots.
            Some(Reserved::SharesApply { left }) => self.take(now, asked + left),
            // Beyond the horizon, it would still be used when the share does not apply any more.
            None => self.take(now, now + HORIZON + self.interval),
        }
    }

    /// Takes the next turn of the share.
    fn take(&mut self, now: Instant, latest: Instant) -> Option<Slot> {
        if !std::mem::replace(&mut self.is_in_use, true) {
            // The slots that are reserved are used first.
            self.next = self.next.max(now + HORIZON);
        }
        let at = self.next.max(now);
        if at > latest {
            return None;
        }
        self.next = at + self.interval;
        Some(Slot { at, earliest: at })
    }
}

impl RateLimiter for SharedRateLimit {
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_> {
        // A call without a time limit waits as long as it takes.
        let deadline = Instant::now().checked_add(request.time_left());
        Box::pin(async move { Ok(self.acquire_slot(deadline).await?) })
    }
}
