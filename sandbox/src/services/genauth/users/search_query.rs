//! `searchQuery`: a part of Elasticsearch's query language, for searches of users.
//!
//! It is `{"query": .., "sort": ..}`. Clauses that the sandbox does not know are rejected rather than ignored: a search
//! that silently finds everybody hides a mistake.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Map, Value};

use super::filter::compare_values;
use crate::services::genauth::error::ApiError;

/// Maximum number of characters of a pattern, as in Elasticsearch: the time of a search grows with it.
const MAX_PATTERN_LENGTH: usize = 1_000;

/// A parsed query: a condition on documents, and their order.
#[derive(Debug)]
pub(crate) struct SearchQuery {
    clause: Clause,
    /// Paths, and whether the order is descending.
    sort: Vec<(String, bool)>,
}

#[derive(Debug)]
enum Clause {
    All,
    None,
    /// At least this many clauses hold.
    AtLeast(usize, Vec<Clause>),
    Not(Box<Clause>),
    /// A value at the path matches the test.
    Field(String, Test),
}

#[derive(Debug)]
enum Test {
    Exists,
    /// Equal to one of these.
    OneOf(Vec<Value>),
    /// Contains at least this many of the words.
    Words(usize, Vec<String>),
    /// Contains the words in sequence.
    Phrase(Vec<String>),
    /// Matches a pattern with `*` and `?`, in lowercase if case does not count.
    Pattern {
        pattern: String,
        ignores_case: bool,
    },
    /// Is within each bound.
    Range(Vec<(Bound, Value)>),
}

#[derive(Debug, Clone, Copy)]
enum Bound {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl SearchQuery {
    /// Parses a query, which may be a string with its JSON.
    pub(crate) fn parse(given: &Value) -> Result<Self, ApiError> {
        let parsed;
        let given = match given {
            Value::String(text) => {
                parsed = serde_json::from_str(text).map_err(|_| invalid("", "is a string that is not JSON"))?;
                &parsed
            }
            given => given,
        };
        let members = object(given, "")?;
        if let Some(other) = members.keys().find(|name| !["query", "sort"].contains(&name.as_str())) {
            return Err(unknown_clause(&format!("/{other}")));
        }
        let clause = members.get("query").map_or(Ok(Clause::All), |query| Clause::parse(query, "/query"))?;
        Ok(Self { clause, sort: members.get("sort").map(parse_sort).transpose()?.unwrap_or_default() })
    }

    /// Returns the items whose documents match, in the order of the query.
    pub(crate) fn search<T>(&self, items: Vec<T>, document: impl Fn(&T) -> Value) -> Vec<T> {
        let mut found: Vec<(Value, T)> = items.into_iter().map(|item| (document(&item), item)).collect();
        found.retain(|(document, _)| self.clause.matches(document));
        found.sort_by(|(left, _), (right, _)| self.compare_documents(left, right));
        found.into_iter().map(|(_, item)| item).collect()
    }

    /// Compares two documents. Those without a value come last, as in Elasticsearch.
    fn compare_documents(&self, left: &Value, right: &Value) -> Ordering {
        for (path, descends) in &self.sort {
            let found = match (values_at(left, path).first(), values_at(right, path).first()) {
                (Some(left), Some(right)) => {
                    let found = compare_values(left, right).unwrap_or(Ordering::Equal);
                    if *descends { found.reverse() } else { found }
                }
                (left, right) => right.is_some().cmp(&left.is_some()),
            };
            if found.is_ne() {
                return found;
            }
        }
        Ordering::Equal
    }
}

impl Clause {
    fn parse(given: &Value, pointer: &str) -> Result<Self, ApiError> {
        let members = object(given, pointer)?;
        let mut entries = members.iter();
        let (Some((kind, body)), None) = (entries.next(), entries.next()) else {
            return Err(invalid(pointer, "is not an object with one clause"));
        };
        let pointer = format!("{pointer}/{kind}");
        match kind.as_str() {
            "match_all" => Ok(Self::All),
            "match_none" => Ok(Self::None),
            "bool" => Self::parse_bool(object(body, &pointer)?, &pointer),
            "constant_score" => Self::parse(required(body, "filter", &pointer)?, &format!("{pointer}/filter")),
            "nested" => Self::parse(required(body, "query", &pointer)?, &format!("{pointer}/query")),
            "ids" => Ok(Self::Field("userId".to_owned(), Test::OneOf(list(required(body, "values", &pointer)?)))),
            "exists" => {
                Ok(Self::Field(document_path(text(required(body, "field", &pointer)?, &pointer)?), Test::Exists))
            }
            "multi_match" => Self::parse_multi_match(body, &pointer),
            "term" | "terms" | "match" | "match_phrase" | "prefix" | "wildcard" | "range" => {
                Self::parse_field(kind, object(body, &pointer)?, &pointer)
            }
            _ => Err(unknown_clause(&pointer)),
        }
    }

