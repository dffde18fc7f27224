//! The implementation of object types, from the table of their properties.

/// Implements an object from the table of its properties: presence, index, marks, field and property name of each.
///
/// Functions that are not generic are `#[inline]`, so that a build compiles those of the types that it uses.
///
/// A presence is a module of `wire`; marks are types of `wire`, in the order `ReadOnly`, `Redacted`, lenience.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $name:ident
        $(with $module:ident($additional:ident: $value:ty $(, $redacted:ident)?))?
        $(required($($required:literal),*))?
        $(required_in_requests($($needed:literal),*))?
        $(aliases($($alias:literal = $place:literal),*))?
        $(; $($presence:ident[$index:literal $(, $attribute:ident)*] $field:ident($property:literal)),+)?
    ) => {
        impl codec::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($($field: codec::$presence::empty(),)+)?
                    $($additional: std::collections::BTreeMap::new(),)?
                }
            }
        }

        impl codec::Object for $name {
            const NAME: &'static str = stringify!($name);
            $(const PROPERTIES: &'static [&'static str] = &[$($property),+];)?
            $(const REQUIRED: &'static [usize] = &[$($required),*];)?
            $(const REQUIRED_IN_REQUESTS: &'static [usize] = &[$($needed),*];)?
            $(const ALIASES: &'static [(&'static str, usize)] = &[$(($alias, $place)),*];)?

            $(
                fn read<'de, A: codec::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
                    match index {
                        $($index => codec::$presence::read::<($(codec::$attribute,)*), _, _>(map, &mut self.$field),)+
                        _ => codec::skip(map),
                    }
                }

                fn visit<V: codec::PropertyVisitor>(&self, to: &mut V) {
                    $(
                        codec::$presence::visit::<($(codec::$attribute,)*), _, _>(
                            to, $property, stringify!($field), &self.$field,
                        );
                    )+
                }
            )?

            $(
                #[inline]
                fn fmt_redacted(&self, out: &mut codec::RedactedDebug<'_, '_>) {
                    codec::Object::visit(self, out);
                    out.additional_properties::<($(codec::$redacted,)?)>(stringify!($additional), &self.$additional);
                }
            )?
        }

        $(
            impl codec::AdditionalProperties for $name {
                type Value = $value;

                #[inline]
                fn additional_properties(&self) -> &std::collections::BTreeMap<String, $value> {
                    &self.$additional
                }

                #[inline]
                fn additional_properties_mut(&mut self) -> &mut std::collections::BTreeMap<String, $value> {
                    &mut self.$additional
                }
            }
        )?

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                codec::$($module::)?serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::$($module::)?deserialize(deserializer)
            }
        }

        impl codec::FromResponse for $name {}

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                codec::fmt_redacted(self, out)
            }
        }
    };
}
