//! A resolved document as plain structures: operations, objects, value sets.

mod api;
mod document;
mod encoding;
mod extensions;
mod given;
mod info;
mod location;
mod media;
mod node;
mod operation;
mod read;
mod schema;
mod strict;
mod template;

pub use api::Api;
pub use document::Document;
pub use encoding::{Encoding, FieldEncoding, ParameterEncoding, Style};
pub use info::{CompositeProperty, CompositeSetter, Next, Paging};
pub use operation::{Body, EnvelopeUse, Media, Operation, PathParameter, RetryClass};
pub use schema::{
    Access, AdditionalProperties, Condition, Constraints, Enum, IntEnum, Lenience, Object, ParameterKind, ParametersOf,
    Privacy, Property, PropertyCheck, Schema, TypeRef, Union, UnionVariant,
};
