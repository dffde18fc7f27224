//! How a value of a type is read, wherever it stands: as a property, an element of a list, or a whole response.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::quoted_value::without_quoted_value;
use super::scalars::{ScalarText, WholeNumber};
use super::tolerance::{self, Segment};

/// A type that is read from JSON as services write it. Generated types implement it, and what they hold does.
///
/// Text takes numbers and booleans as well, integers take an empty fraction (`3.0`), and lists and maps go on behind an
/// element that cannot be read where the reader is tolerant.
pub trait FromJson: DeserializeOwned {
    /// A scalar: what holds nothing that could be lost with it.
    const IS_SCALAR: bool = false;

    /// What stands for a required property that a response lacks: no text, no items, zero, no known value.
    fn empty() -> Self;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Where the value is of another type. The error does not quote it.
    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer).map_err(without_quoted_value)
    }
}

impl FromJson for () {
    fn empty() -> Self {}
}

impl FromJson for serde_json::Value {
    fn empty() -> Self {
        Self::Null
    }
}

impl FromJson for f64 {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        0.0
    }
}

impl FromJson for bool {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        false
    }
}

impl FromJson for i64 {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        0
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(WholeNumber::<i64>::new(false)).map_err(without_quoted_value)
    }
}

impl FromJson for u64 {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        0
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u64(WholeNumber::<u64>::new(false)).map_err(without_quoted_value)
    }
}

impl FromJson for String {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        Self::new()
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarText).map_err(without_quoted_value)
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::from_json(deserializer).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    const IS_SCALAR: bool = T::IS_SCALAR;

    fn empty() -> Self {
        None
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OrNull(PhantomData)).map_err(without_quoted_value)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List(PhantomData)).map_err(without_quoted_value)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }

    fn from_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Map(PhantomData)).map_err(without_quoted_value)
    }
}

/// Reads a value as [`FromJson`] says.
pub(crate) struct FromJsonSeed<T>(pub(crate) PhantomData<T>);

impl<'de, T: FromJson> DeserializeSeed<'de> for FromJsonSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::from_json(deserializer)
    }
}

struct OrNull<T>(PhantomData<T>);

impl<'de, T: FromJson> Visitor<'de> for OrNull<T> {
    type Value = Option<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::from_json(deserializer).map(Some)
    }
}

/// Bytes beyond which an object is large. A list of such objects is moved when it grows, at a cost that counts, and most
/// are pages of ten or more: they start with as much, and short lists give back what they do not need.
const LARGE: usize = 512;
const LARGE_ITEMS: usize = 16;

struct List<T>(PhantomData<T>);

impl<'de, T: FromJson> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        if tolerance::is_active() {
            read_elements(&mut seq, &mut items)?;
        } else {
            while let Some(item) = seq.next_element_seed(FromJsonSeed(PhantomData))? {
                if items.is_empty() && size_of::<T>() > LARGE {
                    items.reserve_exact(LARGE_ITEMS);
                }
                items.push(item);
            }
            if size_of::<T>() > LARGE && items.len() <= LARGE_ITEMS / 2 {
                items.shrink_to_fit();
            }
        }
        Ok(items)
    }
}

/// Reads what can be read of a list.
#[cold]
fn read_elements<'de, T: FromJson, A: SeqAccess<'de>>(seq: &mut A, items: &mut Vec<T>) -> Result<(), A::Error> {
    for index in 0.. {
        tolerance::enter(Segment::Index(index));
        let read = seq.next_element_seed(FromJsonSeed(PhantomData));
        let is_skipped = read.as_ref().is_err_and(|error| tolerance::recovers_element(error, T::IS_SCALAR));
        tolerance::leave();
        match read {
            Ok(Some(item)) => items.push(item),
            Ok(None) => break,
            Err(error) if !is_skipped => return Err(error),
            Err(_) => {}
        }
    }
    Ok(())
}

struct Map<T>(PhantomData<T>);

impl<'de, T: FromJson> Visitor<'de> for Map<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            if let Some(value) = keyed_value(&mut map)? {
                values.insert(key, value);
            }
        }
        Ok(values)
    }
}

/// The value of a key that the document does not name; nothing if it cannot be read and a tolerant reader goes on.
pub(super) fn keyed_value<'de, T: FromJson, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    if !tolerance::is_active() {
        return map.next_value_seed(FromJsonSeed(PhantomData)).map(Some);
    }
    tolerance::enter(Segment::Key);
    let read = map.next_value_seed(FromJsonSeed(PhantomData));
    let is_skipped = read.as_ref().is_err_and(|error| tolerance::recovers_element(error, T::IS_SCALAR));
    tolerance::leave();
    if is_skipped { Ok(None) } else { read.map(Some) }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    /// As large as an object with many properties.
    struct Large([u64; 100]);

    impl<'de> Deserialize<'de> for Large {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            u64::deserialize(deserializer).map(|number| Self([number; 100]))
        }
    }

    impl FromJson for Large {
        fn empty() -> Self {
            Self([0; 100])
        }
    }

    #[test]
    fn list_of_large_objects_holds_no_more_than_twice_its_items() {
        for count in [0, 1, 8, 9, 16, 17, 100] {
            let text = serde_json::to_string(&(0..count).collect::<Vec<usize>>()).unwrap();
            let list = <Vec<Large>>::from_json(&mut serde_json::Deserializer::from_str(&text)).unwrap();
            assert!(list.iter().enumerate().all(|(index, item)| item.0 == [index as u64; 100]), "{count}");
            assert!(list.len() == count && list.capacity() <= count * 2, "{count}: {}", list.capacity());
        }
    }
}
