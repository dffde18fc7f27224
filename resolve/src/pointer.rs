//! JSON pointers (RFC 6901) and references to component schemas.

/// Appends a segment to a pointer and escapes it.
pub fn join(pointer: &str, segment: &str) -> String {
    format!("{pointer}/{}", escape(segment))
}

/// Escapes a member name for use as a segment of a pointer.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Returns the member name that a segment of a pointer stands for.
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// Returns the name of the component schema that a local reference points to; `None` if it points to something else.
pub fn schema_name(reference: &str) -> Option<String> {
    let segment = reference.strip_prefix("#/components/schemas/")?;
    (!segment.is_empty() && !segment.contains('/')).then(|| unescape(segment))
}

/// Returns the reference to a component schema.
pub fn schema_reference(name: &str) -> String {
    format!("#/components/schemas/{}", escape(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_escaped_and_back() {
        assert_eq!(join("/paths", "/a~b/{id}"), "/paths/~1a~0b~1{id}");
        assert_eq!(unescape(&escape("~1/~0")), "~1/~0");
    }

    #[test]
    fn references_name_schemas() {
        assert_eq!(schema_name("#/components/schemas/User").as_deref(), Some("User"));
        assert_eq!(schema_name("#/components/schemas/User/properties/id"), None);
        assert_eq!(schema_name("#/components/parameters/Id"), None);
    }
}
