//! The place at which a text stops being JSON, as a path.

use crate::codec::tolerance::{Segment, render};

/// Returns the path of the value in which the parser gave up. Names that are not among the known ones may be personal data.
pub(crate) fn path_at(text: &str, error: &serde_json::Error, known: &[&'static str]) -> String {
    let open = open_containers(text.get(..offset(text, error)).unwrap_or(text));
    render(open.into_iter().filter_map(|container| match container {
        Container::Array(index) => Some(Segment::Index(index)),
        Container::Object(name) => {
            let name = name?;
            Some(known.iter().find(|known| **known == name).map_or(Segment::Key, |known| Segment::Property(known)))
        }
    }))
}

/// Returns how many bytes were JSON. The column of the byte that is not counts bytes, from 1.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    before + error.column().saturating_sub(1)
}

/// What a value is in.
enum Container<'a> {
    /// An array, and the index of its current element.
    Array(usize),
    /// An object, and the name of its current property as it is written; `None` if the name is not complete.
    Object(Option<&'a str>),
}

/// Returns the containers that are open at the end of a text that was JSON so far.
fn open_containers(text: &str) -> Vec<Container<'_>> {
    let mut open = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '[', '}', ']', ',', '"']) {
        let (special, after) = (rest.as_bytes().get(at), rest.get(at + 1..).unwrap_or_default());
        rest = after;
        match special {
            Some(b'{') => open.push(Container::Object(None)),
            Some(b'[') => open.push(Container::Array(0)),
            Some(b'}' | b']') => drop(open.pop()),
            Some(b',') => match open.last_mut() {
                Some(Container::Array(index)) => *index += 1,
                Some(Container::Object(name)) => *name = None,
                None => {}
            },
            _ => {
                // A string that is not complete is the last thing in the text.
                let Some(end) = end_of_string(after) else { break };
                if let Some(Container::Object(name @ None)) = open.last_mut() {
                    *name = after.get(..end);
                }
                rest = after.get(end + 1..).unwrap_or_default();
            }
        }
    }
    open
}

/// Returns where the closing quote of a string is.
fn end_of_string(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn path(text: &str) -> String {
        let error = serde_json::from_str::<Value>(text).expect_err(text);
        path_at(text, &error, &["data", "list", "id"])
    }

    #[test]
    fn path_is_that_of_the_value_in_which_the_text_breaks() {
        for (text, expected) in [
            ("", "."),
            ("<html>", "."),
            ("{", "."),
            ("{\"data\"", "data"),
            ("{\"da", "."),
            ("{\"data\": nul}", "data"),
            ("{\"data\": \"\\ud800\"}", "data"),
            ("{\"data\": \"a\\\"}, [\" \"b\"}", "data"),
            ("{\"data\":{\"list\":[{\"id\":1},{\"id\":2},{\n\"id\":+3}]}}", "data.list[2].id"),
            ("{\"data\":{\"list\":[[],[0,1e999]]}}", "data.list[1][1]"),
            ("{\"data\":{\"list\":[]},\n\"id\":\"cut", "id"),
            ("{\"data\":{\"list\":[1 2]}}", "data.list[0]"),
            ("{\"data\":[], 'id':1}", "."),
            ("{\"+1 555 0100\":{\"data\":-}}", "{key}.data"),
            ("[1,2,3] x", "."),
        ] {
            assert_eq!(path(text), expected, "{text}");
        }
    }

    #[test]
    fn unknown_names_are_not_shown_however_they_are_written() {
        for text in ["{\"jane@shop.example\":x}", "{\"d\\u0061ta\":x}", "{\"data \":x}", "{\"\":x}"] {
            assert_eq!(path(text), "{key}", "{text}");
        }
    }

    #[test]
    fn path_of_a_cut_text_names_a_value_of_the_whole() {
        let whole =
            json!({"data": {"list": [{"id": "a\"{[,"}, {"id": [1, {"id": "\u{20ac}"}]}, 7]}, "id": {"list": [0]}});
        let text = whole.to_string();
        for cut in (1..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            let path = path(&text[..cut]);
            let pointer = path.replace(['[', '.'], "/").replace(']', "");
            let pointer = format!("/{}", pointer.trim_start_matches('/'));
            assert!(pointer == "/" || whole.pointer(&pointer).is_some(), "{path} in {}", &text[..cut]);
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_path(text in "[\\[\\]{},:\"\\\\a1 \\n\u{20ac}]{0,24}") {
            if let Err(error) = serde_json::from_str::<Value>(&text) {
                prop_assert!(!path_at(&text, &error, &[]).contains('a'));
            }
        }
    }
}
