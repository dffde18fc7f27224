//! A fleet in simulated time: what each process decides is real, Redis and the network are not.

use super::*;

const PROCESSES: usize = 3;
/// Requests that wait at the same time in each process.
const CALLERS: usize = 3;
const PER_SECOND: u32 = 10;
const STEP: Duration = Duration::from_millis(1);
const END: Duration = Duration::from_secs(25);

/// When Redis is away. It has forgotten everything when it is back.
const AWAY: std::ops::Range<Duration> = Duration::from_secs(6)..Duration::from_secs(13);

/// What a caller does when its time has come.
#[derive(Clone, Copy)]
enum Step {
    Ask,
    /// The response of Redis arrives.
    Decide {
        asked: Instant,
        reserved: Option<Reserved>,
    },
    Use(Slot),
}

struct Process {
    share: Share,
    /// As in `SharedRedis`: until then, Redis is not asked again.
    next_probe: Instant,
    callers: Vec<(Instant, Step)>,
}

/// The keys of the script `RESERVE`.
struct Redis {
    next: Instant,
    shares: Instant,
}

impl Redis {
    fn new(now: Instant) -> Self {
        Self { next: now, shares: now }
    }

    /// The script `RESERVE`.
    fn reserve(&mut self, now: Instant, interval: Duration, was_away: bool) -> Reserved {
        if was_away {
            self.shares = self.shares.max(now + GRACE);
        }
        if self.shares > now {
            return Reserved::SharesApply { left: self.shares - now };
        }
        let at = self.next.max(now);
        if at - now > HORIZON {
            return Reserved::BeyondHorizon;
        }
        self.next = at + interval;
        Reserved::Slot { wait: at - now }
    }
}

/// Runs a fleet that always has something to send. Returns the times of the requests since the start.
fn run(seed: u64) -> Vec<Duration> {
    let mut state = seed;
    // A linear congruential generator (Knuth's MMIX): the same delays in every run.
    let mut delay = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis((state >> 33) % below)
    };
    let began = Instant::now();
    let interval = Duration::from_secs(1) / PER_SECOND;
    let mut redis = Redis::new(began);
    let mut fleet: Vec<Process> = (0..PROCESSES)
        .map(|_| Process {
            share: Share::new(interval * u32::try_from(PROCESSES).unwrap(), began),
            next_probe: began,
            callers: (0..CALLERS).map(|_| (began + delay(100), Step::Ask)).collect(),
        })
        .collect();
    let mut sent = Vec::new();
    let mut passed = Duration::ZERO;
    while passed < END {
        let now = began + passed;
        if passed == AWAY.end {
            redis = Redis::new(now);
        }
        for process in &mut fleet {
            for (at, step) in process.callers.iter_mut().filter(|(at, _)| *at <= now) {
                (*at, *step) = match *step {
                    Step::Ask if now < process.next_probe => (now, Step::Decide { asked: now, reserved: None }),
                    // Up to the timeout of the connection.
                    Step::Ask if AWAY.contains(&passed) => {
                        (now + delay(250), Step::Decide { asked: now, reserved: None })
                    }
                    Step::Ask => {
                        let reserved = Some(redis.reserve(now, interval, process.share.is_away));
                        (now + delay(30), Step::Decide { asked: now, reserved })
                    }
                    Step::Decide { asked, reserved } => {
                        if reserved.is_none() && now >= process.next_probe {
                            process.next_probe = now + PROBE_INTERVAL;
                        }
                        match process.share.slot(reserved, asked, now) {
                            // Often in time, and sometimes not.
                            Some(slot) => {
                                (slot.at + delay(30) + delay(12) * delay(12).subsec_millis(), Step::Use(slot))
                            }
                            None => (now + HORIZON / 2, Step::Ask),
                        }
                    }
                    Step::Use(slot) => {
                        if slot.is_usable(now) {
                            sent.push(passed);
                        }
                        (now + delay(20), Step::Ask)
                    }
                };
            }
        }
        passed += STEP;
    }
    sent
}

fn within(sent: &[Duration], range: std::ops::Range<Duration>) -> usize {
    sent.iter().filter(|at| range.contains(at)).count()
}

#[test]
fn fleet_keeps_the_limit_whether_redis_is_there_or_not() {
    let second = Duration::from_secs(1);
    // Slots are used up to `MAX_DELAY` late: those of a tenth more fall into a second, and one at its end.
    let allowed = usize::try_from(PER_SECOND + PER_SECOND / 10 + 1).unwrap();
    for seed in 0..40 {
        let sent = run(seed);
        let most = sent.iter().map(|from| within(&sent, *from..*from + second)).max().unwrap();
        assert!(most <= allowed, "seed {seed}: {most} within a second");
        // The limit is used, too, but for slots that come too late.
        for (range, least) in [(0..6, 40), (8..13, 40), (13..17, 30), (17..25, 60)] {
            let count = within(&sent, Duration::from_secs(range.start)..Duration::from_secs(range.end));
            assert!(count >= least, "seed {seed}: {count} within {range:?}");
        }
    }
}
