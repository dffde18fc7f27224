//! Sets of whole numbers that stay open.

use serde::de::Deserializer;

use super::FromJson;

/// A set of whole numbers of the document. Implemented by generated code.
pub trait OpenIntEnum: Sized {
    /// Name in the document.
    const NAME: &'static str;
    /// The numbers that this version knows, in the document's order.
    const NUMBERS: &'static [i64];

    /// The variant of a number, `Unknown` for one that is not known.
    fn from_number(number: i64) -> Self;
    /// The number as it is on the wire.
    fn number(&self) -> i64;
}

/// Implements an open set of numbers, its conversions, serde and `Debug` from the table of its variants and numbers. Functions
/// are `#[inline]` for the reason given at `__object`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_int_enum {
    ($name:ident = $schema:literal $(; $($variant:ident = $value:literal),+)?) => {
        impl codec::OpenIntEnum for $name {
            const NAME: &'static str = $schema;
            const NUMBERS: &'static [i64] = &[$($($value),+)?];

            #[inline]
            fn from_number(number: i64) -> Self {
                match number {
                    $($($value => Self::$variant,)+)?
                    _ => Self::Unknown(number),
                }
            }

            #[inline]
            fn number(&self) -> i64 {
                match self {
                    $($(Self::$variant => $value,)+)?
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl $name {
            /// The number as it is on the wire.
            #[must_use]
            #[inline]
            pub fn as_i64(self) -> i64 {
                codec::OpenIntEnum::number(&self)
            }

            /// Whether this version of the crate knows the number.
            #[must_use]
            #[inline]
            pub fn is_known(self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                codec::OpenIntEnum::from_number(number)
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.as_i64(), out)
            }
        }

        impl codec::FromJson for $name {
            const IS_SCALAR: bool = true;

            #[inline]
            fn empty() -> Self {
                codec::OpenIntEnum::from_number(0)
            }
        }

        /// Shows a number as it is on the wire, and an unknown one only if it is small: the service may have sent a
        /// person's data in its place. `as_i64` and `Display` are exact.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Unknown(number) => out.debug_tuple("Unknown").field(&codec::UnknownNumber(*number)).finish(),
                    known => std::fmt::Display::fmt(known, out),
                }
            }
        }

        impl codec::FromResponse for $name {}

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize_int_enum(deserializer)
            }
        }
    };
}

/// Reads a number of an open set.
pub fn deserialize_int_enum<'de, T: OpenIntEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    i64::from_json(deserializer).map(T::from_number)
}
