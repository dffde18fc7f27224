//! Escapes text, and renders tables.

/// Escapes text for elements and quoted attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Characters that change the direction of text could disguise it.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => escaped.push('\u{fffd}'),
            other if other.is_control() => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Renders a section with a table. Cells are HTML; `empty` is shown if there are no rows, and `more` below the table.
pub(super) fn table(title: &str, head: &[&str], rows: Vec<Vec<String>>, empty: &str, more: &str) -> String {
    if rows.is_empty() {
        return format!("<section><h2>{title}</h2><p class=\"empty\">{empty}</p></section>\n");
    }
    let heads: String = head.iter().map(|name| format!("<th scope=\"col\">{name}</th>")).collect();
    let mut body = String::new();
    for row in rows {
        // On narrow screens, each cell is a line that begins with its name.
        let cells = row.into_iter().zip(head).map(|(cell, name)| format!("<td data-name=\"{name}\">{cell}</td>"));
        body.push_str(&format!("<tr>{}</tr>\n", cells.collect::<String>()));
    }
    let more = if more.is_empty() { String::new() } else { format!("<p class=\"empty\">{more}</p>") };
    format!(
        "<section><h2>{title}</h2><table><thead><tr>{heads}</tr></thead>\n<tbody>\n{body}</tbody></table>{more}</section>\n"
    )
}

/// Returns a sentence about the rows that are not shown.
pub(super) fn omitted(count: usize, shown: usize) -> String {
    match count.saturating_sub(shown) {
        0 => String::new(),
        omitted => format!("{omitted} earlier ones are not shown."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_text_cannot_break_out() {
        let hostile = "<script>alert(1)</script>\"' onmouseover='x' &amp; \u{202e}txt.exe\u{0}";
        let shown = escaped(hostile);
        for character in ['<', '>', '"', '\'', '\u{202e}', '\u{0}'] {
            assert!(!shown.contains(character), "{shown}");
        }
        assert!(shown.starts_with("&lt;script&gt;") && shown.contains("&amp;amp;"));
        assert_eq!(escaped("Zoë 张三"), "Zoë 张三");
    }

    #[test]
    fn table_names_its_cells() {
        let shown = table("T", &["A", "B"], vec![vec!["1".to_owned(), "2".to_owned()]], "none", "3 more");
        assert!(shown.contains("<td data-name=\"A\">1</td><td data-name=\"B\">2</td>") && shown.contains("3 more"));
        assert!(table("T", &["A"], Vec::new(), "none", "").contains("none"));
    }
}