    fn parse_bool(members: &Map<String, Value>, pointer: &str) -> Result<Self, ApiError> {
        let (mut required, mut optional, mut minimum) = (Vec::new(), Vec::new(), None);
        for (name, body) in members {
            let pointer = format!("{pointer}/{name}");
            match name.as_str() {
                "must" | "filter" => required.extend(Self::parse_list(body, &pointer)?),
                "should" => optional = Self::parse_list(body, &pointer)?,
                "must_not" => {
                    required.extend(
                        Self::parse_list(body, &pointer)?.into_iter().map(|clause| Self::Not(Box::new(clause))),
                    );
                }
                "minimum_should_match" => {
                    let given = body.as_u64().and_then(|given| usize::try_from(given).ok());
                    minimum = Some(given.ok_or_else(|| invalid(&pointer, "is not a non-negative integer"))?);
                }
                "boost" => {}
                _ => return Err(unknown_clause(&pointer)),
            }
        }
        // Beside required clauses, optional ones need not hold.
        let minimum = minimum.unwrap_or(usize::from(required.is_empty() && !optional.is_empty()));
        required.push(Self::AtLeast(minimum, optional));
        Ok(Self::AtLeast(required.len(), required))
    }

    fn parse_list(given: &Value, pointer: &str) -> Result<Vec<Self>, ApiError> {
        match given {
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, item)| Self::parse(item, &format!("{pointer}/{index}"))).collect()
            }
            one => Ok(vec![Self::parse(one, pointer)?]),
        }
    }

    fn parse_multi_match(body: &Value, pointer: &str) -> Result<Self, ApiError> {
        let words = words(text(required(body, "query", pointer)?, pointer)?);
        let fields = list(required(body, "fields", pointer)?);
        let clause = |field: &Value| {
            let field = text(field, pointer)?;
            Ok(Self::Field(document_path(field.split('^').next().unwrap_or_default()), Test::Words(1, words.clone())))
        };
        Ok(Self::AtLeast(1, fields.iter().map(clause).collect::<Result<_, ApiError>>()?))
    }

    /// A clause about one field: `{field: expected}`, or `{field: {..}}` with options.
    fn parse_field(kind: &str, members: &Map<String, Value>, pointer: &str) -> Result<Self, ApiError> {
        let mut fields = members.iter().filter(|(name, _)| *name != "boost");
        let (Some((field, body)), None) = (fields.next(), fields.next()) else {
            return Err(invalid(pointer, "is not an object with one field"));
        };
        let pointer = format!("{pointer}/{field}");
        let option = |name: &str| body.get(name);
        let expected = |name: &str| option(name).unwrap_or(body);
        let all = option("operator").and_then(Value::as_str).is_some_and(|given| given.eq_ignore_ascii_case("and"));
        let ignores_case = option("case_insensitive") == Some(&Value::Bool(true));
        let test = match kind {
            "term" if ignores_case => {
                Test::Pattern { pattern: escape_pattern(text(expected("value"), &pointer)?), ignores_case }
            }
            "term" => Test::OneOf(vec![scalar(expected("value"), &pointer)?.clone()]),
            "terms" => match body {
                Value::Array(values) => Test::OneOf(values.clone()),
                _ => return Err(invalid(&pointer, "is not a list")),
            },
            "match" => {
                let words = words(&scalar_text(scalar(expected("query"), &pointer)?));
                Test::Words(if all { words.len() } else { 1 }, words)
            }
            "match_phrase" => Test::Phrase(words(&scalar_text(scalar(expected("query"), &pointer)?))),
            "prefix" => {
                let pattern = format!("{}*", escape_pattern(text(expected("value"), &pointer)?));
                Test::Pattern { pattern, ignores_case }
            }
            "wildcard" => {
                let given = option("wildcard").unwrap_or_else(|| expected("value"));
                let pattern = text(given, &pointer)?.to_owned();
                if pattern.chars().count() > MAX_PATTERN_LENGTH {
                    return Err(invalid(&pointer, "has at most 1,000 characters"));
                }
                Test::Pattern { pattern, ignores_case }
            }
            _ => Test::parse_range(object(body, &pointer)?, &pointer)?,
        };
        Ok(Self::Field(document_path(field), test))
    }

    fn matches(&self, document: &Value) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::AtLeast(minimum, clauses) => {
                clauses.iter().filter(|clause| clause.matches(document)).take(*minimum).count() >= *minimum
            }
            Self::Not(clause) => !clause.matches(document),
            Self::Field(path, test) => values_at(document, path).into_iter().any(|value| test.matches(value)),
        }
    }
}

