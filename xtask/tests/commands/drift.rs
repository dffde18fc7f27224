//! `cargo xtask drift` on packages of a few lines, made here.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{CommandOutput, Project};
use serde_json::{Value, json};

fn project(name: &str, api: &str, document: &Value) -> Project {
    let project = Project::new(&format!("drift-{name}"));
    project.write(&format!("specs/{api}.json"), &document.to_string());
    project
}

fn operation(schema: &str) -> Value {
    json!({"requestBody": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}}})
}

fn query(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required, "schema": {"type": "string"}})
}

/// The report about the package in `p`.
fn drift(project: &Project, package: &str) -> CommandOutput {
    let directory = project.root.join("p").display().to_string();
    project.run(&["drift", "--package", package, "--from", &directory, "--format", "json"], "")
}

/// The differences of a report, `kind item`, and with `: reason` those that are explained.
fn findings(output: &CommandOutput) -> Vec<String> {
    let report: Value = serde_json::from_str(&output.stdout).unwrap_or_else(|_| panic!("no JSON: {output:?}"));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = report["packages"][0]["findings"].as_array().cloned().unwrap_or_default();
    findings
        .iter()
        .map(|finding| {
            let reason = finding["because"].as_str().map(|reason| format!(": {reason}")).unwrap_or_default();
            format!("{} {}{reason}", text(&finding["kind"]), text(&finding["item"]))
        })
        .collect()
}

fn genauth() -> Value {
    json!({
        "paths": {
            "/api/v3/create-pet": {"post": operation("CreatePetDto")},
            "/api/v3/list-pets": {"get": {"parameters": [query("page", false)]}},
            "/api/v3/pets/{petId}": {"delete": {}},
            "/api/v3/ours-alone": {"get": {"deprecated": true}}
        },
        "components": {"schemas": {
            "CreatePetDto": {"required": ["name"], "properties": {
                "legs": {"$ref": "#/components/schemas/Legs"},
                "name": {"type": "string"}, "kind": {"allOf": [{"$ref": "#/components/schemas/Kind"}]}, "ours": {"type": "string"}
            }},
            "Kind": {"type": "string", "enum": ["cat", "fish"]},
            "Legs": {"type": "integer", "enum": [-1, 4]}
        }}
    })
}

fn node_package(project: &Project) {
    project.write("p/package/package.json", "{\"name\": \"authing-node-sdk\", \"version\": \"4.2.0\"}");
    project.write(
        "p/package/src/ManagementClient.ts",
        "import type { CreatePetDto } from './models/CreatePetDto';\nimport type { UnusedDto } from './models/UnusedDto';\nexport class ManagementClient {\n  createPet(b: CreatePetDto) {\n    return \
         this.http.request({\n      method: \"POST\",\n      url: \"/api/v3/create-pet\",\n      data: b,\n    });\n  }\n  gone(id: string) {\n    return \
         this.http.request({\n      method: 'DELETE',\n      url: `/api/v3/pets/${id}`,\n    });\n  }\n  feed() {\n    return this.http.request({\n      \
         method: \"POST\",\n      url: \"/api/v3/feed-pet\",\n    });\n  }\n}\n",
    );
    project.write("p/package/src/AuthenticationClient.ts", "request({ method: \"POST\", url: \"/api/v3/signin\" })");
    project.write(
        "p/package/src/models/CreatePetDto.ts",
        "import type { FoodDto } from './FoodDto';\nexport type CreatePetDto = {\n    /** Its name. */\n    name?: string;\n    kind?: CreatePetDto.kind;\n    legs?: CreatePetDto.legs;\n    \
         food: FoodDto;\n};\nexport namespace CreatePetDto {\n    export enum kind {\n        CAT = 'cat',\n        DOG = 'dog',\n    }\n    export enum legs {\n        '_-1' = -1,\n        '_4' = \
         4,\n    }\n}\n",
    );
    project.write("p/package/src/models/FoodDto.ts", "export type FoodDto = {\n    grams: number;\n};\n");
    project.write("p/package/src/models/UnusedDto.ts", "export type UnusedDto = {\n    account: string;\n};\n");
    project.write("p/package/src/models/SignInDto.ts", "export type SignInDto = {\n    account: string;\n};\n");
}

