//! Both services in one run: Prove MFA, Prove Unify, and the MFA status of a user in GenAuth.
//!
//! Without credentials, the program starts a sandbox and sends requests to it over HTTP. With credentials in the environment
//! (`PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`, `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET`, see the README) it uses
//! the real services. It exits with status 0 only if every response is as documented.

#![forbid(unsafe_code)]
#![allow(deprecated)]

mod genauth_mfa;
mod prove_mfa;
mod prove_unify;
mod target;
mod violations;

use std::process::ExitCode;

use target::Target;

/// The result of a part of the example.
type ExampleResult = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => {
            println!("\nEvery response was as documented.");
            println!("Next: README.md, \"Use it\"; `cargo doc --open -p identity-apis` has every operation.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nFailed: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> ExampleResult {
    let target = Target::from_env_or_sandbox().await?;
    println!("{target}");
    if let Some(client) = &target.prove {
        prove_mfa::run(client).await?;
        prove_unify::run(client).await?;
        violations::prove(client).await?;
    }
    if let Some(client) = &target.genauth {
        genauth_mfa::run(client).await?;
        violations::genauth(client).await?;
    }
    Ok(())
}

/// Fails the example if a response is not as documented.
fn expect(as_documented: bool, what: &str) -> ExampleResult {
    if as_documented { Ok(()) } else { Err(format!("expected {what}").into()) }
}
