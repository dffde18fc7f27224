//! Writing members: what has no value is left out.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap};

use super::Nullable;

/// Writes a member that is always sent.
pub fn put<M: SerializeMap, T: Serialize>(map: &mut M, name: &'static str, value: &T) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// Writes a member that is sent when it has a value.
pub fn put_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a list or map that is left out when empty.
pub fn put_filled<M: SerializeMap, T: Serialize + Filled>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_filled() { map.serialize_entry(name, value) } else { Ok(()) }
}

/// Writes a member for which `null` has a meaning of its own.
pub fn put_nullable<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Nullable<T>,
) -> Result<(), M::Error> {
    match value {
        Nullable::Absent => Ok(()),
        Nullable::Null => map.serialize_entry(name, &()),
        Nullable::Value(value) => map.serialize_entry(name, value),
    }
}

/// As [`put_nullable`], for a member that must be sent: absent is sent as `null`.
pub fn put_or_null<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Nullable<T>,
) -> Result<(), M::Error> {
    map.serialize_entry(name, &value.as_ref())
}

/// A collection that may be empty.
pub trait Filled {
    /// It holds something.
    fn is_filled(&self) -> bool;
}

impl<T> Filled for Vec<T> {
    fn is_filled(&self) -> bool {
        !self.is_empty()
    }
}

impl<T> Filled for BTreeMap<String, T> {
    fn is_filled(&self) -> bool {
        !self.is_empty()
    }
}
