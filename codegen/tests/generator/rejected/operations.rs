//! Operations, their parameters and bodies.

use identity_apis_codegen::{Envelope, Options, generate};
use serde_json::{Value, json};

use crate::rejected::{LIST, PUT, check, fine, rejected, with};

#[test]
fn operations_that_give_no_method() {
    rejected(&with(&format!("{PUT}/operationId"), Value::Null), PUT, "no `operationId`", "give it one");
    rejected(
        &with(&format!("{PUT}/parameters"), Value::Null),
        PUT,
        "the path has `{id}`, which is not declared",
        "vendor",
    );
    let more = with(&format!("{PUT}/parameters/-"), json!({"name": "X-Id", "in": "body"}));
    rejected(&more, &format!("{PUT}/parameters/1"), "parameters in `body`", "path, query, header and cookie");
    let more = with(&format!("{PUT}/parameters/-"), json!({"name": "X Id", "in": "header", "schema": {}}));
    rejected(&more, &format!("{PUT}/parameters/1"), "`X Id` cannot be the name of a header", "correct it");
    rejected(
        &with(&format!("{PUT}/parameters/0/in"), Value::Null),
        &format!("{PUT}/parameters/0"),
        "needs `name` and `in`",
        "fix it",
    );
    rejected(
        &with(&format!("{LIST}/parameters/0/schema"), Value::Null),
        &format!("{LIST}/parameters/0"),
        "no `schema`",
        "give it one",
    );
    for value in ["often", ""] {
        let place = format!("{PUT}/x-retry-class");
        let problem =
            format!("unknown variant `{value}`, expected one of `read`, `idempotent`, `side-effect`, `notifying`");
        rejected(&with(&place, json!(value)), &place, &problem, "fix it in the overlay");
    }
}

#[test]
fn bodies_that_cannot_be_written() {
    let content = format!("{PUT}/requestBody/content");
    rejected(&with(&content, json!({})), &content, "no media type", "give it one");
    let page = json!({"text\u{7528}": {"schema": {"$ref": "#/components/schemas/Good"}}});
    rejected(&with(&content, page), &format!("{content}/text\u{7528}"), "is not a media type", "correct it");
    rejected(&with(&content, Value::Null), &format!("{PUT}/requestBody"), "no `content`", "give it one");
    rejected(
        &with(&content, json!({"application/json": {}})),
        &format!("{content}/application~1json"),
        "no `schema`",
        "give it one",
    );
    let inline = with(&content, json!({"application/json": {"schema": {"type": "string"}}}));
    rejected(&inline, &format!("{content}/application~1json/schema"), "has no name", "vendoring names");
    let success = format!("{PUT}/responses/200/content/application~1json/schema");
    rejected(&with(&success, json!({"type": "array"})), &success, "has no name", "vendoring names");
    rejected(&with(&success, json!({"$ref": "#/components/schemas/No"})), PUT, "no schema `No`", "add it");
}

#[test]
fn groups_that_cannot_be_selected() {
    rejected(
        &with(&format!("{PUT}/tags"), json!(["food"])),
        PUT,
        "`food` is not among the document's `tags`",
        "list it there",
    );
    rejected(&with(&format!("{PUT}/tags"), json!([])), PUT, "has 0 tags", "exactly one");
    rejected(&with(&format!("{PUT}/tags"), json!(["goods", "goods"])), PUT, "has 2 tags", "exactly one");
    for name in ["Goods", "商品", "a_b", "../x", "a--b", ""] {
        rejected(&with("/tags/0/name", json!(name)), "/tags/0", &format!("named `{name}`"), "lower case words");
    }
    rejected(&with("/tags/0/name", Value::Null), "/tags/0", "missing field `name`", "fix it");
    let mut options = Options::new("shop");
    options.groups = Some(["goods".to_owned(), "food".to_owned()].into());
    let error = generate(&fine().to_string(), &options).unwrap_err();
    check(&error, "/tags", "no group `food`", "outlived its group");
}

#[test]
fn responses_that_are_no_envelope() {
    let mut options = Options::new("shop");
    options.envelope = Envelope::StatusCode;
    let error = generate(&fine().to_string(), &options).unwrap_err();
    check(&error, PUT, "the response `Good` has no `statusCode`", "x-envelope: optional");
}

