//! `Debug` of objects, with personal data and secrets redacted.

use std::collections::BTreeMap;
use std::fmt::{Debug, DebugStruct, Formatter, Result};

use serde::Serialize;

use super::attributes::NULL;
use super::redaction::REDACTED;
use super::{Attributes, PropertyVisitor};

/// An object being shown.
pub struct RedactedDebug<'a, 'b> {
    out: DebugStruct<'a, 'b>,
}

impl<'a, 'b> RedactedDebug<'a, 'b> {
    pub(super) fn new(name: &str, out: &'a mut Formatter<'b>) -> Self {
        Self { out: out.debug_struct(name) }
    }

    pub(super) fn finish(mut self) -> Result {
        self.out.finish()
    }

    /// A field with a value.
    pub fn field(&mut self, field: &str, value: &dyn Debug) {
        self.out.field(field, value);
    }

    /// Properties that the document does not list.
    pub fn additional_properties<K: Attributes>(&mut self, field: &'static str, values: &BTreeMap<String, impl Debug>) {
        if !values.is_empty() {
            self.property::<K>(field, values);
        }
    }

    fn property<K: Attributes>(&mut self, field: &'static str, value: &dyn Debug) {
        let field = field.strip_prefix("r#").unwrap_or(field);
        self.out.field(field, if K::REDACTED { &Hidden } else { value });
    }
}

impl PropertyVisitor for RedactedDebug<'_, '_> {
    fn visit_value<K: Attributes, T: Serialize + Debug>(&mut self, _: &'static str, field: &'static str, value: &T) {
        self.property::<K>(field, value);
    }

    fn visit_null<K: Attributes>(&mut self, _: &'static str, field: &'static str) {
        self.property::<K>(field, &NULL);
    }

    fn visit_absent<K: Attributes>(&mut self, _: &'static str) {}
}

/// A hidden value.
struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.write_str(REDACTED)
    }
}
