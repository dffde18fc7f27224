//! Runs the program.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_identity-apis-gateway");
const GOOD: &str = r#"{"clientRequestId":"r-1","possessionType":"mobile","phoneNumber":"2001004014"}"#;

fn run(arguments: &[&str], body: &str) -> (String, Option<i32>) {
    let started = Command::new(PROGRAM).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut program = started.unwrap();
    // The program may exit before it reads its input.
    let _ = program.stdin.take().unwrap().write_all(body.as_bytes());
    let output = program.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn program_validates_a_body_from_standard_input() {
    assert_eq!(run(&["POST", "/v3/unify"], GOOD), ("[]\n".to_owned(), Some(0)));
    let (violations, status) = run(&["POST", "/v3/unify"], r#"{"possessionType":"mobile"}"#);
    assert_eq!(status, Some(1));
    assert!(violations.contains(r#""pointer":"/clientRequestId","rule":"request.required""#), "{violations}");
    assert_eq!(run(&[], "").1, Some(2));
}

#[test]
fn program_prints_the_schema_of_a_request() {
    let (schema, status) = run(&["--schema", "POST", "/v3/unify"], "");
    assert_eq!(status, Some(0));
    assert!(schema.contains(r#""possessionType""#) && schema.contains(r#""required""#), "{schema}");
    assert_eq!(run(&["--schema", "POST", "/elsewhere"], "").1, Some(2));
}

/// Kills the program at the end of the test.
struct KillOnDrop(Child);

impl Drop for KillOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn program_validates_http_requests() {
    let started = Command::new(PROGRAM).args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn();
    let mut program = KillOnDrop(started.unwrap());
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap();
    let send = |head: &str, body: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "{head} HTTP/1.1\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    };
    assert!(send("POST /v3/unify", GOOD).starts_with("HTTP/1.1 200 "));
    let rejected = send("POST /v3/unify", "{");
    assert!(rejected.starts_with("HTTP/1.1 422 ") && rejected.contains("request.malformed"), "{rejected}");
    assert!(send("GET /elsewhere", "").starts_with("HTTP/1.1 404 "));
}
