//! Receives webhooks of Prove and GenAuth.
//!
//! ```console
//! $ PROVE_WEBHOOK_SECRET=whsec_... GENAUTH_WEBHOOK_SECRET=... cargo run -p webhook-receiver
//! ```
//!
//! Listens on `127.0.0.1:8080`; put a proxy with TLS in front. Separate several accepted secrets by commas.

use std::error::Error;
use std::time::Duration;

use identity_apis::webhooks::{MemoryReplayGuard, genauth, prove};
use tokio::sync::mpsc;
use webhook_receiver::{Receiver, Work, router};

const REPLAY_WINDOW: Duration = Duration::from_secs(10 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut prove = prove::Verifier::builder().replay_guard(MemoryReplayGuard::new(10_000), REPLAY_WINDOW);
    for secret in std::env::var("PROVE_WEBHOOK_SECRET")?.split(',') {
        prove = prove.secret(secret);
    }
    let mut genauth = genauth::Verifier::builder().replay_guard(MemoryReplayGuard::new(10_000), REPLAY_WINDOW);
    for secret in std::env::var("GENAUTH_WEBHOOK_SECRET")?.split(',') {
        genauth = genauth.secret(secret);
    }
    let (queue, mut work) = mpsc::channel(1_000);
    let receiver = Receiver { prove: prove.build()?, genauth: genauth.build()?, queue };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
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
