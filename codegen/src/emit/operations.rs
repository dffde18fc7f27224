//! The table of operations: what a client, a sandbox or a gateway needs to know about each.

use super::code::{Code, literal};
use super::encoding;
use super::properties::type_text;
use super::prose::{prose, quoted};
use crate::Options;
use crate::ir::{Body, EnvelopeUse, Media, Operation, Repeat, TypeRef};
use crate::passes::Plan;

pub(crate) fn text(plan: &Plan, options: &Options) -> String {
    let mut code = Code::new();
    for operation in &plan.api.operations {
        write(&mut code, operation, plan, options);
    }
    code.doc(["Every operation of the enabled features, sorted by path and method."]);
    code.enclosed("pub static ALL: &[&operation::Operation] = &[", "];", |code| {
        for operation in &plan.api.operations {
            code.line(format!("&{},", constant(operation)));
        }
    });
    code.blank();
    code.doc(["The operation of that name: the name of the client's method, or the official operationId."]);
    code.line("#[must_use]");
    code.block("pub fn by_name(name: &str) -> Option<&'static operation::Operation>", |code| {
        code.line("operation::by_name(ALL, name)");
    });
    code.blank();
    code.doc(["The operation that a method and a path (without query) belong to."]);
    code.line("#[must_use]");
    code.block("pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation>", |code| {
        code.line("operation::by_path(ALL, method, path)");
    });
    code.finish()
}

/// Method, path and operationId.
pub(crate) fn endpoint(operation: &Operation) -> String {
    let call = quoted(&format!("{} {}", operation.method, operation.path));
    format!("Sends {call}; the operationId is {}.", quoted(&operation.id))
}

/// The name of an operation's entry.
pub(crate) fn constant(operation: &Operation) -> String {
    operation.rust_name.to_uppercase()
}

fn write(code: &mut Code, operation: &Operation, plan: &Plan, options: &Options) {
    code.doc([
        operation.summary.as_deref().map_or_else(|| format!("The operation {}.", quoted(&operation.id)), prose),
        endpoint(operation),
    ]);
    let name = constant(operation);
    code.alias(&operation.id, &name);
    code.enclosed(&format!("pub static {name}: operation::Operation = operation::Operation {{"), "};", |code| {
        code.line(format!("id: {},", literal(&operation.id)));
        code.line(format!("name: {},", literal(&operation.rust_name)));
        code.line(format!("group: {},", literal(&operation.group)));
        code.line(format!("method: operation::Method::{},", method(&operation.method)));
        code.line(format!("path: {},", literal(&operation.path)));
        code.line(format!("parameters: operation::Parameters::{},", parameters(operation)));
        encoding::write(code, operation);
        code.line(format!("envelope: operation::Envelope::{},", envelope(&plan.answer(operation).envelope)));
        code.line(format!("repeat: operation::Repeat::{},", repeat(operation.repeat)));
        code.line(format!("authenticated: {},", operation.authenticated));
        code.line(format!("deprecated: {},", operation.deprecated));
        code.line(format!("shape: operation::RequestShape::{},", shape(operation, plan, options)));
    });
    code.blank();
}

fn method(name: &str) -> &'static str {
    match name {
        "DELETE" => "Delete",
        "HEAD" => "Head",
        "OPTIONS" => "Options",
        "PATCH" => "Patch",
        "POST" => "Post",
        "PUT" => "Put",
        _ => "Get",
    }
}

/// How a request is checked and described, by its type.
fn shape(operation: &Operation, plan: &Plan, options: &Options) -> String {
    let ty = match (operation.payload(), operation.body.as_ref().filter(|_| operation.parts.is_none())) {
        (Some(_), Some(body)) if body.plain_type().is_some() => {
            body.plain_type().map(|plain| type_text(&plain, plan, "super::types::"))
        }
        (Some(name), _) => Some(type_text(&TypeRef::Named(name.to_owned()), plan, "super::types::")),
        (None, _) => None,
    };
    // Types of the run time are named by their own path.
    let ty = ty.map(|ty| ty.replace("wire::", &format!("{}::wire::", options.runtime)));
    let ty = ty.unwrap_or_else(|| "()".to_owned());
    let mut shape = "NONE".to_owned();
    if plan.takes_optional_body(operation) {
        shape.push_str(".optional()");
    }
    if options.checks {
        shape.push_str(&format!(".checked::<{ty}>()"));
    }
    if options.schemars {
        shape.push_str(&format!(".described::<{ty}>()"));
    }
    shape
}

fn parameters(operation: &Operation) -> String {
    if operation.parts.is_some() {
        return format!("Parts({})", content(operation.body.as_ref()));
    }
    match (&operation.body, &operation.query) {
        (Some(Body { media: Media::Form, .. }), _) => "Form".to_owned(),
        (Some(body), _) if body.media == Media::Json && body.content_type == "application/json" => "Json".to_owned(),
        (Some(body), _) => format!("Body({})", content(Some(body))),
        (None, Some(_)) => "Query".to_owned(),
        (None, None) => "None".to_owned(),
    }
}

fn content(body: Option<&Body>) -> String {
    let content = match body.map(|body| (body.media, literal(&body.content_type))) {
        None => "None".to_owned(),
        Some((Media::Json, name)) => format!("Json({name})"),
        Some((Media::Form, _)) => "Form".to_owned(),
        Some((Media::Multipart, _)) => "Multipart".to_owned(),
        Some((Media::Text, name)) => format!("Text({name})"),
        Some((Media::Bytes, name)) => format!("Bytes({name})"),
    };
    format!("operation::Content::{content}")
}

fn envelope(envelope: &EnvelopeUse) -> String {
    match envelope {
        EnvelopeUse::Bare => "None".to_owned(),
        EnvelopeUse::Wrapped(Some(payload)) => format!("Payload({})", literal(payload)),
        EnvelopeUse::Wrapped(None) => "Empty".to_owned(),
        EnvelopeUse::Either => "Optional".to_owned(),
    }
}

/// The variant of `Repeat`.
pub(crate) fn repeat(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Read => "Read",
        Repeat::Idempotent => "Idempotent",
        Repeat::SideEffect => "SideEffect",
        Repeat::Message => "Message",
    }
}
