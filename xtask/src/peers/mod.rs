//! `cargo xtask peers`: progenitor as judge. Its client and ours make the same calls against the sandbox; whatever differs
//! in what is sent or read needs a reason in `peers/reasons.json`.

mod compare;
mod documents;
mod executor;
mod observed;
mod page;
mod pattern;
mod program;
mod reasons;
mod sample;

use std::path::PathBuf;

use crate::project::{Failure, Project};
use compare::Judged;
use documents::Documents;
use identity_apis_resolve::Api;
use observed::Observed;
use reasons::Reasons;

/// The page that the result is written to.
const PAGE: &str = "docs/reference/peers.md";
/// How many differences without a reason are printed.
const SHOWN: usize = 60;

/// Arguments of `cargo xtask peers`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if docs/reference/peers.md is not what comes out
    #[arg(long)]
    check: bool,

    /// This API only; the page is neither written nor checked
    #[arg(long, value_parser = crate::api_arg::parser())]
    only: Option<Api>,

    /// Where the clients are built (default: target/peers)
    #[arg(long, value_name = "DIR")]
    target_dir: Option<PathBuf>,

    /// Remove what was built afterwards
    #[arg(long)]
    clean: bool,

    /// Keep what was observed in this file; judge it, and call nothing, if it exists
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    observed: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let apis = args.only.map_or_else(|| Api::ALL.to_vec(), |api| vec![api]);
    let documents = Documents::read(project, &apis)?;
    let lines = lines(args, project, &apis, &documents)?;
    let observed = observed::parse(&lines)?;
    let reasons = Reasons::read(project)?;
    let judged = judge_all(&observed, &documents);
    let explained = reasons.explain(&judged);
    let mut problems = not_called(&judged, &documents);
    problems.extend(explained.unexplained().map(|difference| format!("without a reason: {difference}")));
    if args.only.is_none() {
        problems.extend(explained.idle().map(|reason| format!("explains nothing: {reason}")));
    }
    let text = page::render(&documents, &explained);
    println!("{}", page::summary(&documents, &explained));
    if !problems.is_empty() {
        let more = problems.len().saturating_sub(SHOWN);
        problems.truncate(SHOWN);
        let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
        return Err(Failure::new(format!(
            "error: peers:\n  {}{more}\n  help: find out which client is right; then fix it, or add a reason to {}",
            problems.join("\n  "),
            reasons::FILE
        )));
    }
    if args.only.is_some() {
        return Ok(());
    }
    if !args.check {
        project.write_if_changed(PAGE, text.as_bytes())?;
        return Ok(());
    }
    if project.read_if_present(PAGE)?.as_deref() == Some(text.as_str()) {
        println!("{PAGE} is up to date");
        return Ok(());
    }
    Err(Failure::new(format!(
        "error: {PAGE} is not what comes out\n  help: run `cargo xtask peers`, read the difference"
    )))
}

/// What was observed, one line for each call.
fn lines(args: &Args, project: &Project, apis: &[Api], documents: &Documents) -> Result<String, Failure> {
    let kept = args.observed.as_ref().filter(|file| file.exists());
    if let Some(file) = kept {
        return std::fs::read_to_string(file).map_err(|error| Failure::file(&file.display().to_string(), &error));
    }
    let program = program::program(project, documents)?;
    let target = args.target_dir.clone().unwrap_or_else(|| project.root().join("target/peers"));
    let lines = executor::run(project, apis, &target, &program);
    if args.clean {
        executor::remove(&target)?;
    }
    let lines = lines?;
    if let Some(file) = &args.observed {
        std::fs::write(file, &lines).map_err(|error| Failure::file(&file.display().to_string(), &error))?;
    }
    Ok(lines)
}

fn judge_all(observed: &[Observed], documents: &Documents) -> Vec<Judged> {
    let mut judged = Vec::new();
    for operation in documents.operations() {
        let of_it = observed.iter().filter(|call| call.api == operation.api.name() && call.operation == operation.id);
        judged.push(compare::judge_operation(operation, of_it));
    }
    judged
}

/// Operations that were not compared, or whose success nobody has read.
fn not_called(judged: &[Judged], documents: &Documents) -> Vec<String> {
    let count = documents.operations().len();
    let mut problems = Vec::new();
    for operation in judged {
        if operation.compared == 0 {
            problems.push(format!("{} {}: both clients have sent no request", operation.api, operation.id));
        } else if operation.by_sandbox + operation.by_document == 0 {
            problems.push(format!("{} {}: there was no success to read", operation.api, operation.id));
        }
    }
    if judged.len() != count {
        problems.push(format!("{} of {count} operations", judged.len()));
    }
    problems
}
