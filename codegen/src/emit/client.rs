//! One method for each operation, an `impl Client` block for each group.

use super::code::{Code, literal};
use super::operations::{constant, endpoint};
use super::properties::type_text;
use super::prose::{prose, prose_after, quoted};
use super::{notes, validation};
use crate::Options;
use crate::ir::{Body, Operation, Repeat, Schema, TypeRef};
use crate::passes::{Plan, field_identifier};

/// The files, by group.
pub(crate) fn texts(plan: &Plan, options: &Options) -> Vec<(String, String)> {
    let mut groups: Vec<&str> = plan.api.operations.iter().map(|operation| operation.group.as_str()).collect();
    groups.sort_unstable();
    groups.dedup();
    groups.iter().map(|group| (group.replace('-', "_"), text(group, plan, options))).collect()
}

fn text(group: &str, plan: &Plan, options: &Options) -> String {
    let mut code = Code::new();
    let sentence = plan.api.groups.iter().find(|(name, _)| name == group).and_then(|(_, sentence)| sentence.clone());
    let mut docs = vec![prose_after(&format!("Group `{group}`."), &sentence.unwrap_or_default())];
    if let Some(feature) = &options.group_feature {
        docs.push(format!("The Cargo feature is `{}`.", feature.replace("{}", group)));
    }
    code.doc(docs);
    code.line("#[allow(clippy::wrong_self_convention, deprecated)]");
    code.block("impl Client", |code| {
        let mut first = true;
        for operation in plan.api.operations.iter().filter(|operation| operation.group == group) {
            if !first {
                code.blank();
            }
            first = false;
            write(code, operation, plan, options);
        }
    });
    code.finish()
}

fn write(code: &mut Code, operation: &Operation, plan: &Plan, options: &Options) {
    code.doc(docs(operation, plan, options));
    code.alias(&operation.id, &operation.rust_name);
    if operation.deprecated {
        code.line("#[deprecated = \"the service has retired it\"]");
    }
    let (payload_type, argument) = match operation.payload() {
        Some(schema) => {
            let name = match operation.body.as_ref().filter(|_| operation.parts.is_none()).and_then(Body::plain_type) {
                Some(plain) => type_text(&plain, plan, "types::"),
                None => type_text(&TypeRef::Named(schema.to_owned()), plan, "types::"),
            };
            (name, Some(operation.payload_name()))
        }
        None => ("()".to_owned(), None),
    };
    let path: Vec<String> =
        operation.path_parameters.iter().map(|parameter| field_identifier(&parameter.rust_name)).collect();
    let mut arguments = vec!["&'a self".to_owned()];
    arguments.extend(path.iter().map(|name| format!("{name}: &'a str")));
    let optional = plan.takes_optional_body(operation);
    if let Some(argument) = argument {
        let given = format!("&'a {payload_type}");
        let given = if optional { format!("impl Into<Option<{given}>>") } else { given };
        arguments.push(format!("{argument}: {given}"));
    }
    let answer = plan.answer(operation);
    let mut result = answer.ty.as_ref().map_or_else(|| "()".to_owned(), |ty| type_text(ty, plan, "types::"));
    if answer.optional {
        result = format!("Option<{result}>");
    }
    let name = field_identifier(&operation.rust_name);
    let held = if optional { format!("Option<&'a {payload_type}>") } else { payload_type };
    let call = format!("transport::Call<'a, {held}, {result}>");
    let body = |code: &mut Code| {
        let names: Vec<String> = operation
            .path_parameters
            .iter()
            .zip(&path)
            .map(|(parameter, argument)| format!("({}, {argument})", literal(&parameter.name)))
            .collect();
        let (function, given) = match argument {
            Some(argument) if optional => ("call_optional", format!("{argument}.into()")),
            given => ("call", given.unwrap_or("&()").to_owned()),
        };
        let (entry, names) = (constant(operation), names.join(", "));
        code.line(format!("self.{function}(&operations::{entry}, &[{names}], {given})"));
    };
    let head = format!("pub fn {name}<'a>({}) -> {call}", arguments.join(", "));
    if head.len() < 100 {
        code.block(head, body);
        return;
    }
    code.enclosed(&format!("pub fn {name}<'a>("), &format!(") -> {call} {{"), |code| {
        for argument in &arguments {
            code.line(format!("{argument},"));
        }
    });
    code.continued(body, "}");
}

fn docs(operation: &Operation, plan: &Plan, options: &Options) -> Vec<String> {
    let mut docs =
        vec![operation.summary.as_deref().map_or_else(|| format!("Calls {}.", quoted(&operation.id)), prose)];
    if let Some(description) = &operation.description {
        docs.push(prose(description));
    }
    let facts: Vec<String> = [Some(endpoint(operation)), notes::documented_errors(&operation.error_statuses)]
        .into_iter()
        .flatten()
        .collect();
    docs.push(facts.join(" "));
    docs.push(
        match operation.repeat {
            Repeat::Read => "Changes nothing: retried on a transient error.",
            Repeat::Idempotent => "Idempotent: retried on a transient error.",
            Repeat::SideEffect => "Not idempotent: retried only if unsent or rejected with 429.",
            Repeat::Message => "May send a message to a person: retried only if unsent.",
        }
        .to_owned(),
    );
    let rules = rules(operation, plan, options);
    if !rules.is_empty() {
        docs.push(notes::rules(&rules));
    }
    if plan.helpers.operations.contains(&operation.id) {
        docs.push("Returns one page of a list; `.items()` and `.pages()` of the call return all of it.".to_owned());
    }
    if let Some(limit) = plan.batch_limit(operation) {
        docs.push(notes::batch(limit));
    }
    if plan.takes_optional_body(operation) {
        docs.push("The body can be left out: `None` sends none.".to_owned());
    }
    for parameter in &operation.path_parameters {
        if let Some(description) = &parameter.description {
            docs.push(prose_after(&format!("{}:", quoted(&parameter.name)), description));
        }
    }
    docs
}

/// Ids of the rules that the parameters themselves are checked for; those of what they hold are named where that is
/// described, so that the docs of an operation grow with its own type alone.
fn rules(operation: &Operation, plan: &Plan, options: &Options) -> Vec<String> {
    let Some(name) = operation.payload() else { return Vec::new() };
    let Some(Schema::Object(object)) = plan.api.schemas.get(name) else { return Vec::new() };
    let mut ids: Vec<String> = validation::rules(object, plan, options).into_iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
