//! Calls every operation of both documents with its required properties only, and with all properties.

use serde_json::{Value, json};

use crate::Sandbox;
use crate::services::genauth;
use crate::spec::{self, Document, Operation, Sampler};

/// A document as it was published, independent of how the sandbox converts it. `nullable` is ignored: responses have no null.
pub(crate) struct Registered {
    registry: jsonschema::Registry<'static>,
}

impl Registered {
    pub(crate) fn new(text: &str) -> Self {
        let document: Value = serde_json::from_str(text).expect("json");
        let registry = jsonschema::Registry::new().add("urn:document", document).expect("uri");
        Self { registry: registry.prepare().expect("references") }
    }

    pub(crate) fn conforms(&self, operation: &Operation, response: &Value) {
        let path = operation.path.replace('~', "~0").replace('/', "~1").replace('{', "%7B").replace('}', "%7D");
        let place = format!(
            "urn:document#/paths/{path}/{}/responses/200/content/application~1json/schema",
            operation.method.to_lowercase()
        );
        let options = jsonschema::draft202012::options().with_registry(&self.registry).should_validate_formats(true);
        let validator = options.build(&json!({"$ref": place})).expect("schema");
        let problems: Vec<String> = validator.iter_errors(response).map(|error| error.to_string()).collect();
        assert_eq!(problems, [""; 0], "{}", operation.id);
    }
}

/// Returns a valid request of an operation.
fn request(
    client: &reqwest::Client,
    url: &str,
    document: &'static Document,
    operation: &'static Operation,
    optional: bool,
) -> reqwest::RequestBuilder {
    let path = operation.path.split('/').map(|part| if part.starts_with('{') { "6630c1d2" } else { part });
    let path = path.collect::<Vec<_>>().join("/");
    let method = reqwest::Method::from_bytes(operation.method.as_bytes()).expect("method");
    let mut query = String::new();
    // The key of a page cannot be generated.
    let parameters = operation.query.iter().filter(|parameter| parameter.name != "startKey");
    for parameter in parameters.filter(|parameter| optional || parameter.required) {
        let value = Sampler::new(&document.schemas, optional).sample(&parameter.schema, &parameter.name);
        let (name, mut value) = (&parameter.name, value.expect("finite"));
        // Some numbers of pages are described as text.
        if value.is_string() && ["page", "limit"].contains(&name.as_str()) {
            value = json!("1");
        }
        match value {
            Value::Array(items) => {
                let items = if items.is_empty() { vec![json!("a")] } else { items };
                for item in items {
                    query.push_str(&format!("&{name}[]={}", item.as_str().expect("text")));
                }
            }
            Value::String(text) => query.push_str(&format!("&{name}={text}")),
            other => query.push_str(&format!("&{name}={other}")),
        }
    }
    let query = query.trim_start_matches('&').replace(' ', "%20").replace('+', "%2B");
    let mut request = client.request(method, format!("{url}{path}?{query}"));
    if let Some(body) = &operation.body {
        let mut body = Sampler::new(&document.schemas, optional).sample(&body.schema, "").expect("finite");
        prepare(operation, &mut body);
        request = request.json(&body);
    }
    request
}

/// Adapts a body to rules that the document does not state.
fn prepare(operation: &Operation, body: &mut Value) {
    for name in ["page", "limit"] {
        if body.get(name).is_some_and(Value::is_string) {
            body[name] = json!("1");
        }
    }
    if body.get("phoneNumber").is_some() {
        body["phoneNumber"] = json!("2001004014");
    }
    match operation.id.as_str() {
        "V3UnifyRequest" => {
            body["phoneNumber"] = json!("2001004014");
            body["possessionType"] = json!("mobile");
            body.as_object_mut().expect("object").remove("proveId");
        }
        "V3StartRequest" => {
            body["phoneNumber"] = json!("2001001695");
            body["flowType"] = json!("mobile");
        }
        "V3VerifyRequest" => body["phoneNumber"] = json!("2001004051"),
        "V3EnrollIdentity" => body["phoneNumber"] = json!("2001004031"),
        "V3MFARequest" => body["possessionType"] = json!("mobile"),
        _ => {
            for property in ["possessionType", "flowType"] {
                if body.get(property).is_some() {
                    body[property] = json!("mobile");
                }
            }
        }
    }
}

