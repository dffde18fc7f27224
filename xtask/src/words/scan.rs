//! Finds words in a file.

use super::list::Word;

/// A word found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its index in the list.
    pub(super) word: usize,
    /// Line number, from 1; 0 for the name of the file.
    pub(super) line: usize,
}

/// Returns the retired words of a file's name and text, one per word and line.
pub(super) fn find(file: &str, text: &str, words: &[Word]) -> Vec<Found> {
    let mut found = Vec::new();
    for (line, text) in std::iter::once(file).chain(text.lines()).enumerate() {
        let split = split_identifiers(text);
        for (word, retired) in words.iter().enumerate() {
            let is_allowed = retired.allowed.iter().any(|allowed| file.starts_with(allowed.as_str()))
                || retired.unless.as_ref().is_some_and(|unless| unless.is_match(text));
            if !is_allowed && retired.pattern.is_match(&split) {
                found.push(Found { word, line });
            }
        }
    }
    found
}

/// Writes identifiers as words: `may_repeat` and `MayRepeat` are `may repeat`.
fn split_identifiers(line: &str) -> String {
    let mut split = String::with_capacity(line.len() + 8);
    let mut last = ' ';
    for character in line.chars() {
        if character == '_' {
            split.push(' ');
        } else {
            if character.is_ascii_uppercase() && (last.is_ascii_lowercase() || last.is_ascii_digit()) {
                split.push(' ');
            }
            split.push(character);
        }
        last = character;
    }
    split
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::list;

    fn found(file: &str, text: &str) -> Vec<usize> {
        let words = list::parse(
            r#"[{"pattern": "folders?", "instead": "directory", "allowed": ["a/"]}, {"pattern": "may repeat", "instead": "is_retryable", "unless": "str::"}]"#,
        )
        .unwrap_or_else(|error| panic!("{error}"));
        find(file, text, &words).into_iter().map(|found| found.line).collect()
    }

    #[test]
    fn retired_words_are_found_in_prose_identifiers_and_names() {
        assert_eq!(found("b/x.rs", "fn may_repeat()\nstruct MayRepeat\n// Folder\n// a directory"), [1, 2, 3]);
        assert_eq!(found("b/folders/x.rs", ""), [0]);
    }

    #[test]
    fn retired_words_are_left_where_they_are_right() {
        assert!(found("a/folder.rs", "// a folder").is_empty());
        assert!(found("b/x.rs", "str::may_repeat, scaffolder").is_empty());
    }
}
