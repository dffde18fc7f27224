//! `cargo xtask vendor`: upstream document + overlays -> `specs/<api>.json`, the only document that the build reads.

mod any;
mod api;
mod complete;
mod difference;
pub(crate) mod document;
mod explain;
mod generator;
mod gone;
mod json;
mod normalise;
mod organise;
mod overlay;
mod pipeline;
pub(crate) mod pointer;
mod report;
mod similar;
mod source;
mod summary;
mod target;
mod unwritten;
mod yaml;

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::project::{Failure, Project};
pub(crate) use any::completed;
pub(crate) use api::Api;
pub(crate) use overlay::DIRECTORY as OVERLAYS;
pub(crate) use pipeline::resolved;
pub(crate) use report::Problem;
use report::Report;
use source::Format;

/// How many differences `--check` prints.
const SHOWN_DIFFERENCES: usize = 20;
/// Largest input that is read.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Arguments of `cargo xtask vendor`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API (default: all of them)
    #[arg(value_enum)]
    api: Option<Api>,

    /// New upstream document, JSON or YAML; `-` reads standard input (default: what is in `specs/upstream`)
    #[arg(requires = "api")]
    file: Option<PathBuf>,

    /// Keep upstream's descriptions and summaries, which are left out otherwise
    #[arg(long, requires = "file")]
    with_descriptions: bool,

    /// Drop overlay actions that speak only of what upstream no longer has, and narrow those that name it beside others
    #[arg(long, conflicts_with = "check")]
    drop_obsolete: bool,

    /// Directory for the overlay actions that would give every new operation, type, property and parameter its
    /// description and retry class, to be filled in and appended
    #[arg(long, value_name = "DIR", conflicts_with = "check")]
    drafts: Option<PathBuf>,

    /// Write nothing; fail if `specs/*.json` is not what upstream and overlays give
    #[arg(long, conflicts_with = "file")]
    check: bool,

    /// Print notes too, not only their number
    #[arg(long, short)]
    verbose: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if let (Some(api), Some(file)) = (args.api, &args.file) {
        take_in(project, api, file, args.with_descriptions)?;
    }
    let apis = args.api.map_or_else(|| Api::ALL.to_vec(), |api| vec![api]);
    let mut failures = Vec::new();
    for api in apis {
        // One API that fails does not hide what the other one has to say.
        if let Err(failure) = resolve(project, api, args) {
            failures.push(failure.to_string());
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n\n"))) }
}

/// Reads a new upstream document and stores it, if it is one that we can work with.
fn take_in(project: &Project, api: Api, file: &Path, with_descriptions: bool) -> Result<(), Failure> {
    let (name, text) = read_input(file)?;
    let source =
        source::read(&name, &text).map_err(|problem| Failure::new(explain::explain_source(&problem, &text)))?;
    normalise::supported(&name, &source.value).map_err(|problem| Failure::new(problem.render("error")))?;
    let mut document = source.value;
    let stripped = if with_descriptions { 0 } else { organise::prose::strip(&mut document) };
    if stripped > 0 {
        println!("{stripped} descriptions and summaries of {name} are left out (--with-descriptions keeps them)");
    }
    let stored = match source.format {
        Format::Json if stripped == 0 => text,
        Format::Json | Format::Yaml => json::write(&document),
    };
    project.write_if_changed(&api.upstream(), stored.as_bytes())?;
    Ok(())
}

/// What to call an input, and its text. An input larger than any document of an API is refused before it is held whole.
pub(crate) fn read_input(file: &Path) -> Result<(String, String), Failure> {
    let (name, reader): (String, Box<dyn Read>) = if file == Path::new("-") {
        ("standard input".to_owned(), Box::new(io::stdin()))
    } else {
        let name = file.display().to_string();
        let file = std::fs::File::open(file).map_err(|error| Failure::file(&name, &error))?;
        (name, Box::new(file))
    };
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Failure::file(&name, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let most = MAX_BYTES / (1024 * 1024);
        return Err(Failure::new(format!(
            "error[source.size]: {name}: larger than {most} MiB\n  help: give the OpenAPI document alone; the largest \
             published ones have about 12 MiB"
        )));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(format!("error: {name}: not UTF-8 text (byte {at})\n  help: convert the document to UTF-8"))
    })?;
    Ok((name, text))
}

