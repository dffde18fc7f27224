//! The conditions in pregenerated source: which lines a selection of features has.
//!
//! They are comments on lines of their own, and nest: `// @if a b` begins what one of the features is enough for,
//! `// @unless a b` what is there without all of them, `// @end` ends either, and `// @cfg Name` is a type that hand-written code
//! depends on.

/// What a selection has of a file.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Selection {
    /// Its source text.
    pub(crate) text: String,
    /// Names of types that hand-written code depends on.
    pub(crate) ruled_types: Vec<String>,
}

/// Selects the lines whose conditions hold.
///
/// # Errors
///
/// With the number of a line whose condition cannot be read, and for one that does not end.
pub(crate) fn select(text: &str, is_enabled: impl Fn(&str) -> bool) -> Result<Selection, String> {
    let mut selection = Selection { text: String::with_capacity(text.len()), ruled_types: Vec::new() };
    // Whether what stands within each open condition is wanted.
    let mut open = vec![true];
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let is_wanted = open.last().is_some_and(|wanted| *wanted);
        let Some(directive) = line.trim_ascii().strip_prefix("// @") else {
            if is_wanted {
                selection.text.push_str(line);
            }
            continue;
        };
        let (word, names) = directive.split_once(' ').unwrap_or((directive, ""));
        let mut names = names.split(' ').filter(|name| !name.is_empty());
        match word {
            "if" => open.push(is_wanted && names.any(&is_enabled)),
            "unless" => open.push(is_wanted && !names.any(&is_enabled)),
            "end" if open.len() > 1 => drop(open.pop()),
            "cfg" if is_wanted => selection.ruled_types.extend(names.map(str::to_owned)),
            "cfg" => {}
            _ => return Err(format!("line {}: `// @{directive}` is no condition here", index + 1)),
        }
    }
    if open.len() > 1 { Err("a condition has no `// @end`".to_owned()) } else { Ok(selection) }
}

#[cfg(test)]
mod tests {
    use super::{Selection, select};

    const SOURCE: &str = "\
// @cfg Always
struct Always;
// @if a b
// @cfg One
struct One;
// @if c
impl C for One {}
// @end
// @end
// @unless a b
#[cfg(any(feature = \"a\", feature = \"b\"))]
struct One;
// @end
fn last() {}
";

    fn selected(features: &[&str]) -> (String, Vec<String>) {
        let Selection { text, ruled_types } = select(SOURCE, |feature| features.contains(&feature)).unwrap();
        (text, ruled_types)
    }

    #[test]
    fn select_keeps_what_one_feature_is_enough_for() {
        let (text, ruled_types) = selected(&["b"]);
        assert_eq!(text, "struct Always;\nstruct One;\nfn last() {}\n");
        assert_eq!(ruled_types, ["Always", "One"]);
    }

    #[test]
    fn select_asks_all_conditions_around_a_line() {
        assert_eq!(selected(&["a", "c"]).0, "struct Always;\nstruct One;\nimpl C for One {}\nfn last() {}\n");
        let without = "struct Always;\n#[cfg(any(feature = \"a\", feature = \"b\"))]\nstruct One;\nfn last() {}\n";
        assert_eq!(selected(&["c"]), (without.to_owned(), vec!["Always".to_owned()]));
    }

    #[test]
    fn select_rejects_conditions_that_do_not_match() {
        assert_eq!(select("// @if a\n", |_| true), Err("a condition has no `// @end`".to_owned()));
        assert_eq!(select("\n// @end\n", |_| true), Err("line 2: `// @end` is no condition here".to_owned()));
        assert_eq!(select("// @when a\n", |_| true), Err("line 1: `// @when a` is no condition here".to_owned()));
    }
}
