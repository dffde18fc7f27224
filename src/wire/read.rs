//! Reading members: `null` is the same as absent, and marked members bend between scalar types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::Nullable;

/// How a value of type `T` is read.
pub trait Reading<T> {
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

impl<T: for<'any> Deserialize<'any>> Reading<T> for Exact {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl Reading<i64> for Whole {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_i64(IntegerVisitor { text: false })
    }
}

impl Reading<i64> for LenientInteger {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_any(IntegerVisitor { text: true })
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
        deserializer.deserialize_any(TextVisitor).map(T::from)
    }
}

impl<T: for<'any> Deserialize<'any>> Reading<Vec<T>> for LenientList {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let items = match value {
            serde_json::Value::Array(items) => items,
            single => vec![single],
        };
        items
            .into_iter()
            .map(|item| T::deserialize(item).map_err(|_| D::Error::custom("an item of another type")))
            .collect()
    }
}

/// Reads a member that is always held; `null` leaves it empty.
pub fn required<'de, R: Reading<T>, T, A: MapAccess<'de>>(map: &mut A, field: &mut T) -> Result<bool, A::Error> {
    match map.next_value_seed(OrNull::<R, T>(PhantomData))? {
        Some(value) => {
            *field = value;
            Ok(true)
        }
        None => Ok(false),
    }
}

/// Reads an optional member; `null` is the same as absent.
pub fn optional<'de, R: Reading<T>, T, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Option<T>,
) -> Result<bool, A::Error> {
    *field = map.next_value_seed(OrNull::<R, T>(PhantomData))?;
    Ok(field.is_some())
}

/// Reads a member for which `null` has a meaning of its own.
pub fn nullable<'de, R: Reading<T>, T, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Nullable<T>,
) -> Result<bool, A::Error> {
    *field = map.next_value_seed(OrNull::<R, T>(PhantomData))?.map_or(Nullable::Null, Nullable::Value);
    Ok(true)
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

struct IntegerVisitor {
    text: bool,
}

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a whole number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        // Within these bounds every whole `f64` is exactly an `i64`.
        const BOUND: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= BOUND {
            #[allow(clippy::cast_possible_truncation)]
            return Ok(value as i64);
        }
        Err(E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
        if !self.text {
            return Err(E::invalid_type(Unexpected::Str(value), &self));
        }
        value.trim().parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = f64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number")
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<f64, E> {
        match value.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(E::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}

struct BooleanVisitor;

impl Visitor<'_> for BooleanVisitor {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("true or false")
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        match value {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(E::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text, a number or a boolean")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(serde_json::Value::from(value).to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<String, A::Error> {
        let value = serde_json::Value::deserialize(serde::de::value::SeqAccessDeserializer::new(seq))?;
        Ok(value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<String, A::Error> {
        let value = serde_json::Value::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        Ok(value.to_string())
    }
}
