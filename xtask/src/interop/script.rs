//! Runs a script of `interop/` and reads what it prints.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::driver::{Driver, Language};
use super::packages::Installed;
use super::program::Running;
use super::report::{DriverReport, OperationResult};
use crate::project::Failure;

/// What scripts are run with.
pub(super) struct Script<'s> {
    pub(super) root: &'s Path,
    pub(super) samples: &'s Path,
    pub(super) examples: u32,
    pub(super) seed: u64,
}

impl Script<'_> {
    pub(super) fn run(
        &self,
        driver: &'static Driver,
        installed: &Installed,
        sandbox: &Running,
    ) -> Result<DriverReport, Failure> {
        let mut command = Command::new(&installed.interpreter);
        command.arg(self.root.join("interop").join(driver.script));
        if let Some(document) = driver.document {
            command.arg(self.root.join(document)).arg(self.examples.to_string()).arg(self.seed.to_string());
        }
        command.env("SANDBOX", sandbox.description.to_string()).env("SAMPLES", self.samples);
        match driver.language {
            Language::Node => command.env("NODE_PATH", &installed.modules),
            // Nothing is written beside the scripts.
            Language::Python => command.env("PYTHONDONTWRITEBYTECODE", "1"),
        };
        // Schemathesis leaves its files where it is run.
        command.current_dir(installed.modules.parent().unwrap_or(self.root));
        let output = command
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| Failure::new(format!("error: {}: {error}", installed.interpreter.display())))?;
        let report = read(driver, &String::from_utf8_lossy(&output.stdout))?;
        if !output.status.success() {
            return Err(Failure::new(format!("error: interop/{}: {}", driver.script, output.status)));
        }
        Ok(report)
    }
}

/// The lines of a script: first which SDK it drives, then operations, and cases and checks if it counts them.
fn read(driver: &'static Driver, lines: &str) -> Result<DriverReport, Failure> {
    let mut report =
        DriverReport { driver, sdk: String::new(), version: String::new(), operations: Vec::new(), counts: None };
    for line in lines.lines() {
        let value: Value = serde_json::from_str(line)
            .map_err(|_| Failure::new(format!("error: interop/{}: no line of JSON: {line}", driver.script)))?;
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let count = |name: &str| value.get(name).and_then(Value::as_u64).map(usize::try_from);
        if let (Some(sdk), Some(version)) = (text("sdk"), text("version")) {
            (report.sdk, report.version) = (sdk, version);
        } else if let Some(name) = text("operation") {
            let problem = match value.get("passed") {
                Some(Value::Bool(true)) => None,
                _ => Some(text("problem").unwrap_or_else(|| "no problem was named".to_owned())),
            };
            report.operations.push(OperationResult { name, problem, known: text("known") });
        } else if let (Some(Ok(cases)), Some(Ok(checks))) = (count("cases"), count("checks")) {
            report.counts = Some((cases, checks));
        }
    }
    if report.sdk.is_empty() || report.operations.is_empty() {
        return Err(Failure::new(format!("error: interop/{}: drove nothing", driver.script)));
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::super::driver::DRIVERS;
    use super::*;

    #[test]
    fn lines_are_read() {
        let lines = concat!(
            "{\"sdk\":\"a\",\"version\":\"1.2.3\"}\n",
            "{\"operation\":\"one\",\"passed\":true,\"problem\":null}\n",
            "{\"operation\":\"two\",\"passed\":false,\"problem\":\"no\",\"known\":\"old\"}\n",
            "{\"operation\":\"three\"}\n",
            "{\"cases\":7,\"checks\":28}\n",
        );
        let report = read(&DRIVERS[0], lines).expect("a report");
        assert_eq!((report.sdk.as_str(), report.version.as_str(), report.counts), ("a", "1.2.3", Some((7, 28))));
        let problems: Vec<Option<&str>> =
            report.operations.iter().map(|operation| operation.problem.as_deref()).collect();
        assert_eq!(problems, [None, Some("no"), Some("no problem was named")]);
        assert_eq!(report.operations[1].known.as_deref(), Some("old"));
    }

    #[test]
    fn a_script_that_does_nothing_fails() {
        assert!(read(&DRIVERS[0], "").is_err());
        assert!(read(&DRIVERS[0], "{\"sdk\":\"a\",\"version\":\"1\"}").is_err());
        assert!(read(&DRIVERS[0], "Traceback").is_err());
    }
}
