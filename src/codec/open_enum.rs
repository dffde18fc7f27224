//! Value sets that stay open.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::quoted_value::without_quoted_value;
use super::scalars::ScalarText;

/// A value set of the document. Implemented by generated code.
pub trait OpenEnum: Clone + 'static {
    /// Name in the document.
    const NAME: &'static str;
    /// The values that this version knows, in the document's order.
    const VALUES: &'static [&'static str];
    /// Their variants.
    const VARIANTS: &'static [Self];

    /// The variant of a known value.
    fn known(value: &str) -> Option<Self> {
        Self::VARIANTS.get(position(Self::VALUES, value)?).cloned()
    }

    /// The variant of a value that is not known.
    fn unknown(value: String) -> Self;
    /// The value as it is on the wire.
    fn text(&self) -> &str;
}

/// The index of a value; no generic function, since it would be compiled for every value set.
fn position(values: &[&str], value: &str) -> Option<usize> {
    values.iter().position(|known| *known == value)
}

/// Implements an open enum, its conversions, serde and `Debug` from the table of its variants and their values. Functions are
/// `#[inline]` for the reason given at `__object`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident = $schema:literal $(; $($variant:ident = $value:literal),+)?) => {
        impl codec::OpenEnum for $name {
            const NAME: &'static str = $schema;
            const VALUES: &'static [&'static str] = &[$($($value),+)?];
            const VARIANTS: &'static [Self] = &[$($(Self::$variant),+)?];

            #[inline]
            fn unknown(value: String) -> Self {
                Self::Unknown(value)
            }

            #[inline]
            fn text(&self) -> &str {
                match self {
                    $($(Self::$variant => $value,)+)?
                    Self::Unknown(value) => value,
                }
            }
        }

        impl $name {
            /// The value as it is on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                codec::OpenEnum::text(self)
            }

            /// Whether this version of the crate knows the value.
            #[must_use]
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match <Self as codec::OpenEnum>::known(value) {
                    Some(known) => known,
                    None => codec::OpenEnum::unknown(value.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                match <Self as codec::OpenEnum>::known(&value) {
                    Some(known) => known,
                    None => codec::OpenEnum::unknown(value),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl codec::FromJson for $name {
            const IS_SCALAR: bool = true;

            #[inline]
            fn empty() -> Self {
                Self::Unknown(String::new())
            }
        }

        /// Shows a known value as it is on the wire, and an unknown one only if it looks like a word: the service may have
        /// sent a person's data in its place. `as_str` and `Display` are exact.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Unknown(value) => out.debug_tuple("Unknown").field(&codec::UnknownWord(value)).finish(),
                    known => out.write_str(known.as_str()),
                }
            }
        }

        impl codec::FromResponse for $name {}

        impl codec::AsText for $name {
            #[inline]
            fn as_text(&self) -> Option<&str> {
                Some(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize_enum(deserializer)
            }
        }
    };
}

/// Reads a value of an open set. A number or a boolean is the text that it is written as.
pub fn deserialize_enum<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(EnumVisitor(PhantomData)).map_err(without_quoted_value)
}

struct EnumVisitor<T>(PhantomData<T>);

impl<'de, T: OpenEnum> Visitor<'de> for EnumVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "text ({})", T::NAME)
    }

    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(T::known(value).unwrap_or_else(|| T::unknown(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<T, E> {
        Ok(T::known(&value).unwrap_or_else(|| T::unknown(value)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        ScalarText.visit_bool(value).and_then(|text| self.visit_string(text))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        ScalarText.visit_i64(value).and_then(|text| self.visit_string(text))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        ScalarText.visit_u64(value).and_then(|text| self.visit_string(text))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        ScalarText.visit_f64(value).and_then(|text| self.visit_string(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        ScalarText.visit_map(map).and_then(|text| self.visit_string(text))
    }
}
