//! Bodies of the type `multipart/form-data`.

use std::borrow::Cow;

use reqwest::header::HeaderValue;
use serde_json::value::RawValue;

use super::encode_errors::EncodeErrors;
use super::pointer;
use super::styles::{How, Pair, items, pairs};
use crate::codec::base64;
use crate::fnv1a;
use crate::operation::{Encoding, FieldEncoding};
use crate::transport::encode::raw_object::RawObject;
use crate::types::file::{FILE_BYTES, FILE_NAME, FILE_TYPE};
use crate::validation::Rule;

const FILE: Rule = Rule::custom("request.file", "", "multipart/form-data");
const DELIMITER: Rule = Rule::custom("request.delimiter", "", "OpenAPI's encoding of forms");

/// Writes a form with a part for each property of a JSON object, which is at the pointer `at` of the request: a part for
/// each item of a list, JSON for an object, the bytes of a file, unless the document gives the property another encoding.
pub(crate) fn multipart(
    text: &[u8],
    encoding: &Encoding,
    at: &str,
    errors: &mut EncodeErrors,
) -> Option<(HeaderValue, Vec<u8>)> {
    let mut parts = Vec::new();
    for (name, value) in RawObject::parse(text).members {
        let place = format!("{at}{}", pointer::member(&name));
        add(&mut parts, &name, value, encoding.field(&name), &place, errors);
    }
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for part in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        body.extend_from_slice(part);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Some((HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}")).ok()?, body))
}

/// Adds the parts of one property.
fn add(
    parts: &mut Vec<Vec<u8>>,
    name: &str,
    value: &RawValue,
    field: Option<&FieldEncoding>,
    place: &str,
    errors: &mut EncodeErrors,
) {
    if let Some(field) = field
        && let Some(style) = field.style
    {
        // Nothing is percent-encoded in a part, so a comma in a value cannot be distinguished from one between values.
        let how = How { style, explode: field.explode, escapes_commas: false };
        match pairs(name, value, how) {
            Ok(pairs) => parts.extend(pairs.iter().map(|pair| text_part(pair, field))),
            Err(found) => errors.add(DELIMITER, &format!("{place}{}", found.pointer), found.message),
        }
        return;
    }
    let is_list = value.get().starts_with('[');
    for (index, item) in if is_list { items(value) } else { vec![value] }.into_iter().enumerate() {
        if item.get() == "null" {
            continue;
        }
        let place = if is_list { format!("{place}/{index}") } else { place.to_owned() };
        match part(name, item, field) {
            Ok(part) => parts.push(part),
            Err(problem) => errors.add(FILE, &place, problem),
        }
    }
}

fn text_part(pair: &Pair<'_>, field: &FieldEncoding) -> Vec<u8> {
    let content = pair.values.join(pair.delimiter.encode_utf8(&mut [0; 4]));
    assembled(&pair.name, "", fixed_type(field), field.headers, content.into_bytes())
}

fn part(name: &str, value: &RawValue, field: Option<&FieldEncoding>) -> Result<Vec<u8>, &'static str> {
    let text = value.get();
    let headers = field.map_or(&[][..], |field| field.headers);
    let documented = field.and_then(fixed_type);
    if !text.starts_with(['{', '[']) {
        let is_json = documented.is_some_and(is_json);
        let content = if is_json { Cow::Borrowed(text) } else { RawObject::plain_text(value) };
        return Ok(assembled(name, "", documented, headers, content.into_owned().into_bytes()));
    }
    let members = RawObject::parse(text.as_bytes());
    let member = |name: &str| members.get(name).map(RawObject::plain_text);
    let (Some(file), Some(bytes)) = (member(FILE_NAME), member(FILE_BYTES)) else {
        let kind = documented.filter(|kind| is_json(kind)).unwrap_or("application/json");
        return Ok(assembled(name, "", Some(kind), headers, text.as_bytes().to_vec()));
    };
    let content = base64::decode(&bytes).ok_or("cannot be written as a file")?;
    let kind = member(FILE_TYPE).unwrap_or(Cow::Borrowed(documented.unwrap_or("application/octet-stream")));
    if !kind.contains('/') || !kind.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Err("has a media type that is none; give one such as `image/png`, or leave it out");
    }
    Ok(assembled(name, &format!("; filename=\"{}\"", quoted(&file)), Some(&kind), headers, content))
}

fn assembled(name: &str, filename: &str, kind: Option<&str>, headers: &[(&str, &str)], content: Vec<u8>) -> Vec<u8> {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"{filename}", quoted(name));
    if let Some(kind) = kind {
        head.push_str(&format!("\r\nContent-Type: {kind}"));
    }
    for (name, value) in headers {
        head.push_str(&format!("\r\n{name}: {value}"));
    }
    head.push_str("\r\n\r\n");
    [head.into_bytes(), content].concat()
}

