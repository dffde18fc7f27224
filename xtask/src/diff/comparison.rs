//! What two documents differ in, and how much it matters as a whole.

use identity_apis_resolve::Api;

use super::change::{Change, Direction, Level, Wire};

/// What two documents differ in.
pub(crate) struct Comparison {
    pub(crate) changes: Vec<Change>,
}

impl Comparison {
    /// Returns the most severe level of its changes.
    pub(crate) fn verdict(&self) -> Level {
        self.changes.iter().map(|change| change.level).max().unwrap_or(Level::None)
    }

    /// Returns the most severe effect on what travels in one direction.
    pub(crate) fn wire(&self, direction: Direction) -> Wire {
        let touches = |change: &&Change| match direction {
            Direction::Request => change.direction.in_requests(),
            Direction::Response => change.direction.in_responses(),
            Direction::Both | Direction::Neither => true,
        };
        self.changes.iter().filter(touches).map(|change| change.wire).max().unwrap_or(Wire::Same)
    }
}

/// A comparison with the names of what was compared.
pub(crate) struct DocumentComparison {
    pub(crate) api: Option<Api>,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) comparison: Comparison,
}
