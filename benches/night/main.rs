//! A night's work: resets the MFA of many users against the sandbox, ends their sessions, and streams a long list, each in
//! little memory. `cargo xtask bench night` runs it and prints the table.
//!
//! Servers are processes of their own. Every phase prints one line of JSON.

mod phase;
mod reset;
mod servers;
mod stream;

use std::process::ExitCode;
use std::time::Duration;

use servers::{Server, ServerKind};

/// What can be chosen on the command line.
pub(crate) struct Choices {
    pub(crate) users: usize,
    pub(crate) items: usize,
    pub(crate) concurrency: usize,
    pub(crate) latency: Duration,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let number = |name: &str, default: usize| {
        let place = arguments.iter().position(|argument| argument == name);
        place.and_then(|place| arguments.get(place + 1)).and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let choices = Choices {
        users: number("--users", 100_000),
        items: number("--items", 1_000_000),
        concurrency: number("--concurrency", 64).max(1),
        latency: Duration::from_millis(number("--latency-ms", 25) as u64),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime can be made");
    if has("--sandbox") {
        runtime.block_on(servers::run_sandbox(&choices));
    } else if has("--list") {
        runtime.block_on(servers::run_list(choices.items));
    } else if has("--bench") {
        // Without this argument it is `cargo test --benches`, which means no night of load.
        runtime.block_on(run(&choices));
    }
    ExitCode::SUCCESS
}

async fn run(choices: &Choices) {
    let sandbox = Server::start(ServerKind::Sandbox, choices);
    reset::run(&sandbox, choices).await;
    drop(sandbox);
    let list = Server::start(ServerKind::List, choices);
    stream::run(&list, choices).await;
}
