//! Reads bodies of requests and responses.

use openapiv3::{MediaType, Operation as Described, ReferenceOr, Response, Responses};

use super::NO_REFERENCE;
use super::encodings::read_form_encodings;
use super::types::read_type;
use crate::Error;
use crate::ir::location::Location;
use crate::ir::media::{choose_media_type, concrete_media_type, media_of};
use crate::ir::{Body, FieldEncoding, Media, TypeRef};

/// The body, and how the properties of a form are written.
pub(super) fn read_body(operation: &Described, at: &Location<'_>) -> Result<(Option<Body>, Vec<FieldEncoding>), Error> {
    let at = at.child("requestBody");
    let request = match &operation.request_body {
        None => return Ok((None, Vec::new())),
        Some(ReferenceOr::Item(request)) => request,
        Some(ReferenceOr::Reference { reference }) => {
            return Err(at.error(format!("`$ref` to `{reference}`"), NO_REFERENCE));
        }
    };
    let at = at.child("content");
    let Some((content_type, entry)) = choose_media_type(&request.content) else {
        return Err(at.error("the body is of no media type", "give it one in the overlay, or remove the body"));
    };
    let at = at.child(content_type);
    let media = media_of(content_type);
    let body = Body {
        schema: read_schema_name(entry, &at)?,
        media,
        content_type: concrete_media_type(content_type, &at)?,
        required: request.required,
    };
    Ok((Some(body), read_form_encodings(entry, media, &at)?))
}

/// What a successful response holds.
#[derive(Debug, Default)]
pub(super) struct Success {
    /// Name of the schema of a JSON body.
    pub(super) schema: Option<String>,
    /// The type of a body that is not JSON.
    pub(super) plain: Option<TypeRef>,
}

/// Reads the first successful response.
pub(super) fn read_response(responses: &Responses, at: &Location<'_>) -> Result<Success, Error> {
    let Some((status, success)) = successes(responses).into_iter().next() else { return Ok(Success::default()) };
    let at = at.child("responses").child(&status).child("content");
    Ok(match choose_media_type(&success.content) {
        None => Success::default(),
        Some((content_type, entry)) => match media_of(content_type) {
            Media::Json => {
                Success { schema: Some(read_schema_name(entry, &at.child(content_type))?), ..Success::default() }
            }
            Media::Form | Media::Text => Success { plain: Some(TypeRef::PlainText), ..Success::default() },
            Media::Multipart | Media::Bytes => Success { plain: Some(TypeRef::Bytes), ..Success::default() },
        },
    })
}

/// The successful responses, sorted by status.
pub(super) fn successes(responses: &Responses) -> Vec<(String, &Response)> {
    let successes = responses.responses.iter().filter_map(|(status, response)| {
        let status = status.to_string();
        status.starts_with('2').then_some((status, response.as_item()?))
    });
    let mut successes: Vec<_> = successes.collect();
    successes.sort_by(|left, right| left.0.cmp(&right.0));
    successes
}

/// No response is a reference any more.
pub(super) fn check_responses(responses: &Responses, at: &Location<'_>) -> Result<(), Error> {
    let coded = responses.responses.iter().map(|(status, response)| (status.to_string(), response));
    let default = responses.default.iter().map(|response| ("default".to_owned(), response));
    for (status, response) in coded.chain(default) {
        if let ReferenceOr::Reference { reference } = response {
            let at = at.child("responses").child(&status);
            return Err(at.error(format!("`$ref` to `{reference}`"), NO_REFERENCE));
        }
    }
    Ok(())
}

/// Statuses that are no success, sorted.
pub(super) fn read_error_statuses(responses: &Responses) -> Vec<String> {
    let coded = responses.responses.keys().map(ToString::to_string);
    let mut statuses: Vec<String> = coded.filter(|status| !status.starts_with('2')).collect();
    statuses.sort();
    statuses.extend(responses.default.iter().map(|_| "default".to_owned()));
    statuses
}

fn read_schema_name(entry: &MediaType, at: &Location<'_>) -> Result<String, Error> {
    let Some(schema) = &entry.schema else {
        return Err(at.error("there is no `schema`", "give it one in the overlay"));
    };
    let at = at.child("schema");
    match read_type(schema, at.clone())? {
        TypeRef::Named(name) => Ok(name),
        _ => Err(at.error(
            "the schema of a body has no name",
            "vendor the document again; vendoring names the schemas of bodies",
        )),
    }
}
