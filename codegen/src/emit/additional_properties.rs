//! The field of an object for properties that the document does not list.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::docs::{Indent, doc};
use super::types::{Scope, ident, innermost, type_tokens};
use crate::ir::{AdditionalProperties, TypeRef};

pub(super) fn emit_field(others: &AdditionalProperties, context: Context<'_>) -> TokenStream {
    let docs = doc(Indent::Once, ["Properties that the document does not list, by name."]);
    let (name, value) = (ident(&others.rust_name), type_tokens(&others.ty, context.plan, Scope::Types));
    quote! {
        #docs
        pub #name: std::collections::BTreeMap<String, #value>,
    }
}

pub(super) fn emit_setter(others: &AdditionalProperties, context: Context<'_>) -> TokenStream {
    let docs = doc(Indent::Once, [format!("Sets [`{name}`](Self::{name}).", name = others.rust_name)]);
    let (name, setter) = (ident(&others.rust_name), format_ident!("with_{}", others.rust_name));
    let value = type_tokens(&others.ty, context.plan, Scope::Types);
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>) -> Self {
            self.#name = codec::collect_map(value);
            self
        }
    }
}

/// The part of the object's table about it.
pub(super) fn emit_entry(others: &AdditionalProperties, context: Context<'_>) -> TokenStream {
    let (name, value) = (ident(&others.rust_name), type_tokens(&others.ty, context.plan, Scope::Types));
    let is_free_form = matches!(innermost(context.plan, &others.ty), TypeRef::Json);
    let redacted = is_free_form.then(|| quote!(, Redacted));
    quote!(with additional_properties(#name: #value #redacted))
}
