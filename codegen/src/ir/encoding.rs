//! How the document wants a request to be written, where that is not the default.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Media, ParameterKind, Place, Schema, TypeRef, keyword_types, media};
use crate::Error;

/// What a request needs beside its values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Encoding {
    /// Media types of the successful response, as the `Accept` header lists them; empty for plain JSON.
    pub accept: String,
    /// Parameters that are not written in the default style of their location, and those beside an object whose
    /// properties are pairs of their own.
    pub parameters: Vec<ParameterEncoding>,
    /// Properties of a form body that are not written in the default way.
    pub fields: Vec<FieldEncoding>,
}

impl Encoding {
    /// Whether all is written in the default way.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.accept.is_empty() && self.parameters.is_empty() && self.fields.is_empty()
    }
}

/// How one parameter is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterEncoding {
    /// Where it travels.
    pub kind: ParameterKind,
    /// Official name.
    pub name: String,
    /// Its style.
    pub style: Style,
    /// Whether each item or property is a value of its own.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How one property of a form body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldEncoding {
    /// Official name.
    pub name: String,
    /// Media type of its part; may be empty.
    pub content_type: String,
    /// Headers of its part, with their values.
    pub headers: Vec<(String, String)>,
    /// Its style, if it has one.
    pub style: Option<Style>,
    /// Whether each item or property is a value of its own.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How a list or an object becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `simple`
    Simple,
    /// `label`
    Label,
    /// `matrix`
    Matrix,
    /// `form`
    Form,
    /// `spaceDelimited`
    SpaceDelimited,
    /// `pipeDelimited`
    PipeDelimited,
    /// `deepObject`
    DeepObject,
    /// JSON text, of a parameter that is described by its `content`.
    Json,
}

const STYLES: [(&str, Style); 7] = [
    ("simple", Style::Simple),
    ("label", Style::Label),
    ("matrix", Style::Matrix),
    ("form", Style::Form),
    ("spaceDelimited", Style::SpaceDelimited),
    ("pipeDelimited", Style::PipeDelimited),
    ("deepObject", Style::DeepObject),
];

/// Styles that have a meaning in a location, the default one first.
fn styles_of(kind: ParameterKind) -> &'static [Style] {
    match kind {
        ParameterKind::Path => &[Style::Simple, Style::Label, Style::Matrix],
        ParameterKind::Headers => &[Style::Simple],
        ParameterKind::Cookies => &[Style::Form],
        _ => &[Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject],
    }
}

/// A parameter, with what its `schema` or `content` says.
pub(super) struct Described<'a> {
    pub(super) schema: Option<Place<'a>>,
    pub(super) is_json: bool,
}

/// What a parameter holds.
pub(super) fn described<'a>(parameter: &Place<'a>) -> Result<Described<'a>, Error> {
    if let Some(schema) = parameter.get("schema") {
        return Ok(Described { schema: Some(schema), is_json: false });
    }
    let Some(content) = parameter.get("content") else { return Ok(Described { schema: None, is_json: false }) };
    match content.members().as_slice() {
        [(content_type, entry)] => {
            Ok(Described { schema: entry.get("schema"), is_json: media::of(content_type) == Media::Json })
        }
        others => Err(content.error(
            format!("the parameter's `content` has {} media types", others.len()),
            "give it exactly one in the overlay",
        )),
    }
}

/// Whether a parameter's value is one text, a list, or an object with names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    List,
    Object,
    /// The document does not say.
    Unknown,
}

/// What kind of value a type is.
pub(super) fn kind_of(ty: &TypeRef, schema: Option<&Place<'_>>, schemas: &BTreeMap<String, Schema>) -> Kind {
    let mut current = ty;
    for _ in 0..=schemas.len() {
        match current {
            TypeRef::Named(name) => match schemas.get(name) {
                Some(Schema::Alias(target)) => current = target,
                Some(Schema::Object(_) | Schema::Union(_)) => return Kind::Object,
                _ => return Kind::Text,
            },
            TypeRef::List(_) => return Kind::List,
            TypeRef::Map(_) => return Kind::Object,
            TypeRef::Json if schema.is_some_and(|schema| schema.text("type") == Some("object")) => return Kind::Object,
            TypeRef::Json => return Kind::Unknown,
            _ => return Kind::Text,
        }
    }
    Kind::Unknown
}

/// How a parameter is written; `None` for the default of its location.
pub(super) fn of_parameter(
    name: &str,
    kind: ParameterKind,
    parameter: &Place<'_>,
    is_json: bool,
    value: Kind,
) -> Result<Option<ParameterEncoding>, Error> {
    let known = styles_of(kind);
    let default = known.first().copied().unwrap_or(Style::Form);
    let style = match style(parameter)? {
        _ if is_json => Style::Json,
        None => default,
        Some(style) if known.contains(&style) => style,
        Some(_) => {
            return Err(parameter.error(
                format!("the style `{}` has no meaning there", parameter.text("style").unwrap_or_default()),
                "use a style of this location in the overlay: simple, label or matrix in a path; form, spaceDelimited, \
                 pipeDelimited or deepObject in a query; simple in a header; form in a cookie",
            ));
        }
    };
    let explode = explode(parameter, style);
    let allow_reserved = parameter.flag("allowReserved") && kind == ParameterKind::Query && !is_json;
    let same_as_default = match (style, value) {
        (Style::Json | Style::Label | Style::Matrix, _) => false,
        // One text is written in the same way by all others.
        (_, Kind::Text) => true,
        _ => style == default && explode == (default == Style::Form),
    };
    let encoding = ParameterEncoding { kind, name: name.to_owned(), style, explode, allow_reserved };
    Ok((!same_as_default || allow_reserved).then_some(encoding))
}

