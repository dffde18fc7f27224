//! Calls operations, and checks their responses against the document.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Sandbox;
use crate::every_operation::{Registered, genauth_token, http};
use crate::spec::{self, Operation};

/// A caller that records which operations it has called.
pub(super) struct Caller {
    pub(super) sandbox: Sandbox,
    http: reqwest::Client,
    token: String,
    documents: Registered,
    pub(super) called: BTreeSet<String>,
    /// Number of searches that match nothing.
    pub(super) searched: usize,
}

impl Caller {
    pub(super) async fn new() -> Self {
        let sandbox = Sandbox::start().await.expect("started");
        let http = http();
        let token = genauth_token(&http, &sandbox).await;
        let documents = Registered::new(spec::GENAUTH_JSON);
        Self { sandbox, http, token, documents, called: BTreeSet::new(), searched: 0 }
    }

    /// Calls an operation, which has to succeed with a conforming response; returns its payload. A search for an unknown name
    /// has to find nothing.
    pub(super) async fn ok(&mut self, id: &str, input: Value) -> Value {
        let operation = spec::genauth().operations.iter().find(|operation| operation.id == id).expect(id);
        for (parameter, value) in searches(operation) {
            let mut narrowed = input.clone();
            narrowed[parameter] = value;
            let found = self.send(operation, &narrowed).await;
            assert_eq!(count(&found), Some(0), "{id} by {parameter}: {found}");
            self.searched += 1;
        }
        self.send(operation, &input).await
    }

    /// Makes a call that has to succeed; returns its payload.
    async fn send(&mut self, operation: &Operation, input: &Value) -> Value {
        let id = operation.id.as_str();
        let method = reqwest::Method::from_bytes(operation.method.as_bytes()).expect("method");
        let mut url = format!("{}{}", self.sandbox.url(), operation.path);
        let in_query = operation.body.is_none();
        let is_parameter = |name: &str| operation.query.iter().any(|parameter| parameter.name == name);
        let mut separator = '?';
        // A few operations have a query and a body.
        for (name, value) in
            input.as_object().expect("object").iter().filter(|(name, _)| in_query || is_parameter(name))
        {
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            let name = if value.is_array() { format!("{name}[]") } else { name.clone() };
            for value in values {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                url.push_str(&format!("{separator}{name}={}", text.replace(' ', "%20")));
                separator = '&';
            }
        }
        let mut request = self.http.request(method, url).bearer_auth(&self.token);
        request = request.header("x-genauth-userpool-id", &self.sandbox.genauth_credentials().userpool_id);
        if !in_query {
            request = request.json(input);
        }
        let response = request.send().await.expect("response");
        assert_eq!(response.status(), 200, "{id}");
        let mut body: Value = response.json().await.expect("json");
        assert!(body.get("statusCode").is_none_or(|code| code == 200), "{id}: {body}");
        assert_eq!(spec::genauth().validate_response(operation, &body), [], "{id}: {body}");
        self.documents.conforms(operation, &body);
        self.called.insert(id.to_owned());
        if body.get("statusCode").is_some() { body["data"].take() } else { body }
    }

    pub(super) async fn user(&mut self, name: &str) -> String {
        id(&self.ok("createUser", json!({"username": name, "password": "correct horse"})).await, "userId")
    }
}

pub(super) fn id(payload: &Value, property: &str) -> String {
    payload[property].as_str().unwrap_or_else(|| panic!("{property} in {payload}")).to_owned()
}

/// Returns the parameters that an operation searches by, each with a value that finds nothing.
fn searches(operation: &Operation) -> Vec<(&'static str, Value)> {
    let schema = operation.body.as_ref().and_then(|body| body.schema.get("$ref")).and_then(Value::as_str);
    let name = schema.and_then(|target| target.rsplit('/').next());
    let properties = name.and_then(|name| spec::genauth().schemas.get(name)).and_then(|it| it.get("properties"));
    let has = |parameter: &str| {
        let in_body = properties.is_some_and(|properties| properties.get(parameter).is_some());
        in_body || operation.query.iter().any(|known| known.name == parameter)
    };
    let text = ["keywords", "keyword", "query"].map(|parameter| (parameter, json!("nothing-is-called-this")));
    let expression = ("searchQuery", json!({"query": {"match_none": {}}}));
    text.into_iter().chain([expression]).filter(|(parameter, _)| has(parameter)).collect()
}

/// Returns the number of items that a search has found.
fn count(found: &Value) -> Option<usize> {
    let length = |list: &Value| list.as_array().map(Vec::len);
    let total = found.get("totalCount").and_then(Value::as_u64).and_then(|total| usize::try_from(total).ok());
    total.or_else(|| found.get("list").and_then(length)).or_else(|| length(found))
}
