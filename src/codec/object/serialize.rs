//! Writing objects: what has no value is left out.

use std::fmt::Debug;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::definition::Object;
use crate::codec::{Attributes, PropertyVisitor, writes_request};

/// Writes an object.
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    properties(object, &mut map)?;
    map.end()
}

/// Writes an object that does not hold its tag, the property that distinguishes it from the other variants of a union.
pub fn serialize_tagged<T: Object, S: Serializer>(
    object: &T,
    tag: &'static str,
    value: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, value)?;
    properties(object, &mut map)?;
    map.end()
}

/// Writes all properties of an object that have a value.
pub(super) fn properties<T: Object, M: SerializeMap>(object: &T, map: &mut M) -> Result<(), M::Error> {
    let mut writer = Writer { map, result: Ok(()) };
    object.visit(&mut writer);
    writer.result
}

/// Writes what it visits, up to the first failure. That it keeps the failure leaves one call for each property in
/// generated code, which has nothing to decide then.
struct Writer<'a, M: SerializeMap> {
    map: &'a mut M,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> PropertyVisitor for Writer<'_, M> {
    fn visit_value<K: Attributes, T: Serialize + Debug>(&mut self, property: &'static str, _: &str, value: &T) {
        if self.result.is_ok() && !(K::READ_ONLY && writes_request()) {
            self.result = self.map.serialize_entry(property, value);
        }
    }

    fn visit_null<K: Attributes>(&mut self, property: &'static str, _: &str) {
        self.visit_value::<K, ()>(property, "", &());
    }

    fn visit_absent<K: Attributes>(&mut self, property: &'static str) {
        self.visit_value::<K, ()>(property, "", &());
    }
}
