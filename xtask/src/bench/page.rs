//! The page of results, `docs/reference/benchmarks.md`: each benchmark replaces its own section, prose stays.

use crate::project::{Failure, Project};

/// The page, relative to the project.
pub(crate) const PATH: &str = "docs/reference/benchmarks.md";

/// Replaces the section of a benchmark: what stands between the lines `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`.
/// A page without these lines gets them at its end.
///
/// # Errors
///
/// If the page cannot be read or written, or has one of the two lines only.
pub(crate) fn write_section(project: &Project, name: &str, markdown: &str) -> Result<(), Failure> {
    let page = project.read_if_present(PATH)?.unwrap_or_else(|| "# Benchmarks\n".to_owned());
    let changed = project.write_if_changed(PATH, with_section(&page, name, markdown)?.as_bytes())?;
    eprintln!("section {name} of {PATH}: {}", if changed { "written" } else { "unchanged" });
    Ok(())
}

fn with_section(page: &str, name: &str, markdown: &str) -> Result<String, Failure> {
    let (open, close) = (format!("<!-- bench:{name} -->"), format!("<!-- /bench:{name} -->"));
    let section = format!("{open}\n\n{}\n\n{close}", markdown.trim());
    let Some((before, rest)) = page.split_once(&open) else {
        if page.contains(&close) {
            return Err(lacks(&open, &close));
        }
        return Ok(format!("{}\n\n{section}\n", page.trim_end()));
    };
    let (_, after) = rest.split_once(&close).ok_or_else(|| lacks(&close, &open))?;
    Ok(format!("{before}{section}{after}"))
}

fn lacks(line: &str, other: &str) -> Failure {
    Failure::new(format!(
        "error: {PATH}: `{line}` is missing where it belongs to `{other}`\n  help: add it, or remove the other line"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Page\n\nOne.\n\n<!-- bench:a -->\n\nold\n\n<!-- /bench:a -->\n\nTwo.\n";

    #[test]
    fn section_is_replaced_and_prose_stays() {
        let page = with_section(PAGE, "a", "new\n").expect("written");
        assert_eq!(page, "# Page\n\nOne.\n\n<!-- bench:a -->\n\nnew\n\n<!-- /bench:a -->\n\nTwo.\n");
        assert_eq!(with_section(&page, "a", "new\n").expect("written"), page);
    }

    #[test]
    fn section_that_the_page_lacks_is_appended() {
        let page = with_section("# Page\n", "b", "new").expect("written");
        assert_eq!(page, "# Page\n\n<!-- bench:b -->\n\nnew\n\n<!-- /bench:b -->\n");
    }

    #[test]
    fn section_with_one_marker_is_refused() {
        for page in ["<!-- bench:a -->\nold\n", "old\n<!-- /bench:a -->\n"] {
            let failure = with_section(page, "a", "new").expect_err("refused").to_string();
            assert!(failure.contains("bench:a -->") && failure.contains("help:"), "{failure}");
        }
    }
}
