//! Tables.

use super::inline;

/// Whether a line is the one between the head of a table and its rows.
pub(super) fn is_delimiter(line: &str) -> bool {
    let text = line.trim();
    let is_cell = |cell: &str| {
        let dashes = cell.trim();
        let dashes = dashes.strip_prefix(':').unwrap_or(dashes);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|character| character == b'-')
    };
    text.contains('|') && text.contains('-') && cells(text).iter().all(|cell| is_cell(cell))
}

/// The rows of a table as they are written here. The second line is the delimiter.
pub(super) fn rows(lines: &[&str]) -> Vec<String> {
    let columns = lines.first().map_or(0, |head| cells(head).len());
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if index == 1 {
            rows.push(format!("|{}", " --- |".repeat(columns)));
            continue;
        }
        let mut texts: Vec<String> = cells(line).iter().map(|cell| inline::text(cell)).collect();
        texts.resize(columns, String::new());
        rows.push(format!("| {} |", texts.join(" | ")));
    }
    rows
}

/// The cells of a row; `\|` does not end one.
fn cells(line: &str) -> Vec<String> {
    let text = line.trim();
    let text = text.strip_prefix('|').unwrap_or(text);
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for character in text.chars() {
        if character == '|' && !is_escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(character);
        }
        is_escaped = character == '\\' && !is_escaped;
    }
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells
}
