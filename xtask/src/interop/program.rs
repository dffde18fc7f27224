//! The sandbox as a program.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::process;
use crate::project::Failure;

/// Customers of Prove: links of domains need two.
const CUSTOMERS: [[&str; 2]; 2] = [["customer-one", "secret-one"], ["customer-two", "secret-two"]];

/// The sandbox, built.
pub(super) struct Program {
    executable: PathBuf,
}

/// A sandbox that runs until it is dropped.
pub(super) struct Running {
    child: Child,
    /// Held open, since whoever reads it no more would end the writer.
    _out: BufReader<ChildStdout>,
    /// Address and credentials.
    pub(super) description: Value,
}

impl Program {
    pub(super) fn build(root: &Path) -> Result<Self, Failure> {
        let mut command = process::cargo();
        command.current_dir(root).args(["build", "--quiet", "--package", "identity-apis-sandbox"]);
        let output = command
            .args(["--bin", "identity-apis-sandbox", "--message-format=json-render-diagnostics"])
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| Failure::new(format!("error: cargo: {error}")))?;
        let messages = String::from_utf8_lossy(&output.stdout);
        match executable(&messages) {
            Some(executable) if output.status.success() => Ok(Self { executable }),
            _ => Err(Failure::new("error: interop: the sandbox does not build; see the messages above")),
        }
    }

    /// Starts a sandbox in which nothing has happened, on a free port.
    pub(super) fn start(&self, seed: u64) -> Result<Running, Failure> {
        let failed = |message: &str| Failure::new(format!("error: {}: {message}", self.executable.display()));
        let mut command = Command::new(&self.executable);
        command.args(["--json", "--seed"]).arg(seed.to_string());
        for [id, secret] in CUSTOMERS {
            command.args(["--prove-client-id", id, "--prove-client-secret", secret]);
        }
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| failed(&error.to_string()))?;
        let out = child.stdout.take().ok_or_else(|| failed("no output"))?;
        let mut running = Running { child, _out: BufReader::new(out), description: Value::Null };
        let mut line = String::new();
        running._out.read_line(&mut line).map_err(|error| failed(&error.to_string()))?;
        running.description = described(&line).ok_or_else(|| failed("did not print where it listens"))?;
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The line that the sandbox prints, with all customers of Prove.
fn described(line: &str) -> Option<Value> {
    let mut description: Value = serde_json::from_str(line).ok()?;
    description.get("url")?;
    let customers = CUSTOMERS.map(|[id, secret]| json!({"client_id": id, "client_secret": secret}));
    description.as_object_mut()?.insert("prove_customers".to_owned(), json!(customers));
    Some(description)
}

/// The program in the messages of cargo.
fn executable(messages: &str) -> Option<PathBuf> {
    messages.lines().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_among_messages() {
        let messages = "{\"reason\":\"build-script-executed\"}\nno json\n\
            {\"reason\":\"compiler-artifact\",\"executable\":null}\n\
            {\"reason\":\"compiler-artifact\",\"executable\":\"/target/debug/sandbox\"}\n";
        assert_eq!(executable(messages), Some(PathBuf::from("/target/debug/sandbox")));
        assert_eq!(executable("{\"reason\":\"build-finished\"}"), None);
    }

    #[test]
    fn a_line_that_is_none_is_noticed() {
        let described_line = described("{\"url\":\"http://127.0.0.1:1\",\"prove\":{}}").expect("a description");
        assert_eq!(described_line["prove_customers"][1]["client_id"], "customer-two");
        assert_eq!(described(""), None);
        assert_eq!(described("{}"), None);
        assert_eq!(described("Prove V3 and GenAuth at http://127.0.0.1:1"), None);
    }
}
