//! A resolved document, read once.

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::location::Location;
use super::strict;
use crate::Error;

const HINT: &str = "fix it in the overlay";

/// A resolved document, for several questions about it: reading it is a good part of what each of them costs.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) openapi: OpenAPI,
    name: String,
}

impl Document {
    /// Reads the text of a document; `name` is what errors call it, usually its file name.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or not a document of OpenAPI 3.0: with the JSON pointer and what to do.
    pub fn parse(text: &str, name: &str) -> Result<Self, Error> {
        let root = Location::root(name);
        parse_located::<strict::Document>(text, &root)
            .map_err(|error| declared_version(text).err().map_or(error, |version| version_error(version, &root)))?;
        let openapi: OpenAPI = parse_located(text, &root)?;
        if !is_supported(&openapi.openapi) {
            return Err(version_error(Some(openapi.openapi), &root));
        }
        Ok(Self { openapi, name: name.to_owned() })
    }

    /// What errors call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The groups (tags), in the order the document lists them.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        self.openapi.tags.iter().map(|tag| tag.name.clone()).collect()
    }
}

/// Reads the text; a second time with a note of the way if that fails, since taking notes costs as much as reading.
fn parse_located<T: DeserializeOwned>(text: &str, root: &Location<'_>) -> Result<T, Error> {
    let error = match serde_json::from_str(text) {
        Ok(read) => return Ok(read),
        Err(error) => error,
    };
    if !error.is_data() {
        return Err(root.error(
            format!("the document is not JSON (line {}, column {})", error.line(), error.column()),
            "vendor it with `cargo xtask vendor`, which reads JSON and YAML and writes resolved JSON",
        ));
    }
    let located: Result<T, _> = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text));
    Err(match located {
        Ok(_) => root.error(error.to_string(), HINT),
        Err(error) => root.deserialize_error(&error, HINT),
    })
}

fn is_supported(version: &str) -> bool {
    version.starts_with("3.0.")
}

/// An error if the document declares another version than 3.0: that says more than the first of its members that does
/// not fit.
fn declared_version(text: &str) -> Result<(), Option<String>> {
    #[derive(Deserialize)]
    struct Head {
        openapi: Option<String>,
    }
    match serde_json::from_str(text) {
        Ok(Head { openapi: Some(version) }) if is_supported(&version) => Ok(()),
        Ok(Head { openapi }) => Err(openapi),
        Err(_) => Ok(()),
    }
}

fn version_error(version: Option<String>, root: &Location<'_>) -> Error {
    match version {
        Some(version) => root.error(
            format!("the document is OpenAPI {version}"),
            "vendor it with `cargo xtask vendor`, which lowers 3.1 to 3.0",
        ),
        None => root.error(
            "there is no member `openapi`",
            "give an OpenAPI 3.0 document; Swagger 2.0 has to be converted first",
        ),
    }
}
