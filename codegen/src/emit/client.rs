//! One method for each operation, an `impl Client` block for each group.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, deprecated, doc};
use super::operations::{constant, endpoint};
use super::prose::{prose, prose_after, quoted};
use super::types::{Scope, ident, type_tokens};
use super::{features, notes, validation};
use crate::ir::{Body, Operation, RetryClass, Schema, TypeRef};
use crate::passes::field_identifier;

/// The groups that have operations, sorted.
pub(super) fn groups(context: Context<'_>) -> Vec<&str> {
    let mut groups: Vec<&str> = context.plan.api.operations.iter().map(|operation| operation.group.as_str()).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// The file of a group.
pub(super) fn emit_client(group: &str, context: Context<'_>) -> TokenStream {
    let groups = &context.plan.api.groups;
    let sentence = groups.iter().find(|(name, _)| name == group).and_then(|(_, sentence)| sentence.clone());
    let mut docs = vec![prose_after(&format!("Group `{group}`."), &sentence.unwrap_or_default())];
    if let Some(feature) = &context.options.group_feature {
        docs.push(format!("The Cargo feature is `{}`.", feature.replace("{}", group)));
    }
    let docs = doc(Indent::None, docs);
    let operations = context.plan.api.operations.iter().filter(|operation| operation.group == group);
    let methods = operations.map(|operation| emit_method(operation, context));
    let doc_cfg = features::doc_cfg(&BTreeSet::from([group.to_owned()]), context);
    quote! {
        #docs
        #doc_cfg
        #[allow(clippy::wrong_self_convention, deprecated)]
        impl Client {
            #(#methods)*
        }
    }
}

fn emit_method(operation: &Operation, context: Context<'_>) -> TokenStream {
    let docs = doc(Indent::Once, docs(operation, context));
    let (alias, path_alias) = (alias(&operation.id, &operation.rust_name), path_alias(operation));
    let deprecated = deprecated(operation.deprecated, operation.replaced_by.as_ref());
    let (name, constant) = (ident(&field_identifier(&operation.rust_name)), constant(operation));
    let parameters: Vec<&String> = operation.path_parameters.iter().map(|parameter| &parameter.name).collect();
    let path = operation.path_parameters.iter().map(|parameter| ident(&field_identifier(&parameter.rust_name)));
    let path: Vec<Ident> = path.collect();
    let Payload { argument, held, call, value } = emit_payload(operation, context);
    let result = emit_result(operation, context);
    let sender = if context.options.own_client { quote!(self.channel) } else { quote!(self) };
    quote! {
        #docs
        #alias
        #path_alias
        #deprecated
        #[inline]
        pub fn #name<'a>(&'a self, #(#path: &'a str,)* #argument) -> transport::Call<'a, #held, #result> {
            #sender.#call(&operations::#constant, &[#((#parameters, #path)),*], #value)
        }
    }
}

/// Makes a method findable by the last segment of its path (`set_mfa_status` for `/api/v3/set-mfa-status`): rustdoc does not
/// search the text in which the path stands.
fn path_alias(operation: &Operation) -> Option<TokenStream> {
    let segment = operation.path.rsplit('/').next()?;
    let is_name = segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let slug = segment.replace('-', "_");
    (is_name && slug != operation.id).then(|| alias(&slug, &operation.rust_name)).flatten()
}

/// What a method takes beside the text in the path.
struct Payload {
    /// Its argument.
    argument: Option<TokenStream>,
    /// The type that the call holds.
    held: TokenStream,
    /// The method of the client that makes the call.
    call: TokenStream,
    /// What it is given.
    value: TokenStream,
}

fn emit_payload(operation: &Operation, context: Context<'_>) -> Payload {
    let Some(schema) = operation.payload() else {
        return Payload { argument: None, held: quote!(()), call: quote!(call), value: quote!(&()) };
    };
    let name = ident(operation.payload_name());
    let body = operation.body.as_ref().filter(|_| operation.parts.is_none());
    let ty = body.and_then(Body::plain_type).unwrap_or_else(|| TypeRef::Named(schema.to_owned()));
    let ty = type_tokens(&ty, context.plan, Scope::Client);
    if context.plan.takes_optional_body(operation) {
        return Payload {
            argument: Some(quote!(#name: impl Into<Option<&'a #ty>>)),
            held: quote!(Option<&'a #ty>),
            call: quote!(call_optional),
            value: quote!(#name.into()),
        };
    }
    Payload { argument: Some(quote!(#name: &'a #ty)), held: ty, call: quote!(call), value: quote!(#name) }
}

fn emit_result(operation: &Operation, context: Context<'_>) -> TokenStream {
    let response = context.plan.response_type(operation);
    let result = match &response.ty {
        Some(ty) => type_tokens(ty, context.plan, Scope::Client),
        None => quote!(()),
    };
    if response.optional { quote!(Option<#result>) } else { result }
}

fn docs(operation: &Operation, context: Context<'_>) -> Vec<String> {
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
        match operation.retry_class {
            RetryClass::Read => "Changes nothing: retried on a transient error.",
            RetryClass::Idempotent => "Idempotent: retried on a transient error.",
            RetryClass::SideEffect => "Not idempotent: retried only if unsent or rejected with 429.",
            RetryClass::Notifying => "May send a message to a person: retried only if unsent.",
        }
        .to_owned(),
    );
    let rules = rules(operation, context);
    if !rules.is_empty() {
        docs.push(notes::rules(&rules));
    }
    if context.plan.helpers.operations.contains(&operation.id) {
        docs.push(
            "Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.".to_owned(),
        );
    }
    if let Some(limit) = context.plan.batch_limit(operation) {
        docs.push(notes::batch(limit));
    }
    if context.plan.takes_optional_body(operation) {
        docs.push("The body is optional: `None` sends none.".to_owned());
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
fn rules(operation: &Operation, context: Context<'_>) -> Vec<String> {
    let Some(name) = operation.payload() else { return Vec::new() };
    let Some(Schema::Object(object)) = context.plan.api.schemas.get(name) else { return Vec::new() };
    let mut ids: Vec<String> = validation::rules(object, context).into_iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
