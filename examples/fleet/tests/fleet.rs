//! Runs three processes against the sandbox and a Redis of their own.
//!
//! Token requests and calls are counted at the sandbox. The limit is counted by when requests were permitted: a machine that does
//! a lot beside delays requests on their way, and that does not make a fleet send more. How the limit is kept while Redis goes
//! and comes back is checked in simulated time (`src/rate_limit/simulation.rs`).

use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use identity_apis_sandbox::Sandbox;

const PROCESSES: usize = 3;
/// What Prove documents for a customer.
const LIMIT: u32 = 25;
/// What the fleet keeps to. So few that the requests under way, which a busy machine may deliver all at once, and those of a
/// second stay within the limit together.
const PER_SECOND: usize = 6;
/// Slots of the fleet within a second, if each is used as late as is allowed, and each process was interrupted once between its
/// permit and the time that it notes.
const MOST_WITH_REDIS: usize = PER_SECOND + 2 + PROCESSES;
/// A process that was interrupted for seconds has not noticed that Redis is away or back, and uses slots beside the shares.
const MOST_WITHOUT_REDIS: usize = 2 * PER_SECOND + 2 + PROCESSES;
/// Ends a test that does not advance.
const HANGS: Duration = Duration::from_secs(300);

/// A Redis without files, in a directory of its own; killed when dropped.
struct Redis {
    port: u16,
    directory: PathBuf,
    server: Option<Child>,
}

impl Redis {
    /// Starts Redis, or reports that the test is skipped. The message goes around the capture of the test runner.
    fn start(test: &str) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let directory = std::env::temp_dir().join(format!("fleet-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let mut redis = Self { port, directory, server: None };
        if let Err(error) = redis.launch() {
            let _ =
                writeln!(std::io::stderr(), "SKIPPED {test}: no redis-server ({error}); apt-get install redis-server");
            return None;
        }
        Some(redis)
    }

    fn launch(&mut self) -> std::io::Result<()> {
        let server = Command::new("redis-server")
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .current_dir(&self.directory)
            .stdout(Stdio::null())
            .spawn()?;
        self.server = Some(server);
        let began = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(began.elapsed() < HANGS, "Redis does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

/// Starts the processes of the fleet.
fn start_fleet(sandbox: &Sandbox, redis_port: u16, calls: usize) -> Vec<Child> {
    let credentials = sandbox.prove_credentials();
    let start = |_| {
        Command::new(env!("CARGO_BIN_EXE_fleet"))
            .args([calls.to_string(), PROCESSES.to_string()])
            .env("FLEET_PER_SECOND", PER_SECOND.to_string())
            .env("PROVE_BASE_URL", sandbox.url())
            .env("PROVE_CLIENT_ID", &credentials.client_id)
            .env("PROVE_CLIENT_SECRET", &credentials.client_secret)
            .env("REDIS_URL", format!("redis://127.0.0.1:{redis_port}/"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    (0..PROCESSES).map(start).collect()
}

/// Waits for the processes, which all succeed. Returns when their requests were permitted, in milliseconds.
async fn finish(fleet: Vec<Child>) -> Vec<u64> {
    let mut permits = Vec::new();
    for process in fleet {
        let output = tokio::task::spawn_blocking(move || process.wait_with_output().unwrap()).await.unwrap();
        let (out, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{out}{errors}");
        permits.extend(out.lines().last().unwrap().split(' ').map(|time| time.parse::<u64>().unwrap()));
    }
    permits.sort_unstable();
    permits
}

/// Checks that never more requests were permitted within a second, and that the service has rejected none.
fn check_limit(sandbox: &Sandbox, permits: &[u64], most: usize) {
    sandbox.calls("unify").with(|call| call.status == 429).none();
    // Those that were retried had a permit each.
    assert!(permits.len() >= sandbox.calls("unify").len(), "{} permits", permits.len());
    let within = |from: &u64| permits.iter().filter(|at| (*from..*from + 1_000).contains(*at)).count();
    let found = permits.iter().map(within).max().unwrap();
    println!("{} requests, {found} at most within a second", permits.len());
    assert!(found <= most, "{found} within a second: {permits:?}");
}

async fn wait_for_calls(sandbox: &Sandbox, count: usize) {
    let began = Instant::now();
    while sandbox.calls("unify").len() < count {
        assert!(began.elapsed() < HANGS, "the fleet does not advance");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_shares_one_token_and_one_rate_limit() {
    let Some(redis) = Redis::start("fleet_shares_one_token_and_one_rate_limit") else { return };
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let fleet = start_fleet(&sandbox, redis.port, 12);
    wait_for_calls(&sandbox, 15).await;
    sandbox.calls("request_token").exactly(1);
    // The second lifetime: every process sees its token rejected, and one requests the next.
    sandbox.expire_tokens();
    let permits = finish(fleet).await;
    sandbox.calls("request_token").exactly(2);
    sandbox.calls("unify").with(|call| call.status == 200).exactly(12 * PROCESSES);
    check_limit(&sandbox, &permits, MOST_WITH_REDIS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_keeps_the_limit_when_redis_goes_away_and_comes_back() {
    let Some(mut redis) = Redis::start("fleet_keeps_the_limit_when_redis_goes_away_and_comes_back") else { return };
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let fleet = start_fleet(&sandbox, redis.port, 18);
    wait_for_calls(&sandbox, 10).await;
    redis.kill();
    // Without Redis, a rejected token is replaced by each process on its own.
    sandbox.expire_tokens();
    wait_for_calls(&sandbox, 24).await;
    redis.launch().unwrap();
    let permits = finish(fleet).await;
    sandbox.calls("unify").with(|call| call.status == 200).exactly(18 * PROCESSES);
    check_limit(&sandbox, &permits, MOST_WITHOUT_REDIS);
    sandbox.calls("request_token").at_most(1 + PROCESSES);
}

/// Without Redis from the start, each process has its own token and its share of the limit.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_works_without_redis() {
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let permits = finish(start_fleet(&sandbox, free, 6)).await;
    sandbox.calls("request_token").exactly(PROCESSES);
    sandbox.calls("unify").exactly(6 * PROCESSES);
    check_limit(&sandbox, &permits, MOST_WITH_REDIS);
}
