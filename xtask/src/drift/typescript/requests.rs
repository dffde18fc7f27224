//! Requests: method, path and query parameters.
//!
//! Two ways of building them are known. axios is given one object, `request({ method, url, params: { page: page } })`, and
//! the signature of the method around it has the types. Speakeasy's functions build the parts one after the other,
//! `pathToFunc("/a")`, `encodeFormQuery({ "page": payload.page })`, `{ method, path, query }`, and a type of
//! `models/operations` describes the payload.

use std::collections::BTreeMap;

use super::super::published::{Published, PublishedOperation, PublishedProperty};
use super::syntax::{balanced, enclosing, entries, quoted, without_suffix, words};
use super::types::{Types, type_literal};

/// Reads the requests of a source; `payloads` are the types of `models/operations`.
pub(super) fn read(text: &str, payloads: &Types, published: &mut Published) {
    let mut end_of_last = 0;
    for (at, _) in text.match_indices("method:") {
        let Some(object) = enclosing(text, at) else { continue };
        let object: BTreeMap<&str, &str> = entries(object).collect();
        let before = &text[end_of_last..at];
        let path = match object.get("url") {
            Some(url) => quoted(url),
            None => before.rfind("pathToFunc(").and_then(|call| quoted(&before[call..])),
        };
        let method = object.get("method").and_then(|method| quoted(method));
        let (Some(method), Some(path)) = (method, path.filter(|path| path.starts_with('/'))) else { continue };
        let parameters = match object.get("params") {
            Some(query) => of_object(query, before),
            None => Some(of_payload(before, payloads)),
        };
        let operation = PublishedOperation { parameters, ..PublishedOperation::default() };
        published.operations.insert((method.to_uppercase(), template(&path)), operation);
        end_of_last = at;
    }
}

/// Parameters of `{ page: page }`, with the facts that the signature before it has of the variables.
fn of_object(query: &str, before: &str) -> Option<BTreeMap<String, PublishedProperty>> {
    let query = balanced(query.strip_prefix('{')?);
    let signature = before.rfind("}: {").map(|at| type_literal(balanced(&before[at + "}: {".len()..])));
    let signature = signature.unwrap_or_default().properties;
    let parameter = |(name, variable): (&str, &str)| {
        let facts = signature.get(last_word(variable)).or_else(|| signature.get(name));
        (name.to_owned(), facts.cloned().unwrap_or_default())
    };
    Some(entries(query).map(parameter).collect())
}

/// Parameters of `encodeFormQuery({ "page": payload.page })`, with the facts that the payload's type has of them.
fn of_payload(before: &str, payloads: &Types) -> BTreeMap<String, PublishedProperty> {
    let payload = words(before).filter_map(|word| payloads.get(without_suffix(word)));
    let payload: Vec<_> = payload.map(|ty| &ty.properties).collect();
    let queries = before.match_indices("Query({").map(|(at, call)| balanced(&before[at + call.len()..]));
    let parameter = |(name, value): (&str, &str)| {
        let facts = payload.iter().find_map(|properties| properties.get(last_word(value)));
        (name.to_owned(), facts.cloned().unwrap_or_default())
    };
    queries.flat_map(entries).map(parameter).collect()
}

/// `payload.page` and `payload["page"]` are about `page`.
fn last_word(value: &str) -> &str {
    value.rsplit(['.', '[']).next().unwrap_or(value).trim().trim_matches([']', '\'', '"'])
}

/// `/a/${id}` is `/a/{id}`, and what follows a question mark is no path.
fn template(path: &str) -> String {
    path.split('?').next().unwrap_or(path).replace("${", "{")
}
