//! The type of a request, as functions that know it.

use std::fmt;

#[cfg(feature = "checks")]
use crate::checks::{CheckFn, inspect_as};

/// The type of the request of an operation: how it is checked (feature `checks`) and described (feature `schemars`).
///
/// Generated code creates it. Without these features it is empty.
#[derive(Clone, Copy)]
pub struct RequestDescriptor {
    /// Whether the body is optional.
    pub(crate) is_optional: bool,
    #[cfg(feature = "checks")]
    pub(crate) inspect: Option<CheckFn>,
    #[cfg(feature = "schemars")]
    pub(crate) describe: Option<Describe>,
}

/// Writes the schema of a type.
#[cfg(feature = "schemars")]
pub(crate) type Describe = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

impl RequestDescriptor {
    /// The descriptor of a request about which nothing is generated.
    pub const NONE: Self = Self {
        is_optional: false,
        #[cfg(feature = "checks")]
        inspect: None,
        #[cfg(feature = "schemars")]
        describe: None,
    };

    /// Returns the same descriptor, of a request with an optional body.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Returns the same descriptor, with checks of the type `T`.
    #[cfg(feature = "checks")]
    #[must_use]
    pub const fn checked<T: crate::codec::FromJson + crate::validation::Validate>(mut self) -> Self {
        self.inspect = Some(inspect_as::<T>);
        self
    }

    /// Returns the same descriptor, with the JSON Schema of the type `T`.
    #[cfg(feature = "schemars")]
    #[must_use]
    pub const fn described<T: schemars::JsonSchema>(mut self) -> Self {
        self.describe = Some(T::json_schema);
        self
    }
}

/// Functions are not compared: two operations that agree in everything else have the same request.
impl PartialEq for RequestDescriptor {
    fn eq(&self, other: &Self) -> bool {
        self.is_optional == other.is_optional
    }
}

impl Eq for RequestDescriptor {}

impl fmt::Debug for RequestDescriptor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RequestDescriptor").field("is_optional", &self.is_optional).finish_non_exhaustive()
    }
}
