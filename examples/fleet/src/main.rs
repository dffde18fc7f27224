//! One process of a fleet: opens sessions of Unify, as fast as the limit of the fleet allows.
//!
//! ```console
//! $ export PROVE_CLIENT_ID=... PROVE_CLIENT_SECRET=... REDIS_URL=redis://127.0.0.1/
//! $ for i in 1 2 3; do cargo run -p fleet -- 100 3 & done; wait
//! ```
//!
//! The arguments are the number of calls and the number of processes; `FLEET_PER_SECOND` is the limit of all of them. Without
//! Redis, it is slower and works nevertheless; without an account, take the credentials and the address that
//! `cargo run -p identity-apis-sandbox` prints. The last line that it prints is when its requests were permitted, in
//! milliseconds since 1970.

use std::error::Error;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use fleet::{SharedRateLimit, SharedRedis, SharedTokens};
use identity_apis::prove::Client;
use identity_apis::prove::types::{PossessionType, TokenRequest, UnifyRequest};
use identity_apis::transport::{PermitFuture, PermitRequest, RateLimiter};
use tokio::task::JoinSet;

/// The limit of the fleet. Prove documents 25 requests per second for a customer.
const PER_SECOND: u32 = 20;

/// Calls at the same time.
const CONCURRENCY: usize = 4;

/// When requests were permitted, in milliseconds since 1970.
type Permits = Arc<Mutex<Vec<u128>>>;

/// A limiter around that of the fleet, which observes it. Metrics would be collected in the same place.
struct Observed {
    limiter: SharedRateLimit,
    permits: Permits,
}

impl RateLimiter for Observed {
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_> {
        Box::pin(async move {
            self.limiter.acquire(request).await?;
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            self.permits.lock().unwrap_or_else(PoisonError::into_inner).push(now.as_millis());
            Ok(())
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut number = |name: &str| -> Result<u32, String> {
        arguments
            .next()
            .and_then(|text| text.parse().ok())
            .ok_or(format!("usage: fleet CALLS PROCESSES ({name} is missing)"))
    };
    let (calls, processes) = (number("CALLS")?, number("PROCESSES")?);
    let permits = Permits::default();
    let client = client(processes, &permits)?;
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
    let permits = permits.lock().unwrap_or_else(PoisonError::into_inner);
    println!("{}", permits.iter().map(u128::to_string).collect::<Vec<_>>().join(" "));
    if failed > 0 { Err("some calls failed".into()) } else { Ok(()) }
}

/// Builds a client with the token and the limit of the fleet.
fn client(processes: u32, permits: &Permits) -> Result<Client, Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let url = std::env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    let redis = Arc::new(SharedRedis::new(&url)?);
    // A client of its own requests the tokens: it must not ask the provider for one.
    let (id, secret) = (variable("PROVE_CLIENT_ID")?, variable("PROVE_CLIENT_SECRET")?);
    let request = TokenRequest::new(&id, &secret, "client_credentials");
    let tokens = SharedTokens::new(Arc::clone(&redis), format!("prove:token:{id}"), Client::from_env()?, request);
    let per_second = match std::env::var("FLEET_PER_SECOND") {
        Ok(text) => text.parse().map_err(|_| "FLEET_PER_SECOND is not a number")?,
        Err(_) => PER_SECOND,
    };
    let limiter = SharedRateLimit::new(redis, format!("prove:rate:{id}"), per_second, processes);
    let observed = Observed { limiter, permits: Arc::clone(permits) };
    Ok(Client::builder_from_env()?.token_provider(tokens).rate_limiter(observed).build()?)
}
