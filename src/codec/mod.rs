//! Reading, writing and redacted `Debug` output of generated types.
//!
//! Encoding is exact, decoding is tolerant. Generated code contains tables (`MEMBERS`, `VALUES`) and delegates the work
//! to the functions here, which keeps it small: there is one decoder, not one for each of a thousand types.
//!
//! This module is public for generated code in other crates; only [`Nullable`], [`Timestamp`], [`Date`] and [`Value`] are meant
//! for people, and these are re-exported at the crate's root, as are [`Bytes`], [`File`] and [`PlainText`].

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
pub(crate) mod quoted_value;
mod redacted_debug;
mod redaction;
pub(crate) mod repair;
pub(crate) mod request_scope;
mod scalars;
pub(crate) mod tolerance;
mod union;
mod value_types;

pub use as_text::{AsText, as_text};
pub use attributes::{Attribute, Attributes, PropertyVisitor, ReadOnly, Redacted};
pub use convert::{collect_list, collect_map, get_or_insert};
pub use deserialize_as::{
    DeserializeAs, LenientBoolean, LenientInteger, LenientList, LenientNumber, LenientText, WholeList, skip,
};
pub use from_json::FromJson;
pub use from_response::FromResponse;
pub use object::{
    AdditionalProperties, FieldIndex, Object, additional_properties, deserialize, fmt_redacted, serialize,
    serialize_tagged,
};
pub use open_enum::{OpenEnum, deserialize_enum};
pub use open_int_enum::{OpenIntEnum, deserialize_int_enum};
pub use presence::{collection, nullable, optional, required, required_nullable};
pub use redacted_debug::RedactedDebug;
pub(crate) use redaction::REDACTED;
pub use redaction::{UnknownNumber, UnknownWord};
pub(crate) use request_scope::writes_request;
pub use serde::de::MapAccess;
pub use serde_json::Value;
pub use union::{ExpectedProperty, Union, ValueShape, Variant, deserialize_union, read_variant};

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use crate::__json_schema as json_schema;
#[doc(hidden)]
pub use crate::{__object as object, __open_enum as open_enum, __open_int_enum as open_int_enum, __union as union};
#[cfg(feature = "schemars")]
pub use json_schema::{SchemaReference, resolve_references};
