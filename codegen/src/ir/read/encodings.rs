//! Reads how parameters and the properties of forms are written, where that is not the default.

use std::collections::BTreeMap;

use openapiv3::{
    Header, MediaType, Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, Responses,
};

use crate::Error;
use crate::ir::location::Location;
use crate::ir::media::{choose_media_type, media_of};
use crate::ir::node::{Node, Values, sorted};
use crate::ir::{FieldEncoding, Media, ParameterEncoding, ParameterKind, Schema, Style, TypeRef};

/// Whether a parameter's value is one text, a list, or an object with names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Text,
    List,
    Object,
    /// The document does not say.
    Unknown,
}

/// What kind of value a type is; `node` is the schema that gave it.
pub(super) fn value_kind(ty: &TypeRef, node: &Node<'_>, schemas: &BTreeMap<String, Schema>) -> ValueKind {
    let mut current = ty;
    for _ in 0..=schemas.len() {
        match current {
            TypeRef::Named(name) => match schemas.get(name) {
                Some(Schema::Alias(target)) => current = target,
                Some(Schema::Object(_) | Schema::Union(_)) => return ValueKind::Object,
                _ => return ValueKind::Text,
            },
            TypeRef::List(_) => return ValueKind::List,
            TypeRef::Map(_) => return ValueKind::Object,
            TypeRef::Json if node.ty == Some("object") => return ValueKind::Object,
            TypeRef::Json => return ValueKind::Unknown,
            _ => return ValueKind::Text,
        }
    }
    ValueKind::Unknown
}

/// How a parameter is written; `None` for the default of its location.
pub(super) fn read_parameter_encoding(
    kind: ParameterKind,
    parameter: &Parameter,
    is_json: bool,
    value: ValueKind,
) -> Option<ParameterEncoding> {
    let data = parameter.parameter_data_ref();
    let (given, default, reserved) = match parameter {
        Parameter::Path { style, .. } => (path_style(style), Style::Simple, false),
        Parameter::Query { style, allow_reserved, .. } => (query_style(style), Style::Form, *allow_reserved),
        Parameter::Header { .. } => (Style::Simple, Style::Simple, false),
        Parameter::Cookie { .. } => (Style::Form, Style::Form, false),
    };
    let style = if is_json { Style::Json } else { given };
    let explode = is_exploded(style, data.explode);
    let allow_reserved = reserved && !is_json;
    let same_as_default = match (style, value) {
        (Style::Json | Style::Label | Style::Matrix, _) => false,
        // One text is written in the same way by all others.
        (_, ValueKind::Text) => true,
        _ => style == default && explode == (default == Style::Form),
    };
    let encoding = ParameterEncoding { kind, name: data.name.clone(), style, explode, allow_reserved };
    (!same_as_default || allow_reserved).then_some(encoding)
}

/// `deepObject` has one form only.
fn is_exploded(style: Style, given: Option<bool>) -> bool {
    style == Style::DeepObject || given.unwrap_or(style == Style::Form)
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Simple => Style::Simple,
        PathStyle::Label => Style::Label,
        PathStyle::Matrix => Style::Matrix,
    }
}

fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// An object whose properties are pairs of the query has to know the names of the other parameters.
pub(super) fn add_query_names(encodings: &mut Vec<ParameterEncoding>, query: &[(String, ValueKind)]) {
    let default = |name: &str| ParameterEncoding {
        kind: ParameterKind::Query,
        name: name.to_owned(),
        style: Style::Form,
        explode: true,
        allow_reserved: false,
    };
    let own = |encodings: &[ParameterEncoding], name: &str| {
        encodings.iter().find(|known| known.kind == ParameterKind::Query && known.name == name).cloned()
    };
    let spreads = query.iter().any(|(name, kind)| {
        let encoding = own(encodings, name).unwrap_or_else(|| default(name));
        *kind == ValueKind::Object && encoding.style == Style::Form && encoding.explode
    });
    if !spreads {
        return;
    }
    for (name, _) in query {
        if own(encodings, name).is_none() {
            encodings.push(default(name));
        }
    }
}

