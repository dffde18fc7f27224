//! `links`: finds links that lead nowhere, in Markdown files and in rendered documentation.

mod dead_link;
mod html;
mod markdown;

use std::path::PathBuf;

use clap::Parser;

use crate::project::{Failure, Project};

/// Arguments of `links`.
#[derive(Parser)]
pub(crate) struct Args {
    /// Check the pages that `cargo doc` has written to this directory, too
    #[arg(long, value_name = "DIR")]
    doc: Option<PathBuf>,
}

/// Prints every relative link that leads to no file or to no heading.
///
/// # Errors
///
/// A file that cannot be read, or a dead link.
pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let mut checked = markdown::check(project.root())?;
    println!("{} links in Markdown files, {} dead", checked.links, checked.dead.len());
    if let Some(directory) = &args.doc {
        let rendered = html::check(&project.root().join(directory))?;
        println!("{} links in rendered pages, {} dead", rendered.links, rendered.dead.len());
        if rendered.links == 0 {
            return Err(Failure::new(format!(
                "error: {}: no rendered pages\n  help: run `cargo doc --no-deps --package identity-apis` first",
                directory.display()
            )));
        }
        checked.dead.extend(rendered.dead);
    }
    for dead in &checked.dead {
        println!("{dead}");
    }
    if checked.dead.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        "error: links lead nowhere\n  help: correct them; guides link by reference, with the target within rustdoc in \
         src/guide/links.md",
    ))
}
