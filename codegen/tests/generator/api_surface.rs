//! The API surface says what the generated source says: names, types, constructor arguments, directions.

use identity_apis_codegen::{Options, Shape, TypeSurface, api_surface, generate};
use serde_json::json;

fn document() -> String {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "7"}, "tags": [{"name": "things"}],
        "paths": {"/things/{thingId}": {"put": {
            "operationId": "replaceThing", "tags": ["things"], "x-retry-class": "idempotent",
            "parameters": [{"name": "thingId", "in": "path", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": reference("ThingRequest")}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference("Thing")}}}}
        }}},
        "components": {"schemas": {
            "ThingRequest": {"type": "object", "required": ["type"], "properties": {
                "type": reference("Kind"),
                "parts": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
                "secret": {"type": "string", "nullable": true, "x-sensitive": true}
            }},
            "Thing": {"type": "object", "properties": {
                "type": reference("Kind"), "parts": {"type": "array", "items": reference("Thing")}
            }},
            "Kind": {"type": "string", "enum": ["big-one", "small"]},
            "Lonely": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}
        }}
    })
    .to_string()
}

#[test]
fn api_surface_has_names_types_and_directions() {
    let surface = api_surface(&document(), &Options::new("things")).unwrap();
    let [operation] = surface.operations.as_slice() else { panic!("one operation") };
    assert_eq!((operation.rust_name.as_str(), operation.method.as_str()), ("replace_thing", "PUT"));
    assert_eq!(operation.path_arguments, [("thingId".to_owned(), "thing_id".to_owned())]);
    assert_eq!(
        (operation.parameters.as_deref(), operation.parameters_form),
        (Some("Option<ThingRequest>"), Some("json"))
    );
    assert_eq!((operation.result.as_str(), operation.retry_class), ("Thing", "idempotent"));
    let directions: Vec<_> =
        surface.types.iter().map(|ty| (ty.rust_name.as_str(), ty.in_requests, ty.in_responses)).collect();
    assert_eq!(
        directions,
        [("Kind", true, true), ("Lonely", false, false), ("Thing", false, true), ("ThingRequest", true, false)]
    );
    assert_eq!(
        surface.types[0].shape,
        Shape::ValueSet(vec![("big-one".to_owned(), "BigOne".to_owned()), ("small".to_owned(), "Small".to_owned())])
    );
    let fields = |ty: &TypeSurface| match &ty.shape {
        Shape::Struct(members) => {
            members.iter().map(|member| format!("{}: {}", member.rust_name, member.field_type)).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    assert_eq!(fields(&surface.types[2]), ["parts: Vec<Thing>", "r#type: Option<Kind>"]);
    assert_eq!(fields(&surface.types[3]), ["parts: Option<Vec<String>>", "secret: Nullable<String>", "r#type: Kind"]);
}

#[test]
fn api_surface_stands_in_the_source() {
    let options = Options::new("things");
    let source: String = generate(&document(), &options).unwrap().files.into_iter().map(|file| file.text).collect();
    let source = source.replace("codec::", "");
    let surface = api_surface(&document(), &options).unwrap();
    for operation in &surface.operations {
        assert!(source.contains(&format!("pub fn {}<'a>(", operation.rust_name)));
    }
    for ty in &surface.types {
        match &ty.shape {
            Shape::Struct(members) => {
                assert!(source.contains(&format!("pub struct {} {{", ty.rust_name)));
                for member in members {
                    let field = format!("pub {}: {},", member.rust_name, member.field_type);
                    assert!(source.contains(&field), "{field} is not in the source");
                }
                let arguments = members.iter().filter(|member| member.in_new).count();
                assert_eq!(arguments > 0, !source.contains(&format!("impl Default for {} ", ty.rust_name)));
            }
            Shape::ValueSet(values) => {
                for (value, variant) in values {
                    let entry = format!("{variant} = \"{value}\"");
                    assert!(source.contains(&entry), "{entry} is not in the source");
                }
            }
            _ => panic!("a shape that this test does not know"),
        }
    }
}

#[test]
fn api_surface_of_a_document_that_gives_no_code_is_an_error() {
    let broken = document().replace("\"type\":\"string\"", "\"type\":\"text\"");
    let error = api_surface(&broken, &Options::new("things")).unwrap_err();
    assert_eq!(error.problem(), "`type` is `text`");
}
