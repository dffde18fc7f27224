//! The table of operations: what a client, a sandbox or a gateway needs to know about each.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, doc};
use super::encoding::emit_encoding;
use super::features;
use super::prose::{prose, quoted};
use super::types::{Scope, ident, type_tokens};
use crate::ir::{Body, EnvelopeUse, Media, Operation, RetryClass, TypeRef};

/// Their file.
pub(super) fn emit_operations(context: Context<'_>) -> TokenStream {
    let operations = &context.plan.api.operations;
    let entries = operations.iter().map(|operation| emit_operation(operation, context));
    let names = operations.iter().map(constant);
    let disabled = features::emit_disabled_operations(context);
    let lookups = emit_lookups();
    quote! {
        #(#entries)*
        #disabled
        /// All operations of the enabled features, sorted by path and method.
        pub static ALL: &[&operation::Operation] = &[#(&#names),*];

        #lookups
    }
}

/// What stands before and after the entries of that list, where each entry has its own condition.
pub(super) const ALL_AROUND: (&str, &str) = (
    "/// All operations of the enabled features, sorted by path and method.\npub static ALL: &[&operation::Operation] = &[",
    "];",
);

/// The functions that find an operation.
pub(super) fn emit_lookups() -> TokenStream {
    quote! {
        /// Finds an operation by the name of the client method or by its operationId.
        #[must_use]
        pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
            operation::by_name(ALL, name)
        }

        /// Finds the operation of an HTTP method and a path, given without its query.
        #[must_use]
        pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
            operation::by_path(ALL, method, path)
        }
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

pub(super) fn emit_operation(operation: &Operation, context: Context<'_>) -> TokenStream {
    let summary = operation.summary.as_deref();
    let summary = summary.map_or_else(|| format!("The operation {}.", quoted(&operation.id)), prose);
    let docs = doc(Indent::None, [summary, endpoint(operation)]);
    let constant = constant(operation);
    let alias = alias(&operation.id, &constant.to_string());
    let doc_cfg = features::doc_cfg(&BTreeSet::from([operation.group.clone()]), context);
    let Operation { id, rust_name, group, path, .. } = operation;
    let method = emit_method(&operation.method);
    let parameters = emit_parameters(operation);
    let encoding = emit_encoding(operation);
    let envelope = emit_envelope(&context.plan.response_type(operation).envelope);
    let retry_class = emit_retry_class(operation.retry_class);
    let authenticated = (!operation.authenticated).then(|| quote!(authenticated: false,));
    let deprecated = operation.deprecated.then(|| quote!(deprecated: true,));
    let shape = emit_shape(operation, context);
    quote! {
        #docs
        #alias
        #doc_cfg
        pub static #constant: operation::Operation = operation::Operation {
            id: #id,
            name: #rust_name,
            group: #group,
            method: operation::Method::#method,
            path: #path,
            parameters: operation::Parameters::#parameters,
            #encoding
            envelope: operation::Envelope::#envelope,
            retry_class: operation::RetryClass::#retry_class,
            #authenticated
            #deprecated
            #shape
            ..operation::Operation::DEFAULT
        };
    }
}

/// How the request is checked and described, by its type.
fn emit_shape(operation: &Operation, context: Context<'_>) -> Option<TokenStream> {
    let plain = operation.body.as_ref().filter(|_| operation.parts.is_none()).and_then(Body::plain_type);
    let payload = plain.or_else(|| operation.payload().map(|name| TypeRef::Named(name.to_owned())));
    let ty = payload.map_or_else(|| quote!(()), |ty| type_tokens(&ty, context.plan, Scope::Client));
    let is_optional = operation.body.as_ref().is_some_and(|body| !body.required);
    let optional = is_optional.then(|| quote!(.optional()));
    let checked = context.options.checks.then(|| quote!(.checked::<#ty>()));
    let described = context.options.schemars.then(|| quote!(.described::<#ty>()));
    let is_known = optional.is_some() || checked.is_some() || described.is_some();
    is_known.then(|| quote!(request: operation::RequestDescriptor::NONE #optional #checked #described,))
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
        return quote!(Mixed(#content));
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
    let Some(Body { media, content_type, .. }) = body else { return quote!(operation::MediaType::None) };
    match media {
        Media::Json => quote!(operation::MediaType::Json(#content_type)),
        Media::Form => quote!(operation::MediaType::Form),
        Media::Multipart => quote!(operation::MediaType::Multipart),
        Media::Text => quote!(operation::MediaType::Text(#content_type)),
        Media::Bytes => quote!(operation::MediaType::Bytes(#content_type)),
    }
}

fn emit_envelope(envelope: &EnvelopeUse) -> TokenStream {
    match envelope {
        EnvelopeUse::Bare => quote!(None),
        EnvelopeUse::Wrapped(Some(payload)) => quote!(Payload(#payload)),
        EnvelopeUse::Wrapped(None) => quote!(Empty),
        EnvelopeUse::Either => quote!(Optional),
        EnvelopeUse::PayloadOnly(payload) => quote!(PayloadOnly(#payload)),
    }
}

fn emit_retry_class(retry_class: RetryClass) -> TokenStream {
    match retry_class {
        RetryClass::Read => quote!(Read),
        RetryClass::Idempotent => quote!(Idempotent),
        RetryClass::SideEffect => quote!(SideEffect),
        RetryClass::Notifying => quote!(Notifying),
    }
}