#[test]
fn parameters_that_have_no_place_in_the_path_or_no_such_style() {
    let parameter = |place: &str, value: Value| with(&format!("{PUT}/parameters/{place}"), value);
    let gone = parameter("-", json!({"name": "part", "in": "path", "required": true, "schema": {"type": "string"}}));
    rejected(&gone, &format!("{PUT}/parameters/1"), "the path has no `{part}`", "correct the parameter's name");
    let mut stray = with("/paths/~1goods~1{id}", Value::Null);
    stray["paths"]["/goods/{id"] = fine()["paths"]["/goods/{id}"].clone();
    rejected(&stray, "/paths/~1goods~1{id/put", "a brace that is not closed", "add the item under a path");

    for (place, style) in [("path", "form"), ("query", "label"), ("header", "form"), ("cookie", "simple")] {
        let name = if place == "path" { "id" } else { "x" };
        let styled = json!({"name": name, "in": place, "required": true, "style": style, "schema": {"type": "string"}});
        let (document, index) = if place == "path" { (parameter("0", styled), 0) } else { (parameter("-", styled), 1) };
        let problem = format!("the style `{style}` has no meaning there");
        rejected(&document, &format!("{PUT}/parameters/{index}"), &problem, "use a style of this location");
    }
    let unknown = json!({"name": "x", "in": "query", "style": "csv", "schema": {"type": "string"}});
    rejected(&parameter("-", unknown), &format!("{PUT}/parameters/1"), "there is no style `csv`", "use one of simple");
    let several = json!({"name": "x", "in": "query", "content": {"application/json": {}, "text/plain": {}}});
    let place = format!("{PUT}/parameters/1/content");
    rejected(&parameter("-", several), &place, "`content` has 2 media types", "exactly one");
}

#[test]
fn headers_and_cookies_that_nobody_can_send() {
    let parameter = |name: &str, place: &str| {
        with(&format!("{PUT}/parameters/-"), json!({"name": name, "in": place, "schema": {"type": "string"}}))
    };
    let place = format!("{PUT}/parameters/1");
    rejected(&parameter("a;b", "cookie"), &place, "`a;b` cannot be the name of a cookie", "correct it");
    rejected(&parameter("a b", "header"), &place, "`a b` cannot be the name of a header", "correct it");
    for name in ["Host", "content-length", "Transfer-Encoding"] {
        rejected(&parameter(name, "header"), &place, "is set by the HTTP client", "remove the parameter");
    }
}

#[test]
fn encodings_that_nothing_can_honor() {
    let form = |encoding: Value| {
        let schema = json!({"$ref": "#/components/schemas/Good"});
        let content = json!({"content": {"multipart/form-data": {"schema": schema, "encoding": {"name": encoding}}}});
        with(&format!("{PUT}/requestBody"), content)
    };
    let place = format!("{PUT}/requestBody/content/multipart~1form-data/encoding/name");
    rejected(&form(json!({"style": "matrix"})), &place, "has no meaning in a form", "use one of form");
    rejected(&form(json!({"contentType": "a\nb"})), &place, "is no media type", "correct it");
    rejected(&form(json!({"explode": 1})), &format!("{place}/explode"), "integer `1`, expected a boolean", "overlay");
    rejected(&form(json!({"style": "form"})), &place, "`form` without `explode`", "`explode: true`");
    rejected(&form(json!({"allowReserved": true})), &place, "but no `style`", "`style: form`");
    let free = form(json!({"headers": {"X-Part": {"schema": {"type": "string"}}}}));
    rejected(&free, &format!("{place}/headers/X-Part"), "whose value the document does not fix", "`default`");
    let fixed = form(json!({"headers": {"X-Part": {"schema": {"default": 7}}, "Content-Type": {"schema": {}}}}));
    let generated = generate(&fixed.to_string(), &Options::new("shop")).unwrap();
    let operations = generated.files.iter().find(|file| file.path.ends_with("operations.rs")).unwrap();
    assert!(operations.text.contains(r#"headers: &[("X-Part", "7")]"#), "{}", operations.text);
}
