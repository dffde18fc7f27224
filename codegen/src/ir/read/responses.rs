//! Reads responses: what a successful one holds, and the statuses of the others.

use openapiv3::{Response, Responses};

use super::references::expect_item;
use super::types::read_schema_name;
use crate::Error;
use crate::ir::location::Location;
use crate::ir::media::{choose_media_type, media_of};
use crate::ir::{Media, TypeRef};

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
        expect_item(response, &at.child("responses").child(&status))?;
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
