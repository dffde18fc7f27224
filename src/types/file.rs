//! Files of forms.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::bytes::Bytes;
use crate::codec::base64;

/// A file of a form (`multipart/form-data`).
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct File {
    /// The file name that the service receives.
    pub name: String,
    /// The media type; `application/octet-stream` if `None`.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Bytes,
}

impl File {
    /// Creates a file without a media type of its own.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: None, bytes: bytes.into() }
    }

    /// Sets the media type.
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}

/// Creates a file named `file`.
impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new("file", bytes)
    }
}

/// Shows the length only: name and content may be personal.
impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("File").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

/// The members of the JSON object that a file is until the form is written. The first one marks it as a file.
pub(crate) const FILE_NAME: &str = "$file";
pub(crate) const FILE_TYPE: &str = "type";
pub(crate) const FILE_BYTES: &str = "bytes";

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(FILE_NAME, &self.name)?;
        if let Some(kind) = &self.content_type {
            map.serialize_entry(FILE_TYPE, kind)?;
        }
        map.serialize_entry(FILE_BYTES, &self.bytes)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let text = |name| value.get(name).and_then(serde_json::Value::as_str);
        match (text(FILE_NAME), text(FILE_BYTES).and_then(base64::decode)) {
            (Some(name), Some(bytes)) => Ok(Self {
                name: name.to_owned(),
                content_type: text(FILE_TYPE).map(str::to_owned),
                bytes: Bytes(bytes),
            }),
            _ => Err(D::Error::custom("not a file")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain_text::PlainText;
    use super::*;

    #[test]
    fn file_round_trips_through_json() {
        let file = File::new("a.png", vec![0, 159, 146, 150]).with_content_type("image/png");
        let text = serde_json::to_string(&file).unwrap();
        assert_eq!(text, r#"{"$file":"a.png","type":"image/png","bytes":"AJ+Slg=="}"#);
        assert_eq!(serde_json::from_str::<File>(&text).unwrap(), file);
        assert!(serde_json::from_str::<File>("\"x\"").is_err());
    }

    #[test]
    fn debug_output_redacts_names_and_content() {
        let file = File::new("passport.png", "secret");
        assert_eq!(format!("{file:?}"), "File { bytes: Bytes(6), .. }");
        assert_eq!(format!("{:?}", PlainText::from("secret")), "PlainText(6)");
    }
}
