//! `cargo xtask diff`: what differs between two documents, for callers of this crate and on the wire, and how much it
//! matters.
//!
//! `load` reads both sides and asks the generator for their public API, `compare` finds the changes, `text`, `markdown`
//! and `json` write them down, `version` determines the next version, `surface` compares the generated sources
//! themselves.

pub(crate) mod change;
mod compare;
pub(crate) mod comparison;
mod json;
mod limits;
pub(crate) mod load;
pub(crate) mod markdown;
mod naming;
mod operations;
mod pairing;
mod properties;
mod renames;
pub(crate) mod surface;
pub(crate) mod text;
mod types;
pub(crate) mod version;

use std::path::PathBuf;

use clap::ValueEnum;
use identity_apis_resolve::Api;

use crate::project::{Failure, Project};
use change::Level;
use comparison::DocumentComparison;
use load::{DocumentReader, Side};

/// Exit status when the verdict is one that `--fail-on` does not accept.
pub(crate) const REFUSED: u8 = 3;

/// Arguments of `cargo xtask diff`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The old document (JSON or YAML; `-` is standard input)
    #[arg(required_unless_present = "against_git", requires = "new")]
    old: Option<PathBuf>,

    /// The new document
    #[arg(conflicts_with = "against_git")]
    new: Option<PathBuf>,

    /// Compare our documents with those of a commit (default: all; `--api` chooses one)
    #[arg(long, value_name = "REV", conflicts_with = "old")]
    against_git: Option<String>,

    /// The API whose names count (default: from the file name; a document of neither API gets neutral names)
    #[arg(long, value_parser = crate::api_arg::parser())]
    api: Option<Api>,

    /// The documents are upstream ones: apply our overlays first
    #[arg(long, conflicts_with = "against_git")]
    upstream: bool,

    /// Generate the source of both as well, and fail if its public items do not agree with the verdict
    #[arg(long)]
    check_source: bool,

    /// How to write the result
    #[arg(long, value_enum, default_value = "text")]
    format: Format,

    /// Exit with status 3 if the verdict is this or more severe
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
}

/// How to write a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading
    Text,
    /// For the changelog
    Markdown,
    /// For programs
    Json,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let documents = compare_all(args, project)?;
    let verdict = documents.iter().map(|document| document.comparison.verdict()).max().unwrap_or(Level::None);
    let next = version::current(project)?.and_then(|current| Some((version::next(&current, verdict)?, current)));
    match args.format {
        Format::Text => {
            documents.iter().for_each(|document| print!("{}", text::render(document)));
            if let Some((next, current)) = next {
                println!("next version: {current} -> {next}");
            }
        }
        Format::Markdown => documents.iter().for_each(|document| print!("{}", markdown::render(document))),
        Format::Json => print!("{}", json::render(&documents, verdict, next.as_ref().map(|(next, _)| next.as_str()))),
    }
    match args.fail_on {
        Some(level) if level != Level::None && verdict >= level => {
            let message = format!("error: the verdict is {verdict}, and --fail-on is {level}");
            Err(Failure::new(message).with_status(REFUSED))
        }
        _ => Ok(()),
    }
}

fn compare_all(args: &Args, project: &Project) -> Result<Vec<DocumentComparison>, Failure> {
    if let Some(revision) = &args.against_git {
        let apis = args.api.map_or_else(|| Api::ALL.to_vec(), |api| vec![api]);
        let one = |api| {
            let old = load::at_commit(project, revision, api)?;
            compare_sides(args, Some(api), old, load::current(project, api)?)
        };
        return apis.into_iter().map(one).collect();
    }
    let (Some(old), Some(new)) = (&args.old, &args.new) else {
        return Err(Failure::new("error: two documents are needed\n  help: cargo xtask diff <OLD> <NEW>"));
    };
    let api = args.api.or_else(|| load::api_of(new)).or_else(|| load::api_of(old));
    if args.upstream && api.is_none() {
        return Err(Failure::new("error: whose overlays are to be applied?\n  help: name the API with --api"));
    }
    let reading = DocumentReader { project, api, upstream: args.upstream };
    Ok(vec![compare_sides(args, api, reading.file(old)?, reading.file(new)?)?])
}

fn compare_sides(args: &Args, api: Option<Api>, old: Side, new: Side) -> Result<DocumentComparison, Failure> {
    let lost = if args.check_source { Some(surface::lost(api, &old, &new)?) } else { None };
    let document = compare_documents(api, old, new);
    if let Some(lost) = lost {
        eprintln!("{}", surface::agree(&document, &lost)?);
    }
    Ok(document)
}

/// Compares the documents of two sides.
pub(crate) fn compare_documents(api: Option<Api>, old: Side, new: Side) -> DocumentComparison {
    let comparison = compare::compare(&old.surface, &new.surface, &load::naming(api), old.text == new.text);
    DocumentComparison { api, old: old.name, new: new.name, comparison }
}