/// An object whose properties are pairs of the query has to know the names of the other parameters.
pub(super) fn add_names(encodings: &mut Vec<ParameterEncoding>, query: &[(String, Kind)]) {
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
        *kind == Kind::Object && encoding.style == Style::Form && encoding.explode
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

fn style(place: &Place<'_>) -> Result<Option<Style>, Error> {
    let Some(text) = place.text("style") else { return Ok(None) };
    match STYLES.iter().find(|(name, _)| *name == text) {
        Some((_, style)) => Ok(Some(*style)),
        None => Err(place.error(
            format!("there is no style `{text}`"),
            "use one of simple, label, matrix, form, spaceDelimited, pipeDelimited and deepObject in the overlay",
        )),
    }
}

/// `deepObject` has one form only.
fn explode(place: &Place<'_>, style: Style) -> bool {
    let given = place.value.get("explode").and_then(Value::as_bool);
    style == Style::DeepObject || given.unwrap_or(style == Style::Form)
}

/// The encodings of a form body, sorted by property.
pub(super) fn of_form(entry: &Place<'_>, media: Media) -> Result<Vec<FieldEncoding>, Error> {
    if !matches!(media, Media::Form | Media::Multipart) {
        return Ok(Vec::new());
    }
    let mut fields = Vec::new();
    for (name, place) in entry.get("encoding").map(|fields| fields.members()).unwrap_or_default() {
        keyword_types::check_encoding(&place)?;
        let given = style(&place)?;
        if given.is_some_and(|style| !styles_of(ParameterKind::Query).contains(&style)) {
            return Err(place.error(
                "that style has no meaning in a form",
                "use one of form, spaceDelimited, pipeDelimited and deepObject in the overlay",
            ));
        }
        let has_style = ["explode", "allowReserved"].iter().any(|property| place.get(property).is_some());
        let style = given.or(has_style.then_some(Style::Form));
        let content_type = place.text("contentType").unwrap_or_default().to_owned();
        if !content_type.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Err(place.error("`contentType` is no media type", "correct it in the overlay"));
        }
        let field = FieldEncoding {
            name: name.to_owned(),
            content_type,
            headers: part_headers(&place)?,
            style,
            explode: explode(&place, style.unwrap_or(Style::Form)),
            allow_reserved: place.flag("allowReserved"),
        };
        let of_part = media == Media::Multipart && (!field.content_type.is_empty() || !field.headers.is_empty());
        if style.is_some() || of_part {
            fields.push(field);
        }
    }
    Ok(fields)
}

/// Headers of a part whose value the document fixes; there is nobody else to give one.
fn part_headers(place: &Place<'_>) -> Result<Vec<(String, String)>, Error> {
    let mut headers = Vec::new();
    for (name, header) in place.get("headers").map(|headers| headers.members()).unwrap_or_default() {
        // Described by `contentType` instead, as the specification has it.
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let schema = header.value.get("schema");
        let only = schema.and_then(|schema| match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => Some(only),
            _ => schema.get("default"),
        });
        let text = only.and_then(|value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        });
        match text.filter(|text| text.bytes().all(|byte| (0x20..0x7f).contains(&byte))) {
            Some(text) if is_header_name(name) => headers.push((name.to_owned(), text)),
            _ => {
                return Err(header.error(
                    "a header of a form part whose value the document does not fix",
                    "give its schema a `default` in the overlay, or remove the header there",
                ));
            }
        }
    }
    Ok(headers)
}

/// The `Accept` header of an operation: the media types of its successful response, or the range that `x-accept` keeps.
/// Empty for plain JSON.
pub(super) fn accept(place: &Place<'_>) -> String {
    if let Some(range) = place.text("x-accept") {
        return range.to_owned();
    }
    let Some(responses) = place.get("responses") else { return String::new() };
    let successes = responses.members().into_iter().filter(|(status, _)| status.starts_with('2'));
    let contents: Vec<Place<'_>> = successes.filter_map(|(_, success)| success.get("content")).collect();
    let Some((chosen, _)) = contents.first().and_then(media::chosen) else { return String::new() };
    let mut types: Vec<String> = Vec::new();
    for content in &contents {
        for (name, _) in content.members() {
            let name = without_charset(name);
            let usable = name.contains('/') && name.bytes().all(|byte| (0x20..0x7f).contains(&byte));
            if usable && media::of(&name) == media::of(chosen) && !types.contains(&name) {
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
