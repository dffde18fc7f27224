//! Validates requests for Prove before they are forwarded, by method and path, without naming their types.
//!
//! ```console
//! $ echo '{"possessionType": "desktop"}' | cargo run -p identity-apis-gateway -- POST /v3/unify
//! $ cargo run -p identity-apis-gateway -- --listen 127.0.0.1:8080
//! $ cargo run -p identity-apis-gateway -- --schema POST /v3/unify
//! ```
//!
//! The first command reads a body from standard input, prints the violations as JSON, and exits with status 1 if the gateway
//! rejects the request. The second does the same for every HTTP request and responds with 200, with 422, or with 404 for a
//! path without an operation. The third prints the JSON Schema of the operation's request, for a gateway in another language.
#![forbid(unsafe_code)]

mod listen;
mod verdict;

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use identity_apis::prove::operations;
use verdict::{Verdict, check};

const USAGE: &str =
    "usage: gateway METHOD PATH[?QUERY] < body | gateway --listen ADDRESS | gateway --schema METHOD PATH";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--listen", address] => listen::run(address).map(|()| ExitCode::SUCCESS),
        ["--schema", method, path] => print_schema(method, path),
        [method, target] => check_stdin(method, target),
        _ => Err(io::Error::other(USAGE)),
    };
    result.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}

fn check_stdin(method: &str, target: &str) -> io::Result<ExitCode> {
    let mut body = Vec::new();
    io::stdin().lock().take(verdict::MAX_BODY_BYTES).read_to_end(&mut body)?;
    let verdict = check(method, target, &body);
    writeln!(io::stdout(), "{}", verdict.json()?)?;
    Ok(if matches!(verdict, Verdict::Forwarded(_)) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_schema(method: &str, path: &str) -> io::Result<ExitCode> {
    let operation =
        operations::by_path(method, path).ok_or_else(|| io::Error::other("no operation has this method and path"))?;
    let schema = operation.request_schema().ok_or_else(|| io::Error::other("the operation has no parameters"))?;
    let text = serde_json::to_string_pretty(&schema)?;
    writeln!(io::stdout(), "{text}")?;
    Ok(ExitCode::SUCCESS)
}
