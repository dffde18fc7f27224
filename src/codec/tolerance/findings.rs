//! What a tolerant read skips, and what it reports of it.

use std::fmt;

/// What a read may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "Prove reads whole lists"))]
pub(crate) enum Tolerance {
    /// Optional properties, and elements of lists.
    Elements,
    /// Optional properties, lists included, and scalar elements of lists: a list of objects is read as a whole.
    WholeLists,
    /// Optional scalars that claim nothing, and scalar elements of lists.
    Scalars,
    /// Nothing.
    Nothing,
}

/// A part of a response that was left out because it cannot be read.
///
/// It says where the part stood and what was expected there, never what was there instead.
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

    /// Where it stood, as `data.list[3].loginsCount`. Names are those of the document; `{key}` stands for any other.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it cannot be read.
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

/// What a read has found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    /// The first parts that were left out.
    pub(crate) skipped: Vec<Skipped>,
    /// How many there are.
    pub(crate) count: usize,
    /// Lists that stand in no other list, each with the number of elements that it lacks.
    pub(crate) lists: Vec<(String, usize)>,
    /// The innermost place of the failure that ended the read.
    pub(crate) failure: Option<Skipped>,
}

/// One step into a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment {
    /// A property of the document.
    Property(&'static str),
    /// A key that the document does not name.
    Key,
    /// An element of a list.
    Index(usize),
}

/// What is said of a required property that is not there.
pub(crate) const MISSING: &str = "the required property is missing";

/// The path of a value, as `data.list[3].loginsCount`.
pub(super) fn render(path: &[(Segment, usize)]) -> String {
    let mut text = String::new();
    for (segment, _) in path {
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

/// The text of a decoding error without the value that it quotes: only what follows the last `expected` is ours.
pub(crate) fn describe(error: &str) -> String {
    if error.starts_with("missing field") {
        return MISSING.to_owned();
    }
    match error.rsplit_once(", expected ").map(|(_, expected)| expected.split(" at line ").next().unwrap_or(expected)) {
        Some(expected) => format!("it has another type, expected {expected}"),
        None => "it has another type".to_owned(),
    }
}