const NODE_FINDINGS: [&str; 9] = [
    "operation-we-lack POST /api/v3/feed-pet",
    "type-we-lack FoodDto",
    "property-we-lack CreatePetDto.food (required)",
    "value-we-lack CreatePetDto.kind = dog",
    "operation-package-lacks GET /api/v3/list-pets",
    "operation-package-lacks GET /api/v3/ours-alone (deprecated here)",
    "property-package-lacks CreatePetDto.ours",
    "value-package-lacks CreatePetDto.kind = fish",
    "required-on-one-side CreatePetDto.name: optional there, required here",
];

#[test]
fn node_package_is_read_and_compared() {
    let project = project("node", "genauth", &genauth());
    node_package(&project);
    let output = drift(&project, "authing-node-sdk");
    assert_eq!(output.code, Some(3), "{}", output.stderr);
    assert!(
        output.stderr.starts_with("9 differences without explanation, 0 explanations without a difference"),
        "{}",
        output.stderr
    );
    assert_eq!(findings(&output), NODE_FINDINGS);
    let report: Value = serde_json::from_str(&output.stdout).expect("it is JSON");
    let package = &report["packages"][0];
    assert_eq!(
        (&package["package"], &package["version"], &package["api"]),
        (&json!("authing-node-sdk"), &json!("4.2.0"), &json!("genauth"))
    );
    assert_eq!(
        (&package["operations"], &package["common_operations"], &package["common_types"]),
        (&json!(3), &json!(2), &json!(1))
    );
    let (directory, out) = (project.root.join("p").display().to_string(), project.root.join("report.md"));
    let arguments = ["drift", "--package", "authing-node-sdk", "--from", &directory, "--report-only", "--out"];
    let output = project.run(&[&arguments[..], &[&out.display().to_string()]].concat(), "");
    assert_eq!((output.code, output.stdout.as_str()), (Some(0), ""));
    let page = project.read("report.md").expect("it was written");
    assert!(page.contains("## authing-node-sdk 4.2.0 (genauth)\n\n3 operations, 2 of them here"), "{page}");
    assert!(
        page.contains("\n## Differences without explanation (9)\n\n- authing-node-sdk, operations that we lack: `POST"),
        "{page}"
    );
    assert!(page.contains("\n- authing-node-sdk, values that we lack: `CreatePetDto.kind = dog`\n"), "{page}");
}

#[test]
fn node_query_parameters_are_read_with_their_types() {
    let document = json!({
        "paths": {
            "/api/v3/list-pets": {"get": {"parameters": [
                query("page", true), query("ours", false),
                {"name": "kind", "in": "query", "schema": {"$ref": "#/components/schemas/Kind"}}
            ]}},
            "/api/v3/get-pet": {"get": {"parameters": [query("petId", true)]}},
            "/api/v3/search-pets": {"get": {"parameters": [query("unread", false)]}},
        },
        "components": {"schemas": {"Kind": {"type": "string", "enum": ["cat"]}}}
    });
    let project = project("node-query", "genauth", &document);
    project.write("p/package/package.json", "{\"version\": \"4.2.0\"}");
    project.write(
        "p/package/src/ManagementClient.ts",
        "class ManagementClient {\n  public async listPets({\n    page = 1,\n    kind,\n    withFood = false,\n    owner,\n  }: {\n    /** a: b; **/\n    \
         page?: number;\n    kind?:\n      | \"cat\"\n      | \"dog\";\n    withFood?: boolean;\n    owner: string;\n  }): Promise<X> {\n    return \
         await this.httpClient.request({\n      method: \"GET\",\n      url: \"/api/v3/list-pets\",\n      params: {\n        page: page,\n        \
         kind: kind,\n        withFood,\n        ownerId: owner,\n      },\n    });\n  }\n  public async getPet({ petId }: {\n    petId: string;\n  }) \
         {\n    return await this.httpClient.request({ method: \"GET\", url: \"/api/v3/get-pet\", params: { petId: petId } });\n  }\n  search(query: \
         unknown) {\n    return this.httpClient.request({ method: \"GET\", url: \"/api/v3/search-pets\", params: query });\n  }\n}\n",
    );
    let output = drift(&project, "authing-node-sdk");
    assert_eq!(
        findings(&output),
        [
            "parameter-we-lack GET /api/v3/list-pets: ownerId (required)",
            "parameter-we-lack GET /api/v3/list-pets: withFood",
            "value-we-lack GET /api/v3/list-pets: kind = dog",
            "parameter-package-lacks GET /api/v3/list-pets: ours",
            "required-on-one-side GET /api/v3/list-pets: page: optional there, required here",
        ]
    );
    let report: Value = serde_json::from_str(&output.stdout).expect("it is JSON");
    assert_eq!(report["packages"][0]["parameters"], json!(5));
}

