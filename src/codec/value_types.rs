//! Reading of the hand-written value types: times, bytes, files and plain text.

use serde::de::{Deserialize, Deserializer};

use super::{DeserializeAs, FromJson, LenientText, tolerance};
use crate::types::{Bytes, File, PlainText, Timestamp};

macro_rules! empty_by_default {
    ($($name:ty),*) => { $(
        impl FromJson for $name {
            fn empty() -> Self {
                Self::default()
            }
        }
    )* };
}

empty_by_default!(Bytes, File, PlainText);

impl FromJson for Timestamp {
    const IS_SCALAR: bool = true;

    fn empty() -> Self {
        Self::from("")
    }
}

/// Takes anything: a number of seconds is as good a time as a text, and a time must not fail a response.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if tolerance::inspects() {
            return <String as FromJson>::from_json(deserializer).map(Self::from);
        }
        <LenientText as DeserializeAs<Self>>::deserialize_as(deserializer)
    }
}
