//! The field of an object for properties that the document does not list.

use super::code::{Code, literal};
use super::properties::{innermost, type_text};
use crate::ir::{Object, Others, TypeRef};
use crate::passes::Plan;

pub(crate) fn write_field(code: &mut Code, others: &Others, plan: &Plan) {
    code.doc(["Properties that the document does not list, by their names."]);
    code.line(format!("pub {}: {},", others.rust_name, map_type(others, plan)));
}

pub(crate) fn write_empty(code: &mut Code, object: &Object) {
    if let Some(others) = &object.others {
        code.line(format!("{}: std::collections::BTreeMap::new(),", others.rust_name));
    }
}

pub(crate) fn write_setter(code: &mut Code, others: &Others, plan: &Plan) {
    let (name, value) = (&others.rust_name, type_text(&others.ty, plan, ""));
    code.blank();
    code.doc([format!("Sets [`{name}`](Self::{name}).")]);
    code.line("#[must_use]");
    let argument = format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{value}>)>");
    code.block(format!("pub fn with_{name}(mut self, value: {argument}) -> Self"), |code| {
        code.line(format!("self.{name} = wire::map(value);"));
        code.line("self");
    });
}

pub(crate) fn write_shown(code: &mut Code, others: &Others, plan: &Plan) {
    let name = &others.rust_name;
    if matches!(innermost(plan, &others.ty), TypeRef::Json) {
        code.line(format!("out.hide({}, !self.{name}.is_empty());", literal(name)));
    } else {
        code.line(format!("out.show_filled({}, &self.{name}, self.{name}.is_empty());", literal(name)));
    }
}

pub(crate) fn write(code: &mut Code, object: &Object, others: &Others, plan: &Plan) {
    let (name, map) = (&others.rust_name, map_type(others, plan));
    code.block(format!("impl wire::Others for {}", object.rust_name), |code| {
        code.line(format!("type Value = {};", type_text(&others.ty, plan, "")));
        code.blank();
        code.block(format!("fn others(&self) -> &{map}"), |code| code.line(format!("&self.{name}")));
        code.blank();
        code.block(format!("fn others_mut(&mut self) -> &mut {map}"), |code| code.line(format!("&mut self.{name}")));
    });
    code.blank();
}

fn map_type(others: &Others, plan: &Plan) -> String {
    format!("std::collections::BTreeMap<String, {}>", type_text(&others.ty, plan, ""))
}
