//! Any text as the values of a path, a query, headers and cookies.

use std::collections::BTreeMap;

use identity_apis::fuzzing::write_request;
use identity_apis::operation::{
    Encoding, Envelope, Location, MediaType, Method, Operation, ParameterEncoding, Parameters, RetryClass, Style,
    match_template,
};
use percent_encoding::percent_decode_str;
use reqwest::{Url, header::HeaderMap};
use serde_json::json;

const fn parameter(location: Location, name: &'static str, style: Style, explode: bool) -> ParameterEncoding {
    ParameterEncoding { location, name, style, explode, allow_reserved: false }
}

static ENCODING: Encoding = Encoding {
    parameters: &[
        parameter(Location::Query, "deep", Style::DeepObject, true),
        parameter(Location::Query, "ids", Style::Form, false),
        parameter(Location::Query, "json", Style::Json, false),
        parameter(Location::Query, "labels", Style::Form, true),
        parameter(Location::Query, "ports", Style::PipeDelimited, false),
        ParameterEncoding { allow_reserved: true, ..parameter(Location::Query, "text", Style::Form, true) },
        parameter(Location::Query, "words", Style::SpaceDelimited, false),
    ],
    ..Encoding::DEFAULT
};

static OPERATION: Operation = Operation {
    id: "",
    name: "find",
    group: "",
    method: Method::Get,
    path: "/x/{a}.{b}:go/{c}/y",
    parameters: Parameters::Mixed(MediaType::None),
    encoding: &ENCODING,
    envelope: Envelope::None,
    retry_class: RetryClass::Read,
    authenticated: false,
    deprecated: false,
    ..Operation::DEFAULT
};

/// Texts that are separated by a byte that no text has. What is accepted is read back as the same values, and nothing is
/// there that was not given.
pub fn cookies_headers(input: &[u8]) {
    let mut texts: Vec<String> =
        input.split(|byte| *byte == 0xff).map(|text| String::from_utf8_lossy(text).into_owned()).collect();
    texts.resize(6, "x".to_owned());
    let [a, b, c, one, two, key] = texts.as_slice() else { return };
    let parameters = json!({
        "query": {
            "deep": {key: [one, {"z": two}]}, "ids": [one, two], "json": {key: one}, "labels": {key: one},
            "ports": [one, two], "text": two, "words": [two, one],
        },
        "headers": {"X-One": one, "X-Many": [one, two]},
        "cookies": {"one": one, "many": [one, two]},
    });
    let path = [("a", a.as_str()), ("b", b.as_str()), ("c", c.as_str())];
    let written = write_request(&OPERATION, &path, &parameters);
    let is_plain = texts.iter().all(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    match written {
        Ok((target, headers)) => {
            let url = Url::parse(&format!("https://host.example{target}")).expect("a URL");
            assert_eq!((url.host_str(), url.port(), url.fragment()), (Some("host.example"), None, None), "{url}");
            assert_eq!(format!("{}?{}", url.path(), url.query().unwrap_or_default()), target, "nothing is rewritten");
            check_path(url.path(), &path);
            check_query(url.query().unwrap_or_default(), one, two, key);
            check_headers(&headers, one, two);
        }
        Err(violations) => {
            assert!(!violations.is_empty());
            assert!(!is_plain || NAMES.contains(&key.as_str()), "{violations}");
        }
    }
    // Each value by itself: what rejects one of them above must not hide the others.
    for value in [one, two] {
        let parameters = json!({"headers": {"X-One": value}});
        if let Ok((_, headers)) = write_request(&OPERATION, &[("a", "1"), ("b", "2"), ("c", "3")], &parameters) {
            assert_eq!((headers.len(), headers["x-one"].to_str().ok()), (1, Some(value.as_str())));
        }
        let parameters = json!({"cookies": {"one": value}});
        if let Ok((_, headers)) = write_request(&OPERATION, &[("a", "1"), ("b", "2"), ("c", "3")], &parameters) {
            assert_eq!(cookies(&headers), [("one".to_owned(), value.clone())]);
        }
        let path = [("a", value.as_str()), ("b", value.as_str()), ("c", value.as_str())];
        if let Ok((target, _)) = write_request(&OPERATION, &path, &json!({})) {
            let url = Url::parse(&format!("https://host.example{target}")).expect("a URL");
            assert_eq!(url.query(), None);
            check_path(url.path(), &path);
        }
    }
}

/// Names that a property of `labels` cannot have.
const NAMES: [&str; 6] = ["deep", "ids", "json", "ports", "text", "words"];

fn check_path(path: &str, values: &[(&str, &str)]) {
    let read = match_template(OPERATION.path, path).expect("the path is one of the operation");
    let read: Vec<(&str, String)> = read.into_iter().map(|(name, value)| (name, decoded(value))).collect();
    let given: Vec<(&str, String)> = values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    assert_eq!(read, given, "{path}");
    assert_eq!(path.split('/').count(), OPERATION.path.split('/').count(), "{path}");
}

fn check_query(query: &str, one: &str, two: &str, key: &str) {
    let pairs: Vec<(String, &str)> = query
        .split('&')
        .map(|pair| pair.split_once('=').expect("name and value"))
        .map(|(name, value)| (decoded(name), value))
        .collect();
    assert!(!query.contains('+'), "it would be read as a space: {query}");
    let row = |value: &str, delimiter: &str| value.split(delimiter).map(decoded).collect::<Vec<_>>();
    let expected: Vec<(String, Vec<String>)> = vec![
        (format!("deep[{key}][0]"), vec![one.to_owned()]),
        (format!("deep[{key}][1][z]"), vec![two.to_owned()]),
        ("ids".to_owned(), vec![one.to_owned(), two.to_owned()]),
        ("json".to_owned(), vec![json!({key: one}).to_string()]),
        (key.to_owned(), vec![one.to_owned()]),
        ("ports".to_owned(), vec![one.to_owned(), two.to_owned()]),
        ("text".to_owned(), vec![two.to_owned()]),
        ("words".to_owned(), vec![two.to_owned(), one.to_owned()]),
    ];
    let read: Vec<(String, Vec<String>)> = pairs
        .iter()
        .enumerate()
        .map(|(index, (name, value))| {
            let values = match index {
                2 => row(value, ","),
                5 => row(value, "%7C"),
                7 => row(value, "%20"),
                _ => vec![decoded(value)],
            };
            (name.clone(), values)
        })
        .collect();
    assert_eq!(read, expected, "{query}");
}

fn check_headers(headers: &HeaderMap, one: &str, two: &str) {
    let names: BTreeMap<&str, &str> =
        headers.iter().map(|(name, value)| (name.as_str(), value.to_str().expect("visible ASCII"))).collect();
    assert_eq!(names.keys().copied().collect::<Vec<_>>(), ["cookie", "x-many", "x-one"]);
    assert_eq!(names["x-one"], one);
    assert_eq!(names["x-many"].split(',').collect::<Vec<_>>(), [one, two]);
    let given = [("one", one), ("many", one), ("many", two)].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut read = cookies(headers);
    read.sort_by_key(|(name, _)| name == "many");
    assert_eq!(read, given);
}

/// Cookies as RFC 6265 has servers read them.
fn cookies(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = headers["cookie"].to_str().expect("visible ASCII");
    let pairs = text.split(';').map(|pair| pair.trim().split_once('=').expect("name and value"));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().expect("UTF-8 was encoded").into_owned()
}
