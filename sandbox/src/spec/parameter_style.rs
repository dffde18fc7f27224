//! Reads parameters in the styles of OpenAPI: what a client writes, as the value that it has written.

use serde_json::{Map, Value};

use crate::form;

/// How a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// JSON text, of a parameter that is described by its `content`.
    Json,
}

/// The style of a parameter, and whether each item or property is a value of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ParameterStyle {
    pub(crate) style: Style,
    pub(crate) explode: bool,
}

/// What a parameter holds, as far as its text depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    List,
    Object,
}

impl ParameterStyle {
    /// The style that a parameter of the document has.
    pub(crate) fn of(parameter: &Value) -> Self {
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

    /// Reads a parameter out of the pairs of a query, which are percent-encoded still. Scalars come as texts. `others` are
    /// the names of the other parameters, which no property of an object has.
    pub(crate) fn of_query(self, name: &str, kind: Kind, pairs: &[(&str, &str)], others: &[&str]) -> Option<Value> {
        let decoded = |text: &str| form::decode(text, true);
        let own: Vec<&str> =
            pairs.iter().filter(|(given, _)| decoded(given) == name).map(|(_, value)| *value).collect();
        match (self.style, kind) {
            (Style::Json, _) => own.last().and_then(|text| serde_json::from_str(&decoded(text)).ok()),
            (Style::DeepObject, _) => {
                let named = pairs.iter().filter_map(|(given, value)| {
                    let way = decoded(given).strip_prefix(name)?.to_owned();
                    Some((way, decoded(value)))
                });
                deep(named)
            }
            (_, Kind::Text) => own.last().map(|text| decoded(text).into()),
            (_, Kind::List) if self.explode => {
                let items: Vec<Value> = own.iter().map(|text| decoded(text).into()).collect();
                (!items.is_empty()).then_some(Value::Array(items))
            }
            (_, Kind::Object) if self.explode => {
                let members: Map<String, Value> = pairs
                    .iter()
                    .map(|(given, value)| (decoded(given), Value::from(decoded(value))))
                    .filter(|(given, _)| !others.iter().any(|other| is_of(given, other)))
                    .collect();
                (!members.is_empty()).then_some(Value::Object(members))
            }
            (style, kind) => {
                let delimiters: &[&str] = match style {
                    Style::SpaceDelimited => &["%20", "+"],
                    Style::PipeDelimited => &["%7C", "%7c", "|"],
                    _ => &[","],
                };
                let texts = split(own.last()?, delimiters).into_iter().map(decoded).collect();
                Some(of_row(texts, kind))
            }
        }
    }

    /// Reads a parameter out of its part of a path, which is percent-encoded still.
    pub(crate) fn of_path(self, name: &str, kind: Kind, text: &str) -> Option<Value> {
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
        let is_named = self.style == Style::Matrix && !(self.explode && kind == Kind::Object);
        let unnamed = |text: &str| -> Option<String> {
            let (given, value) = text.split_once('=').unwrap_or((text, ""));
            (decoded(given) == name).then(|| value.to_owned())
        };
        match kind {
            Kind::Text if is_named => unnamed(rest).map(|value| decoded(&value).into()),
            Kind::Text => Some(decoded(rest).into()),
            Kind::Object if self.explode => Some(Value::Object(rest.split(delimiter).map(pair).collect())),
            kind if is_named && self.explode => {
                let items: Option<Vec<String>> = rest.split(delimiter).map(unnamed).collect();
                Some(of_row(items?.iter().map(|item| decoded(item)).collect(), kind))
            }
            kind if is_named => Some(of_row(unnamed(rest)?.split(delimiter).map(decoded).collect(), kind)),
            kind => Some(of_row(rest.split(delimiter).map(decoded).collect(), kind)),
        }
    }
}

/// A list, or names and values in turn.
fn of_row(texts: Vec<String>, kind: Kind) -> Value {
    if kind == Kind::List {
        return texts.into();
    }
    let mut members = Map::new();
    let mut texts = texts.into_iter();
    while let Some(name) = texts.next() {
        members.insert(name, texts.next().unwrap_or_default().into());
    }
    Value::Object(members)
}

fn split<'t>(text: &'t str, delimiters: &[&str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, delimiter)) =
        delimiters.iter().filter_map(|delimiter| Some((rest.find(delimiter)?, *delimiter))).min_by_key(|(at, _)| *at)
    {
        let (first, behind) = rest.split_at(at);
        found.push(first);
        rest = behind.strip_prefix(delimiter).unwrap_or_default();
    }
    found.push(rest);
    found
}

