//! Other programs, run to their end.

use std::process::{Command, Stdio};

use crate::project::Failure;

/// Returns a command that runs cargo, the one that runs this program if there is one.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program without input and returns what it printed.
///
/// # Errors
///
/// If it does not start, or ends with another status than 0; the message has the command and what it wrote to standard
/// error.
pub(crate) fn run(command: &mut Command) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        Failure::new(format!("error: {program} does not start: {error}\n  help: install {program}, or add it to PATH"))
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let arguments: Vec<String> = command.get_args().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let message = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("error: `{program} {}` failed\n{}", arguments.join(" "), message.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_that_fails_is_reported_with_its_arguments() {
        let failure = run(Command::new("cargo").arg("--no-such-option")).expect_err("rejected").to_string();
        assert!(failure.contains("cargo --no-such-option"), "{failure}");
    }

    #[test]
    fn program_that_is_missing_is_reported_with_its_name() {
        let failure = run(&mut Command::new("no-such-program-here")).expect_err("missing").to_string();
        assert!(failure.contains("no-such-program-here"), "{failure}");
    }
}
