//! Writes a comparison as text.

use std::fmt::Write;

use super::change::{Action, Change, Direction, Level};
use super::comparison::DocumentComparison;

/// Writes a comparison down, gravest changes first.
pub(crate) fn render(document: &DocumentComparison) -> String {
    let comparison = &document.comparison;
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(
        text,
        "{} -> {}\nverdict: {}\nwire: requests {}, responses {}",
        document.old,
        document.new,
        comparison.verdict(),
        comparison.wire(Direction::Request).name(),
        comparison.wire(Direction::Response).name()
    );
    for level in [Level::Major, Level::Minor, Level::Patch] {
        let of_level: Vec<&Change> = comparison.changes.iter().filter(|change| change.level == level).collect();
        if of_level.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{level} ({})", of_level.len());
        let (described, others): (Vec<&Change>, Vec<&Change>) =
            of_level.into_iter().partition(|change| change.action == Action::Described);
        for change in others {
            let _ = writeln!(text, "  {}", line(change));
        }
        if !described.is_empty() {
            let _ = writeln!(text, "  ~ documentation of {} items", described.len());
        }
    }
    text.push('\n');
    text
}

/// One change on one line.
fn line(change: &Change) -> String {
    let marker = match change.action {
        Action::Added => '+',
        Action::Removed => '-',
        Action::Deprecated => '!',
        Action::Changed | Action::Described => '~',
    };
    let mut line = format!("{marker} {}", change.rust);
    if !change.document_name.is_empty() {
        let _ = write!(line, "  ({})", change.document_name);
    }
    if change.action == Action::Deprecated {
        line.push_str("  deprecated");
    }
    if !change.detail.is_empty() {
        let _ = write!(line, "  {}", change.detail);
    }
    let direction = if change.kind == super::change::ItemKind::Operation { "" } else { change.direction.name() };
    if !direction.is_empty() {
        let _ = write!(line, "  [{direction}]");
    }
    if change.wire == super::change::Wire::Breaking {
        line.push_str("  breaks the wire");
    }
    line
}
