//! Queries and forms: pairs of names and values, all of them text.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::request_tree::{self, ParseError, RequestTree};
use crate::operation::{Location, ParameterEncoding, Style};

/// Parses a query or a form body into a tree.
///
/// Names with brackets are lists and objects, as in JavaScript services: `ids[]=1&ids[]=2`, `color[R]=100`. A name that occurs
/// more than once is a list, too.
pub(super) fn parse(text: &str, encodings: &[ParameterEncoding], most: usize) -> Result<RequestTree, ParseError> {
    let mut tree = PairTree::default();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (Some(name), Some(value)) = (decode(name), decode(value)) else {
            return Err(ParseError::Malformed("has a percent-encoding of other text than UTF-8".to_owned()));
        };
        let (first, inner) = steps(&name);
        if inner.len() >= most {
            return Err(ParseError::TooDeep(most));
        }
        let encoding = encodings.iter().find(|known| known.location == Location::Query && known.name == first);
        let value = match encoding.map(|encoding| (encoding.style, encoding.explode)) {
            Some((Style::Json, _)) => request_tree::parse(value.as_bytes(), most)?,
            Some((Style::SpaceDelimited, false)) => RequestTree::Untyped(value, Some(' ')),
            Some((Style::PipeDelimited, false)) => RequestTree::Untyped(value, Some('|')),
            Some((Style::Form, false)) => RequestTree::Untyped(value, Some(',')),
            _ => RequestTree::Untyped(value, None),
        };
        tree.add(first, &inner, value);
    }
    Ok(tree.into_tree())
}

fn decode(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// Splits `a[b][]` into `a`, `b` and an empty segment.
fn steps(name: &str) -> (&str, Vec<&str>) {
    let Some((first, rest)) = name.split_once('[') else { return (name, Vec::new()) };
    match rest.strip_suffix(']') {
        Some(inner) if !first.is_empty() => (first, inner.split("][").collect()),
        _ => (name, Vec::new()),
    }
}

/// Values under construction, in the order of their names.
#[derive(Default)]
struct PairTree {
    values: Vec<RequestTree>,
    names: Vec<(String, PairTree)>,
    indexes: HashMap<String, usize>,
    /// A number in brackets is an index of a list.
    has_other_names: bool,
}

impl PairTree {
    fn add(&mut self, name: &str, inner: &[&str], value: RequestTree) {
        if name.is_empty() {
            return match inner.split_first() {
                Some((name, inner)) => self.add(name, inner, value),
                None => self.values.push(value),
            };
        }
        self.has_other_names |= name.parse::<u16>().is_err();
        let place = *self.indexes.entry(name.to_owned()).or_insert_with(|| {
            self.names.push((name.to_owned(), Self::default()));
            self.names.len() - 1
        });
        let Some((_, found)) = self.names.get_mut(place) else { return };
        match inner.split_first() {
            Some((name, inner)) => found.add(name, inner, value),
            None => found.values.push(value),
        }
    }

    /// The root, which is an object whatever its names are.
    fn into_tree(self) -> RequestTree {
        RequestTree::Object(self.names.into_iter().map(|(name, tree)| (name, tree.into_value())).collect())
    }

    fn into_value(self) -> RequestTree {
        if self.names.is_empty() {
            let mut values = self.values;
            return if values.len() == 1 { values.swap_remove(0) } else { RequestTree::List(values) };
        }
        if !self.has_other_names {
            let items = self.names.into_iter().map(|(_, tree)| tree.into_value());
            return RequestTree::List(self.values.into_iter().chain(items).collect());
        }
        self.into_tree()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(text: &str) -> RequestTree {
        RequestTree::Untyped(text.to_owned(), None)
    }

    fn object<const N: usize>(properties: [(&str, RequestTree); N]) -> RequestTree {
        RequestTree::Object(properties.into_iter().map(|(name, tree)| (name.to_owned(), tree)).collect())
    }

    #[test]
    fn pairs_are_decoded_and_names_that_are_given_again_are_lists() {
        let tree = parse("a=1%202+3&b=%26&&a=x&c", &[], 9).unwrap();
        let list = RequestTree::List(vec![given("1 2 3"), given("x")]);
        assert_eq!(tree, object([("a", list), ("b", given("&")), ("c", given(""))]));
        assert_eq!(parse("", &[], 9).unwrap(), object([]));
    }

    #[test]
    fn pairs_with_brackets_are_lists_and_objects() {
        let tree = parse("ids[]=1&ids[]=2&o[deep][x]=1&o[deep][y]=2&l[0]=a&l[1]=b&x[=1&]=2", &[], 9).unwrap();
        let deep = object([("x", given("1")), ("y", given("2"))]);
        let expected = [
            ("ids", RequestTree::List(vec![given("1"), given("2")])),
            ("o", object([("deep", deep)])),
            ("l", RequestTree::List(vec![given("a"), given("b")])),
            ("x[", given("1")),
            ("]", given("2")),
        ];
        assert_eq!(tree, object(expected));
    }

    #[test]
    fn pairs_of_a_style_are_split_and_their_depth_is_bounded() {
        let encoding = |name, style| ParameterEncoding {
            location: Location::Query,
            name,
            style,
            explode: false,
            allow_reserved: false,
        };
        let encodings = [encoding("pipes", Style::PipeDelimited), encoding("json", Style::Json)];
        let tree = parse("pipes=1|2&json=%5Btrue%5D", &encodings, 9).unwrap();
        let pipes = RequestTree::Untyped("1|2".to_owned(), Some('|'));
        assert_eq!(tree, object([("pipes", pipes), ("json", RequestTree::List(vec![RequestTree::Bool(true)]))]));
        assert_eq!(parse(&format!("a{}=1", "[b]".repeat(10_000)), &[], 9), Err(ParseError::TooDeep(9)));
        assert!(matches!(parse("a=%ff", &[], 9), Err(ParseError::Malformed(_))));
    }
}
