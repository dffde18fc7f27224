//! What `openapiv3` would take and make something else of.

use identity_apis_codegen::{Options, generate};
use serde_json::{Value, json};

use crate::rejected::{GOOD, KIND, LIST, NAME, PART, PUT, check, fine, rejected, with};

/// What `openapiv3` would take, and silently make something else of.
#[test]
fn what_openapiv3_would_pass_over() {
    let described = json!({"$ref": "#/components/schemas/Kind", "x-pii": "name"});
    rejected(&with(NAME, described), NAME, "keywords beside `$ref`", "write `allOf`");
    rejected(&with(&format!("{NAME}/$ref"), json!(1)), &format!("{NAME}/$ref"), "integer `1`", "fix it");
    rejected(&with(PART, json!({"type": "object", "properties": {}})), PART, "`properties` is empty", "vendor");
    let empty = json!({"type": "object", "properties": {}, "x-empty-object": true});
    let generated = generate(&with(PART, empty).to_string(), &Options::new("shop")).unwrap();
    assert!(generated.files.iter().any(|file| file.text.contains("pub struct Part")));
    rejected(
        &with(&format!("{PUT}/responses/20"), json!({"description": ""})),
        &format!("{PUT}/responses"),
        "`20` is not a status",
        "a range (4XX)",
    );
    rejected(&with("/paths/goods", json!({})), "/paths", "`goods` does not begin with `/`", "rename it");
    let both = json!({"name": "x", "in": "query", "schema": {}, "content": {"application/json": {"schema": {}}}});
    let place = format!("{PUT}/parameters/1");
    rejected(&with(&format!("{PUT}/parameters/-"), both), &place, "both `schema` and `content`", "remove one");
    rejected(
        &with(&format!("{PUT}/callbacks"), json!({"done": {}})),
        &format!("{PUT}/callbacks"),
        "no meaning in a client",
        "remove them",
    );
    let trace = json!({"operationId": "t", "tags": ["goods"], "responses": {}});
    let place = "/paths/~1goods/trace";
    rejected(&with(place, trace), place, "TRACE", "remove it");
    for (place, what) in
        [("requestBody", "#/components/requestBodies/A"), ("responses/200", "#/components/responses/A")]
    {
        let place = format!("{PUT}/{place}");
        rejected(&with(&place, json!({"$ref": what})), &place, what, "vendor the document again");
    }
}

#[test]
fn limits_that_openapiv3_cannot_hold() {
    let count = format!("{GOOD}/properties/count");
    let limited = |more: Value| {
        let mut document = with(&format!("{count}/minimum"), json!(0));
        document.pointer_mut(&count).unwrap().as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        document
    };
    let beyond = 9_223_372_036_854_775_809_u64;
    rejected(&limited(json!({"maximum": beyond})), &count, "`maximum` has more digits", "x-maximum");
    for (more, ty, limit) in [
        (json!({"maximum": beyond, "x-maximum": beyond}), "u64", "9_223_372_036_854_775_809"),
        (json!({"maximum": u64::MAX}), "u64", "18_446_744_073_709_551_615"),
        (json!({"maximum": i64::MAX}), "i64", "9_223_372_036_854_775_807"),
    ] {
        let generated = generate(&limited(more).to_string(), &Options::new("shop")).unwrap();
        let text: String = generated.files.into_iter().map(|file| file.text).collect();
        assert!(text.contains(&format!("pub count: Option<{ty}>")), "{ty}");
        assert!(text.contains(limit) || text.contains(&limit.replace('_', "")), "{limit}");
    }
}

/// `openapiv3` panics on some of them.
#[test]
fn members_that_stand_twice() {
    for (member, place, name) in [
        (r#""operationId":"putGood""#, PUT, "operationId"),
        (r#""enum":["a","b"]"#, KIND, "enum"),
        (r#""schema":{"type":"integer"}"#, &format!("{LIST}/parameters/0"), "schema"),
    ] {
        let text = fine().to_string();
        assert!(text.contains(member), "{member}");
        let error = generate(&text.replacen(member, &format!("{member},{member}"), 1), &Options::new("shop"));
        check(&error.unwrap_err(), place, &format!("duplicate field `{name}`"), "fix it");
    }
    let text = fine().to_string().replacen(r#""Kind":{"#, r#""Kind":{},"Kind":{"#, 1);
    let error = generate(&text, &Options::new("shop")).unwrap_err();
    check(&error, "/components/schemas", "the member `Kind` stands twice", "remove one");
    // Nothing is read of these, but `openapiv3` does.
    let schemes = r#""components":{"securitySchemes":{"a":{"type":"http","type":"http","scheme":"basic"}},"#;
    let text = fine().to_string().replacen(r#""components":{"#, schemes, 1);
    let error = generate(&text, &Options::new("shop")).unwrap_err();
    check(&error, "/components/securitySchemes/a", "the member `type` stands twice", "remove one");
}
