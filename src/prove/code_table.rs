//! Declares the codes that explain a decision of Prove: names, categories, meanings and hints.

/// Declares an open set of codes from its table: `Variant = "code", Category, "meaning", "hint";`.
///
/// `canonical` converts a code of the service into the form of the table, `unlisted` returns the category of a code that is
/// not in the table.
macro_rules! code_table {
    (
        $(#[$docs:meta])*
        $name:ident of $category:ident, read by $canonical:ident and $unlisted:ident {
            $($variant:ident = $code:literal, $group:ident, $meaning:literal, $hint:literal;)*
        }
    ) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $code, "`: ", $meaning, ".")]
                $variant,
            )*
            /// A code that this version does not know.
            Unknown(String),
        }

        impl $name {
            /// The codes that this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the code, in the form of Prove's list if it is listed.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Unknown(code) => code,
                }
            }

            /// Returns whether this version knows the code.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// Returns the category under which Prove lists the code; `None` if the code does not determine it.
            #[must_use]
            pub fn category(&self) -> Option<$category> {
                match self {
                    $(Self::$variant => Some($category::$group),)*
                    Self::Unknown(code) => $unlisted(code),
                }
            }

            /// Returns the meaning of the code; `None` for an unknown code.
            #[must_use]
            pub const fn meaning(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($meaning),)*
                    Self::Unknown(_) => None,
                }
            }

            /// Returns what to do about the code; `None` for an unknown code.
            #[must_use]
            pub const fn hint(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($hint),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl codec::OpenEnum for $name {
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [&'static str] = &[$($code),*];
            const VARIANTS: &'static [Self] = Self::KNOWN;

            fn known(value: &str) -> Option<Self> {
                match &*$canonical(value) {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }

            fn unknown(value: String) -> Self {
                Self::Unknown($canonical(&value).into_owned())
            }

            fn text(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> Self {
                <Self as codec::OpenEnum>::known(code).unwrap_or_else(|| codec::OpenEnum::unknown(code.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(code: String) -> Self {
                Self::from(code.as_str())
            }
        }

        /// Shows an unknown code only if it looks like one: the service may have sent a person's data in its place.
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant => out.write_str(stringify!($variant)),)*
                    Self::Unknown(code) => out.debug_tuple("Unknown").field(&codec::UnknownWord(code)).finish(),
                }
            }
        }

        /// Writes code and meaning; an unknown code only if it looks like one.
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.meaning() {
                    Some(meaning) => write!(out, "{} ({meaning})", self.as_str()),
                    None => out.write_str(format!("{:?}", codec::UnknownWord(self.as_str())).trim_matches('"')),
                }
            }
        }

        /// Serializes as the code.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        /// Deserializes from text or a number.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize_enum(deserializer)
            }
        }
    };
}

pub(super) use code_table;
