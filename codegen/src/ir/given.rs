//! Members of JSON objects that may be missing, but are never `null` when they are there.

use std::fmt;

use serde_core::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

/// A member of a JSON object that is present or absent. `Option` would read `null` as absence, and with it pass over what was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Given<T>(pub(super) Option<T>);

impl<T> Default for Given<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|value| Self(Some(value)))
    }
}

/// One text, or a list of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Texts(pub(super) Vec<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Texts;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a string or a list of strings")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Texts, E> {
                Ok(Texts(vec![text.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Texts, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = items.next_element()? {
                    texts.push(text);
                }
                Ok(Texts(texts))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize, Default)]
    #[serde(default)]
    struct Holder {
        flag: Given<bool>,
        texts: Given<Texts>,
    }

    #[test]
    fn given_member_may_be_missing_but_not_null() {
        let read = |text: &str| serde_json::from_str::<Holder>(text);
        assert_eq!(read("{}").unwrap().flag, Given(None));
        assert_eq!(read(r#"{"flag": false}"#).unwrap().flag, Given(Some(false)));
        assert!(read(r#"{"flag": null}"#).is_err());
    }

    #[test]
    fn texts_are_one_or_many() {
        let read = |text: &str| serde_json::from_str::<Holder>(text).map(|holder| holder.texts.0.unwrap_or_default().0);
        assert_eq!(read(r#"{"texts": "a"}"#).unwrap(), ["a"]);
        assert_eq!(read(r#"{"texts": ["a", "b"]}"#).unwrap(), ["a", "b"]);
        assert!(read(r#"{"texts": [1]}"#).is_err() && read(r#"{"texts": null}"#).is_err());
    }
}
