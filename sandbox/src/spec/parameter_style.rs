//! Decodes parameters in the styles of OpenAPI.

use serde_json::{Map, Value};

use crate::form;

/// A serialization style of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// JSON text, for a parameter that is described by its `content`.
    Json,
}

/// The style of a parameter, and whether each item or property is a separate value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ParameterStyle {
    pub(crate) style: Style,
    pub(crate) explode: bool,
}

/// The kind of value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    Text,
    List,
    Object,
}

impl ParameterStyle {
    /// Returns the style that the document describes.
    pub(super) fn from_document(parameter: &Value) -> Self {
        let is_query_or_cookie = matches!(parameter.get("in").and_then(Value::as_str), Some("query" | "cookie"));
        let style = match parameter.get("style").and_then(Value::as_str) {
            _ if parameter.get("content").is_some() => Style::Json,
            Some("label") => Style::Label,
            Some("matrix") => Style::Matrix,
            Some("spaceDelimited") => Style::SpaceDelimited,
            Some("pipeDelimited") => Style::PipeDelimited,
            Some("deepObject") => Style::DeepObject,
            Some("form") => Style::Form,
            Some(_) => Style::Simple,
            None if is_query_or_cookie => Style::Form,
            None => Style::Simple,
        };
        let explode = parameter.get("explode").and_then(Value::as_bool);
        Self { style, explode: explode.unwrap_or(style == Style::Form) }
    }

    /// Decodes a parameter from the percent-encoded pairs of a query. Scalars are returned as text. `others` are the names of
    /// the other parameters, which are no properties of an object.
    pub(super) fn read_query(
        self,
        name: &str,
        kind: ParameterKind,
        pairs: &[(&str, &str)],
        others: &[&str],
    ) -> Option<Value> {
        let decoded = |text: &str| form::decode(text, true);
        let own: Vec<&str> =
            pairs.iter().filter(|(given, _)| decoded(given) == name).map(|(_, value)| *value).collect();
        match (self.style, kind) {
            (Style::Json, _) => own.last().and_then(|text| serde_json::from_str(&decoded(text)).ok()),
            (Style::DeepObject, _) => {
                let named = pairs.iter().filter_map(|(given, value)| {
                    let keys = decoded(given).strip_prefix(name)?.to_owned();
                    Some((keys, decoded(value)))
                });
                read_deep_object(named)
            }
            (_, ParameterKind::Text) => own.last().map(|text| decoded(text).into()),
            (_, ParameterKind::List) if self.explode => {
                let items: Vec<Value> = own.iter().map(|text| decoded(text).into()).collect();
                (!items.is_empty()).then_some(Value::Array(items))
            }
            (_, ParameterKind::Object) if self.explode => {
                let members: Map<String, Value> = pairs
                    .iter()
                    .map(|(given, value)| (decoded(given), Value::from(decoded(value))))
                    .filter(|(given, _)| !others.iter().any(|other| belongs_to(given, other)))
                    .collect();
                (!members.is_empty()).then_some(Value::Object(members))
            }
            (style, kind) => {
                let delimiters: &[&str] = match style {
                    Style::SpaceDelimited => &["%20", "+"],
                    Style::PipeDelimited => &["%7C", "%7c", "|"],
                    _ => &[","],
                };
                let texts = split_any(own.last()?, delimiters).into_iter().map(decoded).collect();
                Some(from_sequence(texts, kind))
            }
        }
    }

    /// Decodes a parameter from its percent-encoded part of a path.
    pub(super) fn read_path(self, name: &str, kind: ParameterKind, text: &str) -> Option<Value> {
        let decoded = |text: &str| form::decode(text, false);
        let pair = |text: &str| -> (String, Value) {
            let (name, value) = text.split_once('=').unwrap_or((text, ""));
            (decoded(name), decoded(value).into())
        };
        if self.style == Style::Json {
            return serde_json::from_str(&decoded(text)).ok();
        }
        let prefix = match self.style {
            Style::Label => ".",
            Style::Matrix => ";",
            _ => "",
        };
        let rest = text.strip_prefix(prefix)?;
        let delimiter = if self.explode && !prefix.is_empty() { prefix } else { "," };
        let is_named = self.style == Style::Matrix && !(self.explode && kind == ParameterKind::Object);
        let unnamed = |text: &str| -> Option<String> {
            let (given, value) = text.split_once('=').unwrap_or((text, ""));
            (decoded(given) == name).then(|| value.to_owned())
        };
        match kind {
            ParameterKind::Text if is_named => unnamed(rest).map(|value| decoded(&value).into()),
            ParameterKind::Text => Some(decoded(rest).into()),
            ParameterKind::Object if self.explode => Some(Value::Object(rest.split(delimiter).map(pair).collect())),
            kind if is_named && self.explode => {
                let items: Option<Vec<String>> = rest.split(delimiter).map(unnamed).collect();
                Some(from_sequence(items?.iter().map(|item| decoded(item)).collect(), kind))
            }
            kind if is_named => Some(from_sequence(unnamed(rest)?.split(delimiter).map(decoded).collect(), kind)),
            kind => Some(from_sequence(rest.split(delimiter).map(decoded).collect(), kind)),
        }
    }
}

