//! Makes requests that are right, from what the resolved documents say.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// How deep objects are filled; a tree of the service has at most five levels.
const DEEPEST: usize = 4;

/// A document and its schemas.
pub(crate) struct Document(Value);

impl Document {
    pub(crate) fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    /// Right values of a type: a schema, or the query of an operation.
    pub(crate) fn requests(&self, name: &str) -> BoxedStrategy<Value> {
        match name.strip_suffix(" query") {
            Some(operation) => self.value(&self.query(operation), 0),
            None => self.value(&self.0["components"]["schemas"][name], 0),
        }
    }

    /// Properties of a type with a value just beyond one of the limits that the document states for them.
    pub(crate) fn beyond(&self, name: &str) -> Vec<(String, Value)> {
        let schema = match name.strip_suffix(" query") {
            Some(operation) => self.query(operation),
            None => self.0["components"]["schemas"][name].clone(),
        };
        let members = schema["properties"].as_object().into_iter().flatten();
        members.flat_map(|(name, member)| beyond(member).into_iter().map(|value| (name.clone(), value))).collect()
    }

    /// The query of an operation as one schema.
    fn query(&self, operation: &str) -> Value {
        let paths = self.0["paths"].as_object().unwrap();
        let items = paths.values().flat_map(|item| item.as_object().unwrap().values());
        let operation = items.into_iter().find(|found| found["operationId"] == operation).unwrap();
        let parameters = operation["parameters"].as_array().unwrap().iter().filter(|one| one["in"] == "query");
        let mut schema = json!({"properties": {}, "required": []});
        for parameter in parameters {
            let name = parameter["name"].as_str().unwrap();
            schema["properties"][name] = parameter["schema"].clone();
            if parameter["required"] == true {
                schema["required"].as_array_mut().unwrap().push(json!(name));
            }
        }
        schema
    }

    fn value(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(right) = written_by_hand(schema) {
            return right;
        }
        if let Some(reference) = schema["$ref"].as_str().or(schema["allOf"][0]["$ref"].as_str()) {
            let name = reference.rsplit('/').next().unwrap();
            return self.value(&self.0["components"]["schemas"][name], depth);
        }
        if let Some(values) = schema["enum"].as_array() {
            return proptest::sample::select(values.clone()).boxed();
        }
        if schema["properties"].is_object() {
            return self.object(schema, depth);
        }
        match schema["type"].as_str() {
            Some("string") => text(schema),
            Some("integer") => integer(schema),
            Some("number") => (-1e6..1e6).prop_map(|number: f64| json!(number)).boxed(),
            Some("boolean") => any::<bool>().prop_map(Value::from).boxed(),
            Some("array") => {
                let least = limit(schema, "minItems").unwrap_or(0);
                let most = limit(schema, "maxItems").unwrap_or(usize::MAX).min(least + 2);
                vec(self.value(&schema["items"], depth + 1), least..=most).prop_map(Value::from).boxed()
            }
            _ => Just(json!({"free": "form"})).boxed(),
        }
    }

    /// Some properties must not be the same in two users of a batch.
    fn member(&self, name: &str, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let plain = schema["type"] == "string" && schema["pattern"].is_null();
        if plain && matches!(name, "email" | "externalId" | "phone" | "username") {
            return string_regex("[a-z]{12,16}").unwrap().prop_map(Value::from).boxed();
        }
        if plain && name == "password" {
            return string_regex("[A-Za-z0-9+/]{86,90}==").unwrap().prop_map(Value::from).boxed();
        }
        self.value(schema, depth)
    }

    fn object(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let members = schema["properties"].as_object().unwrap();
        let strategies: Vec<_> = members
            .iter()
            .filter_map(|(name, member)| {
                let must = required.iter().any(|one| one == name) || must(name, member);
                let value = || self.member(name, member, depth + 1);
                (must || depth < DEEPEST).then(|| {
                    let value =
                        if must { value().prop_map(Some).boxed() } else { proptest::option::of(value()).boxed() };
                    value.prop_map({
                        let name = name.clone();
                        move |value| (name.clone(), value)
                    })
                })
            })
            .collect();
        let schema = schema.clone();
        strategies.prop_map(move |members| settled(members, &schema)).boxed()
    }
}

/// A property that must be present although it is optional: a condition may ask for it, or one of several is needed.
fn must(name: &str, member: &Value) -> bool {
    let function = member["x-check"]["function"].as_str();
    member["x-required-if"].is_string()
        || matches!(function, Some("users::identifier" | "applications::identifier" | "filters::value"))
        || name == "ssn"
}

