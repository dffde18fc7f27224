//! The table of an object's properties, which `codec::object!` reads, writes and shows it by.

use proc_macro2::TokenStream;
use quote::quote;

use super::additional_properties;
use super::context::Context;
use super::fields::Field;
use super::types::{ident, number};
use crate::ir::Object;

pub(super) fn emit_table(object: &Object, fields: &[Field<'_>], context: Context<'_>) -> TokenStream {
    let name = ident(&object.rust_name);
    let additional =
        object.additional_properties.as_ref().map(|others| additional_properties::emit_entry(others, context));
    let required = emit_required(fields, context);
    let needed = emit_required_in_requests(object, fields, context);
    let aliases = emit_aliases(fields);
    let entries = fields.iter().enumerate().map(|(index, field)| emit_entry(index, field));
    let entries = (!fields.is_empty()).then(|| quote!(; #(#entries),*));
    quote! {
        codec::object!(#name #additional #required #needed #aliases #entries);
    }
}

/// Presence, index, marks, field and property name.
fn emit_entry(index: usize, field: &Field<'_>) -> TokenStream {
    let (presence, index, attributes) = (field.presence_module(), number(index), field.attributes());
    let (name, property) = (&field.ident, &field.property.name);
    quote!(#presence[#index #(, #attributes)*] #name(#property))
}

/// Indexes of the properties without which decoding fails.
fn emit_required(fields: &[Field<'_>], context: Context<'_>) -> Option<TokenStream> {
    if context.plan.api.missing_required_is_empty {
        return None;
    }
    let required = fields.iter().enumerate().filter(|(_, field)| field.must_be_present());
    let indexes: Vec<_> = required.map(|(index, _)| number(index)).collect();
    (!indexes.is_empty()).then(|| quote!(required(#(#indexes),*)))
}

/// Indexes of the properties that a request must have, where it is checked.
fn emit_required_in_requests(object: &Object, fields: &[Field<'_>], context: Context<'_>) -> Option<TokenStream> {
    let is_checked = context.options.checks && context.plan.in_requests.contains(&object.name);
    let needed = fields.iter().enumerate().filter(|(_, field)| field.is_required_in_requests());
    let indexes: Vec<_> = needed.map(|(index, _)| number(index)).collect();
    is_checked.then(|| quote!(required_in_requests(#(#indexes),*)))
}

/// Older names of properties, with the index of each.
fn emit_aliases(fields: &[Field<'_>]) -> Option<TokenStream> {
    let aliases: Vec<TokenStream> = fields
        .iter()
        .enumerate()
        .flat_map(|(index, field)| field.property.aliases.iter().map(move |alias| (alias, number(index))))
        .map(|(alias, index)| quote!(#alias = #index))
        .collect();
    (!aliases.is_empty()).then(|| quote!(aliases(#(#aliases),*)))
}
