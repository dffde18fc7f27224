//! Fields that the nodes of a tree have, beside code, name and value.

use serde_json::{Map, Value, json};

use super::resources::named;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list as items, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::whole_number;
use crate::services::genauth::users::handlers::done;

pub(crate) const NODE_FIELDS: Group = Group {
    audited: "dataResource",
    operations: &[
        ("createDnef", |call, state| create(call, state, std::slice::from_ref(&call.input))),
        ("batchCreateDnef", |call, state| create(call, state, call.list("fieldList"))),
        ("listDnef", list),
        ("updateDnef", update),
        ("deleteDnef", delete),
    ],
};

/// Members of a field.
const MEMBERS: &[&str] = &["key", "label", "description", "valueType", "config"];

/// Fields of a portion unless the call says.
const USUAL: u64 = 10;

/// Adds fields, or none if one of them cannot be.
fn create(call: &Call<'_>, state: &mut State, added: &[Value]) -> Outcome {
    let (id, mut fields) = fields_of(call, state)?;
    for request in added {
        let mut field = Map::new();
        take(&mut field, request, |name| MEMBERS.contains(&name));
        let field = Value::Object(field);
        check(&field)?;
        if position(&fields, text(&field, "key")).is_some() {
            return Err(Refusal::taken("field", "/key"));
        }
        fields.push(field);
    }
    keep(state, &id, fields)
}

/// Portions by index, the first of which is 1.
fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let (_, fields) = fields_of(call, state)?;
    let number = |member: &str, usual: u64| {
        let given = call.member(member).and_then(whole_number).unwrap_or(usual);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (start, most) = (number("startIndex", 1).max(1), number("maxSize", USUAL));
    let label = |field: &Value| text(field, "label").unwrap_or_default().to_owned();
    let key = |field: &Value| text(field, "key").unwrap_or_default().to_owned();
    let found = fields.into_iter().filter(|field| matches(call.text("query"), &[&key(field), &label(field)]));
    let mut rest = found.skip(start.saturating_sub(1));
    let portion: Vec<Value> = rest.by_ref().take(most).collect();
    let truncated = rest.next().is_some();
    let next = if truncated { json!(start.saturating_add(portion.len())) } else { json!(-1) };
    Ok(json!({"list": portion, "truncated": truncated, "nextStartIndex": next}))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, mut fields) = fields_of(call, state)?;
    let at = position(&fields, call.text("key"));
    let field = at.and_then(|at| fields.get_mut(at)).ok_or_else(|| Refusal::missing("field"))?;
    if let Value::Object(members) = field {
        take(members, &call.input, |name| MEMBERS.contains(&name));
    }
    check(field)?;
    keep(state, &id, fields)
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, mut fields) = fields_of(call, state)?;
    let at = position(&fields, call.text("key")).ok_or_else(|| Refusal::missing("field"))?;
    fields.remove(at);
    keep(state, &id, fields)
}

/// Id and fields of the resource that a call names; only trees have fields.
fn fields_of(call: &Call<'_>, state: &State) -> Result<(String, Vec<Value>), Refusal> {
    let resource = named(call, state)?;
    if resource.kind != "TREE" {
        return Err(Refusal::invalid("/resourceCode", "names no tree, and only trees have such fields", "type"));
    }
    Ok((resource.id.clone(), resource.fields.clone()))
}

fn keep(state: &mut State, id: &str, fields: Vec<Value>) -> Outcome {
    let changed = state.data_resources.change(id, |resource| resource.fields = fields);
    changed.map(|_| done()).map_err(Refusal::of("data resource"))
}

fn position(fields: &[Value], key: Option<&str>) -> Option<usize> {
    fields.iter().position(|field| text(field, "key") == key)
}

fn check(field: &Value) -> Result<(), Refusal> {
    let is_key = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    if !text(field, "key").is_some_and(|key| key.len() <= 64 && key.chars().all(is_key)) {
        return Err(Refusal::invalid("/key", "has 1 to 64 letters, digits, underscores or dollar signs", "pattern"));
    }
    let options = field.get("config").map(|config| items(config, "options")).unwrap_or_default();
    if text(field, "valueType") == Some("SELECT") && options.is_empty() {
        return Err(Refusal::required("/config"));
    }
    Ok(())
}
