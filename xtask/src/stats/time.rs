//! Measures generation, in this build and in the other one.
//!
//! The build script of a user is compiled without optimization by default, so the dev build is what most users wait
//! for.

use std::hint::black_box;
use std::time::Duration;

use identity_apis_codegen::generate;
use identity_apis_resolve::Api;

use crate::generator::all_features;
use crate::measure::median_time;
use crate::process;
use crate::project::{Failure, Project};

pub(crate) const THIS_BUILD: &str = if cfg!(debug_assertions) { "dev" } else { "release" };
pub(crate) const OTHER_BUILD: &str = if cfg!(debug_assertions) { "release" } else { "dev" };

/// Median time from the document's text to the generated text.
pub(crate) fn generation_time(api: Api, project: &Project) -> Result<Duration, Failure> {
    let text = project.read(&api.resolved())?;
    let options = all_features(api);
    median_time(|| generate(black_box(&text), &options)).map_err(|error| Failure::new(format!("error: {error}")))
}

/// The medians of the other build: builds this program so, and asks it.
pub(crate) fn times_of_other_build(project: &Project) -> Result<Vec<Duration>, Failure> {
    let mut command = process::cargo();
    command.current_dir(project.root()).args(["run", "--quiet", "--package", "xtask"]);
    if OTHER_BUILD == "release" {
        command.arg("--release");
    }
    let text = process::run(command.args(["--", "stats", "--times"])).map_err(|failure| {
        Failure::new(format!("{failure}\n  help: --this-build leaves the {OTHER_BUILD} build out"))
    })?;
    let times: Result<Vec<u64>, _> = text.lines().map(str::parse).collect();
    let times =
        times.map_err(|error| Failure::new(format!("error: the {OTHER_BUILD} build printed {text:?}: {error}")))?;
    Ok(times.into_iter().map(Duration::from_micros).collect())
}
