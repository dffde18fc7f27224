//! Types of a caller, of which nothing is known but that `serde` reads them.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use crate::codec::{FromJson, FromResponse};

/// A value of a caller's type; nothing where the type has no value that stands for nothing.
pub(in crate::transport) struct CallerType<T>(pub(in crate::transport) Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for CallerType<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|value| Self(Some(value))).map_err(without_quotes)
    }
}

impl<T: DeserializeOwned> FromJson for CallerType<T> {
    fn empty() -> Self {
        Self(serde_json::from_value(Value::Null).ok())
    }
}

/// What is not there is `null`, which an `Option` and `()` take.
impl<T: DeserializeOwned + Send> FromResponse for CallerType<T> {
    fn on_empty() -> Option<Self> {
        Some(Self::empty()).filter(|value| value.0.is_some())
    }
}

/// How errors of `serde` begin whose text behind the last `expected` is that of a type, and not of a value.
const STANDARD: [&str; 7] = [
    "duplicate field ",
    "invalid length ",
    "invalid type: ",
    "invalid value: ",
    "missing field ",
    "unknown field ",
    "unknown variant ",
];

/// An error that does not pass for one of `serde` if it is a text of the caller's, which may quote a value anywhere.
fn without_quotes<E: Error>(error: E) -> E {
    let text = error.to_string();
    let is_known = STANDARD.iter().any(|start| text.starts_with(start)) || !text.contains("expected");
    if is_known { error } else { E::custom("it cannot be read as the caller's type") }
}
