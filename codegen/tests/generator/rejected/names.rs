//! Names that clash, and names that are not valid in Rust.

use serde_json::{Value, json};

use crate::rejected::{GOOD, KIND, LIST, NAME, PUT, rejected, with};

#[test]
fn names_that_clash() {
    rejected(
        &with(&format!("{LIST}/operationId"), json!("putGood")),
        PUT,
        "operation id `putGood` is that of `GET /goods`",
        "operationId",
    );
    rejected(
        &with(&format!("{LIST}/x-rust-name"), json!("put_good")),
        PUT,
        "both be the method `put_good`",
        "x-rust-name",
    );
    rejected(
        &with(&format!("{PUT}/operationId"), json!("list_goods")),
        PUT,
        "`list_goods` and `listGoods`",
        "x-rust-name",
    );
    for taken in ["new", "builder", "call", "all", "from_env"] {
        rejected(&with(&format!("{PUT}/operationId"), json!(taken)), PUT, &format!("named `{taken}`"), "x-rust-name");
    }
    rejected(
        &with("/components/schemas/good", json!({"properties": {"a": {}}})),
        "/components/schemas/good",
        "`good` and `Good` would both be the type `Good`",
        "x-rust-name",
    );
    let query = with("/components/schemas/ListGoodsQuery", json!({"properties": {"a": {}}}));
    rejected(&query, &format!("{LIST}/parameters"), "both be the type `ListGoodsQuery`", "x-rust-name");
    for taken in ["String", "Vec", "Option", "Result", "Box", "Default", "Self"] {
        let place = format!("/components/schemas/{taken}");
        rejected(
            &with(&place, json!({"properties": {"a": {}}})),
            &place,
            "hides the one of the standard library",
            "x-rust-name",
        );
    }
    let field = format!("{GOOD}/properties/Name");
    rejected(
        &with(&field, json!({"type": "string"})),
        NAME,
        "`name` and `Name` would both be the field `name`",
        "x-rust-name",
    );
    rejected(&with(&format!("{KIND}/enum"), json!(["a", "A"])), KIND, "both be the variant `A`", "x-variant-names");
    rejected(
        &with(&format!("{KIND}/enum"), json!(["a", "a"])),
        &format!("{KIND}/enum/1"),
        "stands twice",
        "remove one",
    );
    let mut path = with("/paths/~1goods~1{id}", Value::Null);
    path["paths"]["/{userId}/{user_id}"] = json!({"get": {"operationId": "x", "tags": ["goods"], "parameters": [
        {"name": "userId", "in": "path", "schema": {}}, {"name": "user_id", "in": "path", "schema": {}}], "responses": {}}});
    rejected(
        &path,
        "/paths/~1{userId}~1{user_id}/get",
        "both be the argument `user_id`",
        "name the path parameter otherwise",
    );
}

#[test]
fn names_that_rust_cannot_spell() {
    rejected(
        &with("/components/schemas/商品", json!({"properties": {"a": {}}})),
        "/components/schemas/商品",
        "not a valid Rust name",
        "x-rust-name",
    );
    rejected(&with(&format!("{GOOD}/x-rust-name"), json!("my good")), GOOD, "the type `my good`", "x-rust-name");
    rejected(&with(&format!("{NAME}/x-rust-name"), json!("Name")), NAME, "the field `Name`", "x-rust-name");
    rejected(&with(&format!("{PUT}/x-rust-name"), json!("putGood")), PUT, "the method `putGood`", "x-rust-name");
    rejected(
        &with(&format!("{GOOD}/properties/名"), json!({})),
        &format!("{GOOD}/properties/名"),
        "the field `名`",
        "x-rust-name",
    );
    rejected(&with(&format!("{KIND}/enum"), json!(["红"])), KIND, "the variant `红`", "x-variant-names");
    rejected(
        &with(&format!("{KIND}/x-variant-names"), json!({"a": "Unknown"})),
        KIND,
        "the variant `Unknown`",
        "x-variant-names",
    );
    let unknown = with(&format!("{KIND}/x-variant-names"), json!({"c": "See"}));
    rejected(&unknown, &format!("{KIND}/x-variant-names/c"), "to values of the set", "remove the entry");
    let unknown = with(&format!("{KIND}/x-value-descriptions"), json!({"a": "First.", "c": "Third."}));
    rejected(&unknown, &format!("{KIND}/x-value-descriptions/c"), "descriptions (text) to values", "remove the entry");
}
