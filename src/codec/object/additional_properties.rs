//! Objects that keep properties which the document does not list (`additionalProperties`).

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::definition::Object;
use super::deserialize::{read_member, refuse_missing};
use super::serialize::properties;
use crate::codec::from_json::keyed_value;
use crate::codec::quoted_value::without_quoted_value;
use crate::codec::{FromJson, tolerance};

/// An object with properties of names that are not known beforehand. Implemented by generated code.
pub trait AdditionalProperties: Object {
    /// What these properties hold.
    type Value: Serialize + FromJson;

    /// The properties.
    fn additional_properties(&self) -> &BTreeMap<String, Self::Value>;
    /// The properties, to be added to.
    fn additional_properties_mut(&mut self) -> &mut BTreeMap<String, Self::Value>;
}

/// Writes an object: its documented properties first, then the others. A documented property always has the value of its field.
pub fn serialize<T: AdditionalProperties, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    serialize_with_additional(object, &mut map)?;
    map.end()
}

/// As [`serialize_tagged`](super::serialize_tagged), with the others.
pub fn serialize_tagged<T: AdditionalProperties, S: Serializer>(
    object: &T,
    tag: &'static str,
    value: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, value)?;
    serialize_with_additional(object, &mut map)?;
    map.end()
}

fn serialize_with_additional<T: AdditionalProperties, M: SerializeMap>(
    object: &T,
    map: &mut M,
) -> Result<(), M::Error> {
    properties(object, map)?;
    for (name, value) in object.additional_properties() {
        if !T::PROPERTIES.contains(&name.as_str()) {
            map.serialize_entry(name, value)?;
        }
    }
    Ok(())
}

/// Reads an object: properties that the document does not list go to the others; `null` is the same as absent there too.
pub fn deserialize<'de, T: AdditionalProperties, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(AdditionalPropertiesVisitor(PhantomData)).map_err(without_quoted_value)
}

struct AdditionalPropertiesVisitor<T>(PhantomData<T>);

impl<'de, T: AdditionalProperties> Visitor<'de> for AdditionalPropertiesVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::empty();
        let mut seen = vec![false; T::PROPERTIES.len()];
        let is_watched = tolerance::is_active();
        while let Some(name) = map.next_key::<String>()? {
            if let Some(index) = T::FIELD_INDEX.find(&name) {
                let read = read_member(&mut object, index, &mut map, is_watched)?;
                if let Some(seen) = seen.get_mut(index) {
                    *seen |= read;
                }
            } else if let Some(value) = keyed_value::<Option<T::Value>, _>(&mut map)?.flatten() {
                object.additional_properties_mut().insert(name, value);
            }
        }
        refuse_missing::<T, _>(is_watched, |index| seen.get(index).is_none_or(|seen| *seen))?;
        Ok(object)
    }
}
