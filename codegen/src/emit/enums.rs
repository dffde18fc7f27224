//! Value sets as open enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, doc};
use super::features;
use super::prose::{prose, prose_after, quoted};
use super::types::ident;
use super::validation;
use crate::ir::Enum;

pub(super) fn emit_open_enum(set: &Enum, context: Context<'_>) -> TokenStream {
    let (name, schema_name) = (ident(&set.rust_name), &set.name);
    let docs = doc(
        Indent::None,
        [
            set.description
                .as_deref()
                .map_or_else(|| format!("The values of the schema {}.", quoted(&set.name)), prose),
            "Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.".to_owned(),
        ],
    );
    let alias = alias(&set.name, &set.rust_name);
    let doc_cfg = features::type_doc_cfg(&set.name, context);
    let variant_docs = set.values.iter().map(|(value, _)| doc(Indent::Once, [describe(value, set)]));
    let variants: Vec<_> = set.values.iter().map(|(_, variant)| ident(variant)).collect();
    let values = set.values.iter().map(|(value, _)| value);
    let entries = (!variants.is_empty()).then(|| quote!(; #(#variants = #values),*));
    let validation = validation::emit_unchecked(&set.name, &set.rust_name, context);
    quote! {
        #docs
        #alias
        #doc_cfg
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate does not know.
            Unknown(String),
        }
        codec::open_enum!(#name = #schema_name #entries);
        #validation
    }
}

/// The value as it is sent, and what it means.
fn describe(value: &str, set: &Enum) -> String {
    let written = quoted(value);
    match set.value_descriptions.get(value) {
        Some(text) => prose_after(&format!("{written}:"), text),
        None => written,
    }
}
