//! Patterns with `*` in them.

/// Returns whether a pattern matches the whole text; `*` matches any characters.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(first) else { return false };
    (0..=text.len()).filter(|&at| text.is_char_boundary(at)).any(|at| matches(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_mean_the_whole_text() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("list*", "listUsers", true),
            ("list*", "enlist", false),
            ("*Batch", "createUsersBatch", true),
            ("*Batch", "createUsersBatches", false),
            ("/list/*/id", "/list/*/id", true),
            ("a*b*c", "a-b-b-c", true),
            ("", "a", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
