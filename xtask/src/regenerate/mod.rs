//! `cargo xtask regenerate`: a changed upstream document as one reviewable change of the working tree.
//!
//! The steps run one after the other, each announced. If one fails, every file is put back as it was; nothing is
//! committed in any case. `features` lets Cargo features follow the groups, `changelog` writes the draft of the entry,
//! `restore` remembers the files, `mentions` finds other mentions of what changed.

mod changelog;
mod features;
mod mentions;
mod restore;
mod step;

use std::path::PathBuf;

use crate::diff::load::{self, Side};
use crate::diff::{self, change::Level, compare_documents, version};
use crate::pregenerate;
use crate::project::{Failure, Project};
use identity_apis_resolve::{Api, OVERLAYS};
use restore::Snapshot;
use step::Steps;

/// Where the number of operations may be stated.
const PROSE: [&str; 6] = ["README.md", "docs", "sandbox/README.md", "src", "interop/README.md", "specs/overlays"];

/// Arguments of `cargo xtask regenerate`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API
    #[arg(value_parser = crate::api_arg::parser())]
    api: Api,

    /// The new upstream document, JSON or YAML; `-` reads standard input
    file: PathBuf,

    /// Keep upstream's descriptions and summaries, which are removed by default
    #[arg(long)]
    with_descriptions: bool,

    /// Drop overlay actions that refer only to what the new document no longer has, and narrow those that refer to other
    /// parts as well
    #[arg(long)]
    drop_obsolete: bool,

    /// Directory for the overlay actions that would give every new operation, type, property and parameter its
    /// description and retry class, to be filled in and appended
    #[arg(long, value_name = "DIR")]
    drafts: Option<PathBuf>,

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
    let mut files: Vec<String> =
        [&api.upstream(), &api.resolved(), "docs/rules.md", changelog::FILE, "Cargo.toml"].map(str::to_owned).into();
    let overlays = project.list(OVERLAYS)?.into_iter().filter(|name| name.starts_with(api.name()));
    files.extend(overlays.map(|name| format!("{OVERLAYS}/{name}")));
    let pregenerated = format!("{}/{}", pregenerate::DIRECTORY, api.name());
    let snapshot = Snapshot::of(project, &files, &pregenerated)?;
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
    let drafts = args.drafts.as_ref().map(|directory| format!("--drafts={}", directory.display()));
    let mut vendor = vec!["vendor", api.name(), &file];
    vendor.extend(args.with_descriptions.then_some("--with-descriptions"));
    vendor.extend(args.drop_obsolete.then_some("--drop-obsolete"));
    vendor.extend(drafts.as_deref());
    steps.xtask("vendor the document", &vendor)?;
    let after = load::current(project, api)?;
    let (operations, types) = (after.surface.operations.len(), after.surface.types.len());
    if let Some(changes) = features::follow_groups(project, api, operations)? {
        println!("{changes}");
    }

    let operations_before = before.as_ref().map_or(operations, |before| before.surface.operations.len());

    steps.announce("compare with the document before");
    let outcome = match before {
        Some(mut before) => {
            before.name.push_str(" before");
            let lost = diff::surface::lost(Some(api), &before, &after)?;
            let outcome = compare_documents(Some(api), before, after);
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
    if operations_before != operations {
        let former = format!("{operations_before} operations");
        let places = mentions::places(project, &PROSE, &["md", "rs", "toml", "yaml"], &former);
        if !places.is_empty() {
            println!("\n\"{former}\" is in {}", places.join(", "));
        }
    }
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

/// Runs the checks that must pass before the change is reviewed.
fn checks(steps: &mut Steps<'_>, args: &Args, api: Api) -> Result<(), Failure> {
    steps.xtask("generate the code of all groups", &["pregenerate"])?;
    steps.xtask_more(&["codegen", "--check"])?;
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
