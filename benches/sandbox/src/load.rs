//! Callers side by side, and what their calls cost the server.

use std::time::Instant;

use serde_json::json;

use crate::caller::Caller;
use crate::server::Server;

/// Callers at a time.
const CALLERS: usize = 8;

/// What a caller does over and over; it makes that many calls each time.
pub(crate) type Scenario = Box<dyn FnMut(&mut Caller) -> usize + Send>;

/// Makes about that many calls, and prints what the server needed for them.
pub(crate) fn measure(server: &Server, what: &str, calls: usize, scenario: impl Fn(usize) -> Scenario) {
    run(server, (calls / 20).min(10_000), &scenario);
    let (processor, start) = (server.processor(), Instant::now());
    let mut times = run(server, calls, &scenario);
    let (seconds, processor) = (start.elapsed().as_secs_f64(), server.processor() - processor);
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let line = json!({
        "figure": "calls", "server": server.name, "what": what, "calls": times.len(), "seconds": seconds,
        "processor": processor, "p50": at(0.5), "p99": at(0.99), "memory": server.memory(),
    });
    println!("{line}");
}

/// Makes the calls and returns how long each took, in microseconds.
fn run(server: &Server, calls: usize, scenario: &impl Fn(usize) -> Scenario) -> Vec<u32> {
    let each = (calls / CALLERS).max(1);
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..CALLERS)
            .map(|number| {
                let mut scenario = scenario(number);
                scope.spawn(move || {
                    let mut caller = Caller::new(server.address);
                    let mut made = 0;
                    while made < each {
                        made += scenario(&mut caller);
                    }
                    caller.times
                })
            })
            .collect();
        callers.into_iter().flat_map(|caller| caller.join().expect("a caller ends")).collect()
    })
}