/// Returns a list, or an object from alternating names and values.
fn from_sequence(texts: Vec<String>, kind: ParameterKind) -> Value {
    if kind == ParameterKind::List {
        return texts.into();
    }
    let mut members = Map::new();
    let mut texts = texts.into_iter();
    while let Some(name) = texts.next() {
        members.insert(name, texts.next().unwrap_or_default().into());
    }
    Value::Object(members)
}

fn split_any<'t>(text: &'t str, delimiters: &[&str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, delimiter)) =
        delimiters.iter().filter_map(|delimiter| Some((rest.find(delimiter)?, *delimiter))).min_by_key(|(at, _)| *at)
    {
        let (first, tail) = rest.split_at(at);
        found.push(first);
        rest = tail.strip_prefix(delimiter).unwrap_or_default();
    }
    found.push(rest);
    found
}

/// Returns whether a name of the query is that of a parameter, or of a part of it.
fn belongs_to(given: &str, parameter: &str) -> bool {
    given.strip_prefix(parameter).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
}

/// Returns an object from names such as `[a][0]`. Members with the names `0`, `1`, .. are the items of a list.
fn read_deep_object(pairs: impl Iterator<Item = (String, String)>) -> Option<Value> {
    let mut root = Value::Null;
    for (keys, value) in pairs {
        let Some(keys) = split_keys(&keys) else { continue };
        let mut place = &mut root;
        for key in keys {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            place = &mut place[key];
        }
        *place = value.into();
    }
    (!root.is_null()).then(|| with_lists(root))
}

fn split_keys(keys: &str) -> Option<Vec<String>> {
    if keys.is_empty() {
        return Some(Vec::new());
    }
    let inner = keys.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").map(str::to_owned).collect())
}

fn with_lists(value: Value) -> Value {
    let Value::Object(members) = value else { return value };
    let is_list = !members.is_empty() && (0..members.len()).all(|index| members.contains_key(&index.to_string()));
    if !is_list {
        return Value::Object(members.into_iter().map(|(name, value)| (name, with_lists(value))).collect());
    }
    let mut members = members;
    (0..members.len()).filter_map(|index| members.remove(&index.to_string())).map(with_lists).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The table that the client is tested with, too.
    fn rows(place: &str) -> Vec<(ParameterStyle, ParameterKind, Value, String)> {
        let table: Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).expect("JSON");
        let rows = table[place].as_array().expect("rows");
        rows.iter()
            .map(|row| {
                let style = ParameterStyle::from_document(
                    &json!({"in": place, "style": row["style"], "explode": row["explode"]}),
                );
                let value = serde_json::from_str(row["value"].as_str().expect("text")).expect("JSON");
                let kind = match &value {
                    Value::Array(_) => ParameterKind::List,
                    Value::Object(_) => ParameterKind::Object,
                    _ => ParameterKind::Text,
                };
                (style, kind, as_texts(value), row["written"].as_str().expect("text").to_owned())
            })
            .collect()
    }

    fn as_texts(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                members.into_iter().map(|(name, value)| (name, as_texts(value))).collect::<Map<_, _>>().into()
            }
            Value::Array(items) => items.into_iter().map(as_texts).collect(),
            Value::String(_) => value,
            other => other.to_string().into(),
        }
    }

    #[test]
    fn query_parameter_is_read_as_the_client_writes_it() {
        let rows = rows("query");
        assert_eq!(rows.len(), 13);
        for (style, kind, value, written) in rows {
            let pairs = form::raw_pairs(&written);
            assert_eq!(style.read_query("color", kind, &pairs, &[]), Some(value), "{written}");
        }
    }

    #[test]
    fn path_parameter_is_read_as_the_client_writes_it() {
        let rows = rows("path");
        assert_eq!(rows.len(), 22);
        for (style, kind, value, written) in rows {
            assert_eq!(style.read_path("color", kind, &written), Some(value), "{written}");
        }
    }

    #[test]
    fn query_parameter_keeps_percent_encoded_delimiters() {
        let read = |style: Value, kind, query: &str| {
            ParameterStyle::from_document(&style).read_query("a", kind, &form::raw_pairs(query), &["page", "b"])
        };
        let form = json!({"in": "query", "explode": false});
        assert_eq!(read(form.clone(), ParameterKind::List, "a=x%2Cy,z+z"), Some(json!(["x,y", "z z"])));
        assert_eq!(read(form, ParameterKind::Object, "a=k%2C,v"), Some(json!({"k,": "v"})));
        let exploded = json!({"in": "query"});
        let expected = json!({"env": "prod", "tier": "a b"});
        assert_eq!(read(exploded.clone(), ParameterKind::Object, "env=prod&page=1&b[x]=2&tier=a%20b"), Some(expected));
        assert_eq!(read(exploded, ParameterKind::Object, "page=1"), None);
        let deep = json!({"in": "query", "style": "deepObject"});
        assert_eq!(
            read(deep, ParameterKind::Object, "a%5Bx%5D%5By%5D%5B0%5D=1&a[x][y][1][z]=2&ab=3&a[=4"),
            Some(json!({"x": {"y": ["1", {"z": "2"}]}}))
        );
        let content = json!({"in": "query", "content": {}});
        assert_eq!(read(content, ParameterKind::Object, "a=%7B%22x%22%3A%5B1%5D%7D"), Some(json!({"x": [1]})));
    }
}
