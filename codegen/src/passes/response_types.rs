//! Decides what an operation returns: the response's schema, or what its envelope holds.

use std::collections::BTreeMap;

use crate::ir::{Api, EnvelopeUse, Operation, Property, Schema, TypeRef};
use crate::{Error, Options};

/// The result of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ResponseType {
    /// Its type; `None` when the call gives nothing.
    pub(crate) ty: Option<TypeRef>,
    /// The service may leave it out.
    pub(crate) optional: bool,
    /// How it is wrapped.
    pub(crate) envelope: EnvelopeUse,
}

impl ResponseType {
    pub(crate) const NOTHING: Self = Self { ty: None, optional: false, envelope: EnvelopeUse::Bare };
}

pub(crate) fn of_operations(api: &Api, options: &Options) -> Result<BTreeMap<String, ResponseType>, Error> {
    api.operations.iter().map(|operation| Ok((operation.id.clone(), of_operation(api, operation, options)?))).collect()
}

fn of_operation(api: &Api, operation: &Operation, options: &Options) -> Result<ResponseType, Error> {
    if let Some(plain) = &operation.plain_response {
        return Ok(ResponseType { ty: Some(plain.clone()), optional: false, envelope: EnvelopeUse::Bare });
    }
    let Some(response) = &operation.response else {
        return Ok(ResponseType { envelope: operation.envelope.clone(), ..ResponseType::NOTHING });
    };
    let whole = TypeRef::Named(response.clone());
    let EnvelopeUse::Wrapped(Some(payload)) = &operation.envelope else {
        let optional = operation.response_optional;
        return Ok(match payload_alone(api, operation) {
            Some(payload) => ResponseType {
                ty: Some(payload.ty.clone()),
                optional: optional || !payload.required || payload.nullable,
                envelope: EnvelopeUse::PayloadOnly(payload.name.clone()),
            },
            None => ResponseType { ty: Some(whole), optional, envelope: operation.envelope.clone() },
        });
    };
    let properties = match api.schemas.get(response) {
        Some(Schema::Object(object)) => object.properties.as_slice(),
        _ => &[],
    };
    let has = |name: &str| properties.iter().any(|property| property.name == name);
    if !has("statusCode") {
        return Err(Error::new(
            &options.document_name,
            operation.pointer.clone(),
            format!("the response `{response}` has no `statusCode`, so it is not an envelope"),
            "mark the operation with `x-envelope: optional` in the overlay",
        ));
    }
    let property = properties.iter().find(|property| property.name == *payload);
    Ok(ResponseType {
        ty: property.map(|property| property.ty.clone()),
        optional: property.is_some_and(|property| !property.required || property.nullable),
        envelope: EnvelopeUse::Wrapped(property.map(|property| property.name.clone())),
    })
}

/// The payload, where an envelope is optional and the document describes an object of the payload and nothing else.
fn payload_alone<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Property> {
    if operation.envelope != EnvelopeUse::Either {
        return None;
    }
    match api.schemas.get(operation.response.as_ref()?)? {
        Schema::Object(object) => match object.properties.as_slice() {
            [only] if only.name == "data" => Some(only),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Document, Envelope, Options};

    /// The result of an operation whose response is an object of `data` alone.
    fn result(envelope: Envelope, extension: &str) -> String {
        let document = format!(
            r##"{{"openapi": "3.0.3", "info": {{"title": "Shelves", "version": "1"}}, "tags": [{{"name": "shelves"}}],
            "paths": {{"/shelf": {{"get": {{"operationId": "shelf", "tags": ["shelves"], {extension} "responses": {{"200": {{
            "description": "", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/Found"}}}}}}}}}}}}}}}},
            "components": {{"schemas": {{
              "Found": {{"type": "object", "required": ["data"], "properties": {{"data": {{"$ref": "#/components/schemas/Shelf"}}}}}},
              "Shelf": {{"type": "object", "properties": {{"name": {{"type": "string"}}}}}}}}}}}}"##
        );
        let mut options = Options::new("shelves");
        options.envelope = envelope;
        let surface = Document::parse(&document, "shelves.json").unwrap().api_surface(&options).unwrap();
        surface.operations[0].result.clone()
    }

    #[test]
    fn response_of_data_alone_is_unwrapped_where_an_envelope_is_optional() {
        assert_eq!(result(Envelope::StatusCode, r#""x-envelope": "optional","#), "Shelf");
    }

    #[test]
    fn response_of_data_alone_is_itself_where_nothing_is_known_of_envelopes() {
        assert_eq!(result(Envelope::None, ""), "Found");
    }
}
