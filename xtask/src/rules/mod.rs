//! `cargo xtask rules`: what becomes of every rule that is known of the two services.
//!
//! `catalog` reads what we decided (`prove.json`, `genauth.json` beside this file), `code` finds what is checked in
//! fact (in the generated and in the hand-written code), `check` compares the two with the documents and with the test
//! cases, `page` writes the result for people and for machines.

mod catalog;
mod check;
mod code;
mod page;

use clap::ValueEnum;
use identity_apis_resolve::Api;

use crate::project::{Failure, Project};
use catalog::Catalog;

/// The page that is kept in the repository.
const PAGE: &str = "docs/rules.md";

/// Arguments of `cargo xtask rules`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How to print the catalog
    #[arg(long, value_enum, default_value = "markdown")]
    format: Format,

    /// Write `docs/rules.md`
    #[arg(long, conflicts_with = "check")]
    write: bool,

    /// Print nothing; fail if the catalog, the code, the documents, the test cases or `docs/rules.md` disagree
    #[arg(long)]
    check: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Markdown,
    Json,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let catalogs: Vec<Catalog> =
        Api::ALL.into_iter().map(|api| Catalog::read(project, api)).collect::<Result<_, _>>()?;
    let markdown = page::markdown(&catalogs);
    if args.check {
        let mut problems: Vec<String> = catalogs.iter().flat_map(check::problems).collect();
        if project.read_if_present(PAGE)?.as_deref() != Some(markdown.as_str()) {
            problems.push(format!("{PAGE} is stale; run `cargo xtask rules --write`"));
        }
        if !problems.is_empty() {
            return Err(Failure::new(format!("error: {}\n{} problem(s)", problems.join("\nerror: "), problems.len())));
        }
        println!("{} rules, their code, their cases and {PAGE} agree", page::total(&catalogs));
        return Ok(());
    }
    if args.write {
        let written = project.write_if_changed(PAGE, markdown.as_bytes())?;
        println!("{PAGE} {}", if written { "written" } else { "unchanged" });
        return Ok(());
    }
    match args.format {
        Format::Markdown => print!("{markdown}"),
        Format::Json => println!("{}", page::json(&catalogs)),
    }
    Ok(())
}
