//! What a check of links finds.

use std::fmt;

/// The result of a check.
#[derive(Debug, Default)]
pub(super) struct Checked {
    /// How many relative links were followed.
    pub(super) links: usize,
    pub(super) dead: Vec<DeadLink>,
}

/// A link that leads nowhere.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DeadLink {
    /// The file that has the link.
    pub(super) file: String,
    pub(super) target: String,
    /// The file is there, and only the heading or item in it is not.
    pub(super) is_fragment: bool,
}

impl fmt::Display for DeadLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, target, is_fragment } = self;
        write!(out, "{file}: {target}: {}", if *is_fragment { "no such heading" } else { "no such file" })
    }
}
