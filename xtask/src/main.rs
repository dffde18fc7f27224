//! Maintenance commands of identity-apis: `cargo xtask <command>`.
//!
//! Each command is a module with an `Args` type, which clap fills, and a `run` function. Adding one means adding its
//! module and a variant of [`Command`].

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::{Failure, Project};

mod api_arg;
mod as_of;
mod bench;
mod codegen;
mod corpus;
mod diff;
mod drift;
mod features;
mod generator;
mod input;
mod interop;
mod links;
mod measure;
mod modules;
mod peers;
mod pregenerate;
mod process;
mod project;
mod regenerate;
mod rules;
mod schemas;
mod stats;
mod table;
mod vendor;
mod words;
mod work_dir;

/// Maintenance commands of identity-apis.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    /// Directory of the project (default: the workspace around the current directory)
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,

    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Subcommand)]
enum Command {
    /// Write a resolved document as it was at a date in the past
    AsOf(as_of::Args),
    /// Measure builds and calls
    Bench(bench::Args),
    /// Run the generator on our documents, or on a document of your own
    Codegen(codegen::Args),
    /// Resolve and generate hard and public documents, compile and document the result
    Corpus(corpus::Args),
    /// Compare two documents: changes of the public API and on the wire, with a verdict
    Diff(diff::Args),
    /// Compare our documents with the published SDKs of the services
    Drift(drift::Args),
    /// Print the table of feature groups, or write it into the guide
    Features(features::Args),
    /// Print counts and times for release notes
    Stats(stats::Args),
    /// Drive the sandbox with the services' official SDKs and with schemathesis
    Interop(interop::Args),
    /// Find links that lead nowhere, in Markdown files and in rendered documentation
    Links(links::Args),
    /// List modules that import each other in circles, and file sizes
    Modules(modules::Args),
    /// Call every operation with progenitor's client and with ours, and record the differences
    Peers(peers::Args),
    /// Write the source that builds without the feature `generate` select from
    Pregenerate(pregenerate::Args),
    /// Vendor a changed document as one reviewable change: compare, check, draft the changelog entry
    Regenerate(regenerate::Args),
    /// Resolve upstream documents with their overlays and write `specs/<api>.json`
    Vendor(vendor::Args),
    /// Print every known rule of the two services, or check that code, cases and documents agree
    Rules(rules::Args),
    /// Write the JSON Schema of every request
    Schemas(schemas::Args),
    /// Find retired words in identifiers, prose and file names
    Words(words::Args),
}

impl Command {
    fn run(&self, project: &Project) -> Result<(), Failure> {
        match self {
            Self::AsOf(args) => as_of::run(args, project),
            Self::Bench(args) => bench::run(args, project),
            Self::Codegen(args) => codegen::run(args, project),
            Self::Corpus(args) => corpus::run(args, project),
            Self::Diff(args) => diff::run(args, project),
            Self::Drift(args) => drift::run(args, project),
            Self::Features(args) => features::run(args, project),
            Self::Stats(args) => stats::run(args, project),
            Self::Interop(args) => interop::run(args, project),
            Self::Links(args) => links::run(args, project),
            Self::Modules(args) => modules::run(args, project),
            Self::Peers(args) => peers::run(args, project),
            Self::Pregenerate(args) => pregenerate::run(args, project),
            Self::Regenerate(args) => regenerate::run(args, project),
            Self::Vendor(args) => vendor::run(args, project),
            Self::Rules(args) => rules::run(args, project),
            Self::Schemas(args) => schemas::run(args, project),
            Self::Words(args) => words::run(args, project),
        }
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = Project::find(cli.root.as_deref()).and_then(|project| cli.command.run(&project));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.status())
        }
    }
}
