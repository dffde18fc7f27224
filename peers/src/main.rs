//! Makes the calls of a program through progenitor's client and through ours, and prints what was sent and read.
//!
//! `cargo xtask peers` writes the program to standard input, and judges what comes out, one line of JSON for each call.

mod clients;
mod input;
mod outcome;
mod program;
mod run;

use std::error::Error;
use std::io::{self, Read, Write};
use std::time::{Duration, UNIX_EPOCH};

use identity_apis_sandbox::{ProveCredentials, Sandbox};

use crate::program::Program;
use crate::run::Runner;

/// What time it is in the sandbox, since 1970: 15 January 2026.
const NOW: Duration = Duration::from_secs(1_768_435_200);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // No other part of this process has one; if there were one, it would do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let program: Program = serde_json::from_str(&text)?;
    let sandbox =
        Sandbox::builder().seed(1).prove_credentials(customer(0)).prove_credentials(customer(1)).start().await?;
    // Both clients of a call are to get the same response, in every run.
    sandbox.clock().freeze_at(UNIX_EPOCH + NOW);
    let mut runner = Runner::new(&sandbox).await?;
    let mut out = io::stdout().lock();
    for step in program.steps {
        if let Some(observed) = runner.step(step).await? {
            serde_json::to_writer(&mut out, &observed)?;
            out.write_all(b"\n")?;
        }
    }
    for conforming in program.conforming {
        if let Some(observed) = runner.conforming(conforming).await? {
            serde_json::to_writer(&mut out, &observed)?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// Credentials of one of Prove's customers.
fn customer(number: usize) -> ProveCredentials {
    ProveCredentials::new(format!("customer-{number}"), format!("secret-of-customer-{number}"))
}