#[test]
fn python_package_is_read_and_compared() {
    let project = project("python", "genauth", &genauth());
    project.write("p/genauth-5.1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: genauth\nVersion: 5.1.0\n");
    project.write(
        "p/genauth/ManagementClient.py",
        "class ManagementClient:\n    def create_pet(self, name):\n        return self.http_client.request(\n            method='POST',\n            \
         url='/api/v3/create-pet',\n            json={\n                'name': name,\n                'color': color,\n            },\n        )\n\n    \
         def list_pets(self):\n        return self.http_client.request(method='GET', url='/api/v3/list-pets', params={'page': page, 'limit': limit})\n",
    );
    let output = drift(&project, "genauth");
    assert_eq!(output.code, Some(3), "{}", output.stderr);
    assert_eq!(
        findings(&output),
        [
            "property-we-lack POST /api/v3/create-pet: color",
            "parameter-we-lack GET /api/v3/list-pets: limit",
            "operation-package-lacks DELETE /api/v3/pets/{petId}",
            "operation-package-lacks GET /api/v3/ours-alone (deprecated here)",
        ]
    );
}

/// A package in the way of Speakeasy: an operation in `funcs`, what it takes and gives in `models/operations`, and what is
/// on the wire in `models/components` and `models/errors`.
fn speakeasy_package(project: &Project) {
    project.write("p/package/package.json", "{\"version\": \"0.14.9\"}");
    project.write("p/package/examples/package.json", "{\"version\": \"1.0.0\"}");
    project.write("p/package/src/lib/sdks.ts", "export type RequestOptions = {\n  retries?: RetryConfig;\n};\n");
    project.write(
        "p/package/src/funcs/getPet.ts",
        "export function getPet(client: Core, options?: RequestOptions): Result<operations.GetPetResponse, errors.Error400 | errors.ErrorT> {\n  const \
         parsed = safeParse(input, (value) => operations.GetPetRequest$outboundSchema.parse(value), \"failed\");\n  const payload = parsed.value;\n  const \
         body = null;\n  const path = pathToFunc(\"/v3/pet/{petId}\")(pathParams);\n  const query = encodeFormQuery({\n    \"note-id\": \
         payload[\"note-id\"],\n    \"withFood\": payload.withFood,\n  });\n  const requestRes = client._createRequest(context, {\n    method: \"GET\",\n    \
         baseURL: options?.serverURL,\n    path: path,\n    query: query,\n    body: body,\n  }, options);\n  M.json(200, \
         operations.GetPetResponse$inboundSchema, { hdrs: true, key: \"GetPetResponse\" });\n  M.jsonErr(400, errors.Error400$inboundSchema);\n  \
         M.jsonErr(500, errors.ErrorT$inboundSchema);\n}\n",
    );
    // The envelope of a response has the name of the response.
    project.write(
        "p/package/src/models/operations/getpet.ts",
        "export type GetPetRequest = {\n  petId: string;\n  noteId?: string | undefined;\n  withFood: string;\n};\nexport const \
         GetPetRequest$inboundSchema: z.ZodType<GetPetRequest, z.ZodTypeDef, unknown> = z.object({\n  petId: z.string(),\n  \"note-id\": \
         z.string().optional(),\n  withFood: z.string(),\n});\nexport type GetPetResponse = {\n  httpMeta: components.HTTPMetadata;\n  getPetResponse?: \
         components.GetPetResponse | undefined;\n};\nexport const GetPetResponse$inboundSchema: z.ZodType<\n  GetPetResponse,\n  z.ZodTypeDef,\n  \
         unknown\n> = z.object({\n  HttpMeta: components.HTTPMetadata$inboundSchema,\n  GetPetResponse: components\n    \
         .GetPetResponse$inboundSchema.optional(),\n}).transform((v) => {\n  return remap$(v, { \"HttpMeta\": \"httpMeta\" });\n});\n",
    );
    project.write(
        "p/package/src/models/components/getpetresponse.ts",
        "export enum Kind {\n  Cat = \"cat\",\n}\nexport const Kind$inboundSchema: z.ZodNativeEnum<typeof Kind> = z.nativeEnum(Kind);\nexport const \
         GetPetResponse$inboundSchema: z.ZodType<GetPetResponse, z.ZodTypeDef, unknown> = z.object({\n  name: z.string(),\n  kind: \
         Kind$inboundSchema.optional(),\n});\n",
    );
    project.write(
        "p/package/src/models/components/httpmetadata.ts",
        "export type HTTPMetadata = {\n  response: Response;\n  request: Request;\n};\nexport const HTTPMetadata$inboundSchema: z.ZodType<HTTPMetadata, \
         z.ZodTypeDef, unknown> = z.object({\n  Response: z.instanceof(Response),\n  Request: z.instanceof(Request),\n});\n",
    );
    project.write(
        "p/package/src/models/errors/error400.ts",
        "export class Error400 extends Base {}\nexport const Error400$inboundSchema: z.ZodType<Error400, z.ZodTypeDef, unknown> = z.object({\n  code: \
         z.number().int().optional(),\n  request$: z.instanceof(Request),\n  response$: z.instanceof(Response),\n  body$: z.string(),\n})\n  \
         .transform((v) => {\n    return new Error400(v, { request: v.request$ });\n  });\n",
    );
    project.write(
        "p/package/src/models/errors/error.ts",
        "export class ErrorT extends Base {}\nexport const ErrorT$inboundSchema: z.ZodType<ErrorT, z.ZodTypeDef, unknown> = z\n  .object({\n    message: \
         z.string(),\n    request$: z.instanceof(Request),\n  })\n  .transform((v) => {\n    return new ErrorT(v);\n  });\n",
    );
}

