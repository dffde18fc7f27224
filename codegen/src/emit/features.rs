//! Cargo features in the source: the note in the documentation of what is enabled, and the names of what is not.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::types::ident;
use crate::Options;

/// Returns the attribute with which documentation names the features of an item that these groups need.
pub(super) fn doc_cfg(groups: &BTreeSet<String>, context: Context<'_>) -> Option<TokenStream> {
    let predicate = context.options.doc_cfg.then(|| predicate(&of_groups(groups, context.options))).flatten()?;
    Some(quote!(#[cfg_attr(docsrs, doc(cfg(#predicate)))]))
}

/// Returns the same attribute for the type of a schema.
pub(super) fn type_doc_cfg(schema: &str, context: Context<'_>) -> Option<TokenStream> {
    context.plan.groups_of.get(schema).and_then(|groups| doc_cfg(groups, context))
}

/// Returns the Cargo features of which one is enough for a group's operations.
pub(super) fn of_group(group: &str, context: Context<'_>) -> Vec<String> {
    context.options.group_feature.iter().map(|pattern| pattern.replace("{}", group)).collect()
}

/// Returns the Cargo features of which one is enough for the type of a schema; none if it needs no feature.
pub(super) fn of_schema(schema: &str, context: Context<'_>) -> Vec<String> {
    context.plan.groups_of.get(schema).map_or_else(Vec::new, |groups| of_groups(groups, context.options))
}

fn of_groups(groups: &BTreeSet<String>, options: &Options) -> Vec<String> {
    let Some(pattern) = &options.group_feature else { return Vec::new() };
    if groups.is_empty() {
        // What no operation names comes with the whole document.
        return options.all_groups_feature.iter().cloned().collect();
    }
    groups.iter().map(|group| pattern.replace("{}", group)).collect()
}

/// The types that no enabled feature needs: names of which the compiler reports the feature to enable.
pub(super) fn emit_disabled_types(context: Context<'_>) -> TokenStream {
    emit_disabled(&context.plan.disabled.types, context, emit_disabled_type)
}

/// The operations of features that are not enabled, in the same way.
pub(super) fn emit_disabled_operations(context: Context<'_>) -> TokenStream {
    emit_disabled(&context.plan.disabled.operations, context, emit_disabled_operation)
}

/// The name of a type that needs one of these features; `None` if it needs none.
pub(super) fn emit_disabled_type(name: &str, features: &[String]) -> Option<TokenStream> {
    let (name, predicate) = (ident(name), predicate(features)?);
    Some(quote! {
        #[cfg(#predicate)]
        pub struct #name;
    })
}

/// The name of an operation that needs one of these features; `None` if it needs none.
pub(super) fn emit_disabled_operation(name: &str, features: &[String]) -> Option<TokenStream> {
    let (name, predicate) = (ident(&name.to_uppercase()), predicate(features)?);
    Some(quote! {
        #[cfg(#predicate)]
        pub static #name: () = ();
    })
}

/// An item whose condition does not hold is parsed and dropped; of it the compiler keeps the name and the condition.
fn emit_disabled(
    items: &[(String, BTreeSet<String>)],
    context: Context<'_>,
    emit_item: fn(&str, &[String]) -> Option<TokenStream>,
) -> TokenStream {
    if !context.options.name_disabled {
        return TokenStream::new();
    }
    items.iter().filter_map(|(name, groups)| emit_item(name, &of_groups(groups, context.options))).collect()
}

/// The condition that one of the features is enabled; `None` if there are none.
fn predicate(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [feature] => Some(quote!(feature = #feature)),
        features => Some(quote!(any(#(feature = #features),*))),
    }
}