impl Test {
    fn parse_range(members: &Map<String, Value>, pointer: &str) -> Result<Self, ApiError> {
        let mut bounds = Vec::new();
        for (name, value) in members {
            let bound = match name.as_str() {
                "gt" => Bound::Greater,
                "gte" | "from" => Bound::GreaterOrEqual,
                "lt" => Bound::Less,
                "lte" | "to" => Bound::LessOrEqual,
                "boost" | "format" => continue,
                _ => return Err(unknown_clause(&format!("{pointer}/{name}"))),
            };
            bounds.push((bound, scalar(value, &format!("{pointer}/{name}"))?.clone()));
        }
        Ok(Self::Range(bounds))
    }

    fn matches(&self, value: &Value) -> bool {
        match self {
            Self::Exists => true,
            Self::OneOf(expected) => expected.iter().any(|expected| is_equal(value, expected)),
            Self::Words(minimum, expected) => {
                let found: HashSet<String> = words(&scalar_text(value)).into_iter().collect();
                expected.iter().filter(|word| found.contains(*word)).count() >= *minimum
            }
            Self::Phrase(expected) => {
                let found = words(&scalar_text(value));
                expected.is_empty() || found.windows(expected.len()).any(|window| window == expected.as_slice())
            }
            Self::Pattern { pattern, ignores_case: false } => matches_pattern(pattern, &scalar_text(value)),
            Self::Pattern { pattern, ignores_case: true } => {
                matches_pattern(&pattern.to_lowercase(), &scalar_text(value).to_lowercase())
            }
            Self::Range(bounds) => bounds.iter().all(|(bound, limit)| {
                compare_values(value, limit).is_some_and(|order| match bound {
                    Bound::Greater => order.is_gt(),
                    Bound::GreaterOrEqual => order.is_ge(),
                    Bound::Less => order.is_lt(),
                    Bound::LessOrEqual => order.is_le(),
                })
            }),
        }
    }
}

/// Parses `"field"`, `{"field": "desc"}` or `{"field": {"order": "desc"}}`, one or a list of them. All scores are the same.
fn parse_sort(given: &Value) -> Result<Vec<(String, bool)>, ApiError> {
    let mut keys = Vec::new();
    for key in list(given) {
        match &key {
            Value::String(field) => keys.push((document_path(field), false)),
            Value::Object(fields) => {
                for (field, order) in fields {
                    let order = order.get("order").unwrap_or(order).as_str().unwrap_or("asc");
                    keys.push((document_path(field), order.eq_ignore_ascii_case("desc")));
                }
            }
            _ => return Err(invalid("/sort", "is neither a field nor an object of fields")),
        }
    }
    keys.retain(|(path, _)| path != "Score");
    Ok(keys)
}

