//! The table of operations: what a client, a sandbox or a gateway needs to know about each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::docs::{Indent, alias, doc};
use super::encoding::emit_encoding;
use super::prose::{prose, quoted};
use super::types::ident;
use crate::ir::{Body, EnvelopeUse, Media, Operation, Repeat};
use crate::passes::Plan;

/// Their file.
pub(super) fn emit_operations(context: Context<'_>) -> TokenStream {
    let operations = &context.plan.api.operations;
    let entries = operations.iter().map(|operation| emit_operation(operation, context.plan));
    let names = operations.iter().map(constant);
    quote! {
        #(#entries)*
        /// Every operation of the enabled features, sorted by path and method.
        pub static ALL: &[&operation::Operation] = &[#(&#names),*];
    }
}

/// Method, path and operationId.
pub(super) fn endpoint(operation: &Operation) -> String {
    let call = quoted(&format!("{} {}", operation.method, operation.path));
    format!("Sends {call}; the operationId is {}.", quoted(&operation.id))
}

/// The name of an operation's entry.
pub(super) fn constant(operation: &Operation) -> Ident {
    ident(&operation.rust_name.to_uppercase())
}

fn emit_operation(operation: &Operation, plan: &Plan) -> TokenStream {
    let summary = operation.summary.as_deref();
    let summary = summary.map_or_else(|| format!("The operation {}.", quoted(&operation.id)), prose);
    let docs = doc(Indent::None, [summary, endpoint(operation)]);
    let constant = constant(operation);
    let alias = alias(&operation.id, &constant.to_string());
    let Operation { id, rust_name, group, path, .. } = operation;
    let method = emit_method(&operation.method);
    let parameters = emit_parameters(operation);
    let encoding = emit_encoding(operation);
    let envelope = emit_envelope(&plan.answer(operation).envelope);
    let repeat = emit_repeat(operation.repeat);
    let authenticated = (!operation.authenticated).then(|| quote!(authenticated: false,));
    let deprecated = operation.deprecated.then(|| quote!(deprecated: true,));
    quote! {
        #docs
        #alias
        pub static #constant: operation::Operation = operation::Operation {
            id: #id,
            name: #rust_name,
            group: #group,
            method: operation::Method::#method,
            path: #path,
            parameters: operation::Parameters::#parameters,
            #encoding
            envelope: operation::Envelope::#envelope,
            repeat: operation::Repeat::#repeat,
            #authenticated
            #deprecated
            ..operation::Operation::DEFAULT
        };
    }
}

fn emit_method(name: &str) -> TokenStream {
    match name {
        "DELETE" => quote!(Delete),
        "HEAD" => quote!(Head),
        "OPTIONS" => quote!(Options),
        "PATCH" => quote!(Patch),
        "POST" => quote!(Post),
        "PUT" => quote!(Put),
        _ => quote!(Get),
    }
}

fn emit_parameters(operation: &Operation) -> TokenStream {
    if operation.parts.is_some() {
        let content = emit_content(operation.body.as_ref());
        return quote!(Parts(#content));
    }
    match (&operation.body, &operation.query) {
        (Some(Body { media: Media::Form, .. }), _) => quote!(Form),
        (Some(body), _) if body.media == Media::Json && body.content_type == "application/json" => quote!(Json),
        (Some(body), _) => {
            let content = emit_content(Some(body));
            quote!(Body(#content))
        }
        (None, Some(_)) => quote!(Query),
        (None, None) => quote!(None),
    }
}

fn emit_content(body: Option<&Body>) -> TokenStream {
    let Some(Body { media, content_type, .. }) = body else { return quote!(operation::Content::None) };
    match media {
        Media::Json => quote!(operation::Content::Json(#content_type)),
        Media::Form => quote!(operation::Content::Form),
        Media::Multipart => quote!(operation::Content::Multipart),
        Media::Text => quote!(operation::Content::Text(#content_type)),
        Media::Bytes => quote!(operation::Content::Bytes(#content_type)),
    }
}

fn emit_envelope(envelope: &EnvelopeUse) -> TokenStream {
    match envelope {
        EnvelopeUse::Bare => quote!(None),
        EnvelopeUse::Wrapped(Some(payload)) => quote!(Payload(#payload)),
        EnvelopeUse::Wrapped(None) => quote!(Empty),
        EnvelopeUse::Either => quote!(Optional),
    }
}

fn emit_repeat(repeat: Repeat) -> TokenStream {
    match repeat {
        Repeat::Read => quote!(Read),
        Repeat::Idempotent => quote!(Idempotent),
        Repeat::SideEffect => quote!(SideEffect),
        Repeat::Message => quote!(Message),
    }
}
