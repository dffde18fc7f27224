//! Reads operations: bodies, responses, and what sending one twice means.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parameters::{check_name, parameter_property, parameters_name, parameters_object, parts};
use super::types::type_of;
use crate::ir::encoding::Kind;
use crate::ir::{
    Body, Encoding, EnvelopeUse, FieldEncoding, Media, Object, Operation, ParameterKind, PathParameter, Place,
    Property, Repeat, Schema, TypeRef, encoding, keyword_types, media, template,
};
use crate::{Envelope, Error, Options};

pub(super) fn read_operation(
    path: &str,
    method: &str,
    item: &Place<'_>,
    place: &Place<'_>,
    schemas: &BTreeMap<String, Schema>,
    options: &Options,
) -> Result<(Operation, Vec<Object>), Error> {
    keyword_types::check_operation(place)?;
    let Some(id) = place.text("operationId") else {
        return Err(place.error("the operation has no `operationId`", "give it one in the overlay"));
    };
    let mut declared = BTreeMap::new();
    let mut others: BTreeMap<ParameterKind, Vec<Property>> = BTreeMap::new();
    let mut encodings = Vec::new();
    let mut query_kinds = Vec::new();
    for holder in [item, place] {
        for parameter in holder.get("parameters").map(|list| list.elements()).unwrap_or_default() {
            keyword_types::check_parameter(&parameter)?;
            let (Some(name), Some(kind)) = (parameter.text("name"), parameter.text("in")) else {
                return Err(parameter.error("a parameter needs `name` and `in`", "mend it in the overlay"));
            };
            let kind = match kind {
                "path" => ParameterKind::Path,
                "query" => ParameterKind::Query,
                "header" => ParameterKind::Headers,
                "cookie" => ParameterKind::Cookies,
                other => {
                    return Err(parameter.error(
                        format!("parameters in `{other}` have no place in a request"),
                        "use one of path, query, header and cookie, or remove it in the overlay",
                    ));
                }
            };
            check_name(name, kind, &parameter)?;
            let described = encoding::described(&parameter)?;
            let ty = described.schema.as_ref().map(type_of).transpose()?.unwrap_or(TypeRef::String);
            let value = encoding::kind_of(&ty, described.schema.as_ref(), schemas);
            encodings.extend(encoding::of_parameter(name, kind, &parameter, described.is_json, value)?);
            if kind == ParameterKind::Path {
                let structured = described.is_json || matches!(value, Kind::List | Kind::Object);
                declared.insert(name.to_owned(), (parameter, structured));
                continue;
            }
            if kind == ParameterKind::Query {
                query_kinds.push((name.to_owned(), value));
            }
            others.entry(kind).or_default().push(parameter_property(name, &parameter, described.schema)?);
        }
    }
    encoding::add_names(&mut encodings, &query_kinds);
    encodings.sort_by(|left, right| (left.kind, &left.name).cmp(&(right.kind, &right.name)));
    let mut path_parameters = Vec::new();
    for name in template::names(path, place)? {
        let Some((parameter, structured)) = declared.remove(name) else {
            return Err(place.error(
                format!("the path has `{{{name}}}`, which is not declared"),
                "vendor the document again; vendoring declares path parameters",
            ));
        };
        if structured {
            let schema = encoding::described(&parameter)?.schema;
            let property = Property { required: true, ..parameter_property(name, &parameter, schema)? };
            others.entry(ParameterKind::Path).or_default().push(property);
            continue;
        }
        let description = parameter.text("description").map(str::to_owned);
        path_parameters.push(PathParameter { name: name.to_owned(), rust_name: String::new(), description });
    }
    if let Some((name, (parameter, _))) = declared.first_key_value() {
        return Err(parameter.error(
            format!("the path has no `{{{name}}}`"),
            "correct the parameter's name in the overlay, or remove it there",
        ));
    }
    let mut objects = Vec::new();
    for (kind, mut properties) in others {
        properties.sort_by(|left: &Property, right| left.name.cmp(&right.name));
        objects.push(parameters_object(id, kind, properties, place)?);
    }
    let (body, fields) = body(place)?;
    let named = |kind| {
        let is = |object: &&Object| object.parameters_of.as_ref().is_some_and(|of| of.kind == kind);
        objects.iter().find(is).map(|object| object.name.clone())
    };
    let (query, headers, cookies) =
        (named(ParameterKind::Query), named(ParameterKind::Headers), named(ParameterKind::Cookies));
    let in_path = named(ParameterKind::Path).is_some();
    let several = in_path || headers.is_some() || cookies.is_some() || (body.is_some() && query.is_some());
    if several {
        let properties = parts(&objects, body.as_ref(), place);
        objects.push(parameters_object(id, ParameterKind::Parts, properties, place)?);
    }
    // There is no body to read, whatever is described.
    let (response, plain_response) = if method == "head" { (None, None) } else { response(place)? };
    let operation = Operation {
        id: id.to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        group: group(place)?,
        name_override: place.text("x-rust-name").map(str::to_owned),
        rust_name: String::new(),
        summary: place.text("summary").map(str::to_owned),
        description: place.text("description").map(str::to_owned),
        deprecated: place.flag("deprecated"),
        path_parameters,
        query,
        headers,
        cookies,
        body,
        encoding: Encoding { accept: encoding::accept(place), parameters: encodings, fields },
        parts: several.then(|| parameters_name(id, ParameterKind::Parts)),
        response,
        plain_response,
        response_optional: place.flag("x-answer-optional"),
        error_statuses: error_statuses(place),
        repeat: repeat(method, place)?,
        authenticated: place.value.get("security").and_then(Value::as_array).is_none_or(|list| !list.is_empty()),
        envelope: envelope(place, options),
        pointer: place.pointer.clone(),
    };
    Ok((operation, objects))
}

