//! `cargo xtask pregenerate`: the source that builds without the feature `generate` select from.

mod agreement;
#[path = "../../../build/conditions.rs"]
mod conditions;

use std::path::PathBuf;

use identity_apis_codegen::{Document, Generated};
use identity_apis_resolve::Api;

use crate::generator;
use crate::project::{Failure, Project};

/// Where the source is; each API has a directory in it.
pub(crate) const DIRECTORY: &str = "specs/pregenerated";

/// Arguments of `cargo xtask pregenerate`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if a file is stale, or if a selection differs from what the generator gives for it
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if args.check {
        return check(project);
    }
    for api in Api::ALL {
        let generated = pregenerate(&document(project, api)?, api)?;
        generator::write_files(&generated, &directory(project))?;
        println!("{DIRECTORY}/{}: {} files", api.name(), generated.files.len());
    }
    Ok(())
}

/// Compares the files with the documents, and selections from them with what the generator gives.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    for api in Api::ALL {
        let document = document(project, api)?;
        let pregenerated = pregenerate(&document, api)?;
        let stale = generator::stale_files(&pregenerated, &directory(project));
        if !stale.is_empty() {
            return Err(Failure::new(format!(
                "error: {DIRECTORY}: not what the generator writes:\n  {}\n  help: run `cargo xtask pregenerate`",
                stale.join("\n  ")
            )));
        }
        let count = agreement::check(&document, api, &pregenerated)?;
        println!("{DIRECTORY}/{}: current, and {count} selections give what the generator gives", api.name());
    }
    Ok(())
}

fn directory(project: &Project) -> PathBuf {
    project.root().join(DIRECTORY)
}

fn document(project: &Project, api: Api) -> Result<Document, Failure> {
    let path = api.resolved();
    Document::parse(&project.read(&path)?, &path).map_err(|error| generator::failure(&error))
}

fn pregenerate(document: &Document, api: Api) -> Result<Generated, Failure> {
    document.pregenerate(&generator::all_features(api)).map_err(|error| generator::failure(&error))
}
