//! Reads bodies of requests.

use openapiv3::Operation as Described;

use super::encodings::read_form_encodings;
use super::references::expect_item;
use super::types::read_schema_name;
use crate::Error;
use crate::ir::location::Location;
use crate::ir::media::{choose_media_type, concrete_media_type, media_of};
use crate::ir::{Body, FieldEncoding};

/// The body, and how the properties of a form are written.
pub(super) fn read_body(operation: &Described, at: &Location<'_>) -> Result<(Option<Body>, Vec<FieldEncoding>), Error> {
    let at = at.child("requestBody");
    let Some(request) = &operation.request_body else { return Ok((None, Vec::new())) };
    let request = expect_item(request, &at)?;
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
