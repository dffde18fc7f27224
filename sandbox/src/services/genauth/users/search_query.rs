//! `searchQuery`: the part of Elasticsearch's query language in which people are searched for.
//!
//! It is `{"query": .., "sort": ..}`. Clauses that the sandbox does not know are refused rather than ignored: a search that
//! silently finds everybody hides a mistake.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Map, Value};

use super::filter::compare;
use crate::services::genauth::error::Refusal;

/// Characters of a pattern, as at Elasticsearch: the time of a search grows with their number.
const PATTERN_LENGTH: usize = 1_000;

/// A query that has been read: which documents it finds, and in what order.
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
    /// At least so many of the clauses hold.
    AtLeast(usize, Vec<Clause>),
    Not(Box<Clause>),
    /// A value at the path passes the test.
    Field(String, Test),
}

#[derive(Debug)]
enum Test {
    Exists,
    /// Equal to one of these.
    OneOf(Vec<Value>),
    /// Contains at least so many of the words.
    Words(usize, Vec<String>),
    /// Contains the words one after the other.
    Phrase(Vec<String>),
    /// Matches a pattern with `*` and `?`, in lowercase if case does not count.
    Pattern {
        pattern: String,
        ignores_case: bool,
    },
    /// Compares with each bound as it says.
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
    /// Reads a query, which may be text that holds it.
    pub(crate) fn read(given: &Value) -> Result<Self, Refusal> {
        let parsed;
        let given = match given {
            Value::String(text) => {
                parsed = serde_json::from_str(text).map_err(|_| invalid("", "is text that is no JSON"))?;
                &parsed
            }
            given => given,
        };
        let members = object(given, "")?;
        if let Some(other) = members.keys().find(|name| !["query", "sort"].contains(&name.as_str())) {
            return Err(unknown(&format!("/{other}")));
        }
        let clause = members.get("query").map_or(Ok(Clause::All), |query| Clause::read(query, "/query"))?;
        Ok(Self { clause, sort: members.get("sort").map(sort).transpose()?.unwrap_or_default() })
    }

    /// Of some items, those whose documents the query finds, in its order.
    pub(crate) fn search<T>(&self, items: Vec<T>, document: impl Fn(&T) -> Value) -> Vec<T> {
        let mut found: Vec<(Value, T)> = items.into_iter().map(|item| (document(&item), item)).collect();
        found.retain(|(document, _)| self.clause.holds(document));
        found.sort_by(|(left, _), (right, _)| self.order(left, right));
        found.into_iter().map(|(_, item)| item).collect()
    }

