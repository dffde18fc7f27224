//! The measured servers: each is a process of its own, whose processor time and memory are its own.

use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use procfs::WithCurrentSystemInfo as _;
use procfs::process::Process;
use serde_json::{Value, json};

/// A server process; ended when dropped.
pub(crate) struct Server {
    pub(crate) name: &'static str,
    child: Child,
    pub(crate) address: SocketAddr,
    printed: Value,
}

impl Server {
    /// Starts this program again to serve, and reads the line that it prints.
    pub(crate) fn start(name: &'static str, arguments: &[&str]) -> Self {
        let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
        let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut line).expect("the server prints a line");
        let printed: Value = serde_json::from_str(&line).expect("the line is JSON");
        let address = printed["address"].as_str().and_then(|text| text.parse().ok()).expect("an address");
        Self { name, child, address, printed }
    }

    /// Starts a program of others and waits until it listens.
    pub(crate) fn start_other(name: &'static str, command: &mut Command, address: SocketAddr) -> Self {
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the server starts");
        let server = Self { name, child, address, printed: json!({}) };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(start.elapsed() < Duration::from_secs(60), "{name} does not listen");
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.printed.pointer(pointer).and_then(Value::as_str).expect("the server prints this property")
    }

    /// Returns the resident memory in bytes.
    pub(crate) fn memory(&self) -> f64 {
        self.stat().rss_bytes().get() as f64
    }

    /// Returns the processor time in seconds, to a hundredth.
    pub(crate) fn processor(&self) -> f64 {
        let stat = self.stat();
        (stat.utime + stat.stime) as f64 / procfs::ticks_per_second() as f64
    }

    fn stat(&self) -> procfs::process::Stat {
        let id = i32::try_from(self.child.id()).expect("a process id");
        Process::new(id).and_then(|process| process.stat()).expect("the server runs, on Linux")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended by itself made a call fail before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