fn prove() -> Value {
    json!({
        "paths": {"/v3/pet/{id}": {"get": {"parameters": [
            {"name": "id", "in": "path", "required": true}, query("note-id", false), query("withFood", true)
        ]}}},
        "components": {"schemas": {
            "GetPetResponse": {"required": ["name"], "properties": {
                "name": {"type": "string"}, "kind": {"$ref": "#/components/schemas/Kind"}
            }},
            "Kind": {"type": "string", "enum": ["cat"]},
            "Error400": {"properties": {"code": {"type": "integer"}}},
            "Error": {"required": ["message"], "properties": {"message": {"type": "string"}}}
        }}
    })
}

#[test]
fn speakeasy_package_that_agrees_gives_no_difference() {
    let project = project("speakeasy", "prove", &prove());
    speakeasy_package(&project);
    let output = drift(&project, "prove-api");
    assert_eq!((output.code, output.stderr.as_str()), (Some(0), ""));
    assert_eq!(findings(&output), [""; 0]);
    let report: Value = serde_json::from_str(&output.stdout).expect("it is JSON");
    let package = &report["packages"][0];
    assert_eq!(
        (&package["version"], &package["common_types"], &package["parameters"]),
        (&json!("0.14.9"), &json!(3), &json!(2))
    );
}

#[test]
fn speakeasy_package_is_read_behind_its_envelopes() {
    let mut document = prove();
    let schemas = &mut document["components"]["schemas"];
    schemas["GetPetResponse"]["properties"] = json!({"kind": {"$ref": "#/components/schemas/Kind"}});
    schemas["Kind"]["enum"] = json!(["dog"]);
    schemas["Error"] = json!({"properties": {"message": {"type": "string"}}});
    document["paths"]["/v3/pet/{id}"]["get"]["parameters"] = json!([query("note-id", true)]);
    let project = project("speakeasy-lacking", "prove", &document);
    speakeasy_package(&project);
    assert_eq!(
        findings(&drift(&project, "prove-api")),
        [
            "property-we-lack GetPetResponse.name (required)",
            "parameter-we-lack GET /v3/pet/{petId}: withFood (required)",
            "value-we-lack GetPetResponse.kind = cat",
            "value-package-lacks GetPetResponse.kind = dog",
            "required-on-one-side Error.message: required there, optional here",
            "required-on-one-side GET /v3/pet/{petId}: note-id: optional there, required here",
        ]
    );
}

