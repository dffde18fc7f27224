//! Path templates such as `/labels/{labelId}.{format}`, and matching of paths against them.

/// Matches a path against a template, and returns the values of the template's parameters, percent-encoded as they are in the
/// path.
///
/// A segment may contain several parameters with literal text around them. It is matched from its end: the last parameter takes
/// as little as possible, so that `{name}.{format}` matches `report.2024.pdf` as `report.2024` and `pdf`. No parameter is
/// empty. If several templates match a path, the one with more literal text applies.
///
/// ```
/// use identity_apis::operation::match_template;
///
/// let values = match_template("/labels/{label}.{format}", "/labels/a.b.pdf");
/// assert_eq!(values, Some(vec![("label", "a.b"), ("format", "pdf")]));
/// assert_eq!(match_template("/parcels/{id}:hold", "/parcels/:hold"), None);
/// ```
#[must_use]
pub fn match_template<'t, 'p>(template: &'t str, path: &'p str) -> Option<Vec<(&'t str, &'p str)>> {
    let mut values = Vec::new();
    let mut given = path.split('/');
    for expected in template.split('/') {
        match_segment(expected, given.next()?, &mut values)?;
    }
    given.next().is_none().then_some(values)
}

/// A part of a segment of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    Literal(&'t str),
    Parameter(&'t str),
}

/// Splits a segment into its parts. An unmatched brace is literal text.
pub(crate) fn parts(segment: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some((literal, name, after)) = next_parameter(rest) {
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        parts.push(Part::Parameter(name));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}

/// The text before the next parameter, its name, and the text after it.
fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

/// Matches a segment from its end, with every literal between two parameters at its last possible position. That leaves the
/// most text for what precedes it, so that no other position has to be tried.
fn match_segment<'t, 'p>(segment: &'t str, given: &'p str, values: &mut Vec<(&'t str, &'p str)>) -> Option<()> {
    let parts = parts(segment);
    let (mut rest, parts) = match parts.as_slice() {
        [Part::Literal(first), behind @ ..] => (given.strip_prefix(first)?, behind),
        all => (given, all),
    };
    let first = values.len();
    // A parameter whose end is known, and whose beginning is not.
    let mut open: Option<&'t str> = None;
    for part in parts.iter().rev() {
        let Some(name) = open else {
            match *part {
                Part::Literal(literal) => rest = rest.strip_suffix(literal)?,
                Part::Parameter(name) => open = Some(name),
            }
            continue;
        };
        // At least one character is left for the open parameter.
        let last = rest.char_indices().next_back()?.0;
        let (end, start) = match *part {
            Part::Literal(literal) => {
                let end = rest.get(..last)?.rfind(literal)?;
                (end, end.checked_add(literal.len())?)
            }
            Part::Parameter(_) => (last, last),
        };
        values.push((name, rest.get(start..)?));
        rest = rest.get(..end)?;
        open = match *part {
            Part::Literal(_) => None,
            Part::Parameter(before) => Some(before),
        };
    }
    match open {
        Some(name) if !rest.is_empty() => values.push((name, rest)),
        None if rest.is_empty() => {}
        _ => return None,
    }
    values.get_mut(first..)?.reverse();
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn template_is_read_from_the_end_of_each_segment() {
        for (template, path, expected) in [
            ("/parcels/{id}:hold", "/parcels/p-7:hold", Some(vec!["p-7"])),
            ("/parcels/{id}:hold", "/parcels/p:hold:hold", Some(vec!["p:hold"])),
            ("/parcels/{id}:hold", "/parcels/p-7", None),
            ("/parcels/{id}:hold", "/parcels/:hold", None),
            ("/x/{a}.{b}", "/x/x.y.z", Some(vec!["x.y", "z"])),
            ("/x/{a}.{b}", "/x/y.", None),
            ("/x/{a}.{b}", "/x/x.y.", Some(vec!["x", "y."])),
            ("/x/{a}.{b}", "/x/.y", None),
            ("/x/v{a}", "/x/v1", Some(vec!["1"])),
            ("/x/v{a}", "/x/1", None),
            ("/x/v{a}", "/x/v1v2", Some(vec!["1v2"])),
            ("/x/aba{a}aba", "/x/aba1aba", Some(vec!["1"])),
            ("/x/aba{a}aba", "/x/aba", None),
            ("/x/v{a}-{b}~{c}end", "/x/v1-2-3~4end", Some(vec!["1-2", "3", "4"])),
            ("/x/{a}{b}", "/x/abc", Some(vec!["ab", "c"])),
            ("/x/{a}{b}", "/x/aü", Some(vec!["a", "ü"])),
            ("/x/{a}{b}", "/x/a", None),
            ("/x/{a}", "/x/", None),
            ("/x/{a}", "/x/1/2", None),
            ("/x/lit", "/x/lit", Some(vec![])),
            ("/x/{open", "/x/{open", Some(vec![])),
        ] {
            let found = match_template(template, path);
            let found = found.map(|values| values.into_iter().map(|(_, value)| value).collect::<Vec<_>>());
            assert_eq!(found, expected, "{template} {path}");
        }
    }

    #[test]
    fn template_names_its_parameters_in_their_order() {
        assert_eq!(match_template("/{a}/b/{c}.{d}", "/1/b/2.3"), Some(vec![("a", "1"), ("c", "2"), ("d", "3")]));
    }

    #[test]
    fn parts_are_literals_and_names() {
        use Part::{Literal, Parameter};
        assert_eq!(parts("v{a}.{b}:x"), [Literal("v"), Parameter("a"), Literal("."), Parameter("b"), Literal(":x")]);
        assert_eq!(parts("{a"), [Literal("{a")]);
        assert_eq!(parts(""), []);
    }
}
