//! Checks requests of Prove before they are forwarded, without a type for any of them.
//!
//! ```console
//! $ echo '{"possessionType": "desktop"}' | cargo run -p identity-apis-gateway -- POST /v3/unify
//! $ cargo run -p identity-apis-gateway -- --listen 127.0.0.1:8080
//! ```
//!
//! The first reads a body from standard input, prints the violations as JSON, and ends with status 1 if the request would
//! be refused. The second does the same for every HTTP request, with the statuses 200, 422, and 404 for a path that
//! belongs to no operation.
#![forbid(unsafe_code)]

mod judge;
mod listen;

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use judge::{Verdict, judge};

const USAGE: &str = "usage: gateway METHOD PATH[?QUERY] < body | gateway --listen ADDRESS";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--listen", address] => listen::run(address).map(|()| ExitCode::SUCCESS),
        [method, target] => once(method, target),
        _ => Err(io::Error::other(USAGE)),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}

fn once(method: &str, target: &str) -> io::Result<ExitCode> {
    let mut body = Vec::new();
    io::stdin().lock().take(judge::MOST_BYTES).read_to_end(&mut body)?;
    let verdict = judge(method, target, &body);
    writeln!(io::stdout(), "{}", verdict.json()?)?;
    Ok(if matches!(verdict, Verdict::Forwarded(_)) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
