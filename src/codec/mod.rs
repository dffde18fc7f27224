//! How generated types are read from and written to JSON, and shown.
//!
//! Exact when writing, tolerant when reading. Generated code states facts in tables (`MEMBERS`, `VALUES`) and hands
//! the work to the functions here, which keeps it small: there is one decoder, not one for each of a thousand types.
//!
//! This module is public for generated code in other crates; only [`Nullable`], [`Timestamp`], [`Date`] and [`Value`] are meant
//! for people, and these stand at the crate's root as well; so do [`Bytes`], [`File`] and [`PlainText`].

mod attributes;
pub(crate) mod base64;
mod deserialize_as;
pub(crate) mod from_json;
pub(crate) mod from_response;
#[cfg(feature = "schemars")]
mod json_schema;
pub(crate) mod known_names;
mod object;
mod open_enum;
mod open_int_enum;
mod presence;
mod redaction;
pub(crate) mod repair;
pub(crate) mod request_scope;
mod scalars;
pub(crate) mod tolerance;
mod union;

pub use crate::types::{Bytes, Date, File, Nullable, PlainText, Timestamp, TimestampFormat};
pub use attributes::{Mark, Marks, PropertyVisitor, ReadOnly, Redacted};
pub use deserialize_as::{
    LenientBoolean, LenientInteger, LenientList, LenientNumber, LenientText, Reading, Whole, WholeList, skip,
};
pub use from_json::FromJson;
pub use from_response::Answer;
pub use object::{Object, Others, Places, deserialize, others, serialize, serialize_tagged};
pub use open_enum::{OpenEnum, deserialize_enum};
pub use open_int_enum::{OpenNumber, deserialize_number};
pub use presence::{collection, nullable, optional, required, required_nullable};
pub use redaction::{REDACTED, Shown, UnknownNumber, UnknownWord, show};
pub use request_scope::writes_request;
pub use serde::de::MapAccess;
pub use serde::ser::SerializeMap;
pub use serde_json::Value;
pub use tolerance::Skipped;
pub use union::{Expected, Shape, Union, Variant, deserialize_union, variant};

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use crate::__json_schema as json_schema;
#[doc(hidden)]
pub use crate::{__object as object, __open_enum as open_enum, __open_number as open_number, __union as union};
#[cfg(feature = "schemars")]
pub use json_schema::{Referred, schema};

/// Collects anything that converts into a list.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Collects pairs into a map.
pub fn map<T>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> std::collections::BTreeMap<String, T> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// What an optional object holds, made first if there is none.
pub fn inside<T: FromJson>(field: &mut Option<T>) -> &mut T {
    field.get_or_insert_with(T::empty)
}

/// The text of a value that is one, for conditions between members (`required when possessionType is desktop`).
pub fn text_of<T: Text + ?Sized>(value: &T) -> Option<&str> {
    value.text()
}

/// A value that may be text.
pub trait Text {
    /// Its text.
    fn text(&self) -> Option<&str>;
}

impl Text for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for bool {
    fn text(&self) -> Option<&str> {
        Some(if *self { "true" } else { "false" })
    }
}
