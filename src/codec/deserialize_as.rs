//! Reading of properties: `null` is the same as absent, and properties with a mark accept other scalar types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::quoted_value::without_quoted_value;
use super::scalars::{AnyText, BooleanVisitor, NumberVisitor, WholeNumber};
use super::{Attribute, FromJson, ReadOnly, Redacted, tolerance};

/// How a value of type `T` is read.
pub trait DeserializeAs<T> {
    /// It reads a scalar.
    const IS_SCALAR: bool = true;

    /// Reads it.
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// Text, also when it comes as a number, a boolean, or anything else (then its JSON).
pub struct LenientText;
/// A whole number, also as text.
pub struct LenientInteger;
/// A number, also as text.
pub struct LenientNumber;
/// A boolean, also as text or as 0 and 1.
pub struct LenientBoolean;
/// A list, also as its only item.
pub struct LenientList;
/// A list whose positions or completeness say something: with one element that cannot be read, none is.
pub struct WholeList;

macro_rules! attributes {
    ($($name:ident),*) => { $( impl Attribute for $name {} )* };
}

attributes!(LenientText, LenientInteger, LenientNumber, LenientBoolean, LenientList, WholeList);

/// As the type says.
impl<T: FromJson> DeserializeAs<T> for () {
    const IS_SCALAR: bool = T::IS_SCALAR;

    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::from_json(deserializer)
    }
}

macro_rules! as_the_type_says {
    ($($name:ident),*) => { $(
        impl<T: FromJson> DeserializeAs<T> for $name {
            const IS_SCALAR: bool = T::IS_SCALAR;

            fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
                T::from_json(deserializer)
            }
        }
    )* };
}

as_the_type_says!(ReadOnly, Redacted);

/// Of several marks, the last says how a value is read.
macro_rules! last_of {
    ($($name:ident),*; $last:ident) => {
        impl<$($name: Attribute,)* $last: DeserializeAs<T>, T> DeserializeAs<T> for ($($name,)* $last,) {
            const IS_SCALAR: bool = $last::IS_SCALAR;

            fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
                $last::deserialize_as(deserializer)
            }
        }
    };
}

last_of!(; A);
last_of!(A; B);
last_of!(A, B; C);

impl<T: FromJson> DeserializeAs<Vec<T>> for WholeList {
    const IS_SCALAR: bool = false;

    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        tolerance::suspend(|| Vec::from_json(deserializer))
    }
}

impl DeserializeAs<i64> for LenientInteger {
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_any(WholeNumber::<i64>::new(true)).map_err(without_quoted_value)
    }
}

impl DeserializeAs<u64> for LenientInteger {
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_any(WholeNumber::<u64>::new(true)).map_err(without_quoted_value)
    }
}

impl DeserializeAs<f64> for LenientNumber {
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(NumberVisitor).map_err(without_quoted_value)
    }
}

impl DeserializeAs<bool> for LenientBoolean {
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(BooleanVisitor).map_err(without_quoted_value)
    }
}

impl<T: From<String>> DeserializeAs<T> for LenientText {
    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(AnyText).map_err(without_quoted_value).map(T::from)
    }
}

impl<T: FromJson> DeserializeAs<Vec<T>> for LenientList {
    const IS_SCALAR: bool = false;

    fn deserialize_as<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let list = if value.is_array() { value } else { Value::Array(vec![value]) };
        Vec::from_json(list).map_err(|_| D::Error::custom("an item of another type, expected a list of its type"))
    }
}

/// The value of an optional property, `Some(None)` for `null`; `None` if it cannot be read and a tolerant reader goes on.
pub(super) fn read_optional<'de, R: DeserializeAs<T>, T, A: MapAccess<'de>>(
    map: &mut A,
) -> Result<Option<Option<T>>, A::Error> {
    match map.next_value_seed(OrNull::<R, T>::new()) {
        Ok(read) => Ok(Some(read)),
        Err(error) if tolerance::recovers_property(&error, R::IS_SCALAR) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads the value of a property into its field; returns whether there was one. Where it cannot be read and a tolerant
/// reader goes on, there was none.
pub(super) fn read_into<'de, R: DeserializeAs<T>, T, F: Field<T>, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut F,
) -> Result<bool, A::Error> {
    let read = map.next_value_seed(ReadInto::<R, T, F>(field, PhantomData));
    if let Err(error) = &read
        && tolerance::recovers_property(error, R::IS_SCALAR)
    {
        field.clear();
        return Ok(false);
    }
    read
}

/// A field of a struct, into which a value is read in place: passed from function to function, it would be copied by each.
pub(super) trait Field<T> {
    /// Takes the value.
    fn fill(&mut self, value: T);
    /// Takes `null`.
    fn clear(&mut self);
}

impl<T> Field<T> for Option<T> {
    fn fill(&mut self, value: T) {
        *self = Some(value);
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// A field that keeps its value where a response has none.
pub(super) struct Always<'a, T>(pub(super) &'a mut T);

impl<T> Field<T> for Always<'_, T> {
    fn fill(&mut self, value: T) {
        *self.0 = value;
    }

    fn clear(&mut self) {}
}

/// Reads a value or `null` into a field.
pub(super) struct ReadInto<'a, R, T, F>(pub(super) &'a mut F, pub(super) PhantomData<(R, T)>);

impl<'de, R: DeserializeAs<T>, T, F: Field<T>> DeserializeSeed<'de> for ReadInto<'_, R, T, F> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        // Every property passes here, and `map_err` is a call in unoptimized builds.
        match deserializer.deserialize_option(self) {
            Ok(is_read) => Ok(is_read),
            Err(error) => Err(without_quoted_value(error)),
        }
    }
}

impl<'de, R: DeserializeAs<T>, T, F: Field<T>> Visitor<'de> for ReadInto<'_, R, T, F> {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        self.0.clear();
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.0.clear();
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.fill(R::deserialize_as(deserializer)?);
        Ok(true)
    }
}

/// Passes over a property.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<bool, A::Error> {
    map.next_value::<IgnoredAny>().map(|_| false)
}

/// A value or `null`.
pub(super) struct OrNull<R, T>(PhantomData<(R, T)>);

impl<R, T> OrNull<R, T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, R: DeserializeAs<T>, T> DeserializeSeed<'de> for OrNull<R, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self).map_err(without_quoted_value)
    }
}

impl<'de, R: DeserializeAs<T>, T> Visitor<'de> for OrNull<R, T> {
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
        R::deserialize_as(deserializer).map(Some)
    }
}
