//! The constructor of an object, and one setter for each field.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::additional_properties;
use super::context::Context;
use super::docs::{Indent, deprecated, doc};
use super::fields::Field;
use super::prose::quoted;
use super::types::ident;
use crate::ir::Object;

/// Beyond this, Clippy finds a function with many arguments.
const MAX_ARGUMENTS: usize = 7;

pub(super) fn emit_construction(object: &Object, fields: &[Field<'_>], context: Context<'_>) -> TokenStream {
    let name = ident(&object.rust_name);
    let new = emit_new(object, fields);
    let setters = fields.iter().map(emit_setter);
    let additional =
        object.additional_properties.as_ref().map(|others| additional_properties::emit_setter(others, context));
    let default = fields.iter().all(|field| !field.is_argument).then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #new
            #(#setters)*
            #additional
        }
        #default
    }
}

/// Whether there is anything to give decides, not whether decoding insists on it: a nullable property may stay absent.
fn emit_new(object: &Object, fields: &[Field<'_>]) -> TokenStream {
    let arguments: Vec<&Field<'_>> = fields.iter().filter(|field| field.is_argument).collect();
    if arguments.is_empty() {
        let docs = doc(Indent::Once, ["Creates a value without any fields set; all of them are optional."]);
        return quote! {
            #docs
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                codec::FromJson::empty()
            }
        };
    }
    let docs = doc(Indent::Once, ["Creates a value from its required fields."]);
    let many = (arguments.len() > MAX_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let names = arguments.iter().map(|field| &field.ident);
    let types = arguments.iter().map(|field| field.argument_type());
    let values = arguments.iter().map(|field| {
        let (name, value) = (&field.ident, field.assigned(&field.ident));
        quote!(#name: #value)
    });
    let is_all = arguments.len() == fields.len() && object.additional_properties.is_none();
    let rest = (!is_all).then(|| quote!(..codec::FromJson::empty()));
    quote! {
        #docs
        #[must_use]
        #many
        pub fn new(#(#names: #types),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

fn emit_setter(field: &Field<'_>) -> TokenStream {
    let (name, setter) = (&field.ident, format_ident!("with_{}", field.property.rust_name));
    let docs = doc(Indent::Once, [setter_docs(name, &field.property.name)]);
    let deprecated = deprecated(field.property.deprecated, field.property.replaced_by.as_ref());
    let argument = field.argument_type();
    let value = field.assigned(&ident("value"));
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #setter(mut self, value: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// rustdoc does not resolve links to raw identifiers.
fn setter_docs(field: &Ident, property: &str) -> String {
    let field = field.to_string();
    if field.starts_with("r#") {
        format!("Sets {}.", quoted(property))
    } else {
        format!("Sets [{}](Self::{field}).", quoted(property))
    }
}
