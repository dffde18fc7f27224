//! Reads parameters, and makes an object of those of one kind.

use std::collections::BTreeMap;

use super::property::{function, property};
use crate::Error;
use crate::ir::encoding::is_header_name;
use crate::ir::{
    Access, Body, Constraints, Lenience, Object, ParameterKind, ParametersOf, Place, Privacy, Property, TypeRef,
};

/// Headers that say how a request travels, which nobody but the HTTP client can set.
const FRAMING: [&str; 8] =
    ["accept-encoding", "connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// The name of a header or cookie is one that can be sent.
pub(super) fn check_name(name: &str, kind: ParameterKind, parameter: &Place<'_>) -> Result<(), Error> {
    let what = match kind {
        ParameterKind::Headers => "header",
        ParameterKind::Cookies => "cookie",
        _ => return Ok(()),
    };
    if !is_header_name(name) {
        return Err(parameter.error(format!("`{name}` cannot be the name of a {what}"), "correct it in the overlay"));
    }
    if what == "header" && FRAMING.iter().any(|framing| name.eq_ignore_ascii_case(framing)) {
        return Err(parameter
            .error(format!("the header `{name}` is set by the HTTP client"), "remove the parameter in the overlay"));
    }
    Ok(())
}

/// Parameters of one kind as an object. Its name has a blank in it, which no schema that others refer to has.
pub(super) fn parameters_object(
    id: &str,
    kind: ParameterKind,
    properties: Vec<Property>,
    place: &Place<'_>,
) -> Result<Object, Error> {
    let query = kind == ParameterKind::Query;
    Ok(Object {
        name: parameters_name(id, kind),
        name_override: None,
        rust_name: String::new(),
        description: None,
        deprecated: false,
        properties,
        rules: if query { function(place, "x-query-rules")? } else { None },
        batch: place.text("x-query-batch").filter(|_| query).map(str::to_owned),
        max_bytes: None,
        rule_ids: BTreeMap::new(),
        parameters_of: Some(ParametersOf { operation: id.to_owned(), kind }),
        others: None,
        pointer: if kind == ParameterKind::Parts {
            place.pointer.clone()
        } else {
            format!("{}/parameters", place.pointer)
        },
    })
}

pub(super) fn parameters_name(id: &str, kind: ParameterKind) -> String {
    let kind = match kind {
        ParameterKind::Query => "query",
        ParameterKind::Headers => "headers",
        ParameterKind::Cookies => "cookies",
        ParameterKind::Path => "path",
        ParameterKind::Parts => "parts",
    };
    format!("{id} {kind}")
}

/// The properties of an object that holds everything a call sends: one for each kind of parameters, and the body.
pub(super) fn parts(objects: &[Object], body: Option<&Body>, place: &Place<'_>) -> Vec<Property> {
    let of = |name: &str, schema: &str, required: bool| Property {
        name: name.to_owned(),
        name_override: None,
        rust_name: String::new(),
        description: None,
        ty: TypeRef::Named(schema.to_owned()),
        required,
        nullable: false,
        access: Access::Both,
        one_way: false,
        lenience: Lenience::Exact,
        whole_list: false,
        aliases: Vec::new(),
        privacy: Privacy::Open,
        shown_because: None,
        deprecated: false,
        internal: false,
        constraints: Constraints::default(),
        default: None,
        format: None,
        boxed: false,
        pointer: place.pointer.clone(),
    };
    let mut properties: Vec<Property> = Vec::new();
    if let Some(body) = body {
        let mut property = of("body", &body.schema, body.required);
        property.ty = body.plain_type().unwrap_or(property.ty);
        properties.push(property);
    }
    for object in objects {
        let name = match object.parameters_of.as_ref().map(|of| of.kind) {
            Some(ParameterKind::Headers) => "headers",
            Some(ParameterKind::Cookies) => "cookies",
            Some(ParameterKind::Path) => "path",
            _ => "query",
        };
        properties.push(of(name, &object.name, object.properties.iter().any(|property| property.required)));
    }
    properties.sort_by(|left, right| left.name.cmp(&right.name));
    properties
}

pub(super) fn parameter_property(
    name: &str,
    parameter: &Place<'_>,
    schema: Option<Place<'_>>,
) -> Result<Property, Error> {
    let Some(schema) = schema else {
        return Err(parameter.error("the parameter has no `schema`", "give it one in the overlay"));
    };
    let mut read = property(name, &schema, parameter.flag("required"))?;
    if let Some(description) = parameter.text("description") {
        read.description = Some(description.to_owned());
    }
    read.deprecated |= parameter.flag("deprecated");
    Ok(read)
}
