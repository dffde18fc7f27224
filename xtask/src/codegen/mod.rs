//! `cargo xtask codegen`: runs the generator on our documents or on any other one.

mod features;

use std::path::{Path, PathBuf};
use std::time::Instant;

use identity_apis_codegen::{Envelope, Options, generate};
use identity_apis_resolve::{Api, Diagnostic, resolve_third_party};

use crate::generator;
use crate::input::read_input;
use crate::pregenerate;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// Runs the generator and prints what it generated.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if a document cannot be generated, if groups and Cargo features differ, if pregenerated source
    /// is stale, or if the files in --out are not what would be written
    #[arg(long)]
    check: bool,

    /// A document of your own, JSON or YAML, OpenAPI 3.0 or 3.1 (default: both documents in specs/)
    #[arg(long, value_name = "FILE", requires = "out")]
    document: Option<PathBuf>,

    /// Where the files go: a directory for each module (default: a temporary directory, which is named)
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Name of the module (default: that of the document's file)
    #[arg(long, value_name = "NAME", requires = "document")]
    module: Option<String>,

    /// Path of the run-time support in the generated code
    #[arg(long, value_name = "PATH", default_value = "::identity_apis", requires = "document")]
    runtime: String,

    /// Responses are wrapped in `{statusCode, message, data}`
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
        let generated = generate(&job.text, &job.options).map_err(|error| generator::failure(&error))?;
        let time = start.elapsed();
        if args.check {
            if args.out.is_some() {
                stale.extend(generator::stale_files(&generated, &out));
            }
        } else {
            generator::write_files(&generated, &out)?;
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
        pregenerate::check(project)?;
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
    let mut options = generator::all_features(api);
    options.client = !args.no_client;
    options.in_out_dir = false;
    Ok(Job { text: project.read(&api.resolved())?, options })
}

/// Resolves a third-party document. A resolved document stays as it is.
fn own_job(args: &Args, path: &Path) -> Result<Job, Failure> {
    let (shown, text) = read_input(path)?;
    let stem = path.file_stem().map(|stem| generator::module_name(&stem.to_string_lossy())).unwrap_or_default();
    let mut options = generator::third_party(args.module.as_deref().unwrap_or(&stem), &shown);
    options.runtime.clone_from(&args.runtime);
    options.client = !args.no_client;
    if args.envelope {
        options.envelope = Envelope::StatusCode;
    }
    if !args.groups.is_empty() {
        options.groups = Some(args.groups.iter().cloned().collect());
    }
    let document = resolve_third_party(&shown, &text).map_err(|problems| rendered(&problems, &shown))?;
    for note in document.notes.iter().filter(|_| args.verbose) {
        eprintln!("{}\n", note.render("note"));
    }
    if !document.notes.is_empty() && !args.verbose {
        eprintln!("{} note(s) about what was decided; --verbose shows them", document.notes.len());
    }
    Ok(Job { text: document.text, options })
}

fn rendered(problems: &[Diagnostic], name: &str) -> Failure {
    let errors: Vec<String> = problems.iter().map(|problem| problem.render("error")).collect();
    Failure::new(format!("{}\n\n{} error(s) in {name}", errors.join("\n\n"), errors.len()))
}
