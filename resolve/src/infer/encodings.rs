//! Removes encodings of form fields that have no meaning here.

use serde_json::{Map, Value};

use crate::document::{for_each_operation, object_members};
use crate::pointer::join;
use crate::report::Report;

const STYLES: [&str; 4] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

pub(super) fn drop_meaningless(document: &mut Value, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let here = join(&join(&location.pointer, "requestBody"), "content");
        let Some(body) = operation.get_mut("requestBody") else { return };
        for (media, entry) in object_members(body.get_mut("content")) {
            let here = join(&join(&here, media), "encoding");
            let Some(entry) = entry.as_object_mut() else { continue };
            if !is_form(media) {
                if entry.remove("encoding").is_some() {
                    report.note("encodings.body", &here, "removed: only forms have fields to encode", "remove it");
                }
                continue;
            }
            if entry.get("encoding").is_some_and(|fields| !fields.is_object()) {
                entry.remove("encoding");
                report.note("encodings.shape", &here, "removed: `encoding` is not an object", "correct it");
            }
            tidy_fields(entry, &here, report);
        }
    });
}

fn is_form(media: &str) -> bool {
    let name = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == "multipart/form-data" || name == "application/x-www-form-urlencoded"
}

fn tidy_fields(entry: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    let Some(Value::Object(fields)) = entry.get_mut("encoding") else { return };
    fields.retain(|name, field| {
        let here = join(pointer, name);
        let Some(members) = field.as_object_mut() else {
            report.note("encodings.shape", &here, "removed: the encoding is not an object", "correct it");
            return false;
        };
        members.retain(|member, value| {
            let fits = match member.as_str() {
                "style" => value.as_str().is_some_and(|style| STYLES.contains(&style)),
                "explode" | "allowReserved" => value.is_boolean(),
                "contentType" => {
                    value.as_str().is_some_and(|text| text.bytes().all(|byte| (0x20..0x7f).contains(&byte)))
                }
                "headers" => value.is_object(),
                _ => true,
            };
            if !fits {
                let found = format!("`{member}` was removed: it cannot have this value in a form");
                report.note("encodings.member", &join(&here, member), found, "correct it");
            }
            fits
        });
        if let Some(Value::Object(headers)) = members.get_mut("headers") {
            let here = join(&here, "headers");
            headers.retain(|name, header| {
                let keep = name.eq_ignore_ascii_case("content-type") || is_fixed(header);
                if !keep {
                    let found =
                        "left out: the document does not fix its value, and a form has no location for a caller's";
                    report.note("encodings.header", &join(&here, name), found, "give its schema a `default`");
                }
                keep
            });
        }
        true
    });
}

/// Returns whether a header has one value, as text.
fn is_fixed(header: &Value) -> bool {
    let Some(schema) = header.get("schema") else { return false };
    let only = match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => Some(only),
        _ => schema.get("default").or_else(|| schema.get("const")),
    };
    match only {
        Some(Value::String(text)) => text.bytes().all(|byte| (0x20..0x7f).contains(&byte)),
        Some(value) => value.is_number() || value.is_boolean(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn encodings_without_a_meaning_are_left_out_with_a_note() {
        let mut document = json!({"paths": {"/a": {
            "post": {"requestBody": {"content": {"multipart/form-data": {"schema": {}, "encoding": {
                "icon": {"contentType": "image/png", "headers": {
                    "X-Fixed": {"schema": {"enum": ["a"]}}, "X-Free": {"schema": {"type": "string"}}, "Content-Type": {}
                }},
                "list": {"style": "simple", "explode": "yes"},
                "bad": 1
            }}}}},
            "put": {"requestBody": {"content": {"application/json": {"schema": {}, "encoding": {"a": {}}}}}}
        }}});
        let mut report = Report::new("doc.json");
        drop_meaningless(&mut document, &mut report);
        assert_eq!(
            document["paths"]["/a"]["post"]["requestBody"]["content"]["multipart/form-data"]["encoding"],
            json!({
                "icon": {"contentType": "image/png", "headers": {"X-Fixed": {"schema": {"enum": ["a"]}}, "Content-Type": {}}},
                "list": {}
            })
        );
        let put = &document["paths"]["/a"]["put"]["requestBody"]["content"]["application/json"];
        assert_eq!(put.get("encoding"), None);
        let codes: Vec<_> = report.notes().iter().map(|note| note.code).collect();
        assert_eq!(codes.len(), 5, "{codes:?}");
    }
}
