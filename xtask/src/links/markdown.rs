//! Links of Markdown files to files and headings.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

use super::dead_link::{Checked, DeadLink};
use crate::project::Failure;

/// Directories without files of ours.
const LEFT_OUT: &[&str] = &["target", "node_modules", ".git", "corpus"];

/// Where a published package's files are shown, for links from rendered pages to files that are no page.
const PUBLISHED: &str = "https://docs.rs/crate/identity-apis/latest/source/";

/// Follows every relative link of every Markdown file below a directory.
pub(super) fn check(root: &Path) -> Result<Checked, Failure> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    let mut texts = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| failed(&file, &error))?;
        texts.insert(file, text);
    }
    let headings: BTreeMap<&Path, BTreeSet<String>> =
        texts.iter().map(|(file, text)| (file.as_path(), headings(text))).collect();
    let mut checked = Checked::default();
    for (file, text) in &texts {
        for target in targets(text) {
            let (path, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let led_to = match (path.strip_prefix(PUBLISHED), path) {
                (Some(published), _) => root.join(published),
                (None, "") => file.clone(),
                (None, path) if path.contains(':') => continue,
                (None, path) => normalized(&file.with_file_name("").join(path)),
            };
            checked.links += 1;
            let has_heading = |led_to: &Path| headings.get(led_to).is_none_or(|known| known.contains(fragment));
            let is_fragment = led_to.exists();
            if !is_fragment || (!fragment.is_empty() && !has_heading(&led_to)) {
                let file = file.strip_prefix(root).unwrap_or(file).display().to_string();
                checked.dead.push(DeadLink { file, target, is_fragment });
            }
        }
    }
    Ok(checked)
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for entry in fs::read_dir(directory).map_err(|error| failed(directory, &error))? {
        let path = entry.map_err(|error| failed(directory, &error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !LEFT_OUT.contains(&&*name) {
            collect(&path, files)?;
        } else if path.is_file() && name.ends_with(".md") {
            files.push(path);
        }
    }
    Ok(())
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::file(&path.display().to_string(), error)
}

/// The path without `.` and `..`.
fn normalized(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                normal.pop();
            }
            std::path::Component::CurDir => {}
            part => normal.push(part),
        }
    }
    normal
}

/// Targets of inline links and of reference definitions, outside of code.
fn targets(text: &str) -> Vec<String> {
    let patterns = [r"\]\(<?([^()<>\s]+)>?\)", r"(?m)^ {0,3}\[[^\]\n]+\]:\s*<?([^<>\s]+)>?\s*$"];
    let prose = without_code(text);
    let found = patterns.iter().filter_map(|pattern| Regex::new(pattern).ok()).flat_map(|pattern| {
        let targets =
            pattern.captures_iter(&prose).filter_map(|found| found.get(1).map(|target| target.as_str().to_owned()));
        targets.collect::<Vec<_>>()
    });
    found.collect()
}

/// The text with code blocks and code spans removed.
fn without_code(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    let mut fence: Option<String> = None;
    for line in text.lines() {
        let marks: String = line.trim_start().chars().take_while(|mark| *mark == '`').collect();
        match &fence {
            None if marks.len() >= 3 => fence = Some(marks),
            None => {
                let outside = line.split('`').enumerate().filter(|(index, _)| index % 2 == 0);
                prose.extend(outside.map(|(_, part)| part));
            }
            Some(open) if marks.len() >= open.len() && line.trim() == marks => fence = None,
            Some(_) => {}
        }
        prose.push('\n');
    }
    prose
}

/// The anchors of headings, as renderers write them.
fn headings(text: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let Some((marks, heading)) = line.split_once(' ').filter(|_| !in_code) else { continue };
        if marks.is_empty() || marks.bytes().any(|mark| mark != b'#') {
            continue;
        }
        let anchor = anchor(heading);
        let numbered = (1..).map(|number| format!("{anchor}-{number}"));
        if let Some(free) = std::iter::once(anchor.clone()).chain(numbered).find(|anchor| !known.contains(anchor)) {
            known.insert(free);
        }
    }
    known
}

fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|character| character.is_alphanumeric() || matches!(character, ' ' | '-' | '_'));
    kept.map(|character| if character == ' ' { '-' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_those_of_links_outside_of_code() {
        let text = "[a](x.md#b) and [c][d], `[no](code.md)`\n\n```text\n[no](block.md)\n```\n\n[d]: ../y.md\n";
        assert_eq!(targets(text), ["x.md#b", "../y.md"]);
    }

    #[test]
    fn headings_become_anchors() {
        let known = headings("# One `two`, three\n```sh\n# none\n```\n## Same\n## Same\n");
        assert_eq!(known.into_iter().collect::<Vec<_>>(), ["one-two-three", "same", "same-1"]);
    }

    #[test]
    fn dead_links_are_found_by_file_and_heading() {
        let root = std::env::temp_dir().join(format!("identity-apis-links-{}", std::process::id()));
        fs::create_dir_all(root.join("docs")).unwrap();
        fs::write(root.join("README.md"), "[a](docs/a.md#here) [b](docs/b.md) [c](#top) [d](https://example.com/x)\n")
            .unwrap();
        fs::write(root.join("docs/a.md"), "# There\n[up](../README.md)\n").unwrap();
        let checked = check(&root).unwrap_or_else(|failure| panic!("{failure}"));
        fs::remove_dir_all(&root).unwrap();
        let dead: Vec<String> = checked.dead.iter().map(ToString::to_string).collect();
        assert_eq!(
            dead,
            [
                "README.md: docs/a.md#here: no such heading",
                "README.md: docs/b.md: no such file",
                "README.md: #top: no such heading"
            ]
        );
        assert_eq!(checked.links, 4);
    }
}