#[test]
fn newer_items_of_ours_are_not_missed_in_an_older_release() {
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
    let output = project.run(&["drift", "--package", "prove-api", "--from", &directory], "");
    let stdout = &output.succeeded().stdout;
    assert!(
        stdout
            .contains("1 operations, 1 of them here; 0 query parameters; 1 types in common; 2 of our items are newer"),
        "{stdout}"
    );
}

#[test]
fn explanations_are_listed_with_what_they_explain() {
    let project = project("explained", "genauth", &genauth());
    node_package(&project);
    let explanations = NODE_FINDINGS.map(|finding| {
        let (kind, item) = finding.split_once(' ').expect("a kind and an item");
        json!({"package": "authing-node-sdk", "kind": kind, "items": [item], "because": format!("Because of {kind}.")})
    });
    let explain = |explanations: &[Value]| {
        project.write("xtask/src/drift/explained.json", &json!(explanations).to_string());
        drift(&project, "authing-node-sdk")
    };
    let output = explain(&explanations);
    assert_eq!((output.code, output.stderr.as_str()), (Some(0), ""));
    assert_eq!(findings(&output)[1], "type-we-lack FoodDto: Because of type-we-lack.");

    let output = explain(&explanations[1..]);
    assert_eq!(output.code, Some(3));
    assert!(output.stderr.starts_with("1 differences without explanation, 0 explanations"), "{}", output.stderr);

    // One of the same kind, of another package, and one that is no longer true.
    let of_other = json!({"package": "genauth", "kind": "type-we-lack", "items": ["Gone"], "because": "B."});
    let idle = json!({"package": "authing-node-sdk", "kind": "type-we-lack", "items": ["Gone"], "because": "B."});
    let output = explain(&[&explanations[..], &[of_other]].concat());
    assert_eq!(output.code, Some(0), "{}", output.stderr);
    let output = explain(&[&explanations[..], std::slice::from_ref(&idle)].concat());
    assert_eq!(output.code, Some(3));
    let report: Value = serde_json::from_str(&output.stdout).expect("it is JSON");
    assert_eq!(
        report["explanations_without_difference"],
        json!([{"package": "authing-node-sdk", "kind": "type-we-lack", "item": "Gone"}])
    );

    // The package is release 4.2.0.
    for (bound, release, code) in
        [("until", "4.1.9", 0), ("until", "4.2.0", 3), ("since", "4.3.0", 0), ("since", "4.2.0", 3)]
    {
        let mut bounded = idle.clone();
        bounded[bound] = json!(release);
        let output = explain(&[&explanations[..], &[bounded]].concat());
        assert_eq!(output.code, Some(code), "{bound} {release}: {}", output.stderr);
    }

    let mut without_reason = explanations[0].clone();
    without_reason["because"] = json!(" ");
    explain(&[without_reason]).failed(&["explained.json", "authing-node-sdk", "no reason"]);
}

#[test]
fn package_with_unknown_structure_is_no_empty_report() {
    let project = project("otherwise", "genauth", &genauth());
    project.write("p/package/package.json", "{\"version\": \"9.0.0\"}");
    project.write("p/package/src/index.ts", "export const x = 1;\n");
    drift(&project, "authing-node-sdk")
        .failed(&["authing-node-sdk: no operations in", "help: the package is built otherwise"]);
    project.run(&["drift", "--package", "genauth", "--from", "/no/such/directory"], "").failed(&["/no/such/directory"]);
}

