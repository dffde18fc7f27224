//! Checks of requests by operation, on a golden whose document has unions, maps and several parts.

use identity_apis::checks::{CheckOptions, Request};
use identity_apis::operation::Operation;
use identity_apis::validation::Severity;

use crate::goldens::checks::operations;

fn found(operation: &Operation, request: &Request<'_>) -> Vec<(&'static str, String)> {
    let options = CheckOptions::new().with_unknown(Severity::Error).with_duplicates(Severity::Error);
    let violations = operation.inspect(request, &options);
    violations.iter().map(|one| (one.rule(), one.pointer().to_owned())).collect()
}

fn shape(body: &str) -> Vec<(&'static str, String)> {
    found(&operations::SHAPE, &Request::new().with_body(body.as_bytes()))
}

fn at(rule: &'static str, pointer: &str) -> (&'static str, String) {
    (rule, pointer.to_owned())
}

#[test]
fn check_looks_into_unions_maps_and_open_objects() {
    assert_eq!(shape(r#"{"shape":{"kind":"circle","radius":1},"names":[],"sizes":{"a":1}}"#), []);
    assert_eq!(shape(r#"{"shape":{"kind":"square","round":true},"names":["a"]}"#), []);
    // A type that is not known yet.
    assert_eq!(shape(r#"{"shape":{"kind":"star","points":5},"names":["a"]}"#), []);
    assert_eq!(shape(r#"{"shape":{"kind":"circle"},"names":[]}"#), [at("request.required", "/shape/radius")]);
    assert_eq!(shape(r#"{"shape":{"kind":"square","round":1},"names":[]}"#), [at("request.type", "/shape")]);
    assert_eq!(shape(r#"{"shape":7,"names":[]}"#), [at("request.type", "/shape")]);
    let shape_of_layers = shape(r#"{"layers":[{"shape":{"kind":"star"},"names":[1]},{}]}"#);
    let expected = [
        at("request.type", "/layers/0/names/0"),
        at("request.required", "/layers/1/names"),
        at("request.required", "/layers/1/shape"),
        at("request.required", "/names"),
        at("request.required", "/shape"),
    ];
    assert_eq!(shape_of_layers, expected);
    // Keys of a map are not of the document: the pointer ends before them.
    let sizes = r#"{"shape":{"kind":"star"},"names":[],"sizes":{"Mara":"x","Mara":2}}"#;
    assert_eq!(shape(sizes), [at("request.type", "/sizes"), at("request.duplicate", "/sizes")]);
}

#[test]
fn check_takes_an_optional_body_and_limits_what_is_only_sent() {
    assert_eq!(shape(""), []);
    let body = r#"{"shape":{"kind":"star"},"names":[],"token":"12345","id":null}"#;
    assert_eq!(shape(body), [at("drawing.token.length", "/token")]);
}

#[test]
fn check_of_several_parts_reads_query_headers_and_body() {
    let body = br#"{"shape":{"kind":"star"},"names":[]}"#;
    let headers = [("x-TRACE", "7"), ("Accept", "*/*")];
    let request = Request::new().with_query("dry=true&tags=1,2").with_headers(&headers).with_body(body);
    assert_eq!(found(&operations::DRAW, &request), []);
    let wrong = request.with_query("dry=perhaps&tags=1,x&page=2").with_headers(&[]).with_body(b"{}");
    let mut places = found(&operations::DRAW, &wrong);
    places.sort();
    let expected = [
        at("request.required", "/body/names"),
        at("request.required", "/body/shape"),
        at("request.required", "/headers/X-Trace"),
        at("request.type", "/query/dry"),
        at("request.type", "/query/tags/1"),
        at("request.unknown", "/query"),
    ];
    assert_eq!(places, expected);
}
