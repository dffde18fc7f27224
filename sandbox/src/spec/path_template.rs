//! Path templates such as `/v3/identity/{proveId}`.

/// Matches a path against a template, and returns the template's parameters with their values, percent-encoded as in the path.
///
/// A parameter is a whole segment, as in every path of the two services. No parameter is empty.
pub(super) fn match_template<'t, 'p>(template: &'t str, path: &'p str) -> Option<Vec<(&'t str, &'p str)>> {
    let mut values = Vec::new();
    let mut given = path.split('/');
    for segment in template.split('/') {
        let value = given.next()?;
        match parameter(segment) {
            Some(name) if !value.is_empty() => values.push((name, value)),
            None if segment == value => {}
            _ => return None,
        }
    }
    given.next().is_none().then_some(values)
}

/// Returns the name of the parameter that a segment of a template is.
fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    #[test]
    fn template_names_its_parameters_in_their_order() {
        for (template, path, expected) in [
            ("/x/{a}", "/x/1", Some(vec![("a", "1")])),
            ("/{a}/b/{c}", "/1/b/2%2F3", Some(vec![("a", "1"), ("c", "2%2F3")])),
            ("/x", "/x", Some(vec![])),
            ("/x/{a}", "/x/", None),
            ("/x/{a}", "/x/1/2", None),
            ("/x/{a}/b", "/x/1", None),
            ("/x/{a}/b", "/x/1/c", None),
        ] {
            assert_eq!(match_template(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn parameters_of_both_services_are_whole_segments() {
        for operation in [spec::prove(), spec::genauth()].into_iter().flat_map(|document| &document.operations) {
            for segment in operation.path.split('/') {
                assert_eq!(parameter(segment).is_some(), segment.contains(['{', '}']), "{}", operation.path);
            }
        }
    }
}
