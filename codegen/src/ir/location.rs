//! Where one is in a document, as a JSON pointer, for errors.

use crate::Error;

/// A place in a document, built up as the document is descended.
#[derive(Debug, Clone, Default)]
pub(crate) struct Location<'a> {
    document: &'a str,
    pointer: String,
}

impl<'a> Location<'a> {
    pub(crate) fn root(document: &'a str) -> Self {
        Self { document, pointer: String::new() }
    }

    /// The member of that name, or the element of that index.
    pub(crate) fn child(&self, name: impl std::fmt::Display + Copy) -> Self {
        let mut child = self.clone();
        child.push(&name.to_string());
        child
    }

    /// The JSON pointer.
    pub(crate) fn pointer(&self) -> String {
        self.pointer.clone()
    }

    pub(crate) fn error(&self, problem: impl Into<String>, hint: impl Into<String>) -> Error {
        Error::new(self.document, self.pointer.clone(), problem, hint)
    }

    /// An error of deserializing, at the place below this one that the deserializer was at.
    pub(crate) fn deserialize_error<E: std::error::Error>(
        &self,
        error: &serde_path_to_error::Error<E>,
        hint: &str,
    ) -> Error {
        let mut place = self.clone();
        for segment in error.path() {
            match segment {
                serde_path_to_error::Segment::Seq { index } => place.push(&index.to_string()),
                serde_path_to_error::Segment::Map { key } => place.push(key),
                // A variant is no step in JSON, and what follows an unknown step is unknown.
                serde_path_to_error::Segment::Enum { .. } => {}
                serde_path_to_error::Segment::Unknown => break,
            }
        }
        let message = error.inner().to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        let (problem, hint) = message.split_once(HINT).unwrap_or((message, hint));
        place.error(problem, hint)
    }

    fn push(&mut self, name: &str) {
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
}

/// Separates problem and hint in a message that goes through serde. No message of serde's own has it.
const HINT: char = '\u{1f}';

/// A message for serde's `custom` that brings its own hint.
pub(super) fn with_hint(problem: impl std::fmt::Display, hint: &str) -> String {
    format!("{problem}{HINT}{hint}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn location_is_a_json_pointer() {
        let root = Location::root("doc.json");
        assert_eq!(root.pointer(), "");
        assert_eq!(root.child("paths").child("/a~b").child(0).pointer(), "/paths/~1a~0b/0");
    }

    #[test]
    fn location_of_a_deserialize_error_is_below_this_one() {
        let mut text = serde_json::Deserializer::from_str(r#"{"a/b": [1, "x"]}"#);
        let read: Result<std::collections::BTreeMap<String, Vec<u8>>, _> = serde_path_to_error::deserialize(&mut text);
        let error = Location::root("doc.json").child("here").deserialize_error(&read.unwrap_err(), "fix it");
        assert_eq!((error.pointer(), error.hint()), ("/here/a~1b/1", "fix it"));
        assert_eq!(error.problem(), "invalid type: string \"x\", expected u8");
    }
}
