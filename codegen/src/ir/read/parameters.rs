//! Reads parameters, and makes an object of those of one kind.

use std::collections::BTreeMap;

use openapiv3::{Operation as Described, Parameter, ParameterSchemaOrContent};

use super::context::OperationContext;
use super::encodings::{ValueKind, add_query_names, is_header_name, read_parameter_encoding, value_kind};
use super::properties::read_property;
use super::references::expect_item;
use super::types::type_of;
use crate::Error;
use crate::ir::extensions::OperationExtensions;
use crate::ir::location::Location;
use crate::ir::media::media_of;
use crate::ir::node::Node;
use crate::ir::template;
use crate::ir::{
    Access, Body, Constraints, Lenience, Media, Object, ParameterEncoding, ParameterKind, ParametersOf, PathParameter,
    Privacy, Property, Schema, TypeRef,
};

/// The parameters of an operation.
pub(super) struct Parameters {
    /// Those that are text in the path, in its order.
    pub(super) in_path: Vec<PathParameter>,
    /// The others, by where they travel, sorted by name.
    pub(super) others: BTreeMap<ParameterKind, Vec<Property>>,
    /// How those are written that are not written in the default way.
    pub(super) encodings: Vec<ParameterEncoding>,
}

pub(super) fn read_parameters(
    here: &OperationContext<'_>,
    described: &Described,
    schemas: &BTreeMap<String, Schema>,
) -> Result<Parameters, Error> {
    let mut declared: BTreeMap<&str, PathDeclaration<'_>> = BTreeMap::new();
    let mut others: BTreeMap<ParameterKind, Vec<Property>> = BTreeMap::new();
    let mut encodings = Vec::new();
    let mut query_kinds = Vec::new();
    for (parameters, at) in [(&here.item.parameters, &here.item_at), (&described.parameters, &here.at)] {
        for (index, parameter) in parameters.iter().enumerate() {
            let at = at.child("parameters").child(index);
            let parameter = expect_item(parameter, &at)?;
            let kind = kind_of(parameter);
            let data = parameter.parameter_data_ref();
            check_name(&data.name, kind, &at)?;
            let (node, is_json) = read_value(&data.format, &at)?;
            let ty = type_of(&node)?;
            let value = value_kind(&ty, &node, schemas);
            encodings.extend(read_parameter_encoding(kind, parameter, is_json, value));
            if kind == ParameterKind::Path {
                let structured = is_json || matches!(value, ValueKind::List | ValueKind::Object);
                declared.insert(&data.name, PathDeclaration { parameter, node, at, structured });
                continue;
            }
            if kind == ParameterKind::Query {
                query_kinds.push((data.name.clone(), value));
            }
            others.entry(kind).or_default().push(parameter_property(parameter, &node)?);
        }
    }
    add_query_names(&mut encodings, &query_kinds);
    encodings.sort_by(|left, right| (left.kind, &left.name).cmp(&(right.kind, &right.name)));
    let mut in_path = Vec::new();
    for name in template::read_names(here.path, &here.at)? {
        let Some(PathDeclaration { parameter, node, structured, .. }) = declared.remove(name) else {
            return Err(here.at.error(
                format!("the path has `{{{name}}}`, which is not declared"),
                "vendor the document again; vendoring declares path parameters",
            ));
        };
        if structured {
            let property = Property { required: true, ..parameter_property(parameter, &node)? };
            others.entry(ParameterKind::Path).or_default().push(property);
            continue;
        }
        let description = parameter.parameter_data_ref().description.clone();
        in_path.push(PathParameter { name: name.to_owned(), rust_name: String::new(), description });
    }
    if let Some((name, declaration)) = declared.first_key_value() {
        return Err(declaration.at.error(
            format!("the path has no `{{{name}}}`"),
            "correct the parameter's name in the overlay, or remove it there",
        ));
    }
    for properties in others.values_mut() {
        properties.sort_by(|left, right| left.name.cmp(&right.name));
    }
    Ok(Parameters { in_path, others, encodings })
}

/// A parameter that the path may have.
struct PathDeclaration<'a> {
    parameter: &'a Parameter,
    node: Node<'a>,
    at: Location<'a>,
    /// It is no text.
    structured: bool,
}

