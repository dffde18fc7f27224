//! How a list goes on: what the run-time needs to know of parameters that ask for a page, of answers that are one, and
//! of lists that may be split over several calls.

use super::code::Code;
use super::properties::{Field, Presence, type_text};
use crate::Options;
use crate::ir::{Next, Object, Paging, TypeRef};
use crate::passes::{Plan, along, batch_property};

pub(crate) fn write(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let style = |found: Option<&usize>| found.and_then(|index| plan.api.paging.get(*index));
    if let Some(paging) = style(plan.helpers.requests.get(&object.name)) {
        write_request(code, object, paging, plan, options);
    }
    if let Some(paging) = style(plan.helpers.answers.get(&object.name)) {
        write_answer(code, object, paging, plan, options);
    }
    if plan.in_requests.contains(&object.name) {
        write_batch(code, object, plan, options);
    }
}

fn write_request(code: &mut Code, object: &Object, paging: &Paging, plan: &Plan, options: &Options) {
    let runtime = &options.runtime;
    let path = |name: &String| -> Vec<String> { paging.holder.iter().chain([name]).cloned().collect() };
    let members = |name| along(&plan.api, object, &path(name)).unwrap_or_default();
    let (start, size) = (members(&paging.start), members(&paging.size));
    let (Some(start_member), Some(size_member)) = (start.last(), size.last()) else { return };
    let constructor = match paging.next {
        Next::Total(_) => "number",
        Next::Index { .. } => "index",
        Next::Key(_) => "key",
    };
    let usual = size_member.default.as_ref().and_then(serde_json::Value::as_i64);
    let usual = usual.map_or_else(|| "None".to_owned(), |usual| format!("Some({usual})"));
    code.block(format!("impl {runtime}::paging::Paged for {}", object.rust_name), |code| {
        code.block(format!("fn place(&mut self) -> {runtime}::paging::Place<'_>"), |code| {
            let mut holder = "self";
            for property in &start[..start.len() - 1] {
                let field = Field::new(property, plan, true);
                let inner = format!("&mut {holder}.{}", field.ident);
                let inner = if field.presence == Presence::Optional { format!("wire::inside({inner})") } else { inner };
                code.line(format!("let at = {inner};"));
                holder = "at";
            }
            let ident = |property| Field::new(property, plan, true).ident;
            code.line(format!(
                "{runtime}::paging::Place::{constructor}(&mut {holder}.{}, &mut {holder}.{}, {usual})",
                ident(start_member),
                ident(size_member)
            ));
        });
    });
    code.blank();
}

fn write_answer(code: &mut Code, object: &Object, paging: &Paging, plan: &Plan, options: &Options) {
    let runtime = &options.runtime;
    let in_request = plan.in_requests.contains(&object.name);
    let field = |name: &str| {
        object
            .properties
            .iter()
            .find(|property| property.name == name)
            .map(|property| Field::new(property, plan, in_request))
    };
    let lent = |name: &str| field(name).map(|field| format!("&self.{}", field.ident)).unwrap_or_default();
    let Some(items) = field(&paging.items) else { return };
    let TypeRef::List(item) = plan.resolve(&items.property.ty) else { return };
    let item = type_text(item, plan, "");
    let next = match &paging.next {
        Next::Total(total) => format!("total({})", lent(total)),
        Next::Index { next, more } => format!("index({}, {})", lent(next), lent(more)),
        Next::Key(next) => format!("key({})", lent(next)),
    };
    code.block(format!("impl {runtime}::paging::Page for {}", object.rust_name), |code| {
        code.line(format!("type Item = {item};"));
        code.blank();
        code.line(format!("const ITEMS: &'static str = {};", super::code::literal(&paging.items)));
        code.blank();
        code.block(format!("fn items(&self) -> &[{item}]"), |code| code.line(format!("&self.{}", items.ident)));
        code.blank();
        code.block(format!("fn into_items(self) -> Vec<{item}>"), |code| code.line(format!("self.{}", items.ident)));
        code.blank();
        code.block(format!("fn follows(&self) -> {runtime}::paging::Follows<'_>"), |code| {
            code.line(format!("{runtime}::paging::Follows::{next}"));
        });
    });
    code.blank();
}

fn write_batch(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let runtime = &options.runtime;
    let Some((property, limit)) = batch_property(&plan.api, object) else { return };
    let TypeRef::List(item) = plan.resolve(&property.ty) else { return };
    let item = type_text(item, plan, "");
    let field = Field::new(property, plan, true);
    code.block(format!("impl {runtime}::batch::Batch for {}", object.rust_name), |code| {
        code.line(format!("type Item = {item};"));
        code.line(format!("const LIMIT: usize = {limit};"));
        code.blank();
        code.block(format!("fn list(&mut self) -> Option<&mut Vec<{item}>>"), |code| {
            code.line(if field.presence == Presence::Optional {
                format!("self.{}.as_mut()", field.ident)
            } else {
                format!("Some(&mut self.{})", field.ident)
            });
        });
    });
    code.blank();
}
