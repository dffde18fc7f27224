//! `words`: finds retired words in identifiers, prose and file names.

mod list;
mod scan;

use std::process::Command;

use clap::Parser;

use crate::project::{Failure, Project};

use list::{LIST, Word};

/// Files that name retired words on purpose or are not ours.
const EXEMPT: &[&str] = &["docs/glossary.md", "CHANGELOG.md", LIST, "xtask/src/words/", "specs/upstream/"];

/// Endings of the files that are read.
const ENDINGS: &[&str] = &[".rs", ".md", ".yaml", ".yml", ".toml", ".sh", ".cjs", ".mjs", ".py", ".stderr"];

/// Arguments of `words`.
#[derive(Parser)]
pub(crate) struct Args {
    /// Fail when a retired word is found
    #[arg(long)]
    check: bool,
    /// Print counts per word only
    #[arg(long)]
    counts: bool,
}

/// Prints every retired word with file, line and replacement.
///
/// # Errors
///
/// `git` or a file that cannot be read; with `--check`, a retired word.
pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let words = list::parse(&project.read(LIST)?)?;
    let mut counts = vec![0_usize; words.len()];
    for file in tracked_files(project)? {
        // A tracked file that was just removed is not there to be read.
        let Some(text) = project.read_if_present(&file)? else { continue };
        for found in scan::find(&file, &text, &words) {
            counts[found.word] += 1;
            if !args.counts {
                let Word { retired, instead, .. } = &words[found.word];
                println!("{file}:{}: `{retired}`: write {instead}", found.line);
            }
        }
    }
    let total: usize = counts.iter().sum();
    if args.counts {
        words.iter().zip(&counts).for_each(|(word, count)| println!("{count:>6}  {}", word.retired));
    }
    println!("{total} retired words in {} patterns", words.len());
    if args.check && total > 0 {
        return Err(Failure::new(
            "error: retired words are in use\n  help: docs/glossary.md has the word to write instead",
        ));
    }
    Ok(())
}

fn tracked_files(project: &Project) -> Result<Vec<String>, Failure> {
    let failed = |problem: String| Failure::new(format!("error: git ls-files: {problem}"));
    let listed = Command::new("git").arg("ls-files").current_dir(project.root()).output();
    let listed = listed.map_err(|error| failed(error.to_string()))?;
    if !listed.status.success() {
        return Err(failed(String::from_utf8_lossy(&listed.stderr).into_owned()));
    }
    let files = String::from_utf8_lossy(&listed.stdout).lines().map(str::to_owned).collect::<Vec<_>>();
    Ok(files.into_iter().filter(|file| is_read(file)).collect())
}

fn is_read(file: &str) -> bool {
    !EXEMPT.iter().any(|exempt| file.starts_with(exempt)) && ENDINGS.iter().any(|ending| file.ends_with(ending))
}
