//! JSON Schemas of the types of bodies.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::bytes::Bytes;
use super::file::File;
use super::plain_text::PlainText;

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