    /// The order of two documents. Those without a value come last, as at Elasticsearch.
    fn order(&self, left: &Value, right: &Value) -> Ordering {
        for (path, descends) in &self.sort {
            let found = match (at(left, path).first(), at(right, path).first()) {
                (Some(left), Some(right)) => {
                    let found = compare(left, right).unwrap_or(Ordering::Equal);
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
    fn read(given: &Value, place: &str) -> Result<Self, Refusal> {
        let members = object(given, place)?;
        let mut entries = members.iter();
        let (Some((kind, body)), None) = (entries.next(), entries.next()) else {
            return Err(invalid(place, "is no object with one clause"));
        };
        let place = format!("{place}/{kind}");
        match kind.as_str() {
            "match_all" => Ok(Self::All),
            "match_none" => Ok(Self::None),
            "bool" => Self::boolean(object(body, &place)?, &place),
            "constant_score" => Self::read(member(body, "filter", &place)?, &format!("{place}/filter")),
            "nested" => Self::read(member(body, "query", &place)?, &format!("{place}/query")),
            "ids" => Ok(Self::Field("userId".to_owned(), Test::OneOf(list(member(body, "values", &place)?)))),
            "exists" => Ok(Self::Field(path(text(member(body, "field", &place)?, &place)?), Test::Exists)),
            "multi_match" => Self::multi_match(body, &place),
            "term" | "terms" | "match" | "match_phrase" | "prefix" | "wildcard" | "range" => {
                Self::of_field(kind, object(body, &place)?, &place)
            }
            _ => Err(unknown(&place)),
        }
    }

    fn boolean(members: &Map<String, Value>, place: &str) -> Result<Self, Refusal> {
        let (mut needed, mut wanted, mut least) = (Vec::new(), Vec::new(), None);
        for (name, body) in members {
            let place = format!("{place}/{name}");
            match name.as_str() {
                "must" | "filter" => needed.extend(Self::several(body, &place)?),
                "should" => wanted = Self::several(body, &place)?,
                "must_not" => {
                    needed.extend(Self::several(body, &place)?.into_iter().map(|clause| Self::Not(Box::new(clause))));
                }
                "minimum_should_match" => {
                    let given = body.as_u64().and_then(|given| usize::try_from(given).ok());
                    least = Some(given.ok_or_else(|| invalid(&place, "is no whole number"))?);
                }
                "boost" => {}
                _ => return Err(unknown(&place)),
            }
        }
        // Beside other clauses, those that should hold need not.
        let least = least.unwrap_or(usize::from(needed.is_empty() && !wanted.is_empty()));
        needed.push(Self::AtLeast(least, wanted));
        Ok(Self::AtLeast(needed.len(), needed))
    }

    fn several(given: &Value, place: &str) -> Result<Vec<Self>, Refusal> {
        match given {
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, item)| Self::read(item, &format!("{place}/{index}"))).collect()
            }
            one => Ok(vec![Self::read(one, place)?]),
        }
    }

    fn multi_match(body: &Value, place: &str) -> Result<Self, Refusal> {
        let words = words(text(member(body, "query", place)?, place)?);
        let fields = list(member(body, "fields", place)?);
        let clause = |field: &Value| {
            let field = text(field, place)?;
            Ok(Self::Field(path(field.split('^').next().unwrap_or_default()), Test::Words(1, words.clone())))
        };
        Ok(Self::AtLeast(1, fields.iter().map(clause).collect::<Result<_, Refusal>>()?))
    }

    /// A clause about one field: `{field: expected}`, or `{field: {..}}` with options.
    fn of_field(kind: &str, members: &Map<String, Value>, place: &str) -> Result<Self, Refusal> {
        let mut fields = members.iter().filter(|(name, _)| *name != "boost");
        let (Some((field, body)), None) = (fields.next(), fields.next()) else {
            return Err(invalid(place, "is no object with one field"));
        };
        let place = format!("{place}/{field}");
        let option = |name: &str| body.get(name);
        let expected = |name: &str| option(name).unwrap_or(body);
        let all = option("operator").and_then(Value::as_str).is_some_and(|given| given.eq_ignore_ascii_case("and"));
        let ignores_case = option("case_insensitive") == Some(&Value::Bool(true));
        let test = match kind {
            "term" if ignores_case => {
                Test::Pattern { pattern: escaped(text(expected("value"), &place)?), ignores_case }
            }
            "term" => Test::OneOf(vec![scalar(expected("value"), &place)?.clone()]),
            "terms" => match body {
                Value::Array(values) => Test::OneOf(values.clone()),
                _ => return Err(invalid(&place, "is no list")),
            },
            "match" => {
                let words = words(&plain(scalar(expected("query"), &place)?));
                Test::Words(if all { words.len() } else { 1 }, words)
            }
            "match_phrase" => Test::Phrase(words(&plain(scalar(expected("query"), &place)?))),
            "prefix" => {
                let pattern = format!("{}*", escaped(text(expected("value"), &place)?));
                Test::Pattern { pattern, ignores_case }
            }
            "wildcard" => {
                let given = option("wildcard").unwrap_or_else(|| expected("value"));
                let pattern = text(given, &place)?.to_owned();
                if pattern.chars().count() > PATTERN_LENGTH {
                    return Err(invalid(&place, "has at most 1,000 characters"));
                }
                Test::Pattern { pattern, ignores_case }
            }
            _ => Test::range(object(body, &place)?, &place)?,
        };
        Ok(Self::Field(path(field), test))
    }

    fn holds(&self, document: &Value) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::AtLeast(least, clauses) => {
                clauses.iter().filter(|clause| clause.holds(document)).take(*least).count() >= *least
            }
            Self::Not(clause) => !clause.holds(document),
            Self::Field(path, test) => at(document, path).into_iter().any(|value| test.passes(value)),
        }
    }
}

impl Test {
    fn range(members: &Map<String, Value>, place: &str) -> Result<Self, Refusal> {
        let mut bounds = Vec::new();
        for (name, value) in members {
            let bound = match name.as_str() {
                "gt" => Bound::Greater,
                "gte" | "from" => Bound::GreaterOrEqual,
                "lt" => Bound::Less,
                "lte" | "to" => Bound::LessOrEqual,
                "boost" | "format" => continue,
                _ => return Err(unknown(&format!("{place}/{name}"))),
            };
            bounds.push((bound, scalar(value, &format!("{place}/{name}"))?.clone()));
        }
        Ok(Self::Range(bounds))
    }

    fn passes(&self, value: &Value) -> bool {
        match self {
            Self::Exists => true,
            Self::OneOf(expected) => expected.iter().any(|expected| is_equal(value, expected)),
            Self::Words(least, expected) => {
                let found: HashSet<String> = words(&plain(value)).into_iter().collect();
                expected.iter().filter(|word| found.contains(*word)).count() >= *least
            }
            Self::Phrase(expected) => {
                let found = words(&plain(value));
                expected.is_empty() || found.windows(expected.len()).any(|window| window == expected.as_slice())
            }
            Self::Pattern { pattern, ignores_case: false } => matches_pattern(pattern, &plain(value)),
            Self::Pattern { pattern, ignores_case: true } => {
                matches_pattern(&pattern.to_lowercase(), &plain(value).to_lowercase())
            }
            Self::Range(bounds) => bounds.iter().all(|(bound, limit)| {
                compare(value, limit).is_some_and(|order| match bound {
                    Bound::Greater => order.is_gt(),
                    Bound::GreaterOrEqual => order.is_ge(),
                    Bound::Less => order.is_lt(),
                    Bound::LessOrEqual => order.is_le(),
                })
            }),
        }
    }
}

