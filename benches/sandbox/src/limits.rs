//! How long a start takes, and what many connections and a large body do.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use identity_apis_sandbox::Sandbox;
use procfs::WithCurrentSystemInfo as _;
use serde_json::json;

use crate::server::Server;

const MEBIBYTE: f64 = 1_048_576.0;

/// Starts sandboxes in this process: one after the other, and all at once.
pub(crate) fn starts(count: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let mut times: Vec<Duration> = (0..count)
        .map(|_| {
            runtime.block_on(async {
                let before = Instant::now();
                let sandbox = Sandbox::start().await.expect("a sandbox starts");
                let time = before.elapsed();
                sandbox.shutdown().await;
                time
            })
        })
        .collect();
    times.sort_unstable();
    let (median, p99) = (times[count / 2], times[count * 99 / 100]);
    print_fact(&format!("start in process, {count} times"), &format!("median {median:.1?}, 99th percentile {p99:.1?}"));
    let before = own_memory();
    let sandboxes: Vec<Sandbox> = runtime.block_on(async {
        let mut started = Vec::with_capacity(count);
        for _ in 0..count {
            started.push(Sandbox::start().await.expect("a sandbox starts"));
        }
        started
    });
    let size = (own_memory() - before) / 1024.0 / count as f64;
    print_fact(&format!("memory of a sandbox, of {count} in one process"), &format!("{size:.1} KiB"));
    drop(sandboxes);
}

/// Opens as many connections as it can, and looks whether there is a response then, and when they are gone.
pub(crate) fn connections(server: &Server, count: usize) {
    let open: Vec<TcpStream> = (0..count).map_while(|_| TcpStream::connect(server.address).ok()).collect();
    let during = responds(server);
    let opened = open.len();
    drop(open);
    let start = Instant::now();
    while !responds(server) {
        assert!(start.elapsed() < Duration::from_secs(60), "it accepts no call after the connections are closed");
        std::thread::sleep(Duration::from_millis(10));
    }
    let during = if during { "responds" } else { "rejects" };
    let memory = server.memory() / MEBIBYTE;
    print_fact(
        &format!("{opened} idle connections"),
        &format!("{during} meanwhile, responds afterwards; {memory:.0} MiB"),
    );
}

/// Returns whether a call is accepted: one without a token is rejected by the service, not by the server.
fn responds(server: &Server) -> bool {
    let Ok(mut stream) = TcpStream::connect(server.address) else { return false };
    let request = "GET /v3/unify HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let mut response = String::new();
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_to_string(&mut response).is_ok()
        && response.contains(" 403 ")
}

/// Sends 100 MiB in one body.
pub(crate) fn large_body(server: &Server) {
    let before = server.memory() / MEBIBYTE;
    let mut stream = TcpStream::connect(server.address).expect("the server listens");
    let size = 100 * 1024 * 1024;
    let head = format!("POST /v3/unify HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("the connection is open");
    let piece = [b'x'; 64 * 1024];
    for _ in 0..size / piece.len() {
        stream.write_all(&piece).expect("the connection is open");
    }
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    let status = response.get(9..12).unwrap_or_default();
    let after = server.memory() / MEBIBYTE;
    print_fact("a body of 100 MiB", &format!("{status}; {before:.0} MiB before, {after:.0} MiB after"));
}

fn own_memory() -> f64 {
    let stat = procfs::process::Process::myself().and_then(|process| process.stat()).expect("Linux");
    stat.rss_bytes().get() as f64
}

fn print_fact(what: &str, value: &str) {
    println!("{}", json!({"figure": "fact", "what": what, "value": value}));
}
