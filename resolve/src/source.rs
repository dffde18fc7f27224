//! Parses the text of an API document. The first character decides between JSON and YAML.

use serde_json::Value;

use crate::report::{Diagnostic, Location};
use crate::{json, yaml};

/// A parsed document.
pub(crate) struct SourceDocument {
    pub(crate) value: Value,
    pub(crate) format: SourceFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SourceFormat {
    Json,
    Yaml,
}

/// Parses a document; `file` is its name in messages.
pub(crate) fn parse(file: &str, text: &str) -> Result<SourceDocument, Box<Diagnostic>> {
    let text = text.trim_start_matches('\u{feff}');
    let diagnostic = |code, line, found: String, help: &str| {
        let location = Location::Line { file: file.to_owned(), line };
        Box::new(Diagnostic { code, location, message: found, help: help.to_owned() })
    };
    let source = match text.trim_start().chars().next() {
        None => {
            return Err(diagnostic(
                "source.empty",
                1,
                "the file is empty".to_owned(),
                "give the whole OpenAPI document",
            ));
        }
        Some('<') => {
            let found = "this is an HTML or XML page, not an OpenAPI document".to_owned();
            let help = "download the raw document; what was saved is probably a viewer or a sign-in page";
            return Err(diagnostic("source.page", 1, found, help));
        }
        Some('{' | '[') => {
            let value = json::parse(text).map_err(|error| {
                let help = if error.is_eof() {
                    "the document ends too early; download it again"
                } else {
                    "correct the JSON text or download the document again"
                };
                diagnostic("source.json", error.line(), format!("not valid JSON: {error}"), help)
            })?;
            SourceDocument { value, format: SourceFormat::Json }
        }
        Some(_) => {
            let node = yaml::parse(text).map_err(|error| {
                let found = format!("not YAML that has a JSON counterpart: {}", error.message);
                diagnostic("source.yaml", error.line, found, "correct the YAML text, or give the document as JSON")
            })?;
            SourceDocument { value: node.into_value(), format: SourceFormat::Yaml }
        }
    };
    if !source.value.is_object() {
        let found = "the document is not an object".to_owned();
        return Err(diagnostic("source.shape", 1, found, "give an OpenAPI document; it starts with `openapi`"));
    }
    Ok(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(text: &str) -> (&'static str, String) {
        let diagnostic = parse("x.json", text).err().expect("the text is rejected");
        (diagnostic.code, diagnostic.location.to_string())
    }

    #[test]
    fn json_and_yaml_are_distinguished() {
        assert_eq!(parse("x", "\u{feff} {\"openapi\": \"3.0.3\"}").map(|s| s.format).ok(), Some(SourceFormat::Json));
        assert_eq!(parse("x", "# API\nopenapi: 3.0.3\n").map(|s| s.format).ok(), Some(SourceFormat::Yaml));
    }

    #[test]
    fn what_is_no_document_is_rejected_with_its_place() {
        assert_eq!(rejected(" \n"), ("source.empty", "x.json:1".to_owned()));
        assert_eq!(rejected("<!doctype html><p>sign in"), ("source.page", "x.json:1".to_owned()));
        assert_eq!(rejected("{\"a\":\n[1,"), ("source.json", "x.json:2".to_owned()));
        assert_eq!(rejected("a: [1\nb: 2"), ("source.yaml", "x.json:2".to_owned()));
        assert_eq!(rejected("[1]"), ("source.shape", "x.json:1".to_owned()));
        assert_eq!(rejected("Not found"), ("source.shape", "x.json:1".to_owned()));
    }

    #[test]
    fn no_prefix_of_a_document_makes_reading_panic() {
        for text in [
            "{\"openapi\": \"3.0.3\", \"a\": [1, {\"b\": null}]}",
            "openapi: \"3.0.3\"\na: &x\n  - {b: 1}\n  - !!str 2\nc: *x\nd: |\n  t\n",
        ] {
            for end in 0..text.len() {
                let _ = parse("x.json", &text[..end]);
            }
        }
    }
}
