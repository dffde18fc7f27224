//! A generator of clients, and what is asked of it.

use std::path::Path;

use super::places::Places;
use super::tool::Tool;
use crate::project::Failure;

/// A generator that is driven as a program.
pub(super) struct Generator {
    pub(super) name: &'static str,
    /// Selects operations when it generates, not by features of what it wrote.
    pub(super) selects_while_generating: bool,
    pub(super) install: fn(&Path) -> Result<Tool, Failure>,
    pub(super) generate: fn(&Tool, &Places<'_>, &Order<'_>) -> Result<(), Failure>,
}

/// A client for a document, or for one group of it.
pub(super) struct Order<'a> {
    pub(super) name: &'a str,
    /// Where to write the package.
    pub(super) directory: &'a Path,
    pub(super) api: &'a str,
    pub(super) group: Option<&'a str>,
}
