//! The draft of an entry in the changelog: under the version that is not released yet.

use crate::project::{Failure, Project};

/// The changelog.
pub(super) const FILE: &str = "CHANGELOG.md";

/// Puts an entry at the end of the section of the unreleased version; makes the section if there is none.
pub(super) fn insert(project: &Project, entry: &str) -> Result<(), Failure> {
    let text = project.read_if_present(FILE)?.unwrap_or_else(|| "# Changelog\n".to_owned());
    project.write_if_changed(FILE, inserted(&text, entry).as_bytes())?;
    Ok(())
}

fn inserted(text: &str, entry: &str) -> String {
    let entry = entry.trim_end();
    let heading = text
        .match_indices("\n## ")
        .map(|(at, _)| at + 1)
        .find(|at| text[*at..].lines().next().is_some_and(|line| line.to_lowercase().contains("unreleased")));
    match heading {
        Some(at) => {
            let end = text[at + 1..].find("\n## ").map_or(text.len(), |next| at + 1 + next);
            let (section, rest) = text.split_at(end);
            format!(
                "{}\n\n{entry}\n{}",
                section.trim_end(),
                if rest.is_empty() { String::new() } else { format!("\n{}", rest.trim_start()) }
            )
        }
        None => {
            let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
            let rest = rest.trim_start();
            let gap = if rest.is_empty() { "" } else { "\n" };
            format!("{title}\n\n## Unreleased\n\n{entry}\n{gap}{rest}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_goes_to_the_end_of_the_unreleased_section() {
        assert_eq!(
            inserted("# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n\n## 0.1.0\n\n- Old.\n", "### X\n\n- Two.\n\n"),
            "# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n\n### X\n\n- Two.\n\n## 0.1.0\n\n- Old.\n"
        );
        assert_eq!(inserted("# C\n\n## 0.1.0 (unreleased)\n", "- New."), "# C\n\n## 0.1.0 (unreleased)\n\n- New.\n");
    }

    #[test]
    fn the_section_is_made_where_there_is_none() {
        assert_eq!(
            inserted("# C\n\n## 0.1.0\n\n- Old.\n", "- New."),
            "# C\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- Old.\n"
        );
        assert_eq!(inserted("# C\n", "- New."), "# C\n\n## Unreleased\n\n- New.\n");
    }
}
