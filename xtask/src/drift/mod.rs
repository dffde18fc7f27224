//! `cargo xtask drift`: what the published SDKs say of the services, beside what our documents say.
//!
//! Upstream documents are partly private, their SDKs are not. `package` fetches the newest ones with the registries' own
//! clients, `typescript` and `python` read operations, members and value sets out of their sources, `compare` puts them
//! beside our documents, `report` writes down what differs. Facts only; nothing of a package is kept.

mod compare;
mod ours;
mod package;
mod published;
mod python;
mod report;
mod typescript;

use std::path::PathBuf;

use clap::ValueEnum;

use crate::project::{Failure, Project};
use compare::Findings;
use package::Package;

/// Exit status when a package and our document differ.
const DIFFERENT: u8 = 3;

/// Arguments of `cargo xtask drift`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// One of the packages (default: all)
    #[arg(long, value_enum)]
    package: Option<Package>,

    /// A package that is unpacked already; nothing is fetched
    #[arg(long, value_name = "DIR", requires = "package")]
    from: Option<PathBuf>,

    /// How to write the report
    #[arg(long, value_enum, default_value = "markdown")]
    format: Format,

    /// Where the report goes (default: standard output)
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Exit with status 0 also when something differs
    #[arg(long)]
    report_only: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Markdown,
    Json,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let packages = args.package.map_or_else(|| Package::ALL.to_vec(), |package| vec![package]);
    let mut all: Vec<Findings> = Vec::new();
    for package in packages {
        let published = match &args.from {
            Some(directory) => package.read(directory)?,
            None => package.fetch()?,
        };
        all.push(compare::compare(package, &published, &ours::Ours::of(project, package.api())?));
    }
    let text = match args.format {
        Format::Markdown => report::markdown(&all),
        Format::Json => report::json(&all),
    };
    match &args.out {
        Some(out) => std::fs::write(out, text).map_err(|error| Failure::file(&out.display().to_string(), &error))?,
        None => print!("{text}"),
    }
    let gaps: usize = all.iter().map(Findings::gaps).sum();
    if gaps == 0 || args.report_only {
        return Ok(());
    }
    let message = format!("{gaps} differences that call for a look; see the report");
    Err(Failure::new(message).with_status(DIFFERENT))
}
