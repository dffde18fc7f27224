//! What the extensions about composite setters, paging and batches turn into.

use identity_apis_codegen::{Options, generate};
use serde_json::{Value, json};

/// A document with one operation that lists, one that changes, and these extensions.
fn document(info: &Value) -> Value {
    let text = json!({"type": "string"});
    let content = |name: &str| json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}, "description": ""});
    let mut info = info.clone();
    info["title"] = json!("Shelves");
    info["version"] = json!("1");
    json!({
        "openapi": "3.0.3",
        "info": info,
        "tags": [{"name": "books"}],
        "paths": {
            "/list": {"post": {"operationId": "list", "tags": ["books"], "requestBody": content("Search"),
                "responses": {"200": content("Found")}}},
            "/move": {"post": {"operationId": "move", "tags": ["books"], "requestBody": content("Move"),
                "responses": {"200": content("Found")}}},
        },
        "components": {"schemas": {
            "Search": {"type": "object", "properties": {"options": {"$ref": "#/components/schemas/SearchOptions"}}},
            "SearchOptions": {"type": "object", "properties": {
                "page": {"type": "integer"}, "limit": {"type": "integer", "default": 20}}},
            "Found": {"type": "object", "required": ["books"], "properties": {
                "books": {"type": "array", "items": text}, "all": {"type": "integer"}}},
            "Move": {"type": "object", "required": ["bookIds", "shelf", "why"], "x-batch": "bookIds", "properties": {
                "bookIds": {"type": "array", "maxItems": 7, "items": text}, "shelf": text, "why": text,
                "options": {"$ref": "#/components/schemas/MoveOptions"}}},
            "MoveOptions": {"type": "object", "properties": {
                "shelfKind": {"$ref": "#/components/schemas/ShelfKind"}}},
            "ShelfKind": {"type": "string", "enum": ["open", "locked"]},
        }},
    })
}

fn extensions() -> Value {
    json!({
        "x-composite-setters": [{"name": "place", "type": "Shelf", "members": ["shelf", "options.shelfKind", "room?"]}],
        "x-paging": [{"number": "options.page", "size": "options.limit", "items": "books", "total": "all"}],
    })
}

fn text(document: &Value) -> String {
    let generated = generate(&document.to_string(), &Options::new("shelves")).unwrap();
    assert_eq!(generated.ruled_types, ["ShelfKind"]);
    generated.files.iter().map(|file| file.text.as_str()).collect()
}

/// Source without its layout, which is prettyplease's business.
fn tokens(source: &str) -> String {
    source.split_whitespace().collect::<String>().replace(",)", ")").replace(",}", "}")
}

fn rejection(document: &Value) -> String {
    generate(&document.to_string(), &Options::new("shelves")).unwrap_err().to_string()
}

#[test]
fn a_pair_becomes_a_setter_and_a_constructor() {
    let text = text(&document(&extensions()));
    for line in [
        "pub fn with_place(mut self, place: impl Into<crate::shelves::Shelf>) -> Self {",
        "place.into().put(&mut self.shelf, &mut codec::get_or_insert(&mut self.options).shelf_kind, &mut None::<String>);",
        "new.book_ids = codec::collect_list(book_ids);",
        "new.with_place(place)",
    ] {
        assert!(tokens(&text).contains(&tokens(line)), "{line}");
    }
    assert_eq!(text.matches("fn with_place(").count(), 1);
}

#[test]
fn paging_becomes_what_the_run_time_asks_for() {
    let text = text(&document(&extensions()));
    for line in [
        "impl crate::pagination::PageRequest for Search {",
        "let at = codec::get_or_insert(&mut self.options);",
        "crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(20))",
        "impl crate::pagination::Page for Found {",
        "crate::pagination::NextPage::total(&self.all)",
    ] {
        assert!(tokens(&text).contains(&tokens(line)), "{line}");
    }
    // `move` gives the same response, but takes no page.
    assert_eq!(text.matches("pagination::PageRequest for").count(), 1);
    assert_eq!(text.matches("Returns one page of a list").count(), 1);
}

#[test]
fn a_batch_takes_its_limit_from_the_document() {
    let text = text(&document(&extensions()));
    assert!(text.contains("impl crate::batch::Batch for Move {"));
    assert!(text.contains("const LIMIT: usize = 7;"));
    assert!(text.contains("Takes at most 7 items per call"));
}

