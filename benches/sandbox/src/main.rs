//! Load, memory and start of the sandbox: `cargo bench -p identity-apis-sandbox`.
//!
//! The sandbox runs in a process of its own. Callers are threads with a connection each, which write requests and read
//! responses without a library in between, so that little of what is measured is theirs.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Callers at a time.
const CALLERS: usize = 8;

/// Sandboxes that are started for the time of one.
const STARTS: usize = 1_000;

fn main() {
    // Tests of all targets run benches too, without this argument.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let calls = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    start();
    let server = Server::start();
    load(&server, "unify, unify-status (a session each)", calls, |server, caller| unify(server, caller));
    load(&server, "list-users with a token (100 users)", calls / 20, |server, _| list(server));
    connections(&server, 10_000);
    large_body(&server);
}

/// How long starting takes, in process.
fn start() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    let mut times: Vec<Duration> = (0..STARTS)
        .map(|_| {
            runtime.block_on(async {
                let before = Instant::now();
                let sandbox = Sandbox::start().await.expect("started");
                let time = before.elapsed();
                sandbox.shutdown().await;
                time
            })
        })
        .collect();
    times.sort_unstable();
    println!(
        "start in process: median {:?}, p99 {:?}, longest {:?}",
        times[STARTS / 2],
        times[STARTS * 99 / 100],
        times[STARTS - 1]
    );
    let sandboxes: Vec<Sandbox> = runtime.block_on(many(STARTS));
    println!("{STARTS} at once in this process: {} MiB", memory(std::process::id()) / 1024);
    drop(sandboxes);
}

async fn many(count: usize) -> Vec<Sandbox> {
    let mut started = Vec::with_capacity(count);
    for _ in 0..count {
        started.push(Sandbox::start().await.expect("started"));
    }
    started
}

/// The program.
struct Server {
    child: Child,
    address: SocketAddr,
    printed: Value,
}

impl Server {
    fn start() -> Self {
        let before = Instant::now();
        let program = env!("CARGO_BIN_EXE_identity-apis-sandbox");
        let mut child = Command::new(program).arg("--json").stdout(Stdio::piped()).spawn().expect("started");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("stdout")).read_line(&mut line).expect("a line");
        println!("start as a program, until its line is there: {:?}", before.elapsed());
        let printed: Value = serde_json::from_str(&line).expect("json");
        let url = printed["url"].as_str().expect("url");
        let address = url.trim_start_matches("http://").parse().expect("address");
        Self { child, address, printed }
    }

    fn text(&self, pointer: &str) -> &str {
        self.printed.pointer(pointer).and_then(Value::as_str).expect("text")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which the figures would have shown.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection.
struct Caller {
    stream: BufReader<TcpStream>,
    times: Vec<u32>,
}

impl Caller {
    fn new(server: &Server) -> Self {
        let stream = TcpStream::connect(server.address).expect("connected");
        stream.set_nodelay(true).expect("set");
        Self { stream: BufReader::new(stream), times: Vec::new() }
    }

    /// Status and body of a response.
    fn call(&mut self, method: &str, path: &str, headers: &str, body: &str) -> (u16, Vec<u8>) {
        let length = body.len();
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}content-length: {length}\r\n\r\n{body}");
        let before = Instant::now();
        self.stream.get_mut().write_all(request.as_bytes()).expect("sent");
        let (mut status, mut length, mut line) = (0, 0, String::new());
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("a line");
            if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
                status = rest[..3].parse().expect("a status");
            } else if let Some(rest) = line.strip_prefix("content-length: ") {
                length = rest.trim().parse().expect("a length");
            } else if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a body");
        self.times.push(u32::try_from(before.elapsed().as_micros()).unwrap_or(u32::MAX));
        (status, body)
    }
}

/// A scenario: makes a caller, and gives what it does again and again; it makes that many calls each time.
type Again = Box<dyn FnMut(&mut Caller) -> usize + Send>;

fn load(server: &Server, what: &str, calls: usize, scenario: impl Fn(&Server, usize) -> Again) {
    let warm_up = 10_000.min(calls / 2);
    let mut before = 0;
    let mut memories = Vec::new();
    for (share, is_measured) in [(warm_up, false), (calls - warm_up, true)] {
        let began = Instant::now();
        let each = share / CALLERS;
        let mut times: Vec<u32> = std::thread::scope(|scope| {
            let callers: Vec<_> = (0..CALLERS)
                .map(|number| {
                    let mut again = scenario(server, number);
                    scope.spawn(move || {
                        let mut caller = Caller::new(server);
                        let mut made = 0;
                        while made < each {
                            made += again(&mut caller);
                        }
                        caller.times
                    })
                })
                .collect();
            callers.into_iter().flat_map(|caller| caller.join().expect("a caller")).collect()
        });
        let seconds = began.elapsed().as_secs_f64();
        before += times.len();
        memories.push(format!("{} MiB after {before} calls", memory(server.child.id()) / 1024));
        if is_measured {
            times.sort_unstable();
            let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
            let (p50, p99) = (at(0.5), at(0.99));
            println!(
                "{what}: {:.0} calls/s, p50 {p50} us, p99 {p99} us, {CALLERS} callers",
                times.len() as f64 / seconds
            );
        }
    }
    println!("  resident memory: {}", memories.join(", "));
}