/// Takes out what must not stand beside something else.
fn settled(members: Vec<(String, Option<Value>)>, schema: &Value) -> Value {
    let mut object: Map<String, Value> = members.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    for (name, member) in schema["properties"].as_object().unwrap() {
        if let Some((sibling, value)) = member["x-forbidden-if"].as_str().and_then(|text| text.split_once('='))
            && object.get(sibling).is_some_and(|given| given == value)
        {
            object.remove(name);
        }
        if member["x-dependent-required"].as_str().is_some_and(|sibling| !object.contains_key(sibling)) {
            object.remove(name);
        }
        if member["x-check"]["function"] == "data_resources::content" {
            object.insert("type".to_owned(), json!("ARRAY"));
        }
    }
    Value::Object(object)
}

/// What a rule in Rust asks of a value; the document does not say it.
fn written_by_hand(schema: &Value) -> Option<BoxedStrategy<Value>> {
    let texts = |pattern: &str| Some(string_regex(pattern).unwrap().prop_map(Value::from).boxed());
    match schema["x-check"]["function"].as_str()? {
        "users::id" => texts("[a-z0-9]{1,9}:[a-z0-9]{1,9}"),
        "users::ids" => Some(vec(string_regex("[a-z]{1,9}:[0-9]{1,9}").unwrap(), 1..4).prop_map(Value::from).boxed()),
        "users::password" => texts("[A-Za-z0-9+/]{86,90}=="),
        "users::identifier" => texts("[a-z]{12,16}"),
        "applications::identifier" => texts("[a-z]{1,12}"),
        "sms::placeholder" | "auth_message::placeholder" => texts("[a-z ]{0,9}####[a-z. ]{0,9}"),
        "paging::limit" => texts("[1-9]|[1-4][0-9]|50"),
        "paging::page" => texts("[1-9][0-9]{0,3}"),
        "data_policies::paths" => Some(
            vec(string_regex("[a-z]{1,6}(/[a-z]{1,6}){1,3}/([a-z]{1,6}|\\*)").unwrap(), 0..3)
                .prop_map(Value::from)
                .boxed(),
        ),
        "data_resources::content" | "data_resources::new_content" | "filters::value" => {
            Some(Just(json!(["first", "second"])).boxed())
        }
        "data_resources::nodes" => Some(Just(json!([{"code": "a", "name": "A"}, {"code": "b", "name": "B"}])).boxed()),
        _ => None,
    }
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    if schema["format"] == "date-time" {
        return Just(json!("2026-01-17T08:30:00.000Z")).boxed();
    }
    let (least, most) = (limit(schema, "minLength").unwrap_or(0), limit(schema, "maxLength"));
    let pattern = schema["pattern"].as_str().or(schema["x-expected-pattern"].as_str());
    if let Some(pattern) = pattern {
        let fits = move |text: &String| {
            let count = text.chars().count();
            count >= least && most.is_none_or(|most| count <= most)
        };
        // The engine takes a whole pattern without its anchors.
        let inner = pattern.trim_start_matches('^').trim_end_matches('$').replace("\\d", "[0-9]");
        return string_regex(&inner).unwrap().prop_filter("length", fits).prop_map(Value::from).boxed();
    }
    let most = most.unwrap_or(usize::MAX).min(least + 12);
    let plain = string_regex(&format!("[a-z0-9]{{{least},{most}}}")).unwrap();
    let any = string_regex(&format!("\\PC{{{least},{most}}}")).unwrap();
    prop_oneof![3 => plain, 1 => any].prop_map(Value::from).boxed()
}

fn integer(schema: &Value) -> BoxedStrategy<Value> {
    let least = schema["minimum"].as_i64().unwrap_or(0);
    let most = schema["maximum"].as_i64().unwrap_or(least.max(1_893_456_000_000));
    (least..=most).prop_map(Value::from).boxed()
}

fn limit(schema: &Value, name: &str) -> Option<usize> {
    schema[name].as_u64().and_then(|limit| usize::try_from(limit).ok())
}

fn beyond(member: &Value) -> Vec<Value> {
    let mut values = Vec::new();
    if let Some(most) = limit(member, "maxLength") {
        values.push(json!("#".repeat(most + 1)));
    }
    if let Some(least @ 1..) = limit(member, "minLength") {
        values.push(json!("#".repeat(least - 1)));
    }
    if member["pattern"].is_string() || member["x-expected-pattern"].is_string() {
        values.push(json!("\u{7}"));
    }
    if let Some(least @ 1..) = limit(member, "minItems") {
        values.push(json!(vec!["x"; least - 1]));
    }
    if let Some(most) = limit(member, "maxItems").filter(|_| member["items"]["type"] == "string") {
        values.push(json!(vec!["x"; most + 1]));
    }
    if let Some(least) = member["minimum"].as_i64() {
        values.push(json!(least - 1));
    }
    if let Some(most) = member["maximum"].as_i64() {
        values.push(json!(most + 1));
    }
    values
}
