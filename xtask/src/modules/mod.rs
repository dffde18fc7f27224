//! `modules`: which modules of a crate import each other in circles, and how large its files are.

mod graph;
mod imports;
mod size;
mod source;

use clap::Parser;

use crate::project::{Failure, Project};

use graph::Graph;
use size::Sizes;

/// Crates and the file each begins with.
const CRATES: &[(&str, &str)] = &[
    ("identity-apis", "src/lib.rs"),
    ("identity-apis-codegen", "codegen/src/lib.rs"),
    ("identity-apis-resolve", "resolve/src/lib.rs"),
    ("identity-apis-sandbox", "sandbox/src/lib.rs"),
    ("identity-apis-test-support", "test-support/src/lib.rs"),
    ("xtask", "xtask/src/main.rs"),
];

/// Arguments of `modules`.
#[derive(Parser)]
pub(crate) struct Args {
    /// Fail when modules import each other in a circle or a file is longer than 500 lines
    #[arg(long)]
    check: bool,
    /// Only this crate
    #[arg(long = "crate", value_name = "NAME")]
    only: Option<String>,
    /// Print every import within the circles
    #[arg(long, short)]
    verbose: bool,
}

/// Prints the circles and the file sizes of each crate.
///
/// # Errors
///
/// A file that cannot be read or parsed; with `--check`, a circle or a file that is too long.
pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let mut faults = 0;
    for (name, root) in CRATES.iter().filter(|(name, _)| args.only.as_deref().is_none_or(|only| only == *name)) {
        let sources = source::load(project, root)?;
        let imports = imports::resolve(&sources);
        let graph = Graph::from_imports(&imports);
        let circles = graph.circles();
        let sizes = Sizes::of_sources(&sources);
        println!(
            "{name}: {}, {} in circles; {sizes}",
            counted(sources.len(), "module"),
            circles.iter().map(Vec::len).sum::<usize>()
        );
        for circle in &circles {
            println!("  circle of {}: {}", circle.len(), circle.join(", "));
            if args.verbose {
                graph.edges_within(circle).for_each(|(from, to)| println!("    {from} -> {to}"));
            }
        }
        sizes.too_long().for_each(|(file, lines)| println!("  {file}: {lines} lines"));
        faults += circles.len() + sizes.too_long().count();
    }
    if args.check && faults > 0 {
        return Err(Failure::new(format!(
            "error: {}\n  help: move what both sides of a circle need to a module of its own; split long files by subject",
            counted(faults, "structural fault")
        )));
    }
    Ok(())
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
