//! `cargo xtask drift` on packages of a few lines, made here.

mod support;

use serde_json::{Value, json};
use support::Project;

fn project(name: &str, api: &str, document: &Value) -> Project {
    let project = Project::new(&format!("drift-{name}"));
    project.write(&format!("specs/{api}.json"), &document.to_string());
    project
}

fn operation(schema: &str) -> Value {
    json!({"requestBody": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}}})
}

fn genauth() -> Value {
    json!({
        "paths": {
            "/api/v3/create-pet": {"post": operation("CreatePetDto")},
            "/api/v3/list-pets": {"get": {"parameters": [{"name": "page", "in": "query"}]}},
            "/api/v3/pets/{petId}": {"delete": {}},
            "/api/v3/ours-alone": {"get": {"deprecated": true}}
        },
        "components": {"schemas": {
            "CreatePetDto": {"required": ["name"], "properties": {
                "name": {"type": "string"}, "kind": {"allOf": [{"$ref": "#/components/schemas/Kind"}]}, "ours": {"type": "string"}
            }},
            "Kind": {"type": "string", "enum": ["cat", "fish"]}
        }}
    })
}

#[test]
fn a_node_package_is_read_and_compared() {
    let project = project("node", "genauth", &genauth());
    project.write("p/package/package.json", "{\"name\": \"authing-node-sdk\", \"version\": \"4.2.0\"}");
    project.write(
        "p/package/src/ManagementClient.ts",
        "import type { CreatePetDto } from './models/CreatePetDto';\nexport class ManagementClient {\n  createPet(b: CreatePetDto) {\n    return \
         this.http.request({\n      method: \"POST\",\n      url: \"/api/v3/create-pet\",\n      data: b,\n    });\n  }\n  gone(id: string) {\n    return \
         this.http.request({\n      method: 'DELETE',\n      url: `/api/v3/pets/${id}`,\n    });\n  }\n  feed() {\n    return this.http.request({\n      \
         method: \"POST\",\n      url: \"/api/v3/feed-pet\",\n    });\n  }\n}\n",
    );
    project.write("p/package/src/AuthenticationClient.ts", "request({ method: \"POST\", url: \"/api/v3/signin\" })");
    project.write(
        "p/package/src/models/CreatePetDto.ts",
        "import type { FoodDto } from './FoodDto';\nexport type CreatePetDto = {\n    /** Its name. */\n    name?: string;\n    kind?: CreatePetDto.kind;\n    \
         food: FoodDto;\n};\nexport namespace CreatePetDto {\n    export enum kind {\n        CAT = 'cat',\n        DOG = 'dog',\n    }\n}\n",
    );
    project.write("p/package/src/models/FoodDto.ts", "export type FoodDto = {\n    grams: number;\n};\n");
    project.write("p/package/src/models/SignInDto.ts", "export type SignInDto = {\n    account: string;\n};\n");
    let directory = project.root.join("p").display().to_string();
    let arguments = ["drift", "--package", "authing-node-sdk", "--from", &directory];
    let outcome = project.run(&[&arguments[..], &["--format", "json"]].concat(), "");
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(outcome.stderr.trim(), "4 differences that call for a look; see the report");
    let report: Value = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    assert_eq!(
        report["packages"][0],
        json!({
            "package": "authing-node-sdk", "version": "4.2.0", "api": "genauth",
            "operations": 3, "common_operations": 2, "common_types": 1, "newer_here": 0,
            "operations_we_lack": ["POST /api/v3/feed-pet"],
            "types_we_lack": ["FoodDto"],
            "members_we_lack": ["CreatePetDto.food (required)"],
            "values_we_lack": ["CreatePetDto.kind = dog"],
            "operations_they_lack": ["GET /api/v3/list-pets", "GET /api/v3/ours-alone (deprecated here)"],
            "members_they_lack": ["CreatePetDto.ours"],
            "values_they_lack": ["CreatePetDto.kind = fish"],
            "requiredness": ["CreatePetDto.name: optional there, required here"]
        })
    );
    let out = project.root.join("report.md").display().to_string();
    let outcome = project.run(&[&arguments[..], &["--report-only", "--out", &out]].concat(), "");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(0), ""));
    let page = project.read("report.md").expect("it was written");
    assert!(page.contains("## authing-node-sdk 4.2.0 (genauth)\n\n3 operations, 2 of them here"), "{page}");
    assert!(page.contains("\nValues that we lack (1):\n\n- `CreatePetDto.kind = dog`\n"), "{page}");
}

#[test]
fn a_python_package_is_read_and_compared() {
    let project = project("python", "genauth", &genauth());
    project.write("p/genauth-5.1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: genauth\nVersion: 5.1.0\n");
    project.write(
        "p/genauth/ManagementClient.py",
        "class ManagementClient:\n    def create_pet(self, name):\n        return self.http_client.request(\n            method='POST',\n            \
         url='/api/v3/create-pet',\n            json={\n                'name': name,\n                'color': color,\n            },\n        )\n\n    \
         def list_pets(self):\n        return self.http_client.request(method='GET', url='/api/v3/list-pets', params={'page': page})\n",
    );
    let directory = project.root.join("p").display().to_string();
    let outcome = project.run(&["drift", "--package", "genauth", "--from", &directory, "--format", "json"], "");
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    let findings = &report["packages"][0];
    assert_eq!((&findings["version"], &findings["common_operations"]), (&json!("5.1.0"), &json!(2)));
    assert_eq!(findings["members_we_lack"], json!(["POST /api/v3/create-pet: color"]));
}

#[test]
fn what_came_after_a_release_is_not_missed_in_it() {
    let document = json!({
        "paths": {
            "/v3/ask": {"post": operation("V3AskRequest")},
            "/v3/later": {"post": {"x-since": {"after": {"typescript": "0.9.6"}}}}
        },
        "components": {"schemas": {"V3AskRequest": {"required": ["client_id"], "properties": {
            "client_id": {"type": "string"}, "later": {"type": "string", "x-since": {"typescript": "0.12.0"}}
        }}}}
    });
    let project = project("since", "prove", &document);
    project.write("p/package/package.json", "{\"version\": \"0.9.6\"}");
    project.write(
        "p/package/src/funcs/ask.ts",
        "const parsed = components.V3AskRequest$outboundSchema.parse(value);\nconst path = pathToFunc(\"/v3/ask\")();\nclient({ method: \"POST\", baseURL: u, path });\n",
    );
    project.write(
        "p/package/src/models/ask.ts",
        "export type V3AskRequest = {\n  clientId: string;\n};\nexport const V3AskRequest$inboundSchema: z.ZodType<V3AskRequest, z.ZodTypeDef, unknown> = \
         z.object({\n  client_id: z.string(),\n});\n",
    );
    let directory = project.root.join("p").display().to_string();
    let outcome = project.run(&["drift", "--package", "prove-api", "--from", &directory], "");
    assert!(
        outcome
            .succeeded()
            .stdout
            .contains("1 operations, 1 of them here; 1 types in common; 2 items of ours are newer"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_package_that_is_built_otherwise_is_no_empty_report() {
    let project = project("otherwise", "genauth", &genauth());
    project.write("p/package/package.json", "{\"version\": \"9.0.0\"}");
    project.write("p/package/src/index.ts", "export const x = 1;\n");
    let directory = project.root.join("p").display().to_string();
    project
        .run(&["drift", "--package", "authing-node-sdk", "--from", &directory], "")
        .failed(&["authing-node-sdk: no operations in", "help: the package is built otherwise"]);
    project.run(&["drift", "--package", "genauth", "--from", "/no/such/directory"], "").failed(&["/no/such/directory"]);
}
