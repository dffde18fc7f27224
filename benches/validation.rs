//! Checking a request: the generated and hand-written checks beside the same rules as JSON Schema.
//!
//! `cargo bench --bench validation` prints times; the lines before them are ratios and allocations per valid request.
//!
//! JSON Schema looks at a `serde_json::Value`. A request that is a struct has to be made one first, so that both are
//! measured: the check alone, and the check of a struct.
#![allow(missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use identity_apis::Validate;
use identity_apis::genauth::types::CreateUserReqDto;
use identity_apis::prove::types::{UnifyRequest, VerifyBatchRequest, VerifyRequest};
use jsonschema::Validator;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A valid request and its two ways to be checked.
struct Subject<T> {
    name: &'static str,
    request: T,
    value: Value,
    schema: Validator,
}

impl<T: Validate + Serialize + DeserializeOwned> Subject<T> {
    fn new(name: &'static str, schema: &str, document: &str, value: Value) -> Self {
        let request: T = serde_json::from_value(value).unwrap();
        let value = serde_json::to_value(&request).unwrap();
        let schema = as_json_schema(document, schema);
        assert!(request.validate().is_ok() && request.warnings().is_empty(), "{name}: {}", request.warnings());
        assert!(schema.is_valid(&value), "{name}: {:?}", schema.validate(&value));
        Self { name, request, value, schema }
    }

    fn run(&self, criterion: &mut Criterion) {
        let [ours, check, whole] = times([
            &mut || black_box(&self.request).validate().is_ok(),
            &mut || self.schema.is_valid(black_box(&self.value)),
            &mut || self.schema.is_valid(&serde_json::to_value(black_box(&self.request)).unwrap()),
        ]);
        let ratio = |other: Duration| other.as_secs_f64() / ours.as_secs_f64();
        let blocks = allocation_counter::measure(|| assert!(self.request.validate().is_ok())).count_total;
        println!(
            "{}: {:.0} ns; JSON Schema takes {:.1} times as long, {:.1} times from the struct; {blocks} allocations",
            self.name,
            ours.as_secs_f64() * 1e9,
            ratio(check),
            ratio(whole)
        );
        let mut group = criterion.benchmark_group(self.name);
        group.bench_function("ours", |bench| bench.iter(|| black_box(&self.request).validate().is_ok()));
        group.bench_function("json-schema", |bench| bench.iter(|| self.schema.is_valid(black_box(&self.value))));
        group.finish();
    }
}

/// Shortest of several rounds for each, in turn, so that other work on the machine counts as little as may be.
fn times(mut works: [&mut dyn FnMut() -> bool; 3]) -> [Duration; 3] {
    const ROUNDS: u32 = 60;
    const CALLS: u32 = 500;
    let mut best = [Duration::MAX; 3];
    for _ in 0..ROUNDS {
        for (work, best) in works.iter_mut().zip(&mut best) {
            let start = Instant::now();
            for _ in 0..CALLS {
                assert!(work());
            }
            *best = start.elapsed().min(*best);
        }
    }
    best.map(|time| time / CALLS)
}

/// A schema of the document with our marks said in words of JSON Schema.
fn as_json_schema(document: &str, name: &str) -> Validator {
    let mut document: Value = serde_json::from_str(document).unwrap();
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    for schema in schemas.values_mut() {
        conditions(schema);
    }
    if let Some(user) = schemas.get_mut("CreateUserReqDto") {
        user["anyOf"] = json!([{"required": ["email"]}, {"required": ["phone"]}, {"required": ["username"]}]);
    }
    let root = json!({"$ref": format!("#/components/schemas/{name}"), "components": document["components"]});
    jsonschema::draft7::new(&root).unwrap()
}

fn conditions(schema: &mut Value) {
    let mut parts = Vec::new();
    let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, member) in members {
        if let Some(pattern) = member.get("x-expected-pattern").cloned() {
            member["pattern"] = pattern;
        }
        if member.pointer("/x-check/function").is_some_and(|function| function == "sms::placeholder") {
            member["pattern"] = json!("(^|[^#])####");
        }
        if let Some((sibling, values)) = required_if(member) {
            let values: Vec<&str> = values.split('|').collect();
            let held = json!({"properties": {sibling: {"enum": values}}, "required": [sibling]});
            parts.push(json!({"if": held, "then": {"required": [name]}}));
        }
    }
    if !parts.is_empty() {
        schema["allOf"] = Value::Array(parts);
    }
}

fn required_if(member: &Value) -> Option<(&str, &str)> {
    member.get("x-required-if")?.as_str()?.split_once('=')
}

fn validation(criterion: &mut Criterion) {
    let prove = include_str!("../specs/prove.json");
    let genauth = include_str!("../specs/genauth.json");
    let person = json!({
        "phoneNumber": "+12065550100", "verificationType": "verifiedUser", "firstName": "Mara", "lastName": "Okafor",
        "clientRequestId": "0d9b2a1e-6b0e-4a55-8a86-0f4dd0c8a7b1", "emailAddress": "mara@example.com",
        "ipAddress": "198.51.100.10", "userAgent": "Mozilla/5.0 (X11; Linux x86_64)", "clientCustomerId": "customer-7",
        "clientHumanId": "person-7"
    });
    let unify = json!({
        "clientRequestId": "0d9b2a1e-6b0e-4a55-8a86-0f4dd0c8a7b1", "possessionType": "desktop",
        "phoneNumber": "+12065550100", "finalTargetUrl": "https://shop.example/signup/done?step=2",
        "smsMessage": "Open #### to go on at Sample Shop", "emailAddress": "mara@example.com",
        "ipAddress": "198.51.100.10", "clientCustomerId": "customer-7", "clientHumanId": "person-7",
        "allowOTPRetry": true, "checkReputation": true, "proveId": "prove-id-7"
    });
    let user = json!({
        "username": "mara.okafor", "email": "mara@example.com", "phone": "2065550100", "phoneCountryCode": "+1",
        "name": "Mara Okafor", "givenName": "Mara", "familyName": "Okafor", "gender": "F", "birthdate": "1990-04-17",
        "country": "US", "city": "Seattle", "status": "Activated", "password": "correct horse battery",
        "departmentIds": ["d-1", "d-2"], "customData": {"team": "support"},
        "options": {"keepPassword": false, "passwordEncryptType": "none", "resetPasswordOnFirstLogin": true}
    });
    Subject::<UnifyRequest>::new("UnifyRequest", "V3UnifyRequest", prove, unify).run(criterion);
    Subject::<VerifyRequest>::new("VerifyRequest", "V3VerifyRequest", prove, person.clone()).run(criterion);
    let batch = json!({"clientRequestId": "batch-7", "items": vec![person; 100]});
    Subject::<VerifyBatchRequest>::new("VerifyBatchRequest of 100", "V3VerifyBatchRequest", prove, batch)
        .run(criterion);
    Subject::<CreateUserReqDto>::new("CreateUserReqDto", "CreateUserReqDto", genauth, user).run(criterion);
}

criterion_group!(benches, validation);
criterion_main!(benches);
