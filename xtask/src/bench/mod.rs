//! `cargo xtask bench`: measurements that a test cannot hold to a limit.

mod build;
mod overhead;

use crate::project::{Failure, Project};

/// Measures.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

/// What is measured.
#[derive(clap::Subcommand)]
enum What {
    /// How long builds take, beside plain progenitor on the same resolved documents
    Build(build::Args),
    /// What a call costs, beside hand-written reqwest and serde and beside the official packages
    Overhead(overhead::Args),
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    match &args.what {
        What::Build(args) => build::run(args, project),
        What::Overhead(args) => overhead::run(args, project),
    }
}
