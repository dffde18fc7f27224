//! Lookup of operations by name, or by method and path.

use super::Operation;

/// Finds an operation by the name of the client's method (`unify`) or by its `operationId` (`V3UnifyRequest`).
///
/// The generated `operations` modules have a function of this name for their own table.
#[must_use]
pub fn by_name(all: &'static [&'static Operation], name: &str) -> Option<&'static Operation> {
    let named = all.iter().find(|operation| operation.name == name);
    named.or_else(|| all.iter().find(|operation| operation.id == name)).copied()
}

/// Finds the operation of an HTTP method and a path. The path is the service's, such as `/v3/unify`, without the prefix of a
/// gateway and without the query.
///
/// If several operations match, the one whose template has more literal text is returned. The values in the path are
/// those of [`Operation::match_path`].
#[must_use]
pub fn by_path(all: &'static [&'static Operation], method: &str, path: &str) -> Option<&'static Operation> {
    let fits = |operation: &&&'static Operation| {
        operation.method.as_str() == method && has_start(operation.path, path) && operation.match_path(path).is_some()
    };
    all.iter().filter(fits).max_by_key(|operation| literal_text(operation.path)).copied()
}

/// Returns whether a path begins with the literal text before the first parameter of a template.
fn has_start(template: &str, path: &str) -> bool {
    match template.split_once('{') {
        Some((start, _)) => path.starts_with(start),
        None => path == template,
    }
}

/// Returns the number of bytes of literal text in a template.
fn literal_text(template: &str) -> usize {
    let mut length = 0;
    let mut is_literal = true;
    for byte in template.bytes() {
        match byte {
            b'{' => is_literal = false,
            b'}' => is_literal = true,
            _ => length += usize::from(is_literal),
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Encoding, Envelope, Method, Parameters, RequestDescriptor, RetryClass};

    const fn operation(id: &'static str, name: &'static str, path: &'static str) -> Operation {
        Operation {
            id,
            name,
            group: "",
            method: Method::Get,
            path,
            parameters: Parameters::None,
            encoding: &Encoding::DEFAULT,
            envelope: Envelope::None,
            retry_class: RetryClass::Read,
            authenticated: true,
            deprecated: false,
            request: RequestDescriptor::NONE,
        }
    }

    static LABEL: Operation = operation("GetLabel", "get_label", "/labels/{label}");
    static DEFAULT: Operation = operation("get_label", "default_label", "/labels/default");
    static REPORT: Operation = operation("GetReport", "get_report", "/labels/{label}.pdf");
    static ALL: &[&Operation] = &[&LABEL, &DEFAULT, &REPORT];

    #[test]
    fn operation_is_found_by_either_name_and_its_own_name_comes_first() {
        let name = |name| by_name(ALL, name).map(|operation| operation.path);
        assert_eq!(name("get_label"), Some(LABEL.path));
        assert_eq!(name("GetReport"), Some(REPORT.path));
        assert_eq!(name("getReport"), None);
    }

    #[test]
    fn operation_of_a_path_is_the_one_with_most_literal_text() {
        let path = |method, path| by_path(ALL, method, path).map(|operation| operation.name);
        assert_eq!(path("GET", "/labels/default"), Some("default_label"));
        assert_eq!(path("GET", "/labels/x.pdf"), Some("get_report"));
        assert_eq!(path("GET", "/labels/x"), Some("get_label"));
        for (method, other) in [("POST", "/labels/x"), ("get", "/labels/x"), ("GET", "/labels/"), ("GET", "labels/x")] {
            assert_eq!(path(method, other), None, "{method} {other}");
        }
    }
}
