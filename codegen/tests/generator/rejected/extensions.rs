//! Our extensions, and keywords of the wrong kind.

use identity_apis_codegen::{Options, generate};
use serde_json::{Value, json};

use crate::rejected::{GOOD, LIST, NAME, PUT, check, rejected, with};

#[test]
fn conditions_that_cannot_be_checked() {
    for mark in ["x-required-if", "x-forbidden-if", "x-allowed-only-if"] {
        let set = |text: &str| with(&format!("{NAME}/{mark}"), json!(text));
        for text in ["", "when kind is a", "kind", "kind = a"] {
            let problem = format!("`{text}` is not of the form property=value");
            rejected(&set(text), &format!("{NAME}/{mark}"), &problem, "x-rule-note");
        }
        rejected(
            &set("size=1"),
            NAME,
            &format!("`{mark}` speaks of `size`, which `Good` does not have"),
            "beside this one",
        );
        rejected(&set("count=1"), NAME, "neither text, a value set nor a boolean", "by hand");
        rejected(&set("parts=1"), NAME, "neither text, a value set nor a boolean", "by hand");
    }
    rejected(
        &with(&format!("{NAME}/x-dependent-required"), json!("size")),
        NAME,
        "`x-dependent-required` speaks of `size`",
        "beside this one",
    );
    let checked = with(&format!("{NAME}/x-check"), json!({"function": "a::b", "with": ["kind", "size", "count"]}));
    rejected(&checked, NAME, "`x-check` speaks of `count`, which is neither text", "by hand");
    rejected(
        &with(&format!("{NAME}/x-check"), json!({})),
        &format!("{NAME}/x-check"),
        "missing field `function`",
        "below the API's `rules`",
    );
    rejected(
        &with(&format!("{NAME}/x-rule-ids"), json!({"color": "a"})),
        &format!("{NAME}/x-rule-ids/color"),
        "no rules of kind `color`",
        "length",
    );
    rejected(
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
        rejected(
            &with(&place, json!(path)),
            &place,
            &format!("`{path}` is not the path of a function"),
            "users::identifiable",
        );
        let place = format!("{LIST}/x-query-rules");
        rejected(
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
        rejected(&with(&place, value), &place, problem, "fix it in the overlay");
    }
    rejected(
        &with(&format!("{NAME}/x-alias"), json!(["a", 1])),
        &format!("{NAME}/x-alias/1"),
        "integer `1`, expected a string",
        "fix it",
    );
    rejected(
        &with(&format!("{NAME}/x-value-descriptions"), json!({"a": 1})),
        &format!("{NAME}/x-value-descriptions/a"),
        "integer `1`, expected a string",
        "give a text",
    );
    rejected(&with(NAME, json!("string")), NAME, "string \"string\", expected an object", "fix it");
    rejected(&with(PUT, json!([])), PUT, "sequence, expected an object", "fix it");
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
        rejected(&nothing(&place), &place, "null", "overlay");
    }
}

#[test]
fn message_that_would_be_shown_is_rejected_unless_it_is_marked() {
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
