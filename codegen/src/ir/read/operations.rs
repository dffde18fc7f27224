//! Reads operations, and what sending one twice means.

use std::collections::BTreeMap;

use openapiv3::Operation as Described;

use super::bodies::read_body;
use super::context::OperationContext;
use super::encodings::read_accept;
use super::parameters::{Parameters, name_parameters, parameters_object, parts, read_parameters};
use super::responses::{Success, check_responses, read_error_statuses, read_response};
use crate::ir::extensions::{EnvelopeExtension, OperationExtensions, read_extensions};
use crate::ir::location::Location;
use crate::ir::{Encoding, EnvelopeUse, Object, Operation, ParameterKind, RetryClass, Schema};
use crate::{Envelope, Error, Options};

/// An operation, and the objects that hold its parameters.
pub(super) fn read_operation(
    here: &OperationContext<'_>,
    described: &Described,
    schemas: &BTreeMap<String, Schema>,
    options: &Options,
) -> Result<(Operation, Vec<Object>), Error> {
    let at = &here.at;
    let extensions: OperationExtensions = read_extensions(&described.extensions, at)?;
    if !described.callbacks.is_empty() {
        return Err(at.child("callbacks").error("callbacks have no meaning in a client", "remove them in the overlay"));
    }
    let Some(id) = &described.operation_id else {
        return Err(at.error("the operation has no `operationId`", "give it one in the overlay"));
    };
    let Parameters { in_path, others, encodings } = read_parameters(here, described, schemas)?;
    let mut objects = Vec::new();
    for (kind, properties) in others {
        objects.push(parameters_object(id, kind, properties, &extensions, at));
    }
    let (body, fields) = read_body(described, at)?;
    let named = |kind| {
        let is = |object: &&Object| object.parameters_of.as_ref().is_some_and(|of| of.kind == kind);
        objects.iter().find(is).map(|object| object.name.clone())
    };
    let (query, headers, cookies) =
        (named(ParameterKind::Query), named(ParameterKind::Headers), named(ParameterKind::Cookies));
    let structured_path = named(ParameterKind::Path).is_some();
    let several = structured_path || headers.is_some() || cookies.is_some() || (body.is_some() && query.is_some());
    if several {
        let properties = parts(&objects, body.as_ref(), at);
        objects.push(parameters_object(id, ParameterKind::Mixed, properties, &extensions, at));
    }
    check_responses(&described.responses, at)?;
    // There is no body to read, whatever is described.
    let success = if here.method == "head" { Success::default() } else { read_response(&described.responses, at)? };
    let operation = Operation {
        id: id.clone(),
        method: here.method.to_uppercase(),
        path: here.path.to_owned(),
        group: read_group(described, at)?,
        name_override: extensions.rust_name.0.clone(),
        rust_name: String::new(),
        summary: described.summary.clone(),
        description: described.description.clone(),
        deprecated: described.deprecated,
        replaced_by: extensions.replaced_by.0.clone(),
        path_parameters: in_path,
        query,
        headers,
        cookies,
        body,
        encoding: Encoding {
            accept: extensions.accept.0.clone().unwrap_or_else(|| read_accept(&described.responses)),
            parameters: encodings,
            fields,
        },
        parts: several.then(|| name_parameters(id, ParameterKind::Mixed)),
        response: success.schema,
        plain_response: success.plain,
        response_optional: extensions.response_optional.0 == Some(true),
        error_statuses: read_error_statuses(&described.responses),
        retry_class: extensions.retry_class.0.unwrap_or(default_retry_class(here.method)),
        authenticated: described.security.as_ref().is_none_or(|schemes| !schemes.is_empty()),
        envelope: envelope(&extensions, options),
        pointer: at.pointer(),
    };
    Ok((operation, objects))
}

fn read_group(described: &Described, at: &Location<'_>) -> Result<String, Error> {
    match described.tags.as_slice() {
        [group] => Ok(group.clone()),
        tags => Err(at.error(
            format!("the operation has {} tags", tags.len()),
            "give it exactly one in the overlay; a tag is the group that a Cargo feature selects",
        )),
    }
}

fn default_retry_class(method: &str) -> RetryClass {
    if matches!(method, "get" | "head" | "options") { RetryClass::Read } else { RetryClass::SideEffect }
}

fn envelope(extensions: &OperationExtensions, options: &Options) -> EnvelopeUse {
    match (options.envelope, extensions.envelope.0) {
        (Envelope::None, _) => EnvelopeUse::Bare,
        (_, Some(EnvelopeExtension::Optional)) => EnvelopeUse::Either,
        (_, None) => {
            let payload = extensions.envelope_payload.0.as_deref().unwrap_or("data");
            EnvelopeUse::Wrapped(Some(payload.to_owned()))
        }
    }
}
