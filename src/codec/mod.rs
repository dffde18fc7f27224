//! How generated types are read from and written to JSON, and shown.
//!
//! Exact when writing, tolerant when reading. Generated code states facts in tables (`MEMBERS`, `VALUES`) and hands
//! the work to the functions here, which keeps it small: there is one decoder, not one for each of a thousand types.
//!
//! This module is public for generated code in other crates; only [`Nullable`], [`Timestamp`], [`Date`] and [`Value`] are meant
//! for people, and these stand at the crate's root as well; so do [`Bytes`], [`File`] and [`PlainText`].

mod as_text;
mod attributes;
pub(crate) mod base64;
mod convert;
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
mod redacted_debug;
mod redaction;
pub(crate) mod repair;
pub(crate) mod request_scope;
mod scalars;
pub(crate) mod tolerance;
mod union;
mod value_types;

pub use crate::types::{Bytes, Date, File, Nullable, PlainText, Timestamp, TimestampFormat};
pub use as_text::{Text, text_of};
pub use attributes::{Mark, Marks, PropertyVisitor, ReadOnly, Redacted};
pub use convert::{inside, list, map};
pub use deserialize_as::{
    LenientBoolean, LenientInteger, LenientList, LenientNumber, LenientText, Reading, Whole, WholeList, skip,
};
pub use from_json::FromJson;
pub use from_response::Answer;
pub use object::{Object, Others, Places, deserialize, others, serialize, serialize_tagged, show};
pub use open_enum::{OpenEnum, deserialize_enum};
pub use open_int_enum::{OpenNumber, deserialize_number};
pub use presence::{collection, nullable, optional, required, required_nullable};
pub use redacted_debug::Shown;
pub use redaction::{REDACTED, UnknownNumber, UnknownWord};
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
