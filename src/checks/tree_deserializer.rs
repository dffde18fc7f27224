//! Deserializes a tree into a type. Text in a query is read as the type that the target expects.

use std::collections::HashSet;
use std::vec::IntoIter;

use serde::de::value::Error;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::request_tree::RequestTree;
use crate::codec::tolerance;

/// Deserializer of a tree.
pub(crate) struct TreeDeserializer(pub(super) RequestTree);

impl From<&Value> for TreeDeserializer {
    fn from(value: &Value) -> Self {
        Self(value.into())
    }
}

impl<'de> Deserializer<'de> for TreeDeserializer {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            RequestTree::Null => visitor.visit_unit(),
            RequestTree::Bool(value) => visitor.visit_bool(value),
            RequestTree::Number(value) => value.deserialize_any(visitor).map_err(Error::custom),
            RequestTree::Text(value) | RequestTree::Untyped(value, _) => visitor.visit_string(value),
            RequestTree::List(items) => visitor.visit_seq(Items(items.into_iter())),
            RequestTree::Object(properties) => visitor.visit_map(Properties::of(properties, false)),
            RequestTree::Headers(properties) => visitor.visit_map(Properties::of(properties, true)),
            RequestTree::Ignored => Err(Error::custom(tolerance::IGNORED_VALUE)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            RequestTree::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0 {
            RequestTree::Untyped(text, _) => match text.parse() {
                Ok(value) => visitor.visit_bool(value),
                Err(_) => Err(Error::custom("other text, expected true or false")),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0 {
            RequestTree::Untyped(text, _) => match text.parse() {
                Ok(value) => visitor.visit_i64(value),
                Err(_) => Err(Error::custom("other text, expected a whole number")),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0 {
            RequestTree::Untyped(text, _) => match text.parse() {
                Ok(value) => visitor.visit_u64(value),
                Err(_) => Err(Error::custom("other text, expected a whole number from 0")),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0 {
            RequestTree::Untyped(text, _) => match text.parse::<f64>().ok().filter(|value| value.is_finite()) {
                Some(value) => visitor.visit_f64(value),
                None => Err(Error::custom("other text, expected a number")),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            RequestTree::Untyped(text, separator) => {
                let items: Vec<RequestTree> = match separator {
                    Some(separator) => {
                        text.split(separator).map(|part| RequestTree::Untyped(part.to_owned(), None)).collect()
                    }
                    None => vec![RequestTree::Untyped(text, None)],
                };
                visitor.visit_seq(Items(items.into_iter()))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            RequestTree::Untyped(text, Some(separator)) => {
                visitor.visit_map(Properties::of(pairs_within(&text, separator), false))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 char str string bytes byte_buf unit unit_struct tuple tuple_struct struct
        enum identifier
    }
}

/// An object written as one text: `R=100,G=200`, or `R,100,G,200`.
fn pairs_within(text: &str, separator: char) -> Vec<(String, RequestTree)> {
    let parts: Vec<&str> = text.split(separator).collect();
    let given = |name: &str, value: &str| (name.to_owned(), RequestTree::Untyped(value.to_owned(), None));
    let split: Option<Vec<_>> =
        parts.iter().map(|part| part.split_once('=').map(|(name, value)| given(name, value))).collect();
    split.unwrap_or_else(|| {
        let pairs = parts.chunks(2);
        pairs.map(|pair| given(pair.first().unwrap_or(&""), pair.get(1).unwrap_or(&""))).collect()
    })
}

struct Items(IntoIter<RequestTree>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|tree| seed.deserialize(TreeDeserializer(tree))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Properties {
    left: IntoIter<(String, RequestTree)>,
    current: Option<(String, RequestTree)>,
    /// The names seen so far, if duplicates are reported.
    given: Option<HashSet<String>>,
    is_duplicate: bool,
    are_headers: bool,
}

impl Properties {
    fn of(properties: Vec<(String, RequestTree)>, are_headers: bool) -> Self {
        let given = tolerance::wants_duplicates().then(HashSet::new);
        Self { left: properties.into_iter(), current: None, given, is_duplicate: false, are_headers }
    }
}

impl<'de> MapAccess<'de> for Properties {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, tree)) = self.left.next() else { return Ok(None) };
        self.is_duplicate = self.given.as_mut().is_some_and(|given| !given.insert(name.clone()));
        tolerance::enter_name(&name, self.is_duplicate, self.are_headers);
        let key = seed.deserialize(name.as_str().into_deserializer());
        self.current = Some((name, tree));
        key.map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let Some((name, tree)) = self.current.take() else { return Err(Error::custom("a value without a name")) };
        let read = seed.deserialize(TreeDeserializer(tree));
        if self.is_duplicate {
            tolerance::settle_duplicate(&name);
        }
        read
    }
}
