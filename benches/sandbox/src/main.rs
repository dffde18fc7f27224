//! What a call, a session and a user cost in the sandbox, and what a like call costs in other mock servers.
//!
//! `sandbox-bench [--calls N] [--records N] [--prism NODE_SCRIPT --document FILE]` prints a line of JSON for each figure;
//! `cargo xtask bench sandbox` runs it and prints the tables. Servers are processes of their own.

mod caller;
mod limits;
mod load;
mod scenarios;
mod serve;
mod server;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::Command;

use serde_json::{Value, json};

use crate::caller::Caller;
use crate::server::Server;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1)
    };
    let number = |name: &str, default: usize| value(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let runtime = || tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime can be made");
    if arguments.iter().any(|argument| argument == "--serve-sandbox") {
        return runtime().block_on(serve::sandbox());
    }
    if let Some(call) = value("--serve-wiremock") {
        return runtime().block_on(serve::wiremock(&serde_json::from_str(call).expect("the call is JSON")));
    }
    let (calls, records) = (number("--calls", 200_000), number("--records", 10_000));
    let sandbox = Server::start("sandbox", &["--serve-sandbox"]);
    let call = StatusCall::prepare(&sandbox);
    call.measure(&sandbox, calls);
    let wiremock = Server::start("wiremock", &["--serve-wiremock", &call.description().to_string()]);
    call.measure(&wiremock, calls);
    drop(wiremock);
    if let Some((script, document)) = value("--prism").zip(value("--document")) {
        let prism = start_prism(script, document);
        call.measure(&prism, calls / 10);
    }
    load_of_sandbox(&sandbox, calls);
    drop(sandbox);
    memory_of_records(records);
    limits::starts(records.min(1_000));
    let sandbox = Server::start("sandbox", &["--serve-sandbox"]);
    limits::connections(&sandbox, records);
    limits::large_body(&sandbox);
}

/// The call that every server gets: the status of a session, with a token, a body, and the sandbox's response.
struct StatusCall {
    headers: String,
    body: String,
    response: String,
}

impl StatusCall {
    const PATH: &str = "/v3/unify-status";

    fn prepare(sandbox: &Server) -> Self {
        let headers = scenarios::prove_headers(sandbox);
        let mut caller = Caller::new(sandbox.address);
        let session = scenarios::open_session(&mut caller, &headers);
        let body = json!({"correlationId": session}).to_string();
        let (status, response) = caller.call("POST", Self::PATH, &headers, &body);
        assert_eq!(status, 200, "unify-status");
        Self { headers, body, response: String::from_utf8(response).expect("JSON is text") }
    }

    fn measure(&self, server: &Server, calls: usize) {
        load::measure(server, "status of a session", calls, |_| {
            scenarios::same_call(Self::PATH, &self.headers, &self.body)
        });
    }

    /// What a mock is defined by.
    fn description(&self) -> Value {
        let authorization = self.headers.lines().find_map(|line| line.strip_prefix("authorization: "));
        json!({
            "path": Self::PATH, "authorization": authorization, "body": scenarios::parsed(self.body.as_bytes()),
            "response": self.response,
        })
    }
}

/// Starts Prism on a free port: it checks requests by the same document, and responds with an example of the schema.
fn start_prism(script: &str, document: &str) -> Server {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let address: SocketAddr = free.expect("a free port");
    let mut command = Command::new("node");
    // Its log of each call would be most of what a call costs.
    command.args([script, "mock", "--verboseLevel", "error", "--host", "127.0.0.1", "--port"]);
    command.args([&address.port().to_string(), document]);
    Server::start_other("Prism", &mut command, address)
}

/// What only the sandbox does: calls that change its state, and searches.
fn load_of_sandbox(sandbox: &Server, calls: usize) {
    let prove = scenarios::prove_headers(sandbox);
    let what = "open a session, its status, bind";
    load::measure(sandbox, what, calls, |caller| scenarios::unify(&prove, caller));
    let genauth = scenarios::genauth_headers(sandbox);
    scenarios::create_users(sandbox, &genauth, 0..100);
    let page = json!({"options": {"pagination": {"page": 1, "limit": 10}}}).to_string();
    load::measure(sandbox, "10 of 100 users", calls / 10, |_| {
        scenarios::same_call("/api/v3/list-users", &genauth, &page)
    });
}

/// How much memory a session and a user take. Calls before fill the logs, which have a fixed number of entries.
fn memory_of_records(count: usize) {
    let sandbox = Server::start("sandbox", &["--serve-sandbox"]);
    let prove = scenarios::prove_headers(&sandbox);
    let mut caller = Caller::new(sandbox.address);
    let status = StatusCall::prepare(&sandbox);
    for _ in 0..count.max(12_000) {
        caller.call("POST", StatusCall::PATH, &status.headers, &status.body);
    }
    let print = |what: &str, bytes: f64| {
        println!("{}", json!({"figure": "memory", "what": what, "count": count, "bytes": bytes / count as f64}));
    };
    let before = sandbox.memory();
    for _ in 0..count {
        scenarios::open_session(&mut caller, &prove);
    }
    print("session of Prove", sandbox.memory() - before);
    let genauth = scenarios::genauth_headers(&sandbox);
    let warm_up = count.max(12_000);
    scenarios::create_users(&sandbox, &genauth, 0..warm_up);
    let before = sandbox.memory();
    scenarios::create_users(&sandbox, &genauth, warm_up..warm_up + count);
    print("user of GenAuth", sandbox.memory() - before);
}
