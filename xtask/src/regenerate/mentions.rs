//! Where files of the project mention something: a feature that goes, a figure that is no longer right.

use std::fs;
use std::path::Path;

use crate::project::Project;

/// Files and lines below these paths in which a text stands as a word of its own. What cannot be read mentions nothing.
pub(super) fn places(project: &Project, paths: &[&str], extensions: &[&str], wanted: &str) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths {
        search(project.root(), Path::new(path), extensions, wanted, &mut found);
    }
    found
}

fn search(root: &Path, path: &Path, extensions: &[&str], wanted: &str, found: &mut Vec<String>) {
    let full = root.join(path);
    if full.is_dir() {
        let Ok(entries) = fs::read_dir(&full) else { return };
        let mut names: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name())).collect();
        names.sort();
        for name in names.into_iter().filter(|name| name != "target" && name != "node_modules") {
            search(root, &path.join(name), extensions, wanted, found);
        }
        return;
    }
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !extensions.contains(&extension) {
        return;
    }
    let Ok(text) = fs::read_to_string(full) else { return };
    let lines = text.lines().enumerate().filter(|(_, line)| has_word(line, wanted));
    found.extend(lines.map(|(number, _)| format!("{}:{}", path.display(), number + 1)));
}

/// Whether a line has a text with no letter, digit or hyphen beside it.
fn has_word(line: &str, wanted: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    line.match_indices(wanted).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + wanted.len()..]);
        !before.ends_with(is_part) && !after.starts_with(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn words_stand_alone() {
        assert!(has_word("#[cfg(feature = \"a-b\")]", "a-b"));
        assert!(has_word("a-bc, a-b", "a-b"));
        assert!(!has_word("a-bc x-a-b a-b-c", "a-b"));
        assert!(!has_word("1421 operations", "421 operations"));
    }
}
