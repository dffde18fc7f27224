//! A lossless tree of a request, in which duplicate properties occur twice.

use std::cell::Cell;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Number, Value};

/// A node of the tree of a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum RequestTree {
    Null,
    Bool(bool),
    Number(Number),
    /// Text of a JSON body.
    Text(String),
    List(Vec<RequestTree>),
    Object(Vec<(String, RequestTree)>),
    /// Headers or cookies, of which there are always undocumented ones, and whose names are case-insensitive.
    Headers(Vec<(String, RequestTree)>),
    /// A value of a query, a form or a header: text for a value of any type, with the delimiter between several such values.
    Untyped(String, Option<char>),
    /// A value that is not checked.
    Ignored,
}

impl From<&Value> for RequestTree {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(value) => Self::Number(value.clone()),
            Value::String(value) => Self::Text(value.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(properties) => {
                Self::Object(properties.iter().map(|(name, value)| (name.clone(), Self::from(value))).collect())
            }
        }
    }
}

/// The reason why a text cannot be parsed.
#[derive(Debug, PartialEq)]
pub(crate) enum ParseError {
    /// It is not JSON.
    Malformed(String),
    /// Lists and objects are nested deeper than this.
    TooDeep(usize),
}

/// `serde_json` rejects deeper trees by itself, with an error that does not name the reason.
pub(super) const MAX_DEPTH: usize = 120;

/// Parses JSON text up to a depth.
pub(super) fn parse(text: &[u8], most: usize) -> Result<RequestTree, ParseError> {
    if text.starts_with(b"\xef\xbb\xbf") {
        return Err(ParseError::Malformed("begins with a byte order mark; leave it out".to_owned()));
    }
    let is_too_deep = Cell::new(false);
    let most = most.min(MAX_DEPTH);
    let seed = RequestTreeSeed { left: most, is_too_deep: &is_too_deep, has_number_maps: has_number_maps() };
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let read = seed.deserialize(&mut deserializer).and_then(|tree| deserializer.end().map(|()| tree));
    read.map_err(
        |error| {
            if is_too_deep.get() { ParseError::TooDeep(most) } else { ParseError::Malformed(describe(&error)) }
        },
    )
}

/// The position at which a text is not JSON. The parser's own messages are constant, but nothing relies on that.
fn describe(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    if error.classify() == Category::Eof {
        return format!("is not JSON: it ends too early, at line {line}, column {column}");
    }
    format!("is not JSON at line {line}, column {column}")
}

#[derive(Clone, Copy)]
struct RequestTreeSeed<'a> {
    /// The remaining levels of nesting.
    left: usize,
    is_too_deep: &'a Cell<bool>,
    has_number_maps: bool,
}

impl RequestTreeSeed<'_> {
    fn below<E: Error>(self) -> Result<Self, E> {
        let Some(left) = self.left.checked_sub(1) else {
            self.is_too_deep.set(true);
            return Err(E::custom("too deep"));
        };
        Ok(Self { left, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for RequestTreeSeed<'_> {
    type Value = RequestTree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<RequestTree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RequestTreeSeed<'_> {
    type Value = RequestTree;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<RequestTree, E> {
        Ok(RequestTree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<RequestTree, E> {
        Ok(RequestTree::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<RequestTree, E> {
        Ok(RequestTree::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<RequestTree, E> {
        Ok(RequestTree::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<RequestTree, E> {
        Number::from_f64(value).map(RequestTree::Number).ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<RequestTree, E> {
        Ok(RequestTree::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<RequestTree, E> {
        Ok(RequestTree::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RequestTree, A::Error> {
        let below = self.below()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(below)? {
            items.push(item);
        }
        Ok(RequestTree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RequestTree, A::Error> {
        let mut properties = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if self.has_number_maps && name == NUMBER {
                return number_of(map.next_value()?);
            }
            properties.push((name, map.next_value_seed(self.below()?)?));
        }
        if properties.is_empty() {
            self.below()?;
        }
        Ok(RequestTree::Object(properties))
    }
}

/// The single key of the map that `serde_json` makes of a number if another crate of the build enables its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

fn number_of<E: Error>(text: String) -> Result<RequestTree, E> {
    let map = MapDeserializer::<_, E>::new([(NUMBER, text)].into_iter());
    Number::deserialize(MapAccessDeserializer::new(map)).map(RequestTree::Number)
}

/// Whether numbers arrive as maps.
fn has_number_maps() -> bool {
    struct Probe;

    impl<'de> Visitor<'de> for Probe {
        type Value = bool;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a number")
        }

        fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
            Ok(false)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
            while map.next_entry::<String, String>()?.is_some() {}
            Ok(true)
        }
    }

    serde_json::Deserializer::from_slice(b"1").deserialize_any(Probe).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> RequestTree {
        RequestTree::Text(text.to_owned())
    }

    #[test]
    fn tree_keeps_properties_that_are_given_twice() {
        let tree = parse(br#"{"a":1,"a":[true,null,-0.5],"b":"x"}"#, 9).unwrap();
        let list = RequestTree::List(vec![
            RequestTree::Bool(true),
            RequestTree::Null,
            RequestTree::Number(Number::from_f64(-0.5).unwrap()),
        ]);
        let named = |name: &str, tree| (name.to_owned(), tree);
        let expected = vec![named("a", RequestTree::Number(1.into())), named("a", list), named("b", text("x"))];
        assert_eq!(tree, RequestTree::Object(expected));
    }

    #[test]
    fn tree_ends_at_its_depth() {
        assert!(parse(b"[[{}]]", 3).is_ok());
        assert_eq!(parse(b"[[{}]]", 2), Err(ParseError::TooDeep(2)));
        assert_eq!(parse(br#"[[{"a":1}]]"#, 2), Err(ParseError::TooDeep(2)));
        assert!(parse(b"1", 0).is_ok());
        let deep = |depth: usize| [b"[".repeat(depth), b"]".repeat(depth)].concat();
        assert!(parse(&deep(MAX_DEPTH), usize::MAX).is_ok());
        assert_eq!(parse(&deep(100_000), usize::MAX), Err(ParseError::TooDeep(MAX_DEPTH)));
    }

    #[test]
    fn text_that_is_not_json_is_rejected_at_its_place_and_not_shown() {
        for (given, expected) in [
            (&b""[..], "is not JSON: it ends too early, at line 1, column 0"),
            (b"{\"a\":\n \"secret", "is not JSON: it ends too early, at line 2, column 8"),
            (b"{\"a\":\n  secret}", "is not JSON at line 2, column 3"),
            (b"{} x", "is not JSON at line 1, column 4"),
            (b"[1e400]", "is not JSON at line 1, column 6"),
            (br#"["\ud800"]"#, "is not JSON at line 1, column 9"),
            (b"\xef\xbb\xbf{}", "begins with a byte order mark; leave it out"),
            (b"NaN", "is not JSON at line 1, column 1"),
        ] {
            let Err(ParseError::Malformed(problem)) = parse(given, 9) else { panic!("{given:?}") };
            assert_eq!(problem, expected, "{}", String::from_utf8_lossy(given));
        }
        // The column depends on features of serde_json that other crates of a build switch on.
        let Err(ParseError::Malformed(problem)) = parse(b"[\"\xff\"]", 9) else { panic!("it is not UTF-8") };
        assert!(problem.starts_with("is not JSON at line 1, column "), "{problem}");
    }
}
