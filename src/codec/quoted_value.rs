//! Errors of serde without the value that they quote: it may be personal data, and errors are logged.

use serde::de::Error;

/// Prefixes of messages that quote the received value.
const QUOTING: [&str; 2] = ["invalid type: ", "invalid value: "];

/// The text before what was expected.
const EXPECTED: &str = ", expected ";

/// The names of serde and `serde_json` for kinds of values. None is a prefix of another.
const KINDS: [&str; 16] = [
    "boolean",
    "byte array",
    "character",
    "enum",
    "floating point",
    "integer",
    "map",
    "newtype struct",
    "newtype variant",
    "null",
    "Option value",
    "sequence",
    "string",
    "struct variant",
    "tuple variant",
    "unit",
];

/// Replaces an error that quotes a value by one that has only the kind of the value: "invalid type: integer `7`, expected
/// text" becomes "invalid type: integer, expected text". Line and column stay.
///
/// A visitor's default methods write the value into the error, and so do formats. The type of the error is a generic
/// parameter, so only its text is available. The last `expected` in it is the visitor's, whatever the value contains.
#[cold]
pub(crate) fn without_quoted_value<E: Error>(error: E) -> E {
    match redacted(&error.to_string()) {
        Some(text) => E::custom(text),
        None => error,
    }
}

/// Returns the text without the value; `None` if it quotes none.
fn redacted(text: &str) -> Option<String> {
    let starts = QUOTING.iter().filter_map(|start| text.find(start).map(|at| at + start.len()));
    let (start, quoted) = text.split_at_checked(starts.min()?)?;
    let (found, expected) = quoted.rsplit_once(EXPECTED)?;
    let kind = KINDS.into_iter().find(|kind| found.starts_with(kind)).unwrap_or("another value");
    (found != kind).then(|| format!("{start}{kind}{EXPECTED}{expected}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_value_is_replaced_by_its_kind() {
        for (text, expected) in [
            ("invalid type: integer `7`, expected text", "invalid type: integer, expected text"),
            (
                "invalid type: string \"a, expected b\", expected a list at line 1 column 9",
                "invalid type: string, expected a list at line 1 column 9",
            ),
            (
                "invalid value: floating point `0.5`, expected a whole number",
                "invalid value: floating point, expected a whole number",
            ),
            ("invalid value: 2001004014, expected text", "invalid value: another value, expected text"),
            (
                "invalid type: string \"invalid value: x\", expected an object (User)",
                "invalid type: string, expected an object (User)",
            ),
            ("invalid type: unit value, expected text", "invalid type: unit, expected text"),
        ] {
            assert_eq!(redacted(text).as_deref(), Some(expected));
            assert_eq!(redacted(expected), None, "once is enough");
        }
        for text in ["missing field `userId`", "EOF while parsing a value at line 1 column 0", ""] {
            assert_eq!(redacted(text), None, "{text}");
        }
    }

    #[test]
    fn line_and_column_stay() {
        let error = serde_json::from_str::<Vec<bool>>("[true,\n 7]").map_err(without_quoted_value).unwrap_err();
        assert_eq!((error.line(), error.column()), (2, 2));
        assert_eq!(error.to_string(), "invalid type: integer, expected a boolean at line 2 column 2");
    }
}
