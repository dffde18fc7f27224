//! Runs three processes against the sandbox and a Redis of their own, and measures at the sandbox.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use identity_apis_sandbox::Sandbox;

const PROCESSES: usize = 3;
/// What Prove documents for a customer.
const LIMIT: u32 = 25;
/// What the fleet keeps to. A machine that runs other tests delays requests by up to a second, and some then arrive together.
const PER_SECOND: u32 = 10;

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
            assert!(began.elapsed() < Duration::from_secs(20), "Redis does not start");
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

/// Waits for the processes, which all succeed.
async fn finish(fleet: Vec<Child>) {
    for process in fleet {
        let output = tokio::task::spawn_blocking(move || process.wait_with_output().unwrap()).await.unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{text}");
        print!("{text}");
    }
}

/// Checks the requests that the sandbox has seen: none was rejected, never more than the limit within a second, and over any
/// longer time no more than the fleet keeps to.
fn check_limit(sandbox: &Sandbox) {
    let calls = sandbox.calls("unify");
    calls.with(|call| call.status == 429).none();
    let mut times: Vec<SystemTime> = calls.iter().map(|call| call.at).collect();
    times.sort();
    let (mut most, delay) = (0, Duration::from_secs(1));
    for (first, from) in times.iter().enumerate() {
        for (last, until) in times.iter().enumerate().skip(first) {
            let (count, time) = (last - first + 1, until.duration_since(*from).unwrap());
            if time < Duration::from_secs(1) {
                most = most.max(count);
            }
            let allowed = (time + delay).as_secs_f64() * f64::from(PER_SECOND) + 1.0;
            assert!(count as f64 <= allowed, "{count} requests within {time:?}");
        }
    }
    let time = times.last().unwrap().duration_since(times[0]).unwrap();
    println!("{} requests in {time:.1?}, at most {most} within a second", calls.len());
    assert!(most <= LIMIT as usize, "{most}");
}

async fn wait_for_calls(sandbox: &Sandbox, count: usize) {
    let began = Instant::now();
    while sandbox.calls("unify").len() < count {
        assert!(began.elapsed() < Duration::from_secs(60), "the fleet does not advance");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_shares_one_token_and_one_rate_limit() {
    let Some(redis) = Redis::start("fleet_shares_one_token_and_one_rate_limit") else { return };
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let began = Instant::now();
    let fleet = start_fleet(&sandbox, redis.port, 25);
    wait_for_calls(&sandbox, 35).await;
    sandbox.calls("request_token").exactly(1);
    // The second lifetime: every process sees its token rejected, and one requests the next.
    sandbox.expire_tokens();
    finish(fleet).await;
    sandbox.calls("request_token").exactly(2);
    sandbox.calls("unify").with(|call| call.status == 200).exactly(25 * PROCESSES);
    check_limit(&sandbox);
    // The limit is used, too: a fleet that sent next to nothing would pass the rest.
    assert!(began.elapsed() < Duration::from_secs(40), "{:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_keeps_the_limit_when_redis_goes_away_and_comes_back() {
    let Some(mut redis) = Redis::start("fleet_keeps_the_limit_when_redis_goes_away_and_comes_back") else { return };
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let fleet = start_fleet(&sandbox, redis.port, 35);
    wait_for_calls(&sandbox, 20).await;
    redis.kill();
    // Without Redis, a rejected token is replaced by each process on its own.
    sandbox.expire_tokens();
    wait_for_calls(&sandbox, 50).await;
    redis.launch().unwrap();
    finish(fleet).await;
    sandbox.calls("unify").with(|call| call.status == 200).exactly(35 * PROCESSES);
    check_limit(&sandbox);
    sandbox.calls("request_token").at_most(1 + PROCESSES);
}

/// Without Redis from the start, each process has its own token and its share of the limit.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fleet_works_without_redis() {
    let sandbox = Sandbox::builder().rate_limit(LIMIT).start().await.unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    finish(start_fleet(&sandbox, free, 10)).await;
    sandbox.calls("request_token").exactly(PROCESSES);
    sandbox.calls("unify").exactly(10 * PROCESSES);
    check_limit(&sandbox);
}
