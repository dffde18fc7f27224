//! Decides what an operation returns: the response's schema, or what its envelope holds.

use std::collections::BTreeMap;

use crate::ir::{Api, EnvelopeUse, Operation, Schema, TypeRef};
use crate::{Error, Options};

/// The result of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Its type; `None` when the call gives nothing.
    pub(crate) ty: Option<TypeRef>,
    /// The service may leave it out.
    pub(crate) optional: bool,
    /// How it is wrapped.
    pub(crate) envelope: EnvelopeUse,
}

impl Answer {
    pub(crate) const NOTHING: Self = Self { ty: None, optional: false, envelope: EnvelopeUse::Bare };
}

pub(crate) fn of_operations(api: &Api, options: &Options) -> Result<BTreeMap<String, Answer>, Error> {
    api.operations.iter().map(|operation| Ok((operation.id.clone(), of_operation(api, operation, options)?))).collect()
}

fn of_operation(api: &Api, operation: &Operation, options: &Options) -> Result<Answer, Error> {
    if let Some(plain) = &operation.plain_response {
        return Ok(Answer { ty: Some(plain.clone()), optional: false, envelope: EnvelopeUse::Bare });
    }
    let Some(response) = &operation.response else {
        return Ok(Answer { envelope: operation.envelope.clone(), ..Answer::NOTHING });
    };
    let whole = TypeRef::Named(response.clone());
    let EnvelopeUse::Wrapped(Some(payload)) = &operation.envelope else {
        let optional = operation.response_optional;
        return Ok(Answer { ty: Some(unwrapped(api, &whole)), optional, envelope: operation.envelope.clone() });
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
            format!("the answer `{response}` has no `statusCode`, so it is not an envelope"),
            "mark the operation with `x-envelope: optional` in the overlay",
        ));
    }
    let property = properties.iter().find(|property| property.name == *payload);
    Ok(Answer {
        ty: property.map(|property| property.ty.clone()),
        optional: property.is_some_and(|property| !property.required || property.nullable),
        envelope: EnvelopeUse::Wrapped(property.map(|property| property.name.clone())),
    })
}

/// An optional envelope around a document that describes only the envelope's `data`.
fn unwrapped(api: &Api, whole: &TypeRef) -> TypeRef {
    let TypeRef::Named(name) = whole else { return whole.clone() };
    match api.schemas.get(name) {
        Some(Schema::Object(object)) => match object.properties.as_slice() {
            [only] if only.name == "data" => only.ty.clone(),
            _ => whole.clone(),
        },
        _ => whole.clone(),
    }
}
