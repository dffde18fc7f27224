//! How the numbers of a service get names.

/// Declares an open set of numbers: `Variant = number, "meaning", "what to do";`.
macro_rules! error_codes {
    (
        $(#[$docs:meta])*
        $name:ident read by $read:ident {
            $($variant:ident = $number:literal, $meaning:literal, $hint:literal;)*
        }
    ) => {
        $(#[$docs])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", stringify!($number), "`: ", $meaning, ".")]
                $variant,
            )*
            /// A number that this version does not know.
            Unknown(i64),
        }

        impl $name {
            /// All numbers that this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// What the service said with an error; `None` when it gave no such number, or did not respond at all.
            #[must_use]
            pub fn from_error(error: &(impl $crate::transport::ErrorCodes + ?Sized)) -> Option<Self> {
                error.$read().map(Self::from)
            }

            /// The number as it is on the wire.
            #[must_use]
            pub const fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => number,
                }
            }

            /// Whether this version knows the number.
            #[must_use]
            pub const fn is_known(self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// What the number means; `None` for an unknown one.
            #[must_use]
            pub const fn meaning(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($meaning),)*
                    Self::Unknown(_) => None,
                }
            }

            /// What to do about it; `None` for an unknown number.
            #[must_use]
            pub const fn hint(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($hint),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        /// Prints an unknown number only if it is small: the service may have sent a person's data in its place.
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant => out.write_str(stringify!($variant)),)*
                    Self::Unknown(number) => {
                        out.debug_tuple("Unknown").field(&$crate::codec::UnknownNumber(*number)).finish()
                    }
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl From<$name> for i64 {
            fn from(code: $name) -> Self {
                code.number()
            }
        }

        /// Number and meaning.
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.meaning() {
                    Some(meaning) => write!(out, "{} ({meaning})", self.number()),
                    None => write!(out, "{}", self.number()),
                }
            }
        }

        #[cfg(test)]
        mod tests {
            use super::$name;

            #[test]
            fn numbers_survive_and_are_shown() {
                for code in $name::KNOWN {
                    assert_eq!($name::from(code.number()), *code);
                    assert!(code.is_known() && code.meaning().is_some() && code.hint().is_some());
                    assert!(code.to_string().starts_with(&format!("{} (", code.number())));
                }
                let unknown = $name::from(987_654_321);
                assert_eq!(unknown, $name::Unknown(987_654_321));
                assert_eq!((i64::from(unknown), unknown.is_known()), (987_654_321, false));
                assert_eq!((unknown.meaning(), unknown.hint()), (None, None));
                assert_eq!(unknown.to_string(), "987654321");
            }
        }
    };
}

pub(crate) use error_codes;
