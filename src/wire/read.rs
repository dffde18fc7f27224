//! Reading members: `null` is the same as absent, and marked members bend between scalar types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::scalars::{AnyText, BooleanVisitor, NumberVisitor, WholeNumber};
use super::{FromJson, Nullable, tolerance};

/// How a value of type `T` is read.
pub trait Reading<T> {
    /// It reads a scalar.
    const SCALAR: bool = true;

    /// Reads it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// As the type says.
pub struct Exact;
/// A whole number, also when it is written with an empty fraction (`3.0`).
pub struct Whole;
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

impl<T: FromJson> Reading<T> for Exact {
    const SCALAR: bool = T::SCALAR;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::from_json(deserializer)
    }
}

impl<T: FromJson> Reading<Vec<T>> for WholeList {
    const SCALAR: bool = false;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        tolerance::suspend(|| Vec::from_json(deserializer))
    }
}

impl Reading<i64> for Whole {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        i64::from_json(deserializer)
    }
}

impl Reading<u64> for Whole {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::from_json(deserializer)
    }
}

impl Reading<i64> for LenientInteger {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_any(WholeNumber::<i64>::new(true))
    }
}

impl Reading<u64> for LenientInteger {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_any(WholeNumber::<u64>::new(true))
    }
}

impl Reading<f64> for LenientNumber {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

impl Reading<bool> for LenientBoolean {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(BooleanVisitor)
    }
}

impl<T: From<String>> Reading<T> for LenientText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(AnyText).map(T::from)
    }
}

impl<T: FromJson> Reading<Vec<T>> for LenientList {
    const SCALAR: bool = false;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let list = if value.is_array() { value } else { Value::Array(vec![value]) };
        Vec::from_json(list).map_err(|_| D::Error::custom("an item of another type, expected a list of its type"))
    }
}

/// Reads a member that is always held; `null` leaves it empty.
pub fn required<'de, R: Reading<T>, T, A: MapAccess<'de>>(map: &mut A, field: &mut T) -> Result<bool, A::Error> {
    match map.next_value_seed(OrNull::<R, T>(PhantomData)) {
        Ok(Some(value)) => {
            *field = value;
            Ok(true)
        }
        Ok(None) => Ok(false),
        Err(error) if tolerance::recovers_required(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Reads an optional list or map, which is empty when absent. A tolerant reader goes on without one that it cannot read.
pub fn collection<'de, R: Reading<T>, T, A: MapAccess<'de>>(map: &mut A, field: &mut T) -> Result<bool, A::Error> {
    if let Some(value) = tolerated::<R, T, A>(map)?.flatten() {
        *field = value;
        return Ok(true);
    }
    Ok(false)
}

/// Reads an optional member; `null` is the same as absent. A tolerant reader goes on without one that it cannot read.
pub fn optional<'de, R: Reading<T>, T, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Option<T>,
) -> Result<bool, A::Error> {
    *field = tolerated::<R, T, A>(map)?.flatten();
    Ok(field.is_some())
}

/// Reads a member for which `null` has a meaning of its own. A tolerant reader goes on without one that it cannot read.
pub fn nullable<'de, R: Reading<T>, T, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Nullable<T>,
) -> Result<bool, A::Error> {
    let Some(read) = tolerated::<R, T, A>(map)? else { return Ok(false) };
    *field = read.map_or(Nullable::Null, Nullable::Value);
    Ok(true)
}

/// The value of an optional member, `Some(None)` for `null`; `None` if it cannot be read and a tolerant reader goes on.
fn tolerated<'de, R: Reading<T>, T, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Option<T>>, A::Error> {
    match map.next_value_seed(OrNull::<R, T>(PhantomData)) {
        Ok(read) => Ok(Some(read)),
        Err(error) if tolerance::recovers_property(&error, R::SCALAR) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Passes over a member.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<bool, A::Error> {
    map.next_value::<IgnoredAny>().map(|_| false)
}

/// A value or `null`.
struct OrNull<R, T>(PhantomData<(R, T)>);

impl<'de, R: Reading<T>, T> DeserializeSeed<'de> for OrNull<R, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, R: Reading<T>, T> Visitor<'de> for OrNull<R, T> {
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
        R::read(deserializer).map(Some)
    }
}