#[test]
fn directory_with_all_packages_gives_one_report() {
    let project = project("all", "genauth", &genauth());
    project.write("specs/prove.json", &prove().to_string());
    // Names of directories above a package are not part of it.
    let all = project.root.join("funcs/all");
    project.write("funcs/all/prove-api/src/lib/own.ts", "client({ method: \"GET\", url: \"/own\" });\n");
    for (package, file, text) in [
        (
            "prove-api",
            "src/funcs/a.ts",
            "const path = pathToFunc(\"/v3/pet/{id}\")();\nclient({ method: \"GET\", path });\n",
        ),
        (
            "authing-node-sdk",
            "src/ManagementClient.ts",
            "request({ method: \"DELETE\", url: `/api/v3/pets/${id}` });\n",
        ),
    ] {
        project.write(&format!("funcs/all/{package}/package.json"), "{\"version\": \"1.0.0\"}");
        project.write(&format!("funcs/all/{package}/{file}"), text);
    }
    let arguments = ["drift", "--report-only", "--format", "json", "--from", &all.display().to_string()];
    project.run(&arguments, "").failed(&["all/genauth"]);
    project.write(
        "funcs/all/genauth/genauth/ManagementClient.py",
        "self.http_client.request(method='DELETE', url=f'/api/v3/pets/{pet_id}')\n",
    );
    let output = project.run(&arguments, "");
    let report: Value = serde_json::from_str(&output.succeeded().stdout).expect("it is JSON");
    let common: Vec<String> = report["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|package| format!("{} {} {}", package["package"], package["operations"], package["common_operations"]))
        .collect();
    assert_eq!(common, ["\"@prove-identity/prove-api\" 1 1", "\"authing-node-sdk\" 1 1", "\"genauth\" 1 1"]);
}

/// Package, heading, reason and item.
type Line = (String, String, String, String);

#[test]
fn reference_page_has_every_explanation_and_nothing_else() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("the file is there");
    let page = read("docs/reference/drift.md");
    let explanations: Value = serde_json::from_str(&read("xtask/src/drift/explained.json")).expect("it is JSON");
    let (releases, on_page) = lines_of_page(&page);
    let mut explained = BTreeSet::new();
    for explanation in explanations.as_array().into_iter().flatten() {
        let text = |name: &str| explanation[name].as_str().unwrap_or_default().to_owned();
        let release = numbers(releases.get(&text("package")).expect("the page has the package"));
        let until = explanation["until"].as_str().is_none_or(|until| release <= numbers(until));
        if !until || release < numbers(explanation["since"].as_str().unwrap_or("0")) {
            continue;
        }
        for item in explanation["items"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            explained.insert((text("package"), text("kind"), text("because"), item.to_owned()));
        }
    }
    assert!(!explained.is_empty());
    assert_eq!(on_page.difference(&explained).collect::<Vec<_>>(), Vec::<&Line>::new(), "on the page alone");
    assert_eq!(explained.difference(&on_page).collect::<Vec<_>>(), Vec::<&Line>::new(), "explained alone");
}

/// The release of each package, and every difference on the page.
fn lines_of_page(page: &str) -> (BTreeMap<String, String>, BTreeSet<Line>) {
    let (mut package, mut kind, mut reason) = (String::new(), String::new(), String::new());
    let (mut releases, mut lines) = (BTreeMap::new(), BTreeSet::new());
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let mut words = heading.split(' ').map(str::to_owned);
            package = words.next().unwrap_or_default();
            releases.insert(package.clone(), words.next().unwrap_or_default());
            (kind, reason) = (String::new(), String::new());
        } else if let Some(heading) = line.strip_prefix("### ") {
            kind = kind_of(heading.split(" (").next().unwrap_or_default()).to_owned();
        } else if let Some(item) = line.strip_prefix("- `") {
            lines.insert((package.clone(), kind.clone(), reason.clone(), item.trim_end_matches('`').to_owned()));
        } else if let Some(item) = line.strip_prefix("- ") {
            // Such as in the list of what is not explained.
            lines.insert((package.clone(), kind.clone(), reason.clone(), item.to_owned()));
        } else if !line.is_empty() {
            line.clone_into(&mut reason);
        }
    }
    (releases, lines)
}

fn kind_of(heading: &str) -> &str {
    match heading {
        "Operations that we lack" => "operation-we-lack",
        "Types that we lack" => "type-we-lack",
        "Properties that we lack" => "property-we-lack",
        "Query parameters that we lack" => "parameter-we-lack",
        "Values that we lack" => "value-we-lack",
        "Operations that the package lacks" => "operation-package-lacks",
        "Properties that the package lacks" => "property-package-lacks",
        "Query parameters that the package lacks" => "parameter-package-lacks",
        "Values that the package lacks" => "value-package-lacks",
        "Required on one side only" => "required-on-one-side",
        other => other,
    }
}

fn numbers(release: &str) -> Vec<u64> {
    release.split('.').map(|part| part.parse().expect("a release is made of numbers")).collect()
}