/// Returns the documented media type, if it is one and not a choice.
fn fixed_type(field: &FieldEncoding) -> Option<&'static str> {
    let kind = field.content_type;
    (!kind.is_empty() && !kind.contains(['*', ','])).then_some(kind)
}

fn is_json(kind: &str) -> bool {
    let name = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == "application/json" || name == "text/json" || name.ends_with("+json")
}

/// Escapes a text as browsers do, so that it ends neither the quotes nor the line.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Returns a boundary that occurs in no part; the same for the same parts.
fn boundary(parts: &[Vec<u8>]) -> String {
    // Any hash will do, since the result is looked for in the parts.
    let mut hash = fnv1a::hash(parts.iter().flatten().copied());
    loop {
        let boundary = format!("identity-apis-{hash:016x}");
        let inside = |part: &Vec<u8>| part.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(inside) {
            return boundary;
        }
        hash = hash.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Style;
    use crate::types::File;

    static ENCODING: Encoding = Encoding {
        fields: &[
            FieldEncoding {
                name: "icon",
                content_type: "image/png",
                headers: &[("X-Part", "fixed")],
                style: None,
                explode: false,
                allow_reserved: false,
            },
            FieldEncoding {
                name: "meta",
                content_type: "application/vnd.x+json",
                headers: &[],
                style: None,
                explode: false,
                allow_reserved: false,
            },
            FieldEncoding {
                name: "tags",
                content_type: "",
                headers: &[],
                style: Some(Style::Form),
                explode: false,
                allow_reserved: false,
            },
        ],
        ..Encoding::DEFAULT
    };

    /// The parts, without the boundary between them.
    fn written(parameters: &serde_json::Value) -> Result<Vec<String>, Vec<String>> {
        let mut errors = EncodeErrors::default();
        let form = multipart(parameters.to_string().as_bytes(), &ENCODING, "/body", &mut errors);
        let (kind, body) = errors
            .into_result(form.unwrap())
            .map_err(|violations| violations.iter().map(|found| found.pointer().to_owned()).collect::<Vec<_>>())?;
        let boundary = kind.to_str().unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
        let body = String::from_utf8(body).unwrap();
        Ok(body.split(&format!("--{boundary}")).map(str::to_owned).collect())
    }

    #[test]
    fn form_has_a_part_for_each_value() {
        let parameters = serde_json::json!({
            "note": "two\r\nlines",
            "ids": [1, 2],
            "none": null,
            "options": {"a": true},
            "fi\"le": File::new("a\"b.txt", "content").with_content_type("text/plain"),
        });
        assert_eq!(
            written(&parameters).unwrap(),
            [
                "",
                "\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.txt\"\r\nContent-Type: \
                 text/plain\r\n\r\ncontent\r\n",
                "\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n1\r\n",
                "\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n2\r\n",
                "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\ntwo\r\nlines\r\n",
                "\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n{\"a\":true}\r\n",
                "--\r\n",
            ]
        );
    }

    #[test]
    fn form_part_has_the_encoding_of_its_property() {
        let parameters = serde_json::json!({"icon": File::new("i", "x"), "meta": {"a": 1}, "tags": ["a", "b"]});
        assert_eq!(
            written(&parameters).unwrap(),
            [
                "",
                "\r\nContent-Disposition: form-data; name=\"icon\"; filename=\"i\"\r\nContent-Type: image/png\r\nX-Part: \
                 fixed\r\n\r\nx\r\n",
                "\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: \
                 application/vnd.x+json\r\n\r\n{\"a\":1}\r\n",
                "\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na,b\r\n",
                "--\r\n",
            ]
        );
        assert_eq!(written(&serde_json::json!({"tags": ["a,b"]})), Err(vec!["/body/tags/0".to_owned()]));
    }

    #[test]
    fn form_file_cannot_add_a_header_to_its_part() {
        let file = File::new("a", "x").with_content_type("text/plain\r\nX: y");
        assert_eq!(written(&serde_json::json!({"file": file})), Err(vec!["/body/file".to_owned()]));
        let file = File::new("a\r\nX: y", "x");
        let parts = written(&serde_json::json!({"file": file})).unwrap();
        assert!(parts[1].contains("filename=\"a%0D%0AX: y\""), "{parts:?}");
    }

    #[test]
    fn no_part_can_have_the_boundary_in_it() {
        let first = boundary(&[b"x".to_vec()]);
        let parts = [b"x".to_vec(), first.clone().into_bytes()];
        let hash = boundary(&parts);
        assert!(!parts.iter().any(|part| part.windows(hash.len()).any(|window| window == hash.as_bytes())));
    }
}