#[test]
fn extensions_that_speak_of_nothing_are_rejected_with_their_place() {
    let with = |name: &str, value: Value| {
        let mut extensions = extensions();
        extensions[name] = value;
        rejection(&document(&extensions))
    };
    for (name, value, pointer, problem) in [
        (
            "x-composite-setters",
            json!([{"name": "place", "type": "Shelf", "members": ["shelf", "drawer"]}]),
            "/info/x-composite-setters/0",
            "no request",
        ),
        (
            "x-composite-setters",
            json!([{"name": "place", "type": "Shelf", "members": ["shelf"]}]),
            "/info/x-composite-setters/0",
            "two or more",
        ),
        (
            "x-composite-setters",
            json!([{"name": "Place", "type": "Shelf", "members": ["shelf", "why"]}]),
            "/info/x-composite-setters/0",
            "`name`",
        ),
        (
            "x-composite-setters",
            json!([{"name": "place", "type": "x::y", "members": ["shelf", "why"]}]),
            "/info/x-composite-setters/0",
            "`type`",
        ),
        ("x-composite-setters", json!({}), "/info/x-composite-setters", "map, expected a sequence"),
        ("x-composite-setters", json!([{"nam": "place"}]), "/info/x-composite-setters/0", "unknown field `nam`"),
        (
            "x-paging",
            json!([{"number": "page", "size": "limit", "items": "books", "total": "all"}]),
            "/info/x-paging/0",
            "no operation",
        ),
        (
            "x-paging",
            json!([{"number": "options.page", "size": "limit", "items": "books", "total": "all"}]),
            "/info/x-paging/0",
            "beside",
        ),
        (
            "x-paging",
            json!([{"number": "page", "key": "k", "size": "limit", "items": "books"}]),
            "/info/x-paging/0",
            "`number` and `total`",
        ),
    ] {
        let rejection = with(name, value);
        assert!(rejection.contains(pointer) && rejection.contains(problem), "{rejection}");
    }
    let mut unlimited = document(&extensions());
    unlimited["components"]["schemas"]["Move"]["x-batch"] = json!("shelf");
    let rejection = rejection(&unlimited);
    assert!(rejection.contains("/components/schemas/Move") && rejection.contains("`maxItems`"), "{rejection}");
}

/// A new operation of the service must not go unpaged because its properties have other names.
#[test]
fn the_operations_that_take_a_page_and_cannot_be_streamed_are_known() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/genauth.json");
    let source = std::fs::read_to_string(path).unwrap();
    let document: Value = serde_json::from_str(&source).unwrap();
    let generated = generate(&source, &Options::genauth()).unwrap();
    let clients = generated.files.iter().filter(|file| file.path.contains("/client_"));
    let clients: Vec<String> = clients.map(|file| file.text.replace("\n    ///", "")).collect();
    let streamed = |id: &str| {
        let name = format!("the operationId is `{id}`.");
        let (_, after) = clients.iter().find_map(|text| text.split_once(&name)).unwrap();
        after.split("pub fn ").next().unwrap().contains("Returns one page of a list")
    };
    let mut unpaged = Vec::new();
    for operation in document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
    {
        let schema = operation.pointer("/requestBody/content/application~1json/schema/$ref").and_then(Value::as_str);
        let properties = |name: &str| document["components"]["schemas"][name]["properties"].as_object();
        let body = schema.and_then(|name| properties(name.rsplit('/').next()?));
        let parameters =
            operation["parameters"].as_array().into_iter().flatten().filter_map(|one| one["name"].as_str());
        let asks = |name: &str| matches!(name, "page" | "pageNo" | "pagination" | "startIndex" | "scrollId");
        let id = operation["operationId"].as_str().unwrap();
        let takes_page =
            parameters.into_iter().any(asks) || body.is_some_and(|members| members.keys().any(|name| asks(name)));
        if takes_page && !streamed(id) {
            unpaged.push(id);
        }
    }
    unpaged.sort_unstable();
    // Their responses are no list: free-form data, a bare array, or a single object.
    let known = [
        "listCustFields",
        "listOperate",
        "listPolicyUserAttributionDetail",
        "listSyncJobLogs",
        "listUserBaseFields",
        "queryLdapLog",
        "queryLdapSubEntries",
        "searchDepartmentsList",
    ];
    assert_eq!(unpaged, known);
}

/// An operation, a type, a property, a parameter or a value without a sentence is one that nobody has thought about.
#[test]
fn documents_describe_whatever_they_name() {
    for api in ["prove", "genauth"] {
        let path = format!("{}/../specs/{api}.json", env!("CARGO_MANIFEST_DIR"));
        let document: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut bare = Vec::new();
        let mut expect = |place: String, text: &Value| {
            if text.as_str().is_none_or(|text| text.trim().is_empty()) {
                bare.push(place);
            }
        };
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                expect(format!("{method} {path}"), &operation["summary"]);
                for parameter in operation["parameters"].as_array().into_iter().flatten() {
                    expect(format!("{method} {path}?{}", parameter["name"]), &parameter["description"]);
                }
            }
        }
        for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
            let values = schema["enum"].as_array();
            if values.is_none() {
                expect(name.clone(), &schema["description"]);
            }
            for value in values.into_iter().flatten().filter_map(Value::as_str) {
                expect(format!("{name}: {value}"), &schema["x-value-descriptions"][value]);
            }
            for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
                expect(format!("{name}.{property}"), &schema["description"]);
            }
        }
        assert_eq!(bare, Vec::<String>::new(), "without a description in {api}");
    }
}
