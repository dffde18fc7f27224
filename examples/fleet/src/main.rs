//! One process of a fleet: opens sessions of Unify, as fast as the limit of the fleet allows.
//!
//! ```console
//! $ export PROVE_CLIENT_ID=... PROVE_CLIENT_SECRET=... REDIS_URL=redis://127.0.0.1/
//! $ for i in 1 2 3; do cargo run -p fleet -- 100 3 & done; wait
//! ```
//!
//! The arguments are the number of calls and the number of processes; `FLEET_PER_SECOND` is the limit of all of them. Without
//! Redis, it is slower and works nevertheless.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use fleet::{SharedRateLimit, SharedRedis, SharedTokens};
use identity_apis::prove::types::{PossessionType, TokenRequest, UnifyRequest};
use identity_apis::prove::{Client, ClientCredentials};
use tokio::task::JoinSet;

/// The limit of the fleet. Prove documents 25 requests per second for a customer.
const PER_SECOND: u32 = 20;

/// Calls at the same time.
const CONCURRENCY: usize = 8;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut number = |name: &str| -> Result<u32, String> {
        arguments
            .next()
            .and_then(|text| text.parse().ok())
            .ok_or(format!("usage: fleet CALLS PROCESSES ({name} is missing)"))
    };
    let (calls, processes) = (number("CALLS")?, number("PROCESSES")?);
    let client = client(processes)?;
    let began = Instant::now();
    let (mut running, mut started, mut failed) = (JoinSet::new(), 0, 0);
    loop {
        while started < calls && running.len() < CONCURRENCY {
            let client = client.clone();
            started += 1;
            running.spawn(async move {
                client.unify(&UnifyRequest::new("fleet", PossessionType::None)).timeout(Duration::from_secs(60)).await
            });
        }
        let Some(ended) = running.join_next().await else { break };
        if let Err(error) = ended? {
            failed += 1;
            eprintln!("{error}");
        }
    }
    println!("{calls} calls, {failed} failed, {:.1} s", began.elapsed().as_secs_f64());
    if failed > 0 { Err("some calls failed".into()) } else { Ok(()) }
}

/// Builds a client with the token and the limit of the fleet.
fn client(processes: u32) -> Result<Client, Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let url = std::env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    let redis = Arc::new(SharedRedis::new(&url)?);
    // A client of its own requests the tokens: it must not ask the provider for one.
    let (id, secret) = (variable("PROVE_CLIENT_ID")?, variable("PROVE_CLIENT_SECRET")?);
    let request = TokenRequest::new(&id, &secret, "client_credentials");
    let base_url = std::env::var("PROVE_BASE_URL").ok();
    let mut tokens = Client::builder().credentials(ClientCredentials::new(id.as_str(), secret.as_str()));
    let mut client = Client::builder();
    if let Some(url) = &base_url {
        (tokens, client) = (tokens.base_url(url), client.base_url(url));
    }
    let tokens = SharedTokens::new(Arc::clone(&redis), format!("prove:token:{id}"), tokens.build()?, request);
    let per_second = match std::env::var("FLEET_PER_SECOND") {
        Ok(text) => text.parse().map_err(|_| "FLEET_PER_SECOND is not a number")?,
        Err(_) => PER_SECOND,
    };
    let limit = SharedRateLimit::new(redis, format!("prove:rate:{id}"), per_second, processes);
    Ok(client.token_provider(tokens).rate_limiter(limit).build()?)
}
