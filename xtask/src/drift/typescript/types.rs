//! Types: declarations, enums and zod schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::super::published::{PublishedProperty, PublishedType};
use super::syntax::{balanced, is_word, leading_word, literals, split, without_suffix, words};

/// The types of a package, by name.
pub(super) type Types = BTreeMap<String, PublishedType>;

type Enums<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// Reads the types that a source declares.
pub(super) fn read(text: &str, types: &mut Types) {
    let enums = read_enums(text);
    for (at, keyword) in text.match_indices("export type ").chain(text.match_indices("export interface ")) {
        let rest = &text[at + keyword.len()..];
        let name = leading_word(rest);
        if name.is_empty() || name.contains('$') {
            continue;
        }
        let Some(body) = rest[name.len()..].trim_start().trim_start_matches('=').trim_start().strip_prefix('{') else {
            continue;
        };
        types.entry(name.to_owned()).or_insert_with(|| declaration(balanced(body), &enums));
    }
    read_schemas(text, &enums, types);
}

/// The properties between the braces of a type.
pub(super) fn type_literal(body: &str) -> PublishedType {
    declaration(body, &Enums::new())
}

fn declaration(body: &str, enums: &Enums<'_>) -> PublishedType {
    let mut ty = PublishedType::default();
    for property in split(body, &[';', '\n']) {
        let Some((key, value)) = property.split_once(':') else { continue };
        let optional = key.trim_end().ends_with('?');
        let key = key.trim().trim_end_matches('?').trim_start_matches("readonly ").trim_matches(['\'', '"']);
        if key.is_empty() || key.contains(|c: char| c.is_whitespace() || c == '[') {
            continue;
        }
        let mut values = literals(value);
        // `Pet.kind` is an enum in the namespace of the type.
        if let Some(set) = value.split_once('.').and_then(|(_, member)| enums.get(leading_word(member))) {
            values.extend(set.iter().cloned());
        }
        ty.refers_to.extend(words(value).map(str::to_owned));
        ty.properties.insert(key.to_owned(), PublishedProperty { required: Some(!optional), values });
    }
    ty
}

/// Reads schemas. They have the names on the wire, so they replace declarations.
fn read_schemas(text: &str, enums: &Enums<'_>, types: &mut Types) {
    for (at, _) in text.match_indices("$inboundSchema") {
        let name = text[..at].rsplit(|c: char| !is_word(c)).next().unwrap_or_default();
        let Some(body) = schema_body(&text[at..]) else { continue };
        let mut ty = PublishedType::default();
        for property in split(balanced(body), &[',']) {
            let Some((key, value)) = property.split_once(':') else { continue };
            let key = key.trim().trim_matches(['\'', '"']);
            if is_http_object(key, value) {
                continue;
            }
            let optional = [".optional()", ".nullish()", ".default("].iter().any(|mark| value.contains(mark));
            let mut values = literals(value);
            values.extend(words(value).filter_map(|word| enums.get(without_suffix(word))).flatten().cloned());
            ty.refers_to.extend(words(value).map(|word| without_suffix(word).to_owned()));
            ty.properties.insert(key.to_owned(), PublishedProperty { required: Some(!optional), values });
        }
        types.insert(name.to_owned(), ty);
    }
}

/// What follows the brace of `X$inboundSchema: z.ZodType<X, ..> = z.object({`, whose last part may be in two lines.
fn schema_body(head: &str) -> Option<&str> {
    let assigned = head.find("= z")?;
    if head[..assigned].contains(';') {
        return None;
    }
    head[assigned + "= z".len()..].trim_start().strip_prefix(".object({")
}

/// Whether the SDK adds a property to what came over the wire: the HTTP objects of `HTTPMetadata` and of error classes,
/// in which names that end in `$` are the SDK's own.
fn is_http_object(key: &str, schema: &str) -> bool {
    key.ends_with('$') || ["z.instanceof(Request)", "z.instanceof(Response)"].iter().any(|own| schema.contains(own))
}

/// Values of the enums in a file, by the enum's name.
fn read_enums(text: &str) -> Enums<'_> {
    let mut enums = Enums::new();
    for (at, keyword) in text.match_indices("export enum ") {
        let rest = &text[at + keyword.len()..];
        let name = leading_word(rest);
        if let Some(body) = rest[name.len()..].trim_start().strip_prefix('{') {
            enums.insert(name, split(balanced(body), &[',']).into_iter().filter_map(enum_value).collect());
        }
    }
    enums
}

/// `'_-1' = -1` has the value `-1`.
fn enum_value(declared: &str) -> Option<String> {
    let value = declared.rsplit_once('=')?.1.trim();
    literals(value).into_iter().next().or_else(|| value.parse::<i64>().ok().map(|number| number.to_string()))
}