/// Returns status and code of the error of a call that refers to something that does not exist.
fn rejection(operation: &Operation) -> Option<(u16, u64)> {
    Some(match operation.path.as_str() {
        "/v3/validate" | "/v3/challenge" | "/v3/complete" => (400, 8008),
        path if path.ends_with("-status") || path.ends_with("-bind") => (400, 8008),
        path if path.starts_with("/v3/identity/{") && !path.ends_with("/lookup") => (404, 8011),
        "/v3/device/revoke" | "/v3/discover" | "/v3/fetch" => (404, 8011),
        "/v3/domain/link" | "/v3/domain/confirm-link" | "/v3/domain/unlink" => (400, 8001),
        "/v1/server/auth/continue" | "/v1/server/auth/finish" => (400, 8001),
        _ => return None,
    })
}

#[tokio::test]
async fn prove_responses_conform() {
    for optional in [false, true] {
        let sandbox = Sandbox::start().await.expect("started");
        let client = http();
        let document = spec::prove();
        let documents = Registered::new(spec::PROVE_JSON);
        let token = prove_token(&client, &sandbox).await;
        let mut count = 0;
        for operation in document.operations.iter().filter(|operation| operation.id != "V3TokenRequest") {
            let request = request(&client, &sandbox.url(), document, operation, optional).bearer_auth(&token);
            let response = request.send().await.expect("responded");
            let status = response.status();
            let body: Value = response.json().await.expect("json");
            if let Some(expected) = rejection(operation) {
                // Properties that a session cannot be found without are optional in some schemas.
                let missing = body["message"].as_str().is_some_and(|message| message.contains("is required"));
                let expected = if missing { (400, 8001) } else { expected };
                assert_eq!(
                    (status.as_u16(), body["code"].as_u64()),
                    (expected.0, Some(expected.1)),
                    "{}",
                    operation.id
                );
                continue;
            }
            assert_eq!(status, 200, "{}: {body}", operation.id);
            assert_eq!(document.validate_response(operation, &body), [], "{}", operation.id);
            documents.conforms(operation, &body);
            count += 1;
        }
        // The others need something that was made before, and are driven by the tests of their flows.
        let rejected = document.operations.iter().filter(|operation| rejection(operation).is_some()).count();
        assert_eq!(count, 34 - 1 - rejected);
        assert_eq!(rejected, 21);
    }
}

#[tokio::test]
async fn genauth_responses_conform() {
    for optional in [false, true] {
        let sandbox = Sandbox::start().await.expect("started");
        let client = http();
        let document = spec::genauth();
        let documents = Registered::new(spec::GENAUTH_JSON);
        let token = genauth_token(&client, &sandbox).await;
        let mut count = 0;
        // Those with state are called by a test of their own, which makes what they need first.
        for operation in document.operations.iter().filter(|operation| !genauth::has_state(&operation.id)) {
            let request = request(&client, &sandbox.url(), document, operation, optional)
                .bearer_auth(&token)
                .header("x-genauth-userpool-id", &sandbox.genauth_credentials().userpool_id);
            let response = request.send().await.expect("responded");
            assert_eq!(response.status(), 200, "{}", operation.id);
            let body: Value = response.json().await.expect("json");
            assert!(body.get("statusCode").is_none_or(|code| code == 200), "{}: {body}", operation.id);
            assert_eq!(document.validate_response(operation, &body), [], "{}", operation.id);
            documents.conforms(operation, &body);
            count += 1;
        }
        assert_eq!(count, 504 - genauth::stateful_operations());
    }
}

