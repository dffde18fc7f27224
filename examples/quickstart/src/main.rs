//! The three systems in one run: Prove MFA, Prove Unify, and MFA status in GenAuth.
//!
//! Without credentials it starts a sandbox and talks to that over real HTTP. With credentials in the environment
//! (`PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`, `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET`, see the README) it
//! talks to the real services. It ends with status 0 only if everything went as documented.

#![forbid(unsafe_code)]
#![allow(deprecated)]

mod genauth_mfa;
mod prove_mfa;
mod prove_unify;
mod refused;
mod target;

use std::process::ExitCode;

use target::Target;

/// What a part of the example gives.
type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => {
            println!("\nEverything went as documented.");
            println!("Next: README.md, \"Use it\"; `cargo doc --open -p identity-apis` has every operation.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nNot as documented: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome {
    let target = Target::from_env_or_sandbox().await?;
    println!("{target}");
    if let Some(client) = &target.prove {
        prove_mfa::run(client).await?;
        prove_unify::run(client).await?;
        refused::prove(client).await?;
    }
    if let Some(client) = &target.genauth {
        genauth_mfa::run(client).await?;
        refused::genauth(client).await?;
    }
    Ok(())
}

/// Fails the example when something is not as documented.
fn expect(as_documented: bool, what: &str) -> Outcome {
    if as_documented { Ok(()) } else { Err(format!("expected {what}").into()) }
}
