//! The position where writing of a JSON text stopped, read from the text so far.

use serde_json::Value;

/// Returns the JSON pointer of the value that was to be written next, after an incomplete compact JSON text.
///
/// It is needed only for a request that is rejected. Keeping the position while writing would cost every request something.
pub(super) fn next_value(text: &[u8]) -> String {
    let mut open: Vec<Step> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' => open.push(Step::Member(String::new())),
            b'[' => open.push(Step::Item(0)),
            b'}' | b']' => drop(open.pop()),
            b',' => {
                if let Some(Step::Item(index)) = open.last_mut() {
                    *index = index.saturating_add(1);
                }
            }
            b'"' => {
                let end = end_of_string(text, at);
                // The name of a member is followed by a colon.
                if let (Some(b':'), Some(Step::Member(name))) = (text.get(end), open.last_mut()) {
                    let read = text.get(at..end).and_then(|name| serde_json::from_slice::<Value>(name).ok());
                    name.clear();
                    name.push_str(read.as_ref().and_then(Value::as_str).unwrap_or_default());
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at = at.saturating_add(1);
    }
    open.iter().map(Step::text).collect()
}

enum Step {
    Member(String),
    Item(usize),
}

impl Step {
    fn text(&self) -> String {
        match self {
            Self::Member(name) => member(name),
            Self::Item(index) => format!("/{index}"),
        }
    }
}

/// Returns one step of a pointer, to the member of that name.
pub(crate) fn member(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Returns the position after the string that begins there.
fn end_of_string(text: &[u8], start: usize) -> usize {
    let mut at = start.saturating_add(1);
    while let Some(byte) = text.get(at) {
        at = at.saturating_add(1);
        match byte {
            b'"' => return at,
            b'\\' => at = at.saturating_add(1),
            _ => {}
        }
    }
    at.min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointer_leads_to_what_was_not_written() {
        for (text, pointer) in [
            ("", ""),
            (r#"{"a":"#, "/a"),
            (r#"{"a":{"b":1},"c":"#, "/c"),
            (r#"{"a":[1,{"b":[[],"#, "/a/1/b/1"),
            (r#"{"a,\"{[":"x:\\","/~":"#, "/~1~0"),
            (r#"[["#, "/0/0"),
        ] {
            assert_eq!(next_value(text.as_bytes()), pointer, "{text}");
        }
    }

    #[test]
    fn pointer_of_any_beginning_is_found() {
        let text = r#"{"a":[{"b\"":"c\\","d":[1,2]},null],"ü":{"":{}}}"#;
        for end in 0..=text.len() {
            let _ = next_value(&text.as_bytes()[..end]);
        }
    }
}
