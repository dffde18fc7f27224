//! Cargo features in the source: the note in the documentation of what is enabled, and the names of what is not.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::types::ident;

/// Returns the attribute with which documentation names the features of an item that these groups need.
pub(super) fn doc_cfg(groups: &BTreeSet<String>, context: Context<'_>) -> Option<TokenStream> {
    let predicate = context.options.doc_cfg.then(|| predicate(groups, context)).flatten()?;
    Some(quote!(#[cfg_attr(docsrs, doc(cfg(#predicate)))]))
}

/// Returns the same attribute for the type of a schema.
pub(super) fn type_doc_cfg(schema: &str, context: Context<'_>) -> Option<TokenStream> {
    context.plan.groups_of.get(schema).and_then(|groups| doc_cfg(groups, context))
}

/// The types that no enabled feature needs: names of which the compiler reports the feature to enable.
pub(super) fn emit_disabled_types(context: Context<'_>) -> TokenStream {
    emit_disabled(&context.plan.disabled.types, context, |name| {
        let name = ident(name);
        quote!(pub struct #name;)
    })
}

/// The operations of features that are not enabled, in the same way.
pub(super) fn emit_disabled_operations(context: Context<'_>) -> TokenStream {
    emit_disabled(&context.plan.disabled.operations, context, |name| {
        let name = ident(&name.to_uppercase());
        quote!(pub static #name: () = ();)
    })
}

/// An item whose condition does not hold is parsed and dropped; of it the compiler keeps the name and the condition.
fn emit_disabled(
    items: &[(String, BTreeSet<String>)],
    context: Context<'_>,
    emit_item: fn(&str) -> TokenStream,
) -> TokenStream {
    if !context.options.name_disabled {
        return TokenStream::new();
    }
    let items = items.iter().filter_map(|(name, groups)| {
        let (item, predicate) = (emit_item(name), predicate(groups, context)?);
        Some(quote! {
            #[cfg(#predicate)]
            #item
        })
    });
    items.collect()
}

/// The features of which one is enough; `None` if there are none.
fn predicate(groups: &BTreeSet<String>, context: Context<'_>) -> Option<TokenStream> {
    let options = context.options;
    let pattern = options.group_feature.as_ref()?;
    let features: Vec<String> = groups.iter().map(|group| pattern.replace("{}", group)).collect();
    match features.as_slice() {
        // What no operation names comes with the whole document.
        [] => options.all_groups_feature.as_ref().map(|feature| quote!(feature = #feature)),
        [feature] => Some(quote!(feature = #feature)),
        features => Some(quote!(any(#(feature = #features),*))),
    }
}