/// Applies overlays and normalizing steps to an upstream document, then writes or checks the result.
fn resolve(project: &Project, api: Api, args: &Args) -> Result<(), Failure> {
    let mut report = Report::new(api.upstream());
    let before = project.read_if_present(&api.resolved())?;
    let built = build(project, api, args, before.as_deref(), &mut report)?;
    let context = explain::Context { project, api: Some(api), upstream: &built.upstream, document: &built.overlaid };
    if args.verbose {
        for note in report.notes() {
            eprintln!("{}\n", explain::explain(note, "note", &context));
        }
    }
    let mut errors: Vec<String> = built.gone.iter().filter_map(|gone| gone.error(api)).collect();
    let count = errors.len() + report.errors().len();
    if count > 0 {
        errors.extend(explain::explain_all(report.errors(), "error", &context));
        return Err(Failure::new(format!(
            "{}\n\n{count} error(s) in {api}; {} is unchanged. Once they are fixed, run `cargo xtask vendor {api}`.",
            errors.join("\n\n"),
            api.resolved()
        )));
    }
    let Built { document, figures, overlaid, gone, .. } = built;
    let text = json::write(&document);
    if args.check {
        return check(api, before.as_deref(), &text, &document);
    }
    let written = project.write_if_changed(&api.resolved(), text.as_bytes())?;
    let changes = summary::Changes::between(before.as_deref(), &document);
    println!("{}", summary::render(api, &figures, &changes, report.notes(), written));
    if let Some(gone) = gone {
        println!("{}", gone.statement());
    }
    let unwritten = unwritten::Unwritten::of(&overlaid, &document);
    if let Some(text) = unwritten.render(api, args.drafts.as_deref()) {
        println!("{text}");
    }
    match &args.drafts {
        Some(directory) => unwritten.write(api, directory),
        None => Ok(()),
    }
}

/// What vendoring made of a document.
struct Built {
    /// As upstream has it.
    upstream: Value,
    /// With our overlays.
    overlaid: Value,
    /// Resolved.
    document: Value,
    figures: summary::Figures,
    /// What the document before had and this one has not.
    gone: Option<gone::Gone>,
}

fn build(
    project: &Project,
    api: Api,
    args: &Args,
    before: Option<&str>,
    report: &mut Report,
) -> Result<Built, Failure> {
    let file = api.upstream();
    let text = project.read_if_present(&file)?.ok_or_else(|| {
        Failure::new(format!("error: {file} does not exist\n  help: give a document: cargo xtask vendor {api} <FILE>"))
    })?;
    // Sorted first, so that nothing below depends on the order in which upstream lists things.
    let upstream = pipeline::read(&file, &text)?;
    let mut document = upstream.clone();
    organise::organise(&mut document, api, report);
    let mut overlays = overlay::Overlays::read(project, api.name(), &Api::NAMES, report)?;
    let former = before.filter(|_| !args.check).and_then(|text| json::read(text).ok());
    let is_new = args.file.is_some() || args.drop_obsolete;
    let former = former.filter(|_| is_new || misses(&overlays, &document));
    let gone = former.and_then(|former| gone::Gone::of(&document, &former, &mut overlays, is_new, args.drop_obsolete));
    if args.drop_obsolete && gone.is_some() {
        overlays.write_without_obsolete(project)?;
        // Read again: the lines of what is left have changed. What is wrong with the files is reported already.
        overlays = overlay::Overlays::read(project, api.name(), &Api::NAMES, &mut Report::new(""))?;
    }
    overlays.apply(&mut document, report);
    let overlaid = document.clone();
    let sharing = normalise::normalise(&mut document, report);
    generator::check(&document, api, report);
    let figures = summary::Figures::of(&mut document, overlays.counts(), sharing);
    Ok(Built { upstream, overlaid, document, figures, gone })
}

/// Whether an action matches nothing.
fn misses(overlays: &overlay::Overlays, document: &Value) -> bool {
    let mut report = Report::new("");
    overlays.apply(&mut document.clone(), &mut report);
    report.errors().iter().any(|problem| problem.code == "overlay.no-match")
}

/// Fails if the file is not what it should be, and says where it differs.
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
    match json::read(present) {
        Err(error) => message.push_str(&format!("\n  it is not valid JSON: {error}")),
        Ok(value) => {
            let differences = difference::differences(&value, document);
            if differences.is_empty() {
                message.push_str("\n  the values are the same, but not the bytes (order or white space)");
            }
            for difference in differences.iter().take(SHOWN_DIFFERENCES) {
                let difference::Difference { pointer, left, right } = difference;
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
