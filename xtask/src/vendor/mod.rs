//! `cargo xtask vendor`: upstream document + overlays -> `specs/<api>.json`, the only document that the build reads.

use std::path::{Path, PathBuf};

use identity_apis_resolve::json_diff::{Difference, differences};
use identity_apis_resolve::{Api, VendorRun, json, prepare_upstream};
use serde_json::Value;

use crate::input::{read_input, read_overlays};
use crate::project::{Failure, Project};

/// How many differences `--check` prints.
const SHOWN_DIFFERENCES: usize = 20;

/// Arguments of `cargo xtask vendor`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API (default: all of them)
    #[arg(value_parser = crate::api_arg::parser())]
    api: Option<Api>,

    /// New upstream document, JSON or YAML; `-` reads standard input (default: what is in `specs/upstream`)
    #[arg(requires = "api")]
    file: Option<PathBuf>,

    /// Keep upstream's descriptions and summaries, which are removed by default
    #[arg(long, requires = "file")]
    with_descriptions: bool,

    /// Drop overlay actions that refer only to what upstream no longer has, and narrow those that refer to other parts as well
    #[arg(long, conflicts_with = "check")]
    drop_obsolete: bool,

    /// Directory for the overlay actions that would give every new operation, type, property and parameter its
    /// description and retry class, to be filled in and appended
    #[arg(long, value_name = "DIR", conflicts_with = "check")]
    drafts: Option<PathBuf>,

    /// Write nothing; fail if `specs/*.json` is not what upstream and overlays give
    #[arg(long, conflicts_with = "file")]
    check: bool,

    /// Print the notes, not only their number
    #[arg(long, short)]
    verbose: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if let (Some(api), Some(file)) = (args.api, &args.file) {
        store_upstream(project, api, file, args.with_descriptions)?;
    }
    let apis = args.api.map_or_else(|| Api::ALL.to_vec(), |api| vec![api]);
    let mut failures = Vec::new();
    for api in apis {
        // An API that fails does not hide the result of the other one.
        if let Err(failure) = resolve(project, api, args) {
            failures.push(failure.to_string());
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n\n"))) }
}

/// Reads a new upstream document and stores it, if it is valid.
fn store_upstream(project: &Project, api: Api, file: &Path, with_descriptions: bool) -> Result<(), Failure> {
    let (name, text) = read_input(file)?;
    let (stored, stripped) =
        prepare_upstream(&name, text, with_descriptions).map_err(|error| Failure::new(error.to_string()))?;
    if stripped > 0 {
        println!("{stripped} descriptions and summaries of {name} are removed (--with-descriptions keeps them)");
    }
    project.write_if_changed(&api.upstream(), stored.as_bytes())?;
    Ok(())
}

/// Applies overlays and normalizing steps to an upstream document, then writes or checks the result.
fn resolve(project: &Project, api: Api, args: &Args) -> Result<(), Failure> {
    let before = project.read_if_present(&api.resolved())?;
    let file = api.upstream();
    let upstream = project.read_if_present(&file)?.ok_or_else(|| {
        Failure::new(format!("error: {file} does not exist\n  help: give a document: cargo xtask vendor {api} <FILE>"))
    })?;
    let vendoring = VendorRun {
        api,
        upstream: &upstream,
        overlays: &read_overlays(project)?,
        former: before.as_deref().filter(|_| !args.check),
        is_new: args.file.is_some() || args.drop_obsolete,
        drop_obsolete: args.drop_obsolete,
    };
    let vendored = vendoring.run().map_err(|error| Failure::new(error.to_string()))?;
    for overlay in vendored.edited_overlays() {
        project.write_if_changed(&overlay.path(), overlay.text.as_bytes())?;
    }
    if args.verbose {
        vendored.notes().iter().for_each(|note| eprintln!("{note}\n"));
    }
    let text = vendored.text().map_err(Failure::new)?;
    if args.check {
        return check(api, before.as_deref(), &text, vendored.document());
    }
    let written = project.write_if_changed(&api.resolved(), text.as_bytes())?;
    println!("{}", vendored.summary(before.as_deref(), written));
    let undocumented = vendored.undocumented();
    if let Some(text) = undocumented.render(api, args.drafts.as_deref()) {
        println!("{text}");
    }
    match &args.drafts {
        Some(directory) => write_drafts(&undocumented.drafts(api), directory),
        None => Ok(()),
    }
}

fn write_drafts(drafts: &[(String, String)], directory: &Path) -> Result<(), Failure> {
    for (name, text) in drafts {
        let file = directory.join(name);
        let failed = |error: std::io::Error| Failure::file(&file.display().to_string(), &error);
        std::fs::create_dir_all(directory).map_err(failed)?;
        std::fs::write(&file, text).map_err(failed)?;
    }
    Ok(())
}

/// Fails if the file is not the resolved document, with the differences.
fn check(api: Api, present: Option<&str>, expected: &str, document: &Value) -> Result<(), Failure> {
    let file = api.resolved();
    let Some(present) = present else {
        return Err(Failure::new(format!("error: {file} does not exist\n  help: run `cargo xtask vendor {api}`")));
    };
    if present == expected {
        println!("{file} is up to date");
        return Ok(());
    }
    let mut message = format!("error: {file} is not what {} and the overlays give", api.upstream());
    match json::parse(present) {
        Err(error) => message.push_str(&format!("\n  it is not valid JSON: {error}")),
        Ok(value) => {
            let differences = differences(&value, document);
            if differences.is_empty() {
                message.push_str("\n  the values are the same, but not the bytes (order or whitespace)");
            }
            for difference in differences.iter().take(SHOWN_DIFFERENCES) {
                let Difference { pointer, left, right } = difference;
                message.push_str(&format!("\n  --> {file}#{pointer}\n      has {left}, should have {right}"));
            }
            if differences.len() > SHOWN_DIFFERENCES {
                message.push_str(&format!("\n  and {} more differences", differences.len() - SHOWN_DIFFERENCES));
            }
        }
    }
    message.push_str(&format!("\n  help: run `cargo xtask vendor {api}`; change overlays, never {file} itself"));
    Err(Failure::new(message))
}
