//! What generated code uses and people should not: no promise holds for it, not even between patch releases.

/// Reading, writing and redaction of generated types.
pub mod codec {
    pub use crate::codec::{
        AdditionalProperties, AsText, Attribute, Attributes, DeserializeAs, ExpectedProperty, FieldIndex, FromJson,
        FromResponse, LenientBoolean, LenientInteger, LenientList, LenientNumber, LenientText, MapAccess, Object,
        OpenEnum, OpenIntEnum, PropertyVisitor, ReadOnly, Redacted, RedactedDebug, Union, UnknownNumber, UnknownWord,
        Value, ValueShape, Variant, WholeList, additional_properties, as_text, collect_list, collect_map, collection,
        deserialize, deserialize_enum, deserialize_int_enum, deserialize_union, fmt_redacted, get_or_insert, nullable,
        object, open_enum, open_int_enum, optional, read_variant, required, required_nullable, serialize,
        serialize_tagged, skip, union,
    };
    #[cfg(feature = "schemars")]
    pub use crate::codec::{SchemaReference, json_schema, resolve_references};
    pub use crate::types::{Bytes, File, Nullable, PlainText, Timestamp};
}

/// Rules and patterns of documents.
pub mod validation {
    #[cfg(feature = "patterns")]
    pub use crate::__pattern as pattern;
    #[cfg(feature = "patterns")]
    pub use crate::validation::Pattern;
    pub use crate::validation::{CharPattern, Rule, Validate, Validator};
    pub use crate::{__char_pattern as char_pattern, __rule as rule, __warning as warning};
}
