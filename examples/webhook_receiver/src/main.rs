//! Receives webhooks of Prove and GenAuth.
//!
//! ```console
//! $ PROVE_WEBHOOK_SECRET=whsec_... GENAUTH_WEBHOOK_SECRET=... cargo run -p webhook-receiver
//! ```
//!
//! Listens on `127.0.0.1:8080`; put a proxy with TLS in front. Separate several accepted secrets by commas. Without an account,
//! choose secrets, and let the sandbox send a webhook:
//!
//! ```console
//! $ cargo run -p identity-apis-sandbox -- --listen 127.0.0.1:8090 \
//!     --prove-webhook-url http://127.0.0.1:8080/webhooks/prove --prove-webhook-secret whsec_...
//! $ curl http://127.0.0.1:8090/sandbox/prove-event --json '{"event": "try", "body": [{"eventType": "PORT"}]}'
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use identity_apis::webhooks::{MemoryReplayGuard, genauth, prove};
use tokio::sync::mpsc;
use webhook_receiver::{Receiver, Work, router};

const REPLAY_WINDOW: Duration = Duration::from_secs(10 * 60);

/// Where the server listens.
const ADDRESS: &str = "127.0.0.1:8080";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("webhook-receiver: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns the accepted secrets of a service.
fn secrets(variable: &str) -> Result<Vec<String>, String> {
    let text = std::env::var(variable).map_err(|_| format!("set {variable} to the secret of the webhook"))?;
    Ok(text.split(',').map(str::to_owned).collect())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut prove = prove::Verifier::builder().replay_guard(MemoryReplayGuard::new(10_000), REPLAY_WINDOW);
    for secret in secrets("PROVE_WEBHOOK_SECRET")? {
        prove = prove.secret(secret);
    }
    let mut genauth = genauth::Verifier::builder().replay_guard(MemoryReplayGuard::new(10_000), REPLAY_WINDOW);
    for secret in secrets("GENAUTH_WEBHOOK_SECRET")? {
        genauth = genauth.secret(secret);
    }
    let (queue, mut work) = mpsc::channel(1_000);
    let receiver = Receiver { prove: prove.build()?, genauth: genauth.build()?, queue };
    let listener = tokio::net::TcpListener::bind(ADDRESS).await;
    let listener = listener.map_err(|error| format!("cannot listen on {ADDRESS}: {error}"))?;
    println!("listening on http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router(receiver)).await });
    while let Some(work) = work.recv().await {
        match work {
            Work::Prove(delivery) => {
                let types: Vec<_> = delivery.events().iter().map(|event| event.event_type()).collect();
                println!("Prove: {types:?}");
            }
            Work::GenAuth(delivery) => println!("GenAuth: {}", delivery.event_name()),
            Work::ConfirmAuthentication(_) => println!("Prove: confirm an authentication with auth_finish"),
        }
    }
    Ok(())
}
