//! Gives fixed responses as fast as it can: one thread for each connection, two system calls for each request.
//!
//! Prints its port, and ends when its standard input does. `--show` prints the first request of every
//! client to every path.

use std::collections::HashSet;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::{env, io, process, thread};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        process::exit(0);
    });
    let responses = Arc::new(Responses::new());
    for connection in listener.incoming() {
        let (connection, responses) = (connection?, Arc::clone(&responses));
        thread::spawn(move || serve(connection, &responses));
    }
    Ok(())
}

/// Whole responses, head and body, by path.
struct Responses {
    by_path: Vec<(&'static str, bool, Vec<u8>)>,
    unauthorized: Vec<u8>,
    not_found: Vec<u8>,
    shown: Option<Mutex<HashSet<String>>>,
}

impl Responses {
    fn new() -> Self {
        let jwt = format!("e30.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(r#"{"scoped_userpool_id":"pool-1"}"#));
        let prove = json!({"access_token": jwt, "token_type": "Bearer", "expires_in": 3600});
        let genauth = json!({"statusCode": 200, "message": "", "data": {"access_token": jwt, "expires_in": 7200}});
        let fixed = |text: &str| response("200 OK", &serde_json::from_str(text).expect("the bodies are JSON"));
        Self {
            by_path: vec![
                ("/v3/complete", true, fixed(include_str!("../../bodies/complete.json"))),
                ("/api/v3/list-users", true, fixed(include_str!("../../bodies/list_users.json"))),
                ("/token", false, response("200 OK", &prove)),
                ("/api/v3/get-management-token", false, response("200 OK", &genauth)),
            ],
            unauthorized: response(
                "401 Unauthorized",
                &json!({"code": 401, "statusCode": 401, "message": "no credentials"}),
            ),
            not_found: response("404 Not Found", &json!({"code": 404, "statusCode": 404, "message": "no such path"})),
            shown: env::args().any(|argument| argument == "--show").then(Mutex::default),
        }
    }

    fn to(&self, request: &Request<'_>) -> &[u8] {
        if let Some(shown) = &self.shown
            && shown.lock().is_ok_and(|mut shown| shown.insert(format!("{} {}", request.path, request.agent)))
        {
            eprintln!("{}\n{}\n", request.head, request.body);
        }
        match self.by_path.iter().find(|(path, ..)| *path == request.path) {
            Some((_, true, _)) if !request.has_authorization => &self.unauthorized,
            Some((_, _, response)) => response,
            None => &self.not_found,
        }
    }
}

fn response(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

struct Request<'a> {
    head: &'a str,
    path: &'a str,
    agent: &'a str,
    has_authorization: bool,
    body: &'a str,
}

fn serve(mut connection: TcpStream, responses: &Responses) -> Option<()> {
    connection.set_nodelay(true).ok()?;
    let mut buffer = vec![0; 64 * 1024];
    let mut filled = 0;
    loop {
        let size = loop {
            if let Some((request, size)) = request(&buffer[..filled]) {
                connection.write_all(responses.to(&request)).ok()?;
                break size;
            }
            let read = connection.read(&mut buffer[filled..]).ok()?;
            if read == 0 {
                return None;
            }
            filled += read;
        };
        buffer.copy_within(size..filled, 0);
        filled -= size;
    }
}

/// A request, if all of it is there, and its size.
fn request(bytes: &[u8]) -> Option<(Request<'_>, usize)> {
    let head_size = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = str::from_utf8(&bytes[..head_size]).ok()?;
    let target = head.split(' ').nth(1)?;
    let (mut length, mut agent) = (0, "");
    let (mut has_authorization, mut chunked) = (false, false);
    for line in head.lines().skip(1) {
        let Some((name, value)) = line.split_once(':') else { continue };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        } else if name.eq_ignore_ascii_case("authorization") {
            has_authorization = true;
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            chunked = true;
        } else if name.eq_ignore_ascii_case("user-agent") {
            agent = value;
        }
    }
    let body = bytes.get(head_size..)?;
    if chunked {
        const END: &[u8] = b"0\r\n\r\n";
        length = body.windows(END.len()).position(|window| window == END)? + END.len();
    }
    let body = str::from_utf8(body.get(..length)?).ok()?;
    let path = target.split('?').next()?;
    Some((Request { head, path, agent, has_authorization, body }, head_size + length))
}
