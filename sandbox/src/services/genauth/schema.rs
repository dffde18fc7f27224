//! Which members the document's schemas have.

use serde_json::{Map, Value};

use crate::spec;

/// Whether a schema has a member.
pub(crate) fn known(schema: &str, member: &str) -> bool {
    let found = spec::genauth().schemas.get(schema).and_then(|schema| schema.get("properties"));
    found.is_some_and(|members| members.get(member).is_some())
}

/// Of some members, those that a schema has.
pub(crate) fn only(schema: &str, members: &Map<String, Value>) -> Map<String, Value> {
    members.iter().filter(|(name, _)| known(schema, name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The values that a schema allows.
pub(crate) fn values(schema: &str) -> Vec<&'static str> {
    let found = spec::genauth().schemas.get(schema).and_then(|schema| schema.get("enum"));
    found.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
