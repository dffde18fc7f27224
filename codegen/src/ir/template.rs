//! Path templates: the names in their braces.

use super::location::Location;
use crate::Error;

/// Names in braces, each once: one value fills all places of its name.
pub(super) fn read_names<'p>(path: &'p str, at: &Location<'_>) -> Result<Vec<&'p str>, Error> {
    let problem = |found: &str| {
        at.error(
            format!("the path `{path}` {found}"),
            "rename it in the overlay: add the item under a path with `{name}` for each parameter, remove this one",
        )
    };
    let mut found: Vec<&str> = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            return Err(problem("has a brace that is not closed"));
        };
        if before.contains('}') {
            return Err(problem("closes a brace that it has not opened"));
        }
        if name.contains(['{', '/']) {
            return Err(problem("has braces with another brace or a slash in them"));
        }
        if !found.contains(&name) {
            found.push(name);
        }
        rest = behind;
    }
    if rest.contains('}') {
        return Err(problem("closes a brace that it has not opened"));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(path: &str) -> Result<Vec<&str>, String> {
        read_names(path, &Location::root("doc.json")).map_err(|error| error.to_string())
    }

    #[test]
    fn template_names_stand_anywhere_in_a_segment() {
        assert_eq!(names_of("/a/{b}:hold/v{c}.{d}/{b}"), Ok(vec!["b", "c", "d"]));
        assert_eq!(names_of("/a"), Ok(vec![]));
        assert_eq!(names_of("/a/{}"), Ok(vec![""]), "a parameter can have any name");
    }

    #[test]
    fn template_with_a_stray_brace_is_an_error() {
        for path in ["/a/{b", "/a/b}", "/a/{b{c}}", "/a/{b/c}", "/{a}}/{b}"] {
            let error = names_of(path).unwrap_err();
            assert!(error.contains(path) && error.contains("brace"), "{error}");
        }
    }
}
