//! What a tolerant read may skip, and how it reports skipped parts.

use std::fmt;

/// What a read may skip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "Prove reads whole lists"))]
pub(crate) enum Tolerance {
    /// Optional properties, and elements of lists.
    Elements,
    /// Optional properties, lists included, and scalar elements of lists: a list of objects is read as a whole.
    WholeLists,
    /// Optional scalars that are no claim of a proof, and scalar elements of lists.
    Scalars,
    /// Nothing.
    Nothing,
}

/// A part of a response that was skipped because it cannot be read.
///
/// It contains the place of the part and what was expected there, never the received value.
#[derive(Clone, PartialEq, Eq)]
pub struct Skipped {
    pub(super) path: String,
    pub(super) problem: String,
}

impl Skipped {
    #[cfg(feature = "client")]
    pub(crate) fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { path: path.into(), problem: problem.into() }
    }

    /// Returns its place, such as `data.list[3].loginsCount`. Undocumented names appear as `{key}`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns why it cannot be read.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: {}", self.path, self.problem)
    }
}

impl fmt::Debug for Skipped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Skipped").field("path", &self.path).field("problem", &self.problem).finish()
    }
}

/// The findings of a read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    /// The first skipped parts.
    pub(crate) skipped: Vec<Skipped>,
    /// The number of all skipped parts.
    pub(crate) count: usize,
    /// The outermost lists, each with the number of skipped elements.
    pub(crate) lists: Vec<(String, usize)>,
    /// The innermost position of the failure that ended the read.
    pub(crate) failure: Option<Skipped>,
}

/// One step into a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment {
    /// A property of the document.
    Property(&'static str),
    /// An undocumented key.
    Key,
    /// An element of a list.
    Index(usize),
}

/// The message for a missing required property.
pub(crate) const MISSING: &str = "the required property is missing";

/// Writes the path of a value, such as `data.list[3].loginsCount`.
pub(crate) fn render(path: impl IntoIterator<Item = Segment>) -> String {
    let mut text = String::new();
    for segment in path {
        let name = match segment {
            Segment::Index(index) => {
                text.push_str(&format!("[{index}]"));
                continue;
            }
            Segment::Property(name) => name,
            Segment::Key => "{key}",
        };
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(name);
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// Returns the text of a decoding error without the value that it quotes: only what follows the last `expected` is ours.
pub(crate) fn describe(error: &str) -> String {
    if error.starts_with("missing field") {
        return MISSING.to_owned();
    }
    match error.rsplit_once(", expected ").map(|(_, expected)| expected.split(" at line ").next().unwrap_or(expected)) {
        Some(expected) => format!("it has another type, expected {expected}"),
        None => "it has another type".to_owned(),
    }
}
