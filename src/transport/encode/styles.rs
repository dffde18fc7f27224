//! OpenAPI's parameter styles: the structure of a value, and the pairs that are written for it.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::pointer;
use crate::operation::Style;
use crate::transport::encode::raw_object::RawObject;

/// A value as the styles distinguish it. A value nested in a list or an object is its JSON text, since only `deepObject` has
/// a notation for it; `null` is nothing.
pub(super) enum Shape<'a> {
    Text(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Object(Vec<(String, Cow<'a, str>)>),
}

impl<'a> Shape<'a> {
    /// `None` for `null`.
    pub(super) fn of(value: &'a RawValue) -> Option<Self> {
        let text = value.get();
        match text.as_bytes().first() {
            Some(b'[') => Some(Self::List(items(value).into_iter().filter_map(plain).collect())),
            Some(b'{') => {
                let members = RawObject::parse(text.as_bytes()).members.into_iter();
                Some(Self::Object(members.filter_map(|(name, value)| Some((name, plain(value)?))).collect()))
            }
            _ => plain(value).map(Self::Text),
        }
    }

    /// Returns the texts in one sequence: the items of a list; names and values of an object alternately.
    pub(super) fn into_row(self) -> Vec<Cow<'a, str>> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(items) => items,
            Self::Object(members) => members.into_iter().flat_map(|(name, value)| [Cow::Owned(name), value]).collect(),
        }
    }
}

pub(super) fn items(value: &RawValue) -> Vec<&RawValue> {
    serde_json::from_str(value.get()).unwrap_or_default()
}

fn plain(value: &RawValue) -> Option<Cow<'_, str>> {
    (value.get() != "null").then(|| RawObject::plain_text(value))
}

/// A name and the texts that belong to it, in a query or a form.
#[derive(Debug, PartialEq)]
pub(super) struct Pair<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) values: Vec<Cow<'a, str>>,
    /// The separator of several values.
    pub(super) delimiter: char,
}

impl<'a> Pair<'a> {
    fn new(name: impl Into<Cow<'a, str>>, value: Cow<'a, str>) -> Self {
        Self { name: name.into(), values: vec![value], delimiter: ',' }
    }
}

/// How a value is written as pairs.
#[derive(Clone, Copy)]
pub(super) struct How {
    pub(super) style: Style,
    pub(super) explode: bool,
    /// A comma in a value is percent-encoded, which distinguishes it from one between values.
    pub(super) escapes_commas: bool,
}

impl How {
    /// The default style of queries.
    pub(super) const FORM: Self = Self { style: Style::Form, explode: true, escapes_commas: true };
}

/// Writes the pairs of a parameter; an empty list or object has none.
///
/// # Errors
///
/// Returns the pointer, below the parameter, of a text that the service would read as something else.
pub(super) fn pairs<'a>(name: &'a str, value: &'a RawValue, how: How) -> Result<Vec<Pair<'a>>, Ambiguous> {
    if how.style == Style::Json {
        let is_value = value.get() != "null";
        return Ok(is_value.then(|| Pair::new(name, Cow::Borrowed(value.get()))).into_iter().collect());
    }
    if how.style == Style::DeepObject {
        let mut pairs = Vec::new();
        deep(name.into(), "", value, &mut pairs)?;
        return Ok(pairs);
    }
    let Some(shape) = Shape::of(value) else { return Ok(Vec::new()) };
    match shape {
        Shape::Text(text) => Ok(vec![Pair::new(name, text)]),
        Shape::List(items) if how.explode => Ok(items.into_iter().map(|item| Pair::new(name, item)).collect()),
        Shape::Object(members) if how.explode => {
            Ok(members.into_iter().map(|(name, value)| Pair::new(name, value)).collect())
        }
        shape => delimited(name, shape, how),
    }
}

/// A text that would be read as something else: its pointer below the parameter, and what to do.
pub(super) struct Ambiguous {
    pub(super) pointer: String,
    pub(super) message: &'static str,
}

const DELIMITER: &str = "has the character in it that separates values in this parameter; leave that character out";
const BRACKET: &str = "has a name that is empty or has a bracket in it, which would be read as another one; rename it";

fn delimited<'a>(name: &'a str, shape: Shape<'a>, how: How) -> Result<Vec<Pair<'a>>, Ambiguous> {
    let delimiter = match how.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        _ => ',',
    };
    if (delimiter != ',' || !how.escapes_commas)
        && let Some(pointer) = containing(&shape, |text| text.contains(delimiter))
    {
        return Err(Ambiguous { pointer, message: DELIMITER });
    }
    let values = shape.into_row();
    let none = values.is_empty();
    Ok(if none { Vec::new() } else { vec![Pair { name: name.into(), values, delimiter }] })
}

/// Returns the pointer of the first text within a value for which the predicate holds.
pub(super) fn containing(shape: &Shape<'_>, holds: impl Fn(&str) -> bool) -> Option<String> {
    match shape {
        Shape::Text(text) => holds(text).then(String::new),
        Shape::List(items) => items.iter().position(|item| holds(item)).map(|index| format!("/{index}")),
        Shape::Object(members) => {
            members.iter().find(|(name, value)| holds(name) || holds(value)).map(|(name, _)| pointer::member(name))
        }
    }
}

/// Writes one pair for each scalar, whose name is its path in brackets; the items of a list have their index there.
fn deep<'a>(
    name: Cow<'a, str>,
    pointer: &str,
    value: &'a RawValue,
    pairs: &mut Vec<Pair<'a>>,
) -> Result<(), Ambiguous> {
    match value.get().as_bytes().first() {
        Some(b'{') => {
            for (inner, value) in RawObject::parse(value.get().as_bytes()).members {
                let pointer = format!("{pointer}{}", pointer::member(&inner));
                if inner.is_empty() || inner.contains(['[', ']']) {
                    return Err(Ambiguous { pointer, message: BRACKET });
                }
                deep(format!("{name}[{inner}]").into(), &pointer, value, pairs)?;
            }
        }
        Some(b'[') => {
            for (index, item) in items(value).into_iter().enumerate() {
                deep(format!("{name}[{index}]").into(), &format!("{pointer}/{index}"), item, pairs)?;
            }
        }
        _ => pairs.extend(plain(value).map(|text| Pair::new(name, text))),
    }
    Ok(())
}
