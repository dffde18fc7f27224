//! Reading objects.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::definition::Object;
use super::field_index::FieldIndex;
use crate::codec::quoted_value::without_quoted_value;
use crate::codec::tolerance::{self, Segment};
use crate::codec::{known_names, skip};

/// Reads an object: unknown properties are passed over, the last of several equal ones counts.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData)).map_err(without_quoted_value)
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let read = read_members(map);
        if read.is_err() {
            known_names::note(T::PROPERTIES, T::ALIASES);
        }
        read
    }
}

fn read_members<'de, T: Object, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut object = T::empty();
    let mut seen = Seen::default();
    let mut expected = 0;
    let is_watched = tolerance::is_active();
    while let Some(key) = map.next_key_seed(KeySeed { field_index: T::FIELD_INDEX, expected })? {
        match key {
            Some(index) => {
                let is_read = read_member(&mut object, index, &mut map, is_watched)?;
                if is_read && (is_watched || const { !T::REQUIRED.is_empty() }) {
                    seen.add(index);
                }
                expected = index + 1;
            }
            None => {
                skip(&mut map)?;
            }
        }
    }
    refuse_missing::<T, _>(is_watched, |index| seen.has(index))?;
    Ok(object)
}

/// Fails with the first required property that is not there; a check notes all of them, and goes on.
pub(super) fn refuse_missing<T: Object, E: serde::de::Error>(
    is_watched: bool,
    has: impl Fn(usize) -> bool,
) -> Result<(), E> {
    let name = |index: &usize| T::PROPERTIES.get(*index).copied().unwrap_or_default();
    if is_watched && tolerance::inspects() {
        T::REQUIRED_IN_REQUESTS
            .iter()
            .filter(|index| !has(**index))
            .for_each(|index| tolerance::note_missing(name(index)));
        return Ok(());
    }
    match T::REQUIRED.iter().find(|index| !has(**index)) {
        Some(index) => Err(missing(name(index))),
        None => Ok(()),
    }
}

/// Reads a property, and lets a collector know where that is. Every property passes here, in unoptimized builds as well.
#[inline(always)]
pub(super) fn read_member<'de, T: Object, A: MapAccess<'de>>(
    object: &mut T,
    index: usize,
    map: &mut A,
    is_watched: bool,
) -> Result<bool, A::Error> {
    if !is_watched {
        return object.read(index, map);
    }
    tolerance::enter(Segment::Property(T::PROPERTIES.get(index).copied().unwrap_or_default()));
    let before = tolerance::unread_count();
    let read = object.read(index, map);
    tolerance::leave();
    // What a check has found wrong with the property is there, after all.
    read.map(|held| held || tolerance::unread_count() > before)
}

/// The error that a required property is not there.
#[cold]
fn missing<E: serde::de::Error>(name: &'static str) -> E {
    tolerance::fail_missing(name);
    E::missing_field(name)
}

/// Finds the index of a property by its name, starting behind the last one: what was written by this crate, and by some
/// services, has the properties in their order.
struct KeySeed {
    field_index: &'static FieldIndex,
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Option<usize>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        let properties = self.field_index.properties();
        match properties.get(self.expected) {
            Some(&expected) if *expected == *name => Ok(Some(self.expected)),
            _ => Ok(self.field_index.find(name).or_else(|| tolerance::resolve_name(properties, name))),
        }
    }
}

/// Which properties were there. Required properties beyond the last bit are taken as seen: no schema comes near that size.
#[derive(Default)]
struct Seen([u64; 4]);

impl Seen {
    fn add(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    fn has(&self, index: usize) -> bool {
        self.0.get(index / 64).is_none_or(|word| word & (1 << (index % 64)) != 0)
    }
}