fn token(server: &Server) -> String {
    let (id, secret) = (server.text("/prove/client_id"), server.text("/prove/client_secret"));
    let form = format!("client_id={id}&client_secret={secret}&grant_type=client_credentials");
    let (_, body) =
        Caller::new(server).call("POST", "/token", "content-type: application/x-www-form-urlencoded\r\n", &form);
    let body: Value = serde_json::from_slice(&body).expect("json");
    body["access_token"].as_str().expect("token").to_owned()
}

/// Opens a session that passes without the client's step, and requests its status.
fn unify(server: &Server, caller: usize) -> Again {
    let headers = format!("authorization: Bearer {}\r\ncontent-type: application/json\r\n", token(server));
    // One in two makes keys of devices, so that they count as well.
    let opening = if caller.is_multiple_of(2) {
        json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": "2001004018"})
    } else {
        json!({"possessionType": "none", "clientRequestId": "r-1"})
    };
    let (opening, binds) = (opening.to_string(), !caller.is_multiple_of(2));
    Box::new(move |caller| {
        let (status, body) = caller.call("POST", "/v3/unify", &headers, &opening);
        assert_eq!(status, 200);
        let body: Value = serde_json::from_slice(&body).expect("json");
        let id = &body["correlationId"];
        let (status, _) = caller.call("POST", "/v3/unify-status", &headers, &json!({"correlationId": id}).to_string());
        assert_eq!(status, 200);
        if !binds {
            return 2;
        }
        let bind = json!({"correlationId": id, "phoneNumber": "2001004014"}).to_string();
        assert_eq!(caller.call("POST", "/v3/unify-bind", &headers, &bind).0, 200);
        3
    })
}

fn list(server: &Server) -> Again {
    let key = json!({"accessKeyId": server.text("/genauth/access_key_id"),
        "accessKeySecret": server.text("/genauth/access_key_secret")});
    let json_headers = "content-type: application/json\r\n";
    let mut caller = Caller::new(server);
    let (_, body) = caller.call("POST", "/api/v3/get-management-token", json_headers, &key.to_string());
    let body: Value = serde_json::from_slice(&body).expect("json");
    let token = body["data"]["access_token"].as_str().expect("token");
    let pool = server.text("/genauth/userpool_id");
    let headers = format!("authorization: Bearer {token}\r\nx-genauth-userpool-id: {pool}\r\n{json_headers}");
    for number in 0..100 {
        let user = json!({"username": format!("user-{number}")}).to_string();
        caller.call("POST", "/api/v3/create-user", &headers, &user);
    }
    Box::new(move |caller| {
        assert_eq!(caller.call("GET", "/api/v3/list-users?limit=10", &headers, "").0, 200);
        1
    })
}

/// Opens as many connections as it can, and looks whether there is a response then, and when they are gone.
fn connections(server: &Server, count: usize) {
    let open: Vec<TcpStream> = (0..count).map_while(|_| TcpStream::connect(server.address).ok()).collect();
    let during = responses(server);
    let opened = open.len();
    drop(open);
    let began = Instant::now();
    while !responses(server) && began.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(10));
    }
    println!(
        "{opened} connections: {} while they are open; lets callers in {:?} after they are gone; {} MiB",
        if during { "responses" } else { "rejects" },
        began.elapsed(),
        memory(server.child.id()) / 1024
    );
}

/// Returns whether a call is accepted.
fn responses(server: &Server) -> bool {
    let Ok(mut stream) = TcpStream::connect(server.address) else { return false };
    let request = "GET /v3/unify HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let mut response = String::new();
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_to_string(&mut response).is_ok()
        && response.contains(" 403 ")
}

/// 100 MiB in one body.
fn large_body(server: &Server) {
    let before = memory(server.child.id());
    let mut stream = TcpStream::connect(server.address).expect("connected");
    let size = 100 * 1024 * 1024;
    let head = format!("POST /v3/unify HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("sent");
    let piece = [b'x'; 64 * 1024];
    for _ in 0..size / piece.len() {
        stream.write_all(&piece).expect("taken");
    }
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    let status = response.get(9..12).unwrap_or_default();
    println!(
        "a body of 100 MiB: {status}; {} MiB before, {} MiB after",
        before / 1024,
        memory(server.child.id()) / 1024
    );
}

/// Resident memory of a process in KiB; 0 where there is no `/proc`.
fn memory(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
