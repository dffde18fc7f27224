//! Descriptors of request types: the functions that check and describe them.

use std::fmt;

#[cfg(feature = "checks")]
use crate::checks::{CheckFn, inspect_as};

/// Describes the request type of an operation, with its checks (feature `checks`) and its schema (feature `schemars`).
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
    /// Creates an empty descriptor.
    pub const NONE: Self = Self {
        is_optional: false,
        #[cfg(feature = "checks")]
        inspect: None,
        #[cfg(feature = "schemars")]
        describe: None,
    };

    /// Makes the body optional.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Adds the checks of the type `T`.
    #[cfg(feature = "checks")]
    #[must_use]
    pub const fn checked<T: crate::codec::FromJson + crate::validation::Validate>(mut self) -> Self {
        self.inspect = Some(inspect_as::<T>);
        self
    }

    /// Leaves the descriptor as it is: the checks need the feature `checks`.
    #[cfg(not(feature = "checks"))]
    #[must_use]
    pub const fn checked<T>(self) -> Self {
        self
    }

    /// Adds the JSON Schema of the type `T`.
    #[cfg(feature = "schemars")]
    #[must_use]
    pub const fn described<T: schemars::JsonSchema>(mut self) -> Self {
        self.describe = Some(T::json_schema);
        self
    }

    /// Leaves the descriptor as it is: the schema needs the feature `schemars`.
    #[cfg(not(feature = "schemars"))]
    #[must_use]
    pub const fn described<T>(self) -> Self {
        self
    }
}

/// Functions are not compared: operations that are equal otherwise have the same request type.
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