pub(super) fn group(place: &Place<'_>) -> Result<String, Error> {
    let tags = place.texts("tags");
    match tags.as_slice() {
        [group] => Ok(group.clone()),
        _ => Err(place.error(
            format!("the operation has {} tags", tags.len()),
            "give it exactly one in the overlay; a tag is the group that a Cargo feature selects",
        )),
    }
}

/// The body, and how the properties of a form are written.
pub(super) fn body(place: &Place<'_>) -> Result<(Option<Body>, Vec<FieldEncoding>), Error> {
    let Some(request) = place.get("requestBody") else { return Ok((None, Vec::new())) };
    let Some(content) = request.get("content") else {
        return Err(request.error("the body has no `content`", "give it one in the overlay, or remove the body"));
    };
    let Some((content_type, entry)) = media::chosen(&content) else {
        return Err(content.error("the body is of no media type", "give it one in the overlay, or remove the body"));
    };
    let media = media::of(content_type);
    let body = Body {
        schema: named(&entry)?,
        media,
        content_type: media::concrete(content_type, &entry)?,
        required: request.flag("required"),
    };
    Ok((Some(body), encoding::of_form(&entry, media)?))
}

/// The schema of the successful answer, or the type of one that is not JSON.
pub(super) fn response(place: &Place<'_>) -> Result<(Option<String>, Option<TypeRef>), Error> {
    let Some(responses) = place.get("responses") else { return Ok((None, None)) };
    let Some((_, success)) = responses.members().into_iter().find(|(status, _)| status.starts_with('2')) else {
        return Ok((None, None));
    };
    let content = success.get("content");
    match content.as_ref().and_then(media::chosen) {
        None => Ok((None, None)),
        Some((content_type, entry)) => match media::of(content_type) {
            Media::Json => Ok((Some(named(&entry)?), None)),
            Media::Form | Media::Text => Ok((None, Some(TypeRef::PlainText))),
            Media::Multipart | Media::Bytes => Ok((None, Some(TypeRef::Bytes))),
        },
    }
}

pub(super) fn error_statuses(place: &Place<'_>) -> Vec<String> {
    let Some(responses) = place.get("responses") else { return Vec::new() };
    responses
        .members()
        .iter()
        .map(|(status, _)| (*status).to_owned())
        .filter(|status| !status.starts_with('2'))
        .collect()
}

pub(super) fn named(entry: &Place<'_>) -> Result<String, Error> {
    let Some(schema) = entry.get("schema") else {
        return Err(entry.error("there is no `schema`", "give it one in the overlay"));
    };
    match type_of(&schema)? {
        TypeRef::Named(name) => Ok(name),
        _ => Err(schema.error(
            "the schema of a body has no name",
            "vendor the document again; vendoring names the schemas of bodies",
        )),
    }
}

pub(super) fn repeat(method: &str, place: &Place<'_>) -> Result<Repeat, Error> {
    match place.text("x-repeat") {
        Some("read") => Ok(Repeat::Read),
        Some("idempotent") => Ok(Repeat::Idempotent),
        Some("side-effect") => Ok(Repeat::SideEffect),
        Some("message") => Ok(Repeat::Message),
        Some(other) => {
            Err(place.error(format!("`x-repeat` is `{other}`"), "use one of read, idempotent, side-effect and message"))
        }
        None if matches!(method, "get" | "head" | "options") => Ok(Repeat::Read),
        None => Ok(Repeat::SideEffect),
    }
}

pub(super) fn envelope(place: &Place<'_>, options: &Options) -> EnvelopeUse {
    if options.envelope == Envelope::None {
        return EnvelopeUse::Bare;
    }
    if place.text("x-envelope") == Some("optional") {
        return EnvelopeUse::Either;
    }
    EnvelopeUse::Wrapped(Some(place.text("x-envelope-payload").unwrap_or("data").to_owned()))
}
