//! The list of retired words.

use regex::Regex;
use serde::Deserialize;

use crate::project::Failure;

/// The words that are not used, and what to write instead.
pub(super) const LIST: &str = "xtask/src/words/retired.json";

/// A word that is not used, as `retired.json` has it.
#[derive(Deserialize)]
struct Entry {
    /// Regular expression over words: identifiers are split before (`may_repeat`, `MayRepeat`: `may repeat`).
    pattern: String,
    instead: String,
    /// Beginnings of the paths where the word is right.
    #[serde(default)]
    allowed: Vec<String>,
    /// Regular expression over the whole line, for lines in which the word is right.
    unless: Option<String>,
}

/// A word that is not used.
pub(super) struct Word {
    pub(super) retired: String,
    pub(super) instead: String,
    pub(super) pattern: Regex,
    pub(super) unless: Option<Regex>,
    pub(super) allowed: Vec<String>,
}

/// Reads the list.
///
/// # Errors
///
/// The text is not such a list, or an expression is not valid.
pub(super) fn parse(text: &str) -> Result<Vec<Word>, Failure> {
    let entries: Vec<Entry> =
        serde_json::from_str(text).map_err(|error| Failure::new(format!("error: {LIST}: {error}")))?;
    entries.into_iter().map(word).collect()
}

fn word(entry: Entry) -> Result<Word, Failure> {
    let compile = |pattern: &str| {
        Regex::new(pattern).map_err(|error| Failure::new(format!("error: {LIST}: `{pattern}`: {error}")))
    };
    Ok(Word {
        pattern: compile(&format!(r"(?i)\b(?:{})\b", entry.pattern))?,
        unless: entry.unless.as_deref().map(compile).transpose()?,
        retired: entry.pattern,
        instead: entry.instead,
        allowed: entry.allowed,
    })
}
