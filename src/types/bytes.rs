//! Bodies and parts of bodies that are not JSON: bytes, text, files.

use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::codec::base64;

/// A body of bytes, such as an image.
///
/// Within JSON it is text in Base64, which is also how it travels through this crate before it is sent.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Bytes(pub Vec<u8>);

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<T: Into<Vec<u8>>> From<T> for Bytes {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

/// Their number only: they may be anything.
impl fmt::Debug for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Bytes({})", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&base64::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        base64::decode(&text).map(Self).ok_or_else(|| D::Error::custom("text that is not Base64"))
    }
}

/// A body of plain text.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct PlainText(pub String);

impl Deref for PlainText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for PlainText {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

/// Its length only: it may say anything.
impl fmt::Debug for PlainText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PlainText({})", self.0.len())
    }
}

impl Serialize for PlainText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PlainText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// A file in a form (`multipart/form-data`).
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct File {
    /// Its name, as the service will see it.
    pub name: String,
    /// Its media type; `application/octet-stream` if there is none.
    pub content_type: Option<String>,
    /// What is in it.
    pub bytes: Bytes,
}

impl File {
    /// A file of that name.
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

/// A file without a name of its own.
impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new("file", bytes)
    }
}

/// Neither its name nor what is in it.
impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("File").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

/// The member that tells a file from other objects on its way to the writer of the form.
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

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator};

    use super::{Bytes, File, PlainText};

    macro_rules! text_schema {
        ($($name:ident => $format:literal),*) => { $(
            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn inline_schema() -> bool {
                    true
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    schemars::json_schema!({"type": "string", "format": $format})
                }
            }
        )* };
    }

    text_schema!(Bytes => "byte", File => "binary", PlainText => "text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_bytes_survive_their_way_through_json() {
        let file = File::new("a.png", vec![0, 159, 146, 150]).with_content_type("image/png");
        let text = serde_json::to_string(&file).unwrap();
        assert_eq!(text, r#"{"$file":"a.png","type":"image/png","bytes":"AJ+Slg=="}"#);
        assert_eq!(serde_json::from_str::<File>(&text).unwrap(), file);
        let bytes = Bytes::from("\u{0}x");
        assert_eq!(serde_json::from_str::<Bytes>(&serde_json::to_string(&bytes).unwrap()).unwrap(), bytes);
        assert!(serde_json::from_str::<Bytes>("\"no base64!\"").is_err());
        assert!(serde_json::from_str::<File>("\"x\"").is_err());
    }

    #[test]
    fn nothing_of_them_is_shown() {
        let file = File::new("passport.png", "secret");
        assert_eq!(format!("{file:?}"), "File { bytes: Bytes(6), .. }");
        assert_eq!(format!("{:?}", PlainText::from("secret")), "PlainText(6)");
    }
}