/// The encodings of a form body, sorted by property.
pub(super) fn read_form_encodings(
    entry: &MediaType,
    media: Media,
    at: &Location<'_>,
) -> Result<Vec<FieldEncoding>, Error> {
    if !matches!(media, Media::Form | Media::Multipart) {
        return Ok(Vec::new());
    }
    let mut fields = Vec::new();
    for (name, encoding) in sorted(&entry.encoding) {
        let at = at.child("encoding").child(name);
        let content_type = encoding.content_type.clone().unwrap_or_default();
        if !content_type.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Err(at.error("`contentType` is no media type", "correct it in the overlay"));
        }
        let style = encoding.style.as_ref().map(query_style);
        let field = FieldEncoding {
            name: name.to_owned(),
            content_type,
            headers: read_part_headers(sorted(&encoding.headers), &at.child("headers"))?,
            style,
            explode: is_exploded(style.unwrap_or(Style::Form), style.map(|_| encoding.explode)),
            allow_reserved: encoding.allow_reserved,
        };
        let of_part = media == Media::Multipart && (!field.content_type.is_empty() || !field.headers.is_empty());
        if style.is_some() || of_part {
            fields.push(field);
        }
    }
    Ok(fields)
}

/// Headers of a part whose value the document fixes; there is nobody else to give one.
fn read_part_headers(
    headers: Vec<(&str, &ReferenceOr<Header>)>,
    at: &Location<'_>,
) -> Result<Vec<(String, String)>, Error> {
    let mut fixed = Vec::new();
    for (name, header) in headers {
        // Described by `contentType` instead, as the specification has it.
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let at = at.child(name);
        match read_fixed_value(header, &at)?.filter(|text| text.bytes().all(|byte| (0x20..0x7f).contains(&byte))) {
            Some(text) if is_header_name(name) => fixed.push((name.to_owned(), text)),
            _ => {
                return Err(at.error(
                    "a header of a form part whose value the document does not fix",
                    "give its schema a `default` in the overlay, or remove the header there",
                ));
            }
        }
    }
    Ok(fixed)
}

/// The only value of a header, or its default.
fn read_fixed_value(header: &ReferenceOr<Header>, at: &Location<'_>) -> Result<Option<String>, Error> {
    let ReferenceOr::Item(Header { format: ParameterSchemaOrContent::Schema(schema), .. }) = header else {
        return Ok(None);
    };
    let node = Node::read(schema, at.child("schema"))?;
    let only = match &node.values {
        Some(Values::Texts(values)) => match values.as_slice() {
            [only] => only.clone(),
            _ => None,
        },
        Some(Values::Integers(values)) => match values.as_slice() {
            [only] => Some(only.to_string()),
            _ => None,
        },
        None => None,
    };
    Ok(only.or_else(|| node.default.and_then(default_as_text)))
}

fn default_as_text(default: &serde_json::Value) -> Option<String> {
    match default {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(_) | serde_json::Value::Bool(_) => Some(default.to_string()),
        _ => None,
    }
}

/// The `Accept` header of an operation: the media types of its successful response. Empty for plain JSON.
pub(super) fn read_accept(responses: &Responses) -> String {
    let successes = super::responses::successes(responses);
    let contents: Vec<_> =
        successes.into_iter().filter(|(_, success)| !success.content.is_empty()).map(|(_, success)| success).collect();
    let Some((chosen, _)) = contents.first().and_then(|success| choose_media_type(&success.content)) else {
        return String::new();
    };
    let mut types: Vec<String> = Vec::new();
    for success in &contents {
        for (name, _) in sorted(&success.content) {
            let name = without_charset(name);
            let usable = name.contains('/') && name.bytes().all(|byte| (0x20..0x7f).contains(&byte));
            if usable && media_of(&name) == media_of(chosen) && !types.contains(&name) {
                types.push(name);
            }
        }
    }
    if types == ["application/json"] { String::new() } else { types.join(", ") }
}

/// A character set is no part of what can be chosen: JSON has one, and text comes in any.
fn without_charset(name: &str) -> String {
    let mut parts = name.split(';').map(str::trim);
    let first = parts.next().unwrap_or_default().to_owned();
    let kept = parts.filter(|part| !part.to_ascii_lowercase().starts_with("charset=") && !part.is_empty());
    kept.fold(first, |name, part| format!("{name};{part}"))
}

/// Whether the name can be that of a header or cookie: a token of RFC 9110.
pub(super) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
