//! `cargo xtask diff`: what differs between two documents, for callers of this crate and on the wire, and how much it
//! matters.
//!
//! `load` reads both sides and asks the generator what they give, `compare` finds the changes, `text`, `markdown` and
//! `json` write them down, `version` says which version comes next, `surface` compares the generated sources themselves.

pub(crate) mod change;
pub(crate) mod compare;
mod json;
mod limits;
pub(crate) mod load;
pub(crate) mod markdown;
mod operations;
mod properties;
pub(crate) mod surface;
pub(crate) mod text;
mod types;
pub(crate) mod version;

use std::path::PathBuf;

use clap::ValueEnum;
use identity_apis_resolve::Api;

use crate::project::{Failure, Project};
use change::Level;
use compare::{Comparison, compare};
use load::{Reading, Side};

/// Exit status when the verdict is one that `--fail-on` does not accept.
pub(crate) const REFUSED: u8 = 3;

/// Arguments of `cargo xtask diff`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The former document (JSON or YAML; `-` is standard input)
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

    /// Exit with status 3 if the verdict is this or graver
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

/// A comparison with the names of what was compared.
pub(crate) struct Outcome {
    pub(crate) api: Option<Api>,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) comparison: Comparison,
}

impl Outcome {
    /// Compares two sides.
    pub(crate) fn of(api: Option<Api>, old: Side, new: Side) -> Self {
        let comparison = compare(&old.surface, &new.surface, &load::naming(api), old.text == new.text);
        Self { api, old: old.name, new: new.name, comparison }
    }
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let outcomes = outcomes(args, project)?;
    let verdict = outcomes.iter().map(|outcome| outcome.comparison.verdict()).max().unwrap_or(Level::None);
    let next = version::current(project)?.and_then(|current| Some((version::next(&current, verdict)?, current)));
    match args.format {
        Format::Text => {
            outcomes.iter().for_each(|outcome| print!("{}", text::render(outcome)));
            if let Some((next, current)) = next {
                println!("next version: {current} -> {next}");
            }
        }
        Format::Markdown => outcomes.iter().for_each(|outcome| print!("{}", markdown::render(outcome))),
        Format::Json => print!("{}", json::render(&outcomes, verdict, next.as_ref().map(|(next, _)| next.as_str()))),
    }
    match args.fail_on {
        Some(level) if level != Level::None && verdict >= level => {
            let message = format!("error: the verdict is {verdict}, and --fail-on is {level}");
            Err(Failure::new(message).with_status(REFUSED))
        }
        _ => Ok(()),
    }
}

fn outcomes(args: &Args, project: &Project) -> Result<Vec<Outcome>, Failure> {
    if let Some(revision) = &args.against_git {
        let apis = args.api.map_or_else(|| Api::ALL.to_vec(), |api| vec![api]);
        let one = |api| {
            let old = load::at_commit(project, revision, api)?;
            outcome(args, Some(api), old, load::now(project, api)?)
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
    let reading = Reading { project, api, upstream: args.upstream };
    Ok(vec![outcome(args, api, reading.file(old)?, reading.file(new)?)?])
}

fn outcome(args: &Args, api: Option<Api>, old: Side, new: Side) -> Result<Outcome, Failure> {
    let lost = if args.check_source { Some(surface::lost(api, &old, &new)?) } else { None };
    let outcome = Outcome::of(api, old, new);
    if let Some(lost) = lost {
        eprintln!("{}", surface::agree(&outcome, &lost)?);
    }
    Ok(outcome)
}