/// `"field"`, `{"field": "desc"}` or `{"field": {"order": "desc"}}`, one or a list of them. All scores are the same.
fn sort(given: &Value) -> Result<Vec<(String, bool)>, Refusal> {
    let mut keys = Vec::new();
    for key in list(given) {
        match &key {
            Value::String(field) => keys.push((path(field), false)),
            Value::Object(fields) => {
                for (field, order) in fields {
                    let order = order.get("order").unwrap_or(order).as_str().unwrap_or("asc");
                    keys.push((path(field), order.eq_ignore_ascii_case("desc")));
                }
            }
            _ => return Err(invalid("/sort", "is no field and no object of fields")),
        }
    }
    keys.retain(|(path, _)| path != "Score");
    Ok(keys)
}

/// The path of a field as the document spells it: the index of the service spells `createdAt` `created_at`, and has exact
/// texts below `.keyword`.
fn path(field: &str) -> String {
    let field = field.strip_suffix(".keyword").unwrap_or(field);
    if field.starts_with("customData.") {
        return field.to_owned();
    }
    let mut camel = String::new();
    let mut is_next_upper = false;
    for letter in field.chars() {
        match letter {
            '_' => is_next_upper = true,
            letter if is_next_upper => {
                camel.extend(letter.to_uppercase());
                is_next_upper = false;
            }
            letter => camel.push(letter),
        }
    }
    match camel.as_str() {
        "id" | "Id" => "userId".to_owned(),
        _ => camel,
    }
}

/// The values at a path: those of every item of a list, custom data also without their prefix; `null` is no value.
fn at<'v>(document: &'v Value, path: &str) -> Vec<&'v Value> {
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

/// Whether two scalars are the same; a number may be spelled as text.
fn is_equal(left: &Value, right: &Value) -> bool {
    left == right || plain(left) == plain(right)
}

/// Words as a text is indexed: runs of letters and digits, in lowercase.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The text of a scalar.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A text as a pattern that matches nothing else.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('*', "\\*").replace('?', "\\?")
}

/// Whether a text matches a pattern with `*`, `?` and backslashes.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let steps = steps(pattern);
    let (mut step, mut position) = (0, 0);
    // After the last star: the step that follows it, and where the text goes on if the star takes no more.
    let mut last_star = None;
    while let Some(letter) = text.get(position) {
        match steps.get(step) {
            Some(Step::Any) => {
                step += 1;
                last_star = Some((step, position));
            }
            Some(Step::One(expected)) if expected.is_none_or(|expected| expected == *letter) => {
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

/// A part of a pattern: any letters, or one letter, which may be any.
enum Step {
    Any,
    One(Option<char>),
}

fn steps(pattern: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        steps.push(match letter {
            '*' => Step::Any,
            '?' => Step::One(None),
            '\\' => Step::One(Some(letters.next().unwrap_or('\\'))),
            letter => Step::One(Some(letter)),
        });
    }
    steps
}

fn list(value: &Value) -> Vec<Value> {
    items(value).into_iter().cloned().collect()
}

fn object<'v>(value: &'v Value, place: &str) -> Result<&'v Map<String, Value>, Refusal> {
    value.as_object().ok_or_else(|| invalid(place, "is no object"))
}

fn member<'v>(value: &'v Value, name: &str, place: &str) -> Result<&'v Value, Refusal> {
    value.get(name).ok_or_else(|| invalid(&format!("{place}/{name}"), "is required"))
}

fn text<'v>(value: &'v Value, place: &str) -> Result<&'v str, Refusal> {
    value.as_str().ok_or_else(|| invalid(place, "is no text"))
}

fn scalar<'v>(value: &'v Value, place: &str) -> Result<&'v Value, Refusal> {
    match value {
        Value::Object(_) | Value::Array(_) | Value::Null => Err(invalid(place, "is no text, number or truth value")),
        scalar => Ok(scalar),
    }
}

/// A place names clauses and fields as the caller does; what is too long to be one is left out.
fn invalid(place: &str, what: &str) -> Refusal {
    let known = place.split('/').map(|part| if part.len() > 40 { "..." } else { part }).collect::<Vec<_>>().join("/");
    Refusal::invalid(&format!("/searchQuery{known}"), what, "search")
}

fn unknown(place: &str) -> Refusal {
    invalid(place, "is nothing that the sandbox knows; its README lists the clauses that it does")
}
