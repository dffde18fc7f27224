//! Documents that are refused: where, why, and what to do.

use identity_apis_codegen::{Envelope, Error, Options, generate};
use serde_json::{Value, json};

/// A small document that is fine: one operation with a body, a query, a value set.
fn fine() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "tags": [{"name": "goods"}],
        "paths": {
            "/goods/{id}": {"put": {
                "operationId": "putGood",
                "tags": ["goods"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Good"}}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Good"}}}}},
            }},
            "/goods": {"get": {
                "operationId": "listGoods",
                "tags": ["goods"],
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": ""}},
            }},
        },
        "components": {"schemas": {
            "Good": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string"},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "count": {"type": "integer"},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
            }},
            "Part": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Kind": {"type": "string", "enum": ["a", "b"]},
        }},
    })
}

const PUT: &str = "/paths/~1goods~1{id}/put";
const LIST: &str = "/paths/~1goods/get";
const GOOD: &str = "/components/schemas/Good";
const NAME: &str = "/components/schemas/Good/properties/name";
const KIND: &str = "/components/schemas/Kind";
const PART: &str = "/components/schemas/Part";

/// The fine document with the value at a place replaced; `null` removes it, an unknown last part of the place adds it.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = fine();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => drop(members.remove(&last).unwrap()),
        Value::Object(members) => drop(members.insert(last, value)),
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer} is not in an object or a list"),
    }
    document
}

/// Asserts place, problem and advice (parts of their texts).
#[track_caller]
fn refused(document: &Value, pointer: &str, problem: &str, advice: &str) {
    check(&generate(&document.to_string(), &Options::new("shop")).unwrap_err(), pointer, problem, advice);
}

#[track_caller]
fn check(error: &Error, pointer: &str, problem: &str, advice: &str) {
    assert_eq!(error.pointer(), pointer, "{error}");
    assert!(error.problem().contains(problem), "{error}");
    assert!(error.advice().contains(advice), "{error}");
    assert_eq!(error.document(), "shop.json");
    assert_eq!(error.to_string(), format!("shop.json#{pointer}: {}; {}", error.problem(), error.advice()));
}

#[test]
fn the_document_they_all_start_from_is_fine() {
    assert!(generate(&fine().to_string(), &Options::new("shop")).is_ok());
}

#[test]
fn what_is_no_document_at_all() {
    for (text, problem) in [
        ("", "not JSON (line 1, column 0)"),
        ("<html>", "not JSON (line 1, column 1)"),
        ("openapi: 3.0.3\n", "not JSON"),
        ("{\"openapi\": \"3.0.3\"", "not JSON"),
        (&format!("{{\"x\": {}", "[".repeat(1000)), "not JSON"),
    ] {
        check(&generate(text, &Options::new("shop")).unwrap_err(), "", problem, "cargo xtask vendor");
    }
    refused(&json!([1]), "", "invalid type: sequence, expected an object", "fix it in the overlay");
    refused(&json!({"swagger": "2.0"}), "", "no member `openapi`", "Swagger 2.0 has to be converted");
    refused(&with("/openapi", json!("3.1.0")), "", "is OpenAPI 3.1.0", "lowers 3.1 to 3.0");
    refused(&with("/openapi", json!("4")), "", "is OpenAPI 4", "vendor");
    refused(&with("/openapi", json!(3)), "/openapi", "invalid type: integer `3`, expected a string", "fix it");
    refused(&with("/info/title", Value::Null), "/info", "missing field `title`", "fix it in the overlay");
}

#[test]
fn references_that_lead_nowhere() {
    refused(&with(KIND, Value::Null), &format!("{GOOD}/properties/kind"), "no schema `Kind`", "add it");
    refused(
        &with("/components/schemas/Part", Value::Null),
        &format!("{GOOD}/properties/parts"),
        "no schema `Part`",
        "add",
    );
    refused(&with(GOOD, Value::Null), PUT, "no schema `Good`", "mend the reference");
}

