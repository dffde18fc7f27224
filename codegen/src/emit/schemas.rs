//! JSON Schemas of types, as text.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::types::ident;
use crate::ir::Schema;
use crate::json_schema::{of_named, references, sorted};

/// The schema of a named type, whatever it is.
pub(super) fn emit_json_schema(schema: &Schema, context: Context<'_>) -> Option<TokenStream> {
    let (name, rust_name) = schema.names()?;
    if !context.options.schemars {
        return None;
    }
    let schema = sorted(of_named(name, context.plan));
    let referred = references(&schema);
    let types = referred.iter().map(|name| ident(context.plan.rust_name(name)));
    let referred = referred.iter();
    let doc_cfg = context.options.doc_cfg.then(|| quote!(#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]));
    let (text, rust_name) = (schema.to_string(), ident(rust_name));
    Some(quote! {
        codec::json_schema!(#doc_cfg #rust_name, #name, #text #(, #referred = #types)*);
    })
}
