//! Resets the MFA of all members of a GenAuth group, thousands of them, and removes them from the group.
//!
//! ```console
//! $ export GENAUTH_ACCESS_KEY_ID=... GENAUTH_ACCESS_KEY_SECRET=...
//! $ nightly-mfa-reset --group mfa-reset --journal reset-$(date +%F).jsonl --per-second 20
//! ```
//!
//! Every step is in the journal before it counts, so the job can be killed at any time, `kill -9` and power failures included.
//! The same command continues it: users who are done are not called again. `GENAUTH_BASE_URL` selects another host. Without an
//! account, `cargo test -p nightly-mfa-reset` runs it against the sandbox, kills it twice, and counts the calls of each user.
//!
//! Exit status: 0 all users are done, 1 some failed for good (the journal has the reasons), 2 the job could not start,
//! 75 the job ended early and the same command continues it.

mod arguments;
mod job;
mod journal;
mod progress;
mod report;
mod reset;

use std::process::ExitCode;
use std::time::Instant;

use identity_apis::genauth::Client;
use identity_apis::transport::RateLimit;

use arguments::Arguments;
use job::Job;
use journal::Journal;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(status) => status,
        Err(error) => {
            eprintln!("nightly-mfa-reset: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let mut builder = Client::builder_from_env()?;
    if let Some(calls) = arguments.per_second {
        // The limit is kept by the client: retries count, too.
        builder = builder.rate_limit(RateLimit::per_second(calls.get()));
    }
    let client = builder.build()?;
    let (journal, state) = Journal::open(&arguments.journal, &arguments.group)?;
    let began = Instant::now();
    let report = Job { client, journal, group: arguments.group, concurrency: arguments.concurrency }.run(state).await?;
    print!("{}", report.text(began.elapsed(), &arguments.journal));
    Ok(report.exit_code())
}
