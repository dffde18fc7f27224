//! Responses that are not what their document says: reading what can be read, and saying what cannot.

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{self, Findings, Skipped, Tolerance};
use crate::codec::{known_names, repair};
use crate::operation::Operation;
use crate::transport::decode::envelope_format::EnvelopeFormat;
use crate::transport::decode::json_text::{parse, to_text};
use crate::transport::decode::syntax_error_path::path_at;
use crate::transport::error::attempts::Attempts;
use crate::transport::error::{DecodeError, Error};
use crate::transport::http::raw_response::RawResponse;

/// What is said of a body whose characters had to be replaced.
const REPLACED: &str = "half of a surrogate pair stands for no character and is read as U+FFFD";

/// Reads a body that could not be read as its document describes it, as far as the tolerance allows. The error is that
/// of the first read.
pub(crate) fn read_tolerantly<S, V>(
    raw: &RawResponse,
    tolerance: Tolerance,
    seed: impl Fn() -> S,
    error: &serde_json::Error,
) -> Result<(V, Findings), Skipped>
where
    S: for<'de> DeserializeSeed<'de, Value = V>,
{
    if let Some(problem) = raw.charset_problem() {
        return Err(Skipped::new(".", problem));
    }
    let body = strip_byte_order_mark(&raw.body);
    let repaired = repair::repair(body);
    // Text that a claim rests on is not changed: an id with a replaced character is another id.
    let is_tolerated = repaired.was_utf8
        && match tolerance {
            Tolerance::Elements | Tolerance::WholeLists => true,
            Tolerance::Scalars => !repaired.has_new_characters,
            Tolerance::Nothing => !repaired.has_new_characters && !repaired.has_new_numbers,
        };
    let not_json = |error: &serde_json::Error| {
        let problem = if repaired.was_utf8 { describe_syntax(error) } else { describe_not_utf8(error) };
        Skipped::new(place_of_syntax_error(&to_text(body), seed(), error), problem)
    };
    let tree = match serde_json::from_str::<Value>(&repaired.text) {
        Ok(tree) if is_tolerated => tree,
        // The first read may have ended before that, at a property of another type.
        Err(error) if repaired.is_unchanged() => return Err(not_json(&error)),
        _ => return Err(not_json(error)),
    };
    let (read, mut findings) = tolerance::collect(tolerance, || seed().deserialize(tree));
    match read {
        Ok(value) => {
            if repaired.has_new_characters {
                findings.count += 1;
                findings.skipped.push(Skipped::new(".", REPLACED));
            }
            Ok((value, findings))
        }
        Err(error) => {
            Err(findings.failure.take().unwrap_or_else(|| Skipped::new(".", tolerance::describe(&error.to_string()))))
        }
    }
}

/// Reads the text again to learn the names that its path may show.
fn place_of_syntax_error<S: for<'de> DeserializeSeed<'de>>(text: &str, seed: S, error: &serde_json::Error) -> String {
    let mut known = known_names::collect_from_failure(|| drop(parse(text, seed)));
    known.extend(EnvelopeFormat::DEFAULT.names());
    known.extend(["data", "list"]);
    path_at(text, error, &known)
}

/// An error about JSON itself. Its text quotes nothing of the body, but is not needed.
fn describe_syntax(error: &serde_json::Error) -> String {
    let what = if error.is_eof() { "the JSON ends early" } else { "it is not JSON" };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

/// An error in what is not text. The line is that of the body; the column is not.
fn describe_not_utf8(error: &serde_json::Error) -> String {
    format!("it is not JSON in UTF-8 (line {})", error.line())
}

pub(crate) fn decode_error(operation: &Operation, raw: RawResponse, failure: &Skipped) -> Error {
    let content_type = raw.content_type().map(str::to_owned);
    Error::Decode(Box::new(DecodeError {
        operation: operation.name,
        status: raw.status,
        path: failure.path().to_owned(),
        problem: failure.problem().to_owned(),
        content_type,
        body: raw.body.into(),
        attempts: Attempts::default(),
    }))
}