fn kind_of(parameter: &Parameter) -> ParameterKind {
    match parameter {
        Parameter::Path { .. } => ParameterKind::Path,
        Parameter::Query { .. } => ParameterKind::Query,
        Parameter::Header { .. } => ParameterKind::Headers,
        Parameter::Cookie { .. } => ParameterKind::Cookies,
    }
}

/// The schema of a parameter, and whether it is written as JSON.
fn read_value<'a>(format: &'a ParameterSchemaOrContent, at: &Location<'a>) -> Result<(Node<'a>, bool), Error> {
    let content = match format {
        ParameterSchemaOrContent::Schema(schema) => return Ok((Node::read(schema, at.child("schema"))?, false)),
        ParameterSchemaOrContent::Content(content) => content,
    };
    let at = at.child("content");
    let mut entries = content.iter();
    let (Some((content_type, entry)), None) = (entries.next(), entries.next()) else {
        return Err(at.error(
            format!("the parameter's `content` has {} media types", content.len()),
            "give it exactly one in the overlay",
        ));
    };
    let at = at.child(content_type);
    let Some(schema) = &entry.schema else {
        return Err(at.error("there is no `schema`", "give it one in the overlay"));
    };
    Ok((Node::read(schema, at.child("schema"))?, media_of(content_type) == Media::Json))
}

/// Headers that say how a request travels, which nobody but the HTTP client can set.
const FRAMING: [&str; 8] =
    ["accept-encoding", "connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// The name of a header or cookie is one that can be sent.
fn check_name(name: &str, kind: ParameterKind, at: &Location<'_>) -> Result<(), Error> {
    let what = match kind {
        ParameterKind::Headers => "header",
        ParameterKind::Cookies => "cookie",
        _ => return Ok(()),
    };
    if !is_header_name(name) {
        return Err(at.error(format!("`{name}` cannot be the name of a {what}"), "correct it in the overlay"));
    }
    if what == "header" && FRAMING.iter().any(|framing| name.eq_ignore_ascii_case(framing)) {
        return Err(
            at.error(format!("the header `{name}` is set by the HTTP client"), "remove the parameter in the overlay")
        );
    }
    Ok(())
}

/// Parameters of one kind as an object. Its name has a space in it, which no schema that others refer to has.
pub(super) fn parameters_object(
    id: &str,
    kind: ParameterKind,
    properties: Vec<Property>,
    extensions: &OperationExtensions,
    at: &Location<'_>,
) -> Object {
    let of_query = (kind == ParameterKind::Query).then_some(extensions);
    Object {
        name: name_parameters(id, kind),
        name_override: None,
        rust_name: String::new(),
        description: None,
        deprecated: false,
        replaced_by: None,
        properties,
        rules: of_query.and_then(|extensions| extensions.query_rules.0.clone()).map(|rules| rules.0),
        batch: of_query.and_then(|extensions| extensions.query_batch.0.clone()),
        max_bytes: None,
        rule_ids: BTreeMap::new(),
        parameters_of: Some(ParametersOf { operation: id.to_owned(), kind }),
        additional_properties: None,
        pointer: if kind == ParameterKind::Mixed { at.pointer() } else { at.child("parameters").pointer() },
    }
}

pub(super) fn name_parameters(id: &str, kind: ParameterKind) -> String {
    let kind = match kind {
        ParameterKind::Query => "query",
        ParameterKind::Headers => "headers",
        ParameterKind::Cookies => "cookies",
        ParameterKind::Path => "path",
        ParameterKind::Mixed => "parts",
    };
    format!("{id} {kind}")
}

/// The properties of an object that holds everything a call sends: one for each kind of parameters, and the body.
pub(super) fn parts(objects: &[Object], body: Option<&Body>, at: &Location<'_>) -> Vec<Property> {
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
        replaced_by: None,
        internal: false,
        constraints: Constraints::default(),
        default: None,
        format: None,
        boxed: false,
        pointer: at.pointer(),
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

fn parameter_property(parameter: &Parameter, node: &Node<'_>) -> Result<Property, Error> {
    let data = parameter.parameter_data_ref();
    let mut property = read_property(&data.name, node, data.required)?;
    if data.description.is_some() {
        property.description.clone_from(&data.description);
    }
    property.deprecated |= data.deprecated == Some(true);
    Ok(property)
}
