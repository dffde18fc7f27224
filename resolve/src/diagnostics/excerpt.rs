//! Excerpts: what is at the location of a problem, in a few lines.

use serde_json::Value;

/// Maximum number of lines, and of characters in a line.
const LINES: usize = 6;
const WIDTH: usize = 100;

/// Returns the value at a pointer, or the nearest value around it.
pub(super) fn from_document(document: &Value, pointer: &str) -> Option<String> {
    let mut at = pointer;
    while document.pointer(at).is_none() {
        at = at.rsplit_once('/')?.0;
    }
    if at.is_empty() && !pointer.is_empty() {
        return None;
    }
    let text = format!("{:#}", document.pointer(at)?);
    let label = if at == pointer { String::new() } else { format!("(at {at})\n") };
    Some(frame(&format!("{label}{text}")))
}

/// Returns a line of a text; a long line is cut around the column.
pub(super) fn from_line(text: &str, line: usize, column: Option<usize>) -> Option<String> {
    let found = text.lines().nth(line.checked_sub(1)?)?;
    let start = column.map_or(0, |column| column.saturating_sub(WIDTH / 2));
    let part: String = found.chars().skip(start).take(WIDTH).collect();
    let lead = if start > 0 { "..." } else { "" };
    Some(frame(&format!("{line}: {lead}{part}")))
}

/// Returns the lines of the action that starts at `line`.
pub(super) fn from_action(text: &str, line: usize) -> Option<String> {
    let mut lines = text.lines().skip(line.checked_sub(1)?);
    let first = lines.next()?;
    let rest = lines.take_while(|line| !line.trim_start().starts_with("- ") && !line.trim().is_empty());
    let action: Vec<&str> = std::iter::once(first).chain(rest).collect();
    Some(frame(&action.join("\n")))
}

/// Returns the column in a message of the JSON parser.
pub(super) fn column(message: &str) -> Option<usize> {
    message.rsplit_once(" column ")?.1.parse().ok()
}

fn frame(text: &str) -> String {
    let mut framed = "\n   |".to_owned();
    let count = text.lines().count();
    for line in text.lines().take(LINES) {
        let cut: String = line.chars().take(WIDTH + 20).map(|c| if c.is_control() { ' ' } else { c }).collect();
        framed.push_str("\n   | ");
        framed.push_str(&cut);
    }
    if count > LINES {
        framed.push_str(&format!("\n   | ... {} more lines", count - LINES));
    }
    framed.push_str("\n   |");
    framed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_value_or_what_is_around_it_is_shown() {
        let document = json!({"a": {"b": [1]}});
        assert_eq!(from_document(&document, "/a/b/0").as_deref(), Some("\n   |\n   | 1\n   |"));
        assert_eq!(
            from_document(&document, "/a/b/7").as_deref(),
            Some("\n   |\n   | (at /a/b)\n   | [\n   |   1\n   | ]\n   |")
        );
        assert_eq!(from_document(&document, "/x"), None);
        let long = from_document(&json!((0..50).collect::<Vec<_>>()), "").unwrap_or_default();
        assert!(long.ends_with("| ... 46 more lines\n   |"), "{long}");
    }

    #[test]
    fn a_long_line_is_shown_around_its_column() {
        let text = format!("first\n{}", "x".repeat(500));
        let shown = from_line(&text, 2, Some(300)).unwrap_or_default();
        assert!(shown.contains("2: ...xxx") && shown.len() < 140, "{shown}");
        assert_eq!(from_line(&text, 9, None), None);
        assert_eq!(column("expected value at line 1 column 27"), Some(27));
    }

    #[test]
    fn an_action_ends_where_the_next_one_starts() {
        let text = "actions:\n  - target: $.a\n    update: {}\n  - target: $.b\n";
        assert_eq!(from_action(text, 2).as_deref(), Some("\n   |\n   |   - target: $.a\n   |     update: {}\n   |"));
    }
}
