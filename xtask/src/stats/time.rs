//! How long generation takes, in this build and in the other one.
//!
//! A user's build script is compiled without optimisation unless the user says otherwise, so the dev build is what
//! most people wait for.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use identity_apis_codegen::generate;
use identity_apis_resolve::Api;

use crate::codegen::options_of;
use crate::project::{Failure, Project};

/// How often each time is taken.
pub(crate) const RUNS: usize = 5;

pub(crate) const THIS_BUILD: &str = if cfg!(debug_assertions) { "dev" } else { "release" };
pub(crate) const OTHER_BUILD: &str = if cfg!(debug_assertions) { "release" } else { "dev" };

/// Median time from the document's text to the generated text.
pub(crate) fn median(api: Api, project: &Project) -> Result<Duration, Failure> {
    let text = project.read(&api.resolved())?;
    let options = options_of(api);
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let generated = generate(black_box(&text), &options);
        times.push(start.elapsed());
        black_box(generated).map_err(|error| Failure::new(format!("error: {error}")))?;
    }
    times.sort();
    Ok(times[RUNS / 2])
}

/// The medians of the other build: builds this program so, and asks it.
pub(crate) fn of_other_build(project: &Project) -> Result<Vec<Duration>, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(project.root()).args(["run", "--quiet", "--package", "xtask"]);
    if OTHER_BUILD == "release" {
        command.arg("--release");
    }
    let output = command
        .args(["--", "stats", "--times"])
        .output()
        .map_err(|error| Failure::new(format!("error: cargo does not start: {error}")))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::new(format!(
            "error: the {OTHER_BUILD} build failed\n{message}  help: --this-build leaves it out"
        )));
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let times: Result<Vec<u64>, _> = text.lines().map(str::parse).collect();
    let times =
        times.map_err(|error| Failure::new(format!("error: the {OTHER_BUILD} build says {text:?}: {error}")))?;
    Ok(times.into_iter().map(Duration::from_micros).collect())
}
