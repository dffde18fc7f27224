//! The measured processes and their protocol: lines on standard input and output.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::runtime::Runtimes;
use super::subject::Subject;
use crate::project::Failure;

/// A child process that responds to lines with lines. Killed when dropped.
struct ChildProcess {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl ChildProcess {
    fn start(name: &str, command: &mut Command) -> Result<Self, Failure> {
        let failed = |what: &str| Failure::new(format!("{name}: {what}"));
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| failed(&error.to_string()))?;
        let output = child.stdout.take().ok_or_else(|| failed("no output"))?;
        let input = child.stdin.take();
        Ok(Self { name: name.to_owned(), child, input, output: BufReader::new(output) })
    }

    fn write_line(&mut self, line: &str) -> Result<(), Failure> {
        let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", self.name));
        let Some(input) = &mut self.input else { return Ok(()) };
        writeln!(input, "{line}").and_then(|()| input.flush()).map_err(failed)
    }

    fn read_line(&mut self) -> Result<String, Failure> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(0) => Err(Failure::new(format!("{}: it exited before it responded", self.name))),
            Ok(_) => Ok(line.trim().to_owned()),
            Err(error) => Err(Failure::new(format!("{}: {error}", self.name))),
        }
    }
}

impl Drop for ChildProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The server with fixed responses.
pub(super) struct Server {
    process: ChildProcess,
    url: String,
}

impl Server {
    pub(super) fn start(runtimes: &Runtimes, show: bool) -> Result<Self, Failure> {
        let mut command = runtimes.server();
        if show {
            command.arg("--show");
        }
        let mut process = ChildProcess::start("server", &mut command)?;
        let port = process.read_line()?;
        Ok(Self { process, url: format!("http://127.0.0.1:{port}") })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn stop(&mut self) {
        self.process.input = None;
    }
}

/// What a client did in one slice of a round.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slice {
    pub(super) calls_per_second: f64,
    /// Processor time of the client's process for each call, in microseconds.
    pub(super) processor: f64,
}

/// A client that makes calls on request.
pub(super) struct Client(ChildProcess);

impl Client {
    pub(super) fn start(runtimes: &Runtimes, subject: &Subject, url: &str, threads: usize) -> Result<Self, Failure> {
        ChildProcess::start(subject.name, &mut runtimes.client(subject, url, threads)).map(Self)
    }

    /// Lets the client make calls for that long.
    pub(super) fn run_slice(&mut self, tasks: usize, milliseconds: u64) -> Result<Slice, Failure> {
        self.0.write_line(&format!("{tasks} {milliseconds}"))?;
        let line = self.0.read_line()?;
        let numbers: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
        match numbers[..] {
            [calls, seconds, processor] if calls > 0.0 && seconds > 0.0 => {
                Ok(Slice { calls_per_second: calls / seconds, processor: processor * 1e6 / calls })
            }
            _ => Err(Failure::new(format!("{}: it printed {line:?}", self.0.name))),
        }
    }
}
