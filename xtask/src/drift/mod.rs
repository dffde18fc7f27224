//! `cargo xtask drift`: compares the published SDKs of the services with our documents.
//!
//! Upstream documents are partly private, their SDKs are not. `package` fetches the newest ones with the clients of the
//! registries, `typescript` and `python` read operations, query parameters, properties and value sets from their
//! sources, `compare` compares them with our documents, `explanations` has the differences that may stay, `report`
//! writes all of them down. Facts only; nothing of a package is kept.

mod compare;
mod explanations;
mod finding;
mod ours;
mod package;
mod published;
mod python;
mod release;
mod report;
mod typescript;

use std::path::PathBuf;

use clap::ValueEnum;

use crate::project::{Failure, Project};
use explanations::Explanations;
use package::Package;

/// Exit status when there is a difference without explanation, or an explanation without a difference.
const DIFFERENT: u8 = 3;

/// Arguments of `cargo xtask drift`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// One of the packages (default: all)
    #[arg(long, value_enum)]
    package: Option<Package>,

    /// Unpacked packages; nothing is fetched. Without --package, a directory with one of the name of each in it
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,

    /// How to write the report
    #[arg(long, value_enum, default_value = "markdown")]
    format: Format,

    /// Where the report goes (default: standard output)
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Exit with status 0 also when something is without explanation
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
    let explanations = Explanations::read(project)?;
    let (mut all, mut idle) = (Vec::new(), Vec::new());
    for package in packages {
        let published = match (&args.from, args.package) {
            (Some(directory), Some(_)) => package.read(directory)?,
            (Some(directory), None) => package.read(&directory.join(package.directory()))?,
            (None, _) => package.fetch()?,
        };
        let mut comparison = compare::compare(package, &published, &ours::Ours::of(project, package.api())?);
        idle.extend(explanations.explain(&mut comparison));
        all.push(comparison);
    }
    let text = match args.format {
        Format::Markdown => report::markdown(&all, &idle),
        Format::Json => report::json(&all, &idle),
    };
    match &args.out {
        Some(out) => std::fs::write(out, text).map_err(|error| Failure::file(&out.display().to_string(), &error))?,
        None => print!("{text}"),
    }
    let unexplained =
        all.iter().flat_map(|comparison| &comparison.findings).filter(|finding| finding.because.is_none()).count();
    if (unexplained, idle.len()) == (0, 0) || args.report_only {
        return Ok(());
    }
    let message = format!(
        "{unexplained} differences without explanation, {} explanations without a difference; see the report",
        idle.len()
    );
    let help = "put what our document lacks into an overlay, and the reason of what may stay into xtask/src/drift/explained.json";
    Err(Failure::new(format!("{message}\n  help: {help}")).with_status(DIFFERENT))
}