#[test]
fn references_outside_of_the_document() {
    let outside = with(NAME, json!({"$ref": "other.json#/Name"}));
    refused(&outside, NAME, "`$ref` to `other.json#/Name`", "vendor the document again");
    let parameters = with(NAME, json!({"$ref": "#/components/parameters/Name"}));
    refused(&parameters, NAME, "#/components/parameters/Name", "#/components/schemas/");
    refused(
        &with("/components/schemas/Other", json!({"$ref": "#/components/schemas/No"})),
        "/components/schemas/Other",
        "no schema `No`",
        "add it",
    );
}

#[test]
fn schemas_without_an_end() {
    let circle =
        with("/components/schemas/Tree", json!({"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}));
    refused(&circle, "/components/schemas/Tree", "`Tree` stands for itself", "make it an object");
    let mut two = with("/components/schemas/Odd", json!({"$ref": "#/components/schemas/Even"}));
    two["components"]["schemas"]["Even"] =
        json!({"additionalProperties": {"$ref": "#/components/schemas/Odd"}, "type": "object"});
    refused(&two, "/components/schemas/Even", "`Even` stands for itself", "free-form");
    let endless = with(
        "/components/schemas/Part",
        json!({"required": ["whole"], "properties": {"whole": {"$ref": "#/components/schemas/Whole"}}}),
    );
    let mut endless = endless;
    endless["components"]["schemas"]["Whole"] =
        json!({"required": ["part"], "properties": {"part": {"$ref": "#/components/schemas/Part"}}});
    refused(&endless, "/components/schemas/Part", "`Part` needs a value of itself", "optional or a list");
}

#[test]
fn names_that_clash() {
    refused(
        &with(&format!("{LIST}/operationId"), json!("putGood")),
        PUT,
        "operation id `putGood` is that of `GET /goods`",
        "operationId",
    );
    refused(
        &with(&format!("{LIST}/x-rust-name"), json!("put_good")),
        PUT,
        "both be the method `put_good`",
        "x-rust-name",
    );
    refused(
        &with(&format!("{PUT}/operationId"), json!("list_goods")),
        PUT,
        "`list_goods` and `listGoods`",
        "x-rust-name",
    );
    for taken in ["new", "builder", "call", "all", "from_env"] {
        refused(&with(&format!("{PUT}/operationId"), json!(taken)), PUT, &format!("named `{taken}`"), "x-rust-name");
    }
    refused(
        &with("/components/schemas/good", json!({"properties": {"a": {}}})),
        "/components/schemas/good",
        "`good` and `Good` would both be the type `Good`",
        "x-rust-name",
    );
    let query = with("/components/schemas/ListGoodsQuery", json!({"properties": {"a": {}}}));
    refused(&query, &format!("{LIST}/parameters"), "both be the type `ListGoodsQuery`", "x-rust-name");
    for taken in ["String", "Vec", "Option", "Result", "Box", "Default", "Self"] {
        let place = format!("/components/schemas/{taken}");
        refused(
            &with(&place, json!({"properties": {"a": {}}})),
            &place,
            "hides the one of the standard library",
            "x-rust-name",
        );
    }
    let field = format!("{GOOD}/properties/Name");
    refused(
        &with(&field, json!({"type": "string"})),
        NAME,
        "`name` and `Name` would both be the field `name`",
        "x-rust-name",
    );
    refused(&with(&format!("{KIND}/enum"), json!(["a", "A"])), KIND, "both be the variant `A`", "x-variant-names");
    refused(&with(&format!("{KIND}/enum"), json!(["a", "a"])), &format!("{KIND}/enum/1"), "stands twice", "remove one");
    let mut path = with("/paths/~1goods~1{id}", Value::Null);
    path["paths"]["/{userId}/{user_id}"] = json!({"get": {"operationId": "x", "tags": ["goods"], "parameters": [
        {"name": "userId", "in": "path", "schema": {}}, {"name": "user_id", "in": "path", "schema": {}}], "responses": {}}});
    refused(
        &path,
        "/paths/~1{userId}~1{user_id}/get",
        "both be the argument `user_id`",
        "name the path parameter otherwise",
    );
}

#[test]
fn names_that_rust_cannot_spell() {
    refused(
        &with("/components/schemas/商品", json!({"properties": {"a": {}}})),
        "/components/schemas/商品",
        "not a name in Rust's spelling",
        "x-rust-name",
    );
    refused(&with(&format!("{GOOD}/x-rust-name"), json!("my good")), GOOD, "the type `my good`", "x-rust-name");
    refused(&with(&format!("{NAME}/x-rust-name"), json!("Name")), NAME, "the field `Name`", "x-rust-name");
    refused(&with(&format!("{PUT}/x-rust-name"), json!("putGood")), PUT, "the method `putGood`", "x-rust-name");
    refused(
        &with(&format!("{GOOD}/properties/名"), json!({})),
        &format!("{GOOD}/properties/名"),
        "the field `名`",
        "x-rust-name",
    );
    refused(&with(&format!("{KIND}/enum"), json!(["红"])), KIND, "the variant `红`", "x-variant-names");
    refused(
        &with(&format!("{KIND}/x-variant-names"), json!({"a": "Unknown"})),
        KIND,
        "the variant `Unknown`",
        "x-variant-names",
    );
    let unknown = with(&format!("{KIND}/x-variant-names"), json!({"c": "See"}));
    refused(&unknown, &format!("{KIND}/x-variant-names/c"), "to values of the set", "remove the entry");
}

#[test]
fn operations_that_give_no_method() {
    refused(&with(&format!("{PUT}/operationId"), Value::Null), PUT, "no `operationId`", "give it one");
    refused(
        &with(&format!("{PUT}/parameters"), Value::Null),
        PUT,
        "the path has `{id}`, which is not declared",
        "vendor",
    );
    let more = with(&format!("{PUT}/parameters/-"), json!({"name": "X-Id", "in": "body"}));
    refused(&more, &format!("{PUT}/parameters/1"), "parameters in `body`", "path, query, header and cookie");
    let more = with(&format!("{PUT}/parameters/-"), json!({"name": "X Id", "in": "header", "schema": {}}));
    refused(&more, &format!("{PUT}/parameters/1"), "`X Id` cannot be the name of a header", "correct it");
    refused(
        &with(&format!("{PUT}/parameters/0/in"), Value::Null),
        &format!("{PUT}/parameters/0"),
        "needs `name` and `in`",
        "fix it",
    );
    refused(
        &with(&format!("{LIST}/parameters/0/schema"), Value::Null),
        &format!("{LIST}/parameters/0"),
        "no `schema`",
        "give it one",
    );
    for value in ["often", ""] {
        let place = format!("{PUT}/x-repeat");
        let problem =
            format!("unknown variant `{value}`, expected one of `read`, `idempotent`, `side-effect`, `message`");
        refused(&with(&place, json!(value)), &place, &problem, "fix it in the overlay");
    }
}

#[test]
fn bodies_that_cannot_be_written() {
    let content = format!("{PUT}/requestBody/content");
    refused(&with(&content, json!({})), &content, "no media type", "give it one");
    let page = json!({"text\u{7528}": {"schema": {"$ref": "#/components/schemas/Good"}}});
    refused(&with(&content, page), &format!("{content}/text\u{7528}"), "is not a media type", "correct it");
    refused(&with(&content, Value::Null), &format!("{PUT}/requestBody"), "no `content`", "give it one");
    refused(
        &with(&content, json!({"application/json": {}})),
        &format!("{content}/application~1json"),
        "no `schema`",
        "give it one",
    );
    let inline = with(&content, json!({"application/json": {"schema": {"type": "string"}}}));
    refused(&inline, &format!("{content}/application~1json/schema"), "has no name", "vendoring names");
    let answer = format!("{PUT}/responses/200/content/application~1json/schema");
    refused(&with(&answer, json!({"type": "array"})), &answer, "has no name", "vendoring names");
    refused(&with(&answer, json!({"$ref": "#/components/schemas/No"})), PUT, "no schema `No`", "add it");
}

#[test]
fn groups_that_cannot_be_selected() {
    refused(
        &with(&format!("{PUT}/tags"), json!(["food"])),
        PUT,
        "`food` is not among the document's `tags`",
        "list it there",
    );
    refused(&with(&format!("{PUT}/tags"), json!([])), PUT, "has 0 tags", "exactly one");
    refused(&with(&format!("{PUT}/tags"), json!(["goods", "goods"])), PUT, "has 2 tags", "exactly one");
    for name in ["Goods", "商品", "a_b", "../x", "a--b", ""] {
        refused(&with("/tags/0/name", json!(name)), "/tags/0", &format!("named `{name}`"), "lower case words");
    }
    refused(&with("/tags/0/name", Value::Null), "/tags/0", "missing field `name`", "fix it");
    let mut options = Options::new("shop");
    options.groups = Some(["goods".to_owned(), "food".to_owned()].into());
    let error = generate(&fine().to_string(), &options).unwrap_err();
    check(&error, "/tags", "no group `food`", "outlived its group");
}

#[test]
fn answers_that_are_no_envelope() {
    let mut options = Options::new("shop");
    options.envelope = Envelope::StatusCode;
    let error = generate(&fine().to_string(), &options).unwrap_err();
    check(&error, PUT, "the answer `Good` has no `statusCode`", "x-envelope: optional");
}

#[test]
fn what_only_vendoring_can_see_to() {
    refused(
        &with(NAME, json!({"allOf": [{"type": "string"}, {"type": "string"}]})),
        &format!("{NAME}/allOf"),
        "several parts",
        "merges them",
    );
    refused(
        &with(NAME, json!({"type": "object", "properties": {"a": {}}})),
        NAME,
        "an object of its own within another",
        "schema of its own",
    );
    refused(
        &with(NAME, json!({"type": "string", "enum": ["a"]})),
        NAME,
        "a value set within another",
        "schema of its own",
    );
    for keyword in ["oneOf", "anyOf"] {
        refused(&with(NAME, json!({keyword: [{}]})), NAME, keyword, "describe it without");
    }
    refused(&with(NAME, json!({"not": {}})), NAME, "`not`", "describe it without");
    refused(&with(PART, json!({"not": {}})), PART, "`not`", "without");
    refused(&with(&format!("{PART}/not"), json!({})), PART, "`not`", "without");
    refused(&with(PART, json!({"oneOf": [{}], "anyOf": [{}]})), PART, "`anyOf` beside `oneOf`", "schema of its own");
    for keyword in ["properties", "oneOf"] {
        let more = if keyword == "oneOf" { json!([{}]) } else { json!({"a": {}}) };
        let both = json!({"allOf": [{"$ref": "#/components/schemas/Kind"}], keyword: more});
        refused(&with(PART, both), PART, "`allOf` beside", "vendoring merges them");
    }
    refused(
        &with(PART, json!({"oneOf": [{"oneOf": [{}]}]})),
        &format!("{PART}/oneOf/0"),
        "`oneOf`",
        "schema of its own",
    );
    refused(&with(PART, json!({"properties": {"a": {}}, "anyOf": [{}]})), PART, "beside `properties`", "vendor");
    for keyword in ["oneOf", "anyOf"] {
        let place = format!("{PART}/{keyword}");
        refused(&with(PART, json!({keyword: []})), &place, "the list is empty", "remove the empty list");
        refused(&with(PART, json!({keyword: {}})), &place, "invalid type: map, expected a sequence", "fix it");
    }
    let tagged = |discriminator: Value| json!({"oneOf": [{"$ref": "#/components/schemas/Good"}, {"type": "string"}], "discriminator": discriminator});
    refused(&with(PART, tagged(json!({}))), &format!("{PART}/discriminator"), "missing field `propertyName`", "fix it");
    refused(
        &with(PART, tagged(json!({"propertyName": "kind", "mapping": {"a": 1}}))),
        &format!("{PART}/discriminator/mapping/a"),
        "invalid type: integer `1`, expected a string",
        "fix it",
    );
    refused(&with(&format!("{NAME}/type"), json!("file")), NAME, "`type` is `file`", "six OpenAPI types");
    refused(
        &with(&format!("{KIND}/enum"), json!([])),
        &format!("{KIND}/enum"),
        "the list is empty",
        "remove the empty list",
    );
    refused(&with(&format!("{KIND}/enum"), json!(["a", 1])), &format!("{KIND}/enum/1"), "not text", "sets of texts");
}

#[test]
fn conditions_that_cannot_be_checked() {
    for mark in ["x-required-if", "x-forbidden-if", "x-allowed-only-if"] {
        let set = |text: &str| with(&format!("{NAME}/{mark}"), json!(text));
        for text in ["", "when kind is a", "kind", "kind = a"] {
            let problem = format!("`{text}` is not of the form property=value");
            refused(&set(text), &format!("{NAME}/{mark}"), &problem, "x-rule-note");
        }
        refused(
            &set("size=1"),
            NAME,
            &format!("`{mark}` speaks of `size`, which `Good` does not have"),
            "beside this one",
        );
        refused(&set("count=1"), NAME, "neither text, a value set nor a boolean", "by hand");
        refused(&set("parts=1"), NAME, "neither text, a value set nor a boolean", "by hand");
    }
    refused(&with(&format!("{NAME}/x-needs"), json!("size")), NAME, "`x-needs` speaks of `size`", "beside this one");
    let checked = with(&format!("{NAME}/x-check"), json!({"function": "a::b", "with": ["kind", "size", "count"]}));
    refused(&checked, NAME, "`x-check` speaks of `count`, which is neither text", "by hand");
    refused(
        &with(&format!("{NAME}/x-check"), json!({})),
        &format!("{NAME}/x-check"),
        "missing field `function`",
        "below the API's `rules`",
    );
    refused(
        &with(&format!("{NAME}/x-rule-ids"), json!({"colour": "a"})),
        &format!("{NAME}/x-rule-ids/colour"),
        "no rules of kind `colour`",
        "length",
    );
    refused(
        &with(&format!("{NAME}/x-severity"), json!({"length": "grave"})),
        &format!("{NAME}/x-severity/length"),
        "no such value",
        "fix it",
    );
}

#[test]
fn rules_that_are_no_functions() {
    for path in ["", "a b", "A::b", "a::", "a::b()", "1", "../a"] {
        let place = format!("{GOOD}/x-rules");
        refused(
            &with(&place, json!(path)),
            &place,
            &format!("`{path}` is not the path of a function"),
            "users::identifiable",
        );
        let place = format!("{LIST}/x-query-rules");
        refused(
            &with(&place, json!(path)),
            &place,
            &format!("`{path}` is not the path of a function"),
            "users::identifiable",
        );
    }
}

#[test]
fn keywords_and_extensions_of_the_wrong_kind() {
    for (place, value, problem) in [
        (format!("{NAME}/x-sensitive"), json!("yes"), "string \"yes\", expected a boolean"),
        (format!("{NAME}/x-sensitive"), json!([[]]), "sequence, expected a boolean"),
        (format!("{NAME}/x-pii"), json!(true), "boolean `true`, expected a string"),
        (format!("{NAME}/x-lenient"), json!(1), "integer `1`, expected a boolean"),
        (format!("{NAME}/nullable"), json!("true"), "string \"true\", expected a boolean"),
        (format!("{NAME}/maxLength"), json!("9"), "string \"9\", expected usize"),
        (format!("{NAME}/minLength"), json!(-1), "integer `-1`, expected usize"),
        (format!("{NAME}/minimum"), json!("0"), "string \"0\", expected a JSON number"),
        (format!("{NAME}/pattern"), json!({}), "map, expected a string"),
        (format!("{NAME}/required"), json!(true), "boolean `true`, expected a sequence"),
        (format!("{GOOD}/required"), json!("name"), "string \"name\", expected a sequence"),
        (format!("{GOOD}/properties"), json!([]), "sequence, expected an object"),
        (format!("{GOOD}/properties/parts/items"), json!("Part"), "string \"Part\", expected an object"),
        (format!("{PUT}/deprecated"), json!("yes"), "string \"yes\", expected a boolean"),
        (format!("{PUT}/x-envelope"), json!("always"), "unknown variant `always`, expected `optional`"),
        (format!("{LIST}/parameters/0/required"), json!("yes"), "string \"yes\", expected a boolean"),
        ("/info/x-missing-required".to_owned(), json!("never"), "unknown variant `never`"),
        ("/paths".to_owned(), json!([]), "sequence, expected an object"),
        ("/tags".to_owned(), json!({}), "map, expected a sequence"),
    ] {
        refused(&with(&place, value), &place, problem, "fix it in the overlay");
    }
    refused(
        &with(&format!("{NAME}/x-alias"), json!(["a", 1])),
        &format!("{NAME}/x-alias/1"),
        "integer `1`, expected a string",
        "fix it",
    );
    refused(&with(NAME, json!("string")), NAME, "string \"string\", expected an object", "fix it");
    refused(&with(PUT, json!([])), PUT, "sequence, expected an object", "fix it");
}

/// An extension that is there and says nothing would be passed over, and with it what it is there for.
#[test]
fn extensions_that_are_null() {
    let nothing = |place: &str| {
        let mut document = with(place, json!(0));
        *document.pointer_mut(place).unwrap() = Value::Null;
        document
    };
    for name in ["x-pii", "x-sensitive", "x-rust-name", "x-required-if", "nullable", "description"] {
        let place = format!("{NAME}/{name}");
        refused(&nothing(&place), &place, "null", "overlay");
    }
}

/// What `openapiv3` would take, and silently make something else of.
#[test]
fn what_openapiv3_would_pass_over() {
    let described = json!({"$ref": "#/components/schemas/Kind", "x-pii": "name"});
    refused(&with(NAME, described), NAME, "keywords beside `$ref`", "write `allOf`");
    refused(&with(&format!("{NAME}/$ref"), json!(1)), &format!("{NAME}/$ref"), "integer `1`", "fix it");
    refused(&with(PART, json!({"type": "object", "properties": {}})), PART, "`properties` is empty", "vendor");
    let empty = json!({"type": "object", "properties": {}, "x-empty-object": true});
    let generated = generate(&with(PART, empty).to_string(), &Options::new("shop")).unwrap();
    assert!(generated.files.iter().any(|file| file.text.contains("pub struct Part")));
    refused(
        &with(&format!("{PUT}/responses/20"), json!({"description": ""})),
        &format!("{PUT}/responses"),
        "`20` is not a status",
        "a range (4XX)",
    );
    refused(&with("/paths/goods", json!({})), "/paths", "`goods` does not begin with `/`", "rename it");
    let both = json!({"name": "x", "in": "query", "schema": {}, "content": {"application/json": {"schema": {}}}});
    let place = format!("{PUT}/parameters/1");
    refused(&with(&format!("{PUT}/parameters/-"), both), &place, "both `schema` and `content`", "remove one");
    refused(
        &with(&format!("{PUT}/callbacks"), json!({"done": {}})),
        &format!("{PUT}/callbacks"),
        "no meaning in a client",
        "remove them",
    );
    let trace = json!({"operationId": "t", "tags": ["goods"], "responses": {}});
    let place = "/paths/~1goods/trace";
    refused(&with(place, trace), place, "TRACE", "remove it");
    for (place, what) in
        [("requestBody", "#/components/requestBodies/A"), ("responses/200", "#/components/responses/A")]
    {
        let place = format!("{PUT}/{place}");
        refused(&with(&place, json!({"$ref": what})), &place, what, "vendor the document again");
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
    refused(&limited(json!({"maximum": beyond})), &count, "`maximum` has more digits", "x-maximum");
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

#[test]
fn parameters_that_have_no_place_in_the_path_or_no_such_style() {
    let parameter = |place: &str, value: Value| with(&format!("{PUT}/parameters/{place}"), value);
    let gone = parameter("-", json!({"name": "part", "in": "path", "required": true, "schema": {"type": "string"}}));
    refused(&gone, &format!("{PUT}/parameters/1"), "the path has no `{part}`", "correct the parameter's name");
    let mut stray = with("/paths/~1goods~1{id}", Value::Null);
    stray["paths"]["/goods/{id"] = fine()["paths"]["/goods/{id}"].clone();
    refused(&stray, "/paths/~1goods~1{id/put", "a brace that is not closed", "add the item under a path");

    for (place, style) in [("path", "form"), ("query", "label"), ("header", "form"), ("cookie", "simple")] {
        let name = if place == "path" { "id" } else { "x" };
        let styled = json!({"name": name, "in": place, "required": true, "style": style, "schema": {"type": "string"}});
        let (document, index) = if place == "path" { (parameter("0", styled), 0) } else { (parameter("-", styled), 1) };
        let problem = format!("the style `{style}` has no meaning there");
        refused(&document, &format!("{PUT}/parameters/{index}"), &problem, "use a style of this location");
    }
    let unknown = json!({"name": "x", "in": "query", "style": "csv", "schema": {"type": "string"}});
    refused(&parameter("-", unknown), &format!("{PUT}/parameters/1"), "there is no style `csv`", "use one of simple");
    let several = json!({"name": "x", "in": "query", "content": {"application/json": {}, "text/plain": {}}});
    let place = format!("{PUT}/parameters/1/content");
    refused(&parameter("-", several), &place, "`content` has 2 media types", "exactly one");
}

#[test]
fn headers_and_cookies_that_nobody_can_send() {
    let parameter = |name: &str, place: &str| {
        with(&format!("{PUT}/parameters/-"), json!({"name": name, "in": place, "schema": {"type": "string"}}))
    };
    let place = format!("{PUT}/parameters/1");
    refused(&parameter("a;b", "cookie"), &place, "`a;b` cannot be the name of a cookie", "correct it");
    refused(&parameter("a b", "header"), &place, "`a b` cannot be the name of a header", "correct it");
    for name in ["Host", "content-length", "Transfer-Encoding"] {
        refused(&parameter(name, "header"), &place, "is set by the HTTP client", "remove the parameter");
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
    refused(&form(json!({"style": "matrix"})), &place, "has no meaning in a form", "use one of form");
    refused(&form(json!({"contentType": "a\nb"})), &place, "is no media type", "correct it");
    refused(&form(json!({"explode": 1})), &format!("{place}/explode"), "integer `1`, expected a boolean", "overlay");
    refused(&form(json!({"style": "form"})), &place, "`form` without `explode`", "`explode: true`");
    refused(&form(json!({"allowReserved": true})), &place, "but no `style`", "`style: form`");
    let free = form(json!({"headers": {"X-Part": {"schema": {"type": "string"}}}}));
    refused(&free, &format!("{place}/headers/X-Part"), "whose value the document does not fix", "`default`");
    let fixed = form(json!({"headers": {"X-Part": {"schema": {"default": 7}}, "Content-Type": {"schema": {}}}}));
    let generated = generate(&fixed.to_string(), &Options::new("shop")).unwrap();
    let operations = generated.files.iter().find(|file| file.path.ends_with("operations.rs")).unwrap();
    assert!(operations.text.contains(r#"headers: &[("X-Part", "7")]"#), "{}", operations.text);
}

#[test]
fn message_that_would_be_shown_is_refused_unless_it_is_marked() {
    let part = "/components/schemas/Part/properties";
    let text = json!({"type": "string"});
    let mut options = Options::new("shop");
    options.messages_are_marked = true;
    for (name, schema) in [
        ("message", text.clone()),
        ("errMsg", text.clone()),
        ("last_error", text.clone()),
        ("failureReasons", json!({"type": "array", "items": text})),
        ("Details", json!({"type": "object", "additionalProperties": text})),
    ] {
        let place = format!("{part}/{name}");
        let error = generate(&with(&place, schema.clone()).to_string(), &options).unwrap_err();
        check(&error, &place, "looks like a message", "x-shown");
        for (mark, value) in
            [("x-pii", json!("text")), ("x-sensitive", json!(true)), ("x-shown", json!("a fixed text"))]
        {
            let mut marked = schema.clone();
            marked[mark] = value;
            assert!(generate(&with(&place, marked).to_string(), &options).is_ok(), "{name} {mark}");
        }
    }
    for (name, schema) in [
        ("errorCode", text.clone()),
        ("error", json!({"$ref": "#/components/schemas/Kind"})),
        ("reasons", json!({"type": "array", "items": {"type": "integer"}})),
        ("messageId", text),
    ] {
        assert!(generate(&with(&format!("{part}/{name}"), schema).to_string(), &options).is_ok(), "{name}");
    }
}
