//! What is known of an object type.

use std::fmt;

use serde::de::MapAccess;

use super::field_index::FieldIndex;
use crate::codec::{FromJson, PropertyVisitor, RedactedDebug, skip};

/// An object whose properties the document lists. Implemented by generated code.
pub trait Object: FromJson {
    /// The type's name in Rust.
    const NAME: &'static str;
    /// Property names; the position of a property is its index.
    const PROPERTIES: &'static [&'static str] = &[];
    /// Older names of properties, each with the index of the property.
    const ALIASES: &'static [(&'static str, usize)] = &[];
    /// Where to look for both.
    const FIELD_INDEX: &'static FieldIndex = &FieldIndex::new(Self::PROPERTIES, Self::ALIASES);
    /// Indexes of the properties without which decoding fails.
    const REQUIRED: &'static [usize] = &[];
    /// Indexes of the properties without which a request is refused by a check.
    const REQUIRED_IN_REQUESTS: &'static [usize] = Self::REQUIRED;

    /// Reads one property; returns whether it held a value (`null` is none).
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        let _ = index;
        skip(map)
    }

    /// Visits all properties that have a value, in the order of their names.
    fn visit<V: PropertyVisitor>(&self, visitor: &mut V) {
        let _ = visitor;
    }

    /// Shows all properties that have a value, redacting what must not be seen.
    fn fmt_redacted(&self, out: &mut RedactedDebug<'_, '_>) {
        self.visit(out);
    }
}

/// Shows an object; properties without a value are left out.
pub fn fmt_redacted<T: Object>(object: &T, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = RedactedDebug::new(T::NAME, out);
    object.fmt_redacted(&mut shown);
    shown.finish()
}
