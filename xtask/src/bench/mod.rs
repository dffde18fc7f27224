//! `cargo xtask bench`: measurements that a test cannot hold to a limit.
//!
//! A benchmark prints its result and, with `--write`, replaces its section of the page (`page::write_section`). A new one is a
//! module, a variant of [`What`], and its command lines in [`WHOLE`] and [`QUICK`].

mod build;
mod callgrind;
mod codec;
mod machine;
mod night;
mod overhead;
mod page;
mod sandbox;

use std::path::Path;

use clap::Parser;

use crate::project::{Failure, Project};
use crate::work_dir::WorkDir;

/// What `cargo xtask bench` runs: each line as it is typed after `cargo xtask bench`.
const WHOLE: [&str; 5] =
    ["build --write", "overhead --rounds 11 --write", "codec --write", "night --write", "sandbox --write"];

/// The same with `--quick`: minutes for all together, for CI. It finds benchmarks that no longer run; nobody reads its figures.
const QUICK: [&str; 5] = ["overhead --quick", "codec --quick", "sandbox --quick", "build --quick", "night --quick"];

/// Measures: everything, or one subject.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,

    /// Run every benchmark just long enough to see that it works, and write nothing
    #[arg(long)]
    quick: bool,
}

/// What is measured.
#[derive(clap::Subcommand)]
enum What {
    /// How long builds take, beside plain progenitor on the same resolved documents
    Build(build::Args),
    /// What a call costs, beside hand-written reqwest and serde and beside the official packages
    Overhead(overhead::Args),
    /// What decoding and encoding cost, beside hand-written structs with serde's derive
    Codec(codec::Args),
    /// How long the MFA reset of many users and the stream of a long list take, and in how much memory
    Night(night::Args),
    /// What calls, sessions and users cost in the sandbox, beside other mock servers
    Sandbox(sandbox::Args),
}

/// A line of [`WHOLE`] or [`QUICK`].
#[derive(Parser)]
#[command(no_binary_name = true)]
struct Line {
    #[command(subcommand)]
    what: What,
}

impl What {
    /// Lets the programs be built in a directory that others use, too.
    fn build_in(&mut self, directory: &Path) {
        let target = match self {
            Self::Build(args) => &mut args.target,
            Self::Overhead(args) => &mut args.target,
            Self::Codec(args) => &mut args.target,
            Self::Sandbox(args) => &mut args.target,
            // A bench of the crate is built where the crate is.
            Self::Night(_) => return,
        };
        *target = Some(directory.to_owned());
    }

    fn run(&self, project: &Project) -> Result<(), Failure> {
        match self {
            Self::Build(args) => build::run(args, project),
            Self::Overhead(args) => overhead::run(args, project),
            Self::Codec(args) => codec::run(args, project),
            Self::Night(args) => night::run(args, project),
            Self::Sandbox(args) => sandbox::run(args, project),
        }
    }
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if let Some(what) = &args.what {
        return what.run(project);
    }
    // What several benchmarks build is built once: nobody reads the figures of the quick ones.
    let quick_target = if args.quick { Some(WorkDir::create(None, "bench")?) } else { None };
    for line in if args.quick { QUICK } else { WHOLE } {
        println!("\n$ cargo xtask bench {line}\n");
        let mut what = parse(line)?;
        if let Some(target) = &quick_target {
            what.build_in(target.path());
        }
        what.run(project)?;
    }
    Ok(())
}

fn parse(line: &str) -> Result<What, Failure> {
    let line = Line::try_parse_from(line.split_whitespace());
    line.map(|line| line.what).map_err(|error| Failure::new(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_benchmark_has_a_command_line_of_each_kind() {
        let count =
            <What as clap::Subcommand>::augment_subcommands(clap::Command::new("bench")).get_subcommands().count();
        for lines in [&WHOLE, &QUICK] {
            assert_eq!(lines.len(), count);
            for line in lines {
                assert!(parse(line).is_ok(), "{line}");
            }
        }
    }
}