/// An operation with state also responds to calls that refer to nothing that exists, and its response conforms.
#[tokio::test]
async fn genauth_responses_conform_or_are_errors() {
    for optional in [false, true] {
        let sandbox = Sandbox::start().await.expect("started");
        let client = http();
        let document = spec::genauth();
        let documents = Registered::new(spec::GENAUTH_JSON);
        let token = genauth_token(&client, &sandbox).await;
        for operation in document.operations.iter().filter(|operation| genauth::has_state(&operation.id)) {
            let request = request(&client, &sandbox.url(), document, operation, optional)
                .bearer_auth(&token)
                .header("x-genauth-userpool-id", &sandbox.genauth_credentials().userpool_id);
            let response = request.send().await.expect("responded");
            assert_eq!(response.status(), 200, "{}", operation.id);
            let body: Value = response.json().await.expect("json");
            match body.get("statusCode").and_then(Value::as_u64) {
                None | Some(200) => documents.conforms(operation, &body),
                Some(status) => assert!([400, 404, 409, 422].contains(&status), "{}: {body}", operation.id),
            }
        }
    }
}

#[test]
#[should_panic(expected = "correlationId")]
fn nonconforming_response_is_detected() {
    let operation = spec::prove().find("POST", "/v3/unify").expect("known");
    Registered::new(spec::PROVE_JSON).conforms(operation, &json!({"success": "pending"}));
}

#[test]
fn responses_contain_no_examples_of_the_documents() {
    for (document, text) in [(spec::prove(), spec::PROVE_JSON), (spec::genauth(), spec::GENAUTH_JSON)] {
        let mut examples = Vec::new();
        collect_examples(&serde_json::from_str(text).expect("json"), &mut examples);
        // Words of value sets and numbers are shared by nature.
        let telling: Vec<&String> =
            examples.iter().filter(|text| text.contains(['@', ' ', '-']) && text.len() > 12).collect();
        assert!(telling.len() > 50);
        for operation in &document.operations {
            let response = document.sample_response(operation).to_string();
            for example in &telling {
                assert!(!response.contains(&format!("\"{example}\"")), "{}: {example}", operation.id);
            }
        }
    }
}

fn collect_examples(value: &Value, examples: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(text)) = members.get("example") {
                examples.push(text.clone());
            }
            members.values().for_each(|value| collect_examples(value, examples));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_examples(item, examples)),
        _ => {}
    }
}

async fn prove_token(client: &reqwest::Client, sandbox: &Sandbox) -> String {
    let credentials = sandbox.prove_credentials();
    let form = [
        ("client_id", credentials.client_id.as_str()),
        ("client_secret", &credentials.client_secret),
        ("grant_type", "client_credentials"),
    ];
    let response = client.post(format!("{}/token", sandbox.url())).form(&form).send().await.expect("responded");
    let body: Value = response.json().await.expect("json");
    let operation = spec::prove().find("POST", "/token").expect("known");
    assert_eq!(spec::prove().validate_response(operation, &body), []);
    body["access_token"].as_str().expect("token").to_owned()
}

pub(crate) async fn genauth_token(client: &reqwest::Client, sandbox: &Sandbox) -> String {
    let key = sandbox.genauth_credentials();
    let body = json!({"accessKeyId": key.access_key_id, "accessKeySecret": key.access_key_secret});
    let url = format!("{}/api/v3/get-management-token", sandbox.url());
    let body: Value = client.post(url).json(&body).send().await.expect("responded").json().await.expect("json");
    body["data"]["access_token"].as_str().expect("token").to_owned()
}

/// A plain HTTP client. In a build of the whole workspace `reqwest` has TLS without a default provider of cryptography,
/// and wants one even for plain HTTP.
pub(crate) fn http() -> reqwest::Client {
    // Another test of the process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
