//! `cargo xtask codegen`: runs the generator, on our documents or on anyone's.

mod features;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use identity_apis_codegen::{Envelope, Generated, Options, generate};
use identity_apis_resolve::{Api, Problem, completed};

use crate::input::read_input;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// Runs the generator and tells what it made.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if a document cannot be generated, if groups and Cargo features differ, or if the files in
    /// --out are not what would be written
    #[arg(long)]
    check: bool,

    /// A document of your own, JSON or YAML, OpenAPI 3.0 or 3.1 (default: both documents in specs/)
    #[arg(long, value_name = "FILE", requires = "out")]
    document: Option<PathBuf>,

    /// Where the files go: a folder for each module (default: a temporary folder, which is named)
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Name of the module (default: that of the document's file)
    #[arg(long, value_name = "NAME", requires = "document")]
    module: Option<String>,

    /// Path of the run-time support in the generated code
    #[arg(long, value_name = "PATH", default_value = "::identity_apis", requires = "document")]
    runtime: String,

    /// Answers are wrapped in `{statusCode, message, data}`
    #[arg(long, requires = "document")]
    envelope: bool,

    /// Types and operations only
    #[arg(long)]
    no_client: bool,

    /// Print what was decided about the document, not only how often
    #[arg(long, short, requires = "document")]
    verbose: bool,

    /// Groups to keep (default: all)
    #[arg(long, value_name = "GROUP", value_delimiter = ',', requires = "document")]
    groups: Vec<String>,
}

/// What is generated from what.
struct Job {
    text: String,
    options: Options,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let jobs = match &args.document {
        Some(path) => vec![own_job(args, path)?],
        None => Api::ALL.into_iter().map(|api| job(api, args, project)).collect::<Result<_, _>>()?,
    };
    let mut rows = Vec::new();
    let mut stale = Vec::new();
    let out = match &args.out {
        Some(out) => out.clone(),
        None => std::env::temp_dir().join(format!("identity-apis-codegen-{}", std::process::id())),
    };
    for job in &jobs {
        let start = Instant::now();
        let generated = generate(&job.text, &job.options).map_err(|error| refusal(&error))?;
        let time = start.elapsed();
        if args.check {
            if args.out.is_some() {
                stale.extend(differences(&generated, &out));
            }
        } else {
            store(&generated, &out)?;
        }
        rows.push(vec![
            job.options.module.clone(),
            generated.operations.to_string(),
            generated.structs.to_string(),
            generated.enums.to_string(),
            thousands(generated.lines()),
            generated.files.len().to_string(),
            format!("{} ms", time.as_millis()),
        ]);
    }
    print!("{}", markdown(&["module", "operations", "structs", "enums", "lines", "files", "time"], &rows));
    if args.check && args.document.is_none() {
        features::check(project)?;
    }
    if !stale.is_empty() {
        let message = format!(
            "error: not what the generator writes:\n  {}\n  help: run this without --check",
            stale.join("\n  ")
        );
        return Err(Failure::new(message));
    }
    if !args.check {
        println!("\nin {}", out.display());
    }
    Ok(())
}

/// One of our documents, with all features.
fn job(api: Api, args: &Args, project: &Project) -> Result<Job, Failure> {
    let mut options = options_of(api);
    options.client = !args.no_client;
    options.in_out_dir = false;
    Ok(Job { text: project.read(&api.resolved())?, options })
}

/// The choices of `build.rs` with every feature switched on.
pub(crate) fn options_of(api: Api) -> Options {
    let mut options = api.options();
    options.document_name = api.resolved();
    options.schemars = true;
    options.registry = true;
    options
}

/// Any document: completed and normalised, unless it is a resolved one already, which comes out as it went in.
fn own_job(args: &Args, path: &Path) -> Result<Job, Failure> {
    let (shown, text) = read_input(path)?;
    let stem = path.file_stem().map(|stem| module_name(&stem.to_string_lossy())).unwrap_or_default();
    let mut options = Options::new(args.module.as_deref().unwrap_or(&stem));
    options.document_name.clone_from(&shown);
    options.runtime.clone_from(&args.runtime);
    options.client = !args.no_client;
    options.in_out_dir = false;
    options.any_document = true;
    options.own_client = true;
    if args.envelope {
        options.envelope = Envelope::StatusCode;
    }
    if !args.groups.is_empty() {
        options.groups = Some(args.groups.iter().cloned().collect());
    }
    let document = completed(&shown, &text).map_err(|problems| rendered(&problems, &shown))?;
    for note in document.notes.iter().filter(|_| args.verbose) {
        eprintln!("{}\n", note.render("note"));
    }
    if !document.notes.is_empty() && !args.verbose {
        eprintln!("{} note(s) about what was decided; --verbose shows them", document.notes.len());
    }
    Ok(Job { text: document.text, options })
}

/// A file name as the name of a module.
pub(crate) fn module_name(stem: &str) -> String {
    let word: String = stem.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
    let word = word.to_ascii_lowercase();
    if word.starts_with(|first: char| first.is_ascii_lowercase()) { word } else { format!("api_{word}") }
}

fn rendered(problems: &[Problem], name: &str) -> Failure {
    let errors: Vec<String> = problems.iter().map(|problem| problem.render("error")).collect();
    Failure::new(format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), errors.len()))
}

fn refusal(error: &identity_apis_codegen::Error) -> Failure {
    let (document, pointer) = (error.document(), error.pointer());
    Failure::new(format!("error: {document}#{pointer}: {}\n  help: {}", error.problem(), error.hint()))
}

fn differences(generated: &Generated, out: &Path) -> Vec<String> {
    let changed = generated
        .files
        .iter()
        .filter(|file| fs::read_to_string(out.join(&file.path)).ok().as_ref() != Some(&file.text))
        .map(|file| file.path.clone());
    changed.chain(leftovers(generated, out).into_iter().map(|path| path.display().to_string())).collect()
}

/// Writes the files, and removes those of an earlier run.
pub(crate) fn store(generated: &Generated, out: &Path) -> Result<(), Failure> {
    for file in &generated.files {
        let path = out.join(&file.path);
        let failed = |error: std::io::Error| Failure::file(&path.display().to_string(), &error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&path, &file.text).map_err(failed)?;
    }
    for path in leftovers(generated, out) {
        fs::remove_file(&path).map_err(|error| Failure::file(&path.display().to_string(), &error))?;
    }
    Ok(())
}

/// Source files of an earlier run beside those of this one. Only files whose names the generator gives are its own.
fn leftovers(generated: &Generated, out: &Path) -> Vec<PathBuf> {
    let Some(folder) = generated.files.first().and_then(|file| Path::new(&file.path).parent()) else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(out.join(folder)) else { return Vec::new() };
    let current: Vec<PathBuf> = generated.files.iter().map(|file| out.join(&file.path)).collect();
    let named = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.ends_with(".rs") && (name.starts_with("types_") || name.starts_with("client_"))
    };
    let mut left: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| named(path) && !current.contains(path))
        .collect();
    left.sort();
    left
}
