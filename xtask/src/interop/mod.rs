//! `cargo xtask interop`: third-party programs against the sandbox program.
//!
//! The official SDKs and schemathesis are installed into a directory of their own, unchanged, and the scripts in `interop/`
//! drive them. Nothing of them is kept.

mod driver;
mod packages;
mod program;
mod report;
mod script;
mod tables;

use std::path::PathBuf;

use crate::project::{Failure, Project};
use crate::work_dir::WorkDir;
use driver::DRIVERS;
use packages::Packages;
use program::Program;
use script::Script;

/// Drives the sandbox with official SDKs and with schemathesis.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run these drivers only
    #[arg(long, value_delimiter = ',', value_name = "DRIVER")]
    only: Vec<String>,
    /// Take this instead of a package's newest release: a version, a directory, an archive
    #[arg(long, value_parser = replacement, value_name = "DRIVER=PACKAGE")]
    package: Vec<(String, String)>,
    /// Cases that schemathesis generates for each operation, beside those that cover the document
    #[arg(long, default_value_t = 10)]
    examples: u32,
    /// Seed of schemathesis and of the sandbox
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Install there and leave it there, for the next run [default: a temporary directory]
    #[arg(long, value_name = "DIR")]
    directory: Option<PathBuf>,
    /// List the drivers
    #[arg(long)]
    list: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if args.list {
        DRIVERS.iter().for_each(|driver| println!("{:22}{}", driver.name, driver.what));
        return Ok(());
    }
    let drivers = driver::chosen(&args.only)?;
    driver::known(args.package.iter().map(|(name, _)| name.as_str()))?;
    let root = project.root().canonicalize().map_err(|error| Failure::file("the project", &error))?;
    let program = Program::build(&root)?;
    let directory = WorkDir::create(args.directory.as_deref(), "interop")?;
    let packages = Packages::new(directory.path());
    packages.check(&drivers)?;
    let mut reports = Vec::new();
    for driver in drivers {
        let given = args.package.iter().find(|(name, _)| name == driver.name).map(|(_, package)| package.as_str());
        eprintln!("{}: {}", driver.name, driver.what);
        let installed = packages.install(driver, given)?;
        let samples = packages.samples(&root)?;
        let sandbox = program.start(args.seed)?;
        let script = Script { root: &root, samples: &samples, examples: args.examples, seed: args.seed };
        reports.push(script.run(driver, &installed, &sandbox)?);
    }
    tables::print(&reports);
    match tables::failures(&reports) {
        0 => Ok(()),
        failures => Err(Failure::new(format!("error: interop: {failures} operations failed"))),
    }
}

fn replacement(text: &str) -> Result<(String, String), String> {
    let (driver, package) = text.split_once('=').ok_or("expected DRIVER=PACKAGE")?;
    Ok((driver.to_owned(), package.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_replaced_by_driver() {
        assert_eq!(replacement("prove-npm=1.2.3"), Ok(("prove-npm".to_owned(), "1.2.3".to_owned())));
        assert_eq!(replacement("prove-npm=../a=b.tgz").map(|(_, package)| package), Ok("../a=b.tgz".to_owned()));
        assert!(replacement("1.2.3").is_err());
    }
}
