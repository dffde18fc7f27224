//! How a property is held in its struct, and what follows for reading, writing and `Debug`: a module for each way, with
//! the same functions, which the tables of generated types name.

use std::fmt::Debug;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::MapAccess;

use super::deserialize_as::{Always, ReadInto, read_into, read_optional};
use super::{Attributes, DeserializeAs, FromJson, PropertyVisitor, tolerance};
use crate::types::Nullable;

/// A property that is always there.
pub mod required {
    use super::*;

    /// The value of one that was not given.
    #[must_use]
    pub fn empty<T: FromJson>() -> T {
        T::empty()
    }

    /// Reads it; `null` leaves it empty.
    pub fn read<'de, K: DeserializeAs<T>, T, A: MapAccess<'de>>(map: &mut A, field: &mut T) -> Result<bool, A::Error> {
        match map.next_value_seed(ReadInto::<K, T, _>(&mut Always(field), PhantomData)) {
            Err(error) if tolerance::recovers_required(&error) => Ok(false),
            read => read,
        }
    }

    /// Visits it.
    pub fn visit<K: Attributes, V: PropertyVisitor, T: Serialize + Debug>(
        to: &mut V,
        property: &'static str,
        field: &'static str,
        value: &T,
    ) {
        to.visit_value::<K, T>(property, field, value);
    }
}

/// A property that may be absent; `null` is the same.
pub mod optional {
    use super::*;

    /// The value of one that was not given.
    #[must_use]
    pub fn empty<T>() -> Option<T> {
        None
    }

    /// Reads it. A tolerant reader goes on without one that it cannot read.
    pub fn read<'de, K: DeserializeAs<T>, T, A: MapAccess<'de>>(
        map: &mut A,
        field: &mut Option<T>,
    ) -> Result<bool, A::Error> {
        read_into::<K, T, _, A>(map, field)
    }

    /// Visits it where it has a value.
    pub fn visit<K: Attributes, V: PropertyVisitor, T: Serialize + Debug>(
        to: &mut V,
        property: &'static str,
        field: &'static str,
        value: &Option<T>,
    ) {
        if let Some(value) = value {
            to.visit_value::<K, T>(property, field, value);
        }
    }
}

/// A list or map that is empty when absent.
pub mod collection {
    use super::*;

    /// The value of one that was not given.
    #[must_use]
    pub fn empty<T: Default>() -> T {
        T::default()
    }

    /// Reads it. A tolerant reader goes on without one that it cannot read.
    pub fn read<'de, K: DeserializeAs<T>, T, A: MapAccess<'de>>(map: &mut A, field: &mut T) -> Result<bool, A::Error> {
        read_into::<K, T, _, A>(map, &mut Always(field))
    }

    /// Visits it unless it is empty.
    pub fn visit<K: Attributes, V: PropertyVisitor, T: Serialize + Debug + Collection>(
        to: &mut V,
        property: &'static str,
        field: &'static str,
        value: &T,
    ) {
        if !value.is_empty() {
            to.visit_value::<K, T>(property, field, value);
        }
    }

    /// A list or a map.
    pub trait Collection {
        /// Whether it holds nothing.
        fn is_empty(&self) -> bool;
    }

    impl<T> Collection for Vec<T> {
        fn is_empty(&self) -> bool {
            self.is_empty()
        }
    }

    impl<T> Collection for std::collections::BTreeMap<String, T> {
        fn is_empty(&self) -> bool {
            self.is_empty()
        }
    }
}

/// A property for which `null` has a meaning of its own.
pub mod nullable {
    use super::*;

    /// The value of one that was not given.
    #[must_use]
    pub fn empty<T>() -> Nullable<T> {
        Nullable::Absent
    }

    /// Reads it. A tolerant reader goes on without one that it cannot read.
    pub fn read<'de, K: DeserializeAs<T>, T, A: MapAccess<'de>>(
        map: &mut A,
        field: &mut Nullable<T>,
    ) -> Result<bool, A::Error> {
        let Some(read) = read_optional::<K, T, A>(map)? else { return Ok(false) };
        *field = read.map_or(Nullable::Null, Nullable::Value);
        Ok(true)
    }

    /// Visits it unless it is absent.
    pub fn visit<K: Attributes, V: PropertyVisitor, T: Serialize + Debug>(
        to: &mut V,
        property: &'static str,
        field: &'static str,
        value: &Nullable<T>,
    ) {
        match value {
            Nullable::Absent => {}
            Nullable::Null => to.visit_null::<K>(property, field),
            Nullable::Value(value) => to.visit_value::<K, T>(property, field, value),
        }
    }
}

/// As [`nullable`], for a property that must be sent: absent is sent as `null`.
pub mod required_nullable {
    use super::*;

    pub use super::nullable::read;

    /// The value of one that was not given.
    #[must_use]
    pub fn empty<T>() -> Nullable<T> {
        Nullable::Null
    }

    /// Visits it; what is written without a value is `null`.
    pub fn visit<K: Attributes, V: PropertyVisitor, T: Serialize + Debug>(
        to: &mut V,
        property: &'static str,
        field: &'static str,
        value: &Nullable<T>,
    ) {
        match value {
            Nullable::Absent => to.visit_absent::<K>(property),
            value => super::nullable::visit::<K, V, T>(to, property, field, value),
        }
    }
}
