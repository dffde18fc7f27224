//! The program as it is started.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_identity-apis-gateway");
const GOOD: &str = r#"{"clientRequestId":"r-1","possessionType":"mobile","phoneNumber":"2001004014"}"#;

fn once(arguments: &[&str], body: &str) -> (String, Option<i32>) {
    let started = Command::new(PROGRAM).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut program = started.unwrap();
    // It may end before it has read anything.
    let _ = program.stdin.take().unwrap().write_all(body.as_bytes());
    let output = program.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn program_judges_a_body_of_standard_input() {
    assert_eq!(once(&["POST", "/v3/unify"], GOOD), ("[]\n".to_owned(), Some(0)));
    let (violations, status) = once(&["POST", "/v3/unify"], r#"{"possessionType":"mobile"}"#);
    assert_eq!(status, Some(1));
    assert!(violations.contains(r#""pointer":"/clientRequestId","rule":"request.required""#), "{violations}");
    assert_eq!(once(&[], "").1, Some(2));
}

#[test]
fn program_prints_the_schema_of_a_request() {
    let (schema, status) = once(&["--schema", "POST", "/v3/unify"], "");
    assert_eq!(status, Some(0));
    assert!(schema.contains(r#""possessionType""#) && schema.contains(r#""required""#), "{schema}");
    assert_eq!(once(&["--schema", "POST", "/elsewhere"], "").1, Some(2));
}

/// Ends the program with the test.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn program_judges_http_requests() {
    let started = Command::new(PROGRAM).args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn();
    let mut program = Ended(started.unwrap());
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
    let refused = send("POST /v3/unify", "{");
    assert!(refused.starts_with("HTTP/1.1 422 ") && refused.contains("request.malformed"), "{refused}");
    assert!(send("GET /elsewhere", "").starts_with("HTTP/1.1 404 "));
}
