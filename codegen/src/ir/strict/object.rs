//! JSON objects and lists that are looked at and not kept.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::value::MapAccessDeserializer;
use serde_core::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::ir::location::with_hint;

/// What the members of an object must be to each other.
pub(super) trait Check {
    /// The reason why an object with so many members is rejected.
    fn check(&self, _members: usize) -> Result<(), String> {
        Ok(())
    }
}

/// A JSON object with the members of `T`. A derived type alone would take a list as well.
pub(in crate::ir) struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Check> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

pub(super) struct ObjectVisitor<T>(pub(super) PhantomData<T>);

impl<'de, T: Deserialize<'de> + Check> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        let mut members = 0;
        let read = T::deserialize(MapAccessDeserializer::new(Counted { map, members: &mut members }))?;
        read.check(members).map_err(de::Error::custom)?;
        Ok(Object(PhantomData))
    }
}

/// Counts members, those included that nobody reads.
struct Counted<'a, A> {
    map: A,
    members: &'a mut usize,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Counted<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let key = self.map.next_key_seed(seed)?;
        *self.members += usize::from(key.is_some());
        Ok(key)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// What is done with a member by its name.
pub(super) enum NameRule {
    Read,
    Skip,
    Reject(String),
}

/// Which names an object may have.
pub(super) trait Names {
    fn rule(name: &str) -> NameRule;
}

/// Any name.
pub(super) struct AnyName;

impl Names for AnyName {
    fn rule(_: &str) -> NameRule {
        NameRule::Read
    }
}

/// A JSON object whose names the document chooses, each once.
pub(super) struct Members<T, N = AnyName> {
    is_empty: bool,
    kind: PhantomData<(T, N)>,
}

impl<T, N> Members<T, N> {
    pub(super) fn is_empty(&self) -> bool {
        self.is_empty
    }
}

impl<'de, T: Deserialize<'de>, N: Names> Deserialize<'de> for Members<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<T, N>(PhantomData<(T, N)>);

impl<'de, T: Deserialize<'de>, N: Names> Visitor<'de> for MembersVisitor<T, N> {
    type Value = Members<T, N>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<T, N>, A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            match N::rule(&name) {
                NameRule::Read => drop(map.next_value::<T>()?),
                NameRule::Skip => drop(map.next_value::<IgnoredAny>()?),
                NameRule::Reject(reason) => return Err(de::Error::custom(reason)),
            }
            insert_once(&mut seen, name)?;
        }
        Ok(Members { is_empty: seen.is_empty(), kind: PhantomData })
    }
}

fn insert_once<E: de::Error>(seen: &mut BTreeSet<String>, name: String) -> Result<(), E> {
    match seen.replace(name) {
        None => Ok(()),
        Some(name) => Err(E::custom(with_hint(format!("the member `{name}` stands twice"), "remove one of them"))),
    }
}

/// A list with something in it.
pub(super) struct NonEmpty<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NonEmpty<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Vec::<T>::deserialize(deserializer)?.as_slice() {
            [] => Err(de::Error::custom(with_hint(
                "the list is empty",
                "give it an element, or remove the empty list in the overlay",
            ))),
            _ => Ok(Self(PhantomData)),
        }
    }
}

/// Anything in which no object has a member twice.
pub(super) struct Unique;

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Unique;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_str<E>(self, _: &str) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_unit<E>(self) -> Result<Unique, E> {
        Ok(Unique)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Unique, A::Error> {
        while items.next_element::<Unique>()?.is_some() {}
        Ok(Unique)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Unique, A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            map.next_value::<Unique>()?;
            insert_once(&mut seen, name)?;
        }
        Ok(Unique)
    }
}
