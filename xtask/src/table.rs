//! Tables in Markdown, with columns wide enough to be read as they are.

/// Writes a table: texts to the left, numbers to the right.
pub(crate) fn markdown(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain([head[column].chars().count(), 3]).max().unwrap_or(3)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let numeric: Vec<bool> = (0..head.len()).map(|column| is_numeric(rows, column)).collect();
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells
            .iter()
            .zip(&widths)
            .zip(&numeric)
            .map(
                |((cell, &width), &numeric)| if numeric { format!("{cell:>width$}") } else { format!("{cell:width$}") },
            )
            .collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut text = line(head.iter().map(|cell| (*cell).to_owned()).collect());
    let rule = |(&width, &numeric): (&usize, &bool)| {
        if numeric { format!("{}:", "-".repeat(width - 1)) } else { "-".repeat(width) }
    };
    text.push_str(&line(widths.iter().zip(&numeric).map(rule).collect()));
    for row in rows {
        text.push_str(&line(row.clone()));
    }
    text
}

/// A number as people read it: `158 681`.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

fn is_numeric(rows: &[Vec<String>], column: usize) -> bool {
    rows.iter()
        .filter_map(|row| row.get(column))
        .all(|cell| cell.starts_with(|first: char| first.is_ascii_digit()) || cell.is_empty() || cell == "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_to_the_right() {
        let rows = vec![vec!["prove".to_owned(), "34".to_owned()], vec!["genauth".to_owned(), "421".to_owned()]];
        let expected =
            "| api     | operations |\n| ------- | ---------: |\n| prove   |         34 |\n| genauth |        421 |\n";
        assert_eq!(markdown(&["api", "operations"], &rows), expected);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(thousands), ["0", "999", "1 000", "1 234 567"]);
    }
}