/// Whether a name of the query is that of a parameter, or of something within it.
fn is_of(given: &str, parameter: &str) -> bool {
    given.strip_prefix(parameter).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
}

/// An object out of names such as `[a][0]`. Members whose names are `0`, `1`, .. are the items of a list.
fn deep(pairs: impl Iterator<Item = (String, String)>) -> Option<Value> {
    let mut root = Value::Null;
    for (way, value) in pairs {
        let steps: Option<Vec<String>> = steps(&way);
        let Some(steps) = steps else { continue };
        let mut place = &mut root;
        for step in steps {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            place = &mut place[step];
        }
        *place = value.into();
    }
    (!root.is_null()).then(|| with_lists(root))
}

fn steps(way: &str) -> Option<Vec<String>> {
    if way.is_empty() {
        return Some(Vec::new());
    }
    let inner = way.strip_prefix('[')?.strip_suffix(']')?;
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

    /// The table that the client writes by.
    fn rows(place: &str) -> Vec<(ParameterStyle, Kind, Value, String)> {
        let table: Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).expect("JSON");
        let rows = table[place].as_array().expect("rows");
        rows.iter()
            .map(|row| {
                let style = ParameterStyle::of(&json!({"in": place, "style": row["style"], "explode": row["explode"]}));
                let value = serde_json::from_str(row["value"].as_str().expect("text")).expect("JSON");
                let kind = match &value {
                    Value::Array(_) => Kind::List,
                    Value::Object(_) => Kind::Object,
                    _ => Kind::Text,
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
    fn query_is_read_as_the_client_writes_it() {
        let rows = rows("query");
        assert_eq!(rows.len(), 13);
        for (style, kind, value, written) in rows {
            let pairs = form::raw_pairs(&written);
            assert_eq!(style.of_query("color", kind, &pairs, &[]), Some(value), "{written}");
        }
    }

    #[test]
    fn path_is_read_as_the_client_writes_it() {
        let rows = rows("path");
        assert_eq!(rows.len(), 22);
        for (style, kind, value, written) in rows {
            assert_eq!(style.of_path("color", kind, &written), Some(value), "{written}");
        }
    }

    #[test]
    fn query_values_keep_what_is_percent_encoded() {
        let read = |style: Value, kind, query: &str| {
            ParameterStyle::of(&style).of_query("a", kind, &form::raw_pairs(query), &["page", "b"])
        };
        let form = json!({"in": "query", "explode": false});
        assert_eq!(read(form.clone(), Kind::List, "a=x%2Cy,z+z"), Some(json!(["x,y", "z z"])));
        assert_eq!(read(form, Kind::Object, "a=k%2C,v"), Some(json!({"k,": "v"})));
        let exploded = json!({"in": "query"});
        let expected = json!({"env": "prod", "tier": "a b"});
        assert_eq!(read(exploded.clone(), Kind::Object, "env=prod&page=1&b[x]=2&tier=a%20b"), Some(expected));
        assert_eq!(read(exploded, Kind::Object, "page=1"), None);
        let deep = json!({"in": "query", "style": "deepObject"});
        assert_eq!(
            read(deep, Kind::Object, "a%5Bx%5D%5By%5D%5B0%5D=1&a[x][y][1][z]=2&ab=3&a[=4"),
            Some(json!({"x": {"y": ["1", {"z": "2"}]}}))
        );
        let content = json!({"in": "query", "content": {}});
        assert_eq!(read(content, Kind::Object, "a=%7B%22x%22%3A%5B1%5D%7D"), Some(json!({"x": [1]})));
    }
}
