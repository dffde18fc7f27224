//! A minute of load on a server that fails every fifth time: no call may get lost, none may act twice that must not,
//! and memory must stay as it is. `cargo bench --bench soak`; `-- --seconds 5 --tasks 50` for less.
//!
//! The server is a process of its own. It counts for each call how often it acted on it.

mod load;
mod server;

use std::process::ExitCode;
use std::time::Duration;

/// What can be chosen on the command line.
pub(crate) struct Choices {
    pub(crate) seconds: u64,
    pub(crate) tasks: usize,
    pub(crate) faults_percent: u64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |name: &str, default: u64| {
        let place = arguments.iter().position(|argument| argument == name);
        place.and_then(|place| arguments.get(place + 1)).and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let choices = Choices {
        seconds: number("--seconds", 60).max(3),
        tasks: number("--tasks", 200) as usize,
        faults_percent: number("--faults", 20).min(90),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime can be made");
    if arguments.iter().any(|argument| argument == "--server") {
        runtime.block_on(server::run(choices.faults_percent));
        return ExitCode::SUCCESS;
    }
    // `cargo test --benches` runs this too; a minute of load is not meant then.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let report = runtime.block_on(load::run(&choices));
    runtime.shutdown_timeout(Duration::from_secs(1));
    print!("{report}");
    if report.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
