//! Open unions of types, distinguished by a tag or by shape: a value that matches no variant is kept.
//!
//! The variant is chosen by one look at the value, without descending into it. Trying the types one after the other would take
//! time that doubles with each nested union.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

use super::{FromJson, tolerance};

/// A value of one of several types. Implemented by generated code.
pub trait Union: Sized {
    /// The name in the document.
    const NAME: &'static str;
    /// The property whose text distinguishes the variants.
    const TAG: Option<&'static str> = None;
    /// The variants, in the document's order.
    const VARIANTS: &'static [Variant];

    /// Reads the value as the variant with this index; `None` if it does not match.
    fn read(index: usize, value: &Value) -> Option<Self>;
    /// Keeps a value that matches no variant.
    fn unknown(value: Value) -> Self;
}

/// The characteristics of a variant.
pub struct Variant {
    /// Values of the tag that mean this variant.
    pub tags: &'static [&'static str],
    /// The shape of its values.
    pub shape: ValueShape,
}

/// The shape of a value, one level deep.
#[derive(Clone, Copy)]
pub enum ValueShape {
    /// Any value.
    Any,
    /// True or false.
    Boolean,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// Text.
    Text,
    /// Text that is most likely one of these.
    OneText(&'static [&'static str]),
    /// An integer that is most likely one of these.
    OneInteger(&'static [i64]),
    /// A list.
    List(&'static ValueShape),
    /// A map whose values have this shape.
    Map(&'static ValueShape),
    /// An object with these properties.
    Object(&'static [ExpectedProperty]),
}

/// A property of an object: its name, its shape, and whether it is required.
pub type ExpectedProperty = (&'static str, ValueShape, bool);

/// Reads a value of a union: by its tag if it has a known one, else as the variant whose shape fits best (the first of
/// several equal ones).
pub fn deserialize_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let chosen = choose_variant(T::TAG, T::VARIANTS, &value);
    let is_tagged = T::TAG.is_some_and(|tag| value.get(tag).is_some_and(Value::is_string));
    if chosen.is_none() && !is_tagged && tolerance::inspects() {
        return Err(D::Error::custom("another value, expected one of the documented types"));
    }
    let read = chosen.and_then(|index| T::read(index, &value));
    Ok(read.unwrap_or_else(|| T::unknown(value)))
}

/// Reads the complete value as the type of a variant, since a value that does not fit is kept as a whole.
pub fn read_variant<T: FromJson>(value: &Value) -> Option<T> {
    // A check reports all problems of the value.
    #[cfg(feature = "checks")]
    if tolerance::inspects() {
        return T::from_json(crate::checks::TreeDeserializer::from(value)).ok();
    }
    tolerance::suspend(|| T::from_json(value).ok())
}

fn choose_variant(tag: Option<&str>, variants: &[Variant], value: &Value) -> Option<usize> {
    if let Some(tag) = tag.and_then(|name| value.get(name)).and_then(Value::as_str) {
        let tagged = variants.iter().position(|variant| variant.tags.contains(&tag));
        // A tag cannot select a variant without tags, such as text beside objects.
        return tagged.or_else(|| best_match(variants, value, |variant| variant.tags.is_empty()));
    }
    best_match(variants, value, |_| true)
}

fn best_match(variants: &[Variant], value: &Value, allowed: impl Fn(&Variant) -> bool) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (index, variant) in variants.iter().enumerate().filter(|(_, variant)| allowed(variant)) {
        if let Some(score) = match_score(value, &variant.shape)
            && best.is_none_or(|(_, highest)| score > highest)
        {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
}

/// Returns how well a value fits a shape; `None` if it does not.
fn match_score(value: &Value, shape: &ValueShape) -> Option<usize> {
    match (shape, value) {
        (ValueShape::Any, _) | (ValueShape::Number, Value::Number(_)) => Some(1),
        (ValueShape::Boolean, Value::Bool(_)) | (ValueShape::Text, Value::String(_)) => Some(2),
        (ValueShape::Integer, Value::Number(number)) => (!number.is_f64()).then_some(2),
        (ValueShape::OneText(known), Value::String(text)) => one_of(known, &text.as_str()),
        (ValueShape::OneInteger(known), Value::Number(number)) => one_of(known, &number.as_i64()?),
        (ValueShape::List(item), Value::Array(items)) => match items.iter().find(|item| !item.is_null()) {
            Some(first) => match_score(first, item).map(|score| score + 1),
            None => Some(1),
        },
        (ValueShape::Map(item), Value::Object(members)) => match members.values().find(|item| !item.is_null()) {
            Some(first) => match_score(first, item),
            None => Some(1),
        },
        (ValueShape::Object(expected), Value::Object(members)) => {
            let mut score = 1;
            for (name, shape, required) in *expected {
                match members.get(*name) {
                    Some(Value::Null) if !*required => score += 1,
                    Some(value) if !value.is_null() => score += 1 + match_score(value, shape)?,
                    None if !*required => {}
                    _ => return None,
                }
            }
            // If no property is known, all of them would be lost silently.
            (score > 1 || members.is_empty()).then_some(score)
        }
        _ => None,
    }
}

/// A set of one value identifies its variant; in a larger set, an unknown value may be new.
fn one_of<T: PartialEq>(known: &[T], value: &T) -> Option<usize> {
    match (known.contains(value), known.len()) {
        (true, 1) => Some(8),
        (true, _) => Some(4),
        (false, 1) => None,
        (false, _) => Some(1),
    }
}

/// Implements serde for a generated union.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize_union(deserializer)
            }
        }

        impl codec::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown(codec::Value::Null)
            }
        }

        impl codec::FromResponse for $name {}
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const CAT: Variant = Variant {
        tags: &["cat"],
        shape: ValueShape::Object(&[
            ("kind", ValueShape::OneText(&["cat"]), false),
            ("lives", ValueShape::Integer, true),
        ]),
    };
    const DOG: Variant = Variant {
        tags: &["dog", "wolf"],
        shape: ValueShape::Object(&[("kind", ValueShape::OneText(&["dog"]), false), ("name", ValueShape::Text, false)]),
    };
    const NAME: Variant = Variant { tags: &[], shape: ValueShape::Text };
    const NAMES: Variant = Variant { tags: &[], shape: ValueShape::List(&ValueShape::Text) };
    const ALL: &[Variant] = &[CAT, DOG, NAME, NAMES];

    #[test]
    fn a_tag_decides_and_an_unknown_one_is_none_of_them() {
        let by = |value: Value| choose_variant(Some("type"), ALL, &value);
        assert_eq!(by(json!({"type": "wolf", "lives": 9})), Some(1));
        assert_eq!(by(json!({"type": "cat"})), Some(0));
        assert_eq!(by(json!({"type": "bird", "lives": 9})), None);
        assert_eq!(by(json!({"lives": 9})), Some(0));
        assert_eq!(by(json!("Rex")), Some(2));
    }

    #[test]
    fn without_a_tag_the_shape_decides() {
        let by = |value: Value| choose_variant(None, ALL, &value);
        assert_eq!(by(json!({"lives": 9})), Some(0));
        assert_eq!(by(json!({"lives": "nine"})), None);
        assert_eq!(by(json!({"wings": 2})), None);
        assert_eq!(by(json!({})), Some(1));
        assert_eq!(by(json!({"lives": 9, "kind": "dog"})), Some(1));
        assert_eq!(by(json!({"kind": "bird"})), None);
        assert_eq!(by(json!({"name": null})), Some(1));
        assert_eq!(by(json!(["Rex"])), Some(3));
        assert_eq!(by(json!([])), Some(3));
        assert_eq!(by(json!([1])), None);
        assert_eq!(by(json!(1)), None);
    }

    #[test]
    fn numbers_and_sets_go_to_the_narrowest() {
        let shapes = |shapes: &[ValueShape], value: &Value| {
            let variants: Vec<Variant> = shapes.iter().map(|shape| Variant { tags: &[], shape: *shape }).collect();
            choose_variant(None, &variants, value)
        };
        let numbers = [ValueShape::Number, ValueShape::Integer, ValueShape::OneInteger(&[1, 2])];
        assert_eq!(shapes(&numbers, &json!(5)), Some(1));
        assert_eq!(shapes(&numbers, &json!(2)), Some(2));
        assert_eq!(shapes(&numbers, &json!(0.5)), Some(0));
        let texts = [ValueShape::OneText(&["a", "b"]), ValueShape::Text];
        assert_eq!(shapes(&texts, &json!("a")), Some(0));
        assert_eq!(shapes(&texts, &json!("c")), Some(1));
        assert_eq!(shapes(&texts[..1], &json!("c")), Some(0));
        let maps = [ValueShape::Map(&ValueShape::Integer), ValueShape::Map(&ValueShape::Text), ValueShape::Any];
        assert_eq!(shapes(&maps, &json!({"a": "x"})), Some(1));
        assert_eq!(shapes(&maps, &json!({"a": []})), Some(2));
    }
}
