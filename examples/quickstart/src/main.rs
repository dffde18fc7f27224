//! Both services in one run: Prove MFA, Prove Unify, and the MFA status of a user in GenAuth.
//!
//! Without credentials, the program starts a sandbox and sends requests to it over HTTP. With credentials in the environment
//! (`PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`, `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET`, see the README) and the
//! feature `live`, it uses the real services. It exits with status 0 only if every response is as documented.

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
        Ok(is_sandbox) => {
            println!("\nEvery response was as documented.\n\nWhat next?\n{}", next_steps(is_sandbox));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nFailed: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns what to do next, one step a line.
fn next_steps(is_sandbox: bool) -> String {
    let own_account = "PROVE_CLIENT_ID=... PROVE_CLIENT_SECRET=... cargo run -p quickstart --features live";
    let steps = [
        ("this program with your own account", own_account, is_sandbox),
        ("the crate in your own program", "README.md, \"Usage\"", true),
        ("your tests without a network", "sandbox/README.md, \"In a test\"", true),
        ("one subject at a time", "cargo run -p recipes -- retries, and other files of examples/recipes/src", true),
        ("a web service that asks for a phone", "cargo run -p step-up-web", true),
        ("every operation", "cargo doc --open -p identity-apis", true),
    ];
    let line = |(what, how, _): &(&str, &str, bool)| format!("  {what:<37}{how}");
    steps.iter().filter(|(.., applies)| *applies).map(line).collect::<Vec<_>>().join("\n")
}

/// Runs all parts. Returns whether they used a sandbox.
async fn run() -> Result<bool, Box<dyn std::error::Error>> {
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
    Ok(target.is_sandbox())
}

/// Fails the example if a response is not as documented.
fn expect(as_documented: bool, what: &str) -> ExampleResult {
    if as_documented { Ok(()) } else { Err(format!("expected {what}").into()) }
}
