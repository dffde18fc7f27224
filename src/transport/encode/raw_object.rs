//! The members of a JSON object in their order, each as its JSON text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of an object as its text has them.
pub(crate) struct RawObject<'a> {
    pub(crate) members: Vec<(String, &'a RawValue)>,
}

impl<'a> RawObject<'a> {
    /// Reads JSON text; anything but an object has no members.
    pub(crate) fn parse(text: &'a [u8]) -> Self {
        serde_json::from_slice(text).unwrap_or(Self { members: Vec::new() })
    }

    /// Returns the member of that name; the last of several, as most readers of JSON do.
    pub(crate) fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// Returns the text of a scalar: strings without quotes and escapes, everything else unchanged.
    pub(crate) fn plain_text(value: &'a RawValue) -> Cow<'a, str> {
        let text = value.get();
        if text.starts_with('"') {
            return serde_json::from_str::<String>(text).map_or(Cow::Borrowed(text), Cow::Owned);
        }
        Cow::Borrowed(text)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RawObject<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RawObjectVisitor)
    }
}

struct RawObjectVisitor;

impl<'de> Visitor<'de> for RawObjectVisitor {
    type Value = RawObject<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawObject<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(RawObject { members })
    }
}
