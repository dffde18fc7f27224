//! `cargo xtask regenerate`: a changed upstream document as one reviewable change of the working tree.
//!
//! The steps run one after the other, each announced. If one fails, every file is put back as it was; nothing is
//! committed in any case. `changelog` writes the draft of the entry, `restore` remembers the files.

mod changelog;
mod restore;
mod step;

use std::path::PathBuf;

use crate::diff::load::{self, Side};
use crate::diff::{self, Outcome, change::Level, version};
use crate::project::{Failure, Project};
use crate::vendor::Api;
use restore::Snapshot;
use step::Steps;

/// Arguments of `cargo xtask regenerate`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API
    #[arg(value_enum)]
    api: Api,

    /// The new upstream document, JSON or YAML; `-` reads standard input
    file: PathBuf,

    /// Keep upstream's descriptions and summaries, which are left out otherwise
    #[arg(long)]
    with_descriptions: bool,

    /// Do everything, show everything, and put every file back
    #[arg(long)]
    dry_run: bool,

    /// Leave out what compiles: goldens and the crate itself
    #[arg(long)]
    no_build: bool,

    /// Run the crate's tests as well
    #[arg(long, conflicts_with = "no_build")]
    tests: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let api = args.api;
    let files = [api.upstream(), api.resolved(), "docs/rules.md".to_owned(), changelog::FILE.to_owned()];
    let snapshot = Snapshot::of(project, &files)?;
    let outcome = steps(args, project);
    match outcome {
        Ok(level) if args.dry_run => {
            snapshot.restore()?;
            println!("\nnothing is changed (--dry-run); the verdict would be {level}");
            Ok(())
        }
        Ok(_) => {
            println!("\nin the working tree: {}", snapshot.changed()?.join(", "));
            Ok(())
        }
        Err(failure) => {
            snapshot.restore()?;
            Err(Failure::new(format!("{failure}\n\nevery file is as it was before")).with_status(failure.status()))
        }
    }
}

fn steps(args: &Args, project: &Project) -> Result<Level, Failure> {
    let api = args.api;
    let mut steps = Steps::new(project, 5 + if args.no_build { 0 } else { 2 } + usize::from(args.tests));
    let before = match project.read_if_present(&api.resolved())? {
        Some(text) => Some(Side::new(api.resolved(), text, &load::options(Some(api)))?),
        None => None,
    };
    let file = args.file.display().to_string();
    let mut vendor = vec!["vendor", api.name(), &file];
    if args.with_descriptions {
        vendor.push("--with-descriptions");
    }
    steps.xtask("take in the document, apply overlays, normalise", &vendor)?;
    let after = load::now(project, api)?;
    let (operations, types) = (after.surface.operations.len(), after.surface.types.len());

    steps.announce("compare with the document before");
    let outcome = match before {
        Some(mut before) => {
            before.name.push_str(" before");
            let lost = diff::surface::lost(Some(api), &before, &after)?;
            let outcome = Outcome::of(Some(api), before, after);
            eprintln!("{}", diff::surface::agree(&outcome, &lost)?);
            outcome
        }
        None => return first(&mut steps, args, project, operations, types),
    };
    let verdict = outcome.comparison.verdict();
    print!("\n{}", diff::text::render(&outcome));
    checks(&mut steps, args, api)?;

    steps.announce("draft the changelog entry");
    let entry = diff::markdown::render(&outcome);
    if verdict != Level::None {
        changelog::insert(project, &entry)?;
    }
    print!("\n{entry}");
    propose(project, verdict)?;
    Ok(verdict)
}

/// There is nothing to compare with: all is new.
fn first(
    steps: &mut Steps<'_>,
    args: &Args,
    project: &Project,
    operations: usize,
    types: usize,
) -> Result<Level, Failure> {
    println!("\nthere was no document of this API: {operations} operations and {types} types are new");
    checks(steps, args, args.api)?;
    steps.announce("draft the changelog entry");
    println!("none: there is nothing to compare with");
    propose(project, Level::Minor)?;
    Ok(Level::Minor)
}

/// What must hold before anyone reviews the change.
fn checks(steps: &mut Steps<'_>, args: &Args, api: Api) -> Result<(), Failure> {
    steps.xtask("generate the code of all groups", &["codegen", "--check"])?;
    steps.xtask("bring the page of rules up to date, and check them", &["rules", "--write"])?;
    steps.xtask_more(&["rules", "--check"])?;
    if !args.no_build {
        steps
            .cargo("compare the generator's goldens", &["test", "-p", "identity-apis-codegen", "--test", "goldens"])?;
        let feature = format!("client,rustls,{}", api.name());
        let check = ["check", "-p", "identity-apis", "--no-default-features", "--features", &feature];
        steps.cargo("build the crate", &check)?;
    }
    if args.tests {
        steps.cargo("run the crate's tests", &["test", "-p", "identity-apis"])?;
    }
    Ok(())
}

fn propose(project: &Project, verdict: Level) -> Result<(), Failure> {
    let Some(current) = version::current(project)? else { return Ok(()) };
    match version::next(&current, verdict) {
        Some(next) => println!("version: {current} -> {next} ({verdict})"),
        None => println!("version: {current} stays"),
    }
    Ok(())
}
