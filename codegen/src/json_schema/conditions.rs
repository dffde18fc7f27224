//! What properties have to do with each other.

use serde_json::{Value, json};

use crate::emit::{Field, Presence, is_warning};
use crate::ir::{Condition, TypeRef};
use crate::passes::Plan;

/// The conditions whose violation is rejected, and those whose violation is only reported.
pub(super) fn of(fields: &[Field<'_>], plan: &Plan) -> (Vec<Value>, Vec<Value>) {
    let (mut rejected, mut reported) = (Vec::new(), Vec::new());
    for field in fields.iter().filter(|field| field.property.access != crate::ir::Access::Read) {
        let limits = &field.property.constraints;
        let mut put = |kind: &str, schema: Option<Value>| {
            let into = if is_warning(limits, kind) { &mut reported } else { &mut rejected };
            into.extend(schema);
        };
        let holds =
            |condition: &Option<Condition>| condition.as_ref().and_then(|condition| holds(condition, fields, plan));
        if let (Some(condition), Some(present)) = (holds(&limits.required_if), present(field, plan)) {
            put("required", Some(json!({"if": condition, "then": present})));
        }
        if let (Some(condition), Some(absent)) = (holds(&limits.forbidden_if), absent(field, plan)) {
            put("forbidden", Some(json!({"if": condition, "then": absent})));
        }
        if let (Some(condition), Some(absent)) = (holds(&limits.allowed_only_if), absent(field, plan)) {
            put("allowed", Some(json!({"if": {"not": condition}, "then": absent})));
        }
        let sibling = limits
            .dependent_required
            .as_ref()
            .and_then(|name| fields.iter().find(|other| other.property.name == *name));
        if let (Some(condition), Some(other)) = (present(field, plan), sibling.and_then(|other| present(other, plan))) {
            put("needs", Some(json!({"if": condition, "then": other})));
        }
    }
    (rejected, reported)
}

/// A sibling has one of the values.
fn holds(condition: &Condition, fields: &[Field<'_>], plan: &Plan) -> Option<Value> {
    let sibling = fields.iter().find(|field| field.property.name == condition.property)?;
    let is_flag = matches!(plan.resolve(&sibling.property.ty), TypeRef::Boolean);
    let value = |text: &str| if is_flag { json!(text == "true") } else { json!(text) };
    let values: Vec<Value> = condition.value.split('|').map(value).collect();
    let name = &sibling.property.name;
    Some(json!({"properties": {name: {"enum": values}}, "required": [name]}))
}

/// A property says something; nothing if it always does.
fn present(field: &Field<'_>, plan: &Plan) -> Option<Value> {
    let name = &field.property.name;
    let says = match (field.presence, plan.resolve(&field.property.ty)) {
        (Presence::Required, TypeRef::String) => json!({"minLength": 1}),
        (Presence::Required | Presence::Collection, _) => return None,
        _ => json!({"not": {"type": "null"}}),
    };
    Some(json!({"properties": {name: says}, "required": [name]}))
}

/// A property says nothing; nothing if it always does.
fn absent(field: &Field<'_>, plan: &Plan) -> Option<Value> {
    let name = &field.property.name;
    let says = match (field.presence, plan.resolve(&field.property.ty)) {
        (Presence::Required, TypeRef::String) => json!({"maxLength": 0}),
        (Presence::Required | Presence::Collection, _) => return None,
        _ => json!({"type": "null"}),
    };
    Some(json!({"properties": {name: says}}))
}
