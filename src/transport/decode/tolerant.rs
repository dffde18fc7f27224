//! Responses that are not what their document says: reading what can be read, and saying what cannot.

use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_path_to_error::{Path, Segment, Track};

use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{self, Findings, Skipped, Tolerance};
use crate::codec::{known_names, repair};
use crate::operation::Operation;
use crate::transport::decode::envelope_format::EnvelopeFormat;
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
    let tree = serde_json::from_str::<Value>(&repaired.text).ok().filter(|_| is_tolerated);
    let Some(tree) = tree else {
        return Err(Skipped::new(place_of_syntax_error(body, seed()), describe_syntax(error)));
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

/// Reads the body again to find out where its JSON ends or breaks.
fn place_of_syntax_error<S: for<'de> DeserializeSeed<'de>>(body: &[u8], seed: S) -> String {
    let mut track = Track::new();
    let mut known = known_names::collect_from_failure(|| {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let _ = seed.deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
    });
    known.extend(EnvelopeFormat::DEFAULT.names());
    known.extend(["data", "list"]);
    shown(&track.path(), &known)
}

/// A path as `data.list[3].loginsCount`; `{key}` stands for what no document names, `.` for the whole.
fn shown(path: &Path, known: &[&str]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } | Segment::Enum { variant: key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(if known.contains(&key.as_str()) { key } else { "{key}" });
            }
            Segment::Unknown => {}
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// An error about JSON itself. Its text quotes nothing of the body, but is not needed.
fn describe_syntax(error: &serde_json::Error) -> String {
    let what = if error.is_eof() { "the JSON ends early" } else { "it is not JSON" };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

/// Parses JSON text. All of it is checked for UTF-8 at once, which takes less than checking each string of it.
pub(crate) fn parse<'a, S: DeserializeSeed<'a>>(body: &'a [u8], seed: S) -> Result<S::Value, serde_json::Error> {
    let Ok(text) = str::from_utf8(body) else { return parse_bytes(body, seed) };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Parses JSON that is not UTF-8, which is an error unless that is in a part that nobody reads. The deserializer is that of
/// [`place_of_syntax_error`], so that types are compiled for no third one.
#[cold]
fn parse_bytes<'a, S: DeserializeSeed<'a>>(body: &'a [u8], seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = seed.deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut Track::new()))?;
    deserializer.end()?;
    Ok(value)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::decode::envelope::EnvelopeSeed;

    #[test]
    fn body_that_is_not_utf8_is_read_where_only_an_unknown_property_holds_the_bytes() {
        let read = |body: &[u8]| parse(body, EnvelopeSeed::<String>::new(Some("data"), &EnvelopeFormat::DEFAULT));
        let (fields, data) = read(b"{\"note\":\"caf\xe9\",\"data\":\"x\",\"statusCode\":200}").unwrap();
        assert_eq!((fields.status_code, data.as_deref()), (Some(200), Some("x")));
        for body in [&b"{\"data\":\"caf\xe9\",\"statusCode\":200}"[..], b"{\"statusCode\":200} \xe9"] {
            assert!(read(body).is_err(), "{body:?}");
        }
    }
}
