//! Scalars, in the forms that services use for them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize as _, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Number, Value};

use super::tolerance;

/// 2^53, the limit up to which every integral `f64` is exactly one integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// An integer, also with a zero fraction and, on request, as text.
pub(super) struct WholeNumber<T> {
    is_text_allowed: bool,
    number: PhantomData<T>,
}

impl<T> WholeNumber<T> {
    pub(super) fn new(is_text_allowed: bool) -> Self {
        Self { is_text_allowed, number: PhantomData }
    }
}

macro_rules! whole_number {
    ($type:ident) => {
        impl<'de> Visitor<'de> for WholeNumber<$type> {
            type Value = $type;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(if $type::MIN == 0 { "a whole number from 0" } else { "a whole number" })
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<$type, E> {
                value.try_into().map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<$type, E> {
                value.try_into().map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<$type, E> {
                if value.fract() == 0.0 && value.abs() <= EXACT {
                    #[allow(clippy::cast_possible_truncation)]
                    return self.visit_i64(value as i64);
                }
                Err(E::invalid_value(Unexpected::Float(value), &self))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<$type, E> {
                if !self.is_text_allowed {
                    return Err(E::invalid_type(Unexpected::Str(value), &self));
                }
                value.trim().parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<$type, A::Error> {
                let number = number_of(map)?;
                number.parse().map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))
            }
        }
    };
}

whole_number!(i64);
whole_number!(u64);

/// A number that `serde_json` keeps as text, if another crate of the build enables `arbitrary_precision`.
fn number_of<'de, A: MapAccess<'de>>(map: A) -> Result<String, A::Error> {
    Number::deserialize(MapAccessDeserializer::new(map)).map(|number| number.to_string())
}

/// Returns the text of a number; `None` if parsing may have changed the number.
fn text_of(value: f64) -> Option<String> {
    (value.abs() < EXACT).then(|| Value::from(value).to_string())
}

/// Text, also if it arrives as a number or a boolean.
pub(super) struct ScalarText;

impl ScalarText {
    /// A response may have a number where text is documented. In a request, that violates the document.
    fn unless_checked<E: Error>() -> Result<(), E> {
        if tolerance::inspects() { Err(E::custom("another value, expected text")) } else { Ok(()) }
    }
}

impl<'de> Visitor<'de> for ScalarText {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Self::unless_checked()?;
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Self::unless_checked()?;
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Self::unless_checked()?;
        Ok(value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<String, E> {
        Self::unless_checked()?;
        text_of(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<String, A::Error> {
        Self::unless_checked()?;
        number_of(map).map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))
    }
}

/// Text, also if it arrives as any other value, which becomes its JSON text.
pub(super) struct AnyText;

impl<'de> Visitor<'de> for AnyText {
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
        Ok(Value::from(value).to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<String, A::Error> {
        if tolerance::inspects() {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self));
        }
        let value = Value::deserialize(SeqAccessDeserializer::new(seq))?;
        Ok(value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<String, A::Error> {
        if tolerance::inspects() {
            return number_of(map).map_err(|_| A::Error::invalid_type(Unexpected::Map, &self));
        }
        let value = Value::deserialize(MapAccessDeserializer::new(map))?;
        Ok(value.to_string())
    }
}

/// A number, also as text.
pub(super) struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
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

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<f64, A::Error> {
        let number = number_of(map)?;
        self.visit_str(&number)
    }
}

/// A boolean, also as text or as 0 and 1.
pub(super) struct BooleanVisitor;

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