/// Returns the path of a field as the OpenAPI document names it: the index of the service has `created_at` for `createdAt`,
/// and exact strings below `.keyword`.
fn document_path(field: &str) -> String {
    let field = field.strip_suffix(".keyword").unwrap_or(field);
    if field.starts_with("customData.") {
        return field.to_owned();
    }
    let mut camel = String::new();
    let mut is_next_upper = false;
    for character in field.chars() {
        match character {
            '_' => is_next_upper = true,
            character if is_next_upper => {
                camel.extend(character.to_uppercase());
                is_next_upper = false;
            }
            character => camel.push(character),
        }
    }
    match camel.as_str() {
        "id" | "Id" => "userId".to_owned(),
        _ => camel,
    }
}

/// Returns the values at a path: those of every item of a list, custom data also without its prefix; `null` is no value.
fn values_at<'v>(document: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut found = vec![document];
    for name in path.split('.') {
        found = found.into_iter().flat_map(items).filter_map(|value| value.get(name)).collect();
    }
    if found.is_empty() && !path.contains('.') {
        found.extend(document.get("customData").and_then(|data| data.get(path)));
    }
    found.into_iter().flat_map(items).filter(|value| !value.is_null()).collect()
}

fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

/// Returns whether two scalars are the same; a number may be a string.
fn is_equal(left: &Value, right: &Value) -> bool {
    left == right || scalar_text(left) == scalar_text(right)
}

/// Splits a string into words as it is indexed: runs of letters and digits, in lowercase.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Returns a scalar as a string.
fn scalar_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Escapes a string as a pattern that matches nothing else.
fn escape_pattern(text: &str) -> String {
    text.replace('\\', "\\\\").replace('*', "\\*").replace('?', "\\?")
}

/// Returns whether a string matches a pattern with `*`, `?` and backslashes.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let steps = pattern_steps(pattern);
    let (mut step, mut position) = (0, 0);
    // After the last star: the step that follows it, and where the text goes on if the star takes no more.
    let mut last_star = None;
    while let Some(character) = text.get(position) {
        match steps.get(step) {
            Some(Step::Any) => {
                step += 1;
                last_star = Some((step, position));
            }
            Some(Step::One(expected)) if expected.is_none_or(|expected| expected == *character) => {
                step += 1;
                position += 1;
            }
            _ => {
                let Some((after, from)) = last_star else { return false };
                last_star = Some((after, from + 1));
                (step, position) = (after, from + 1);
            }
        }
    }
    steps.iter().skip(step).all(|step| matches!(step, Step::Any))
}

/// A part of a pattern: any characters, or one character, which may be any.
enum Step {
    Any,
    One(Option<char>),
}

fn pattern_steps(pattern: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        steps.push(match character {
            '*' => Step::Any,
            '?' => Step::One(None),
            '\\' => Step::One(Some(characters.next().unwrap_or('\\'))),
            character => Step::One(Some(character)),
        });
    }
    steps
}

fn list(value: &Value) -> Vec<Value> {
    items(value).into_iter().cloned().collect()
}

fn object<'v>(value: &'v Value, pointer: &str) -> Result<&'v Map<String, Value>, ApiError> {
    value.as_object().ok_or_else(|| invalid(pointer, "is not an object"))
}

fn required<'v>(value: &'v Value, name: &str, pointer: &str) -> Result<&'v Value, ApiError> {
    value.get(name).ok_or_else(|| invalid(&format!("{pointer}/{name}"), "is required"))
}

fn text<'v>(value: &'v Value, pointer: &str) -> Result<&'v str, ApiError> {
    value.as_str().ok_or_else(|| invalid(pointer, "is not a string"))
}

fn scalar<'v>(value: &'v Value, pointer: &str) -> Result<&'v Value, ApiError> {
    match value {
        Value::Object(_) | Value::Array(_) | Value::Null => Err(invalid(pointer, "is not a string, number or boolean")),
        scalar => Ok(scalar),
    }
}

/// Returns the error for a part of a query. The pointer has the caller's names of clauses and fields; what is too long to be a
/// name is left out.
fn invalid(pointer: &str, what: &str) -> ApiError {
    let known = pointer.split('/').map(|part| if part.len() > 40 { "..." } else { part }).collect::<Vec<_>>().join("/");
    ApiError::invalid(&format!("/searchQuery{known}"), what, "search")
}

fn unknown_clause(pointer: &str) -> ApiError {
    invalid(pointer, "is unknown to the sandbox; its README lists the clauses that it supports")
}
