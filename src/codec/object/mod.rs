//! Objects with known members.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::tolerance::{self, Segment};
use super::{FromJson, PropertyVisitor, Shown, known_names, skip};

pub mod additional_properties;
mod field_index;
mod serialize;

pub use additional_properties as others;
pub use additional_properties::Others;
pub use field_index::Places;

/// An object whose properties the document lists. Implemented by generated code.
pub trait Object: FromJson {
    /// The type's name in Rust.
    const NAME: &'static str;
    /// Property names; the place of a property is its index.
    const MEMBERS: &'static [&'static str] = &[];
    /// Where to look for them.
    const PLACES: &'static Places = &Places::of(Self::MEMBERS);
    /// Older names of properties, each with the index of the property.
    const ALIASES: &'static [(&'static str, usize)] = &[];
    /// Indexes of the properties without which decoding fails.
    const REQUIRED: &'static [usize] = &[];
    /// Indexes of the members without which a request is refused by a check.
    const NEEDED: &'static [usize] = Self::REQUIRED;

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
    fn show(&self, out: &mut Shown<'_, '_>) {
        self.visit(out);
    }
}

/// Implements an object from the table of its properties: presence, index, marks, field and property name of each.
///
/// A presence is a module of `wire`; marks are types of `wire`, in the order `ReadOnly`, `Redacted`, lenience.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $name:ident
        $(with $others:ident($additional:ident: $value:ty $(, $hidden:ident)?))?
        $(required($($required:literal),*))?
        $(needed($($needed:literal),*))?
        $(aliases($($alias:literal = $place:literal),*))?
        $(; $($presence:ident[$index:literal $(, $mark:ident)*] $field:ident($property:literal)),+)?
    ) => {
        impl codec::FromJson for $name {
            fn empty() -> Self {
                Self {
                    $($($field: codec::$presence::empty(),)+)?
                    $($additional: std::collections::BTreeMap::new(),)?
                }
            }
        }

        impl codec::Object for $name {
            const NAME: &'static str = stringify!($name);
            $(const MEMBERS: &'static [&'static str] = &[$($property),+];)?
            $(const REQUIRED: &'static [usize] = &[$($required),*];)?
            $(const NEEDED: &'static [usize] = &[$($needed),*];)?
            $(const ALIASES: &'static [(&'static str, usize)] = &[$(($alias, $place)),*];)?

            $(
                fn read<'de, A: codec::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
                    match index {
                        $($index => codec::$presence::read::<($(codec::$mark,)*), _, _>(map, &mut self.$field),)+
                        _ => codec::skip(map),
                    }
                }

                fn visit<V: codec::PropertyVisitor>(&self, to: &mut V) {
                    $(
                        codec::$presence::visit::<($(codec::$mark,)*), _, _>(
                            to, $property, stringify!($field), &self.$field,
                        );
                    )+
                }
            )?

            $(
                fn show(&self, out: &mut codec::Shown<'_, '_>) {
                    codec::Object::visit(self, out);
                    out.show_additional::<($(codec::$hidden,)?)>(stringify!($additional), &self.$additional);
                }
            )?
        }

        $(
            impl codec::Others for $name {
                type Value = $value;

                fn others(&self) -> &std::collections::BTreeMap<String, $value> {
                    &self.$additional
                }

                fn others_mut(&mut self) -> &mut std::collections::BTreeMap<String, $value> {
                    &mut self.$additional
                }
            }
        )?

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                codec::$($others::)?serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::$($others::)?deserialize(deserializer)
            }
        }

        impl codec::Answer for $name {}

        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                codec::show(self, out)
            }
        }
    };
}

/// Writes an object.
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    serialize::properties(object, &mut map)?;
    map.end()
}

/// Writes an object that does not hold its tag, the property that tells it from the other variants of a union.
pub fn serialize_tagged<T: Object, S: Serializer>(
    object: &T,
    tag: &'static str,
    value: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, value)?;
    serialize::properties(object, &mut map)?;
    map.end()
}

/// Reads an object: unknown members are passed over, the last of several equal ones counts.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
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
            known_names::note(T::MEMBERS, T::ALIASES);
        }
        read
    }
}

fn read_members<'de, T: Object, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut object = T::empty();
    let mut seen = Seen::default();
    let mut expected = 0;
    let is_watched = tolerance::is_active();
    while let Some(key) = map.next_key_seed(KeySeed::of::<T>(expected))? {
        match key {
            Some(index) => {
                if read_member(&mut object, index, &mut map, is_watched)? {
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

/// Fails with the first required member that is not there; a check notes all of them, and goes on.
pub(super) fn refuse_missing<T: Object, E: serde::de::Error>(
    is_watched: bool,
    has: impl Fn(usize) -> bool,
) -> Result<(), E> {
    let name = |index: &usize| T::MEMBERS.get(*index).copied().unwrap_or_default();
    if is_watched && tolerance::inspects() {
        T::NEEDED.iter().filter(|index| !has(**index)).for_each(|index| tolerance::note_missing(name(index)));
        return Ok(());
    }
    match T::REQUIRED.iter().find(|index| !has(**index)) {
        Some(index) => Err(missing(name(index))),
        None => Ok(()),
    }
}

/// Reads a member, and lets a collector know where that is.
pub(super) fn read_member<'de, T: Object, A: MapAccess<'de>>(
    object: &mut T,
    index: usize,
    map: &mut A,
    is_watched: bool,
) -> Result<bool, A::Error> {
    if !is_watched {
        return object.read(index, map);
    }
    tolerance::enter(Segment::Property(T::MEMBERS.get(index).copied().unwrap_or_default()));
    let before = tolerance::noted();
    let read = object.read(index, map);
    tolerance::leave();
    // What a check has found wrong with the member is there, after all.
    read.map(|held| held || tolerance::noted() > before)
}

/// The error that a required member is not there.
#[cold]
fn missing<E: serde::de::Error>(name: &'static str) -> E {
    tolerance::fail_missing(name);
    E::missing_field(name)
}

/// Finds the index of a member by its name, starting behind the last one: what was written by this crate, and by some
/// services, has the members in their order.
struct KeySeed {
    members: &'static [&'static str],
    places: &'static Places,
    aliases: &'static [(&'static str, usize)],
    expected: usize,
}

impl KeySeed {
    fn of<T: Object>(expected: usize) -> Self {
        Self { members: T::MEMBERS, places: T::PLACES, aliases: T::ALIASES, expected }
    }
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
        out.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        if self.members.get(self.expected).is_some_and(|member| *member == name) {
            return Ok(Some(self.expected));
        }
        if let Some(index) = self.places.find(self.members, name) {
            return Ok(Some(index));
        }
        let alias = self.aliases.iter().find(|(alias, _)| *alias == name).map(|(_, index)| *index);
        Ok(alias.or_else(|| tolerance::resolve_name(self.members, name)))
    }
}

/// Which members were there. Required members beyond the last bit are taken as seen: no schema comes near that size.
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
