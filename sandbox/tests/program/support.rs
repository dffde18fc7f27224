//! What the tests of the program share.
#![allow(dead_code, reason = "every test file uses some of it")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Starts the program, and returns its first line.
pub(crate) fn start(arguments: &[&str]) -> (Child, String, impl BufRead + use<>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_identity-apis-sandbox"))
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let mut out = BufReader::new(child.stdout.take().expect("stdout"));
    let mut line = String::new();
    out.read_line(&mut line).expect("a line");
    (child, line, out)
}

/// Stops the program with a signal.
#[cfg(unix)]
pub(crate) fn stop(child: &mut Child, signal: &str) {
    let id = child.id().to_string();
    assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
    assert!(child.wait().expect("ended").success(), "{signal} stops it gracefully");
}

/// A temporary directory, removed at the end of the test.
pub(crate) struct Directory(pub(crate) std::path::PathBuf);

impl Directory {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("identity-apis-sandbox-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("created");
        Self(path)
    }

    pub(crate) fn file(&self) -> String {
        self.0.join("state.json").to_str().expect("text").to_owned()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A plain HTTP client. In a build of the whole workspace `reqwest` has TLS without a default provider of cryptography,
/// and wants one even for plain HTTP.
pub(crate) fn http() -> reqwest::Client {
    // Another test of the process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
